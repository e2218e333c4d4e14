package org.salience.severity.uncertainty;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Exact rank probabilities of independent impacts, each with a distribution over the same ordered keys.
 *
 * <p>An impact of key c has rank r if r others are above c. Each other is, with a probability q of its own, so their number is
 * Poisson-binomial. For each key, the distribution of that number over all impacts is built once, one impact after the
 * other; each impact's own part is then divided out again.
 *
 * <p>Dividing out is safe in one direction only. Where {@code f = g * (1 - q, q)}, it is
 * {@code g[r] = f[r] / (1 - q) - q / (1 - q) * g[r - 1]} from below and {@code g[r] = f[r + 1] / q - (1 - q) / q * g[r + 1]}
 * from above. The factor before the last term is at most 1 from below if {@code q <= 1/2}, and from above otherwise, so that
 * no error grows: each step adds at most a few units in the last place of what it handles, and as f and g add up to 1, so
 * does the sum of all errors stay below 1e-15. What else there is comes from the rounding of the many q. Probabilities of 1,000
 * impacts are right to 1e-13, and that absolutely, not relatively.
 *
 * <p>Most of f is 0 to double precision: it is kept between the ends where it reaches {@link #TINY}. Impacts are sorted by
 * their median key, so that for every key those to be divided out from above come first; the loops run along impacts, which
 * the compiler turns into vector instructions.
 */
final class ExactRanks implements Ranks {
    /** Cut off at either end, at each step: n steps cut off less than n times this much. */
    private static final double TINY = 1e-20;

    private final int n;
    private final int firstTierFrom;
    private final double[][] keys;
    private final double[][] above;
    /** Where an impact stands among those sorted by median key. */
    private final int[] place;
    /** By rank, then place. */
    private final double[][] cells;

    /** {@code keys}: for each impact the probability of each key, from the least grave. */
    ExactRanks(double[][] keys, int firstTierFrom) {
        this.keys = keys;
        this.firstTierFrom = firstTierFrom;
        n = keys.length;
        above = new double[n][];
        for (int i = 0; i < n; i++) {
            above[i] = above(keys[i]);
        }
        int[] medians = new int[n];
        for (int i = 0; i < n; i++) {
            medians[i] = median(above[i]);
        }
        List<Integer> sorted = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -medians[i]))
                .toList();
        place = new int[n];
        for (int i = 0; i < n; i++) {
            place[sorted.get(i)] = i;
        }
        cells = new double[n][n];
        int fromAbove = n;
        for (int key = 0; key < keys[0].length; key++) {
            while (fromAbove > 0 && medians[sorted.get(fromAbove - 1)] <= key) {
                fromAbove--;
            }
            add(key, sorted, fromAbove);
        }
    }

    /** How probably a key is above each. */
    private static double[] above(double[] keys) {
        double[] above = new double[keys.length];
        for (int key = keys.length - 2; key >= 0; key--) {
            above[key] = Math.min(1, above[key + 1] + keys[key + 1]);
        }
        return above;
    }

    /** The least key that is exceeded with at most one half. */
    private static int median(double[] above) {
        int key = 0;
        while (above[key] > 0.5) {
            key++;
        }
        return key;
    }

    /** Adds the ranks that impacts have when they are of this key. */
    private void add(int key, List<Integer> sorted, int fromAbove) {
        double[] chance = new double[n];
        double[] q = new double[n];
        for (int i = 0; i < n; i++) {
            chance[i] = keys[sorted.get(i)][key];
            q[i] = above[sorted.get(i)][key];
        }
        PoissonBinomial all = PoissonBinomial.of(q);
        divideFromAbove(all, chance, q, fromAbove);
        divideFromBelow(all, chance, q, fromAbove);
    }

    private void divideFromAbove(PoissonBinomial all, double[] chance, double[] q, int end) {
        double[] others = new double[end];
        double[] inverse = new double[end];
        double[] factor = new double[end];
        for (int i = 0; i < end; i++) {
            inverse[i] = 1 / q[i];
            factor[i] = (1 - q[i]) * inverse[i];
        }
        for (int r = all.high() - 1; r >= Math.max(all.low() - 1, 0); r--) {
            accumulate(cells[r], all.probability(r + 1), others, inverse, factor, chance, 0, end);
        }
    }

    private void divideFromBelow(PoissonBinomial all, double[] chance, double[] q, int start) {
        double[] others = new double[n];
        double[] inverse = new double[n];
        double[] factor = new double[n];
        for (int i = start; i < n; i++) {
            inverse[i] = 1 / (1 - q[i]);
            factor[i] = q[i] * inverse[i];
        }
        for (int r = all.low(); r <= Math.min(all.high(), n - 1); r++) {
            accumulate(cells[r], all.probability(r), others, inverse, factor, chance, start, n);
        }
    }

    /** All arrays have the same index: otherwise the compiler could not tell that they do not overlap. */
    private static void accumulate(
            double[] row,
            double f,
            double[] others,
            double[] inverse,
            double[] factor,
            double[] chance,
            int start,
            int end) {
        for (int i = start; i < end; i++) {
            double g = f * inverse[i] - factor[i] * others[i];
            others[i] = g;
            row[i] += chance[i] * g;
        }
    }

    @Override
    public double probability(int impact, int rank) {
        return Texts.probability(cells[rank][place[impact]]);
    }

    @Override
    public double firstTier(int impact) {
        return firstTierFrom == 0 ? 1 : above[impact][firstTierFrom - 1];
    }

    @Override
    public double above(int one, int other) {
        double sum = 0;
        for (int key = 0; key < keys[other].length; key++) {
            sum += keys[other][key] * above[one][key];
        }
        return Texts.probability(sum);
    }

    /** How many of some independent events happen, between the ends where that is probable at all. */
    private static final class PoissonBinomial {
        private final double[] values;
        private final int low;
        private final int high;

        private PoissonBinomial(double[] values, int low, int high) {
            this.values = values;
            this.low = low;
            this.high = high;
        }

        static PoissonBinomial of(double[] q) {
            // One place is spare at either end, so that what is beside the ends can be read, and is 0.
            double[] values = new double[q.length + 3];
            double[] before = new double[q.length + 3];
            int low = 1;
            int high = 1;
            values[1] = 1;
            for (double each : q) {
                System.arraycopy(values, low - 1, before, low, high - low + 2);
                high++;
                happens(values, before, each, low, high);
                while (values[low] < TINY) {
                    values[low++] = 0;
                }
                while (values[high] < TINY) {
                    values[high--] = 0;
                }
            }
            return new PoissonBinomial(values, low - 1, high - 1);
        }

        private static void happens(double[] values, double[] before, double q, int low, int high) {
            for (int r = low; r <= high; r++) {
                values[r] = values[r] * (1 - q) + before[r] * q;
            }
        }

        int low() {
            return low;
        }

        int high() {
            return high;
        }

        double probability(int count) {
            return values[count + 1];
        }
    }
}
