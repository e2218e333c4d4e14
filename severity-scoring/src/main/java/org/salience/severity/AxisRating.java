package org.salience.severity;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.salience.model.Rating;
import org.salience.model.RatingValue;

/**
 * What one rating says of one axis, and the bands it stands for.
 *
 * @param rating the rating
 * @param value what it says of the axis: a level, an interval, shares, or not rated
 * @param bands the bands that the value may stand for; all where it is not rated
 * @param shares by band, the share of belief that lies in it; empty unless the value is shares
 */
public record AxisRating(Rating rating, RatingValue value, BandRange bands, SortedMap<Integer, Double> shares) {
    /** Creates what a rating says of an axis. */
    public AxisRating {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }

    static AxisRating of(Axis axis, Rating rating, RatingScheme scheme) {
        return of(axis, rating, axis.of(rating), scheme);
    }

    static AxisRating of(Axis axis, Rating rating, RatingValue value, RatingScheme scheme) {
        return new AxisRating(rating, value, scheme.bands(axis, value), scheme.shares(axis, value));
    }

    /**
     * {@return whether the axis was rated}
     */
    public boolean isRated() {
        return !(value instanceof RatingValue.NotRated);
    }

    /** How much of the rating lies from one band to another for certain, and how much may. */
    Share share(int from, int to) {
        if (!shares.isEmpty()) {
            double mass = shares.subMap(from, to + 1).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            return new Share(mass, mass);
        }
        return new Share(
                from <= bands.low() && bands.high() <= to ? 1 : 0, bands.high() < from || to < bands.low() ? 0 : 1);
    }

    /**
     * {@return for example {@code assessor-a, 2025-08-20, r1: 3-4 = band 3-4/4}}
     */
    @Override
    public String toString() {
        return rating.by() + ", " + rating.on() + ", " + rating.id() + ": "
                + (isRated() ? value + " = band " + bands : "not rated, so anything in " + bands);
    }
}
