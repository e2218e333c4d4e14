package org.salience.model.evidence;

import java.util.List;
import org.salience.model.Claim;

/**
 * A claim in force, with what it weighs and why.
 *
 * @param claim the claim
 * @param speaker id of the actor who makes it
 * @param position where it leaves the speaker
 * @param roots ids of the bodies it goes back to; two claims are independent only if they share none
 * @param steps how its strength came about, the last holding the result; at least one
 */
public record WeighedClaim(Claim claim, String speaker, Position position, List<String> roots, List<Step> steps) {
    /**
     * Creates a weighed claim.
     *
     * @throws IllegalArgumentException if there is no step
     */
    public WeighedClaim {
        roots = List.copyOf(roots);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a weighed claim must say how it was weighed");
        }
    }

    /**
     * {@return what it weighs}
     */
    public Strength strength() {
        return steps.get(steps.size() - 1).result();
    }

    /**
     * {@return for example {@code c48 palantir concedes: strong}}
     */
    @Override
    public String toString() {
        return claim.id() + " " + speaker + " " + position + ": " + strength();
    }
}
