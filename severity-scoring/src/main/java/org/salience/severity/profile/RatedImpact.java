package org.salience.severity.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Track;

/**
 * An adverse impact with what it was rated, for a {@link Profile} to score.
 *
 * <p>Most profiles are rated on scale, scope and irremediability, by ratings; one on criteria of its own, by name. A positive
 * impact is a {@link PositiveImpact}, and there is nothing that takes both. Immutable and thread-safe.
 */
public final class RatedImpact {
    /** What one assessor says of criteria other than the three axes. */
    record Sheet(String by, LocalDate on, SortedMap<String, RatingValue> values) {}

    private final String impact;
    private final Track track;
    private final boolean onHumanRights;
    private final List<Rating> ratings;
    private final List<Sheet> sheets;

    private RatedImpact(
            String impact, Track track, boolean onHumanRights, Collection<Rating> ratings, Collection<Sheet> sheets) {
        this.impact = Objects.requireNonNull(impact, "impact");
        this.track = Objects.requireNonNull(track, "track");
        this.onHumanRights = onHumanRights;
        this.ratings = List.copyOf(ratings);
        this.sheets = List.copyOf(sheets);
    }

    /**
     * {@return an impact on human rights rated on the three axes}
     *
     * @param track whether it is looked at as one that occurred, an actual impact, or as a risk, a potential one
     * @param ratings its ratings; where one assessor rated it more than once, the latest day counts
     * @throws IllegalArgumentException if there are none
     */
    public static RatedImpact of(Track track, Collection<Rating> ratings) {
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("an impact must have a rating that names it, but has none");
        }
        return new RatedImpact(ratings.iterator().next().of(), track, true, ratings, List.of());
    }

    /**
     * {@return an impact on human rights rated by one assessor on the criteria of a profile}
     *
     * @param track whether it is looked at as one that occurred, or as a risk
     * @param impact the impact
     * @param by the assessor
     * @param on the day
     * @param values what was rated, by criterion; what is left out is not rated
     */
    public static RatedImpact of(Track track, String impact, String by, LocalDate on, Map<String, RatingValue> values) {
        Sheet sheet = new Sheet(by, on, Collections.unmodifiableSortedMap(new TreeMap<>(values)));
        return new RatedImpact(impact, track, true, List.of(), List.of(sheet));
    }

    /**
     * {@return this impact as one on something other than human rights, for profiles that treat these otherwise; the default
     * beside it treats all alike}
     */
    public RatedImpact notOnHumanRights() {
        return new RatedImpact(impact, track, false, ratings, sheets);
    }

    /**
     * {@return the id of the impact}
     */
    public String impact() {
        return impact;
    }

    /**
     * {@return whether it is looked at as one that occurred, or as a risk}
     */
    public Track track() {
        return track;
    }

    /**
     * {@return whether it is on human rights, which the impacts of a case always are}
     */
    public boolean isOnHumanRights() {
        return onHumanRights;
    }

    List<Rating> ratings() {
        return ratings;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatedImpact that
                && impact.equals(that.impact)
                && track == that.track
                && onHumanRights == that.onHumanRights
                && ratings.equals(that.ratings)
                && sheets.equals(that.sheets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(impact, track, onHumanRights, ratings, sheets);
    }

    /**
     * {@return for example {@code imp-removal, occurred, 2 ratings}}
     */
    @Override
    public String toString() {
        int count = ratings.size() + sheets.size();
        return impact + ", " + track + ", " + count + (count == 1 ? " rating" : " ratings")
                + (onHumanRights ? "" : ", not on human rights");
    }
}
