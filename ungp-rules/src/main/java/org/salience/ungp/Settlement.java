package org.salience.ungp;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.salience.model.Case;
import org.salience.model.Fact;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.Standing;

/** Facts of which one is supposed to be settled, with whatever that settles among the others by implication. */
final class Settlement {
    private final Case matter;
    private final Map<Fact, Set<Fact>> implied = new LinkedHashMap<>();

    /**
     * Works out once what follows from each.
     *
     * @param among the facts that may be settled together
     * @param matter the case
     */
    Settlement(Collection<Fact> among, Case matter) {
        this.matter = matter;
        among.forEach(fact -> implied.put(fact, implied(fact, matter)));
    }

    /**
     * The facts settled, each as firmly as can be.
     *
     * @param fact the fact supposed, one of those given
     * @param shown whether it is supposed to be shown, or to be refuted
     */
    SortedMap<Fact, Standing> of(Fact fact, boolean shown) {
        Set<Fact> so = shown ? implied.get(fact) : Set.of();
        Set<Fact> notSo = shown ? excluded(so, matter) : Set.of(fact);
        SortedMap<Fact, Standing> settled = new TreeMap<>();
        settled.put(fact, shown ? Standing.TRUE : Standing.FALSE);
        implied.forEach((other, consequences) -> {
            if (so.contains(other)) {
                settled.put(other, Standing.TRUE);
            } else if (!Collections.disjoint(consequences, notSo)) {
                settled.put(other, Standing.FALSE);
            }
        });
        return settled;
    }

    /** A fact and all that follows from it, also through facts that no rule reads. */
    private static Set<Fact> implied(Fact fact, Case matter) {
        Set<Fact> implied = new HashSet<>();
        Deque<Fact> open = new ArrayDeque<>(List.of(fact));
        while (!open.isEmpty()) {
            Fact next = open.pop();
            if (implied.add(next)) {
                Vocabulary.standard().implications().stream()
                        .filter(implication -> implication.premise().equals(next.factor()))
                        .forEach(implication -> open.addAll(implication.apply(next, matter)));
            }
        }
        return implied;
    }

    private static Set<Fact> excluded(Set<Fact> by, Case matter) {
        Set<Fact> excluded = new HashSet<>();
        for (Fact fact : by) {
            Vocabulary.standard().exclusions().stream()
                    .filter(exclusion -> exclusion.first().equals(fact.factor())
                            || exclusion.second().equals(fact.factor()))
                    .forEach(exclusion -> excluded.addAll(exclusion.apply(fact, matter)));
        }
        return excluded;
    }
}
