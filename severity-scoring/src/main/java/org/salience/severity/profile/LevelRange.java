package org.salience.severity.profile;

import java.util.List;
import org.salience.model.RatingValue;
import org.salience.severity.BandRange;

/** The levels in which a criterion may lie. */
record LevelRange(int low, int high) {
    /** All levels where it is not rated. */
    static LevelRange of(String criterion, RatingValue value, int top) {
        if (value instanceof RatingValue.NotRated) {
            return new LevelRange(1, top);
        }
        LevelRange range = value instanceof RatingValue.Levels levels
                ? new LevelRange(levels.low(), levels.high())
                : shares((RatingValue.Shares) value);
        if (range.high > top) {
            throw new IllegalArgumentException(criterion + " must be between 1 and " + top + ", but was " + range.high);
        }
        return range;
    }

    private static LevelRange shares(RatingValue.Shares value) {
        return new LevelRange(value.shares().firstKey(), value.shares().lastKey());
    }

    static LevelRange of(BandRange bands) {
        return new LevelRange(bands.low(), bands.high());
    }

    /** Lower median of the lower ends to upper median of the upper ends, as the default pools assessors. */
    static LevelRange pool(List<LevelRange> ranges) {
        List<Integer> lows = ranges.stream().map(LevelRange::low).sorted().toList();
        List<Integer> highs = ranges.stream().map(LevelRange::high).sorted().toList();
        return new LevelRange(lows.get((lows.size() - 1) / 2), highs.get(highs.size() / 2));
    }

    LevelRange max(LevelRange other) {
        return new LevelRange(Math.max(low, other.low), Math.max(high, other.high));
    }

    @Override
    public String toString() {
        return low == high ? Integer.toString(low) : low + "-" + high;
    }
}
