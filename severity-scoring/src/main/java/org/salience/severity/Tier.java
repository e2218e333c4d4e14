package org.salience.severity;

/**
 * Which impacts to address first where not all can be addressed at once, for example {@code tier 1}. Not whether to address
 * one at all.
 *
 * @see org.salience.model.norm.Ungp#PRINCIPLE_24
 */
public enum Tier {
    /** Among the first. */
    FIRST("tier 1"),
    /** After the first. */
    SECOND("tier 2"),
    /** Nobody rated any axis: the impact has no tier until somebody does. */
    NOT_RATED("not rated");

    private final String words;

    Tier(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
