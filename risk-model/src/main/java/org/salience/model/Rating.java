package org.salience.model;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * One assessor's rating of one impact on the axes of severity, and of its likelihood. Levels run from 1, the least.
 */
@Value.Immutable
public sealed interface Rating permits ImmutableRating {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return the assessor}
     */
    String by();

    /**
     * {@return the day}
     */
    LocalDate on();

    /**
     * {@return the impact}
     */
    String of();

    /**
     * {@return how grave}
     */
    @Value.Default
    default RatingValue scale() {
        return RatingValue.NOT_RATED;
    }

    /**
     * {@return how many are or will be affected}
     */
    @Value.Default
    default RatingValue scope() {
        return RatingValue.NOT_RATED;
    }

    /**
     * {@return how far those affected cannot be restored}
     */
    @Value.Default
    default RatingValue irremediability() {
        return RatingValue.NOT_RATED;
    }

    /**
     * {@return how likely, for a potential impact}
     */
    @Value.Default
    default RatingValue likelihood() {
        return RatingValue.NOT_RATED;
    }

    /**
     * {@return the claims it rests on, sorted}
     */
    List<String> because();

    /** Sorts what has no order of its own. */
    @Value.Check
    default Rating normalised() {
        return Sorted.isSorted(because())
                ? this
                : builder().from(this).because(Sorted.copy(because())).build();
    }

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Rating} values. */
    final class Builder extends ImmutableRating.Builder {
        Builder() {}
    }
}
