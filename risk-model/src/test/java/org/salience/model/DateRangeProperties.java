package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangeProperties {
    /** Days of four years, the first and last of months and years more often than others. */
    @Provide
    Arbitrary<Optional<LocalDate>> ends() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 1460).map(LocalDate.of(2023, 1, 1)::plusDays);
        Arbitrary<LocalDate> firsts = days.map(day -> day.withDayOfMonth(1));
        Arbitrary<LocalDate> lasts = days.map(day -> YearMonth.from(day).atEndOfMonth());
        Arbitrary<LocalDate> newYears = days.map(day -> day.withDayOfYear(1));
        Arbitrary<LocalDate> yearEnds = newYears.map(day -> day.minusDays(1));
        return Arbitraries.oneOf(days, firsts, lasts, newYears, yearEnds).optional(0.9);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Combinators.combine(ends(), ends()).as((a, b) -> {
            boolean backwards = a.isPresent() && b.isPresent() && b.get().isBefore(a.get());
            return backwards ? new DateRange(b, a) : new DateRange(a, b);
        });
    }

    @Property
    void parse_readsWhatToStringWrites(@ForAll("ranges") DateRange range) {
        assertEquals(range, DateRange.parse(range.toString()));
    }

    @Property
    void startsBy_andEndsBy_agreeWithTheDays(
            @ForAll("ranges") DateRange range, @ForAll("ends") Optional<LocalDate> some) {
        LocalDate day = some.orElse(LocalDate.EPOCH);
        assertEquals(range.start().isEmpty() || range.start().get().compareTo(day) <= 0, range.startsBy(day));
        assertEquals(range.end().isPresent() && range.end().get().compareTo(day) <= 0, range.endsBy(day));
    }
}
