package org.salience.model;

import java.util.Locale;

/** Which way a business relationship runs, seen from the enterprise. */
public enum Direction {
    /** The counterparty receives, buys, licenses or uses what the enterprise offers. */
    DOWNSTREAM,
    /** The counterparty supplies the enterprise. */
    UPSTREAM,
    /** The enterprise holds a share in, lends to or insures the counterparty. */
    INVESTMENT,
    /** Both act together, for example in a joint venture. */
    PARTNERSHIP;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * {@return the word that case files use, for example {@code downstream}}
     */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
