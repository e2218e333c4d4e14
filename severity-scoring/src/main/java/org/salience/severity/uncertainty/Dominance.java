package org.salience.severity.uncertainty;

import java.util.Locale;

/**
 * How two distributions over the same bands stand to each other by first-order stochastic dominance: one is above another if
 * it reaches each band at least as probably, and some band more probably. It needs only the order of the bands, and may
 * leave two distributions incomparable; no number is forced on them then.
 */
public enum Dominance {
    /** The first reaches every band at least as probably, and one more so. */
    ABOVE,
    /** The second does. */
    BELOW,
    /** Each band is as probable in both. */
    EQUAL,
    /** Each reaches some band more probably than the other. */
    INCOMPARABLE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
