package org.salience.model;

import java.util.Locale;

/** The two questions asked of every impact. */
public enum Track {
    /** Is the enterprise involved in harm that has occurred? */
    OCCURRED,
    /** Is the enterprise involved in a risk of harm? */
    RISK;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * {@return the word that case files use, for example {@code occurred}}
     */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
