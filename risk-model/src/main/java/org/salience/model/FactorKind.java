package org.salience.model;

import java.util.Locale;

/** What a factor speaks of, and so which manners of claiming can bear on it. */
public enum FactorKind {
    /** What a product can do, whether or not anybody does it. */
    CAPABILITY,
    /** What may come about. */
    RISK,
    /** What has happened. A claim that only assesses a risk cannot bear on it. */
    OCCURRENCE,
    /** What the enterprise knew or could have known. Read up to the end of the time in question, not at any point of it. */
    KNOWLEDGE,
    /** Anything else: relationships, safeguards, conduct. */
    CIRCUMSTANCE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * {@return the word that case files use, for example {@code capability}}
     */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
