package org.salience.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salience.model.norm.NormCatalog;
import org.salience.model.norm.Provision;

/** What is found wrong with a case, and where; most often an id that leads nowhere. */
final class Findings {
    static final String A_SOURCE = "the id of a source";
    static final String AN_ACTOR = "the id of an actor";
    static final String A_CLAIM = "the id of a claim";

    /** From here on a file has a fault that no spelling hint mends, and hints would take more time than they save. */
    private static final int MOST_SUGGESTIONS = 100;

    private static final Set<String> SUBJECTS = Set.of("actors", "relationships", "products", "impacts", "measures");
    private static final Set<String> ORIGINS = Set.of("actors", "sources", "claims");

    private final CaseParts parts;
    private final List<Problem> problems = new ArrayList<>();

    /** The part that is being checked; its path is put together only where there is a problem. */
    private String part = "";

    private String partId = "";

    Findings(CaseParts parts) {
        this.parts = parts;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    int count() {
        return problems.size();
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** Turns to a part: fields are fields of it from here on. */
    void at(String kind, String id) {
        part = kind;
        partId = id;
    }

    String here(String field) {
        return path(part, partId) + "/" + field;
    }

    /** A problem with a field of the part that is being checked. */
    void problem(String field, String expected, String found) {
        problems.add(Problem.of(here(field), expected, found));
    }

    boolean reference(String field, String id, String expected, String kind) {
        boolean known = parts.is(id, kind);
        if (!known) {
            unknown(here(field), expected, id, Set.of(kind));
        }
        return known;
    }

    void optional(String field, Optional<String> id, String expected, String kind) {
        if (id.isPresent()) {
            reference(field, id.get(), expected, kind);
        }
    }

    void all(String field, List<String> ids, String expected, String kind) {
        for (String id : ids) {
            if (!parts.is(id, kind)) {
                unknown(here(field + "/" + id), expected, id, Set.of(kind));
            }
        }
    }

    void subjects(List<String> subjects) {
        if (subjects.isEmpty()) {
            problem("of", "at least one subject", "none");
        }
        for (int i = 0; i < subjects.size(); i++) {
            subject("of", i, subjects.get(i));
        }
    }

    private void subject(String field, Object entry, String id) {
        if (!SUBJECTS.contains(parts.kindOf.getOrDefault(id, ""))) {
            unknown(
                    here(field + "/" + entry),
                    "the id of an actor, relationship, product, impact or measure",
                    id,
                    SUBJECTS);
        }
    }

    void concept(String id) {
        if (Vocabulary.standard().concept(id).isEmpty()) {
            problems.add(Problem.of(here("concept"), "a concept of the vocabulary", quoted(id))
                    .withNearest(Nearest.to(
                            id, Vocabulary.standard().concepts().stream().map(Concept::id))));
        }
    }

    void provision(String path, String id) {
        Collection<Provision> known = NormCatalog.standard().provisions();
        if (known.stream().noneMatch(each -> each.id().equals(id))) {
            problems.add(Problem.of(path, "the id of a provision in the norm catalogue", quoted(id))
                    .withNearest(Nearest.to(id, known.stream().map(Provision::id))));
        }
    }

    /** Who judges or rates: that nobody did is not to be had by an empty name. */
    void assessor(String name) {
        if (name.isBlank()) {
            problem("by", "the name of the assessor", quoted(name));
        }
    }

    void origins(List<String> origins) {
        for (String origin : origins) {
            if (!ORIGINS.contains(parts.kindOf.getOrDefault(origin, ""))) {
                unknown(here("origin/" + origin), "the id of an actor, a source or a claim", origin, ORIGINS);
            }
        }
    }

    void withinRecord(String field, DateRange date) {
        if (parts.matter.recordUntil != null && !date.startsBy(parts.matter.recordUntil)) {
            problem(field, "a date within the record, which goes to " + parts.matter.recordUntil, date.toString());
        }
    }

    void unknown(String path, String expected, String id, Set<String> kinds) {
        String other = parts.kindOf.get(id);
        problems.add(Problem.of(path, expected, quoted(id) + (other == null ? "" : ", which is under " + other))
                .withNearest(
                        problems.size() < MOST_SUGGESTIONS
                                ? Nearest.to(
                                        id,
                                        parts.kindOf.entrySet().stream()
                                                .filter(entry -> kinds.contains(entry.getValue()))
                                                .map(Map.Entry::getKey))
                                : Optional.empty()));
    }

    static String a(Object kind) {
        return ("aeiou".indexOf(kind.toString().charAt(0)) < 0 ? "a " : "an ") + kind;
    }

    static String path(Object... parts) {
        StringBuilder path = new StringBuilder();
        for (Object part : parts) {
            path.append('/').append(part.toString().replace("~", "~0").replace("/", "~1"));
        }
        return path.toString();
    }

    static String quoted(@Nullable String text) {
        return text == null ? "nothing" : "\"" + text + "\"";
    }
}
