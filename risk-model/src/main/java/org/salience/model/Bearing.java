package org.salience.model;

import java.util.Locale;

/** How the presence of a factor bears on the enterprise. What a party's word is worth depends on it. */
public enum Bearing {
    /** Tells against the enterprise. */
    ADVERSE,
    /** Tells for the enterprise. */
    FAVOURABLE,
    /** Neither. */
    NEUTRAL;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * {@return the word that case files use, for example {@code adverse}}
     */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
