package org.salience.severity.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The Ishigami function is in the reference file. */
class SobolIndicesTest {
    /** Each input has its share of the variance, and the shares add up, if nothing but sums is taken. */
    @Test
    void sum_hasTheSharesOfItsParts() {
        List<NumericEstimate> inputs = List.of(
                NumericEstimate.pert(0, 7, 10), NumericEstimate.triangular(1, 2, 5), NumericEstimate.exactly(3));
        SobolIndices indices = MonteCarlo.seed(5)
                .withDraws(4_096)
                .sobol(inputs, values -> 1_000 + values[0] + 2 * values[1] + values[2]);
        double first = inputs.get(0).variance();
        double second = 4 * inputs.get(1).variance();
        assertEquals(first + second, indices.variance(), 0.01 * indices.variance());
        assertNear(first / (first + second), indices.inputs().get(0));
        assertNear(second / (first + second), indices.inputs().get(1));
        assertNear(0, indices.inputs().get(2));
        assertTrue(indices.toString().endsWith("(4096 base points, seed 5, inputs independent)"));
    }

    private static void assertNear(double expected, SobolIndices.Input input) {
        assertEquals(expected, input.first().orElseThrow(), 0.01);
        assertEquals(expected, input.total().orElseThrow(), 0.01);
        assertTrue(input.firstError().orElseThrow() < 0.01);
        assertTrue(input.totalError().orElseThrow() < 0.01);
    }

    /** Of a product of two that are 0 in the mean, neither explains anything alone. */
    @Test
    void product_isAllInteraction() {
        NumericEstimate centred = NumericEstimate.uniform(-1, 1);
        SobolIndices indices =
                MonteCarlo.seed(5).withDraws(4_096).sobol(List.of(centred, centred), values -> values[0] * values[1]);
        for (SobolIndices.Input each : indices.inputs()) {
            assertEquals(0, each.first().orElseThrow(), 0.02);
            assertEquals(1, each.total().orElseThrow(), 0.02);
        }
    }

    @Test
    void modelThatDoesNotVary_hasNoIndices() {
        SobolIndices indices = MonteCarlo.seed(5).sobol(List.of(NumericEstimate.uniform(0, 1)), values -> 7);
        assertEquals(OptionalDouble.empty(), indices.inputs().get(0).first());
        assertEquals("undefined", indices.inputs().get(0).toString());
    }

    @Test
    void misuse_isNamed() {
        assertEquals(
                "there must be an input and at least 32 draws, but were 0 and 10000",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> MonteCarlo.seed(1).sobol(List.of(), values -> 1))
                        .getMessage());
    }
}
