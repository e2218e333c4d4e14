package org.salience.ungp;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import org.salience.model.Case;
import org.salience.model.Exclusion;
import org.salience.model.Fact;
import org.salience.model.Implication;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.Standing;

/** One fact supposed to be settled, with whatever that settles by implication. */
final class Settlement {
    private Settlement() {}

    /**
     * The facts settled, each as firmly as can be.
     *
     * @param fact the fact supposed
     * @param shown whether it is supposed to be shown, or to be refuted
     * @param among the facts that may be settled with it
     * @param matter the case
     */
    static SortedMap<Fact, Standing> of(Fact fact, boolean shown, Collection<Fact> among, Case matter) {
        SortedMap<Fact, Standing> settled = new TreeMap<>();
        Deque<Fact> open = new ArrayDeque<>();
        settle(fact, shown, settled, open);
        while (!open.isEmpty()) {
            Fact next = open.pop();
            boolean so = settled.get(next).equals(Standing.TRUE);
            for (Fact other : among) {
                if (so ? implies(next, other, matter) : implies(other, next, matter)) {
                    settle(other, so, settled, open);
                } else if (so && excludes(next, other, matter)) {
                    settle(other, false, settled, open);
                }
            }
        }
        return settled;
    }

    private static void settle(Fact fact, boolean shown, SortedMap<Fact, Standing> settled, Deque<Fact> open) {
        if (settled.putIfAbsent(fact, shown ? Standing.TRUE : Standing.FALSE) == null) {
            open.push(fact);
        }
    }

    private static boolean implies(Fact premise, Fact conclusion, Case matter) {
        for (Implication implication : Vocabulary.standard().implications()) {
            if (implication.premise().equals(premise.factor())
                    && implication.apply(premise, matter).contains(conclusion)) {
                return true;
            }
        }
        return false;
    }

    private static boolean excludes(Fact fact, Fact other, Case matter) {
        for (Exclusion exclusion : Vocabulary.standard().exclusions()) {
            boolean concerns = exclusion.first().equals(fact.factor())
                    || exclusion.second().equals(fact.factor());
            if (concerns && exclusion.apply(fact, matter).contains(other)) {
                return true;
            }
        }
        return false;
    }
}
