package org.salience.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One impact follows from another, for example detention from arrest. That it does is itself claimed.
 */
@Value.Immutable
public sealed interface ImpactLink permits ImmutableImpactLink {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return the earlier impact}
     */
    String earlier();

    /**
     * {@return the impact that follows from it}
     */
    String later();

    /**
     * {@return the actor through whom it follows}
     */
    Optional<String> by();

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ImpactLink} values. */
    final class Builder extends ImmutableImpactLink.Builder {
        Builder() {}
    }
}
