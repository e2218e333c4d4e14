package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.ungp.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salience.model.Case;
import org.salience.model.Concepts;
import org.salience.model.Delay;
import org.salience.model.Factors;
import org.salience.model.InvalidCaseException;
import org.salience.model.Rating;
import org.salience.model.RatingValue;

/** Rules read severity through one concept, the same at all standards, and see no rating made after the day. */
class SeverityInRulesTest {
    private static final LocalDate RATED = LocalDate.parse("2031-05-01");

    private static Case rated(String scale, String scope, String irremediability) {
        return linked().builder()
                .add(Rating.builder()
                        .id("r1")
                        .by("assessor")
                        .on(RATED)
                        .of(Given.IMPACT)
                        .scale(RatingValue.parse(scale))
                        .scope(RatingValue.parse(scope))
                        .irremediability(RatingValue.parse(irremediability))
                        .build())
                .build();
    }

    private static Given linked() {
        return given().supports(Factors.IMPACT_AT_RISK, Factors.SERVES_OPERATION);
    }

    private static Words words(Assessment assessment, org.salience.model.Concept concept) {
        return Cases.determination(assessment, concept, Given.IMPACT).words();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 1, 1, true",
        "1, 4, 1, true",
        "1, 1, 4, true",
        "4, not-rated, not-rated, true",
        "3, 3, 3, false",
        "3-4, 1, 1, unknown",
        "3, 3, not-rated, unknown",
        "not-rated, not-rated, not-rated, unknown"
    })
    void severe_isTrueInTheFirstTierForCertain_andReadTheSameAtEveryStandard(
            String scale, String scope, String irremediability, String expected) {
        Words words = words(Assessor.standard().assess(rated(scale, scope, irremediability)), Concepts.SEVERE);
        assertEquals(expected + " / " + expected + " / " + expected, words.toString());
    }

    @Test
    void severe_leavesOutRatingsMadeLater() {
        Case matter = rated("4", "4", "4");
        for (String day : List.of("2031-04-30", "2031-05-01")) {
            Assessment assessment =
                    Assessor.standard().asOf(LocalDate.parse(day)).assess(matter);
            boolean rated = day.equals("2031-05-01");
            assertEquals(
                    rated ? "true / true / true" : "unknown / unknown / unknown",
                    words(assessment, Concepts.SEVERE).toString());
            assertEquals(
                    rated ? "tier 1" : "not rated",
                    assessment.severity(Given.IMPACT).tier().toString());
        }
    }

    @Test
    void severe_isDerivedByTheTreeOfItsRatings() {
        Assessment assessment = Assessor.standard().assess(rated("4", "3-4", "2"));
        Derivation derivation =
                Cases.determination(assessment, Concepts.SEVERE, Given.IMPACT).derivation();
        assertEquals(Derivation.Kind.SEVERITY, derivation.kind());
        assertEquals(
                assessment.severity(Given.IMPACT).explain().strip(),
                derivation.note().orElseThrow());
        assertTrue(derivation.explain().contains("= harm: tier 1"), derivation.explain());
    }

    /** UNGP 24 lets delay bring an impact forward; what UNGP 21 asks, it asks of severe impacts only. */
    @Test
    void severe_isNotMadeTrueByDelay() {
        Case matter = linked().builder()
                .add(Rating.builder()
                        .id("r1")
                        .by("assessor")
                        .on(RATED)
                        .of(Given.IMPACT)
                        .scale(RatingValue.of(2))
                        .scope(RatingValue.of(2))
                        .irremediability(RatingValue.of(2))
                        .ifDelayed(Delay.of(RatingValue.of(4), 6))
                        .build())
                .build();
        Assessment assessment = Assessor.standard().assess(matter);
        assertEquals(
                "tier 1: scale 2/4, scope 2/4, irremediability 2/4"
                        + " (1 assessor; if delayed: irremediability 4/4 within 6 months)",
                assessment.severity(Given.IMPACT).toString());
        assertEquals("false / false / false", words(assessment, Concepts.SEVERE).toString());
        assertEquals(
                "false / false / false",
                words(assessment, Concepts.DUTY_TO_REPORT).toString());
    }

    @Test
    void ratingsAboveTheScheme_areRefusedWithImpactAndRating() {
        Case matter = rated("5", "1", "not-rated");
        assertEquals(
                "1 problem in case " + matter.id() + "\n  case " + matter.id()
                        + " at /ratings/r1/scale: expected between 1 and 4 in rating scheme salience-four 1.0.0, found 5 in a"
                        + " rating of " + Given.IMPACT + " by assessor",
                assertThrows(
                                InvalidCaseException.class,
                                () -> Assessor.standard().assess(matter))
                        .getMessage());
    }

    @Test
    void ungp21_severeAndInvolved_callsForFormalReporting() {
        assertEquals(
                "true / true / unknown",
                words(Assessor.standard().assess(rated("4", "4", "4")), Concepts.DUTY_TO_REPORT)
                        .toString());
    }

    @Test
    void ungp21_notSevere_callsForNoFormalReporting() {
        assertEquals(
                "false / false / false",
                words(Assessor.standard().assess(rated("2", "2", "2")), Concepts.DUTY_TO_REPORT)
                        .toString());
    }

    @Test
    void ungp21_notRated_isOpen() {
        Assessment assessment = linked().assess();
        assertEquals(
                "unknown / unknown / unknown",
                words(assessment, Concepts.DUTY_TO_REPORT).toString());
        assertFalse(assessment.toString().contains("report formally"), "nothing on record makes it open");
        String response = assessment.response().replaceAll("\\s+", " ");
        assertTrue(
                response.contains("report formally [UNGP 21] not shown to be called for; no claim on record of a step; "
                        + "turns on: severe "),
                response);
    }

    @Test
    void ungp21_severeButNotInvolved_isOpen() {
        Case matter = given().builder()
                .add(Rating.builder()
                        .id("r1")
                        .by("assessor")
                        .on(RATED)
                        .of(Given.IMPACT)
                        .scale(RatingValue.of(4))
                        .build())
                .build();
        Words words = words(Assessor.standard().assess(matter), Concepts.DUTY_TO_REPORT);
        assertFalse(words.toString().contains("true"), words.toString());
    }
}
