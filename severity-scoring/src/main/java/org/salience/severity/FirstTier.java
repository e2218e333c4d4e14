package org.salience.severity;

import java.util.Locale;

/**
 * Which bands make up the first tier. The norms say "most severe" and leave open where it begins (UNGP 24), so it is an
 * option, recorded in every result.
 */
public enum FirstTier {
    /** The top band only; the default. */
    TOP_BAND(1),
    /** The top band and the one below it. */
    TOP_TWO_BANDS(2);

    private final int count;

    FirstTier(int count) {
        this.count = count;
    }

    /**
     * {@return the lowest band of the first tier}
     *
     * @param bands how many bands there are
     */
    public int from(int bands) {
        return bands - count + 1;
    }

    /**
     * {@return the option as data files write it, for example {@code top-band}}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return id().replace('-', ' ');
    }
}
