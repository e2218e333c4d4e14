package org.salience.ungp;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.salience.model.Concepts;
import org.salience.model.Factor;
import org.salience.model.Vocabulary;

/**
 * The oracle of what can hold: tries every world over a few factors, one by one. It knows the constraints between these
 * factors that hold on every pathway, those whose one end is said of all of which the other is said.
 */
final class PossibleWorlds {
    private final Reading reading;
    private final Set<Factor> so;
    private final boolean severe;

    private PossibleWorlds(Reading reading, Set<Factor> so, boolean severe) {
        this.reading = reading;
        this.so = so;
        this.severe = severe;
    }

    /** Whether some world admits a condition that reads none but these factors. */
    static boolean admit(Condition condition, Reading reading, List<Factor> factors) {
        for (int bits = 0; bits < 1 << factors.size(); bits++) {
            Set<Factor> so = new HashSet<>();
            for (int i = 0; i < factors.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    so.add(factors.get(i));
                }
            }
            if (isAdmissible(so, factors)
                    && Stream.of(true, false)
                            .anyMatch(severe -> new PossibleWorlds(reading, so, severe).may(condition, true))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAdmissible(Set<Factor> so, List<Factor> factors) {
        return Vocabulary.standard().implications().stream()
                        .filter(each -> factors.contains(each.premise()) && factors.contains(each.conclusion()))
                        .filter(each -> each.premise()
                                .signature()
                                .containsAll(each.conclusion().signature()))
                        .allMatch(each -> !so.contains(each.premise()) || so.contains(each.conclusion()))
                && Vocabulary.standard().exclusions().stream()
                        .noneMatch(each -> so.contains(each.first()) && so.contains(each.second()));
    }

    /** Whether a condition may come to a value in this world, where a ground that was taken away may come to either. */
    private boolean may(Condition condition, boolean wanted) {
        if (condition instanceof Condition.Never) {
            return true;
        }
        if (condition instanceof Condition.FactOf fact) {
            return so.contains(fact.factor()) == wanted;
        }
        if (condition instanceof Condition.Not not) {
            return may(not.of(), !wanted);
        }
        if (condition instanceof Condition.NotShown notShown) {
            return may(notShown.of(), !wanted);
        }
        if (condition instanceof Condition.Unless unless) {
            return may(unless.exception(), !wanted);
        }
        if (condition instanceof Condition.Conclusion conclusion) {
            return conclusion.concept().equals(Concepts.SEVERE)
                    ? severe == wanted
                    : several(
                            reading.rules(conclusion.concept()).stream()
                                    .map(Rule::when)
                                    .toList(),
                            1,
                            wanted);
        }
        if (condition instanceof Condition.All all) {
            return several(all.of(), all.of().size(), wanted);
        }
        if (condition instanceof Condition.Any any) {
            return several(any.of(), 1, wanted);
        }
        Condition.AtLeast least = (Condition.AtLeast) condition;
        return several(least.of(), least.k(), wanted);
    }

    private boolean several(List<Condition> of, int k, boolean wanted) {
        long count = of.stream().filter(each -> may(each, wanted)).count();
        return count >= (wanted ? k : of.size() - k + 1);
    }
}
