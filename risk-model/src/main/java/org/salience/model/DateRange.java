package org.salience.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.salience.model.internal.IsoDates;

/**
 * A day, or a span of days whose ends may be open, such as {@code 2025-04-11}, {@code 2025-04}, {@code 2025},
 * {@code 2025-01-20/2025-06-30} or {@code 2025-01-20/..}. Both ends count. As the date of a statement it means that the
 * statement was made on some day of the span, not on all of them.
 *
 * @param start the first day; empty if open
 * @param end the last day; empty if open
 */
public record DateRange(Optional<LocalDate> start, Optional<LocalDate> end) {
    private static final String OPEN = "..";

    /**
     * Creates a span.
     *
     * @throws IllegalArgumentException if the end lies before the start
     */
    public DateRange {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException(
                    "a span must not end before it starts, but was " + start.get() + "/" + end.get());
        }
        start.ifPresent(DateRange::checkYear);
        end.ifPresent(DateRange::checkYear);
    }

    /**
     * {@return the span of one day}
     *
     * @param day the day
     */
    public static DateRange of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return of(day, day);
    }

    /**
     * {@return a closed span}
     *
     * @param start the first day
     * @param end the last day
     * @throws IllegalArgumentException if the end lies before the start
     */
    public static DateRange of(LocalDate start, LocalDate end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        return new DateRange(Optional.of(start), Optional.of(end));
    }

    /**
     * {@return the span that a text writes}
     *
     * @param text a day, month or year, or two of them with a slash between, {@code ..} for an open end
     * @throws IllegalArgumentException if the text is none of these, or ends before it starts
     */
    public static DateRange parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        if (slash < 0 && text.length() == 10) {
            return of(day(text));
        }
        if (slash < 0) {
            return of(first(text), last(text));
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        return new DateRange(
                from.equals(OPEN) ? Optional.empty() : Optional.of(first(from)),
                to.equals(OPEN) ? Optional.empty() : Optional.of(last(to)));
    }

    /**
     * {@return whether the span is over by the end of a day}
     *
     * @param day the day
     */
    public boolean endsBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return end.isPresent() && !end.get().isAfter(day);
    }

    /**
     * {@return whether the span has begun by the end of a day}
     *
     * @param day the day
     */
    public boolean startsBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return start.isEmpty() || !start.get().isAfter(day);
    }

    /**
     * {@return whether the span has a day in common with another}
     *
     * @param other the other span
     */
    public boolean overlaps(DateRange other) {
        Objects.requireNonNull(other, "other");
        return startsBefore(other) && other.startsBefore(this);
    }

    /**
     * {@return whether the span has begun by the last day of another}
     *
     * @param other the other span
     */
    public boolean startsBefore(DateRange other) {
        Objects.requireNonNull(other, "other");
        return other.end.isEmpty() || startsBy(other.end.get());
    }

    private static void checkYear(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("a year must have four digits, but was " + day.getYear());
        }
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> month(text, "-01").atDay(1);
            case 7 -> month(text, "").atDay(1);
            default -> day(text);
        };
    }

    private static LocalDate last(String text) {
        return switch (text.length()) {
            case 4 -> month(text, "-12").atEndOfMonth();
            case 7 -> month(text, "").atEndOfMonth();
            default -> day(text);
        };
    }

    private static YearMonth month(String text, String rest) {
        try {
            return IsoDates.month(text + rest);
        } catch (DateTimeException e) {
            throw notADate(text, e);
        }
    }

    private static LocalDate day(String text) {
        try {
            return IsoDates.day(text);
        } catch (DateTimeException e) {
            throw notADate(text, e);
        }
    }

    private static IllegalArgumentException notADate(String text, DateTimeException cause) {
        return new IllegalArgumentException(
                "must be a date such as 2025-04-11, 2025-04, 2025 or 2025-01-20/.., but was \"" + text + "\"", cause);
    }

    /**
     * {@return a text that {@link #parse} reads as this span: a day, month or year where it is one, else its first and last day}
     */
    @Override
    public String toString() {
        if (start.isPresent() && end.isPresent()) {
            LocalDate from = start.get();
            LocalDate to = end.get();
            if (from.equals(to)) {
                return from.toString();
            }
            if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth())) {
                return YearMonth.from(from).toString();
            }
            if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
                return from.toString().substring(0, 4);
            }
        }
        return start.map(LocalDate::toString).orElse(OPEN) + "/"
                + end.map(LocalDate::toString).orElse(OPEN);
    }
}
