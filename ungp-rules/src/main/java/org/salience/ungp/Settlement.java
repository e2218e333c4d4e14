package org.salience.ungp;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.salience.model.Case;
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
        Deque<Fact> open = new ArrayDeque<>(List.of(fact));
        while (!open.isEmpty()) {
            Fact next = open.pop();
            if (settled.put(next, shown ? Standing.TRUE : Standing.FALSE) == null) {
                among.stream()
                        .filter(other -> shown ? implies(next, other, matter) : implies(other, next, matter))
                        .forEach(open::push);
            }
        }
        return settled;
    }

    private static boolean implies(Fact premise, Fact conclusion, Case matter) {
        for (Implication implication : Vocabulary.standard().implications()) {
            if (implication.premise().equals(premise.factor())
                    && implication
                            .apply(premise, matter)
                            .filter(conclusion::equals)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
