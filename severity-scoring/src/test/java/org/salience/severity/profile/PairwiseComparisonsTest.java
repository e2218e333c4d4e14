package org.salience.severity.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PairwiseComparisonsTest {
    private static String refusal(double[]... ratios) {
        return assertThrows(IllegalArgumentException.class, () -> PairwiseComparisons.of(ratios))
                .getMessage();
    }

    @Test
    void toString_saysWeightsRatioAndRandomIndex() {
        PairwiseComparisons comparisons =
                PairwiseComparisons.of(new double[][] {{1, 2, 6}, {0.5, 1, 3}, {1 / 6.0, 1 / 3.0, 1}});
        assertEquals(
                "0.600, 0.300, 0.100 (AHP, principal eigenvector), consistency ratio 0 by random index 0.58",
                comparisons.toString());
        assertEquals(3, comparisons.size());
        assertEquals("AHP, geometric mean", comparisons.geometricMeanWeights().method());
    }

    @Test
    void twoCriteria_cannotDisagree() {
        PairwiseComparisons two = PairwiseComparisons.of(new double[][] {{1, 3}, {1 / 3.0, 1}});
        assertTrue(two.consistencyRatio().isEmpty());
        assertEquals("0.750, 0.250 (AHP, principal eigenvector)", two.toString());
    }

    /** The slowest to converge: each criterion far more important than the next, and the last than the first. */
    @Test
    void judgementsInACircle_giveEqualWeights() {
        int size = 10;
        double[][] ratios = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                int ahead = (j - i + size) % size;
                ratios[i][j] = ahead == 0 || ahead == 5 ? 1 : ahead < 5 ? 9 : 1 / 9.0;
            }
        }
        PairwiseComparisons circle = PairwiseComparisons.of(ratios);
        circle.weights().values().forEach(each -> assertEquals(0.1, each, 1e-12));
        assertEquals(2 + 4 * (9 + 1 / 9.0), circle.lambdaMax(), 1e-9);
    }

    @Test
    void of_copiesWhatItIsGiven() {
        double[][] ratios = {{1, 3}, {1 / 3.0, 1}};
        PairwiseComparisons two = PairwiseComparisons.of(ratios);
        ratios[0][1] = 1;
        assertEquals(0.75, two.geometricMeanWeights().values().get(0), 1e-12);
    }

    @Test
    void of_refuses() {
        assertEquals("criteria must be between 2 and 10, but was 1", refusal(new double[] {1}));
        assertEquals("criteria must be between 2 and 10, but was 11", refusal(new double[11][11]));
        assertEquals("row 2 must have 2 ratios, but has 1", refusal(new double[] {1, 1}, new double[] {1}));
        assertEquals(
                "ratios must be from 1/9 to 9 and one over their opposite, but row 1, column 2 is 3.0 and the opposite 0.5",
                refusal(new double[] {1, 3}, new double[] {0.5, 1}));
        assertEquals(
                "ratios must be from 1/9 to 9 and one over their opposite, but row 1, column 1 is 2.0 and the opposite 2.0",
                refusal(new double[] {2, 1}, new double[] {1, 1}));
        assertThrows(IllegalArgumentException.class, () -> PairwiseComparisons.of(new double[][] {{1, -1}, {-1, 1}}));
        assertThrows(
                IllegalArgumentException.class, () -> PairwiseComparisons.of(new double[][] {{1, Double.NaN}, {1, 1}}));
    }
}
