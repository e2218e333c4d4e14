package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salience.model.Aspect;
import org.salience.model.Delay;
import org.salience.model.Mitigation;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.evidence.Word;

class SeverityTest {
    private static final Rating EXAMPLE = Rating.builder()
            .from(Ratings.rating("r1", "assessor-a", Ratings.DAY, "4 3-4 3-4"))
            .of("imp-removal")
            .build();

    @Test
    void example_printsAsOneLine() {
        assertEquals(
                "tier 1: scale 4/4, scope 3-4/4, irremediability 3-4/4 (1 assessor)",
                SeverityScorer.standard().score(List.of(EXAMPLE)).toString());
    }

    @Test
    void example_explainsItself() {
        assertEquals("""
                imp-removal: tier 1
                  severe: true
                    band 4/4 lies in the top band (tier 1; UNGP 24: most severe first)
                  band 4/4: the highest axis (UNGP 14 commentary: scale, scope and irremediable character)
                    scale 4/4
                      assessor-a, 2025-08-20, r1: 4 = band 4/4
                    scope 3-4/4
                      assessor-a, 2025-08-20, r1: 3-4 = band 3-4/4
                    irremediability 3-4/4
                      assessor-a, 2025-08-20, r1: 3-4 = band 3-4/4
                    by axis 4/4, by assessor 4/4
                  order within the tier: 4, 4, 4
                  flags: single assessor
                  by ungp-severity-first 1.0.0, scheme salience-four 1.0.0, first tier: top band
                  bands by level: scale 1 2 3 4, scope 1 2 3 4, irremediability 1 2 3 4
                """, SeverityScorer.standard().score(List.of(EXAMPLE)).explain());
    }

    @Test
    void explain_showsMinorityMissingAndConflict() {
        assertEquals("""
                imp-1: tier 1 by caution
                  severe: unknown
                    band 2-4/4 lies partly in the top band (tier 1; UNGP 24: most severe first)
                  band 2-4/4: the highest axis (UNGP 14 commentary: scale, scope and irremediable character)
                    scale 1/4
                      a, 2025-08-20, r1: 4 = band 4/4, outside what is pooled
                      b, 2025-08-20, r2: 1 = band 1/4
                      c, 2025-08-20, r3: 1 = band 1/4
                      assessors by band from 1: 2, 0, 0, 1, polarised
                    scope 2/4
                      a, 2025-08-20, r1: 2 = band 2/4
                      b, 2025-08-20, r2: 4 = band 4/4, outside what is pooled
                      c, 2025-08-20, r3: 1 = band 1/4, outside what is pooled
                      assessors by band from 1: 1, 1, 0, 1, polarised
                    irremediability 1/4 from 2 of 3
                      a, 2025-08-20, r1: 1 = band 1/4
                      b, 2025-08-20, r2: 1 = band 1/4
                      c, 2025-08-20, r3: not rated, so anything in 1-4/4
                      assessors by band from 1: 2, 0, 0, 0
                    by axis 2/4, by assessor 4/4
                    conflict among assessors who rated all axes: by axis 2-4/4, by assessor 4/4
                    without what is missing, by axis: 2/4
                  order within the tier: 4, 1, 1
                  flags: wide, polarised, pooling orders conflict
                  by ungp-severity-first 1.0.0, scheme salience-four 1.0.0, first tier: top band
                  bands by level: scale 1 2 3 4, scope 1 2 3 4, irremediability 1 2 3 4
                """, Ratings.score("4 2 1", "1 4 1", "1 1 -").explain());
    }

    @Test
    void explain_withoutRatings() {
        assertEquals("""
                not rated
                  severe: unknown
                    nobody rated it
                  band 1-4/4: the highest axis (UNGP 14 commentary: scale, scope and irremediable character)
                    scale not rated, may be 1-4/4
                    scope not rated, may be 1-4/4
                    irremediability not rated, may be 1-4/4
                    by axis 1-4/4, by assessor 1-4/4
                  order within the tier: 4, 4, 4
                  flags: no evidence
                  by ungp-severity-first 1.0.0, scheme salience-four 1.0.0, first tier: top band
                  bands by level: scale 1 2 3 4, scope 1 2 3 4, irremediability 1 2 3 4
                """, SeverityScorer.standard().score(List.of()).explain());
    }

