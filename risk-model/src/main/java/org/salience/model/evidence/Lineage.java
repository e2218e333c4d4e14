package org.salience.model.evidence;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Source;

/**
 * What the sources and claims of a case go back to as of a day. Origins come before what goes back to them, so everything
 * is worked out in one pass, however long the chains are.
 */
final class Lineage {
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final Set<String> fallen = new LinkedHashSet<>();
    private final Map<String, SortedSet<String>> roots = new HashMap<>();
    private final Case matter;

    Lineage(Case matter, LocalDate asOf) {
        this.matter = matter;
        matter.sources().forEach(each -> sources.put(each.id(), each));
        matter.claims().forEach(each -> claims.put(each.id(), each));
        claims.keySet().forEach(this::visit);
        for (String id : order) {
            if (isWithdrawn(id, asOf) || (!given(id).isEmpty() && fallen.containsAll(given(id)))) {
                fallen.add(id);
            }
            roots.put(id, rootsOf(id));
        }
    }

    /** Claims and what they go back to, origins first. */
    Set<String> order() {
        return order;
    }

    boolean hasFallen(String id) {
        return fallen.contains(id);
    }

    boolean isClaim(String id) {
        return claims.containsKey(id);
    }

    boolean isSource(String id) {
        return sources.containsKey(id);
    }

    Claim claim(String id) {
        return claims.get(id);
    }

    Source source(String id) {
        return sources.get(id);
    }

    /** The bodies a claim goes back to. */
    SortedSet<String> roots(String id) {
        return roots.get(id);
    }

    /** What a source or claim still goes back to: what was withdrawn no longer counts. */
    List<String> origins(String id) {
        return given(id).stream().filter(origin -> !fallen.contains(origin)).toList();
    }

    private List<String> given(String id) {
        return isClaim(id) ? matter.origins(claims.get(id)) : sources.get(id).origins();
    }

    private void visit(String start) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String id = open.peek();
            List<String> before = new ArrayList<>(given(id));
            before.removeIf(origin -> order.contains(origin) || !(isClaim(origin) || isSource(origin)));
            if (before.isEmpty()) {
                open.pop();
                order.add(id);
            } else {
                before.forEach(open::push);
            }
        }
    }

    private boolean isWithdrawn(String id, LocalDate asOf) {
        return isClaim(id)
                && claims.get(id)
                        .withdrawn()
                        .flatMap(matter::stated)
                        .filter(on -> on.startsBy(asOf))
                        .isPresent();
    }

    /** Whoever says it and whoever published it count too, so that nobody corroborates itself. */
    private SortedSet<String> rootsOf(String id) {
        SortedSet<String> all = new TreeSet<>();
        if (given(id).isEmpty()) {
            Source source = isClaim(id) ? sources.get(claims.get(id).in()) : sources.get(id);
            all.add(matter.body(matter.publisher(source)));
        }
        if (isClaim(id)) {
            Claim claim = claims.get(id);
            all.add(matter.body(matter.speaker(claim)));
            all.add(matter.body(matter.publisher(sources.get(claim.in()))));
        }
        for (String origin : origins(id)) {
            if (roots.containsKey(origin)) {
                all.addAll(roots.get(origin));
            } else {
                all.add(matter.body(origin));
            }
        }
        return all;
    }
}
