package org.salience.severity.agreement;

import java.util.Arrays;
import org.apache.commons.math3.distribution.FDistribution;

/**
 * The six intraclass correlations of Shrout and Fleiss: how much of the variance of numeric estimates lies between the units.
 * For numbers of people, days or probabilities; never for bands of severity, whose distances mean nothing. The first digit
 * says who rates: 1, each unit by other raters; 2, all by the same raters, who stand for others; 3, all by the same raters,
 * who are all there are. The second says whose reliability: 1, of one rater; k, of the mean of the raters.
 *
 * <p>Source: Shrout, P. E. and Fleiss, J. L. (1979). Intraclass correlations: uses in assessing rater reliability.
 * Psychological Bulletin 86:420-428. Assumes normal errors of equal variance.
 */
public enum IntraclassCorrelation {
    /** Each unit rated by other raters; of one rater. */
    ICC_1_1("ICC(1,1)"),
    /** All units rated by the same raters, who stand for others; of one rater; absolute agreement. */
    ICC_2_1("ICC(2,1)"),
    /** All units rated by the same raters, who are all there are; of one rater; consistency. */
    ICC_3_1("ICC(3,1)"),
    /** Each unit rated by other raters; of their mean. */
    ICC_1_K("ICC(1,k)"),
    /**
     * All units rated by the same raters, who stand for others; of their mean; absolute agreement. Its interval is that of
     * Shrout and Fleiss, the Spearman-Brown formula applied to the ends for one rater; some tools give another.
     */
    ICC_2_K("ICC(2,k)"),
    /** All units rated by the same raters, who are all there are; of their mean; consistency. */
    ICC_3_K("ICC(3,k)");

    private static final String SOURCE =
            "Shrout, P. E. and Fleiss, J. L. (1979). Intraclass correlations: uses in assessing"
                    + " rater reliability. Psychological Bulletin 86:420-428";

    private final String title;

    IntraclassCorrelation(String title) {
        this.title = title;
    }

    /**
     * {@return the correlation with its 95 % interval}
     *
     * @param raters a row for each rater, an estimate for each unit
     * @throws IllegalArgumentException unless there are two raters and two units at least, all rows have the same length, and
     *     all numbers are finite
     */
    public Agreement of(double[]... raters) {
        return of(0.95, raters);
    }

