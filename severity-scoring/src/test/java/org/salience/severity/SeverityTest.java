package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salience.model.Rating;
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
                    scope 2/4
                      a, 2025-08-20, r1: 2 = band 2/4
                      b, 2025-08-20, r2: 4 = band 4/4, outside what is pooled
                      c, 2025-08-20, r3: 1 = band 1/4, outside what is pooled
                    irremediability 1/4 from 2 of 3
                      a, 2025-08-20, r1: 1 = band 1/4
                      b, 2025-08-20, r2: 1 = band 1/4
                      c, 2025-08-20, r3: not rated, so anything in 1-4/4
                    by axis 2/4, by assessor 4/4
                    conflict among assessors who rated all axes: by axis 2-4/4, by assessor 4/4
                    without what is missing, by axis: 2/4
                  order within the tier: 4, 1, 1
                  flags: wide, pooling orders conflict
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
    }
}
