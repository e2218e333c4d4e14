package org.salience.severity;

import java.util.Locale;

/**
 * What orders impacts of one tier whose bands, from the highest down, are the same. The norms leave it open, so it is an
 * option, recorded in every result.
 */
public enum EqualKeys {
    /** Likelihood; the default. Severity is as equal as its bands say. */
    BY_LIKELIHOOD,
    /** Irremediability, then likelihood: of two impacts as grave as each other, first the one that can less be undone. */
    IRREMEDIABILITY_FIRST;

    /**
     * {@return the option as text, for example {@code irremediability first}}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
