package org.salience.severity;

import org.salience.model.Mitigation;
import org.salience.model.Rating;

/**
 * What one rating says that measures change, and whether anything is credited for it. Nothing is without a claim behind it.
 *
 * @param rating the rating
 * @param mitigation what it says that measures change
 */
public record Credit(Rating rating, Mitigation mitigation) {
    /**
     * {@return whether it counts: it rests on at least one claim}
     */
    public boolean isCredited() {
        return mitigation.hasEvidence();
    }

    /**
     * {@return for example {@code a, 2025-08-20, r1: scope to 2 by mea-audit, without evidence: not credited}}
     */
    @Override
    public String toString() {
        return rating.by() + ", " + rating.on() + ", " + rating.id() + ": " + mitigation
                + (isCredited() ? "" : ": not credited");
    }
}
