package org.salience.severity;

/**
 * The bands in which something may lie, from one to another of so many, for example {@code 3-4/4}; {@code 4/4} where it is
 * known to the band. A band is a rank: 4 is graver than 2, not twice as grave.
 *
 * @param low the lowest, 1 or more
 * @param high the highest
 * @param top the top band, which is how many bands there are
 */
public record BandRange(int low, int high, int top) {
    /**
     * Creates a range.
     *
     * @throws IllegalArgumentException unless 1 &lt;= low &lt;= high &lt;= top
     */
    public BandRange {
        if (low < 1 || high < low || top < high) {
            throw new IllegalArgumentException(
                    "bands must rise from 1 or more to " + top + " or less, but were " + low + "-" + high);
        }
    }

    /**
     * {@return all bands: what is known of an axis that nobody rated}
     *
     * @param bands how many bands there are, 1 or more
     * @throws IllegalArgumentException if there are none
     */
    public static BandRange all(int bands) {
        return new BandRange(1, bands, bands);
    }

    /**
     * {@return how far apart the ends are; 0 for a single band}
     */
    public int width() {
        return high - low;
    }

    /**
     * {@return whether no band lies in both}
     *
     * @param other a range of as many bands
     */
    public boolean isDisjointFrom(BandRange other) {
        return high < other.low || other.high < low;
    }

    /** The range of the higher of two bands, each of which lies somewhere in its own range. */
    BandRange max(BandRange other) {
        return new BandRange(Math.max(low, other.low), Math.max(high, other.high), top);
    }

    @Override
    public String toString() {
        return (low == high ? Integer.toString(low) : low + "-" + high) + "/" + top;
    }
}
