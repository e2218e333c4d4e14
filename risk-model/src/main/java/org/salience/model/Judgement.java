package org.salience.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The assessor's judgement on an open-textured concept, for example that what is supplied adds substantially to a harm. It
 * never overwrites what the record indicates: what follows from it is worked out a second time, and both stand side by
 * side. It is no stronger than the weakest of the claims that it names.
 */
@Value.Immutable
public sealed interface Judgement permits ImmutableJudgement {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return the assessor, never blank}
     */
    String by();

    /**
     * {@return the day, within the record}
     */
    LocalDate on();

    /**
     * {@return the id of the concept judged; not a category of involvement or a duty, which follow from the rules, nor
     * severity, which is rated}
     */
    String concept();

    /**
     * {@return on what, in any order: an impact, and where the judgement is narrower, a relationship or a product or both by
     * which the impact is reached}
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
     * {@return the claims it rests on, sorted; without one in force it has no weight}
     */
    List<String> because();

    /**
     * {@return the judgement it replaces: on the same concept and impact, and not later}
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
