package org.salience.severity.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How probable each of some ordered bands is, for example {@code 1: 0.067, 2: 0.200, 3: 0.467, 4: 0.267}. It has no mean:
 * bands are ranks, and a mean changes the order of distributions when the bands are renamed without changing theirs.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrdinalDistribution {
    private static final double SUM = 1e-9;
    /** Sums of a few probabilities differ by less than this where they are meant to be equal. */
    private static final double ROUNDING = 1e-12;

    private final double[] probabilities;

    private OrdinalDistribution(double[] probabilities) {
        this.probabilities = probabilities;
    }

    /**
     * {@return a distribution}
     *
     * @param probabilities of band 1, of band 2, and so on
     * @throws IllegalArgumentException if there are none, if one is not between 0 and 1, or if they do not add up to 1
     *     within 1e-9
     */
    public static OrdinalDistribution of(double... probabilities) {
        double sum = 0;
        for (double each : probabilities) {
            if (!(each >= 0 && each <= 1 + SUM)) {
                throw new IllegalArgumentException(
                        "probabilities must be between 0 and 1, but were " + Arrays.toString(probabilities));
            }
            sum += each;
        }
        if (!(Math.abs(sum - 1) <= SUM)) {
            throw new IllegalArgumentException(
                    "probabilities must add up to 1, but " + Arrays.toString(probabilities) + " add up to " + sum);
        }
        double total = sum;
        return new OrdinalDistribution(
                DoubleStream.of(probabilities).map(each -> each / total).toArray());
    }

    /**
     * {@return the distribution of what is known to be of one band}
     *
     * @param band the band
     * @param top how many bands there are
     * @throws IllegalArgumentException unless 1 &lt;= band &lt;= top
     */
    public static OrdinalDistribution certain(int band, int top) {
        double[] probabilities = new double[Math.max(top, 0)];
        probabilities[checked(band, top) - 1] = 1;
        return new OrdinalDistribution(probabilities);
    }

    private static int checked(int band, int top) {
        if (band < 1 || band > top) {
            throw new IllegalArgumentException("a band must be between 1 and " + top + ", but was " + band);
        }
        return band;
    }

    /**
     * {@return the top band, which is how many there are}
     */
    public int top() {
        return probabilities.length;
    }

    /**
     * {@return how probable a band is}
     *
     * @param band the band, from 1
     * @throws IllegalArgumentException if there is no such band
     */
    public double probability(int band) {
        return probabilities[checked(band, top()) - 1];
    }

    /**
     * {@return how probable this band or a higher one is}
     *
     * @param band the band, from 1
     * @throws IllegalArgumentException if there is no such band
     */
    public double atLeast(int band) {
        return sum(checked(band, top()), top());
    }

    /**
     * {@return how probable this band or a lower one is}
     *
     * @param band the band, from 1
     * @throws IllegalArgumentException if there is no such band
     */
    public double atMost(int band) {
        return sum(1, checked(band, top()));
    }

    private double sum(int from, int to) {
        return from == 1 && to == top()
                ? 1
                : Texts.probability(IntStream.rangeClosed(from, to)
                        .mapToDouble(this::probability)
                        .sum());
    }

    /**
     * {@return how this distribution stands to another by order alone; differences below 1e-12 count as none}
     *
     * @param other a distribution over as many bands
     * @throws IllegalArgumentException if it has another number of bands
     */
    public Dominance dominance(OrdinalDistribution other) {
        if (other.top() != top()) {
            throw new IllegalArgumentException(
                    "distributions must be over as many bands, but were over " + top() + " and " + other.top());
        }
        boolean above = false;
        boolean below = false;
        for (int band = 2; band <= top(); band++) {
            double difference = atLeast(band) - other.atLeast(band);
            above |= difference > ROUNDING;
            below |= difference < -ROUNDING;
        }
        if (above) {
            return below ? Dominance.INCOMPARABLE : Dominance.ABOVE;
        }
        return below ? Dominance.BELOW : Dominance.EQUAL;
    }

    /**
     * {@return the probabilities of the bands, from band 1}
     */
    public List<Double> probabilities() {
        return DoubleStream.of(probabilities).boxed().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrdinalDistribution that && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(probabilities);
    }

    @Override
    public String toString() {
        return IntStream.rangeClosed(1, top())
                .mapToObj(band -> band + ": " + Texts.number(probability(band)))
                .collect(Collectors.joining(", "));
    }
}
