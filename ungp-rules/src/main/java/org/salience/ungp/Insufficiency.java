package org.salience.ungp;

import java.util.Locale;

/** Why a record does not suffice to say how an enterprise is involved. Never to be read as "not involved". */
public enum Insufficiency {
    /** The case records no pathway from the enterprise to the impact. */
    NO_PATHWAY_RECORDED,
    /** No category has all of its elements even claimed: nobody says what would tie the enterprise to the harm. */
    NOT_ALLEGED,
    /** What is said, and what is said against it, leave it open. */
    CONTESTED,
    /** It is said, but not firmly enough for the standard. */
    BELOW_STANDARD;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
