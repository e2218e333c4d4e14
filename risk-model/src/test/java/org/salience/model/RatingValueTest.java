package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingValueTest {
    private static RatingValue.Shares shares(Map<Integer, Double> shares) {
        return new RatingValue.Shares(new TreeMap<>(shares));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "4, 4, 4", "3-4, 3, 4", "2-2, 2, 2", "999, 999, 999"})
    void parse_readsLevelsAndIntervals(String text, int low, int high) {
        assertEquals(new RatingValue.Levels(low, high), RatingValue.parse(text));
    }

    @Test
    void parse_readsNotRated() {
        assertSame(RatingValue.NOT_RATED, RatingValue.parse("not-rated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4", "3-4", "not-rated"})
    void toString_writesWhatParseReads(String text) {
        assertEquals(text, RatingValue.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "four", "3-", "-", "3-4-5", "3 - 4", "1.5", "+4", "\u0664", "1000000000000"})
    void parse_rejectsWhatIsNoLevel(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> RatingValue.parse(text));
        assertEquals(
                "must be a level (4), an interval (\"3-4\"), shares ({\"3\": 0.5, \"4\": 0.5}) or \"not-rated\", but was \""
                        + text + "\"",
                e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4-3", "0-3"})
    void parse_rejectsLevelsThatDoNotRiseFromOne(String text) {
        assertThrows(IllegalArgumentException.class, () -> RatingValue.parse(text));
    }

    @Test
    void levels_belowAtAndAboveTheLeast() {
        assertThrows(IllegalArgumentException.class, () -> RatingValue.of(0));
        assertEquals("1", RatingValue.of(1).toString());
        assertEquals("2", RatingValue.of(2).toString());
    }

    @Test
    void levels_rejectsAFallingInterval() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new RatingValue.Levels(4, 3));
        assertEquals("levels must rise from 1 or more, for example 3 or 3-4, but were 4-3", e.getMessage());
    }

    @Test
    void shares_rejectsWhatDoesNotAddUpToOne() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> shares(Map.of(3, 0.5, 4, 0.25)));
        assertEquals("shares must add up to 1, but {3=0.5, 4=0.25} add up to 0.75", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> shares(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> shares(Map.of(3, 0.5, 4, 0.5 + 2e-9)));
        assertEquals(2, shares(Map.of(3, 0.5, 4, 0.5 + 5e-10)).shares().size());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, Double.NaN, Double.POSITIVE_INFINITY})
    void shares_rejectsWhatIsNoShare(double share) {
        assertThrows(IllegalArgumentException.class, () -> shares(Map.of(3, share, 4, 1.0)));
    }

    @Test
    void shares_rejectsALevelBelowOne() {
        assertThrows(IllegalArgumentException.class, () -> shares(Map.of(0, 1.0)));
    }

    @Test
    void shares_areCopiedAndUnmodifiable() {
        SortedMap<Integer, Double> given = new TreeMap<>(Map.of(3, 1.0));
        RatingValue.Shares shares = new RatingValue.Shares(given);
        given.clear();
        assertEquals(Map.of(3, 1.0), shares.shares());
        assertThrows(UnsupportedOperationException.class, () -> shares.shares().clear());
    }
}
