package org.salience.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The assessor's judgement on an open-textured concept. It never overwrites what the record indicates; both stand side
 * by side.
 */
@Value.Immutable
public sealed interface Judgement permits ImmutableJudgement {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return the assessor}
     */
    String by();

    /**
     * {@return the day}
     */
    LocalDate on();

    /**
     * {@return the id of the concept judged}
     */
    String concept();

    /**
     * {@return on what}
     */
    List<String> of();

    /**
     * {@return whether the concept is judged to hold}
     */
    boolean holds();

    /**
     * {@return why}
     */
    String grounds();

    /**
     * {@return the claims it rests on, sorted}
     */
    List<String> because();

    /**
     * {@return the judgement it replaces}
     */
    Optional<String> supersedes();

    /** Sorts what has no order of its own. */
    @Value.Check
    default Judgement normalised() {
        return Sorted.isSorted(because())
                ? this
                : builder().from(this).because(Sorted.copy(because())).build();
    }

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Judgement} values. */
    final class Builder extends ImmutableJudgement.Builder {
        Builder() {}
    }
}
