package org.salience.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who acts, speaks or is affected: a company, a State agency or one of its units, an organisation, a group of
 * people. Individuals are not actors; affected people are never named.
 */
@Value.Immutable
public sealed interface Actor permits ImmutableActor {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return the name as printed}
     */
    String name();

    /**
     * {@return what it is}
     */
    ActorKind kind();

    /**
     * {@return the actor it is a unit of}; no affected group is part of the enterprise, whose parts speak for it
     */
    Optional<String> partOf();

    /**
     * {@return why an affected group may be at heightened risk: ids of {@linkplain Vocabulary#vulnerabilities()
     * vulnerabilities}, sorted; empty for every other kind of actor, and where nothing was recorded}
     */
    List<String> vulnerability();

    /** Sorts what has no order of its own. */
    @Value.Check
    default Actor normalised() {
        return Sorted.isSorted(vulnerability())
                ? this
                : builder()
                        .from(this)
                        .vulnerability(Sorted.copy(vulnerability()))
                        .build();
    }

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Actor} values. */
    final class Builder extends ImmutableActor.Builder {
        Builder() {}
    }
}
