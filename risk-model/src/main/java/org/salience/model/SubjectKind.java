package org.salience.model;

import java.util.Locale;

/** What kind of thing a factor can be about. */
public enum SubjectKind {
    /** The enterprise assessed. */
    ENTERPRISE,
    /** A business relationship of the enterprise. */
    RELATIONSHIP,
    /** A product or service. */
    PRODUCT,
    /** An adverse impact on people's rights. */
    IMPACT,
    /** A safeguard or due diligence step. */
    MEASURE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * {@return the word that case files use, for example {@code enterprise}}
     */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
