package org.salience.model.evidence;

import java.util.Objects;
import org.salience.model.Constraint;
import org.salience.model.Exclusion;
import org.salience.model.Fact;
import org.salience.model.Stance;

/**
 * What another fact lends to a fact by implication: support from a premise, dispute from a conclusion, dispute from what
 * it excludes, or support from what came about before or was still so after.
 *
 * @param from the other fact
 * @param stance whether it lends support or dispute
 * @param strength how much
 * @param by the implication, exclusion or sequence
 */
public record Implied(Fact from, Stance stance, Strength strength, Constraint by) {
    /**
     * Creates what is implied.
     *
     * @throws NullPointerException if a component is null
     */
    public Implied {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(by, "by");
    }

    /**
     * {@return the side of the other fact that is lent: what excludes this fact lends its support as dispute}
     */
    public Stance lends() {
        return by instanceof Exclusion ? Stance.SUPPORTS : stance;
    }

    /**
     * {@return for example {@code supports by implication from serves-operation(rel-ero, imp-removal): strong}}
     */
    @Override
    public String toString() {
        return stance + " by implication from " + from + ": " + strength;
    }
}
