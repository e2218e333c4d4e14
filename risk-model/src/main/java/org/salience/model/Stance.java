package org.salience.model;

import java.util.Locale;

/** Whether a claim supports or disputes its factor. */
public enum Stance {
    /** The party says that it is so. */
    SUPPORTS,
    /** The party says that it is not so. */
    DISPUTES;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * {@return the word that case files use, for example {@code supports}}
     */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
