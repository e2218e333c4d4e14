package org.salience.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What an assessor says a late response would do to an impact: how far those affected could then not be restored, for
 * example {@code irremediability 4 within 6 months}.
 *
 * @param irremediability how far they could not be restored, by the levels of {@link Rating#irremediability()}
 * @param withinMonths in how many months it would come to that, 1 or more; empty if the assessor does not say
 * @see org.salience.model.norm.Ungp#PRINCIPLE_24
 */
public record Delay(RatingValue irremediability, Optional<Integer> withinMonths) {
    /**
     * Creates what delay would do.
     *
     * @throws IllegalArgumentException if the irremediability is not rated, or the months are below 1
     */
    public Delay {
        Objects.requireNonNull(irremediability, "irremediability");
        Objects.requireNonNull(withinMonths, "withinMonths");
        if (irremediability instanceof RatingValue.NotRated) {
            throw new IllegalArgumentException("irremediability if delayed must be a level, an interval or shares,"
                    + " but was not-rated; leave the delay out where nothing is known of it");
        }
        if (withinMonths.filter(months -> months < 1).isPresent()) {
            throw new IllegalArgumentException("months must be 1 or more, but were " + withinMonths.get());
        }
    }

    /**
     * {@return what delay would do, without saying when}
     *
     * @param irremediability how far those affected could not be restored
     * @throws IllegalArgumentException if it is not rated
     */
    public static Delay of(RatingValue irremediability) {
        return new Delay(Objects.requireNonNull(irremediability, "irremediability"), Optional.empty());
    }

    /**
     * {@return what delay would do, and when}
     *
     * @param irremediability how far those affected could not be restored
     * @param withinMonths in how many months, 1 or more
     * @throws IllegalArgumentException if the irremediability is not rated, or the months are below 1
     */
    public static Delay of(RatingValue irremediability, int withinMonths) {
        return new Delay(Objects.requireNonNull(irremediability, "irremediability"), Optional.of(withinMonths));
    }

    /**
     * {@return a number of months in words, for example {@code  within 6 months}, with a space before it; empty for none}
     *
     * @param months how many
     */
    public static String within(Optional<Integer> months) {
        Objects.requireNonNull(months, "months");
        return months.map(number -> " within " + number + (number == 1 ? " month" : " months"))
                .orElse("");
    }

    /**
     * {@return for example {@code irremediability 4 within 6 months}}
     */
    @Override
    public String toString() {
        return "irremediability " + irremediability + within(withinMonths);
    }
}
