package org.salience.ungp;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.salience.model.Concept;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Provision;

/**
 * A sufficient ground for a concept: if the condition holds, so does the concept. Several rules for one concept are
 * alternatives. A rule cannot be made without a citation.
 *
 * @param concept what follows
 * @param when the condition
 * @param because the reason, as a sentence a lawyer would accept
 * @param citations the provisions it encodes, at least one
 */
public record Rule(Concept concept, Condition when, String because, List<Citation> citations) {
    /**
     * Creates a rule.
     *
     * @throws IllegalArgumentException if there is no citation, or the reason is blank
     */
    public Rule {
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(citations, "citations");
        Objects.requireNonNull(concept, "concept");
        Objects.requireNonNull(when, "when");
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a rule for " + concept.id() + " must cite a provision, but cites none");
        }
        if (because.isBlank()) {
            throw new IllegalArgumentException("a rule for " + concept.id() + " must give its reason, but it is blank");
        }
    }

    /**
     * {@return a rule}
     *
     * @param concept what follows
     * @param when the condition
     * @param because the reason
     * @param provisions the provisions it encodes, at least one
     * @throws IllegalArgumentException if there is no provision, or the reason is blank
     */
    public static Rule of(Concept concept, Condition when, String because, Provision... provisions) {
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(provisions, "provisions");
        return new Rule(
                concept,
                when,
                because,
                Arrays.stream(provisions).map(Citation::of).toList());
    }

    /**
     * {@return a rule by which a concept never holds: what {@link Reading#replacing} takes to remove a concept's grounds}
     *
     * @param concept what never follows
     * @param because the reason
     * @param provisions the provisions on which that rests, at least one
     * @throws IllegalArgumentException if there is no provision, or the reason is blank
     */
    public static Rule never(Concept concept, String because, Provision... provisions) {
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(provisions, "provisions");
        return of(concept, new Condition.Never(), because, provisions);
    }

    /**
     * {@return for example {@code risk of direct link [UNGP 13(b)]}}
     */
    @Override
    public String toString() {
        return concept.label() + " " + citations;
    }
}
