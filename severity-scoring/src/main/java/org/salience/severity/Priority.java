package org.salience.severity;

import java.util.Objects;
import java.util.Optional;

/**
 * One impact as it is put in order: how grave it is, and how likely or whether it has occurred.
 *
 * @param impact the id of the impact
 * @param severity how grave it is
 * @param likelihood how likely it is without measures; read only among impacts of equal severity
 * @param residualLikelihood how likely it is with those measures that are credited; empty if none bears on it. Decides nothing
 */
public record Priority(
        String impact, Severity severity, Likelihood likelihood, Optional<Likelihood> residualLikelihood) {
    /**
     * Creates an impact to be put in order.
     *
     * @throws NullPointerException if a component is null
     */
    public Priority {
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(likelihood, "likelihood");
        Objects.requireNonNull(residualLikelihood, "residualLikelihood");
    }

    /**
     * {@return an impact to be put in order}
     *
     * @param impact the id of the impact
     * @param severity how grave it is
     * @param likelihood how likely it is, for example {@link Likelihood#of(Severity)} or {@link Likelihood#occurred}
     */
    public static Priority of(String impact, Severity severity, Likelihood likelihood) {
        return new Priority(impact, severity, likelihood, Likelihood.residual(severity));
    }

    /**
     * {@return how grave and how likely it is, and beside it what measures leave, for example {@code imp-removal: tier 1: scale 4/4, scope 3/4, irremediability 4/4 (1 assessor); has occurred}}
     */
    @Override
    public String toString() {
        return impact + ": " + severity + "; " + likelihood
                + residualLikelihood
                        .map(left -> " (with measures: " + left + ")")
                        .orElse("")
                + severity.residual().map(left -> "; " + left).orElse("");
    }
}
