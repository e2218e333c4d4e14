package org.salience.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A party says something of some subjects: the only way in which a case asserts anything.
 *
 * <p>Whether a claim concedes or denies is computed from who speaks and how the factor bears, never entered. A statement
 * that qualifies is written as two claims, a concession and a reservation.
 */
@Value.Immutable
public sealed interface Claim permits ImmutableClaim {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return the source in which it is made}
     */
    String in();

    /**
     * {@return who speaks, if not the source's author}
     */
    Optional<String> by();

    /**
     * {@return when, if not on the source's date}
     */
    Optional<DateRange> on();

    /**
     * {@return whether the factor is supported or disputed}
     */
    Stance stance();

    /**
     * {@return the id of the factor}
     */
    String factor();

    /**
     * {@return the subjects, in the order of the factor's signature}
     */
    List<String> of();

    /**
     * {@return how the party puts it}
     */
    Manner manner();

    /**
     * {@return whether it is general, that is names no date, party, contract, event, function or number by which it could be checked}
     */
    @Value.Default
    default boolean general() {
        return false;
    }

    /**
     * {@return a short quotation}
     */
    Optional<String> quote();

    /**
     * {@return where in the source}
     */
    Optional<String> at();

    /**
     * {@return who put the words, if the claim is known only as another party characterises it}
     */
    Optional<String> characterisedBy();

    /**
     * {@return whom or what it goes back to: actors, sources or claims, sorted; the source's origin where empty}
     */
    List<String> origins();

    /**
     * {@return the time of which it speaks, if not the impact's period}
     */
    Optional<DateRange> holds();

    /**
     * {@return its withdrawal by the speaker}
     */
    Optional<Withdrawal> withdrawn();

    /**
     * {@return the claim that takes its place, where the speaker narrowed it}
     */
    Optional<String> replacedBy();

    /**
     * {@return the case author's note}
     */
    Optional<String> note();

    /**
     * The speaker takes a claim back. That is not a denial and creates no dispute.
     *
     * @param in the source in which it is withdrawn, by the same speaker
     * @param on when, if not on that source's date
     * @param quote the words
     */
    record Withdrawal(String in, Optional<DateRange> on, Optional<String> quote) {
        /**
         * Creates a withdrawal.
         *
         * @throws NullPointerException if a component is null
         */
        public Withdrawal {
            Objects.requireNonNull(in, "in");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(quote, "quote");
        }
    }

    /** Sorts what has no order of its own. */
    @Value.Check
    default Claim normalised() {
        return Sorted.isSorted(origins())
                ? this
                : builder().from(this).origins(Sorted.copy(origins())).build();
    }

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Claim} values. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
