package org.salience.severity.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How far the raters of one unit are together, from how many give it each level. Whether a panel agrees on one impact is
 * another question than whether it agrees over a set ({@link Coefficient}). These describe the ratings given; no uncertainty
 * goes with them.
 */
public enum Dispersion {
    /** Van der Eijk's agreement A: -1 where the ratings stand at the two ends, 0 where all levels are alike, 1 on one level. */
    VAN_DER_EIJK_A(
            "van der Eijk's A",
            "van der Eijk, C. (2001). Measuring agreement in ordered rating scales. Quality & Quantity 35:325-341",
            Dispersion::vanDerEijk),
    /** Leik's ordinal dispersion D: 0 on one level, 1 where half of the ratings stand at either end. */
    LEIK_D(
            "Leik's D",
            "Leik, R. K. (1966). A measure of ordinal consensus. Pacific Sociological Review 9:85-90",
            Dispersion::leik),
    /** Tastle and Wierman's consensus: 1 on one level, 0 at the two ends. Treats levels as equally spaced. */
    TASTLE_WIERMAN_CONSENSUS(
            "Tastle and Wierman's consensus",
            "Tastle, W. J. and Wierman, M. J. (2007). Consensus and dissention: a measure of ordinal dispersion. International"
                    + " Journal of Approximate Reasoning 45:531-545",
            Dispersion::tastleWierman);

    private final String title;
    private final String source;
    private final ToDoubleFunction<int[]> computation;

    Dispersion(String title, String source, ToDoubleFunction<int[]> computation) {
        this.title = title;
        this.source = source;
        this.computation = computation;
    }

    /**
     * {@return the dispersion of the ratings of one unit; undefined for fewer than two}
     *
     * @param counts how many raters give each level, from level 1 up, as {@link RatingsTable#counts}
     * @throws IllegalArgumentException if there are fewer than two levels or a count is negative
     */
    public Agreement of(List<Integer> counts) {
        int[] array = counts.stream().mapToInt(Integer::intValue).toArray();
        if (array.length < 2 || Arrays.stream(array).anyMatch(each -> each < 0)) {
            throw new IllegalArgumentException("counts must be 0 or more, for two levels at least, but were " + counts);
        }
        int raters = Arrays.stream(array).sum();
        Value value = raters < 2
                ? Value.undefined("there are fewer than two ratings")
                : Value.of(computation.applyAsDouble(array), parts(array));
        return new Agreement.Draft(title, source, value)
                .of(1, raters)
                .method("describes these ratings, with no uncertainty given")
                .done();
    }

    private static Value.Parts parts(int[] counts) {
        Value.Parts parts = new Value.Parts();
        for (int k = 0; k < counts.length; k++) {
            parts.with("ratings of level " + (k + 1), counts[k]);
        }
        return parts;
    }

    /** Takes the counts apart into layers, in each of which a level is there or not, and weighs the agreement of each. */
    private static double vanDerEijk(int[] counts) {
        int[] rest = counts.clone();
        double total = Arrays.stream(counts).sum();
        double agreement = 0;
        OptionalDouble least = leastAboveZero(rest);
        while (least.isPresent()) {
            int height = (int) least.getAsDouble();
            boolean[] layer = new boolean[rest.length];
            int filled = 0;
            for (int k = 0; k < rest.length; k++) {
                layer[k] = rest[k] > 0;
                rest[k] -= layer[k] ? height : 0;
                filled += layer[k] ? 1 : 0;
            }
            double spread = (filled - 1.0) / (rest.length - 1);
            agreement += filled * height / total * unimodality(layer) * (1 - spread);
            least = leastAboveZero(rest);
        }
        return agreement;
    }

    private static OptionalDouble leastAboveZero(int[] counts) {
        return Arrays.stream(counts).filter(each -> each > 0).asDoubleStream().min();
    }

    /** From triples of levels: one with a gap in the middle speaks against one peak, two neighbours and an empty end for. */
    private static double unimodality(boolean[] layer) {
        int levels = layer.length;
        double with = 0;
        double against = 0;
        for (int i = 0; i < levels; i++) {
            for (int j = i + 1; j < levels; j++) {
                for (int k = j + 1; k < levels; k++) {
                    against += layer[i] && !layer[j] && layer[k] ? 1 : 0;
                    with += layer[j] && layer[i] != layer[k] ? 1 : 0;
                }
            }
        }
        return against == 0 ? 1 : ((levels - 2) * with - (levels - 1) * against) / ((levels - 2) * (with + against));
    }

    private static double leik(int[] counts) {
        double total = Arrays.stream(counts).sum();
        double cumulated = 0;
        double sum = 0;
        for (int count : counts) {
            cumulated += count;
            sum += Math.min(cumulated, total - cumulated) / total;
        }
        return 2 * sum / (counts.length - 1);
    }

    private static double tastleWierman(int[] counts) {
        double total = Arrays.stream(counts).sum();
        double mean = IntStream.range(0, counts.length)
                .mapToDouble(k -> k * counts[k] / total)
                .sum();
        double width = counts.length - 1;
        return 1
                + IntStream.range(0, counts.length)
                                .filter(k -> counts[k] > 0)
                                .mapToDouble(k -> counts[k] / total * Math.log(1 - Math.abs(k - mean) / width))
                                .sum()
                        / Math.log(2);
    }

    /**
     * {@return the statistic, for example {@code van der Eijk's A}}
     */
    @Override
    public String toString() {
        return title;
    }

    /**
     * {@return the publication that defines it}
     */
    public String source() {
        return source;
    }
}
