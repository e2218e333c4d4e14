package org.salience.model;

import org.immutables.value.Value;

/**
 * A conclusion that rules draw, for example {@code contributes}. Its meaning is the rules of a reading; its definition
 * here only says what question it answers.
 */
@Value.Immutable
public sealed interface Concept extends Term permits ImmutableConcept {
    /**
     * {@return the id}
     */
    String id();

    /**
     * {@return a few words for reports}
     */
    String label();

    /**
     * {@return what question it answers}
     */
    String definition();

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Concept} values. */
    final class Builder extends ImmutableConcept.Builder {
        Builder() {}
    }
}
