package org.salience.ungp;

import java.util.Locale;

/** A step of human rights due diligence, with what goes before and after it, in the order of the UN Guiding Principles. */
public enum DiligenceStep {
    /** The policy commitment (UNGP 15(a), 16). */
    POLICY("16"),
    /** Identifying and assessing impacts (UNGP 17, 18). */
    ASSESSMENT("17, 18"),
    /** Integrating the findings and acting on them (UNGP 19). */
    ACTION("19"),
    /** Tracking whether the response is effective (UNGP 20). */
    TRACKING("20"),
    /** Communicating how impacts are addressed (UNGP 21). */
    COMMUNICATION("21"),
    /** Enabling remediation (UNGP 15(c), 22). */
    REMEDY("15(c), 22"),
    /** A grievance mechanism at operational level, and whether it is effective (UNGP 29, 31). */
    GRIEVANCES("29, 31");

    private final String principles;

    DiligenceStep(String principles) {
        this.principles = principles;
    }

    String heading() {
        return name() + ", UNGP " + principles;
    }

    /**
     * {@return for example {@code assessment, UNGP 17, 18}}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT) + ", UNGP " + principles;
    }
}
