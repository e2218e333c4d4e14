package org.salience.severity.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.salience.model.RatingValue;
import org.salience.model.Track;
import org.salience.model.evidence.Word;
import org.salience.model.norm.Checked;
import org.salience.severity.Axis;
import org.salience.severity.RatingScheme;

class ProfileTest {
    static List<Profile> all() {
        return Profile.all();
    }

    private static String refusal(Runnable misuse) {
        return assertThrows(IllegalArgumentException.class, misuse::run).getMessage();
    }

    static RatingScheme scheme(int scale, int scope, int irremediability) {
        Map<Axis, List<RatingScheme.Level>> axes = new EnumMap<>(Axis.class);
        int bands = Math.max(scale, Math.max(scope, irremediability));
        int[] counts = {scale, scope, irremediability};
        for (Axis axis : Axis.values()) {
            int count = counts[axis.ordinal()];
            axes.put(
                    axis,
                    IntStream.rangeClosed(1, count)
                            .mapToObj(i -> RatingScheme.Level.of(i == count ? bands : i, "level " + i))
                            .toList());
        }
        return RatingScheme.of("ours", "1.0.0", bands, axes);
    }

    @Test
    void all_areTheFormulasThatWereReadInASource() {
        assertEquals(
                List.of(
                        "ungp-rf-salience 1.0.0 (ordinal)",
                        "esrs1-any-of-three 1.0.0 (ordinal)",
                        "six-steps-dk 1.0.0 (ordinal)",
                        "undp-hrsa-mean 1.0.0 (compensatory)",
                        "netcero-mean-capped 1.0.0 (compensatory)",
                        "coolset-mean-product 1.0.0 (compensatory)",
                        "datamaran-mean-max 1.0.0 (mixed)",
                        "mean-top-override 1.0.0 (mixed)",
                        "edpb-llm-2025 1.0.0 (mixed)",
                        "product 1.0.0 (compensatory)",
                        "lksg-3-2 1.0.0 (ordinal)"),
                Profile.all().stream().map(Profile::toString).toList());
        Set<String> formulas =
                Profile.all().stream().map(each -> each.formula().id()).collect(Collectors.toSet());
        assertEquals(
                Stream.of(SeverityFormula.values()).map(SeverityFormula::id).collect(Collectors.toSet()), formulas);
    }

