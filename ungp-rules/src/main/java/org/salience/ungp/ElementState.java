package org.salience.ungp;

import java.util.Locale;

/** Where an element of due diligence stands on a record, at a standard of proof. None of these is a finding of fact. */
public enum ElementState {
    /** All that the element asks is shown. */
    MET,
    /**
     * Some of it is shown; or what is asked of a relationship is shown only in general; or a measure that addresses it is in
     * place and not shown to be adequate, or does not cover all that it is asked of.
     */
    PARTLY_MET,
    /** Nothing of it is shown, and something of it is shown not to be so. Silence never makes this. */
    NOT_MET,
    /**
     * Nothing on record meets the standard, either way. A state of the record and no more: it is no evidence that the element
     * is absent, supports no conclusion, and "none" here means none in this record.
     */
    NOT_SHOWN,
    /** What is contested decides between two of the others. */
    CONTESTED;

    /**
     * {@return the word for data, for example {@code partly-met}}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return for example {@code partly met}}
     */
    @Override
    public String toString() {
        return id().replace('-', ' ');
    }
}