    @Test
    void explain_belowTheFirstTier() {
        String explained = SeverityScorer.standard()
                .with(FirstTier.TOP_TWO_BANDS)
                .score(Ratings.panel("2 1 1"))
                .explain();
        assertTrue(explained.startsWith("""
                        imp-1: tier 2
                          severe: false
                            band 2/4 lies below the top two bands (tier 1; UNGP 24: most severe first)
                        """), explained);
    }

    @ParameterizedTest
    @CsvSource({
        "TOP_BAND, 3 1 1, FALSE, SECOND",
        "TOP_BAND, 4 1 1, TRUE, FIRST",
        "TOP_BAND, 1 4 1, TRUE, FIRST",
        "TOP_BAND, 1 1 4, TRUE, FIRST",
        "TOP_BAND, 3-4 1 1, UNKNOWN, FIRST",
        "TOP_BAND, 1-3 2 3, FALSE, SECOND",
        "TOP_BAND, 4 1-4 -, TRUE, FIRST",
        "TOP_BAND, 1 1 -, UNKNOWN, FIRST",
        "TOP_TWO_BANDS, 2 1 1, FALSE, SECOND",
        "TOP_TWO_BANDS, 3 1 1, TRUE, FIRST",
        "TOP_TWO_BANDS, 4 1 1, TRUE, FIRST",
        "TOP_TWO_BANDS, 2-3 1 1, UNKNOWN, FIRST",
        "TOP_TWO_BANDS, 3-4 1 1, TRUE, FIRST",
    })
    void tier_belowAtAndAboveTheThreshold(FirstTier firstTier, String axes, Word severe, Tier tier) {
        Severity severity = SeverityScorer.standard().with(firstTier).score(Ratings.panel(axes));
        assertEquals(severe, severity.severe());
        assertEquals(tier, severity.tier());
        assertEquals(tier == Tier.FIRST, severity.reasons().contains(TierReason.SEVERE));
    }

    @ParameterizedTest
    @CsvSource({"3-4 1 1, false", "2-4 1 1, true", "1-4 1 1, true", "4 1-4 1, false"})
    void wide_fromTwoBandsApart(String axes, boolean wide) {
        assertEquals(wide, Ratings.score(axes).flags().contains(SeverityFlag.WIDE));
    }

    @Test
    void singleAssessor_isWhoeverAloneRatedAnAxis() {
        assertTrue(Ratings.score("2 2 2").flags().contains(SeverityFlag.SINGLE_ASSESSOR));
        assertTrue(Ratings.score("2 2 2", "- - -").flags().contains(SeverityFlag.SINGLE_ASSESSOR));
        assertFalse(Ratings.score("2 2 2", "2 - -").flags().contains(SeverityFlag.SINGLE_ASSESSOR));
    }

    @Test
    void tierDependsOnMissing_onlyIfSomeRatingWouldDecide() {
        assertTrue(Ratings.score("2 2 2", "2 2 -").flags().contains(SeverityFlag.TIER_DEPENDS_ON_MISSING));
        assertFalse(Ratings.score("2 2 2", "2 2 2", "2 2 -").flags().contains(SeverityFlag.TIER_DEPENDS_ON_MISSING));
        assertFalse(Ratings.score("4 2 -").flags().contains(SeverityFlag.TIER_DEPENDS_ON_MISSING));
        assertFalse(Ratings.score("3-4 2 2").flags().contains(SeverityFlag.TIER_DEPENDS_ON_MISSING));
        assertEquals(
                "tier 1 by caution: scale 2/4, scope 2/4, irremediability 2/4 from 1 of 2"
                        + " (2 assessors; tier depends on missing ratings)",
                Ratings.score("2 2 2", "2 2 -").toString());
    }

    @Test
    void noEvidence_onAnAxisNobodyRated() {
        Severity severity = Ratings.score("1 1 -", "1 1 -");
        assertEquals(
                Set.of(SeverityFlag.NO_EVIDENCE, SeverityFlag.WIDE, SeverityFlag.TIER_DEPENDS_ON_MISSING),
                severity.flags());
        assertEquals(Optional.of(new BandRange(1, 1, 4)), severity.available());
        assertEquals(
                "tier 1 by caution: scale 1/4, scope 1/4, irremediability not rated"
                        + " (2 assessors; tier depends on missing ratings)",
                severity.toString());
    }

