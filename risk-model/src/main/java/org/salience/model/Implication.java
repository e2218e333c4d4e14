package org.salience.model;

import java.util.List;
import java.util.Objects;

/**
 * If one factor is present, so is another, for example {@code used-in-incident -> business-relationship}: an integrity constraint
 * between factors, as data with a reason. Support flows from the premise to the conclusion, dispute from the conclusion to
 * the premise.
 *
 * @param premise the factor that implies
 * @param conclusion the factor implied
 * @param because the reason
 */
public record Implication(Factor premise, Factor conclusion, String because) implements Constraint {
    /**
     * Creates an implication.
     *
     * @throws NullPointerException if a component is null
     */
    public Implication {
        Objects.requireNonNull(premise, "premise");
        Objects.requireNonNull(conclusion, "conclusion");
        Objects.requireNonNull(because, "because");
    }

    /**
     * {@return the facts that a fact of the premise implies, in order}; none if the case does not fix their subjects. A
     * relationship fixes a product only if it concerns exactly one; a measure fixes the relationships that it covers, and the
     * enterprise only if it covers nothing in particular, or the enterprise by name
     *
     * @param fact a fact of the premise
     * @param matter the case
     */
    public List<Fact> apply(Fact fact, Case matter) {
        return Subjects.of(fact, conclusion, matter);
    }

    /**
     * {@return for example {@code used-in-incident -> business-relationship}}
     */
    @Override
    public String toString() {
        return premise.id() + " -> " + conclusion.id();
    }
}
