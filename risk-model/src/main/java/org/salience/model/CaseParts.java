package org.salience.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a case that is being checked, by id. */
final class CaseParts {
    final Case.Builder matter;
    final Map<String, Actor> actors = new HashMap<>();
    final Map<String, Relationship> relationships = new HashMap<>();
    final Map<String, Impact> impacts = new HashMap<>();
    final Map<String, Source> sources = new HashMap<>();
    final Map<String, Claim> claims = new HashMap<>();
    final Map<String, Judgement> judgements = new HashMap<>();
    /** Under which of the case's lists each id stands. */
    final Map<String, String> kindOf = new HashMap<>();

    CaseParts(Case.Builder matter) {
        this.matter = matter;
    }

    boolean is(String id, String kind) {
        return kind.equals(kindOf.get(id));
    }

    /** Those of some ids that stand under a kind. */
    List<String> those(List<String> ids, String kind) {
        return ids.stream().filter(id -> is(id, kind)).toList();
    }

    /** Whether an enterprise is named that is one of the actors. */
    boolean hasEnterprise() {
        return actors.containsKey(String.valueOf(matter.enterprise));
    }
}
