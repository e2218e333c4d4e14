package org.salience.model.evidence;

import java.util.Objects;
import org.salience.model.Fact;
import org.salience.model.Implication;
import org.salience.model.Stance;

/**
 * What another fact lends to a fact by implication: support from a premise, or dispute from a conclusion.
 *
 * @param from the other fact
 * @param stance whether it lends support or dispute
 * @param strength how much
 * @param by the implication
 */
public record Implied(Fact from, Stance stance, Strength strength, Implication by) {
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
     * {@return for example {@code supports by implication from serves-operation(rel-ero, imp-removal): strong}}
     */
    @Override
    public String toString() {
        return stance + " by implication from " + from + ": " + strength;
    }
}
