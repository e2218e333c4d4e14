package org.salience.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An adverse impact on people's rights, actual or potential. Whether it occurred is itself claimed.
 *
 * <p>{@link #through()} names the relationships by which the case ties it to the enterprise; nothing is tied merely
 * because it stands in the same file.
 */
@Value.Immutable
public sealed interface Impact permits ImmutableImpact {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return a neutral title}
     */
    String title();

    /**
     * {@return ids of the rights affected, from the catalogue, sorted}
     */
    List<String> rights();

    /**
     * {@return the groups of people affected, sorted}
     */
    List<String> groups();

    /**
     * {@return who acts, sorted; the enterprise itself where its own conduct is in question}
     */
    List<String> by();

    /**
     * {@return the relationships that tie it to the enterprise, sorted}
     */
    List<String> through();

    /**
     * {@return when it takes place}
     */
    Optional<DateRange> period();

    /** Sorts what has no order of its own. */
    @Value.Check
    default Impact normalised() {
        return Sorted.isSorted(rights())
                        && Sorted.isSorted(groups())
                        && Sorted.isSorted(by())
                        && Sorted.isSorted(through())
                ? this
                : builder()
                        .from(this)
                        .rights(Sorted.copy(rights()))
                        .groups(Sorted.copy(groups()))
                        .by(Sorted.copy(by()))
                        .through(Sorted.copy(through()))
                        .build();
    }

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Impact} values. */
    final class Builder extends ImmutableImpact.Builder {
        Builder() {}
    }
}
