package org.salience.model;

import java.util.List;
import java.util.Objects;

/**
 * What an assessor says measures change in an impact: one aspect, the level after, the measures, and the claims that this
 * rests on; for example {@code scope to 2 by mea-audit, because of c7}. It never changes what the impact is rated without
 * the measures.
 *
 * @param of what the measures change
 * @param to what is left after them
 * @param by the measures, sorted
 * @param because the claims it rests on, sorted; a mitigation without any is kept and credited with nothing
 */
public record Mitigation(Aspect of, RatingValue to, List<String> by, List<String> because) {
    /**
     * Creates a mitigation.
     *
     * @throws IllegalArgumentException if it does not say what is left, or names no measure
     */
    public Mitigation {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(of, "of");
        if (to instanceof RatingValue.NotRated) {
            throw new IllegalArgumentException("a mitigation must say what is left of " + of + ", but was not-rated");
        }
        if (by.isEmpty()) {
            throw new IllegalArgumentException("a mitigation of " + of + " must name a measure, but names none");
        }
        by = Sorted.copy(by);
        because = Sorted.copy(because);
    }

    /**
     * {@return whether it rests on any claim}
     */
    public boolean hasEvidence() {
        return !because.isEmpty();
    }

    /**
     * {@return for example {@code scope to 2 by mea-audit, because of c7}, or {@code without evidence}}
     */
    @Override
    public String toString() {
        return of + " to " + to + " by " + String.join(", ", by)
                + (hasEvidence() ? ", because of " + String.join(", ", because) : ", without evidence");
    }
}
