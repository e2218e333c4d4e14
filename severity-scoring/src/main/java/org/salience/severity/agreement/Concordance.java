package org.salience.severity.agreement;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Kendall's W: how far raters put units in the same order, corrected for ties. */
final class Concordance {
    private Concordance() {}

    static Value of(RatingsTable table) {
        int raters = table.raters().size();
        int units = table.units().size();
        if (raters < 2 || units < 2) {
            return Value.undefined("two raters and two units are needed");
        }
        if (!table.isComplete()) {
            return Value.undefined("not every rater rates every unit");
        }
        double[] sums = new double[units];
        double ties = 0;
        for (int rater = 0; rater < raters; rater++) {
            ties += rank(table, rater, sums);
        }
        double mean = raters * (units + 1) / 2.0;
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - mean) * (sum - mean);
        }
        double cube = (double) units * units * units - units;
        double most = raters * (raters * cube - ties);
        if (most == 0) {
            return Value.undefined("no rater tells any two units apart");
        }
        double w = 12 * squares / most;
        double chiSquare = raters * (units - 1) * w;
        return Value.of(
                w,
                new Value.Parts()
                        .with("S", squares)
                        .with("chi-square", chiSquare)
                        .with("degrees of freedom", units - 1)
                        .with(
                                "p of no concordance",
                                1 - new ChiSquaredDistribution(null, units - 1).cumulativeProbability(chiSquare)));
    }

    /** Adds the mid-ranks that a rater gives, and returns the sum of t^3 - t over the ties. */
    private static double rank(RatingsTable table, int rater, double[] sums) {
        int[] totals = new int[table.levels()];
        for (int unit = 0; unit < sums.length; unit++) {
            totals[table.cell(rater, unit) - 1]++;
        }
        double[] ranks = new double[totals.length];
        double ties = 0;
        int below = 0;
        for (int k = 0; k < totals.length; k++) {
            double total = totals[k];
            ranks[k] = below + (total + 1) / 2;
            below += totals[k];
            ties += total * total * total - total;
        }
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] += ranks[table.cell(rater, unit) - 1];
        }
        return ties;
    }
}
