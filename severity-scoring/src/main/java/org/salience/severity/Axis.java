package org.salience.severity;

import java.util.Objects;
import org.salience.model.Aspect;
import org.salience.model.Rating;
import org.salience.model.RatingValue;

/**
 * One of the three things by which severity is judged, for example {@code scale}. Each alone can make an impact severe.
 *
 * @see org.salience.model.norm.Ungp#PRINCIPLE_14_COMMENTARY
 */
public enum Axis {
    /** How grave the impact is. Not how many it affects, and not the rating scheme. */
    SCALE(Aspect.SCALE),
    /** How many are or will be affected. */
    SCOPE(Aspect.SCOPE),
    /** How far those affected cannot be restored to a situation like the one before. */
    IRREMEDIABILITY(Aspect.IRREMEDIABILITY);

    private final Aspect aspect;

    Axis(Aspect aspect) {
        this.aspect = aspect;
    }

    /**
     * {@return what a rating calls this axis}
     */
    public Aspect aspect() {
        return aspect;
    }

    /**
     * {@return what a rating says of this axis}
     *
     * @param rating the rating
     */
    public RatingValue of(Rating rating) {
        Objects.requireNonNull(rating, "rating");
        return aspect.of(rating);
    }

    /**
     * {@return the axis as data files write it, for example {@code irremediability}}
     */
    public String id() {
        return aspect.id();
    }

    @Override
    public String toString() {
        return id();
    }
}
