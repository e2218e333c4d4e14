package org.salience.severity;

import org.salience.model.Rating;
import org.salience.model.RatingValue;

/**
 * What one rating says of one axis, and the bands it stands for.
 *
 * @param rating the rating
 * @param value what it says of the axis: a level, an interval, shares, or not rated
 * @param bands the bands that the value may stand for; all where it is not rated
 */
public record AxisRating(Rating rating, RatingValue value, BandRange bands) {
    static AxisRating of(Axis axis, Rating rating, RatingScheme scheme) {
        RatingValue value = axis.of(rating);
        return new AxisRating(rating, value, scheme.bands(axis, value));
    }

    /**
     * {@return whether the axis was rated}
     */
    public boolean isRated() {
        return !(value instanceof RatingValue.NotRated);
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
