package org.salience.severity.uncertainty;

/**
 * The least and the greatest that a probability can be, for example {@code 0.300 to 0.550}. Nothing is said of where
 * between them it lies: bounds are not a distribution, and their middle is not an estimate.
 *
 * @param low the least, from 0
 * @param high the greatest, to 1
 */
public record Bounds(double low, double high) {
    /**
     * Creates bounds.
     *
     * @throws IllegalArgumentException unless 0 &lt;= low &lt;= high &lt;= 1
     */
    public Bounds {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException("bounds must rise within 0 to 1, but were " + low + " to " + high);
        }
    }

    /** Bounds from sums of rounded parts, which may stick out of 0 to 1, or cross, by a rounding error. */
    static Bounds near(double low, double high) {
        double top = Texts.probability(high);
        return new Bounds(Math.min(Texts.probability(low), top), top);
    }

    /**
     * {@return how far apart they are: 0 where the probability is known}
     */
    public double width() {
        return high - low;
    }

    @Override
    public String toString() {
        return Texts.number(low) + " to " + Texts.number(high);
    }
}
