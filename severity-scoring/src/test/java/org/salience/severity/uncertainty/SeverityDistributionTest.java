package org.salience.severity.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.salience.model.Aspect;
import org.salience.model.Delay;
import org.salience.model.Mitigation;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.severity.Axis;
import org.salience.severity.FirstTier;
import org.salience.severity.SeverityScorer;

class SeverityDistributionTest {
    private static SeverityDistribution rated(Pooling pooling, String... triples) {
        return SeverityDistribution.of(SeverityScorer.standard().score(Samples.panel("imp-1", triples)), pooling);
    }

    @Test
    void threeFigures_forTheFirstTier() {
        SeverityDistribution impact = Samples.impact(
                "imp-1",
                List.of(
                        OrdinalDistribution.of(0, 0, 0.7, 0.3),
                        OrdinalDistribution.of(0, 0, 1, 0),
                        OrdinalDistribution.of(0, 0, 0.75, 0.25)),
                FirstTier.TOP_BAND);
        assertEquals(
                "imp-1: P(tier 1) 0.475 if axes are independent, 0.300 to 0.550 for any dependence (distributions given)",
                impact.toString());
    }

    @Test
    void line_statesPoolingAndAssessors() {
        assertEquals(
                "imp-1: P(tier 1) 0.653 if axes are independent, 0.500 to 0.833 for any dependence, 0.333 to 1.000 for any"
                        + " prior too (Dirichlet, prior 1/2 for each level; 1 assessor)",
                rated(Pooling.DIRICHLET, "4 1 2").toString());
    }

    @Test
    void linearPool_takesALevelAsCertain() {
        assertEquals(1, rated(Pooling.LINEAR_POOL, "4 1 2").firstTier());
        assertEquals(0.5, rated(Pooling.LINEAR_POOL, "4 1 2", "3 1 2").firstTier());
        assertEquals(0.5, rated(Pooling.LINEAR_POOL, "3-4 1 2").firstTier());
        assertEquals(0.25, rated(Pooling.LINEAR_POOL, "- 1 2").firstTier());
    }

    @Test
    void missing_staysMissing() {
        SeverityDistribution missing = rated(Pooling.DIRICHLET, "- 1 1");
        assertEquals(1, missing.firstTierAnyPrior().high());
        SeverityDistribution none = SeverityDistribution.notRated("imp-2", SeverityScorer.standard());
        assertEquals(new Bounds(0, 1), none.firstTierAnyPrior());
        assertEquals(0.25, none.axis(Axis.SCOPE).probability(1), 1e-15);
        assertTrue(
                missing.toString()
                        .endsWith(
                                "(Dirichlet, prior 1/2 for each level; 1 assessor; scale not rated, its levels taken as"
                                        + " equally probable)"),
                missing.toString());
    }

    @Test
    void givenAxis_countsAsGiven() {
        SeverityDistribution impact =
                rated(Pooling.DIRICHLET, "1 - 1").with(Axis.SCOPE, OrdinalDistribution.certain(4, 4));
        assertEquals(1, impact.firstTier());
        assertEquals(new Bounds(1, 1), impact.firstTierAnyPrior());
        assertTrue(impact.evidence(Axis.SCOPE).isEmpty());
        assertFalse(impact.evidence(Axis.SCALE).isEmpty());
        assertTrue(impact.toString().endsWith("1 assessor; scope given)"), impact.toString());
    }

    @Test
    void certainTier_hasNoUncertaintyToShare() {
        AxisInfluence scale = rated(Pooling.LINEAR_POOL, "4 1 1").influences().get(0);
        assertEquals("scale: 1.000 of P(tier 1), tier certain, flips the tier with 0.000", scale.toString());
    }

    @Test
    void influence_line() {
        assertEquals(
                "scale: 0.750 of P(tier 1), 1.000 of its uncertainty, flips the tier with 0.375",
                Samples.impact(
                                "a",
                                List.of(
                                        OrdinalDistribution.of(0.25, 0, 0, 0.75),
                                        OrdinalDistribution.certain(1, 4),
                                        OrdinalDistribution.certain(3, 4)),
                                FirstTier.TOP_BAND)
                        .influences()
                        .get(0)
                        .toString());
    }

