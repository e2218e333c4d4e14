package org.salience.model.evidence;

import java.util.Locale;

/**
 * How firm support must be, and how weak dispute must stay, for something to count as shown. All three are always
 * computed; {@link #REASONABLE_GROUNDS} is the headline.
 *
 * <p>The counter-bar of {@link #CLEAR_AND_CONVINCING} does not rise with its bar, so whatever is clear and convincing also
 * has reasonable grounds. {@link #POSSIBLE} is a screen ("is anything said?") and no lower rung of the others: a weak
 * denial opens a fact there.
 */
public enum StandardOfProof {
    /** Something is said for it and nothing against it. */
    POSSIBLE(Strength.WEAK, Strength.WEAK),
    /** Credible support and no credible dispute. */
    REASONABLE_GROUNDS(Strength.CREDIBLE, Strength.CREDIBLE),
    /** Strong support and no credible dispute. */
    CLEAR_AND_CONVINCING(Strength.STRONG, Strength.CREDIBLE);

    private final Strength bar;
    private final Strength counterBar;

    StandardOfProof(Strength bar, Strength counterBar) {
        this.bar = bar;
        this.counterBar = counterBar;
    }

    /**
     * {@return the strength that support must reach}
     */
    public Strength bar() {
        return bar;
    }

    /**
     * {@return the strength that dispute must not reach}
     */
    public Strength counterBar() {
        return counterBar;
    }

    /**
     * {@return whether a standing is proved}
     *
     * @param standing the standing of a fact
     */
    public boolean proves(Standing standing) {
        return standing.support().reaches(bar) && !standing.dispute().reaches(counterBar);
    }

    /**
     * {@return whether a standing is disproved}
     *
     * @param standing the standing of a fact
     */
    public boolean disproves(Standing standing) {
        return proves(standing.not());
    }

    /**
     * {@return what the standing of a fact reads as}; the word of a conclusion is not read off its standing, see
     * {@code Determination}
     *
     * @param standing the standing of a fact
     */
    public Word word(Standing standing) {
        return word(proves(standing), !disproves(standing), standing);
    }

    /**
     * {@return what must and may hold reads as}
     *
     * @param must whether it holds in every world
     * @param may whether it holds in some world
     * @param standing decides, where it is open, between contested and unknown
     */
    public Word word(boolean must, boolean may, Standing standing) {
        if (must) {
            return Word.TRUE;
        }
        if (!may) {
            return Word.FALSE;
        }
        boolean spoken = standing.support().reaches(bar) || standing.dispute().reaches(bar);
        return spoken ? Word.CONTESTED : Word.UNKNOWN;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
