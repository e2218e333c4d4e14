package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Factor;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.Word;

/**
 * True means true in every world and false means false in every world, where a world settles every open fact, and what is
 * not shown, or is an exception, is simply not so.
 */
class WorldsProperties {
    private static final EvidencePolicy POLICY = EvidencePolicy.standard();
    private static final int LANES = 12;

    @Provide
    Arbitrary<Reading> full() {
        return RuleBooks.readings(RuleBooks.Kind.FULL);
    }

    @Provide
    Arbitrary<Reading> silenceFree() {
        return RuleBooks.readings(RuleBooks.Kind.SILENCE_FREE);
    }

    @Provide
    Arbitrary<Reading> positive() {
        return RuleBooks.readings(RuleBooks.Kind.POSITIVE);
    }

    @Property(tries = 200)
    void trueIsTrueAndFalseIsFalseInEveryWorld(@ForAll("silenceFree") Reading reading, @ForAll Random random) {
        RandomFacts facts = RandomFacts.whole(LANES, random);
        RuleBook book = RuleBook.of(reading);
        assertSound(reading, book, facts, Evaluation.of(book, facts.lanes(), facts, POLICY));
    }

    /** The rest is marked: its word is another if silence weighs nothing. */
    @Property(tries = 200)
    void whatDoesNotRestOnSilenceIsSoInEveryWorld(@ForAll("full") Reading reading, @ForAll Random random) {
        RandomFacts facts = RandomFacts.whole(LANES, random);
        RuleBook book = RuleBook.of(reading);
        assertSound(reading, book, facts, Evaluation.withoutSilence(book, facts.lanes(), facts, POLICY));
    }

    /** The converse fails only where a fact stands in both polarities. */
    @Property(tries = 200)
    void whereEveryFactHasOnePolarity_whatIsSoInEveryWorldIsTrue(
            @ForAll("positive") Reading reading, @ForAll Random random) {
        RandomFacts facts = RandomFacts.whole(LANES, random);
        RuleBook book = RuleBook.of(reading);
        Evaluation evaluation = Evaluation.of(book, facts.lanes(), facts, POLICY);
        for (int lane = 0; lane < LANES; lane++) {
            for (Concept concept : RuleBooks.CONCEPTS) {
                Set<Boolean> outcomes = outcomes(reading, concept, facts, lane);
                Word word = evaluation.word(book.node(concept, false), lane);
                assertEquals(outcomes.equals(Set.of(true)), word == Word.TRUE);
                assertEquals(outcomes.equals(Set.of(false)), word == Word.FALSE);
            }
        }
    }

    private static void assertSound(Reading reading, RuleBook book, RandomFacts facts, Evaluation evaluation) {
        for (int lane = 0; lane < LANES; lane++) {
            for (Concept concept : RuleBooks.CONCEPTS) {
                Word word = evaluation.word(book.node(concept, false), lane);
                if (word == Word.TRUE || word == Word.FALSE) {
                    assertEquals(Set.of(word == Word.TRUE), outcomes(reading, concept, facts, lane));
                }
            }
        }
    }

    /** What a concept comes to in the worlds of a lane. */
    private static Set<Boolean> outcomes(Reading reading, Concept concept, RandomFacts facts, int lane) {
        Set<Factor> settled = new HashSet<>();
        List<Factor> open = new ArrayList<>();
        for (Factor factor : RuleBooks.FACTORS) {
            Word word = facts.standard(lane).word(facts.seen(factor, lane));
            if (word == Word.TRUE) {
                settled.add(factor);
            } else if (word != Word.FALSE) {
                open.add(factor);
            }
        }
        if (facts.severe(lane) == Word.TRUE) {
            settled.add(RuleBooks.SEVERITY);
        } else if (facts.severe(lane) == Word.UNKNOWN) {
            open.add(RuleBooks.SEVERITY);
        }
        Set<Boolean> outcomes = new HashSet<>();
        for (int world = 0; world < 1 << open.size(); world++) {
            Set<Factor> so = new HashSet<>(settled);
            for (int i = 0; i < open.size(); i++) {
                if ((world >> i & 1) == 1) {
                    so.add(open.get(i));
                }
            }
            outcomes.add(holds(reading, concept, so));
        }
        return outcomes;
    }

    private static boolean holds(Reading reading, Concept concept, Set<Factor> so) {
        return reading.rules(concept).stream().anyMatch(rule -> holds(reading, rule.when(), so));
    }

    private static boolean holds(Reading reading, Condition condition, Set<Factor> so) {
        if (condition instanceof Condition.FactOf fact) {
            return so.contains(fact.factor());
        }
        if (condition instanceof Condition.Conclusion conclusion) {
            return conclusion.concept().equals(Concepts.SEVERE)
                    ? so.contains(RuleBooks.SEVERITY)
                    : holds(reading, conclusion.concept(), so);
        }
        if (condition instanceof Condition.Never) {
            return false;
        }
        if (condition instanceof Condition.All all) {
            return all.of().stream().allMatch(each -> holds(reading, each, so));
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().anyMatch(each -> holds(reading, each, so));
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.of().stream()
                            .filter(each -> holds(reading, each, so))
                            .count()
                    >= atLeast.k();
        }
        if (condition instanceof Condition.Not not) {
            return !holds(reading, not.of(), so);
        }
        return condition instanceof Condition.NotShown notShown
                ? !holds(reading, notShown.of(), so)
                : !holds(reading, ((Condition.Unless) condition).exception(), so);
    }
}
