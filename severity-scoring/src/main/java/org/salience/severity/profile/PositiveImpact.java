package org.salience.severity.profile;

import java.util.Objects;
import org.salience.model.RatingValue;

/**
 * A positive impact with what it was rated: scale and scope, since there is nothing to remedy.
 *
 * <p>It is scored in a run of its own and never set off against a harm: no type holds both, and no result of one kind takes
 * the other. ESRS 1 AR 9 to AR 11 keep them apart as well.
 *
 * @param impact the id of the impact
 * @param scale how beneficial it is
 * @param scope how many it reaches
 */
public record PositiveImpact(String impact, RatingValue scale, RatingValue scope) {
    /** Creates a positive impact. */
    public PositiveImpact {
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(scope, "scope");
    }
}
