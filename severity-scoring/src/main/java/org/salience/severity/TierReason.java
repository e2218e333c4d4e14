package org.salience.severity;

import java.util.Locale;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Ungp;

/** Why an impact is in the first tier: the two doors of UNGP 24. */
public enum TierReason {
    /** Its severity is, or may be, among the first bands. */
    SEVERE("most severe first"),
    /** A delayed response would, or may, make it irremediable. That does not make it severe. */
    DELAY("or where delayed response would make them irremediable");

    private final String point;

    TierReason(String point) {
        this.point = point;
    }

    /**
     * {@return the norm that gives the reason}
     */
    public Citation citation() {
        return Citation.of(Ungp.PRINCIPLE_24, point);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
