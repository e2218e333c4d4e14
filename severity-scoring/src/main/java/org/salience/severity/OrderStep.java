package org.salience.severity;

import java.util.Locale;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Ohchr;
import org.salience.model.norm.Ungp;

/** The steps in which two impacts are put in order: the first in which they differ decides. */
public enum OrderStep {
    /** The tier: the most severe, and those that delay would make irremediable, come first. */
    TIER,
    /** The bands of the three axes, from the highest down. */
    BANDS,
    /** The band of irremediability; only if {@link EqualKeys#IRREMEDIABILITY_FIRST} is chosen. */
    IRREMEDIABILITY,
    /** What has occurred, then what is more likely. */
    LIKELIHOOD;

    /**
     * {@return the norm that the step follows}
     */
    public Citation citation() {
        return switch (this) {
            case TIER -> Citation.of(Ungp.PRINCIPLE_24);
            case BANDS -> Citation.of(Ungp.PRINCIPLE_24_COMMENTARY, "severity relative to the other impacts");
            case IRREMEDIABILITY -> Citation.of(Ungp.PRINCIPLE_14_COMMENTARY, "irremediable character");
            case LIKELIHOOD -> Citation.of(Ohchr.INTERPRETIVE_GUIDE_P7, "severity predominates");
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