    /**
     * {@return the correlation with its interval}
     *
     * @param level the confidence, between 0 and 1
     * @param raters a row for each rater, an estimate for each unit
     * @throws IllegalArgumentException if the level is not between 0 and 1; unless there are two raters and two units at
     *     least, all rows have the same length, and all numbers are finite
     */
    public Agreement of(double level, double[]... raters) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "the confidence level must be between 0 and 1, for example 0.95, but was " + level);
        }
        check(raters);
        MeanSquares squares = MeanSquares.of(raters);
        Value value = squares.value(this);
        Agreement.Draft draft = new Agreement.Draft(title, SOURCE, value).of(squares.units, squares.raters);
        if (value.number().isPresent()) {
            interval(squares, level, draft);
        }
        if (squares.units < Agreement.FEW_UNITS) {
            draft.note("fewer than " + Agreement.FEW_UNITS + " units");
        }
        return draft.done();
    }

    private void interval(MeanSquares squares, double level, Agreement.Draft draft) {
        if (squares.within == 0 || squares.error == 0) {
            draft.method("no interval: raters do not differ");
            return;
        }
        double[] ends = squares.ends(this, level);
        if (!(ends[0] <= ends[1])) {
            draft.method("no interval: the formula does not hold so far below 0");
            return;
        }
        draft.method("F distribution" + (this == ICC_2_K ? ", Spearman-Brown of ICC(2,1)" : ""))
                .interval(ends[0], ends[1], level, Double.NEGATIVE_INFINITY);
    }

    private static void check(double[][] raters) {
        boolean shape = raters.length >= 2
                && raters[0].length >= 2
                && Arrays.stream(raters).allMatch(row -> row.length == raters[0].length);
        if (!shape || !Arrays.stream(raters).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(
                    "estimates must be two rows or more of the same two or more finite numbers,"
                            + " none missing, but were " + Arrays.deepToString(raters));
        }
    }

    /**
     * {@return the form as it is printed, for example {@code ICC(2,1)}}
     */
    @Override
    public String toString() {
        return title;
    }

    /** The analysis of variance. */
    private record MeanSquares(int units, int raters, double between, double within, double judges, double error) {
        static MeanSquares of(double[][] rows) {
            int k = rows.length;
            int n = rows[0].length;
            double grand = Arrays.stream(rows)
                    .flatMapToDouble(Arrays::stream)
                    .average()
                    .orElseThrow();
            double total = 0;
            double units = 0;
            double raters = 0;
            for (double[] row : rows) {
                double mean = Arrays.stream(row).average().orElseThrow();
                raters += n * (mean - grand) * (mean - grand);
                for (double each : row) {
                    total += (each - grand) * (each - grand);
                }
            }
            for (int unit = 0; unit < n; unit++) {
                int at = unit;
                double mean = Arrays.stream(rows)
                        .mapToDouble(row -> row[at])
                        .average()
                        .orElseThrow();
                units += k * (mean - grand) * (mean - grand);
            }
            // What is left over of rounding counts as nothing.
            double noise = 1e-12 * total;
            double within = total - units <= noise ? 0 : total - units;
            double error = within - raters <= noise ? 0 : within - raters;
            return new MeanSquares(
                    n,
                    k,
                    units / (n - 1),
                    within / ((double) n * (k - 1)),
                    raters / (k - 1),
                    error / ((n - 1.0) * (k - 1)));
        }

        Value value(IntraclassCorrelation form) {
            double k = raters;
            double n = units;
            double signal = form == ICC_1_1 || form == ICC_1_K ? between - within : between - error;
            double all = switch (form) {
                case ICC_1_1 -> between + (k - 1) * within;
                case ICC_2_1 -> between + (k - 1) * error + k * (judges - error) / n;
                case ICC_3_1 -> between + (k - 1) * error;
                case ICC_2_K -> between + (judges - error) / n;
                case ICC_1_K, ICC_3_K -> between;
            };
            if (!(all > 0)) {
                return Value.undefined(
                        between == 0 ? "the units do not differ" : "the variance that it divides by comes out below 0");
            }
            return Value.of(
                    signal / all,
                    new Value.Parts()
                            .with("mean square between units", between)
                            .with("mean square within units", within)
                            .with("mean square between raters", judges)
                            .with("mean square of error", error));
        }

        double[] ends(IntraclassCorrelation form, double level) {
            return switch (form) {
                case ICC_1_1 -> single(oneWay(level));
                case ICC_1_K -> mean(oneWay(level));
                case ICC_3_1 -> single(twoWay(level));
                case ICC_3_K -> mean(twoWay(level));
                case ICC_2_1 -> random(level);
                case ICC_2_K -> spearmanBrown(random(level));
            };
        }

        private double[] oneWay(double level) {
            return ratios(between / within, units - 1, (double) units * (raters - 1), level);
        }

        private double[] twoWay(double level) {
            return ratios(between / error, units - 1, (units - 1.0) * (raters - 1), level);
        }

        private static double[] ratios(double f, double above, double below, double level) {
            return new double[] {f / quantile(above, below, level), f * quantile(below, above, level)};
        }

        private double[] single(double[] ratios) {
            return Arrays.stream(ratios).map(f -> (f - 1) / (f + raters - 1)).toArray();
        }

        private static double[] mean(double[] ratios) {
            return Arrays.stream(ratios).map(f -> 1 - 1 / f).toArray();
        }

        /** Not a number where one rater's end is so low that the formula has no answer. */
        private double[] spearmanBrown(double[] ends) {
            return Arrays.stream(ends)
                    .map(each -> each * (raters - 1) > -1 ? raters * each / (1 + (raters - 1) * each) : Double.NaN)
                    .toArray();
        }

        private double[] random(double level) {
            double k = raters;
            double n = units;
            double icc = value(ICC_2_1).number().getAsDouble();
            double fj = judges / error;
            double a = k * icc * fj;
            double b = n * (1 + (k - 1) * icc) - k * icc;
            double degrees = (k - 1) * (n - 1) * (a + b) * (a + b) / ((n - 1) * a * a + b * b);
            if (!(degrees > 0)) {
                return new double[] {Double.NaN, Double.NaN};
            }
            double upper = quantile(n - 1, degrees, level);
            double lower = quantile(degrees, n - 1, level);
            double others = k * judges + (k * n - k - n) * error;
            return new double[] {
                n * (between - upper * error) / (upper * others + n * between),
                n * (lower * between - error) / (others + n * lower * between)
            };
        }

        private static double quantile(double above, double below, double level) {
            return new FDistribution(null, above, below).inverseCumulativeProbability((1 + level) / 2);
        }
    }
}
