package org.salience.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document in which claims are made.
 */
@Value.Immutable
public sealed interface Source permits ImmutableSource {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return what the document is}
     */
    String title();

    /**
     * {@return who speaks in it}
     */
    String by();

    /**
     * {@return what kind of document it is}
     */
    SourceKind kind();

    /**
     * {@return when its author made it}
     */
    Optional<DateRange> date();

    /**
     * {@return where the date is from, if the document does not print it}
     */
    Optional<String> dateFrom();

    /**
     * {@return when it was put to the enterprise: sent or handed to it, or served on it}
     */
    Optional<DateRange> putToEnterpriseOn();

    /**
     * {@return when it became public, if not on its date}
     */
    Optional<DateRange> publicOn();

    /**
     * {@return the source through which we have it, if not itself}
     */
    Optional<String> via();

    /**
     * {@return whom or what its content goes back to: actors, sources or claims, sorted; the publisher where empty}
     */
    List<String> origins();

    /**
     * {@return where it can be read}
     */
    Optional<String> link();

    /** Sorts what has no order of its own. */
    @Value.Check
    default Source normalised() {
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

    /** Builds {@link Source} values. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
