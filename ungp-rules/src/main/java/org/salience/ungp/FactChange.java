package org.salience.ungp;

import java.util.List;
import java.util.Objects;
import org.salience.model.Fact;
import org.salience.model.evidence.Evidence;

/**
 * A fact whose standing differs between two assessments, with one minimal group of causes, as of a {@link Change}. A cause
 * may lie with another fact, from which this one follows by implication.
 *
 * @param before what the first record says on it
 * @param after what the second says
 * @param causes the causes, at least one
 */
public record FactChange(Evidence before, Evidence after, List<Cause> causes) {
    /**
     * Creates a change.
     *
     * @throws NullPointerException if a component is null
     */
    public FactChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        causes = List.copyOf(causes);
    }

    /**
     * {@return the fact}
     */
    public Fact fact() {
        return after.fact();
    }

    /**
     * {@return one line: the fact, how it stood and stands, and why}
     */
    @Override
    public String toString() {
        return fact() + ": " + before.standing() + " -> " + after.standing() + ", because " + Change.because(causes);
    }
}
