package org.salience.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what goes back to itself, and chains too long to follow. */
final class CircleCheck {
    /** Far more than any quotation chain; it keeps hostile files from exhausting the stack. */
    private static final int MOST_LINKS = 100;

    private final CaseParts parts;
    private final Findings found;

    CircleCheck(CaseParts parts, Findings found) {
        this.parts = parts;
        this.found = found;
    }

    void circles() {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        parts.matter.actors.forEach(each -> edges.put(each.id(), list(each.partOf())));
        circle(edges, "partOf", "an actor that is no part of itself");
        edges.clear();
        parts.matter.products.forEach(each -> edges.put(each.id(), list(each.buildsOn())));
        circle(edges, "buildsOn", "a product that does not build on itself");
        edges.clear();
        parts.matter.sources.forEach(each -> edges.put(each.id(), list(each.via())));
        circle(edges, "via", "a source that is not known through itself");
        edges.clear();
        parts.matter.opinions.forEach(each -> edges.put(each.id(), list(each.repeats())));
        circle(edges, "repeats", "an opinion that does not repeat itself");
        edges.clear();
        parts.matter.judgements.forEach(each -> edges.put(each.id(), list(each.supersedes())));
        circle(edges, "supersedes", "a judgement that does not supersede itself");
        edges.clear();
        if (originsNameDocuments()) {
            parts.matter.sources.forEach(each -> edges.put(each.id(), each.origins()));
            parts.matter.claims.forEach(
                    each -> edges.put(each.id(), each.origins().isEmpty() ? List.of(each.in()) : each.origins()));
            circle(edges, "origin", "something that does not go back to itself");
        }
    }

    /** Whether any origin is a source or a claim; if all are actors, which go back to nothing, there is no chain. */
    private boolean originsNameDocuments() {
        for (Source source : parts.matter.sources) {
            if (!areActors(source.origins())) {
                return true;
            }
        }
        for (Claim claim : parts.matter.claims) {
            if (!areActors(claim.origins())) {
                return true;
            }
        }
        return false;
    }

    private boolean areActors(List<String> ids) {
        for (String id : ids) {
            if (!parts.is(id, "actors")) {
                return false;
            }
        }
        return true;
    }

    private void circle(Map<String, List<String>> next, String field, String expected) {
        if (!hasChain(next)) {
            return;
        }
        Map<String, Integer> lengths = lengths(next);
        next.forEach((id, targets) -> {
            Integer length = lengths.get(id);
            if (length == null && reaches(id, next)) {
                found.add(Problem.of(
                        Findings.path(parts.kindOf.get(id), id, field),
                        expected,
                        "a circle through " + new TreeSet<>(targets)));
            } else if (length != null && length == MOST_LINKS + 1) {
                found.add(Problem.of(
                        Findings.path(parts.kindOf.get(id), id, field),
                        "a chain of at most " + MOST_LINKS + " links",
                        "a longer one"));
            }
        });
    }

    /** Whether any link leads on to another: only then there can be a circle, or a long chain. */
    private static boolean hasChain(Map<String, List<String>> next) {
        for (List<String> targets : next.values()) {
            for (String target : targets) {
                if (!next.getOrDefault(target, List.of()).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How long the longest chain from each id is; ids from which a circle is reached are left out. */
    private static Map<String, Integer> lengths(Map<String, List<String>> next) {
        Map<String, List<String>> before = new HashMap<>();
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, Integer> lengths = new HashMap<>();
        List<String> ready = new ArrayList<>();
        next.forEach((id, targets) -> {
            int known = 0;
            for (String target : targets) {
                if (next.containsKey(target)) {
                    before.computeIfAbsent(target, key -> new ArrayList<>()).add(id);
                    known++;
                }
            }
            waiting.put(id, known);
            if (known == 0) {
                ready.add(id);
            }
        });
        while (!ready.isEmpty()) {
            String id = ready.remove(ready.size() - 1);
            int length = 0;
            for (String target : next.get(id)) {
                length = Math.max(length, lengths.getOrDefault(target, -1) + 1);
            }
            lengths.put(id, length);
            for (String earlier : before.getOrDefault(id, List.of())) {
                if (waiting.merge(earlier, -1, Integer::sum) == 0) {
                    ready.add(earlier);
                }
            }
        }
        return lengths;
    }

    private static boolean reaches(String start, Map<String, List<String>> next) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(next.get(start));
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            if (id.equals(start)) {
                return true;
            }
            if (seen.add(id)) {
                open.addAll(next.getOrDefault(id, List.of()));
            }
        }
        return false;
    }

    private static List<String> list(Optional<String> id) {
        return id.map(List::of).orElse(List.of());
    }
}