    @Test
    void pooling_leavesTheMinorityVisible() {
        AxisSeverity scale = Ratings.score("1 1 1", "1 1 1", "4 1 1").axis(Axis.SCALE);
        assertEquals(new BandRange(1, 1, 4), scale.bands());
        assertEquals(3, scale.ratings().size());
        assertEquals(
                List.of("c, 2025-08-20, r3: 4 = band 4/4"),
                scale.minority().stream().map(AxisRating::toString).toList());
    }

    @Test
    void key_takesTheHigherOfTheTwoPoolingOrders() {
        Severity severity = Ratings.score("4 3 1", "4 1 3", "4 1 1");
        assertEquals(new LeximaxKey(4, 3, 1), severity.key());
        assertFalse(severity.flags().contains(SeverityFlag.POOLING_ORDER_CONFLICT));
    }

    @Test
    void equals_isOfSameRatingsAndScorer() {
        assertEquals(Ratings.score("4 1 1"), Ratings.score("4 1 1"));
        assertEquals(Ratings.score("4 1 1").hashCode(), Ratings.score("4 1 1").hashCode());
        assertNotEquals(Ratings.score("4 1 1"), Ratings.score("4 1 2"));
        assertNotEquals(
                Ratings.score("4 1 1"),
                SeverityScorer.standard().with(FirstTier.TOP_TWO_BANDS).score(Ratings.panel("4 1 1")));
    }

    @Test
    void reason_citesItsNorm() {
        assertEquals("UNGP 24: most severe first", TierReason.SEVERE.citation().toString());
        assertEquals(
                "UNGP 24: or where delayed response would make them irremediable",
                TierReason.DELAY.citation().toString());
    }

    private static Rating delayed(String axes, Delay delay) {
        return Rating.builder()
                .from(Ratings.panel(axes).get(0))
                .ifDelayed(delay)
                .build();
    }

    private static Severity score(Rating... ratings) {
        return SeverityScorer.standard().score(List.of(ratings));
    }

    /** Each assessor says that the impact is of band 4, and on no axis do they agree that it is. */
    @Test
    void poolingOrdersInConflict_areActedOnAtTheHigherEnd() {
        Severity severity = Ratings.score("4 1 1", "1 4 1", "1 1 4");
        severity.axes().forEach(axis -> assertEquals(new BandRange(1, 1, 4), axis.bands()));
        assertEquals(new BandRange(1, 4, 4), severity.bands());
        assertEquals(4, severity.decisionBand());
        assertEquals(
                Set.of(SeverityFlag.POOLING_ORDER_CONFLICT, SeverityFlag.WIDE, SeverityFlag.POLARISED),
                severity.flags());
        assertEquals(Word.UNKNOWN, severity.severe());
        assertEquals("4, 1, 1", severity.key().toString());
        assertEquals(
                "tier 1 by caution: scale 1/4, scope 1/4, irremediability 1/4 (3 assessors; pooling orders conflict)",
                severity.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2 1 1, 4, FIRST, FALSE, [delay], tier 1",
        "2 1 1, 3-4, FIRST, FALSE, [delay], tier 1 by caution",
        "2 1 1, 3, SECOND, FALSE, [], tier 2",
        "4 1 1, 4, FIRST, TRUE, '[severe, delay]', tier 1",
        "4 1 1, 2, FIRST, TRUE, [severe], tier 1",
        "3-4 1 1, 4, FIRST, UNKNOWN, '[severe, delay]', tier 1",
        "- - -, 4, FIRST, UNKNOWN, [delay], tier 1",
        "- - -, 3, NOT_RATED, UNKNOWN, [], not rated"
    })
    void delay_isASecondDoorToTheFirstTier_andMakesNothingSevere(
            String axes, String ifDelayed, Tier tier, Word severe, String reasons, String headline) {
        Severity severity = score(delayed(axes, Delay.of(RatingValue.parse(ifDelayed))));
        assertEquals(tier, severity.tier());
        assertEquals(severe, severity.severe());
        assertEquals(reasons, severity.reasons().toString());
        assertTrue(severity.explain().startsWith("imp-1: " + headline + "\n"), severity.explain());
    }

