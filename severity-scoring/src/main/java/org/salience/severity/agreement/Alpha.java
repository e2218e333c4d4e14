package org.salience.severity.agreement;

/**
 * Krippendorff's alpha: 1 - observed / expected disagreement, where a disagreement is the squared difference of the levels
 * of two ratings. Observed: pairs within a unit, each unit weighing as many values as it has. Expected: all pairs of values
 * that stand in a unit with another. Units with fewer than two ratings drop out.
 *
 * <p>Units are counted by how many ratings they have, in whole numbers, and divided at the end: the order of units and raters
 * changes nothing, not even the last bit, and a unit costs its levels squared instead of its raters squared.
 */
final class Alpha {
    /** What the difference of two levels is. */
    enum Metric {
        /** All different levels differ alike. */
        NOMINAL {
            @Override
            double squared(int c, int k, double[] ranks) {
                return 1;
            }
        },
        /** By how many ratings lie between them: the difference of their mid-ranks among the pairable values. */
        ORDINAL {
            @Override
            double squared(int c, int k, double[] ranks) {
                double difference = ranks[c] - ranks[k];
                return difference * difference;
            }
        },
        /** By how many levels. */
        INTERVAL {
            @Override
            double squared(int c, int k, double[] ranks) {
                return (double) (c - k) * (c - k);
            }
        },
        /** By how many levels, against their sum. */
        RATIO {
            @Override
            double squared(int c, int k, double[] ranks) {
                double share = (c - k) / (c + k + 2.0);
                return share * share;
            }
        };

        abstract double squared(int c, int k, double[] ranks);
    }

    private Alpha() {}

    static Value of(RatingsTable table, Metric metric) {
        int levels = table.levels();
        int raters = table.raters().size();
        // Pairs of different levels within a unit, by the number of its ratings.
        long[][] pairs = new long[raters + 1][];
        int[] totals = new int[levels];
        int[] counts = new int[levels];
        for (int unit = 0; unit < table.units().size(); unit++) {
            int rated = table.count(unit, counts);
            if (rated < 2) {
                continue;
            }
            long[] of = pairs[rated];
            if (of == null) {
                of = new long[levels * levels];
                pairs[rated] = of;
            }
            for (int c = 0; c < levels; c++) {
                int count = counts[c];
                if (count != 0) {
                    totals[c] += count;
                    for (int k = 0; k < c; k++) {
                        of[c * levels + k] += count * counts[k];
                    }
                }
            }
        }
        return of(pairs, totals, metric);
    }

    private static Value of(long[][] pairs, int[] totals, Metric metric) {
        int levels = totals.length;
        double[] ranks = midRanks(totals);
        long values = 0;
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < levels; c++) {
            values += totals[c];
            for (int k = 0; k < c; k++) {
                double squared = metric.squared(c, k, ranks);
                double coincidences = 0;
                for (int rated = 2; rated < pairs.length; rated++) {
                    if (pairs[rated] != null) {
                        coincidences += pairs[rated][c * levels + k] / (rated - 1.0);
                    }
                }
                observed += squared * coincidences;
                expected += squared * totals[c] * totals[k];
            }
        }
        if (values == 0) {
            return Value.undefined("no unit has two ratings");
        }
        if (expected == 0) {
            return Value.undefined("all ratings are of one level, so that no disagreement could be expected");
        }
        double observedDisagreement = 2 * observed / values;
        double expectedDisagreement = 2 * expected / ((double) values * (values - 1));
        return Value.of(
                1 - observedDisagreement / expectedDisagreement,
                new Value.Parts()
                        .with("observed disagreement", observedDisagreement)
                        .with("expected disagreement", expectedDisagreement)
                        .with("pairable values", values));
    }

    private static double[] midRanks(int[] totals) {
        double[] ranks = new double[totals.length];
        long below = 0;
        for (int c = 0; c < totals.length; c++) {
            ranks[c] = below + totals[c] / 2.0;
            below += totals[c];
        }
        return ranks;
    }
}
