package org.salience.severity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The bands of the three axes from the highest down, for example {@code 4, 3, 1}: what orders impacts whose highest band is
 * the same. The highest decides, then the second, then the third, so that no number of low bands outweighs a high one.
 *
 * <p>Which axis a band comes from is not kept. For impacts in order of severity, sort keys in reverse.
 *
 * @param first the highest band
 * @param second the second
 * @param third the lowest
 */
public record LeximaxKey(int first, int second, int third) implements Comparable<LeximaxKey> {
    private static final Comparator<LeximaxKey> ORDER = Comparator.comparingInt(LeximaxKey::first)
            .thenComparingInt(LeximaxKey::second)
            .thenComparingInt(LeximaxKey::third);

    /**
     * Creates a key.
     *
     * @throws IllegalArgumentException unless first &gt;= second &gt;= third &gt;= 1
     */
    public LeximaxKey {
        if (first < second || second < third || third < 1) {
            throw new IllegalArgumentException(
                    "bands must fall from the first to 1 or more, but were " + first + ", " + second + ", " + third);
        }
    }

    /**
     * {@return the key of three bands in any order}
     *
     * @param bands three bands
     * @throws IllegalArgumentException if there are not three, or one is below 1
     */
    public static LeximaxKey of(Collection<Integer> bands) {
        Objects.requireNonNull(bands, "bands");
        if (bands.size() != Axis.values().length) {
            throw new IllegalArgumentException("a key must have three bands, but was given " + bands);
        }
        List<Integer> falling = bands.stream().sorted(Comparator.reverseOrder()).toList();
        return new LeximaxKey(falling.get(0), falling.get(1), falling.get(2));
    }

    /** Orders by the highest band, then the second, then the third; the graver is the greater. */
    @Override
    public int compareTo(LeximaxKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return first + ", " + second + ", " + third;
    }
}
