package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salience.model.evidence.StandardOfProof.REASONABLE_GROUNDS;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salience.model.evidence.Perspective;
import org.salience.ungp.RuleCases.Block;
import org.salience.ungp.RuleCases.Line;
import org.salience.ungp.RuleCases.Silence;

/**
 * Every rule of every reading that ships, as the only ground of its concept, against the lines of {@code rule-cases.txt}:
 * each word that it can have, and what silence does in it.
 */
class RuleCasesTest {
    private static final Map<String, Block> TABLE = RuleCases.read();
    private static final Map<String, Ground> GROUNDS = grounds();

    /**
     * A rule in the reading from which it comes.
     *
     * @param book the reading in which the concept has no other ground
     */
    private record Ground(Reading reading, Rule rule, RuleBook book) {
        static Ground of(Reading reading, Rule rule) {
            return new Ground(reading, rule, alone(reading, rule, rule.when()));
        }

        private static RuleBook alone(Reading reading, Rule rule, Condition when) {
            return RuleBook.ofChecked(reading.replacing(
                    rule.concept(), new Rule(rule.concept(), when, rule.because(), rule.citations())));
        }
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
                            Ground.of(reading, rule));
                }
            }
        }
        return grounds;
    }

    private static Determination determination(RuleBook book, Ground ground, Line line) {
        Perspective perspective = line.silence().equals(Optional.of(Silence.SILENCED))
                ? Perspective.withoutSpeaker(Given.ACME)
                : Perspective.whole();
        Assessment assessment =
                Assessor.standard().rules(book).perspective(perspective).assess(RuleCases.matter(line));
        return Cases.determination(
                line.isJudged() ? assessment.asJudged().orElseThrow() : assessment,
                ground.rule().concept(),
                Given.IMPACT);
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
        Determination seen = determination(ground.book(), ground, line);
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
}
