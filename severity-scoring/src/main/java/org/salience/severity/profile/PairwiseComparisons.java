package org.salience.severity.profile;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How many times as important each criterion is as each other, in somebody's judgement, and the weights that follow by the
 * Analytic Hierarchy Process.
 *
 * <p>Weights are the principal eigenvector of the matrix. Judgements rarely agree with each other; how far they do is said
 * by the consistency ratio, conventionally below 0.10. {@link #geometricMeanWeights()} come to much the same where it is low,
 * and so serve as a check.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://doi.org/10.1016/0377-2217(90)90057-I">Saaty, T. L. (1990). How to make a decision: the Analytic
 *     Hierarchy Process. European Journal of Operational Research 48:9-26</a>
 */
public final class PairwiseComparisons {
    /**
     * Mean consistency index of random matrices of 1, 2, ... criteria, as in Saaty (1990); recalled, the page was not read.
     * Published values differ from source to source (1.40 to 1.41 for eight), so the one used is part of the result.
     */
    private static final double[] RANDOM_INDEX = {0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};

    private static final double ROUNDING = 1e-9;
    private static final double LARGEST = 9;
    private static final int MOST_STEPS = 100_000;

    private final double[][] ratios;
    private final double lambdaMax;
    private final Weights weights;

    /**
     * By power iteration. The decomposition of Commons Math 3.6.1 does not converge on judgements that all agree, whose matrix
     * is of rank one.
     */
    private PairwiseComparisons(double[][] ratios) {
        this.ratios = ratios;
        double[] vector = new double[ratios.length];
        Arrays.fill(vector, 1.0 / ratios.length);
        double lambda = 0;
        double change = 1;
        for (int step = 0; step < MOST_STEPS && change > 0x1p-52; step++) {
            double[] next = Arrays.stream(ratios).mapToDouble(dot(vector)).toArray();
            lambda = DoubleStream.of(next).sum();
            change = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] /= lambda;
                change = Math.max(change, Math.abs(next[i] - vector[i]));
            }
            vector = next;
        }
        lambdaMax = lambda;
        weights = Weights.of("AHP, principal eigenvector", vector);
    }

    private static ToDoubleFunction<double[]> dot(double[] vector) {
        return row -> IntStream.range(0, row.length)
                .mapToDouble(i -> row[i] * vector[i])
                .sum();
    }

    /**
     * {@return comparisons}
     *
     * @param ratios a square matrix for 2 to 10 criteria: row i, column j says how many times as important criterion i is as
     *     j, from 1/9 to 9
     * @throws IllegalArgumentException unless it is square for 2 to 10 criteria, and each ratio is from 1/9 to 9 and one over
     *     its opposite, to 1e-9 of their product
     */
    public static PairwiseComparisons of(double[][] ratios) {
        int size = ratios.length;
        if (size < 2 || size > RANDOM_INDEX.length) {
            throw new IllegalArgumentException(
                    "criteria must be between 2 and " + RANDOM_INDEX.length + ", but was " + size);
        }
        double[][] copy = new double[size][];
        for (int i = 0; i < size; i++) {
            if (ratios[i].length != size) {
                throw new IllegalArgumentException(
                        "row " + (i + 1) + " must have " + size + " ratios, but has " + ratios[i].length);
            }
            copy[i] = ratios[i].clone();
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (!(copy[i][j] > 0)
                        || !(copy[i][j] <= LARGEST + ROUNDING)
                        || !(Math.abs(copy[i][j] * copy[j][i] - 1) <= ROUNDING)) {
                    throw new IllegalArgumentException(
                            "ratios must be from 1/9 to 9 and one over their opposite, but row " + (i + 1) + ", column "
                                    + (j + 1) + " is " + copy[i][j] + " and the opposite " + copy[j][i]);
                }
            }
        }
        return new PairwiseComparisons(copy);
    }

    /**
     * {@return how many criteria there are}
     */
    public int size() {
        return ratios.length;
    }

    /**
     * {@return the weights: the principal eigenvector}
     */
    public Weights weights() {
        return weights;
    }

    /**
     * {@return the weights by geometric means of the rows, as a check}
     */
    public Weights geometricMeanWeights() {
        return Weights.of(
                "AHP, geometric mean",
                Arrays.stream(ratios)
                        .mapToDouble(row ->
                                Math.exp(DoubleStream.of(row).map(Math::log).sum() / row.length))
                        .toArray());
    }

    /**
     * {@return the principal eigenvalue: the number of criteria if all judgements agree, otherwise more}
     */
    public double lambdaMax() {
        return lambdaMax;
    }

    /**
     * {@return the consistency index, (lambda - n) / (n - 1): 0 if all judgements agree}
     */
    public double consistencyIndex() {
        return (lambdaMax - size()) / (size() - 1);
    }

    /**
     * {@return the consistency index that random judgements of as many criteria have on average}
     */
    public double randomIndex() {
        return RANDOM_INDEX[size() - 1];
    }

    /**
     * {@return the consistency ratio, index over random index; empty for two criteria, which cannot disagree}
     */
    public OptionalDouble consistencyRatio() {
        return size() == 2 ? OptionalDouble.empty() : OptionalDouble.of(consistencyIndex() / randomIndex());
    }

    /**
     * {@return for example {@code 0.600, 0.300, 0.100 (AHP, principal eigenvector), consistency ratio 0.016 by random index
     * 0.58}}
     */
    @Override
    public String toString() {
        return weights
                + consistencyRatio().stream()
                        .mapToObj(each -> ", consistency ratio " + new ScoreRange(each, each) + " by random index "
                                + randomIndex())
                        .findFirst()
                        .orElse("");
    }
}
