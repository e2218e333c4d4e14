package org.salience.ungp;

import java.util.List;
import java.util.Objects;
import org.salience.model.Concept;

/**
 * A determination that differs between two assessments, with one minimal group of causes: applied to the first assessment
 * they yield what the second says, and without any of them they do not. Several causes act jointly.
 *
 * @param before the determination in the first assessment
 * @param after the same in the second
 * @param causes the causes, at least one
 */
public record Change(Determination before, Determination after, List<Cause> causes) {
    /**
     * Creates a change.
     *
     * @throws NullPointerException if a component is null
     */
    public Change {
        Objects.requireNonNull(causes, "causes");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        causes = List.copyOf(causes);
    }

    /**
     * {@return the concept that is determined}
     */
    public Concept concept() {
        return after.concept();
    }

    /**
     * {@return the id of the impact}
     */
    public String impact() {
        return after.impact();
    }

    /** From word to word, or where those are the same, from standing to standing. */
    String step() {
        return before.words().equals(after.words())
                ? "as before, standing " + before.standing() + " -> " + after.standing()
                : before.words() + " -> " + after.words();
    }

    /**
     * {@return one line: concept, impact, what it read as and reads as, and why}
     */
    @Override
    public String toString() {
        return concept().label() + " (" + impact() + "): " + step() + ", because " + because(causes);
    }

    static String because(List<Cause> causes) {
        return String.join(" and ", causes.stream().map(Cause::toString).toList());
    }
}
