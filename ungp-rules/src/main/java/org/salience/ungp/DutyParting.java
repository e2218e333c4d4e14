package org.salience.ungp;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.salience.model.Concept;
import org.salience.model.evidence.Word;

/**
 * A duty that one of two readings finds called for at reasonable grounds and the other does not, through any relationship.
 *
 * @param reading the reading that parts
 * @param impact the id of the impact
 * @param duty the duty
 * @param before whether it is called for under the reading from which it parts
 * @param after whether it is called for under this one; one of the two is true
 * @param concepts the replaced concepts that make it, a minimal group
 */
public record DutyParting(Reading reading, String impact, Duty duty, Word before, Word after, List<Concept> concepts) {
    /** Creates a parting. */
    public DutyParting {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        concepts = List.copyOf(Objects.requireNonNull(concepts, "concepts"));
    }

    /**
     * {@return one line: reading, impact, duty, both words, and the concepts read otherwise}
     */
    @Override
    public String toString() {
        return reading.id() + " (" + impact + "): " + duty + ": " + before + " -> " + after + ", reads otherwise: "
                + concepts.stream().map(Concept::label).collect(Collectors.joining(", "));
    }
}
