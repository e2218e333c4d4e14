package org.salience.severity.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Agreement from the definitions, pair of ratings by pair of ratings. Units may weigh differently. */
final class NaiveAgreement {
    private final int[][] rows;
    private final int levels;
    private final double[] unitWeights;

    NaiveAgreement(int[][] rows, int levels, double[] unitWeights) {
        this.rows = rows;
        this.levels = levels;
        this.unitWeights = unitWeights;
    }

    static NaiveAgreement of(int[][] rows) {
        double[] even = new double[rows[0].length];
        Arrays.fill(even, 1);
        return new NaiveAgreement(rows, Tables.LEVELS, even);
    }

    private List<Integer> ratings(int unit) {
        List<Integer> ratings = new ArrayList<>();
        for (int[] row : rows) {
            if (row[unit] != 0) {
                ratings.add(row[unit]);
            }
        }
        return ratings;
    }

    private int units() {
        return rows[0].length;
    }

    /** The values that stand in a unit with another. */
    private List<Integer> pairable() {
        List<Integer> all = new ArrayList<>();
        for (int unit = 0; unit < units(); unit++) {
            if (ratings(unit).size() > 1) {
                all.addAll(ratings(unit));
            }
        }
        return all;
    }

    private static double squared(String metric, int a, int b, List<Integer> all) {
        if (a == b) {
            return 0;
        }
        switch (metric) {
            case "NOMINAL":
                return 1;
            case "INTERVAL":
                return Math.pow(a - b, 2);
            case "RATIO":
                return Math.pow((a - b) / (double) (a + b), 2);
            default:
                double between = 0;
                for (int value : all) {
                    if (value >= Math.min(a, b) && value <= Math.max(a, b)) {
                        between += value == a || value == b ? 0.5 : 1;
                    }
                }
                return between * between;
        }
    }

    OptionalDouble alpha(String metric) {
        List<Integer> all = pairable();
        double observed = 0;
        for (int unit = 0; unit < units(); unit++) {
            List<Integer> own = ratings(unit);
            if (own.size() > 1) {
                observed += pairs(metric, own, all) / (own.size() - 1);
            }
        }
        double expected = pairs(metric, all, all) / (all.size() - 1);
        return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
    }

    private static double pairs(String metric, List<Integer> values, List<Integer> all) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                sum += i == j ? 0 : squared(metric, values.get(i), values.get(j), all);
            }
        }
        return sum;
    }

    private static double weight(String weights, int k, int l, int levels) {
        int steps = Math.abs(k - l);
        return switch (weights) {
            case "IDENTITY" -> steps == 0 ? 1 : 0;
            case "WITHIN_ONE" -> steps <= 1 ? 1 : 0;
            case "LINEAR" -> 1 - (double) steps / (levels - 1);
            case "QUADRATIC" -> 1 - (double) steps * steps / ((levels - 1) * (levels - 1));
            default -> 1 - binomial2(steps + 1) / binomial2(levels);
        };
    }

    private static double binomial2(int n) {
        return n * (n - 1) / 2.0;
    }

    /** Mean over units of the mean agreement of their pairs. */
    double observed(String weights) {
        double sum = 0;
        double total = 0;
        for (int unit = 0; unit < units(); unit++) {
            List<Integer> own = ratings(unit);
            double agreeing = 0;
            for (int i = 0; i < own.size(); i++) {
                for (int j = 0; j < own.size(); j++) {
                    agreeing += i == j ? 0 : weight(weights, own.get(i), own.get(j), levels);
                }
            }
            if (own.size() > 1) {
                sum += unitWeights[unit] * agreeing / (own.size() * (own.size() - 1));
                total += unitWeights[unit];
            }
        }
        return sum / total;
    }

    private double share(int level) {
        double sum = 0;
        double total = 0;
        for (int unit = 0; unit < units(); unit++) {
            List<Integer> own = ratings(unit);
            if (!own.isEmpty()) {
                double here = own.stream().filter(each -> each == level).count();
                sum += unitWeights[unit] * here / own.size();
                total += unitWeights[unit];
            }
        }
        return sum / total;
    }

    double gwet(String weights) {
        double total = 0;
        double hesitation = 0;
        for (int k = 1; k <= levels; k++) {
            hesitation += share(k) * (1 - share(k));
            for (int l = 1; l <= levels; l++) {
                total += weight(weights, k, l, levels);
            }
        }
        double chance = total * hesitation / (levels * (levels - 1));
        return (observed(weights) - chance) / (1 - chance);
    }

    double brennanPrediger() {
        return (observed("IDENTITY") - 1.0 / levels) / (1 - 1.0 / levels);
    }

    double fleiss() {
        double chance = 0;
        for (int k = 1; k <= levels; k++) {
            chance += share(k) * share(k);
        }
        return (observed("IDENTITY") - chance) / (1 - chance);
    }

    /** Cohen's kappa of a table of shares. */
    static double cohen(String weights, double[][] shares) {
        int levels = shares.length;
        double observed = 0;
        double chance = 0;
        for (int i = 0; i < levels; i++) {
            for (int j = 0; j < levels; j++) {
                double first = Arrays.stream(shares[i]).sum();
                double second = 0;
                for (double[] row : shares) {
                    second += row[j];
                }
                observed += weight(weights, i, j, levels) * shares[i][j];
                chance += weight(weights, i, j, levels) * first * second;
            }
        }
        return (observed - chance) / (1 - chance);
    }

    double[][] shares() {
        double[][] shares = new double[levels][levels];
        for (int unit = 0; unit < units(); unit++) {
            shares[rows[0][unit] - 1][rows[1][unit] - 1] += 1.0 / units();
        }
        return shares;
    }
}
