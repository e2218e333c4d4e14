package org.salience.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A product or service that the enterprise offers or uses.
 */
@Value.Immutable
public sealed interface Product permits ImmutableProduct {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return the name as printed}
     */
    String name();

    /**
     * {@return other names the sources use, sorted}
     */
    List<String> aliases();

    /**
     * {@return the product it extends}
     */
    Optional<String> buildsOn();

    /** Sorts what has no order of its own. */
    @Value.Check
    default Product normalised() {
        return Sorted.isSorted(aliases())
                ? this
                : builder().from(this).aliases(Sorted.copy(aliases())).build();
    }

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Product} values. */
    final class Builder extends ImmutableProduct.Builder {
        Builder() {}
    }
}
