package org.salience.severity.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What results say; their numbers are checked against the reference file and in the properties. */
class AgreementTest {
    /** Krippendorff (2011), section C. */
    private static final RatingsTable TABLE = RatingsTable.of(
            5,
            new int[] {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
            new int[] {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
            new int[] {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
            new int[] {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0});

    private static RatingsTable units(int units) {
        int[] levels = IntStream.range(0, units).map(unit -> 1 + unit % 4).toArray();
        int[] other = levels.clone();
        other[0] = 2;
        return RatingsTable.of(4, levels, other);
    }

    @Test
    void toString_givesValueIntervalAndWhatItRestsOn() {
        assertEquals(
                "Krippendorff's alpha, ordinal: 0.815 (95 %: 0.486 to 1.000, jackknife over units; 11 units, 4 raters;"
                        + " fewer than 30 units)",
                Coefficient.ALPHA_ORDINAL.of(TABLE).toString());
        assertEquals(
                "Krippendorff's alpha, ordinal: 0.815 (no interval asked for; 11 units, 4 raters; fewer than 30 units)",
                Coefficient.ALPHA_ORDINAL.of(TABLE, IntervalMethod.none()).toString());
    }

    @Test
    void explain_givesPartsConventionAndSource() {
        assertEquals(
                """
                Krippendorff's alpha, nominal: 0.743 (no interval asked for; 11 units, 4 raters; fewer than 30 units)
                  observed disagreement: 0.200
                  expected disagreement: 0.779
                  pairable values: 40.000
                  by convention: 0.667 to 0.800, for tentative conclusions only (Krippendorff 2004; a custom, which decides nothing here)
                  source: Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability; Krippendorff (2004), Content Analysis, 2nd ed., chapter 11
                """, Coefficient.ALPHA_NOMINAL.of(TABLE, IntervalMethod.none()).explain());
    }

    @Test
    void units_warnBelowThirty() {
        for (int units : new int[] {29, 30, 31}) {
            Agreement got = Coefficient.ALPHA_ORDINAL.of(units(units));
            assertEquals(units < 30 ? List.of("fewer than 30 units") : List.of(), got.notes());
        }
    }

    @Test
    void undefined_saysWhyAndHasNoNumber() {
        RatingsTable same = RatingsTable.of(4, new int[] {3, 3, 3}, new int[] {3, 3, 3});
        RatingsTable lone = RatingsTable.of(4, new int[] {3, 0}, new int[] {0, 2});
        assertUndefined(
                "all ratings are of one level, so that no disagreement could be expected",
                Coefficient.ALPHA_ORDINAL,
                same);
        assertUndefined(
                "all ratings are of one level, so that chance alone would agree", Coefficient.FLEISS_KAPPA, same);
        assertUndefined(
                "both raters give all units one level, so that chance alone would agree",
                Coefficient.COHEN_KAPPA,
                same);
        assertUndefined("no rater tells any two units apart", Coefficient.KENDALL_W, same);
        assertUndefined("a rater orders no two of the units that both rate", Coefficient.KENDALL_TAU_B, same);
        assertUndefined("not every rater rates every unit", Coefficient.KENDALL_W, lone);
        assertUndefined("no unit has two ratings", Coefficient.ALPHA_ORDINAL, lone);
        assertUndefined("no unit has two ratings", Coefficient.AC1, lone);
        assertUndefined("no unit has two ratings", Coefficient.EXACT_AGREEMENT, lone);
        assertUndefined("no unit is rated by both", Coefficient.COHEN_KAPPA, lone);
        assertEquals(
                "Krippendorff's alpha, ordinal: undefined, because no unit has two ratings (0 units, 2 raters; fewer than 30"
                        + " units)",
                Coefficient.ALPHA_ORDINAL.of(lone).toString());
    }

    private static void assertUndefined(String why, Coefficient coefficient, RatingsTable table) {
        Agreement got = coefficient.of(table);
        assertEquals(Optional.of(why), got.undefined());
        assertTrue(got.value().isEmpty()
                && got.interval().isEmpty()
                && got.standardError().isEmpty());
        assertTrue(got.convention().isEmpty());
    }

    @Test
    void oneLevelOnly_isNotedWhereAgreementIsFull() {
        RatingsTable same = RatingsTable.of(4, new int[] {3, 3, 3}, new int[] {3, 3, 3});
        String note = "all ratings are of one level, so nothing shows that raters tell levels apart";
        assertTrue(Coefficient.AC2_ORDINAL.of(same).notes().contains(note));
        assertFalse(Coefficient.AC2_ORDINAL.of(TABLE).notes().contains(note));
    }

    @Test
    void jackknife_saysWithoutWhichUnitThereIsNone() {
        RatingsTable table = RatingsTable.of(4, new int[] {1, 3, 3}, new int[] {1, 3, 3});
        Agreement got = Coefficient.ALPHA_ORDINAL.of(table);
        assertEquals(1, got.value().getAsDouble());
        assertEquals(
                "Krippendorff's alpha, ordinal: 1.000 (no interval: undefined without unit 1; 3 units, 2 raters; fewer than 30"
                        + " units)",
                got.toString());
        assertTrue(Coefficient.EXACT_AGREEMENT
                .of(RatingsTable.of(4, new int[] {1}, new int[] {1}))
                .toString()
                .contains("no interval: one unit only"));
    }

    @Test
    void bootstrap_saysSeedAndWhatWasLeftOut() {
        Agreement got = Coefficient.ALPHA_ORDINAL.of(TABLE, IntervalMethod.bootstrap(1000, 7));
        assertTrue(got.toString().contains("bootstrap over units, 1000 resamples, seed 7"), got::toString);
        assertTrue(got.interval().orElseThrow().low() < got.value().getAsDouble());
        Agreement other = Coefficient.ALPHA_ORDINAL.of(TABLE, IntervalMethod.bootstrap(1000, 8));
        assertFalse(got.interval().equals(other.interval()));
        // Near the jackknife, which is another method.
        assertEquals(
                Coefficient.ALPHA_ORDINAL.of(TABLE).standardError().getAsDouble(),
                got.standardError().getAsDouble(),
                0.06);
        RatingsTable few = RatingsTable.of(4, new int[] {1, 3, 3}, new int[] {1, 3, 3});
        assertTrue(Coefficient.ALPHA_ORDINAL
                .of(few, IntervalMethod.bootstrap(100, 1))
                .toString()
                .contains("no interval: undefined for "));
        int[] rare = new int[4];
        Arrays.fill(rare, 3);
        rare[0] = 1;
        rare[1] = 2;
        Agreement some =
                Coefficient.ALPHA_ORDINAL.of(RatingsTable.of(4, rare, rare), IntervalMethod.bootstrap(2000, 1));
        assertTrue(
                some.notes().get(0).matches("undefined for \\d+ resamples, left out")
                        || some.interval().isEmpty(),
                some::toString);
    }

    @Test
    void largeSample_isThereForGwetAndCohenOnly() {
        for (Coefficient each : Coefficient.values()) {
            RatingsTable two = TABLE.only("2", "4");
            boolean has = each.name().startsWith("AC") || each.name().startsWith("COHEN");
            Agreement got = each.of(two, IntervalMethod.largeSample());
            assertEquals(has, got.standardError().isPresent(), each::toString);
            assertEquals(
                    !has && got.value().isPresent(), got.toString().contains("no large-sample formula"), got::toString);
        }
    }

    @Test
    void fleiss_saysWhereItIsGeneralised() {
        assertTrue(Coefficient.FLEISS_KAPPA
                .of(TABLE)
                .notes()
                .contains("ratings are missing, so this is Gwet's generalisation"));
        assertFalse(Coefficient.FLEISS_KAPPA.of(units(30)).toString().contains("generalisation"));
    }

    @Test
    void conventions_belowAtAndAbove() {
        assertTrue(Conventions.krippendorff(0.6669).startsWith("below 0.667"));
        assertTrue(Conventions.krippendorff(0.667).startsWith("0.667 to 0.800"));
        assertTrue(Conventions.krippendorff(0.7999).startsWith("0.667 to 0.800"));
        assertTrue(Conventions.krippendorff(0.8).startsWith("0.800 or more"));
        double[] ends = {0, 0.2, 0.4, 0.6, 0.8};
        List<String> words = List.of("poor", "slight", "fair", "moderate", "substantial", "almost perfect");
        for (int i = 0; i < ends.length; i++) {
            assertTrue(Conventions.landisKoch(ends[i] - 1e-9).startsWith(words.get(i)));
            assertTrue(Conventions.landisKoch(ends[i] + 1e-9).startsWith(words.get(i + 1)));
        }
        assertTrue(Conventions.landisKoch(0).startsWith("slight"));
        assertTrue(Conventions.landisKoch(0.2).startsWith("slight"));
    }

    @Test
    void twoRaters_areAskedForByName() {
        for (Coefficient each : List.of(Coefficient.COHEN_KAPPA, Coefficient.KENDALL_TAU_B)) {
            assertEquals(
                    "this needs a table of two raters, but it has 4; choose two with only(\"a\", \"b\")",
                    assertThrows(IllegalArgumentException.class, () -> each.of(TABLE))
                            .getMessage());
        }
    }

    @Test
    void weightedKappa_rejectsWhatAreNoWeights() {
        RatingsTable two = units(30);
        double[][] square = new double[4][4];
        assertThrows(
                IllegalArgumentException.class, () -> Coefficient.weightedKappa(two, square, IntervalMethod.none()));
        square[0][1] = -1;
        square[1][0] = 1;
        assertThrows(
                IllegalArgumentException.class, () -> Coefficient.weightedKappa(two, square, IntervalMethod.none()));
        assertThrows(
                IllegalArgumentException.class,
                () -> Coefficient.weightedKappa(two, new double[][] {{0, 1}, {1, 0}}, IntervalMethod.none()));
    }

    @Test
    void intervalMethods_rejectWhatTheyCannotDo() {
        assertThrows(IllegalArgumentException.class, () -> new IntervalMethod.Jackknife(1));
        assertThrows(IllegalArgumentException.class, () -> new IntervalMethod.LargeSample(0));
        assertThrows(IllegalArgumentException.class, () -> IntervalMethod.bootstrap(99, 1));
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new Interval(0, 1, 1));
    }

    @Test
    void widerConfidence_isAWiderInterval() {
        for (Coefficient each : List.of(Coefficient.AC1, Coefficient.ALPHA_INTERVAL)) {
            Interval narrow =
                    each.of(TABLE, new IntervalMethod.Jackknife(0.5)).interval().orElseThrow();
            Interval wide = each.of(TABLE).interval().orElseThrow();
            assertTrue(wide.low() < narrow.low() && narrow.high() <= wide.high());
        }
    }

    @Test
    void report_startsWithWhatIsReadable() {
        AgreementReport report = AgreementReport.of(TABLE);
        assertEquals(
                List.of(
                        "exact agreement: 0.818",
                        "agreement within one level: 0.955",
                        "Krippendorff's alpha, ordinal: 0.815",
                        "Gwet's AC2, ordinal weights: 0.899"),
                report.overall().stream()
                        .map(each -> each.toString().replaceAll(" \\(.*", ""))
                        .toList());
        assertEquals(TABLE.units(), List.copyOf(report.byUnit().keySet()));
        assertTrue(report.toString()
                .startsWith(
                        "4 raters, 12 units, 5 levels, 41 of 48 cells rated; Krippendorff's alpha, ordinal: 0.815"));
        assertTrue(report.explain().contains("\n6, van der Eijk's A: 0.250 ("), report::explain);
        assertTrue(report.explain().contains("\n12, van der Eijk's A: undefined, because"), report::explain);
    }
}
