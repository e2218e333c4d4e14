package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Concepts.CAUSES;
import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.DUTY_TO_REPORT;
import static org.salience.model.Concepts.SEVERE;
import static org.salience.model.evidence.StandardOfProof.REASONABLE_GROUNDS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salience.model.Concept;
import org.salience.model.Factor;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Word;
import org.salience.model.norm.Ungp;
import org.salience.ungp.Breakages.Broken;
import org.salience.ungp.RuleCases.Block;
import org.salience.ungp.RuleCases.Line;
import org.salience.ungp.RuleCases.Silence;

/**
 * Every rule of every reading that ships, as the only ground of its concept, against the lines of {@code rule-cases.txt}:
 * each word that it can have, what silence does in it, and that no part of it could be left out.
 */
class RuleCasesTest {
    private static final Map<String, Block> TABLE = RuleCases.read();
    private static final Map<String, Ground> GROUNDS = grounds();
    private static final Map<List<Object>, Boolean> CAN_HOLD = new HashMap<>();

    /**
     * A rule in the reading from which it comes.
     *
     * @param book the reading in which the concept has no other ground
     */
    private record Ground(Reading reading, Rule rule, RuleBook book) {}

    /** The reading in which the concept has no ground but the rule, with a condition. */
    private static Reading alone(Reading reading, Rule rule, Condition when) {
        return reading.replacing(rule.concept(), new Rule(rule.concept(), when, rule.because(), rule.citations()));
    }

    /** By heading; what a reading has in common with one before it only once. */
    private static Map<String, Ground> grounds() {
        Map<String, Ground> grounds = new LinkedHashMap<>();
        Set<Rule> seen = new LinkedHashSet<>();
        for (Reading reading : Reading.all()) {
            for (Rule rule : reading.rules()) {
                if (seen.add(rule)) {
                    int number = reading.rules(rule.concept()).indexOf(rule) + 1;
                    grounds.put(
                            reading.id() + " " + rule.concept().id() + " " + number + " ["
                                    + rule.citations().get(0).provision().label() + "]",
                            new Ground(reading, rule, RuleBook.ofChecked(alone(reading, rule, rule.when()))));
                }
            }
        }
        return grounds;
    }

    private static Assessment assessment(RuleBook book, Line line) {
        Perspective perspective = line.silence().equals(Optional.of(Silence.SILENCED))
                ? Perspective.withoutSpeaker(Given.ACME)
                : Perspective.whole();
        Assessment assessment =
                Assessor.standard().rules(book).perspective(perspective).assess(RuleCases.matter(line));
        return line.isJudged() ? assessment.asJudged().orElseThrow() : assessment;
    }

