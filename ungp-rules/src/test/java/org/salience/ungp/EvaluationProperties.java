package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.salience.model.Concept;
import org.salience.model.Factor;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.Word;

/** The engine against the oracle, and the laws of words that need no worlds. */
class EvaluationProperties {
    private static final EvidencePolicy POLICY = EvidencePolicy.standard();

    @Provide
    Arbitrary<Reading> readings() {
        return RuleBooks.readings(RuleBooks.Kind.FULL);
    }

    @Provide
    Arbitrary<Reading> silenceFree() {
        return RuleBooks.readings(RuleBooks.Kind.SILENCE_FREE);
    }

    @Property(tries = 150)
    void everyLaneReadsAsTheOracle(
            @ForAll("readings") Reading reading,
            @ForAll @IntRange(min = 1, max = 150) int lanes,
            @ForAll Random random) {
        assertReadsAsTheOracle(reading, RandomFacts.fromAPerspective(lanes, random));
    }

    @Property(tries = 150)
    void everyLaneWithJudgementsReadsAsTheOracle(
            @ForAll("readings") Reading reading,
            @ForAll @IntRange(min = 1, max = 150) int lanes,
            @ForAll Random random) {
        assertReadsAsTheOracle(
                reading, RandomFacts.fromAPerspective(lanes, random).judged(RuleBooks.CONCEPTS, random));
    }

    private static void assertReadsAsTheOracle(Reading reading, RandomFacts facts) {
        RuleBook book = RuleBook.of(reading);
        Evaluation evaluation = Evaluation.of(book, facts.lanes(), facts, POLICY);
        Evaluation withoutSilence = Evaluation.withoutSilence(book, facts.lanes(), facts, POLICY);
        for (int lane = 0; lane < facts.lanes().count(); lane++) {
            NaiveReading oracle = NaiveReading.of(reading, facts.standard(lane), facts.naive(lane));
            NaiveReading unspoken = NaiveReading.withoutSilence(reading, facts.standard(lane), facts.naive(lane));
            for (Concept concept : RuleBooks.CONCEPTS) {
                int node = book.node(concept, false);
                assertEquals(oracle.standing(concept), evaluation.standing(node, lane));
                assertEquals(oracle.word(concept), evaluation.word(node, lane));
                assertEquals(unspoken.word(concept), withoutSilence.word(node, lane));
            }
        }
    }

    /** A judgement stands in for the rules of its concept: as if its one rule were a fact that stands so. */
    @Property(tries = 150)
    void aConceptJudgedReadsAsOneWhoseOnlyRuleIsAConstant(
            @ForAll("readings") Reading reading,
            @ForAll @IntRange(min = 0, max = 4) int judged,
            @ForAll("standings") Standing standing,
            @ForAll Random random) {
        Concept concept = RuleBooks.CONCEPTS.get(judged);
        RandomFacts facts = RandomFacts.fromAPerspective(20, random);
        RuleBook book = RuleBook.of(reading);
        Evaluation evaluation = Evaluation.of(book, facts.lanes(), new Judged(facts, concept, standing), POLICY);
        Evaluation indicated = Evaluation.of(book, facts.lanes(), facts, POLICY);
        Reading constant = RuleBooks.judgedBy(reading, concept);
        for (int lane = 0; lane < 20; lane++) {
            NaiveReading oracle =
                    NaiveReading.of(constant, facts.standard(lane), new Constant(facts.naive(lane), standing));
            for (Concept each : RuleBooks.CONCEPTS) {
                assertEquals(oracle.standing(each), evaluation.standing(book.node(each, false), lane));
                assertEquals(oracle.word(each), evaluation.word(book.node(each, false), lane));
            }
            assertEquals(
                    indicated.standing(book.node(concept, false), lane),
                    evaluation.standing(book.indicated(concept, false), lane));
        }
    }

    /** Facts, and one concept that is judged in every lane. */
    private record Judged(RandomFacts facts, Concept concept, Standing standing) implements Lanes.Facts {
        @Override
        public Lanes.Cell cell(Factor factor, boolean whole, int lane) {
            return facts.cell(factor, whole, lane);
        }

        @Override
        public Word severe(int lane) {
            return facts.severe(lane);
        }

        @Override
        public Optional<Standing> judged(Concept other, int lane) {
            return Optional.of(standing).filter(each -> other.equals(concept));
        }
    }

    /** Facts, and the one that stands for a judgement. */
    private record Constant(NaiveReading.Record record, Standing standing) implements NaiveReading.Record {
        @Override
        public Standing standing(Factor factor, boolean whole) {
            return factor.equals(RuleBooks.JUDGED) ? standing : record.standing(factor, whole);
        }

        @Override
        public Word severe() {
            return record.severe();
        }

        @Override
        public boolean silenced(Factor factor) {
            return !factor.equals(RuleBooks.JUDGED) && record.silenced(factor);
        }
    }

