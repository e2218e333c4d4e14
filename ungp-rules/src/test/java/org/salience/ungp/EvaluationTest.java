package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;
import static org.salience.ungp.Condition.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Word;
import org.salience.model.norm.Ungp;

/** Every connective, over more lanes than go into one word, against the oracle: the same facts every time. */
class EvaluationTest {
    private static final Condition F0 = fact(RuleBooks.FACTORS.get(0));
    private static final Condition F1 = fact(RuleBooks.FACTORS.get(1));
    private static final Condition F2 = fact(RuleBooks.FACTORS.get(2));
    private static final Condition F3 = fact(RuleBooks.FACTORS.get(3));
    private static final Condition F4 = fact(RuleBooks.FACTORS.get(4));
    private static final Condition F5 = fact(RuleBooks.FACTORS.get(5));
    private static final Condition C0 = is(RuleBooks.CONCEPTS.get(0));
    private static final Condition C1 = is(RuleBooks.CONCEPTS.get(1));
    private static final Condition C2 = is(RuleBooks.CONCEPTS.get(2));
    private static final Condition C3 = is(RuleBooks.CONCEPTS.get(3));

    private static Condition least(int k, Condition... of) {
        return new Condition.AtLeast(k, List.of(of));
    }

    private static Condition burden(Condition of) {
        return Condition.notShown(of, Ungp.PRINCIPLE_21);
    }

    private static Condition exception(Condition of) {
        return Condition.unless(of, Ungp.PRINCIPLE_13_B);
    }

    private static Reading reading() {
        List<Rule> rules = new ArrayList<>();
        rule(rules, 0, all(F0, least(2, F1, F2, F3)));
        rule(rules, 0, all(F4, not(F5)));
        rule(rules, 1, all(F0, any(not(F1), new Condition.Never(), is(Concepts.SEVERE))));
        rule(rules, 2, any(F3, all(F4, C0), least(1, all(F1, F5), not(F2))));
        rule(rules, 3, all(F0, burden(any(F1, all(not(F2), C0), least(2, F3, not(F4), F5)))));
        rule(rules, 3, all(F5, burden(not(all(F1, F2))), burden(C0)));
        rule(rules, 4, all(F1, exception(all(C1, F2)), exception(any(C3, not(any(F3, F4))))));
        rule(rules, 4, all(F2, exception(least(2, F0, exception(F3), is(Concepts.SEVERE), not(burden(F4))))));
        rule(rules, 4, all(F3, exception(new Condition.Never()), not(C0)));
        return RuleBooks.reading(rules);
    }

    private static void rule(List<Rule> rules, int concept, Condition when) {
        rules.add(Rule.of(RuleBooks.CONCEPTS.get(concept), when, "Made up.", Ungp.PRINCIPLE_13_A));
    }

    /** On both sides of a word of 64 lanes. */
    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 200, 700})
    void everyLaneReadsAsTheOracle(int lanes) {
        assertReadsAsTheOracle(RandomFacts.fromAPerspective(lanes, new Random(lanes)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 200, 700})
    void everyLaneWithJudgementsReadsAsTheOracle(int lanes) {
        Random same = new Random(lanes);
        assertReadsAsTheOracle(RandomFacts.fromAPerspective(lanes, same).judged(RuleBooks.CONCEPTS, same));
    }

    /** What the rules themselves say of a concept stays readable beside what somebody judged of it. */
    @Test
    void indicated_isWhatTheRulesSay() {
        Random same = new Random(7);
        RuleBook book = RuleBook.of(reading());
        RandomFacts facts = RandomFacts.fromAPerspective(130, same);
        Evaluation before = Evaluation.of(book, facts.lanes(), facts, EvidencePolicy.standard());
        Concept judged = RuleBooks.CONCEPTS.get(2);
        facts.judged(List.of(judged), same);
        Evaluation after = Evaluation.of(book, facts.lanes(), facts, EvidencePolicy.standard());
        for (int lane = 0; lane < 130; lane++) {
            assertEquals(
                    before.standing(book.node(judged, false), lane),
                    after.standing(book.indicated(judged, false), lane));
        }
    }

    /** Nobody rated it, so it is open. */
    @Test
    void severity_isOpenUnlessSomethingSaysWhatItIs() {
        Condition severe = all(F0, is(Concepts.SEVERE));
        RuleBook book = RuleBook.of(RuleBooks.reading(
                List.of(Rule.of(RuleBooks.CONCEPTS.get(0), severe, "Made up.", Ungp.PRINCIPLE_13_A))));
        Lanes lanes = new Lanes(List.of(StandardOfProof.REASONABLE_GROUNDS));
        Lanes.Facts shown = (factor, whole, lane) -> new Lanes.Cell(Standing.TRUE, false);
        Evaluation evaluation = Evaluation.of(book, lanes, shown, EvidencePolicy.standard());
        assertEquals(Word.UNKNOWN, evaluation.word(book.node(RuleBooks.CONCEPTS.get(0), false), 0));
    }

    private static void assertReadsAsTheOracle(RandomFacts facts) {
        RuleBook book = RuleBook.of(reading());
        Evaluation evaluation = Evaluation.of(book, facts.lanes(), facts, EvidencePolicy.standard());
        Evaluation unspoken = Evaluation.withoutSilence(book, facts.lanes(), facts, EvidencePolicy.standard());
        for (int lane = 0; lane < facts.lanes().count(); lane++) {
            NaiveReading oracle = NaiveReading.of(reading(), facts.standard(lane), facts.naive(lane));
            NaiveReading silent = NaiveReading.withoutSilence(reading(), facts.standard(lane), facts.naive(lane));
            for (Concept concept : RuleBooks.CONCEPTS) {
                int node = book.node(concept, false);
                String where = concept.id() + " in lane " + lane;
                assertEquals(oracle.standing(concept), evaluation.standing(node, lane), where);
                assertEquals(oracle.word(concept), evaluation.word(node, lane), where);
                assertEquals(silent.word(concept), unspoken.word(node, lane), where);
            }
        }
    }
}
