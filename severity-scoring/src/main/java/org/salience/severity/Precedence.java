package org.salience.severity;

import java.util.Optional;

/**
 * Why one impact comes before another, for example {@code imp-a before imp-b: tier 1 (severe) against tier 2 (UNGP 24);
 * whatever is missing or open}.
 *
 * @param first the impact that comes first; of equals, the one that was named first
 * @param second the other
 * @param step the step that decides; empty if they rank equally, or one of them is not rated
 * @param necessary whether the first comes before the second whatever is missing or open
 */
public record Precedence(Priority first, Priority second, Optional<OrderStep> step, boolean necessary) {
    /**
     * {@return whether neither comes first: all steps are equal}
     */
    public boolean isTie() {
        return step.isEmpty() && isRated(first) && isRated(second);
    }

    private static boolean isRated(Priority priority) {
        return priority.severity().tier() != Tier.NOT_RATED;
    }

    /**
     * {@return one sentence: which comes first, by which step, and whether that holds whatever is missing or open}
     */
    @Override
    public String toString() {
        if (isTie()) {
            return first.impact() + " and " + second.impact()
                    + " rank equally: tier, bands and likelihood are the same";
        }
        if (step.isEmpty()) {
            return first.impact() + " and " + second.impact() + " have no order: "
                    + (isRated(first) ? second : first).impact() + " is not rated, and may belong before or after";
        }
        return first.impact() + " before " + second.impact() + ": " + said(first, step.get()) + " against "
                + said(second, step.get()) + " (" + step.get().citation() + "); "
                + (necessary
                        ? "whatever is missing or open"
                        : "it may be otherwise, depending on what is missing or open");
    }

    private static String said(Priority priority, OrderStep step) {
        Severity severity = priority.severity();
        return switch (step) {
            case TIER ->
                severity.tier()
                        + (severity.reasons().isEmpty()
                                ? ""
                                : " ("
                                        + String.join(
                                                ", ",
                                                severity.reasons().stream()
                                                        .map(TierReason::toString)
                                                        .toList())
                                        + ")");
            case BANDS -> "bands " + severity.key();
            case IRREMEDIABILITY -> "irremediability " + severity.irremediability();
            case LIKELIHOOD -> priority.likelihood().toString();
        };
    }
}
