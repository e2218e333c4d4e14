package org.salience.severity;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where an impact stands if all that is missing or open lies at one end. Whatever it is, the impact stands between its lowest
 * and its highest position, because every step rises with every rating.
 */
final class Position implements Comparable<Position> {
    /** The steps one after the other; those of the option that was not chosen are equal for all. */
    private final int[] steps;

    private Position(boolean first, LeximaxKey key, int irremediability, int likelihood) {
        steps = new int[] {first ? 1 : 0, key.first(), key.second(), key.third(), irremediability, likelihood};
    }

    /** Where it is ranked: with caution, at the upper end of everything. */
    static Position highest(Priority priority, EqualKeys option) {
        Severity severity = priority.severity();
        return new Position(
                severity.tier() != Tier.SECOND,
                severity.key(),
                option == EqualKeys.IRREMEDIABILITY_FIRST
                        ? severity.irremediability().high()
                        : 0,
                priority.likelihood().high());
    }

    static Position lowest(Priority priority, EqualKeys option) {
        Severity severity = priority.severity();
        return new Position(
                severity.isFirstForCertain(),
                severity.lowestKey(),
                option == EqualKeys.IRREMEDIABILITY_FIRST
                        ? severity.irremediability().low()
                        : 0,
                priority.likelihood().low());
    }

    /** The step that decides between two positions; empty if none does. */
    Optional<OrderStep> decides(Position other) {
        int at = Arrays.mismatch(steps, other.steps);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(
                at == 0
                        ? OrderStep.TIER
                        : at <= 3 ? OrderStep.BANDS : at == 4 ? OrderStep.IRREMEDIABILITY : OrderStep.LIKELIHOOD);
    }

    /** The later it is addressed, the lower. */
    @Override
    public int compareTo(Position other) {
        return Arrays.compare(steps, other.steps);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position that && Arrays.equals(steps, that.steps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(steps);
    }
}
