package org.salience.severity.uncertainty;

import java.util.Locale;

/** Numbers as results print them. */
final class Texts {
    private Texts() {}

    /** Three places, whatever the locale of the machine. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** A sum of rounded probabilities, brought back where it sticks out of 0 to 1. */
    static double probability(double sum) {
        return Math.min(1, Math.max(0, sum));
    }

    /** The standard error of a share seen in so many draws. */
    static double standardError(double share, int draws) {
        return Math.sqrt(share * (1 - share) / draws);
    }
}
