package org.salience.severity.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * How much each criterion counts in a mean, for example {@code 0.611, 0.278, 0.111 (rank order centroid)}.
 *
 * <p>For compensatory profiles only: to weigh criteria is to say how much of one makes up for how much of another, which the
 * default profile denies. Immutable and thread-safe.
 */
public final class Weights {
    private static final int MOST = 100;

    private final String method;
    private final double[] parts;
    private final double total;

    private Weights(String method, double... parts) {
        this.method = method;
        this.parts = parts;
        this.total = DoubleStream.of(parts).sum();
    }

    /**
     * {@return the same weight for each criterion}
     *
     * @param criteria how many criteria there are, 1 to 100
     * @throws IllegalArgumentException if there are fewer or more
     */
    public static Weights equal(int criteria) {
        double[] parts = new double[checked(criteria)];
        Arrays.fill(parts, 1);
        return new Weights("equal", parts);
    }

    /**
     * {@return weights for criteria of which only the order of importance is known: the mean of all weights in that order,
     * w<sub>i</sub> = (1/n) (1/i + ... + 1/n)}
     *
     * <p>The first criterion of the profile is the most important. For another order, see {@link #of}.
     *
     * @param criteria how many criteria there are, 1 to 100
     * @throws IllegalArgumentException if there are fewer or more
     * @see <a href="https://doi.org/10.1287/mnsc.42.11.1515">Barron and Barrett (1996)</a>
     */
    public static Weights rankOrderCentroid(int criteria) {
        double[] parts = new double[checked(criteria)];
        double tail = 0;
        for (int i = criteria; i >= 1; i--) {
            tail += 1.0 / i;
            parts[i - 1] = tail;
        }
        return new Weights("rank order centroid", parts);
    }

    /**
     * {@return weights as given, divided by their sum}
     *
     * @param method how they were found, in words
     * @param parts a finite number of 0 or more for each criterion, not all 0
     * @throws IllegalArgumentException if there are none, or one is below 0 or not finite, or all are 0
     */
    public static Weights of(String method, double... parts) {
        checked(parts.length);
        double total = 0;
        for (double each : parts) {
            if (!(each >= 0) || Double.isInfinite(each)) {
                throw new IllegalArgumentException(
                        "weights must be finite and 0 or more, but were " + Arrays.toString(parts));
            }
            total += each;
        }
        if (!(total > 0) || Double.isInfinite(total)) {
            throw new IllegalArgumentException(
                    "weights must have a finite sum above 0, but were " + Arrays.toString(parts));
        }
        double sum = total;
        return new Weights(
                method, DoubleStream.of(parts).map(each -> each / sum).toArray());
    }

    private static int checked(int criteria) {
        if (criteria < 1 || criteria > MOST) {
            throw new IllegalArgumentException("criteria must be between 1 and " + MOST + ", but was " + criteria);
        }
        return criteria;
    }

    /** Not divided by the sum, so that equal weights are whole numbers and a mean of levels is exact. */
    double part(int criterion) {
        return parts[criterion];
    }

    /**
     * {@return how the weights were found, for example {@code rank order centroid}}
     */
    public String method() {
        return method;
    }

    /**
     * {@return the weight of each criterion, in the order of the profile; they add up to 1}
     */
    public List<Double> values() {
        return DoubleStream.of(parts).map(each -> each / total).boxed().toList();
    }

    /** Equal to weights of the same method and values. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Weights that && method.equals(that.method) && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return 31 * method.hashCode() + values().hashCode();
    }

    @Override
    public String toString() {
        return values().stream()
                        .map(each -> BigDecimal.valueOf(each)
                                .setScale(3, RoundingMode.HALF_UP)
                                .toPlainString())
                        .collect(Collectors.joining(", "))
                + " (" + method + ")";
    }
}