    @Test
    void questions_rankWhatIsWorthMostFirst() {
        SeverityDistribution clear = rated(Pooling.LINEAR_POOL, "4 - -");
        SeverityDistribution open = SeverityDistribution.of(
                SeverityScorer.standard().score(Samples.panel("imp-2", "1 - 1")), Pooling.LINEAR_POOL);
        List<OpenQuestion> questions = OpenQuestion.rank(List.of(clear, open), 10, 1);
        assertEquals(6, questions.size());
        assertEquals(
                "scope of imp-2: worth 0.750 of an expected loss of 0.750 (missed 10.000, false alarm 1.000; axes"
                        + " independent)",
                questions.get(0).toString());
        assertEquals(0, questions.get(1).worth());
        assertEquals("imp-1", questions.get(1).impact());
    }

    @Test
    void misuse_isNamed() {
        assertMessage(
                "an impact without ratings has no name here; use SeverityDistribution.notRated",
                () -> SeverityDistribution.of(SeverityScorer.standard().score(List.of())));
        assertMessage(
                "each axis must have a distribution, all over as many bands, 3 to 7, but they were {}",
                () -> SeverityDistribution.of("a", Map.of(), FirstTier.TOP_BAND));
        assertMessage(
                "the distribution must be over 4 bands, but was over 5",
                () -> rated(Pooling.DIRICHLET, "1 1 1").with(Axis.SCALE, OrdinalDistribution.certain(1, 5)));
        assertMessage(
                "losses must be finite and not below 0, but were -1.0 and 1.0",
                () -> OpenQuestion.rank(List.of(), -1, 1));
        assertMessage(
                "probabilities must add up to 1, but [0.5, 0.4] add up to 0.9", () -> OrdinalDistribution.of(0.5, 0.4));
        assertMessage(
                "probabilities must be between 0 and 1, but were [1.5, -0.5]", () -> OrdinalDistribution.of(1.5, -0.5));
        assertMessage(
                "a band must be between 1 and 4, but was 5",
                () -> OrdinalDistribution.certain(1, 4).atLeast(5));
        assertMessage(
                "distributions must be over as many bands, but were over 4 and 5",
                () -> OrdinalDistribution.certain(1, 4).dominance(OrdinalDistribution.certain(1, 5)));
        assertMessage("bounds must rise within 0 to 1, but were 0.5 to 0.4", () -> new Bounds(0.5, 0.4));
        assertMessage(
                "each action must have a finite loss for each of 2 states, but losses were [[1.0]]",
                () -> Decision.of(OrdinalDistribution.of(0.5, 0.5), List.of(new double[] {1})));
        assertMessage(
                "a test must have the same outcomes for each of 2 states, but was [[1.0]]",
                () -> Decision.of(OrdinalDistribution.of(0.5, 0.5), List.of(new double[] {1, 2}))
                        .information(List.of(new double[] {1})));
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable misuse) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, misuse).getMessage());
    }

    @Test
    void delay_isLeftOut_andThatIsSaid() {
        Rating rating = Rating.builder()
                .from(Samples.rating("r1", "a", "imp", "2 2 2"))
                .ifDelayed(Delay.of(RatingValue.of(4), 6))
                .build();
        String line = SeverityDistribution.of(SeverityScorer.standard().score(List.of(rating)))
                .toString();
        assertTrue(line.contains("what delay would do is left out"), line);
    }

    @Test
    void tornado_ofARatingWithMitigations_variesTheGrossLevels() {
        Rating rating = Rating.builder()
                .from(Samples.rating("r1", "a", "imp", "2 3 2"))
                .addMitigation(new Mitigation(Aspect.SCOPE, RatingValue.of(2), List.of("mea"), List.of("c1")))
                .build();
        assertTrue(Tornado.of("imp", List.of(rating), SeverityScorer.standard())
                .toString()
                .contains("imp"));
    }
}
