package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandRangeTest {
    @Test
    void toString_isShortForASingleBand() {
        assertEquals("4/4", new BandRange(4, 4, 4).toString());
        assertEquals("3-4/4", new BandRange(3, 4, 4).toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 2", "4, 5"})
    void constructor_rejectsBandsOutOfRange(int low, int high) {
        assertEquals(
                "bands must rise from 1 or more to 4 or less, but were " + low + "-" + high,
                assertThrows(IllegalArgumentException.class, () -> new BandRange(low, high, 4))
                        .getMessage());
    }

    @Test
    void width_isZeroForASingleBand() {
        assertEquals(0, new BandRange(2, 2, 4).width());
        assertEquals(3, BandRange.all(4).width());
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 3, 4, true", "1, 3, 3, 4, false", "3, 4, 1, 2, true", "2, 2, 1, 4, false"})
    void isDisjointFrom_ifNoBandIsShared(int low, int high, int otherLow, int otherHigh, boolean disjoint) {
        assertEquals(disjoint, new BandRange(low, high, 4).isDisjointFrom(new BandRange(otherLow, otherHigh, 4)));
    }
}
