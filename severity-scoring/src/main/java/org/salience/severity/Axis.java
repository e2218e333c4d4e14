package org.salience.severity;

import java.util.Locale;
import java.util.function.Function;
import org.salience.model.Rating;
import org.salience.model.RatingValue;

/**
 * One of the three things by which severity is judged, for example {@code scale}. Each alone can make an impact severe.
 *
 * @see org.salience.model.norm.Ungp#PRINCIPLE_14_COMMENTARY
 */
public enum Axis {
    /** How grave the impact is. Not how many it affects, and not the rating scheme. */
    SCALE(Rating::scale),
    /** How many are or will be affected. */
    SCOPE(Rating::scope),
    /** How far those affected cannot be restored to a situation like the one before. */
    IRREMEDIABILITY(Rating::irremediability);

    private final Function<Rating, RatingValue> value;

    Axis(Function<Rating, RatingValue> value) {
        this.value = value;
    }

    /**
     * {@return what a rating says of this axis}
     *
     * @param rating the rating
     */
    public RatingValue of(Rating rating) {
        return value.apply(rating);
    }

    /**
     * {@return the axis as data files write it, for example {@code irremediability}}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return id();
    }
}
