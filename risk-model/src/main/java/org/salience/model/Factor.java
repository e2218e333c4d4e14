package org.salience.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * A word of the vocabulary that rules reason over: something that can be claimed of subjects, for example
 * {@code serves-operation(relationship, impact)}. Applied to subjects it is a {@link Fact}.
 *
 * <p>Whether a factor is present is always somebody's claim; the factor itself asserts nothing.
 */
@Value.Immutable
public sealed interface Factor extends Term permits ImmutableFactor {
    /**
     * {@return the id; outside this library's own vocabulary with a prefix that says whose it is, for example {@code aclu:bespoke}}
     */
    String id();

    /**
     * {@return a few words for reports}
     */
    String label();

    /**
     * {@return the kinds of subject it is said of, in order}
     */
    List<SubjectKind> signature();

    /**
     * {@return what it speaks of}
     */
    FactorKind kind();

    /**
     * {@return how its presence bears on the enterprise}
     */
    Bearing bearing();

    /**
     * {@return what it means}
     */
    String definition();

    /**
     * {@return what one would ask to find out}
     */
    String question();

    /**
     * {@return ids of the provisions it is taken from; empty for a factor that is no norm's}
     */
    List<String> sources();

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Factor} values. */
    final class Builder extends ImmutableFactor.Builder {
        Builder() {}
    }
}
