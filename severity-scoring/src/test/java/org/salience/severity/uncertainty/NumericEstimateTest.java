package org.salience.severity.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Moments and quantiles of PERT and triangular estimates are in the reference file. */
class NumericEstimateTest {
    static List<NumericEstimate> estimates() {
        return List.of(
                NumericEstimate.uniform(-2, 6),
                NumericEstimate.triangular(0, 7, 10),
                NumericEstimate.triangular(0, 0, 10),
                NumericEstimate.pert(0, 7, 10),
                NumericEstimate.pert(1, 1, 5),
                NumericEstimate.pert(100, 400, 2_000, 9));
    }

    @ParameterizedTest
    @MethodSource("estimates")
    void draws_haveTheMomentsAndTheDistribution(NumericEstimate estimate) {
        Simulation draws = MonteCarlo.seed(3).withDraws(40_000).simulate(List.of(estimate), values -> values[0]);
        assertEquals(estimate.mean(), draws.mean(), 4 * draws.standardError());
        assertEquals(Math.sqrt(estimate.variance() / 40_000), draws.standardError(), draws.standardError() / 20);
        for (double p : new double[] {0.05, 0.3, 0.5, 0.8, 0.99}) {
            double value = estimate.quantile(p);
            assertEquals(p, estimate.atMost(value), 1e-9);
            assertEquals(1 - p, draws.atLeast(value), 4 * Texts.standardError(p, 40_000));
        }
    }

    @ParameterizedTest
    @MethodSource("estimates")
    void levels_areWhatLiesBetweenThresholds(NumericEstimate estimate) {
        double first = estimate.quantile(0.25);
        double second = estimate.quantile(0.75);
        OrdinalDistribution levels = estimate.levels(first, second);
        assertEquals(0.25, levels.probability(1), 1e-9);
        assertEquals(0.5, levels.probability(2), 1e-9);
        assertEquals(0.25, levels.probability(3), 1e-9);
    }

    @Test
    void aKnownNumber_isOfTheLevelThatBeginsAtIt() {
        NumericEstimate hundred = NumericEstimate.exactly(100);
        assertEquals(OrdinalDistribution.certain(3, 4), hundred.levels(10, 100, 1_000));
        assertEquals(
                OrdinalDistribution.certain(2, 4), NumericEstimate.exactly(99).levels(10, 100, 1_000));
        assertEquals(100, hundred.quantile(0.3));
        assertEquals(100, hundred.mean());
        assertEquals(0, hundred.variance());
        assertEquals(1, hundred.atMost(100));
        assertEquals(0, hundred.atMost(99));
        assertTrue(hundred.isKnown());
    }

    @Test
    void outsideTheEnds_nothingLies() {
        for (NumericEstimate each : estimates()) {
            assertEquals(0, each.atMost(each.quantile(0) - 1));
            assertEquals(1, each.atMost(each.quantile(1)));
        }
    }

    @Test
    void lines_nameTheShape() {
        assertEquals(
                List.of(
                        "exactly 12.000",
                        "uniform 1.000 to 2.000",
                        "triangular 0.000, 7.000, 10.000",
                        "PERT 0.000, 7.000, 10.000 (shape 4.000)"),
                List.of(
                                NumericEstimate.exactly(12),
                                NumericEstimate.uniform(1, 2),
                                NumericEstimate.triangular(0, 7, 10),
                                NumericEstimate.pert(0, 7, 10))
                        .stream()
                        .map(NumericEstimate::toString)
                        .toList());
    }

    @Test
    void misuse_isNamed() {
        assertMessage(
                "an estimate must rise from min over mode to max, but was 0.0, 11.0, 10.0",
                () -> NumericEstimate.pert(0, 11, 10));
        assertMessage(
                "min must be below max, but both were 1.0; for a number that is known, use NumericEstimate.exactly",
                () -> NumericEstimate.uniform(1, 1));
        assertMessage("shape must be finite and not below 0, but was -1.0", () -> NumericEstimate.pert(0, 1, 2, -1));
        assertMessage(
                "thresholds must rise, but were [2.0, 1.0]",
                () -> NumericEstimate.uniform(0, 1).levels(2, 1));
        assertMessage(
                "probability must be between 0 and 1, but was 2.0",
                () -> NumericEstimate.uniform(0, 1).quantile(2));
        assertThrows(IllegalArgumentException.class, () -> NumericEstimate.exactly(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> NumericEstimate.uniform(0, Double.POSITIVE_INFINITY));
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable misuse) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, misuse).getMessage());
    }
}
