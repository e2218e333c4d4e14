package org.salience.model;

import java.util.ArrayList;
import java.util.List;

/** Which facts of another factor the subjects of a fact fix. */
final class Subjects {
    private Subjects() {}

    /** The facts of a factor on the subjects of another fact, and on those that the case fixes by them; in order. */
    static List<Fact> of(Fact fact, Factor other, Case matter) {
        List<List<String>> ways = List.of(List.of());
        for (SubjectKind kind : other.signature()) {
            List<String> subjects = subjects(kind, fact, matter);
            ways = ways.stream()
                    .flatMap(way -> subjects.stream().map(subject -> with(way, subject)))
                    .toList();
        }
        return ways.stream().map(way -> new Fact(other, way)).toList();
    }

    private static List<String> with(List<String> way, String subject) {
        List<String> longer = new ArrayList<>(way);
        longer.add(subject);
        return longer;
    }

    private static List<String> subjects(SubjectKind kind, Fact fact, Case matter) {
        List<SubjectKind> known = fact.factor().signature();
        if (known.contains(kind)) {
            return List.of(fact.subjects().get(known.indexOf(kind)));
        }
        if (known.contains(SubjectKind.MEASURE)) {
            return covered(kind, fact.subjects().get(known.indexOf(SubjectKind.MEASURE)), matter);
        }
        if (kind == SubjectKind.ENTERPRISE) {
            return List.of(matter.enterprise());
        }
        if (kind == SubjectKind.PRODUCT && known.contains(SubjectKind.RELATIONSHIP)) {
            List<String> products = matter.relationship(fact.subjects().get(known.indexOf(SubjectKind.RELATIONSHIP)))
                    .products();
            return products.size() == 1 ? products : List.of();
        }
        return List.of();
    }

    /** A general measure covers the enterprise and no relationship in particular; a specific one only what it names. */
    private static List<String> covered(SubjectKind kind, String id, Case matter) {
        List<String> scope = matter.measure(id).scope();
        if (kind == SubjectKind.ENTERPRISE) {
            return scope.isEmpty() || scope.contains(matter.enterprise()) ? List.of(matter.enterprise()) : List.of();
        }
        return kind == SubjectKind.RELATIONSHIP
                ? scope.stream()
                        .filter(subject -> matter.relationships().stream()
                                .anyMatch(relationship -> relationship.id().equals(subject)))
                        .toList()
                : List.of();
    }
}