    @Test
    void delay_isPrintedWithItsHorizonAndReason() {
        Severity severity = SeverityScorer.standard()
                .score(List.of(
                        delayed("2 1 1", Delay.of(RatingValue.of(4), 6)),
                        Ratings.rating("r2", "b", Ratings.DAY, "2 1 1")));
        assertEquals(
                "tier 1: scale 2/4, scope 1/4, irremediability 1/4"
                        + " (2 assessors; if delayed: irremediability 4/4 within 6 months)",
                severity.toString());
        assertTrue(severity.explain().contains("""
                  first for: delay
                """), severity.explain());
        assertTrue(severity.explain().contains("""
                  if the response is delayed: irremediability 4/4 within 6 months (UNGP 24: or where delayed response would make them irremediable)
                    a, 2025-08-20, r1: 4 = band 4/4 within 6 months
                  order within the tier: 2, 1, 1
                """), severity.explain());
    }

    @Test
    void delay_takesTheFewestMonthsOfThoseWhoSeeTheTopBand() {
        Severity severity = score(
                delayed("2 1 1", Delay.of(RatingValue.of(4), 9)),
                Rating.builder()
                        .from(delayed("2 1 1", Delay.of(RatingValue.of(2), 1)))
                        .id("r2")
                        .by("b")
                        .build(),
                Rating.builder()
                        .from(delayed("2 1 1", Delay.of(RatingValue.of(4), 12)))
                        .id("r3")
                        .by("c")
                        .build());
        assertEquals(
                "irremediability 4/4 within 9 months",
                severity.ifDelayed().orElseThrow().toString());
    }

    private static Rating of(String group, String id, String by, String axes) {
        return Rating.builder()
                .from(Ratings.rating(id, by, Ratings.DAY, axes))
                .group(group)
                .build();
    }

    @Test
    void worstOffGroup_decides_andAllAreKept() {
        Severity severity = score(
                of("drivers", "r1", "a", "2 2 1"),
                of("drivers", "r2", "b", "2 2 1"),
                of("children", "r3", "a", "4 1 1"),
                Ratings.rating("r4", "a", Ratings.DAY, "1 1 1"));
        assertEquals(
                "[all who are affected: 1/4, children: 4/4, drivers: 2/4]",
                severity.byGroup().toString());
        assertEquals("children", severity.worstOff().group().orElseThrow());
        assertEquals(new LeximaxKey(4, 1, 1), severity.key());
        assertEquals(
                "tier 1: scale 4/4, scope 1/4, irremediability 1/4 (2 assessors; gravest for children, of 3 groups)",
                severity.toString());
        assertTrue(
                severity.explain()
                        .contains("\n  band 4/4: the group for which it is gravest decides, and nothing is added up"
                                + "\n    all who are affected: band 1/4: the highest axis ("),
                severity.explain());
        assertTrue(
                severity.explain().contains("\n    children, which decides: band 4/4: the highest axis ("),
                severity.explain());
        assertTrue(severity.flags().contains(SeverityFlag.SINGLE_ASSESSOR));
    }

    @Test
    void onlyGroup_isNamed() {
        Severity severity = score(of("drivers", "r1", "a", "4 2 1"));
        assertEquals("tier 1: scale 4/4, scope 2/4, irremediability 1/4 (1 assessor; of drivers)", severity.toString());
        assertTrue(severity.explain().contains("\n  drivers: band 4/4: the highest axis"), severity.explain());
    }

    private static Rating mitigated(String axes, Mitigation... mitigations) {
        return Rating.builder()
                .from(Ratings.panel(axes).get(0))
                .addMitigations(mitigations)
                .build();
    }

    private static Mitigation mitigation(Aspect of, int to, String... because) {
        return new Mitigation(of, RatingValue.of(to), List.of("mea-audit"), List.of(because));
    }

    @Test
    void mitigation_isCreditedWithEvidence_besideTheGrossAndDecidingNothing() {
        Severity gross = Ratings.score("4 3 1");
        Severity severity = score(mitigated("4 3 1", mitigation(Aspect.SCALE, 2, "c1")));
        Residual residual = severity.residual().orElseThrow();
        assertEquals("residual 3/4 beside gross 4/4", residual.toString());
        assertEquals(
                "[scale 2/4, scope 3/4, irremediability 1/4]", residual.axes().toString());
        assertEquals(gross.toString(), severity.toString());
        assertEquals(gross.tier(), severity.tier());
        assertEquals(gross.key(), severity.key());
        assertEquals(Word.TRUE, severity.severe());
        assertTrue(severity.explain().contains("""
                  residual 3/4 beside gross 4/4; it decides nothing
                    a, 2025-08-20, r1: scale to 2 by mea-audit, because of c1
                """), severity.explain());
    }

