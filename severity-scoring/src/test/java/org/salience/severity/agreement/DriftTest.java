package org.salience.severity.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.severity.Axis;

class DriftTest {
    private static Drift drift(int[] first, int[] second) {
        return Drift.of(RatingsTable.of(4, first, second));
    }

    @Test
    void of_tellsDirectionAndSize() {
        Drift drift = drift(new int[] {1, 2, 3, 3, 2, 4, 1, 0, 2}, new int[] {2, 3, 4, 3, 4, 4, 2, 1, 1});
        assertEquals(8, drift.units());
        assertEquals(List.of("1", "2", "3", "5", "7"), drift.raised());
        assertEquals(List.of("9"), drift.lowered());
        assertEquals(Map.of(-1, 1, 0, 2, 1, 4, 2, 1), drift.shifts());
        // 2 * (C(6,0) + C(6,1)) / 2^6
        assertEquals(14 / 64.0, drift.signTest().getAsDouble(), 1e-12);
        assertEquals(
                "8 units rated twice: 5 higher, 1 lower, 2 the same; levels moved -1: 1, +1: 4, +2: 1; sign test p 0.219;"
                        + " fewer than 30 units",
                drift.toString());
    }

    @Test
    void shareRaised_whereAllMovedOneWay_endsAtTheEnd() {
        Drift up = drift(new int[] {1, 1}, new int[] {2, 2});
        assertEquals(1, up.shareRaised().orElseThrow().high());
        assertEquals(Math.sqrt(0.025), up.shareRaised().orElseThrow().low(), 1e-12);
        assertTrue(up.explain().contains("share raised"));
        Interval down = drift(new int[] {2}, new int[] {1}).shareRaised().orElseThrow();
        assertEquals(0, down.low());
        assertEquals(0.975, down.high(), 1e-12);
    }

    /** The ends solve the two binomial tails at 0.025: five of six or more, and five or fewer. */
    @Test
    void shareRaised_hasTheExactInterval() {
        Interval share = drift(new int[] {1, 2, 3, 3, 2, 2}, new int[] {2, 3, 4, 4, 4, 1})
                .shareRaised()
                .orElseThrow();
        double low = share.low();
        assertEquals(0.025, 6 * Math.pow(low, 5) * (1 - low) + Math.pow(low, 6), 1e-6);
        assertEquals(0.025, 1 - Math.pow(share.high(), 6), 1e-6);
        assertEquals(0.95, share.level());
    }

    @Test
    void of_withoutMoves() {
        Drift drift = drift(new int[] {1, 2, 3}, new int[] {1, 2, 3});
        assertEquals(OptionalDouble.empty(), drift.signTest());
        assertEquals(Optional.empty(), drift.shareRaised());
        assertEquals(
                "3 units rated twice: 0 higher, 0 lower, 3 the same; no sign test, because no unit moved; fewer than 30 units",
                drift.toString());
    }

    @Test
    void explain_saysEveryMoveAndWhatCouldNotMove() {
        String text = drift(new int[] {4, 4, 1, 2}, new int[] {3, 3, 1, 3}).explain();
        assertTrue(text.contains("from 4 to 3: 2 units\n"), text);
        assertTrue(text.contains("from 2 to 3: 1 unit\n"), text);
        assertTrue(text.contains("could not rise: 2 units; could not fall: 1 unit\n"), text);
        assertTrue(text.contains("exact agreement: 0.250"), text);
        assertTrue(text.contains("whether the rater or the matter changed, the numbers cannot say"), text);
    }

    @Property
    void signTest_isThatOfCountingSigns(@ForAll @IntRange(max = 12) int up, @ForAll @IntRange(max = 12) int down) {
        int[] first = new int[up + down + 1];
        int[] second = new int[up + down + 1];
        for (int i = 0; i < first.length; i++) {
            first[i] = 2;
            second[i] = i < up ? 3 : i < up + down ? 1 : 2;
        }
        OptionalDouble p = drift(first, second).signTest();
        if (up + down == 0) {
            assertTrue(p.isEmpty());
            return;
        }
        // Of all ways to give the moved units a sign, those at least as one-sided.
        long extreme = 0;
        for (int signs = 0; signs < 1 << (up + down); signs++) {
            int ups = Integer.bitCount(signs);
            extreme += Math.abs(2 * ups - up - down) >= Math.abs(up - down) ? 1 : 0;
        }
        assertEquals(Math.scalb((double) extreme, -up - down), p.getAsDouble(), 1e-12);
    }

    @Test
    void rerated_takesTheLastRatingOnEitherSideOfTheDay() {
        LocalDate again = LocalDate.of(2025, 8, 1);
        List<Rating> ratings = List.of(
                rating("r1", "anna", again.minusDays(9), "imp-1", 1),
                rating("r2", "anna", again.minusDays(1), "imp-1", 2),
                rating("r3", "anna", again, "imp-1", 4),
                rating("r4", "anna", again.minusDays(1), "imp-2", 3),
                rating("r5", "anna", again.plusDays(1), "imp-2", 3),
                rating("r6", "ben", again.plusDays(1), "imp-2", 1),
                rating("r7", "anna", again.plusDays(1), "imp-3", 1));
        RatingsTable table = RatingsTable.rerated(ratings, "anna", again, Axis.SCALE, 4);
        assertEquals(List.of("anna before 2025-08-01", "anna from 2025-08-01"), table.raters());
        Drift drift = Drift.of(table);
        assertEquals(2, drift.units());
        assertEquals(List.of("imp-1"), drift.raised());
        assertEquals(Map.of(0, 1, 2, 1), drift.shifts());
        assertEquals(
                "ben must have rated both before 2025-08-01 and from then on, but did not",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RatingsTable.rerated(ratings, "ben", again, Axis.SCALE, 4))
                        .getMessage());
    }

    static Rating rating(String id, String by, LocalDate on, String of, int scale) {
        return Rating.builder()
                .id(id)
                .by(by)
                .on(on)
                .of(of)
                .scale(RatingValue.of(scale))
                .build();
    }

    @Test
    void of_needsTwoOccasions() {
        assertThrows(IllegalArgumentException.class, () -> Drift.of(RatingsTable.of(4, new int[] {1})));
    }
}
