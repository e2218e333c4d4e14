package org.salience.model;

import java.util.List;
import java.util.Objects;

/**
 * Two factors that cannot both be present, for example {@code relationship-ended x business-relationship}: an integrity
 * constraint between factors, as data with a reason. What supports the one disputes the other.
 *
 * @param first the one factor
 * @param second the other
 * @param because the reason
 */
public record Exclusion(Factor first, Factor second, String because) implements Constraint {
    /**
     * Creates an exclusion.
     *
     * @throws NullPointerException if a component is null
     */
    public Exclusion {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(because, "because");
    }

    /**
     * {@return the facts that a fact of the one factor excludes, in order}; none if the case does not fix their subjects
     *
     * @param fact a fact of either factor
     * @param matter the case
     */
    public List<Fact> apply(Fact fact, Case matter) {
        return Subjects.of(fact, fact.factor().equals(first) ? second : first, matter);
    }

    /**
     * {@return for example {@code relationship-ended x business-relationship}}
     */
    @Override
    public String toString() {
        return first.id() + " x " + second.id();
    }
}
