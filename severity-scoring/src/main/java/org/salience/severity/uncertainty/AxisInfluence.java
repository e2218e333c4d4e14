package org.salience.severity.uncertainty;

import java.util.OptionalDouble;
import org.salience.severity.Axis;

/**
 * What one axis has to do with whether an impact is in the first tier, all combinations of the axes gone through, the axes
 * taken to be independent.
 *
 * @param axis the axis
 * @param firstTier its Shapley share of P(tier 1): the three shares add up to P(tier 1). An axis adds to others what it
 *     reaches and they do not; shares are the mean over all orders of adding
 * @param uncertainty its Shapley share of the variance of being in tier 1: the three add up to 1; empty if the tier is
 *     certain
 * @param flip how probably the tier changes when this axis is drawn anew and the others stay, from 0 to 1/2
 */
public record AxisInfluence(Axis axis, double firstTier, OptionalDouble uncertainty, double flip) {
    /**
     * {@return for example {@code scope: 0.250 of P(tier 1), 0.410 of its uncertainty, flips the tier with 0.180}}
     */
    @Override
    public String toString() {
        return axis + ": " + Texts.number(firstTier) + " of P(tier 1), "
                + (uncertainty.isPresent()
                        ? Texts.number(uncertainty.getAsDouble()) + " of its uncertainty"
                        : "tier certain")
                + ", flips the tier with " + Texts.number(flip);
    }
}
