package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 11);

    @ParameterizedTest
    @CsvSource({
        "2025-04-11,            2025-04-11, 2025-04-11",
        "2025-04,               2025-04-01, 2025-04-30",
        "2025-02,               2025-02-01, 2025-02-28",
        "2024-02,               2024-02-01, 2024-02-29",
        "2024-02-29,            2024-02-29, 2024-02-29",
        "2000-02,               2000-02-01, 2000-02-29",
        "1900-02,               1900-02-01, 1900-02-28",
        "2025,                  2025-01-01, 2025-12-31",
        "0001,                  0001-01-01, 0001-12-31",
        "9999,                  9999-01-01, 9999-12-31",
        "2025-01-20/2025-06-30, 2025-01-20, 2025-06-30",
        "2025-01/2025-06,       2025-01-01, 2025-06-30",
        "2024/2025,             2024-01-01, 2025-12-31",
        "2024-12-31/2025,       2024-12-31, 2025-12-31",
        "2025-04-11/2025-04-11, 2025-04-11, 2025-04-11",
        "2025-01-20/..,         2025-01-20,",
        "2025-01/..,            2025-01-01,",
        "../2025,                         , 2025-12-31",
        "../..,                           ,"
    })
    void parse_readsDaysMonthsYearsAndOpenEnds(String text, LocalDate start, LocalDate end) {
        assertEquals(new DateRange(Optional.ofNullable(start), Optional.ofNullable(end)), DateRange.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-11",
        "2025-04",
        "2024-02",
        "2025",
        "2025-01-20/2025-06-30",
        "2025-01-20/..",
        "../2025-06-30",
        "../..",
        "2025-01-01/2025-01-30"
    })
    void toString_writesWhatParseReads(String text) {
        assertEquals(text, DateRange.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-11/2025-04-11, 2025-04-11",
        "2024-02-01/2024-02-29, 2024-02",
        "2025-02-01/2025-02-28, 2025-02",
        "2024-02-01/2024-02-28, 2024-02-01/2024-02-28",
        "2025-01-01/2025-12-31, 2025",
        "2025-01/..,            2025-01-01/..",
        "2025-01/2025-06,       2025-01-01/2025-06-30",
        "2024/2025,             2024-01-01/2025-12-31"
    })
    void toString_writesOneDayMonthOrYearAsSuch_andAnyOtherSpanByItsDays(String text, String written) {
        assertEquals(written, DateRange.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "..",
                "/",
                "2025/",
                "/2025",
                "2025-13",
                "2025-00",
                "2025-02-29",
                "1900-02-29",
                "2025-04-31",
                "2025-4-11",
                "25-04-11",
                "11.04.2025",
                "2025-04-11T00:00",
                "2025-04-11 ",
                "20x5",
                "2025/2026/2027",
                ".../2025",
                "2025-01/2025-01/..",
                "\u0662\u0660\u0662\u0665",
                "-001",
                "+2025-01-01"
            })
    void parse_rejectsWhatIsNoDate(String text) {
        assertThrows(IllegalArgumentException.class, () -> DateRange.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "20x5", "11.04.2025", "yesterday"})
    void parse_saysWhatItExpectedAndWhatItFound(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> DateRange.parse(text));
        assertEquals(
                "must be a date such as 2025-04-11, 2025-04, 2025 or 2025-01-20/.., but was \"" + text + "\"",
                e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "+12025-01-01", "-0001-01-01"})
    void parse_rejectsYearsThatFourDigitsCannotWrite(String text) {
        assertThrows(IllegalArgumentException.class, () -> DateRange.parse(text));
        assertThrows(IllegalArgumentException.class, () -> DateRange.of(LocalDate.of(10_000, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> DateRange.of(LocalDate.of(0, 1, 1)));
    }

    @Test
    void of_rejectsAnEndBeforeTheStart() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> DateRange.of(DAY, DAY.minusDays(1)));
        assertEquals("a span must not end before it starts, but was 2025-04-11/2025-04-10", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> DateRange.parse("2025-02/2025-01"));
    }

    @Test
    void of_rejectsNull() {
        assertThrows(NullPointerException.class, () -> new DateRange(null, Optional.empty()));
        assertThrows(NullPointerException.class, () -> new DateRange(Optional.empty(), null));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-10, false", "2025-04-11, true", "2025-04-12, true"})
    void startsBy_theDayItselfAndLater(LocalDate day, boolean begun) {
        assertEquals(begun, DateRange.parse("2025-04-11/2025-05-11").startsBy(day));
        assertEquals(begun, DateRange.parse("2025-04-11/..").startsBy(day));
        assertTrue(DateRange.parse("../2030").startsBy(day));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-10, false", "2025-04-11, true", "2025-04-12, true"})
    void endsBy_theDayItselfAndLater(LocalDate day, boolean over) {
        assertEquals(over, DateRange.parse("2025-03-11/2025-04-11").endsBy(day));
        assertEquals(over, DateRange.parse("../2025-04-11").endsBy(day));
        assertFalse(DateRange.parse("2020/..").endsBy(day));
    }
}
