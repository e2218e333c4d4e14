package org.salience.severity.profile;

import java.util.function.ToDoubleFunction;

/**
 * How a profile makes one severity of its criteria. All formulas in the profiles that ship, and no others; each never falls
 * when a level rises.
 */
public enum SeverityFormula {
    /**
     * The highest level. ESRS 1 AR 11: "any of the three characteristics"; UNGP Reporting Framework: "and/or"; also De 6
     * skridt and LkSG section 3(2).
     */
    MAXIMUM("the highest of", false, Totals::highest),
    /** The mean level: UNDP Human Rights Self-Assessment Training Tool, netcero, coolset. */
    MEAN("the mean of", true, Totals::mean),
    /** Half the sum of mean and highest level: the default of Datamaran. */
    MEAN_AND_MAXIMUM("half of mean plus highest of", true, totals -> (totals.mean() + totals.highest()) / 2),
    /** The mean level; one criterion at the top level puts the impact in the last class: ThemisIQ, section 6.2. */
    MEAN_TOP_OVERRIDE("the mean of", true, Totals::mean),
    /**
     * The mean level, but not below the highest of the stoppers: Barber&aacute; (2025), EDPB Support Pool of Experts, p. 86:
     * "the highest level obtained among criteria 1 to 5, as well as 7 and 8, will set the total severity score".
     */
    MEAN_WITH_STOPPERS(
            "the higher of mean and highest stopper of",
            true,
            totals -> Math.max(totals.mean(), totals.highestStopper())),
    /** The product of the levels: reported for Upright and others. */
    PRODUCT("the product of", true, Totals::product);

    private final String words;
    private final boolean isArithmetic;
    private final ToDoubleFunction<Totals> severity;

    SeverityFormula(String words, boolean isArithmetic, ToDoubleFunction<Totals> severity) {
        this.words = words;
        this.isArithmetic = isArithmetic;
        this.severity = severity;
    }

    /**
     * {@return whether it calculates with levels, and so needs criteria with the same number of them; otherwise it needs
     * only their order}
     */
    public boolean isArithmetic() {
        return isArithmetic;
    }

    double severity(Totals totals) {
        return severity.applyAsDouble(totals);
    }

    /** Whether the impact is in the last class whatever its score. */
    boolean overrides(Totals totals, int top) {
        return this == MEAN_TOP_OVERRIDE && totals.highest() == top;
    }

    /**
     * {@return the formula as data files write it, for example {@code mean-and-maximum}}
     */
    public String id() {
        return Constants.id(this);
    }

    /**
     * {@return for example {@code the mean of}}
     */
    @Override
    public String toString() {
        return words;
    }
}
