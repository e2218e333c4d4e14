package org.salience.severity.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.severity.Axis;

class RatingsTableTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 20);

    private static void assertRejected(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void of_keepsLevelsAndGaps() {
        RatingsTable table = RatingsTable.of(4, new int[] {1, 0, 4}, new int[] {2, 2, 4});
        assertEquals(OptionalInt.of(1), table.level(0, 0));
        assertEquals(OptionalInt.empty(), table.level(0, 1));
        assertEquals(OptionalInt.of(2), table.level(1, 1));
        assertEquals(List.of(0, 0, 0, 2), table.counts(2));
        assertEquals(List.of(0, 1, 0, 0), table.counts(1));
        assertEquals("2 raters, 3 units, 4 levels, 5 of 6 cells rated", table.toString());
        assertThrows(IndexOutOfBoundsException.class, () -> table.level(2, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> table.level(0, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> table.counts(-1));
    }

    @Test
    void of_doesNotSeeWhatItsCallerDoesLater() {
        int[] row = {1, 2};
        RatingsTable table = RatingsTable.of(4, row);
        row[0] = 4;
        assertEquals(OptionalInt.of(1), table.level(0, 0));
    }

    @Test
    void of_rejectsWhatIsNoTable() {
        assertRejected("a table needs the row of one rater at least", () -> RatingsTable.of(4));
        assertRejected("a scale must have 2 to 1000 levels, but has 1", () -> RatingsTable.of(1, new int[] {1}));
        assertRejected("a scale must have 2 to 1000 levels, but has 1001", () -> RatingsTable.of(1001, new int[] {1}));
        assertRejected(
                "each rater must have a cell for each of the 2 units, but rater 2 has 1",
                () -> RatingsTable.of(4, new int[] {1, 2}, new int[] {1}));
        assertRejected(
                "rater 1, unit 2: the level must be between 1 and 4, but was 5",
                () -> RatingsTable.of(4, new int[] {4, 5}));
        assertRejected(
                "rater 1, unit 1: the level must be between 1 and 4, but was -1",
                () -> RatingsTable.of(4, new int[] {-1}));
    }

    private static Rating.Builder rating(String id, String by, LocalDate on, String of) {
        return Rating.builder().id(id).by(by).on(on).of(of);
    }

    @Test
    void from_takesTheLastRatingAndSingleLevelsOnly() {
        TreeMap<Integer, Double> split = new TreeMap<>();
        split.put(3, 0.5);
        split.put(4, 0.5);
        List<Rating> ratings = List.of(
                rating("r2", "ben", DAY, "imp-1").scale(RatingValue.of(2)).build(),
                rating("r1", "ben", DAY, "imp-1").scale(RatingValue.of(1)).build(),
                rating("r0", "ben", DAY.minusDays(1), "imp-1")
                        .scale(RatingValue.of(4))
                        .build(),
                rating("r3", "anna", DAY, "imp-2")
                        .scale(RatingValue.parse("3-4"))
                        .build(),
                rating("r4", "anna", DAY, "imp-1")
                        .scale(new RatingValue.Shares(split))
                        .scope(RatingValue.of(4))
                        .build());
        RatingsTable scale = RatingsTable.from(ratings, Axis.SCALE, 4);
        assertEquals(List.of("anna", "ben"), scale.raters());
        assertEquals(List.of("imp-1", "imp-2"), scale.units());
        assertEquals(OptionalInt.of(2), scale.level(1, 0));
        assertEquals(OptionalInt.empty(), scale.level(0, 0));
        assertEquals(2, scale.leftOut());
        RatingsTable scope = RatingsTable.from(ratings, Axis.SCOPE, 4);
        assertEquals(OptionalInt.of(4), scope.level(0, 0));
        assertEquals(0, scope.leftOut());
    }

    @Test
    void from_rejectsLevelsAboveTheScale() {
        List<Rating> ratings = List.of(
                rating("r1", "anna", DAY, "imp-1").scale(RatingValue.of(5)).build());
        assertRejected(
                "rating r1: the level must be between 1 and 4, but was 5",
                () -> RatingsTable.from(ratings, Axis.SCALE, 4));
        assertRejected("a table needs one rating at least", () -> RatingsTable.from(List.of(), Axis.SCALE, 4));
    }

    @Test
    void only_takesRowsInTheOrderAskedFor() {
        RatingsTable table = RatingsTable.of(4, new int[] {1, 2}, new int[] {2, 3}, new int[] {3, 0});
        RatingsTable some = table.only("3", "1");
        assertEquals(List.of("3", "1"), some.raters());
        assertEquals(OptionalInt.of(3), some.level(0, 0));
        assertEquals(OptionalInt.of(2), some.level(1, 1));
        assertEquals(OptionalInt.empty(), some.level(0, 1));
        assertRejected("there is no rater called \"x\" among [1, 2, 3]", () -> table.only("x"));
        assertRejected("a table needs the row of one rater at least", table::only);
    }

    @Test
    void equals_isByContent() {
        RatingsTable table = RatingsTable.of(4, new int[] {1, 2});
        assertEquals(table, RatingsTable.of(4, new int[] {1, 2}));
        assertEquals(table.hashCode(), RatingsTable.of(4, new int[] {1, 2}).hashCode());
        assertNotEquals(table, RatingsTable.of(5, new int[] {1, 2}));
        assertNotEquals(table, RatingsTable.of(4, new int[] {1, 3}));
    }
}
