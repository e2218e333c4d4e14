package org.salience.model.norm;

import java.util.Locale;

/** How the text behind a paraphrase was checked. Printed with every citation that is not {@link #SEEN}. */
public enum Checked {
    /** The passage relied on was read in a copy of the instrument. */
    SEEN,
    /** The passage was read as quoted or summarised by a named other document. */
    SECOND_HAND,
    /** Known from general knowledge; nobody has read the passage for this library yet. Verify before relying on it. */
    RECALLED;

    /**
     * {@return the mark as the data files write it, for example {@code second-hand}}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return id();
    }
}
