package org.salience.severity;

import java.util.Objects;

/**
 * The order of impacts if one choice had been another, or one assessor had not been asked, for example
 * {@code first tier: top two bands: tau-b 1, 0 of 3 pairs the other way round, no change of tier}.
 *
 * @param what what is different
 * @param priorities the order that follows
 * @param stability how far it is from the order without the difference
 */
public record Alternative(String what, Priorities priorities, RankStability stability) {
    /**
     * Creates an alternative.
     *
     * @throws NullPointerException if a component is null
     */
    public Alternative {
        Objects.requireNonNull(stability, "stability");
    }

    @Override
    public String toString() {
        return what + ": " + stability;
    }
}