    @Provide
    Arbitrary<Standing> standings() {
        return Combinators.combine(Arbitraries.of(Strength.values()), Arbitraries.of(Strength.values()))
                .as(Standing::new);
    }

    @Property(tries = 150)
    void clearAndConvincingImpliesReasonableGrounds(@ForAll("readings") Reading reading, @ForAll Random random) {
        RuleBook book = RuleBook.of(reading);
        RandomFacts facts = RandomFacts.fromAPerspective(20, random);
        Evaluation clear = at(StandardOfProof.CLEAR_AND_CONVINCING, book, facts);
        Evaluation reasonable = at(StandardOfProof.REASONABLE_GROUNDS, book, facts);
        for (int lane = 0; lane < 20; lane++) {
            for (Concept concept : RuleBooks.CONCEPTS) {
                Word word = clear.word(book.node(concept, false), lane);
                if (word == Word.TRUE || word == Word.FALSE) {
                    assertEquals(word, reasonable.word(book.node(concept, false), lane));
                }
            }
        }
    }

    private static Evaluation at(StandardOfProof standard, RuleBook book, RandomFacts facts) {
        Lanes lanes = new Lanes(Collections.nCopies(facts.lanes().count(), standard));
        return Evaluation.of(book, lanes, facts, POLICY);
    }

    @Property(tries = 150)
    void nothingThatRestsOnSilenceIsClearAndConvincing(@ForAll("readings") Reading reading, @ForAll Random random) {
        RuleBook book = RuleBook.of(reading);
        RandomFacts facts = RandomFacts.whole(60, random);
        Evaluation evaluation = Evaluation.of(book, facts.lanes(), facts, POLICY);
        Evaluation withoutSilence = Evaluation.withoutSilence(book, facts.lanes(), facts, POLICY);
        for (int lane = 0; lane < 60; lane++) {
            for (Concept concept : RuleBooks.CONCEPTS) {
                int node = book.node(concept, false);
                boolean rests = evaluation.word(node, lane) != withoutSilence.word(node, lane);
                if (rests && facts.standard(lane) == StandardOfProof.CLEAR_AND_CONVINCING) {
                    assertNotEquals(Word.TRUE, evaluation.word(node, lane));
                }
            }
        }
    }

    /** To learn more about one fact never takes anything away from either side of a conclusion. */
    @Property(tries = 150)
    void moreInformationTakesNothingAway(@ForAll("silenceFree") Reading reading, @ForAll Random random) {
        RuleBook book = RuleBook.of(reading);
        RandomFacts less = RandomFacts.whole(20, random);
        Lanes.Facts more = (factor, whole, lane) -> factor.equals(RuleBooks.FACTORS.get(0))
                ? new Lanes.Cell(raised(less.seen(factor, lane)), false)
                : less.cell(factor, whole, lane);
        Evaluation before = Evaluation.of(book, less.lanes(), less, POLICY);
        Evaluation after = Evaluation.of(book, less.lanes(), more, POLICY);
        for (int lane = 0; lane < 20; lane++) {
            for (Concept concept : RuleBooks.CONCEPTS) {
                Standing one = before.standing(book.node(concept, false), lane);
                Standing other = after.standing(book.node(concept, false), lane);
                assertEquals(other.support(), other.support().max(one.support()));
                assertEquals(other.dispute(), other.dispute().max(one.dispute()));
            }
        }
    }

    private static Standing raised(Standing standing) {
        return new Standing(standing.support().raised(), standing.dispute().max(Strength.WEAK));
    }

    @Property(tries = 150)
    void theOrderOfRulesAndLanesChangesNothing(@ForAll("readings") Reading reading, @ForAll Random random) {
        List<Rule> shuffled = new ArrayList<>(reading.rules());
        Collections.shuffle(shuffled, random);
        List<Integer> order = new ArrayList<>(Collections.nCopies(70, 0));
        order.replaceAll(any -> random.nextInt(70));
        RandomFacts facts = RandomFacts.fromAPerspective(70, random);
        RuleBook book = RuleBook.of(reading);
        RuleBook other = RuleBook.of(RuleBooks.reading(shuffled));
        Lanes drawn = new Lanes(order.stream().map(facts::standard).toList());
        Evaluation one = Evaluation.of(book, facts.lanes(), facts, POLICY);
        Evaluation two = Evaluation.of(other, drawn, drawn(facts, order), POLICY);
        for (int lane = 0; lane < 70; lane++) {
            for (Concept concept : RuleBooks.CONCEPTS) {
                assertEquals(
                        one.word(book.node(concept, false), order.get(lane)),
                        two.word(other.node(concept, false), lane));
            }
        }
    }

    private static Lanes.Facts drawn(RandomFacts facts, List<Integer> order) {
        return new Lanes.Facts() {
            @Override
            public Lanes.Cell cell(Factor factor, boolean whole, int lane) {
                return facts.cell(factor, whole, order.get(lane));
            }

            @Override
            public Word severe(int lane) {
                return facts.severe(order.get(lane));
            }
        };
    }
}
