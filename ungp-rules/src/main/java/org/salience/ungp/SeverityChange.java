package org.salience.ungp;

import java.util.List;
import java.util.Objects;
import org.salience.severity.Severity;

/**
 * An impact whose severity reads otherwise in the second of two assessments, with one minimal group of ratings that cause
 * it, as of a {@link Change}.
 *
 * @param impact the id of the impact
 * @param before its severity in the first assessment
 * @param after its severity in the second
 * @param causes the causes, at least one
 */
public record SeverityChange(String impact, Severity before, Severity after, List<Cause> causes) {
    /**
     * Creates a change.
     *
     * @throws NullPointerException if a component is null
     */
    public SeverityChange {
        Objects.requireNonNull(causes, "causes");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        causes = List.copyOf(causes);
    }

    /**
     * {@return one line: the impact, how its severity read and reads, and why}
     */
    @Override
    public String toString() {
        return "severity of " + impact + ": " + before + " -> " + after + ", because " + Change.because(causes);
    }
}
