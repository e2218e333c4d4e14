package org.salience.severity.agreement;

import java.util.Locale;

/** How numbers are written in this package, the same in every locale. */
final class Words {
    private Words() {}

    /** Three places, which is more than a panel of assessors supports; never a negative zero. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.equals("-0.000") ? "0.000" : text;
    }

    /** For example {@code 0.219}, {@code below 0.001}. */
    static String probability(double p) {
        return p < 0.001 ? "below 0.001" : number(p);
    }

    /** For example {@code 1 unit}, {@code 12 units}. */
    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** For example {@code 95 %}. */
    static String percent(double share) {
        String text = String.format(Locale.ROOT, "%.1f", 100 * share);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " %";
    }
}
