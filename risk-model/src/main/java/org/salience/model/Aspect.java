package org.salience.model;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** What a {@link Rating} rates: one of the three axes of severity, or likelihood, which is no part of severity. */
public enum Aspect {
    /** How grave. */
    SCALE(Rating::scale),
    /** How many are or will be affected. */
    SCOPE(Rating::scope),
    /** How far those affected cannot be restored. */
    IRREMEDIABILITY(Rating::irremediability),
    /** How likely, for a potential impact. */
    LIKELIHOOD(Rating::likelihood);

    private final String id = name().toLowerCase(Locale.ROOT);
    private final Function<Rating, RatingValue> value;

    Aspect(Function<Rating, RatingValue> value) {
        this.value = value;
    }

    /**
     * {@return what a rating says of it}
     *
     * @param rating the rating
     */
    public RatingValue of(Rating rating) {
        Objects.requireNonNull(rating, "rating");
        return value.apply(rating);
    }

    /**
     * {@return the word that case files use, for example {@code scope}}
     */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
