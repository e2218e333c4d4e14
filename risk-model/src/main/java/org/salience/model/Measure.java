package org.salience.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A safeguard or a step of due diligence. That it exists, was verified or works is claimed, not given.
 */
@Value.Immutable
public sealed interface Measure permits ImmutableMeasure {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return what it is}
     */
    String title();

    /**
     * {@return who takes it; the enterprise where absent}
     */
    Optional<String> by();

    /**
     * {@return the subjects it covers, sorted; the whole enterprise where empty}
     */
    List<String> scope();

    /**
     * {@return id of the provision whose element it addresses}
     */
    Optional<String> element();

    /** Sorts what has no order of its own. */
    @Value.Check
    default Measure normalised() {
        return Sorted.isSorted(scope())
                ? this
                : builder().from(this).scope(Sorted.copy(scope())).build();
    }

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Measure} values. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
