package org.salience.severity.profile;

/** What a profile does otherwise where an impact is on human rights. */
public enum HumanRightsRule {
    /** Nothing: human rights are treated as anything else. */
    NONE("as any other impact"),
    /** Severity goes before likelihood, which then only orders: ESRS 1 AR 11. */
    SEVERITY_FIRST("severity takes precedence, likelihood only orders"),
    /** Severity alone counts, likelihood is left out: netcero, coolset. */
    SEVERITY_ONLY("severity alone, likelihood is left out"),
    /** The highest criterion alone counts, likelihood is left out: ThemisIQ, for social topics. */
    MAXIMUM_ONLY("the highest criterion alone, likelihood is left out");

    private final String words;

    HumanRightsRule(String words) {
        this.words = words;
    }

    /** The formula for severity, where the profile otherwise has {@code usual}. */
    SeverityFormula formula(SeverityFormula usual) {
        return this == MAXIMUM_ONLY ? SeverityFormula.MAXIMUM : usual;
    }

    boolean leavesLikelihoodOut() {
        return this == SEVERITY_ONLY || this == MAXIMUM_ONLY;
    }

    /**
     * {@return the rule as data files write it, for example {@code severity-only}}
     */
    public String id() {
        return Constants.id(this);
    }

    @Override
    public String toString() {
        return words;
    }
}
