package org.salience.severity;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What measures leave of an impact, beside what it is without them, for example {@code residual 2/4 beside gross 4/4}. It
 * decides nothing: tier, order and {@link Severity#severe()} are those of the gross severity, since that measures work is
 * itself only claimed.
 *
 * @param gross the bands without measures
 * @param bands the bands with those measures that are credited
 * @param axes the same for each axis
 * @param credits what the ratings say that measures change, likelihood included, whether credited or not
 */
public record Residual(BandRange gross, BandRange bands, List<AxisSeverity> axes, List<Credit> credits) {
    /** Creates what measures leave. */
    public Residual {
        axes = List.copyOf(axes);
        credits = List.copyOf(credits);
    }

    /**
     * {@return the mitigations without a claim behind them, which change nothing}
     */
    public List<Credit> notCredited() {
        return credits.stream().filter(each -> !each.isCredited()).collect(Collectors.toUnmodifiableList());
    }

    /**
     * {@return for example {@code residual 2/4 beside gross 4/4}, and how many mitigations are not credited}
     */
    @Override
    public String toString() {
        int refused = notCredited().size();
        return "residual " + bands + " beside gross " + gross
                + (refused == 0
                        ? ""
                        : ", " + refused + (refused == 1 ? " mitigation" : " mitigations")
                                + " without evidence not credited");
    }
}
