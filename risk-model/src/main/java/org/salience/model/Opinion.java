package org.salience.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A party's own conclusion. It is printed beside the result and compared with it; it is never a premise.
 */
@Value.Immutable
public sealed interface Opinion permits ImmutableOpinion {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return the source in which it is given}
     */
    String in();

    /**
     * {@return whose it is, if not the source's author}
     */
    Optional<String> by();

    /**
     * {@return the id of the concept concluded}
     */
    String concept();

    /**
     * {@return on what}
     */
    List<String> of();

    /**
     * {@return how it is put}
     */
    Manner manner();

    /**
     * {@return a short quotation}
     */
    Optional<String> quote();

    /**
     * {@return where in the source}
     */
    Optional<String> at();

    /**
     * {@return the condition it is subject to, which is never dropped}
     */
    Optional<String> condition();

    /**
     * {@return the id of the opinion that it repeats, if another speaks of it; a condition that the repetition drops still
     * stands}
     */
    Optional<String> repeats();

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Opinion} values. */
    final class Builder extends ImmutableOpinion.Builder {
        Builder() {}
    }
}
