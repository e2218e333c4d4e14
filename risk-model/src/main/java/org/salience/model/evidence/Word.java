package org.salience.model.evidence;

import java.util.Locale;

/** What a fact or a conclusion reads as at a standard of proof. */
public enum Word {
    /** So, in every way in which the open facts could turn out. */
    TRUE,
    /** Not so, in every way in which the open facts could turn out. */
    FALSE,
    /** Open, and something that meets the standard is said about it. */
    CONTESTED,
    /** Open, and nothing that meets the standard is said about it. Never read it as no. */
    UNKNOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