    @Test
    void mitigation_withoutEvidence_isListedAndChangesNothing() {
        Severity severity = score(mitigated("4 3 1", mitigation(Aspect.SCALE, 1), mitigation(Aspect.SCOPE, 2, "c1")));
        Residual residual = severity.residual().orElseThrow();
        assertEquals("residual 4/4 beside gross 4/4, 1 mitigation without evidence not credited", residual.toString());
        assertEquals(
                "[scale 4/4, scope 2/4, irremediability 1/4]", residual.axes().toString());
        assertEquals(
                "[a, 2025-08-20, r1: scale to 1 by mea-audit, without evidence: not credited]",
                residual.notCredited().toString());
    }

    @Test
    void residual_isEmptyWhereNoRatingSpeaksOfMeasures() {
        assertEquals(Optional.empty(), Ratings.score("4 3 1").residual());
    }

    @Test
    void frequencies_keepTheWholeOfWhatAssessorsSay() {
        AxisSeverity scale =
                Ratings.score("2-3 1 1", "3 1 1", "1-4 1 1", "- 1 1").axis(Axis.SCALE);
        assertEquals("[0-1, 0-2, 1-3, 0-1]", scale.frequencies().toString());
        assertEquals("0.25-1", scale.atLeast(3).toString());
        assertEquals("0.333-1", scale.availableAtLeast(3).orElseThrow().toString());
        assertEquals("1", scale.atLeast(1).toString());
        assertEquals(List.of(), Ratings.score("- 1 1").axis(Axis.SCALE).frequencies());
        assertEquals(Optional.empty(), Ratings.score("- 1 1").axis(Axis.SCALE).availableAtLeast(2));
        assertEquals(
                "band must be between 1 and 4, but was 5",
                assertThrows(IllegalArgumentException.class, () -> scale.atLeast(5))
                        .getMessage());
    }

    @Test
    void frequencies_countSharesBySize() {
        Rating rating = Rating.builder()
                .from(Ratings.panel("1 1 1").get(0))
                .scale(new RatingValue.Shares(new TreeMap<>(Map.of(1, 0.25, 2, 0.25, 4, 0.5))))
                .build();
        AxisSeverity scale = SeverityScorer.standard()
                .with(Ratings.scheme(3, 1, 1, 2, 3))
                .score(List.of(rating))
                .axis(Axis.SCALE);
        assertEquals("[0.5, 0, 0.5]", scale.frequencies().toString());
        assertEquals("0.5", scale.atLeast(2).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 4, true",
        "2, 4, true",
        "1, 2, false",
        "1-2, 4, true",
        "1-4, 4, false",
        "4, 4, false",
        "1-3, 2-4, false"
    })
    void polarised_whereAssessorsStandInOppositeCamps(String one, String other, boolean polarised) {
        Severity severity = Ratings.score(one + " 1 1", other + " 1 1");
        assertEquals(polarised, severity.axis(Axis.SCALE).isPolarised());
        assertEquals(polarised, severity.flags().contains(SeverityFlag.POLARISED));
    }

    @Test
    void bandMapDefaulted_isFlagged() {
        String levels = "{\"1\": {\"meaning\": \"a\"}, \"2\": {\"meaning\": \"b\"}, \"3\": {\"meaning\": \"c\"}}";
        RatingScheme scheme = RatingScheme.parse("{\"format\": \"salience-rating-scheme/1\", \"id\": \"x\","
                + " \"version\": \"1.0.0\", \"bands\": 3, \"axes\": {\"scale\": " + levels + ", \"scope\": " + levels
                + ", \"irremediability\": " + levels + "}}");
        assertTrue(scheme.isBandMapDefaulted());
        assertTrue(SeverityScorer.standard()
                .with(scheme)
                .score(Ratings.panel("1 2 3"))
                .flags()
                .contains(SeverityFlag.BAND_MAP_DEFAULTED));
    }
}
