package org.salience.severity.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;

class WeightsProperties {
    @Property
    void rankOrderCentroids_areTheMeanOfTheCornersOfTheOrderedSimplex(
            @ForAll @IntRange(min = 1, max = 100) int criteria) {
        List<Double> weights = Weights.rankOrderCentroid(criteria).values();
        double sum = 0;
        for (int i = 0; i < criteria; i++) {
            // the corners are (1, 0, ...), (1/2, 1/2, 0, ...), ...
            double mean = 0;
            for (int corner = 1; corner <= criteria; corner++) {
                mean += i < corner ? 1.0 / corner / criteria : 0;
            }
            assertEquals(mean, weights.get(i), 1e-12);
            assertTrue(i == 0 || weights.get(i) < weights.get(i - 1));
            sum += weights.get(i);
        }
        assertEquals(1, sum, 1e-12);
    }

    private static double[][] random(int size, Random random) {
        double[][] ratios = new double[size][size];
        for (int i = 0; i < size; i++) {
            ratios[i][i] = 1;
            for (int j = 0; j < i; j++) {
                double ratio = 1 + random.nextInt(9);
                ratios[i][j] = random.nextBoolean() ? ratio : 1 / ratio;
                ratios[j][i] = 1 / ratios[i][j];
            }
        }
        return ratios;
    }

    /** Against the decomposition of Commons Math, where it converges. */
    @Property
    void pairwiseComparisons_giveThePrincipalEigenvector(
            @ForAll @IntRange(min = 2, max = 10) int size, @ForAll Random random) {
        double[][] ratios = random(size, random);
        EigenDecomposition decomposition;
        try {
            decomposition = new EigenDecomposition(MatrixUtils.createRealMatrix(ratios));
        } catch (MaxCountExceededException e) {
            Assume.that(false);
            return;
        }
        double[] eigenvalues = decomposition.getRealEigenvalues();
        int principal = IntStream.range(0, size)
                .reduce((a, b) -> eigenvalues[a] >= eigenvalues[b] ? a : b)
                .orElseThrow();
        double[] vector = decomposition.getV().getColumn(principal);
        double sum = DoubleStream.of(vector).sum();
        PairwiseComparisons comparisons = PairwiseComparisons.of(ratios);
        assertEquals(eigenvalues[principal], comparisons.lambdaMax(), 1e-9);
        for (int i = 0; i < size; i++) {
            assertEquals(vector[i] / sum, comparisons.weights().values().get(i), 1e-9);
        }
        assertTrue(comparisons.consistencyIndex() >= -1e-9);
    }

    /** Judgements that agree give back the importance they were made from, by eigenvector and geometric mean. */
    @Property
    void pairwiseComparisons_thatAgreeGiveBackTheirWeights(
            @ForAll @IntRange(min = 2, max = 10) int size, @ForAll Random random) {
        double[] importance = random.doubles(size, 0.12, 1).toArray();
        double sum = DoubleStream.of(importance).sum();
        double[][] ratios = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                ratios[i][j] = importance[i] / importance[j];
            }
        }
        PairwiseComparisons comparisons = PairwiseComparisons.of(ratios);
        for (int i = 0; i < size; i++) {
            assertEquals(importance[i] / sum, comparisons.weights().values().get(i), 1e-8);
            assertEquals(
                    importance[i] / sum,
                    comparisons.geometricMeanWeights().values().get(i),
                    1e-12);
        }
        assertEquals(0, comparisons.consistencyIndex(), 1e-8);
        comparisons.consistencyRatio().ifPresent(ratio -> assertEquals(0, ratio, 1e-7));
    }
}
