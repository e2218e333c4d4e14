package org.salience.model.evidence;

import java.util.Objects;

/**
 * One step on the way from what is said to how strong it is, such as {@code against interest: strong}. Every change of
 * strength is such a step, and every step up is one that the policy states.
 *
 * @param because what the step is
 * @param result the strength after it
 */
public record Step(String because, Strength result) {
    /**
     * Creates a step.
     *
     * @throws NullPointerException if a component is null
     */
    public Step {
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(result, "result");
    }

    @Override
    public String toString() {
        return because + ": " + result;
    }
}
