package org.salience.ungp;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.salience.model.Fact;

/**
 * A fact that would change how the enterprise is involved in an impact, if it alone were settled the other way. A
 * supposition, made to see what hangs on it: it says nothing about which way the fact will turn out.
 *
 * @param fact the fact
 * @param shown whether it is supposed to be shown; if not, it is supposed to be refuted
 * @param forced the facts that are settled with it, because it implies them or they imply it, in order
 * @param findings what would then be found at reasonable grounds, on the tracks that change
 */
public record Flip(Fact fact, boolean shown, List<Fact> forced, List<Finding> findings) {
    /**
     * Creates a flip.
     *
     * @throws IllegalArgumentException if nothing would change
     */
    public Flip {
        Objects.requireNonNull(forced, "forced");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(fact, "fact");
        forced = List.copyOf(forced);
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a flip must change a finding, but " + fact + " changes none");
        }
    }

    /**
     * {@return for example {@code used-in-incident(rel-ero, imp-removal) shown -> contributes}}
     */
    @Override
    public String toString() {
        return fact
                + (shown ? " shown -> " : " refuted -> ")
                + findings.stream().map(Finding::toString).collect(Collectors.joining(", "));
    }
}
