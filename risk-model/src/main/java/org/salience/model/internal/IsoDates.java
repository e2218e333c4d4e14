package org.salience.model.internal;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads days and months as {@link LocalDate#parse} and {@link YearMonth#parse} do. Those take about ten times as long for
 * the plain forms that nearly every date of a case has.
 */
public final class IsoDates {
    private IsoDates() {}

    /**
     * {@return the day that a text writes}
     *
     * @param text for example {@code 2025-04-11}
     * @throws java.time.DateTimeException if it writes none
     */
    public static LocalDate day(String text) {
        return isPlain(text, 10)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    /**
     * {@return the month that a text writes}
     *
     * @param text for example {@code 2025-04}
     * @throws java.time.DateTimeException if it writes none
     */
    public static YearMonth month(String text) {
        return isPlain(text, 7) ? YearMonth.of(number(text, 0, 4), number(text, 5, 7)) : YearMonth.parse(text);
    }

    private static boolean isPlain(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
