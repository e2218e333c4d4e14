package org.salience.severity.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DispersionProperties {
    private static final double EXACT = 1e-12;

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers()
                .between(0, 6)
                .list()
                .ofMinSize(2)
                .ofMaxSize(7)
                .filter(counts -> counts.stream().mapToInt(i -> i).sum() > 1);
    }

    private static double value(Dispersion dispersion, List<Integer> counts) {
        return dispersion.of(counts).value().getAsDouble();
    }

    @Property
    void readingTheScaleBackwards_changesNothing(@ForAll("counts") List<Integer> counts) {
        List<Integer> backwards = new ArrayList<>(counts);
        Collections.reverse(backwards);
        for (Dispersion each : Dispersion.values()) {
            assertEquals(value(each, counts), value(each, backwards), EXACT);
        }
    }

    @Property
    void onlySharesMatter(@ForAll("counts") List<Integer> counts, @ForAll @IntRange(min = 2, max = 5) int times) {
        List<Integer> more = counts.stream().map(each -> each * times).toList();
        for (Dispersion each : Dispersion.values()) {
            assertEquals(value(each, counts), value(each, more), EXACT);
        }
    }

    @Property
    void bounds_areReachedByOneLevelOnly(@ForAll("counts") List<Integer> counts) {
        boolean oneLevel = counts.stream().filter(each -> each > 0).count() == 1;
        double a = value(Dispersion.VAN_DER_EIJK_A, counts);
        double d = value(Dispersion.LEIK_D, counts);
        double c = value(Dispersion.TASTLE_WIERMAN_CONSENSUS, counts);
        assertTrue(-1 - EXACT <= a && a <= 1 + EXACT);
        assertTrue(-EXACT <= d && d <= 1 + EXACT);
        assertTrue(-EXACT <= c && c <= 1 + EXACT);
        assertEquals(oneLevel, a > 1 - EXACT);
        assertEquals(oneLevel, d < EXACT);
        assertEquals(oneLevel, c > 1 - EXACT);
    }

    @Property
    void endsAlone_areTheWorst(
            @ForAll @IntRange(min = 2, max = 7) int levels, @ForAll @IntRange(min = 1, max = 9) int half) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(levels, 0));
        counts.set(0, half);
        counts.set(levels - 1, half);
        assertEquals(levels == 2 ? 0 : -1, value(Dispersion.VAN_DER_EIJK_A, counts), EXACT);
        assertEquals(1, value(Dispersion.LEIK_D, counts), EXACT);
        assertEquals(0, value(Dispersion.TASTLE_WIERMAN_CONSENSUS, counts), EXACT);
    }

    /** The mean distance from the median, relative to half of the scale. */
    @Property
    void leik_isAboutTheMedian(@ForAll("counts") List<Integer> counts) {
        List<Integer> ratings = new ArrayList<>();
        for (int level = 0; level < counts.size(); level++) {
            ratings.addAll(Collections.nCopies(counts.get(level), level));
        }
        int median = ratings.get(ratings.size() / 2);
        double steps =
                ratings.stream().mapToInt(each -> Math.abs(each - median)).sum();
        assertEquals(2 * steps / (ratings.size() * (counts.size() - 1.0)), value(Dispersion.LEIK_D, counts), EXACT);
    }

    @Example
    void fewerThanTwoRatings_areNoAgreement() {
        for (Dispersion each : Dispersion.values()) {
            assertEquals(OptionalDouble.empty(), each.of(List.of(0, 0)).value());
            assertEquals(OptionalDouble.empty(), each.of(List.of(0, 1)).value());
            assertTrue(each.of(List.of(0, 2)).value().isPresent());
        }
        assertEquals(
                "van der Eijk's A: undefined, because there are fewer than two ratings (1 unit, 1 rater)",
                Dispersion.VAN_DER_EIJK_A.of(List.of(0, 1)).toString());
    }

    @Example
    void toString_saysThatNoUncertaintyIsGiven() {
        assertEquals(
                "van der Eijk's A: 0.750 (describes these ratings, with no uncertainty given; 1 unit, 10 raters)",
                Dispersion.VAN_DER_EIJK_A.of(List.of(0, 0, 5, 5, 0)).toString());
    }

    @Example
    void of_rejectsOneLevelAndNegativeCounts() {
        assertThrows(IllegalArgumentException.class, () -> Dispersion.LEIK_D.of(List.of(3)));
        assertThrows(IllegalArgumentException.class, () -> Dispersion.LEIK_D.of(List.of(3, -1)));
    }
}
