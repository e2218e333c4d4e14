package org.salience.severity.agreement;

/** The units that two raters both rate, counted by the levels they give them. */
final class TwoRaters {
    private final int levels;
    private final int units;
    private final int[][] counts;
    private final double[] first;
    private final double[] second;

    private TwoRaters(RatingsTable table) {
        if (table.raters().size() != 2) {
            throw new IllegalArgumentException("this needs a table of two raters, but it has "
                    + table.raters().size() + "; choose two with only(\"a\", \"b\")");
        }
        levels = table.levels();
        counts = new int[levels][levels];
        first = new double[levels];
        second = new double[levels];
        int both = 0;
        for (int unit = 0; unit < table.units().size(); unit++) {
            int a = table.cell(0, unit);
            int b = table.cell(1, unit);
            if (a != RatingsTable.MISSING && b != RatingsTable.MISSING) {
                counts[a - 1][b - 1]++;
                first[a - 1]++;
                second[b - 1]++;
                both++;
            }
        }
        units = both;
    }

    /** Cohen's kappa with the standard error of Fleiss, Cohen and Everitt (1969). */
    static Value kappa(RatingsTable table, double[][] weights) {
        return new TwoRaters(table).kappa(weights);
    }

    private Value kappa(double[][] weights) {
        if (units == 0) {
            return Value.undefined("no unit is rated by both");
        }
        double observed = 0;
        double expected = 0;
        double[] rowMeans = new double[levels];
        double[] columnMeans = new double[levels];
        for (int i = 0; i < levels; i++) {
            for (int j = 0; j < levels; j++) {
                observed += weights[i][j] * counts[i][j] / units;
                expected += weights[i][j] * first[i] / units * second[j] / units;
                rowMeans[i] += weights[i][j] * second[j] / units;
                columnMeans[j] += weights[i][j] * first[i] / units;
            }
        }
        double room = 1 - expected;
        if (room <= 1e-15) {
            return Value.undefined("both raters give all units one level, so that chance alone would agree");
        }
        double kappa = (observed - expected) / room;
        // The mean of the terms, so that the published difference of squares is one sum of squares, never below 0.
        double mean = observed * expected - 2 * expected + observed;
        double squares = 0;
        for (int i = 0; i < levels; i++) {
            for (int j = 0; j < levels; j++) {
                double term = weights[i][j] * room - (rowMeans[i] + columnMeans[j]) * (1 - observed) - mean;
                squares += term * term * counts[i][j] / units;
            }
        }
        double variance = squares / (units * Math.pow(room, 4));
        return Value.of(
                        kappa,
                        new Value.Parts()
                                .with("observed agreement", observed)
                                .with("chance agreement", expected)
                                .with("units rated by both", units))
                .withNormalError(Math.sqrt(variance));
    }

    /** Kendall's tau-b, from pairs of units. */
    static Value tauB(RatingsTable table) {
        return new TwoRaters(table).tauB();
    }

    private Value tauB() {
        long[][] from = suffixSums();
        long concordant = 0;
        long discordant = 0;
        for (int i = 0; i < levels; i++) {
            for (int j = 0; j < levels; j++) {
                concordant += counts[i][j] * from[i + 1][j + 1];
                discordant += counts[i][j] * (from[i + 1][0] - from[i + 1][j]);
            }
        }
        double ordered = Math.sqrt((double) untied(first) * untied(second));
        if (ordered == 0) {
            return Value.undefined("a rater orders no two of the units that both rate");
        }
        return Value.of(
                (concordant - discordant) / ordered,
                new Value.Parts()
                        .with("concordant pairs", concordant)
                        .with("discordant pairs", discordant)
                        .with("units rated by both", units));
    }

    /** At (i, j): how many units stand at level i or above with the first rater, and at j or above with the second. */
    private long[][] suffixSums() {
        long[][] sums = new long[levels + 1][levels + 1];
        for (int i = levels - 1; i >= 0; i--) {
            for (int j = levels - 1; j >= 0; j--) {
                sums[i][j] = counts[i][j] + sums[i + 1][j] + sums[i][j + 1] - sums[i + 1][j + 1];
            }
        }
        return sums;
    }

    /** Pairs of units that a rater puts on different levels. */
    private long untied(double[] totals) {
        long pairs = (long) units * (units - 1) / 2;
        for (double total : totals) {
            pairs -= (long) (total * (total - 1) / 2);
        }
        return pairs;
    }
}
