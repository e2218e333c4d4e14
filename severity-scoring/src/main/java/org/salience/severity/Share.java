package org.salience.severity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many assessors of all, or how much of one's belief, lies somewhere: for certain, and at most; for example
 * {@code 0.25-1}. The two differ where a rating is an interval or missing. In the theory of evidence they are belief and
 * plausibility.
 *
 * @param least what lies there for certain, from 0 to 1
 * @param most what may lie there
 * @see <a href="https://doi.org/10.1214/aoms/1177698950">Dempster, A. P. (1967). Upper and lower probabilities induced by a
 *     multivalued mapping. Annals of Mathematical Statistics 38</a>
 */
public record Share(double least, double most) {
    private static final int DIGITS = 3;

    Share plus(Share other) {
        return new Share(least + other.least, most + other.most);
    }

    Share of(int count) {
        return new Share(least / count, most / count);
    }

    /**
     * {@return both ends with at most three decimals, or one number where they are the same}
     */
    @Override
    public String toString() {
        String low = text(least);
        String high = text(most);
        return low.equals(high) ? low : low + "-" + high;
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