    static Stream<Line> lines() {
        return TABLE.entrySet().stream()
                .filter(block -> GROUNDS.containsKey(block.getKey()))
                .flatMap(block -> block.getValue().lines().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void rule_hasTheWordOfTheLine(Line line) {
        Ground ground = GROUNDS.get(line.rule());
        Determination seen = Cases.determination(
                assessment(ground.book(), line), ground.rule().concept(), Given.IMPACT);
        assertEquals(
                line.word(),
                seen.words().reasonableGrounds(),
                () -> seen.derivation().explain());
        line.silence().ifPresent(silence -> assertSilence(silence, seen.derivation()));
    }

    private static void assertSilence(Silence silence, Derivation derivation) {
        String text = derivation.explain();
        boolean decides =
                derivation.restsOnSilence(REASONABLE_GROUNDS) || derivation.assumesNoException(REASONABLE_GROUNDS);
        assertEquals(silence == Silence.NOT_SHOWN, decides, text);
        assertEquals(silence == Silence.SILENCED, text.contains("silenced by the perspective"), text);
    }

    // That nothing is missing

    @Test
    void table_hasEveryRule_withEveryWordAndWhatSilenceDoes() {
        List<String> missing = new ArrayList<>();
        GROUNDS.forEach((heading, ground) -> {
            Set<String> lacks = lacks(block(heading), ground);
            if (!lacks.isEmpty()) {
                missing.add("== " + heading + "\n   lacks " + String.join(", ", lacks) + "\n   \""
                        + ground.rule().because() + "\"");
            }
        });
        TABLE.keySet().stream()
                .filter(heading -> !GROUNDS.containsKey(heading))
                .forEach(heading -> missing.add("== " + heading + "\n   is no rule of any reading any more"));
        assertTrue(
                missing.isEmpty(),
                () -> "rule-cases.txt must have a block with these headings and lines:\n" + String.join("\n", missing));
    }

    private static Block block(String heading) {
        return TABLE.getOrDefault(heading, new Block(List.of(), Map.of()));
    }

    private static Set<String> lacks(Block block, Ground ground) {
        Set<String> lacks = new LinkedHashSet<>();
        for (Word word : Word.values()) {
            if (block.lines().stream().noneMatch(line -> line.word() == word)
                    && (!block.never().containsKey(word)
                            || AttainableWords.of(ground.rule()).contains(word))) {
                lacks.add(word.name() + (block.never().containsKey(word) ? " (which it can have)" : ""));
            }
        }
        if (isSilent(ground.rule().when())) {
            for (Silence silence : Silence.values()) {
                if (block.lines().stream().noneMatch(line -> line.silence().equals(Optional.of(silence)))) {
                    lacks.add("\"" + silence + "\"");
                }
            }
        }
        return lacks;
    }

    private static boolean isSilent(Condition condition) {
        return condition instanceof Condition.NotShown
                || condition instanceof Condition.Unless
                || CanHold.partsOf(condition).stream().anyMatch(RuleCasesTest::isSilent);
    }

    @Test
    void aWord_isDeclaredImpossibleInVain_ifSomeFactsGiveIt() {
        Rule rated =
                Rule.of(DUTY_TO_REPORT, Condition.is(SEVERE), "A rating is contested by nothing.", Ungp.PRINCIPLE_21);
        assertEquals(Set.of(Word.TRUE, Word.FALSE, Word.UNKNOWN), AttainableWords.of(rated));
        assertEquals(Set.of(Word.FALSE), AttainableWords.of(Rule.never(CAUSES, "Taken away.", Ungp.PRINCIPLE_13_A)));
        for (Rule rule : Reading.standard().rules(CONTRIBUTES)) {
            assertEquals(EnumSet.allOf(Word.class), AttainableWords.of(rule));
        }
    }

    // That no part of a rule could be left out or changed unseen

    /** What makes no difference in any world that the vocabulary admits is no breakage: no result changes. */
    @Test
    @Tag("long")
    void table_seesEveryBreakageOfEveryRule() {
        List<String> unseen = new ArrayList<>();
        int all = 0;
        for (Map.Entry<String, Ground> entry : GROUNDS.entrySet()) {
            Ground ground = entry.getValue();
            List<Told> told = block(entry.getKey()).lines().stream()
                    .map(line -> Told.of(line, ground))
                    .toList();
            if (told.isEmpty()) {
                continue; // said above
            }
            assertFalse(sees(told, ground, ground.rule().when()), entry.getKey());
            for (Broken broken : Breakages.of(ground.rule().when())) {
                all++;
                if (!sees(told, ground, broken.when()) && makesADifference(ground, broken)) {
                    unseen.add(entry.getKey() + ": " + broken.how());
                }
            }
        }
        assertTrue(
                unseen.isEmpty(),
                () -> "rule-cases.txt must have a line on each of these rules that fails if the rule is read so:\n"
                        + String.join("\n", unseen));
        assertTrue(all > 5 * GROUNDS.size(), "breakages: " + all);
    }

    /** Whether some line has another word, by the oracle, which needs no compiled book. */
    private static boolean sees(List<Told> told, Ground ground, Condition when) {
        Reading reading = alone(ground.reading(), ground.rule(), when);
        return told.stream()
                .anyMatch(each -> each.line().word()
                        != NaiveReading.of(reading, REASONABLE_GROUNDS, each)
                                .word(ground.rule().concept()));
    }

    private static boolean makesADifference(Ground ground, Broken broken) {
        Condition when = ground.rule().when();
        return broken.ofSilence()
                || broken.provided().stream().allMatch(each -> canHold(each, ground.reading()))
                        && (canHold(Condition.all(when, Condition.not(broken.when())), ground.reading())
                                || canHold(Condition.all(broken.when(), Condition.not(when)), ground.reading()));
    }

    private static boolean canHold(Condition condition, Reading reading) {
        return CAN_HOLD.computeIfAbsent(
                List.of(condition, reading.id()), each -> CanHold.inSomeWorld(condition, reading));
    }

    /** The facts of a line, as the oracle reads them, on the one pathway that the fictional case has. */
    private record Told(Line line, PathwayFacts facts) implements NaiveReading.Record {
        static Told of(Line line, Ground ground) {
            Assessment seen = assessment(ground.book(), line);
            return new Told(
                    line,
                    PathwayFacts.of(
                                    seen.record(),
                                    Pathway.of(seen.matter(), seen.matter().impact(Given.IMPACT)),
                                    Map.of(Given.IMPACT, seen.severity(Given.IMPACT)))
                            .judged(seen.judgements().stream()
                                    .filter(JudgementStatus::isApplied)
                                    .toList()));
        }

        @Override
        public Standing standing(Factor factor, boolean whole) {
            return facts.cell(factor, whole, 0).standing();
        }

        @Override
        public boolean silenced(Factor factor) {
            return facts.cell(factor, false, 0).silenced();
        }

        @Override
        public Word severe() {
            return facts.severe(0);
        }

        @Override
        public Optional<Standing> judged(Concept concept) {
            return facts.judged(concept, 0);
        }
    }
}
