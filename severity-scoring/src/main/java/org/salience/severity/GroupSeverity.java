package org.salience.severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.salience.model.Rating;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Ungp;

/**
 * How grave an impact is for one affected group, or for all who are affected where the ratings name no group; for example
 * {@code dockers: 4/4}. The impact is as grave as it is for the group for which it is gravest.
 *
 * <p>Immutable and thread-safe.
 */
public final class GroupSeverity {
    private final Optional<String> group;
    private final List<List<AxisRating>> rows;
    private final Panel panel;
    private final List<AxisSeverity> axes;
    private final Optional<Panel> complete;
    private final Optional<IfDelayed> ifDelayed;

    private GroupSeverity(Optional<String> group, List<Rating> ratings, RatingScheme scheme) {
        this.group = group;
        rows = ratings.stream().map(rating -> row(rating, scheme)).toList();
        panel = Panel.of(rows, BandRange.all(scheme.bands()));
        axes = Stream.of(Axis.values())
                .map(axis -> AxisSeverity.of(
                        axis, rows.stream().map(row -> row.get(axis.ordinal())).toList(), panel.axis(axis)))
                .toList();
        complete = complete(rows);
        ifDelayed = IfDelayed.of(ratings, scheme);
    }

    /** {@code ratings}: one for each assessor, sorted by assessor. */
    static GroupSeverity of(Optional<String> group, List<Rating> ratings, RatingScheme scheme) {
        return new GroupSeverity(group, ratings, scheme);
    }

    private static List<AxisRating> row(Rating rating, RatingScheme scheme) {
        return Stream.of(Axis.values())
                .map(axis -> AxisRating.of(axis, rating, scheme))
                .toList();
    }

    /** The assessors who rated all axes: only on them can the two orders of pooling be held against each other. */
    private static Optional<Panel> complete(List<List<AxisRating>> rows) {
        List<List<AxisRating>> whole = rows.stream()
                .filter(row -> row.stream().allMatch(AxisRating::isRated))
                .toList();
        return whole.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.of(whole, whole.get(0).get(0).bands()));
    }

    /**
     * {@return the group, empty for all who are affected}
     */
    public Optional<String> group() {
        return group;
    }

    /**
     * {@return the three axes, in the order in which UNGP 14 commentary names them}
     */
    public List<AxisSeverity> axes() {
        return axes;
    }

    /**
     * {@return the bands in which the impact may lie for the group}
     */
    public BandRange bands() {
        return panel.bands();
    }

    /**
     * {@return the highest axis, if each axis is pooled first}
     */
    public BandRange byAxis() {
        return panel.byAxis();
    }

    /**
     * {@return the pooled highest axis of each assessor}
     */
    public BandRange byAssessor() {
        return panel.byAssessor();
    }

    /**
     * {@return the bands if every rating that is missing is left out; empty if nothing was rated}
     */
    public Optional<BandRange> available() {
        return axes.stream().flatMap(axis -> axis.available().stream()).reduce(BandRange::max);
    }

    /**
     * {@return the bands of the axes from the highest down, each at its upper end}
     */
    public LeximaxKey key() {
        return panel.key();
    }

    /**
     * {@return the bands of the axes from the highest down, each at its lower end}
     */
    public LeximaxKey lowestKey() {
        return panel.lowestKey();
    }

    /**
     * {@return what delay would do to the group, empty if no assessor says}
     */
    public Optional<IfDelayed> ifDelayed() {
        return ifDelayed;
    }

    BandRange irremediability() {
        return axes.get(Axis.IRREMEDIABILITY.ordinal()).bands();
    }

    boolean isRated() {
        return axes.stream().anyMatch(axis -> axis.raters() > 0);
    }

    boolean hasAxisWithoutEvidence() {
        return axes.stream().anyMatch(axis -> axis.raters() == 0);
    }

    /** How many assessors rated any axis. */
    long raters() {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(AxisRating::isRated))
                .count();
    }

    boolean isPolarised() {
        return axes.stream().anyMatch(AxisSeverity::isPolarised);
    }

    boolean isPoolingInConflict() {
        return complete.filter(each -> !each.byAxis().equals(each.byAssessor())).isPresent();
    }

    /** The upper end if all that was not rated were in the lowest band. */
    int highestWithMissingAtLowest() {
        return Panel.of(rows, new BandRange(1, 1, bands().top())).bands().high();
    }

    String name() {
        return group.orElse("all who are affected");
    }

    /** The tree from the ratings to the bands, as lines. */
    List<String> explain() {
        List<String> lines = new ArrayList<>();
        lines.add("band " + bands() + ": the highest axis ("
                + Citation.of(Ungp.PRINCIPLE_14_COMMENTARY, "scale, scope and irremediable character") + ")");
        axes.forEach(axis -> explain(axis, lines));
        lines.add("  by axis " + byAxis() + ", by assessor " + byAssessor());
        complete.filter(each -> isPoolingInConflict())
                .ifPresent(each -> lines.add("  conflict among assessors who rated all axes: by axis " + each.byAxis()
                        + ", by assessor " + each.byAssessor()));
        available()
                .filter(left -> !left.equals(bands()))
                .ifPresent(left -> lines.add("  without what is missing, by axis: " + left));
        return lines;
    }

    private static void explain(AxisSeverity axis, List<String> lines) {
        lines.add("  " + axis + (axis.available().equals(Optional.of(axis.bands())) ? "" : ", may be " + axis.bands()));
        axis.ratings()
                .forEach(each -> lines.add("    " + each + (axis.isMinority(each) ? ", outside what is pooled" : "")));
        if (axis.raters() > 1) {
            lines.add("    assessors by band from 1: "
                    + String.join(
                            ", ",
                            axis.frequencies().stream().map(Share::toString).toList())
                    + (axis.isPolarised() ? ", polarised" : ""));
        }
    }

    /**
     * {@return for example {@code dockers: 4/4}}
     */
    @Override
    public String toString() {
        return name() + ": " + bands();
    }
}
