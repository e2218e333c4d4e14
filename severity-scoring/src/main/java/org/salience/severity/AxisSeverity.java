package org.salience.severity;

import java.util.List;
import java.util.Optional;

/**
 * Where the assessors, taken together, place an impact on one axis, for example {@code scope 3-4/4}.
 *
 * @param axis the axis
 * @param bands the pooled bands, with all bands for each assessor who did not rate the axis; the result rests on these
 * @param available the pooled bands of the assessors who did rate it, empty if nobody did
 * @param ratings what each assessor says, sorted by assessor
 */
public record AxisSeverity(Axis axis, BandRange bands, Optional<BandRange> available, List<AxisRating> ratings) {
    /** Creates what is known of an axis. */
    public AxisSeverity {
        ratings = List.copyOf(ratings);
    }

    static AxisSeverity of(Axis axis, List<AxisRating> ratings, BandRange bands) {
        List<BandRange> rated = ratings.stream()
                .filter(AxisRating::isRated)
                .map(AxisRating::bands)
                .toList();
        return new AxisSeverity(
                axis, bands, rated.isEmpty() ? Optional.empty() : Optional.of(Panel.pool(rated)), ratings);
    }

    /**
     * {@return how many assessors rated the axis}
     */
    public int raters() {
        return (int) ratings.stream().filter(AxisRating::isRated).count();
    }

    /**
     * {@return the ratings that pooling passes over: those that share no band with the pooled bands of the assessors who
     * rated the axis}
     */
    public List<AxisRating> minority() {
        return ratings.stream().filter(this::isMinority).toList();
    }

    /** A rating that leaves the axis out may be in any band, and so is never in the minority. */
    boolean isMinority(AxisRating rating) {
        return available.filter(rating.bands()::isDisjointFrom).isPresent();
    }

    /**
     * {@return what the assessors who rated it say, for example {@code scope 3-4/4}, {@code scope 3-4/4 from 1 of 2} or
     * {@code scope not rated}}
     */
    @Override
    public String toString() {
        return axis
                + available
                        .map(pooled -> " " + pooled
                                + (raters() == ratings.size() ? "" : " from " + raters() + " of " + ratings.size()))
                        .orElse(" not rated");
    }
}
