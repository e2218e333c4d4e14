package org.salience.severity.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The scores that an impact may have, from one to another, for example {@code 2.33} or {@code 2-3.5}: all that open
 * intervals and missing ratings leave possible.
 *
 * @param low the lowest
 * @param high the highest
 */
public record ScoreRange(double low, double high) {
    /**
     * Creates a range.
     *
     * @throws IllegalArgumentException unless low &lt;= high
     */
    public ScoreRange {
        if (!(low <= high)) {
            throw new IllegalArgumentException("scores must not fall, but were " + low + " and " + high);
        }
    }

    /**
     * {@return whether there is one score only}
     */
    public boolean isExact() {
        return low == high;
    }

    private static String print(double score) {
        return BigDecimal.valueOf(score)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /**
     * {@return the scores with at most three decimals}
     */
    @Override
    public String toString() {
        return isExact() ? print(low) : print(low) + "-" + print(high);
    }
}
