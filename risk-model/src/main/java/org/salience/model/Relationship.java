package org.salience.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A relationship between the enterprise and a counterparty, as the case sets it out. That it exists is itself claimed.
 *
 * <p>The counterparty holds the contract; the user is the unit that uses what is supplied. A contract with one unit says
 * nothing about use by another.
 */
@Value.Immutable
public sealed interface Relationship permits ImmutableRelationship {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return the counterparty: who holds the contract}
     */
    String with();

    /**
     * {@return the unit that uses what is supplied, where it is not the counterparty as a whole}
     */
    Optional<String> user();

    /**
     * {@return the products it concerns, sorted}
     */
    List<String> products();

    /**
     * {@return which way it runs}
     */
    Direction direction();

    /**
     * {@return how many steps away the counterparty is: 1 is a direct partner}
     */
    Optional<Integer> tier();

    /** Sorts what has no order of its own, and checks the tier. */
    @Value.Check
    default Relationship normalised() {
        tier().ifPresent(tier -> {
            if (tier < 1) {
                throw new IllegalArgumentException("tier must be 1 or more, but was " + tier);
            }
        });
        return Sorted.isSorted(products())
                ? this
                : builder().from(this).products(Sorted.copy(products())).build();
    }

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Relationship} values. */
    final class Builder extends ImmutableRelationship.Builder {
        Builder() {}
    }
}
