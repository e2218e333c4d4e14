package org.salience.severity;

import org.salience.model.norm.Citation;
import org.salience.model.norm.Ungp;

/** Why an impact is in the first tier. */
public enum TierReason {
    /** Its severity is, or may be, among the first bands. */
    SEVERE;

    /**
     * {@return the norm that gives the reason}
     */
    public Citation citation() {
        return Citation.of(Ungp.PRINCIPLE_24, "most severe first");
    }

    @Override
    public String toString() {
        return "severe";
    }
}
