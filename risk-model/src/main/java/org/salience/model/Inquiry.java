package org.salience.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question put to the enterprise. Being asked, and not answering, is never an admission.
 */
@Value.Immutable
public sealed interface Inquiry permits ImmutableInquiry {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return the source in which it is asked}
     */
    String in();

    /**
     * {@return who is asked}
     */
    String to();

    /**
     * {@return the question, in short}
     */
    String asks();

    /**
     * {@return the last day for an answer, not before the question was asked}
     */
    Optional<LocalDate> due();

    /**
     * {@return the last day on which an answer was looked for, if not the end of the record: not before the question was asked, nor
     * after the record}
     */
    Optional<LocalDate> soughtUntil();

    /**
     * {@return the factors it concerns, sorted}
     */
    List<String> concerns();

    /**
     * {@return on what}
     */
    List<String> of();

    /**
     * {@return the source that answers it, not dated before the question}
     */
    Optional<String> answeredIn();

    /**
     * {@return the factors that the answer addresses, sorted}
     */
    List<String> answers();

    /** Sorts what has no order of its own. */
    @Value.Check
    default Inquiry normalised() {
        return Sorted.isSorted(concerns()) && Sorted.isSorted(answers())
                ? this
                : builder()
                        .from(this)
                        .concerns(Sorted.copy(concerns()))
                        .answers(Sorted.copy(answers()))
                        .build();
    }

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Inquiry} values. */
    final class Builder extends ImmutableInquiry.Builder {
        Builder() {}
    }
}
