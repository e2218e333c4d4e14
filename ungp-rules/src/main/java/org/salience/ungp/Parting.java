package org.salience.ungp;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Concept;
import org.salience.model.Fact;

/**
 * A finding at reasonable grounds on which a reading parts from another, with the concepts that it reads otherwise and the
 * facts that make the difference.
 *
 * @param reading the reading that parts
 * @param impact the id of the impact
 * @param before the finding under the reading from which it parts
 * @param after the finding under this one
 * @param concepts the replaced concepts that make it: a minimal group for each category that changes
 * @param ifShown the facts each of which, if it alone were shown, would bring the two to one finding, by moving one of them
 * @param ifRefuted the same, if it alone were refuted
 * @param asSetOut the facts under those concepts that only this reading asks and that the case's own structure settles as not
 *     so
 */
public record Parting(
        Reading reading,
        String impact,
        Finding before,
        Finding after,
        List<Concept> concepts,
        List<Fact> ifShown,
        List<Fact> ifRefuted,
        List<Fact> asSetOut) {
    /** Creates a parting. */
    public Parting {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        concepts = List.copyOf(Objects.requireNonNull(concepts, "concepts"));
        ifShown = List.copyOf(Objects.requireNonNull(ifShown, "ifShown"));
        ifRefuted = List.copyOf(Objects.requireNonNull(ifRefuted, "ifRefuted"));
        asSetOut = List.copyOf(Objects.requireNonNull(asSetOut, "asSetOut"));
    }

    /** The concepts and facts, for example {@code reads contributes otherwise; one finding if shown: risk was foreseeable}. */
    String because() {
        String facts = Stream.of(labels("if shown: ", ifShown), labels("if refuted: ", ifRefuted))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
        return "reads otherwise: " + concepts.stream().map(Concept::label).collect(Collectors.joining(", "))
                + (facts.isEmpty() ? "; no one fact would bring them together" : "; the same " + facts)
                + (asSetOut.isEmpty() ? "" : "; " + labels("not so as the case is set out: ", asSetOut));
    }

    private static String labels(String heading, List<Fact> facts) {
        return facts.isEmpty()
                ? ""
                : heading
                        + facts.stream()
                                .map(fact -> fact.factor().label())
                                .distinct()
                                .collect(Collectors.joining(", or "));
    }

    /**
     * {@return one line: reading, impact, both findings, and why}
     */
    @Override
    public String toString() {
        return reading.id() + " (" + impact + "): " + before + " -> " + after + ", " + because();
    }
}
