package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.norm.Ungp;

/** Whether a rule can hold, against trying every world. */
class CanHoldProperties {
    private static final Concept INNER = RuleBooks.concept("inner");
    private static final Concept OUTER = RuleBooks.concept("outer");

    /** Tied by implications and exclusions; that what serves was supplied binds only where there is one product. */
    private static final List<Factor> FACTORS = List.of(
            Factors.BUSINESS_RELATIONSHIP,
            Factors.RELATIONSHIP_ENDED,
            Factors.NEVER_RELATED,
            Factors.SERVES_OPERATION,
            Factors.INTEGRAL_TO_OPERATION,
            Factors.USED_FOR,
            Factors.USED_IN_INCIDENT,
            Factors.SUPPLIED_AFTER,
            Factors.SUPPLIED);

    @Provide
    Arbitrary<Reading> books() {
        return Combinators.combine(conditions(false, 2).list().ofMinSize(1).ofMaxSize(2), conditions(true, 3))
                .as((inner, outer) -> {
                    List<Rule> rules = new ArrayList<>();
                    inner.forEach(when -> rules.add(rule(INNER, when)));
                    rules.add(rule(OUTER, outer));
                    return RuleBooks.reading(rules);
                });
    }

    private static Rule rule(Concept concept, Condition when) {
        return Rule.of(concept, when, "Made up.", Ungp.PRINCIPLE_13_A);
    }

    private static Arbitrary<Condition> conditions(boolean outer, int depth) {
        List<Tuple.Tuple2<Integer, Arbitrary<Condition>>> leaves =
                new ArrayList<>(List.of(Tuple.of(8, Arbitraries.of(FACTORS).map(Condition::fact))));
        if (outer) {
            leaves.add(Tuple.of(2, Arbitraries.of(INNER, Concepts.SEVERE).map(Condition::is)));
            leaves.add(Tuple.of(1, Arbitraries.just(new Condition.Never())));
        }
        Arbitrary<Condition> leaf = Arbitraries.frequencyOf(leaves);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Condition> part = Arbitraries.lazy(() -> conditions(outer, depth - 1));
        Arbitrary<List<Condition>> several =
                part.list().ofMinSize(2).ofMaxSize(4).map(list -> new ArrayList<>(new LinkedHashSet<>(list)));
        return Arbitraries.frequencyOf(
                Tuple.of(1, leaf),
                Tuple.of(4, several.map(Condition.All::new)),
                Tuple.of(2, several.map(Condition.Any::new)),
                Tuple.of(1, several.map(list -> new Condition.AtLeast(list.size() - 1, list))),
                Tuple.of(2, part.map(Condition::not)),
                Tuple.of(1, part.map(of -> Condition.notShown(of, Ungp.PRINCIPLE_21))),
                Tuple.of(1, part.map(of -> Condition.unless(of, Ungp.PRINCIPLE_13_B))));
    }

    @Property(tries = 600)
    void aConditionCanHold_exactlyIfSomeWorldAdmitsIt(@ForAll("books") Reading reading) {
        for (Rule rule : reading.rules()) {
            boolean expected = PossibleWorlds.admit(rule.when(), reading, FACTORS);
            Statistics.label("can hold").collect(expected);
            assertEquals(
                    expected,
                    CanHold.inSomeWorld(rule.when(), reading),
                    () -> rule.when().toString());
        }
    }
}
