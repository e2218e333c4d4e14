package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.salience.model.Aspect;
import org.salience.model.Delay;
import org.salience.model.Mitigation;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.evidence.Word;

class SeverityScorerTest {
    private static String refusal(Rating... ratings) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> SeverityScorer.standard().score(List.of(ratings)))
                .getMessage();
    }

    @Test
    void standard_saysWhatItIs() {
        assertEquals(
                "ungp-severity-first 1.0.0, scheme salience-four 1.0.0, first tier: top band",
                SeverityScorer.standard().toString());
        assertEquals("ungp-severity-first", SeverityScorer.standard().id());
        assertEquals("1.0.0", SeverityScorer.standard().version());
    }

    @Test
    void with_isRecordedInTheResult() {
        SeverityScorer scorer = SeverityScorer.standard().with(Ratings.plain(5)).with(FirstTier.TOP_TWO_BANDS);
        Severity severity = scorer.score(Ratings.panel("4 1 1"));
        assertEquals(scorer, severity.scorer());
        assertEquals(scorer.hashCode(), severity.scorer().hashCode());
        assertEquals(FirstTier.TOP_TWO_BANDS, severity.scorer().firstTier());
        assertEquals(Ratings.plain(5), severity.scorer().scheme());
        assertNotEquals(SeverityScorer.standard(), scorer);
        assertNotEquals(SeverityScorer.standard(), SeverityScorer.standard().with(FirstTier.TOP_TWO_BANDS));
        assertEquals(
                "tier 1: scale 4/5, scope 1/5, irremediability 1/5 (1 assessor; first tier: top two bands)",
                severity.toString());
    }

    /** By whatever it scores by: first tier, and every level's words and band. */
    @Test
    void sha256_changesWithWhatItScoresBy() {
        SeverityScorer standard = SeverityScorer.standard();
        Map<Axis, List<RatingScheme.Level>> axes =
                new EnumMap<>(standard.scheme().axes());
        List<RatingScheme.Level> levels = new ArrayList<>(standard.scheme().levels(Axis.SCOPE));
        levels.set(0, RatingScheme.Level.of(levels.get(0).band(), "one person"));
        axes.put(Axis.SCOPE, levels);
        RatingScheme reworded = RatingScheme.of("salience-four", "1.0.0", 4, axes);
        assertEquals(standard.sha256(), standard.with(RatingScheme.standard()).sha256());
        assertEquals(
                5,
                Stream.of(
                                standard,
                                standard.with(FirstTier.TOP_TWO_BANDS),
                                standard.with(reworded),
                                standard.with(Ratings.scheme(4, 1, 2, 3, 4)),
                                standard.with(Ratings.scheme(4, 1, 2, 4, 4)))
                        .map(SeverityScorer::sha256)
                        .distinct()
                        .count());
    }

    @Test
    void score_rejectsRatingsOfDifferentImpacts() {
        Rating one = Ratings.panel("1 1 1").get(0);
        Rating other = Rating.builder().from(one).id("r9").by("z").of("imp-2").build();
        assertEquals("ratings must be of one impact, but r1 is of imp-1 and r9 of imp-2", refusal(other, one));
    }

    @Test
    void score_rejectsLevelAboveScheme() {
        assertEquals(
                "rating r1 of imp-1: scope must be between 1 and 4 in rating scheme salience-four 1.0.0, but was 4-5",
                refusal(Ratings.panel("4 4-5 1").get(0)));
    }

    @Test
    void score_rejectsShareOfLevelAboveScheme() {
        Rating rating = Rating.builder()
                .from(Ratings.panel("1 1 1").get(0))
                .irremediability(new RatingValue.Shares(new TreeMap<>(Map.of(2, 0.5, 7, 0.5))))
                .build();
        assertEquals(
                "rating r1 of imp-1: irremediability must be between 1 and 4 in rating scheme salience-four 1.0.0, but was"
                        + " {2=0.5, 7=0.5}",
                refusal(rating));
    }

    @Test
    void score_acceptsTheTopLevel() {
        assertEquals(4, Ratings.score("4 4 4").decisionBand());
    }

    @Test
    void score_rejectsTwoRatingsOfOneAssessorOnOneDay() {
        assertEquals(
                "an assessor must rate an impact once a day, but ratings r1 and r2 of imp-1 are both by a on 2025-08-20",
                refusal(
                        Ratings.rating("r2", "a", Ratings.DAY, "1 1 1"),
                        Ratings.rating("r1", "a", Ratings.DAY, "4 4 4")));
    }

    @Test
    void score_countsTheLatestRatingOfAnAssessor() {
        Rating first = Ratings.rating("r2", "a", LocalDate.of(2025, 8, 1), "4 4 4");
        Rating second = Ratings.rating("r1", "a", LocalDate.of(2025, 8, 2), "2 2 2");
        Severity severity = SeverityScorer.standard().score(List.of(second, first));
        assertEquals(List.of(second), severity.ratings());
        assertEquals(List.of(first), severity.superseded());
        assertEquals(1, severity.assessors());
        assertEquals("tier 2: scale 2/4, scope 2/4, irremediability 2/4 (1 assessor)", severity.toString());
        assertTrue(severity.explain().contains("\n  superseded: a, 2025-08-01, r2\n"));
    }

    @Test
    void score_doesNotReadLikelihood() {
        Rating rating = Ratings.panel("2 2 2").get(0);
        Rating likely =
                Rating.builder().from(rating).likelihood(RatingValue.of(99)).build();
        assertEquals(
                SeverityScorer.standard().score(List.of(rating)).explain(),
                SeverityScorer.standard().score(List.of(likely)).explain());
    }

    @Test
    void score_withoutRatings_isNotRated() {
        Severity severity = SeverityScorer.standard().score(List.of());
        assertEquals("not rated", severity.toString());
        assertEquals(Tier.NOT_RATED, severity.tier());
        assertEquals(Word.UNKNOWN, severity.severe());
        assertEquals(Set.of(SeverityFlag.NO_EVIDENCE), severity.flags());
        assertEquals(BandRange.all(4), severity.bands());
        assertEquals(Set.of(), severity.reasons());
        assertEquals(0, severity.assessors());
        assertTrue(severity.impact().isEmpty());
        assertTrue(severity.available().isEmpty());
    }

    @Test
    void score_ofARatingThatRatesNoAxis_isNotRated() {
        Severity severity = Ratings.score("- - -");
        assertEquals("not rated (1 assessor)", severity.toString());
        assertEquals(Word.UNKNOWN, severity.severe());
        assertEquals(Set.of(SeverityFlag.NO_EVIDENCE), severity.flags());
    }

    @Test
    void score_readsSharesAsTheLevelsThatHaveOne() {
        RatingValue shares = new RatingValue.Shares(new TreeMap<>(Map.of(2, 0.9, 4, 0.1)));
        Rating rating = Rating.builder()
                .from(Ratings.panel("1 1 1").get(0))
                .scope(shares)
                .build();
        AxisSeverity scope = SeverityScorer.standard().score(List.of(rating)).axis(Axis.SCOPE);
        assertEquals(new BandRange(2, 4, 4), scope.bands());
        assertEquals(shares, scope.ratings().get(0).value());
    }

    @Test
    void score_rejectsLevelsAboveSchemeIfDelayed() {
        Rating rating = Rating.builder()
                .from(Ratings.panel("1 1 1").get(0))
                .ifDelayed(Delay.of(RatingValue.of(5)))
                .build();
        assertEquals(
                "rating r1 of imp-1: ifDelayed/irremediability must be between 1 and 4 in rating scheme salience-four 1.0.0,"
                        + " but was 5",
                refusal(rating));
    }

    @Test
    void score_rejectsAMitigationThatRaises() {
        Rating rating = Rating.builder()
                .from(Ratings.panel("2 - 1").get(0))
                .addMitigations(new Mitigation(Aspect.SCALE, RatingValue.of(3), List.of("m"), List.of("c")))
                .build();
        assertEquals(
                "rating r1 of imp-1: mitigations/scale/to must be no more than without the measures, 2, but was 3",
                refusal(rating));
    }

    @Test
    void score_takesOneRatingOfEachGroupFromAnAssessor() {
        Rating one = Rating.builder()
                .from(Ratings.panel("1 1 1").get(0))
                .group("dockers")
                .build();
        Rating other = Rating.builder().from(one).id("r2").group("pilots").build();
        Rating twice = Rating.builder().from(one).id("r3").build();
        assertEquals(
                2,
                SeverityScorer.standard().score(List.of(one, other)).ratings().size());
        assertEquals(
                "an assessor must rate an impact once a day for dockers, but ratings r1 and r3 of imp-1 are both by a on"
                        + " 2025-08-20",
                refusal(one, twice));
    }
}
