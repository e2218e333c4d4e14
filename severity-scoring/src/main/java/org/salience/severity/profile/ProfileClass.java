package org.salience.severity.profile;

import java.util.Locale;

/** Whether a profile lets low ratings make up for a high one. */
public enum ProfileClass {
    /** It does not: the highest criterion decides, and only the order of levels counts. */
    ORDINAL,
    /** It does: criteria are averaged or multiplied, as if levels were equally spaced quantities. */
    COMPENSATORY,
    /** It averages, but lets a high criterion through by an exception. */
    MIXED;

    /**
     * {@return the class as data files write it, for example {@code compensatory}}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return id();
    }
}
