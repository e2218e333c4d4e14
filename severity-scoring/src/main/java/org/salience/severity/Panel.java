package org.salience.severity;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The bands that each assessor gives on each axis, every cell filled, and what they come to together.
 *
 * <p>Ranges are pooled by the lower median of their lower ends and the upper median of their upper ends: medians need only
 * the order of the bands, and at an even number of assessors the pair keeps both middles instead of inventing a band
 * between them. All assessors weigh the same.
 *
 * <p>There are two orders in which to take the median of assessors and the maximum of axes, and they can differ. For the
 * same panel the ends of {@link #byAssessor()} are never below those of {@link #byAxis()}.
 */
final class Panel {
    /** A row for each assessor, a cell for each axis. */
    private final List<List<BandRange>> rows;

    private Panel(List<List<BandRange>> rows) {
        this.rows = rows;
    }

    /** The panel in which whatever was not rated is in the given bands; where nobody rates, one assessor who did not. */
    static Panel of(List<List<AxisRating>> ratings, BandRange notRated) {
        List<List<BandRange>> rows = ratings.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.isRated() ? cell.bands() : notRated)
                        .toList())
                .toList();
        return new Panel(
                rows.isEmpty()
                        ? List.of(Stream.of(Axis.values()).map(axis -> notRated).toList())
                        : rows);
    }

    static BandRange pool(List<BandRange> ranges) {
        return new BandRange(
                lowerMedian(ranges.stream().map(BandRange::low).toList()),
                upperMedian(ranges.stream().map(BandRange::high).toList()),
                ranges.get(0).top());
    }

    /** The least value that at least half of the values do not exceed. */
    static int lowerMedian(List<Integer> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }

    /** The greatest value that at least half of the values reach. */
    static int upperMedian(List<Integer> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    BandRange axis(Axis axis) {
        return pool(rows.stream().map(row -> row.get(axis.ordinal())).toList());
    }

    /** Pools each axis, then takes the highest. */
    BandRange byAxis() {
        return highest(pooledAxes());
    }

    /** Takes each assessor's highest axis, then pools. */
    BandRange byAssessor() {
        return pool(rows.stream().map(Panel::highest).toList());
    }

    /** From the lower end of either order to the upper end of either. */
    BandRange bands() {
        BandRange byAxis = byAxis();
        return new BandRange(byAxis.low(), Math.max(byAxis.high(), byAssessor().high()), byAxis.top());
    }

    /**
     * The higher of the two orders' keys at the upper ends: of the pooled axes, and of the assessors' own keys, pooled place
     * by place. Its first band is the upper end of {@link #bands()}.
     */
    LeximaxKey key() {
        LeximaxKey byAxis = key(pooledAxes(), BandRange::high);
        LeximaxKey byAssessor = byAssessor(BandRange::high, Panel::upperMedian);
        return byAxis.compareTo(byAssessor) >= 0 ? byAxis : byAssessor;
    }

    /** The lower of the two orders' keys at the lower ends. Its first band is the lower end of {@link #bands()}. */
    LeximaxKey lowestKey() {
        LeximaxKey byAxis = key(pooledAxes(), BandRange::low);
        LeximaxKey byAssessor = byAssessor(BandRange::low, Panel::lowerMedian);
        return byAxis.compareTo(byAssessor) <= 0 ? byAxis : byAssessor;
    }

    private LeximaxKey byAssessor(ToIntFunction<BandRange> end, ToIntFunction<List<Integer>> median) {
        List<LeximaxKey> keys = rows.stream().map(row -> key(row, end)).toList();
        return new LeximaxKey(
                median.applyAsInt(keys.stream().map(LeximaxKey::first).toList()),
                median.applyAsInt(keys.stream().map(LeximaxKey::second).toList()),
                median.applyAsInt(keys.stream().map(LeximaxKey::third).toList()));
    }

    private List<BandRange> pooledAxes() {
        return Stream.of(Axis.values()).map(this::axis).toList();
    }

    private static BandRange highest(List<BandRange> axes) {
        return axes.stream().reduce(BandRange::max).orElseThrow();
    }

    private static LeximaxKey key(List<BandRange> axes, ToIntFunction<BandRange> end) {
        return LeximaxKey.of(axes.stream().map(end::applyAsInt).toList());
    }
}
