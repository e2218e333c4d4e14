package org.salience.model.evidence;

import java.util.Locale;

/** How much weight a claim, or all claims on one side of a fact, can bear. A chain from nothing to strong. */
public enum Strength {
    /** Nothing is said. */
    ABSENT,
    /** Something is said: an allegation, an inference, a general denial or assurance. */
    WEAK,
    /** Said specifically by someone in a position to know, or documented through another. */
    CREDIBLE,
    /** Documented at first hand, conceded against interest, or said independently by several. */
    STRONG;

    /**
     * {@return whether this is as strong as a bar, or stronger}
     *
     * @param bar the bar
     */
    public boolean reaches(Strength bar) {
        return compareTo(bar) >= 0;
    }

    /**
     * {@return the weaker of this and another}
     *
     * @param other the other
     */
    public Strength min(Strength other) {
        return reaches(other) ? other : this;
    }

    /**
     * {@return the stronger of this and another}
     *
     * @param other the other
     */
    public Strength max(Strength other) {
        return reaches(other) ? this : other;
    }

    /**
     * {@return the next step up; {@link #STRONG} stays}
     */
    public Strength raised() {
        return this == STRONG ? STRONG : values()[ordinal() + 1];
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