    @Test
    void all_areTheFilesBesideThem() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Profile.class.getResource("profiles.json").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> named = files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".json") && !each.equals("profiles.json"))
                    .map(each -> each.replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(Profile.all().stream().map(Profile::id).toList()), named);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "coe-hria-matrix, the cells of its matrices were not read",
        "huderaf-2022, its numbers were not confirmed in any copy",
        "verso-threshold, 'only its threshold was read, not how it combines criteria'",
        "ungp-severity-first, it is the default: see SeverityScorer.standard()"
    })
    void named_withholdsWhatNobodyRead(String id, String because) {
        assertEquals("\"" + id + "\" is not among the named profiles: " + because, refusal(() -> Profile.named(id)));
    }

    @Test
    void named_suggestsTheNearestName() {
        assertEquals(
                "no profile is called \"undp-hrsa-means\"; did you mean \"undp-hrsa-mean\"?",
                refusal(() -> Profile.named("undp-hrsa-means")));
        assertTrue(refusal(() -> Profile.named("x"))
                .startsWith("no profile is called \"x\"; there are ungp-rf-salience, "));
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_hasASourceThatWasReadAndWarnings(Profile profile) {
        assertFalse(profile.source().citation().isBlank());
        assertFalse(profile.source().consulted().isBlank());
        assertNotEquals(Checked.RECALLED, profile.source().checked());
        assertTrue(profile.source().on().getYear() >= 2026, "the day it was checked");
        assertFalse(profile.title().isBlank());
        assertTrue(profile.profileClass() == ProfileClass.ORDINAL
                || !profile.warnings().isEmpty());
        assertEquals(
                profile.profileClass() != ProfileClass.ORDINAL,
                profile.formula().isArithmetic());
        assertTrue(profile.sha256().matches("[0-9a-f]{64}"));
        assertEquals(profile, Profile.named(profile.id()));
        assertEquals(profile.hashCode(), Profile.named(profile.id()).hashCode());
    }

    @Test
    void sha256_changesWithWhatItScoresBy() {
        Profile undp = Profile.named("undp-hrsa-mean");
        Set<String> hashes = new HashSet<>();
        Profile.all().forEach(each -> assertTrue(hashes.add(each.sha256())));
        assertTrue(hashes.add(undp.with(Weights.rankOrderCentroid(3)).sha256()));
        assertTrue(hashes.add(undp.with(scheme(4, 4, 4)).sha256()));
        assertFalse(hashes.add(undp.with(RatingScheme.standard()).sha256()));
        assertNotEquals(undp, undp.with(Weights.rankOrderCentroid(3)));
        assertNotEquals(undp, undp.with(scheme(4, 4, 4)));
    }

    @Test
    void with_refusesCriteriaWithDifferentNumbersOfLevels() {
        Profile undp = Profile.named("undp-hrsa-mean");
        assertEquals(
                "profile undp-hrsa-mean 1.0.0 calculates with levels, so that each criterion must have as many as the others "
                        + "and a band for each, but in rating scheme ours 1.0.0 there are 4 bands and the levels of "
                        + "[scale, scope, irremediability] are [3, 4, 4]",
                refusal(() -> undp.with(scheme(3, 4, 4))));
        assertEquals("ours 1.0.0", undp.with(scheme(5, 5, 5)).scheme().toString());
        assertEquals(
                new ScoreRange(4, 4),
                Profile.named("lksg-3-2")
                        .with(scheme(3, 4, 4))
                        .score(Impacts.actual("3 1 1"))
                        .severity());
    }

    @Test
    void with_refusesASchemeWhereTheSourceFixesTheLevels() {
        assertEquals(
                "profile netcero-mean-capped 1.0.0 has the levels that its source fixes, and takes no other rating scheme",
                refusal(() -> Profile.named("netcero-mean-capped").with(scheme(4, 4, 4))));
    }

    @Test
    void with_refusesWeightsWhereNothingIsAveragedAlone() {
        assertEquals(
                "weights are for compensatory profiles that take a mean, but profile lksg-3-2 1.0.0 is ordinal and takes the "
                        + "highest of its criteria",
                refusal(() -> Profile.named("lksg-3-2").with(Weights.equal(3))));
        assertThrows(
                IllegalArgumentException.class, () -> Profile.named("product").with(Weights.equal(3)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Profile.named("edpb-llm-2025").with(Weights.equal(11)));
        assertEquals(
                "profile undp-hrsa-mean 1.0.0 must have 3 weights, but was given 4",
                refusal(() -> Profile.named("undp-hrsa-mean").with(Weights.equal(4))));
    }

    @Test
    void with_weighsAMean() {
        Profile weighed = Profile.named("undp-hrsa-mean").with(Weights.rankOrderCentroid(3));
        assertEquals(
                "undp-hrsa-mean 1.0.0 (compensatory), weights 0.611, 0.278, 0.111 (rank order centroid)",
                weighed.toString());
        ScoreRange severity = weighed.score(Impacts.actual("4 1 1")).severity();
        assertEquals((4 * 11 + 5 + 2) / 18.0, severity.low(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "undp-hrsa-mean, 4 1 1 3, 2",
        "netcero-mean-capped, 5 2 2 5, 3",
        "coolset-mean-product, 5 2 2 5, 3",
        "datamaran-mean-max, 5 2 2 5, 4",
        "product, 4 2 3 1, 24",
        "six-steps-dk, 3 1 2 1, 3",
        "mean-top-override, 3 1 2 1, 3"
    })
    void score_isByTheFormula(String profile, String rating, double severity) {
        assertEquals(
                new ScoreRange(severity, severity),
                Profile.named(profile).score(Impacts.potential(rating)).severity());
    }

    @ParameterizedTest
    @CsvSource({
        // min(S, (S + P) / 2) with P from 0.5 to 4.5
        "netcero-mean-capped, 4 4 4 1, 2.25",
        "netcero-mean-capped, 4 4 4 5, 4",
        "netcero-mean-capped, 1 1 1 5, 1",
        "coolset-mean-product, 5 5 5 1, 1",
        "coolset-mean-product, 5 5 5 5, 5",
        "datamaran-mean-max, 5 5 5 2, 2",
        "product, 4 4 4 4, 1",
        "product, 2 2 2 2, 0.0625"
    })
    void priority_ofAPotentialImpactNotOnHumanRights(String profile, String rating, double priority) {
        assertEquals(
                new ScoreRange(priority, priority),
                Profile.named(profile)
                        .score(Impacts.potential(rating).notOnHumanRights())
                        .priority()
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "netcero-mean-capped, 4 4 4 1, 4",
        "coolset-mean-product, 5 5 5 1, 5",
        "datamaran-mean-max, 5 5 5 2, 2",
        "mean-top-override, 3 1 1 1, 3"
    })
    void priority_ofAPotentialImpactOnHumanRights(String profile, String rating, double priority) {
        assertEquals(
                new ScoreRange(priority, priority),
                Profile.named(profile)
                        .score(Impacts.potential(rating))
                        .priority()
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"netcero-mean-capped, 4", "coolset-mean-product, 4", "datamaran-mean-max, 4", "product, 1"})
    void priority_ofAnActualImpactIsAsIfCertain(String profile, double priority) {
        ProfileScore score =
                Profile.named(profile).score(Impacts.actual("4 4 4 1").notOnHumanRights());
        assertEquals(new ScoreRange(priority, priority), score.priority().orElseThrow());
        assertTrue(score.likelihood().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"ungp-rf-salience", "esrs1-any-of-three", "six-steps-dk", "lksg-3-2", "undp-hrsa-mean"})
    void priority_isNoNumberWhereLikelihoodIsNotCombined(String profile) {
        ProfileScore score = Profile.named(profile).score(Impacts.potential("3 1 1 2-3"));
        assertTrue(score.priority().isEmpty());
        assertEquals(new ScoreRange(2, 3), score.likelihood().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "ungp-rf-salience, 3 3 3, not among the most severe",
        "ungp-rf-salience, 1 4 1, salient",
        "ungp-rf-salience, 1 - 1, not among the most severe or salient",
        "six-steps-dk, 1 1 1, green",
        "six-steps-dk, 2 1 1, yellow",
        "six-steps-dk, 2 1 1-3, yellow or red",
        "mean-top-override, 3 2 2, material",
        "mean-top-override, 2 2 2, not material",
        "coolset-mean-product, 3 2 2, below the suggested cut",
        "coolset-mean-product, 3 3 2, within the suggested cut of 2.5 to 3",
        "coolset-mean-product, 3 3 3, above the suggested cut"
    })
    void classes_areThoseOfTheSource(String profile, String rating, String classes) {
        assertEquals(
                classes,
                String.join(
                        " or ",
                        Profile.named(profile).score(Impacts.actual(rating)).classes()));
    }

    @ParameterizedTest
    @CsvSource({
        "2 2 3, not material", // 2.33
        "2 3 3, material", // 2.67
        "4 1 1, material", // overridden
        "3 1 1, not material",
        "1 1 3-4, not material or material"
    })
    void classes_overriddenByTheTopLevel(String rating, String classes) {
        ProfileScore score =
                Profile.named("mean-top-override").score(Impacts.actual(rating).notOnHumanRights());
        assertEquals(classes, String.join(" or ", score.classes()));
    }

    @Test
    void classes_atTheThresholdOfTwoAndAHalf() {
        ProfileScore at = Profile.named("mean-top-override")
                .score(Impacts.actual("3 3 1-2").notOnHumanRights());
        assertEquals(List.of("not material", "material"), at.classes());
        // mean 2.5 needs an even number of criteria: coolset, 3 3 2 of five by the share 15/16 does not occur; the cut
        // itself
        assertEquals(
                List.of("within the suggested cut of 2.5 to 3"),
                Profile.named("coolset-mean-product")
                        .with(Weights.of("half and half", 1, 1, 0))
                        .score(Impacts.actual("3 2 5"))
                        .classes());
    }

    @Test
    void score_ofOpenAndMissingRatings_isARange() {
        ProfileScore score = Profile.named("undp-hrsa-mean").score(Impacts.potential("4 - 2-3 -"));
        assertEquals(new ScoreRange(7 / 3.0, 11 / 3.0), score.severity());
        assertEquals(new ScoreRange(1, 4), score.likelihood().orElseThrow());
        assertEquals("2.333-3.667", score.severity().toString());
    }

    @Test
    void score_poolsAssessorsAsTheDefaultDoes() {
        ProfileScore score = Profile.named("undp-hrsa-mean").score(Impacts.potential("4 1 1 1", "2 1 1 3"));
        assertEquals(new ScoreRange(4 / 3.0, 2), score.severity());
        assertEquals(new ScoreRange(1, 3), score.likelihood().orElseThrow());
        assertEquals(2, score.standard().assessors());
    }

    @Test
    void score_carriesTheDefaultAndWhatAveragingMasks() {
        ProfileScore score = Profile.named("undp-hrsa-mean").score(Impacts.potential("4 1 1 3"));
        assertEquals(Word.TRUE, score.maskedByAveraging());
        assertTrue(
                score.toString()
                        .startsWith(
                                "imp-1 by undp-hrsa-mean 1.0.0 (compensatory): severity 2, likelihood 3; default: tier 1: "
                                        + "scale 4/4, scope 1/4, irremediability 1/4 (1 assessor"),
                score::toString);
        assertTrue(score.toString().endsWith("; MASKED_BY_AVERAGING"));
        assertEquals("ungp-severity-first", score.standard().scorer().id());
    }

    @Test
    void explain_repeatsProfileSourceDefaultAndHash() {
        Profile profile = Profile.named("netcero-mean-capped");
        String explained = profile.score(Impacts.potential("5 1 3 2")).explain();
        for (String line : List.of(
                "  severity 3: the mean of scale 5, scope 1, irremediability 3, weights 0.333, 0.333, 0.333 (equal)\n",
                "  likelihood left out\n",
                "  human rights: severity alone, likelihood is left out\n",
                "  priority 3\n",
                "  default: tier 1: scale 5/5, scope 1/5, irremediability 3/5",
                "    by ungp-severity-first ",
                "  MASKED_BY_AVERAGING: yes, the profile puts it no higher than an impact one band lower on every criterion\n",
                "  source: netcero, help pages on the assessment of impacts (undated; seen 2026-11-21: read in a stored copy)\n",
                "  warning: A high value on one criterion is offset by low values on the others.",
                "  by netcero-mean-capped 1.0.0 (compensatory), SHA-256 " + profile.sha256() + "\n")) {
            assertTrue(explained.contains(line), () -> line + " in\n" + explained);
        }
        assertTrue(
                profile.score(Impacts.actual("5 1 3 2").notOnHumanRights())
                        .explain()
                        .contains(
                                "  likelihood not read of what occurred\n  human rights: not applied, the impact is on something"));
        assertTrue(explained.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127));
    }

    @Test
    void toString_ofAnOrdinalProfileNeedsNoSecondResult() {
        assertEquals(
                "imp-1 by lksg-3-2 1.0.0 (ordinal): severity 4, likelihood 3",
                Profile.named("lksg-3-2").score(Impacts.potential("4 1 1 3")).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "undp-hrsa-mean, 4 1 1, TRUE",
        "undp-hrsa-mean, 4 3 2, TRUE", // mean 3, as (3, 3, 3)
        "undp-hrsa-mean, 4 3 3, FALSE",
        "undp-hrsa-mean, 4 4 1, TRUE", // mean 3
        "undp-hrsa-mean, 1 1 1, FALSE",
        "undp-hrsa-mean, 3-4 3 3, FALSE",
        "undp-hrsa-mean, 1-4 1 1, UNKNOWN",
        "undp-hrsa-mean, - - -, UNKNOWN",
        "datamaran-mean-max, 5 1 1, TRUE", // 3.67 below (4, 4, 4)
        "datamaran-mean-max, 5 3 1, TRUE", // 4, as (4, 4, 4)
        "datamaran-mean-max, 5 4 1, FALSE",
        "product, 4 1 1, TRUE",
        "product, 4 4 2, FALSE", // 32 above 27
        "mean-top-override, 4 1 1, FALSE", // a social topic: the maximum
        "lksg-3-2, 4 1 1, FALSE"
    })
    void maskedByAveraging_isWhatTheDefaultPutsAboveAUniformImpactAndTheProfileDoesNot(
            String profile, String rating, Word masked) {
        assertEquals(
                masked, Profile.named(profile).score(Impacts.actual(rating)).maskedByAveraging());
    }

    @Test
    void maskedByAveraging_heedsTheOverrideAndItsGap() {
        Profile profile = Profile.named("mean-top-override");
        assertEquals(
                Word.FALSE,
                profile.score(Impacts.actual("4 1 1").notOnHumanRights()).maskedByAveraging());
        assertEquals(
                Word.TRUE,
                profile.score(Impacts.actual("3 1 1").notOnHumanRights()).maskedByAveraging());
    }

    /** Each assessor sees band 4, on another axis; pooled axis by axis there is nothing to average. */
    @Test
    void maskedByAveraging_isUnknownWherePoolingHidesTheBand() {
        ProfileScore score = Profile.named("undp-hrsa-mean").score(Impacts.actual("4 1 1", "1 4 1", "1 1 4"));
        assertEquals(new ScoreRange(1, 1), score.severity());
        assertEquals(4, score.standard().decisionBand());
        assertEquals(Word.UNKNOWN, score.maskedByAveraging());
        assertTrue(score.toString().endsWith("; perhaps MASKED_BY_AVERAGING"));
    }

    @Test
    void report_listsWhatAveragingMasks() {
        Profile profile = Profile.named("undp-hrsa-mean");
        ProfileReport report = profile.report(List.of(
                RatedImpact.of(Track.RISK, Impacts.panel("imp-c", "- 1 1")),
                RatedImpact.of(Track.RISK, Impacts.panel("imp-b", "3 3 3")),
                RatedImpact.of(Track.RISK, Impacts.panel("imp-a", "1 1 4"))));
        assertEquals(
                List.of("imp-a", "imp-b", "imp-c"),
                report.scores().stream().map(each -> each.impact().impact()).toList());
        assertEquals("3 impacts by undp-hrsa-mean 1.0.0 (compensatory), MASKED_BY_AVERAGING: imp-a", report.toString());
        assertEquals(1, report.masked().size());
        assertEquals("imp-c", report.perhapsMasked().get(0).impact().impact());
        assertTrue(report.explain()
                .endsWith("MASKED_BY_AVERAGING: imp-a\nperhaps MASKED_BY_AVERAGING: imp-c\nby undp-hrsa-mean 1.0.0 "
                        + "(compensatory), SHA-256 " + profile.sha256() + "\n"));
        assertTrue(report.explain().startsWith(report.scores().get(0) + "\n"));
    }

    @Test
    void report_refusesAnImpactTwice() {
        assertEquals(
                "an impact must be reported once, but imp-1 is twice",
                refusal(() ->
                        Profile.named("product").report(List.of(Impacts.actual("1 1 1"), Impacts.potential("1 1 1")))));
    }

    @Test
    void score_refusesWhatTheProfileDoesNotKnow() {
        assertEquals(
                "profile edpb-llm-2025 1.0.0 is rated on criteria of its own by name, but imp-1 is not",
                refusal(() -> Profile.named("edpb-llm-2025").score(Impacts.actual("1 1 1"))));
        assertEquals(
                "profile product 1.0.0 is rated on scale, scope and irremediability by ratings, but imp-1 is not",
                refusal(() -> Profile.named("product").score(Impacts.edpb("1"))));
        assertEquals(
                "profile edpb-llm-2025 1.0.0 has no criterion \"reversability\"; did you mean \"reversibility\"?",
                refusal(() -> Profile.named("edpb-llm-2025")
                        .score(RatedImpact.of(
                                Track.RISK, "imp-1", "a", Impacts.DAY, Map.of("reversability", RatingValue.of(1))))));
        assertEquals(
                "purpose must be between 1 and 4, but was 5",
                refusal(() -> Profile.named("edpb-llm-2025").score(Impacts.edpb("1 1 1 5"))));
        assertEquals(
                "likelihood must be between 1 and 5, but was 6",
                refusal(() -> Profile.named("netcero-mean-capped")
                        .score(Impacts.potential("1 1 1 6").notOnHumanRights())));
        assertEquals(
                "an impact must have a rating that names it, but has none",
                refusal(() -> Impacts.actual(new String[0])));
    }

    @Test
    void positiveImpacts_areScoredOnScaleAndScope() {
        PositiveImpact jobs = new PositiveImpact("imp-jobs", RatingValue.of(4), RatingValue.parse("2-3"));
        assertEquals(
                "positive impact imp-jobs: 3-3.5 by netcero-mean-capped 1.0.0 (compensatory)",
                Profile.named("netcero-mean-capped").scorePositive(jobs).toString());
        assertEquals(
                new ScoreRange(4, 4),
                Profile.named("esrs1-any-of-three").scorePositive(jobs).significance());
        assertEquals(
                "profile product 1.0.0 says nothing of positive impacts",
                refusal(() -> Profile.named("product").scorePositive(jobs)));
    }

    /** Nothing takes a harm and a benefit together. */
    @Test
    void positiveImpacts_cannotBeNetted() {
        assertFalse(RatedImpact.class.isAssignableFrom(PositiveImpact.class));
        assertFalse(ProfileScore.class.isAssignableFrom(PositiveScore.class));
        Stream.of(Profile.class, ProfileScore.class, ProfileReport.class, RatedImpact.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .forEach(method -> assertFalse(
                        List.of(method.getParameterTypes())
                                .containsAll(Set.of(RatedImpact.class, PositiveImpact.class)),
                        method::toString));
    }
}
