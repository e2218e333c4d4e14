package org.salience.severity.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salience.model.RatingValue;
import org.salience.model.Track;
import org.salience.model.evidence.Word;

/**
 * Barber&aacute;, I. (2025). AI Privacy Risks and Mitigations - Large Language Models, p. 86: the tables of the worked example,
 * as far as they were read: five of the eight rows of severity and two of probability.
 */
class Barbera2025Test {
    private static final Profile PROFILE = Profile.named("edpb-llm-2025");

    @ParameterizedTest
    @CsvSource({
        "3 2 2 2 3 1 2 2 3 2 3, 2.27",
        "3 2 2 2 1 1 3 2 2 2 3, 2.09",
        "3 2 2 2 2 1 2 2 2 2 2, 2",
        "3 2 2 2 2 1 3 2 1 2 2, 2",
        "3 2 2 3 3 1 3 2 1 2 2, 2.18"
    })
    void severity_isSetByTheHighestStopper(String values, double mean) {
        double sum =
                List.of(values.split(" ")).stream().mapToInt(Integer::parseInt).sum();
        assertEquals(mean, sum / 11, 0.01);
        ProfileScore score = PROFILE.score(Impacts.edpb(values));
        assertEquals(new ScoreRange(3, 3), score.severity());
        assertEquals(List.of("significant"), score.classes());
    }

    @ParameterizedTest
    @CsvSource({"3 1 3 1 2 3 2, 2.14", "3 1 4 1 2 3 2, 2.28"})
    void probability_isTheMean(String values, double printed) {
        Map<String, RatingValue> sheet = new TreeMap<>();
        String[] each = values.split(" ");
        for (int i = 0; i < each.length; i++) {
            sheet.put(PROFILE.likelihoodCriteria().get(i), RatingValue.parse(each[i]));
        }
        ScoreRange likelihood = PROFILE.score(RatedImpact.of(Track.RISK, "imp-1", "a", Impacts.DAY, sheet))
                .likelihood()
                .orElseThrow();
        // printed with two decimals cut off: 16/7 = 2.2857
        assertEquals(printed, Math.floor(likelihood.low() * 100) / 100, 1e-12);
        assertEquals(likelihood.low(), likelihood.high());
    }

    @ParameterizedTest
    @CsvSource({
        "1 1 1 1 1 1 1 1 1 1 1, very limited", // 1.00
        "1 1 1 1 1 4 1 1 3 2 1, very limited", // 1.545, which rounds to 1.5
        "1 1 1 1 1 4 1 1 3 2 2, limited", // 1.636
        "4 1 1 1 1 1 1 1 1 1 1, very significant",
        "1 1 1 1 1 1 1 4 1 1 1, very significant",
        "1 1 1 1 1 4 1 1 1 1 1, very limited", // not a stopper: 1.27
        "2 1 1 1 1 1 1 1 1 1 1, limited"
    })
    void classes_areRoundedToOneDecimalFirst(String values, String expected) {
        assertEquals(List.of(expected), PROFILE.score(Impacts.edpb(values)).classes());
    }

    @ParameterizedTest
    @CsvSource({
        "0, very limited",
        "1.5499, very limited",
        "1.55, limited",
        "2.5, limited",
        "2.55, significant",
        "3.5499, significant",
        "3.55, very significant",
        "4, very significant"
    })
    void classOf_closesTheGapsByRounding(double score, String expected) {
        assertEquals(Optional.of(expected), PROFILE.classOf(score));
        assertThrows(IllegalArgumentException.class, () -> PROFILE.classOf(Double.NaN));
        assertEquals(Optional.empty(), Profile.named("product").classOf(score));
    }

    @Test
    void missingCriteria_giveARange() {
        ProfileScore score = PROFILE.score(Impacts.edpb("2 2 2 2 2 2 2"));
        assertEquals(new ScoreRange(2, 4), score.severity());
        assertEquals(List.of("limited", "significant", "very significant"), score.classes());
        assertEquals("tier 1", score.standard().tier().toString());
    }

    /** The axes of the default beside it are the highest of the criteria that speak of each. */
    @Test
    void standard_isOfTheCriteriaThatSpeakOfAnAxis() {
        ProfileScore score = PROFILE.score(Impacts.edpb("1 1 3 1 2 4 1 2 4 4 4"));
        assertTrue(
                score.standard().toString().startsWith("tier 2: scale 3/4, scope 2/4, irremediability 2/4"),
                () -> score.standard().toString());
        assertEquals(Word.FALSE, score.maskedByAveraging());
    }
}
