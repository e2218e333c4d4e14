package org.salience.severity.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.salience.model.RatingValue;
import org.salience.model.Track;
import org.salience.model.evidence.Word;

class ProfileProperties {
    private static final List<Profile> ON_AXES = Profile.all().stream()
            .filter(each -> !each.id().equals("edpb-llm-2025"))
            .toList();

    @Provide
    Arbitrary<Profile> profiles() {
        return Arbitraries.of(ON_AXES);
    }

    /** Scale, scope, irremediability, likelihood, on levels that every profile has. */
    @Provide
    Arbitrary<List<RatingValue>> row() {
        Arbitrary<Integer> level = Arbitraries.integers().between(1, 3);
        Arbitrary<RatingValue> value = Arbitraries.frequencyOf(
                Tuple.of(3, level.map(RatingValue::of)),
                Tuple.of(
                        2,
                        Combinators.combine(level, level)
                                .as((a, b) -> new RatingValue.Levels(Math.min(a, b), Math.max(a, b)))),
                Tuple.of(1, Arbitraries.just(RatingValue.NOT_RATED)));
        return value.list().ofSize(4);
    }

    private static RatedImpact impact(Track track, boolean onHumanRights, List<RatingValue> row) {
        RatedImpact impact = RatedImpact.of(track, List.of(Impacts.rating("imp-1", "a", row)));
        return onHumanRights ? impact : impact.notOnHumanRights();
    }

    /** Every level that a value may stand for. */
    private static IntStream levels(RatingValue value, int top) {
        return value instanceof RatingValue.Levels levels
                ? IntStream.rangeClosed(levels.low(), levels.high())
                : IntStream.rangeClosed(1, top);
    }

    /** Severity of three levels, written out for each profile from the table of sources. */
    private static double naiveSeverity(String id, boolean humanRights, int a, int b, int c) {
        int max = Math.max(a, Math.max(b, c));
        return switch (id) {
            case "ungp-rf-salience", "esrs1-any-of-three", "six-steps-dk", "lksg-3-2" -> max;
            case "undp-hrsa-mean", "netcero-mean-capped", "coolset-mean-product" -> (a + b + c) / 3.0;
            case "datamaran-mean-max" -> ((a + b + c) / 3.0 + max) / 2;
            case "mean-top-override" -> humanRights ? max : (a + b + c) / 3.0;
            case "product" -> a * b * c;
            default -> throw new AssertionError(id);
        };
    }

    /** Priority of a severity and a level of likelihood; not-a-number where there is none. */
    private static double naivePriority(String id, boolean humanRights, double severity, int level) {
        return switch (id) {
            case "netcero-mean-capped" -> humanRights ? severity : Math.min(severity, (severity + level - 0.5) / 2);
            case "coolset-mean-product" -> humanRights ? severity : severity * level / 5;
            case "datamaran-mean-max" -> severity * level / 5;
            case "mean-top-override" -> humanRights ? severity : Double.NaN;
            case "product" -> severity * level / 256;
            default -> Double.NaN;
        };
    }

    @Property
    void scoresAreThoseOfEveryWayToFillWhatIsOpen(
            @ForAll("profiles") Profile profile, @ForAll("row") List<RatingValue> row, @ForAll boolean humanRights) {
        int top = profile.scheme().bands();
        int likelihoods = profile.likelihoods().size();
        List<Double> severities = new ArrayList<>();
        List<Double> priorities = new ArrayList<>();
        List<Boolean> masked = new ArrayList<>();
        levels(row.get(0), top)
                .forEach(a -> levels(row.get(1), top)
                        .forEach(b -> levels(row.get(2), top).forEach(c -> {
                            double severity = naiveSeverity(profile.id(), humanRights, a, b, c);
                            severities.add(severity);
                            levels(row.get(3), likelihoods)
                                    .forEach(
                                            l -> priorities.add(naivePriority(profile.id(), humanRights, severity, l)));
                            int max = Math.max(a, Math.max(b, c));
                            double below = naiveSeverity(profile.id(), humanRights, max - 1, max - 1, max - 1);
                            boolean overridden = profile.id().equals("mean-top-override") && max == top;
                            masked.add(max > 1 && severity <= below + 1e-9 && !overridden);
                        })));
        ProfileScore score = profile.score(impact(Track.RISK, humanRights, row));
        assertEquals(Collections.min(severities), score.severity().low(), 1e-9);
        assertEquals(Collections.max(severities), score.severity().high(), 1e-9);
        if (priorities.get(0).isNaN()) {
            assertTrue(score.priority().isEmpty());
        } else {
            assertEquals(
                    Collections.min(priorities), score.priority().orElseThrow().low(), 1e-9);
            assertEquals(
                    Collections.max(priorities), score.priority().orElseThrow().high(), 1e-9);
        }
        assertEquals(
                masked.contains(true) ? masked.contains(false) ? Word.UNKNOWN : Word.TRUE : Word.FALSE,
                score.maskedByAveraging());
    }

    @Property
    void raisingARatingNeverLowersAScore(
            @ForAll("profiles") Profile profile,
            @ForAll("row") List<RatingValue> row,
            @ForAll @IntRange(max = 3) int which,
            @ForAll boolean humanRights) {
        Assume.that(row.get(which) instanceof RatingValue.Levels);
        RatingValue.Levels value = (RatingValue.Levels) row.get(which);
        List<RatingValue> raised = new ArrayList<>(row);
        raised.set(which, new RatingValue.Levels(value.high(), 3));
        ProfileScore before = profile.score(impact(Track.RISK, humanRights, row));
        ProfileScore after = profile.score(impact(Track.RISK, humanRights, raised));
        assertTrue(after.severity().low() >= before.severity().low() - 1e-9);
        assertTrue(after.severity().high() >= before.severity().high() - 1e-9);
        before.priority()
                .ifPresent(each -> assertTrue(after.priority().orElseThrow().low() >= each.low() - 1e-9));
    }

    @Property
    void leavingARatingOutNeverNarrowsAScore(
            @ForAll("profiles") Profile profile,
            @ForAll("row") List<RatingValue> row,
            @ForAll @IntRange(max = 2) int which) {
        List<RatingValue> without = new ArrayList<>(row);
        without.set(which, RatingValue.NOT_RATED);
        ScoreRange before = profile.score(impact(Track.OCCURRED, true, row)).severity();
        ScoreRange after = profile.score(impact(Track.OCCURRED, true, without)).severity();
        assertTrue(after.low() <= before.low() && before.high() <= after.high());
    }

    @Property
    void whoRatedIsImmaterial(
            @ForAll("profiles") Profile profile,
            @ForAll("row") List<RatingValue> one,
            @ForAll("row") List<RatingValue> other,
            @ForAll Random random) {
        List<List<RatingValue>> rows = new ArrayList<>(List.of(one, other, one));
        ProfileScore before = profile.score(panel(rows));
        Collections.shuffle(rows, random);
        ProfileScore after = profile.score(panel(rows));
        assertEquals(before.severity(), after.severity());
        assertEquals(before.likelihood(), after.likelihood());
        assertEquals(before.maskedByAveraging(), after.maskedByAveraging());
    }

    private static RatedImpact panel(List<List<RatingValue>> rows) {
        return RatedImpact.of(
                Track.RISK,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> Impacts.rating("imp-1", Character.toString('a' + i), rows.get(i)))
                        .toList());
    }

    /** No ordinal profile contradicts the default: a higher band is a higher score. */
    @Property
    void ordinalProfilesFollowTheDefault(@ForAll("profiles") Profile profile, @ForAll("row") List<RatingValue> row) {
        Assume.that(profile.profileClass() == ProfileClass.ORDINAL);
        ProfileScore score = profile.score(impact(Track.OCCURRED, true, row));
        assertEquals(score.standard().bands().low(), score.severity().low());
        assertEquals(score.standard().bands().high(), score.severity().high());
    }

    /** The totals of eleven criteria, against filling in each of them in every way. */
    @Property(tries = 200)
    void elevenCriteria_areEnumeratedExactly(@ForAll Random random) {
        List<Integer> fixed = random.ints(11, 1, 5).boxed().toList();
        List<Integer> open = IntStream.range(0, 11).boxed().collect(java.util.stream.Collectors.toList());
        Collections.shuffle(open, random);
        open = open.subList(0, 3);
        String[] values = fixed.stream().map(String::valueOf).toArray(String[]::new);
        for (int each : open) {
            values[each] = "-";
        }
        List<Integer> stoppers = List.of(0, 1, 2, 3, 4, 6, 7);
        double low = 9;
        double high = 0;
        for (int fill = 0; fill < 64; fill++) {
            List<Integer> filled = new ArrayList<>(fixed);
            filled.set(open.get(0), 1 + fill % 4);
            filled.set(open.get(1), 1 + fill / 4 % 4);
            filled.set(open.get(2), 1 + fill / 16);
            double mean = filled.stream().mapToInt(i -> i).sum() / 11.0;
            double score =
                    Math.max(mean, stoppers.stream().mapToInt(filled::get).max().orElseThrow());
            low = Math.min(low, score);
            high = Math.max(high, score);
        }
        ScoreRange severity = Profile.named("edpb-llm-2025")
                .score(Impacts.edpb(String.join(" ", values)))
                .severity();
        assertEquals(low, severity.low(), 1e-12);
        assertEquals(high, severity.high(), 1e-12);
    }

    private static double score(Profile profile, int... levels) {
        return profile.score(Impacts.actual(levels[0] + " " + levels[1] + " " + levels[2])
                        .notOnHumanRights())
                .severity()
                .low();
    }

    /**
     * Levels are names in order. On the impacts of the reference entry mean-reversal, (1, 1, 5) and (2, 2, 2), the names 1, 4,
     * 5, 6, 7 for the levels 1 to 5 keep their order, and turn that of their means.
     */
    @Test
    void meansFailOrdinalInvariance() {
        Profile five = Profile.named("undp-hrsa-mean").with(ProfileTest.scheme(5, 5, 5));
        Profile seven = Profile.named("undp-hrsa-mean").with(ProfileTest.scheme(7, 7, 7));
        assertTrue(score(five, 1, 1, 5) > score(five, 2, 2, 2));
        assertTrue(score(seven, 1, 1, 7) < score(seven, 4, 4, 4));
    }

    @Test
    void everyArithmeticProfileFailsOrdinalInvarianceAndNoOrdinalOneDoes() {
        for (Profile profile : ON_AXES) {
            assertEquals(
                    profile.profileClass() != ProfileClass.ORDINAL, isTurnedBySomeRenaming(profile), profile::toString);
        }
        assertNotEquals(0, ON_AXES.size());
    }

    /** Whether any two impacts on three levels change places when these are renamed in order. */
    private static boolean isTurnedBySomeRenaming(Profile profile) {
        int top = profile.scheme().bands();
        List<int[]> triples = IntStream.range(0, 27)
                .mapToObj(i -> new int[] {1 + i / 9, 1 + i / 3 % 3, 1 + i % 3})
                .toList();
        List<int[]> namings = IntStream.range(0, top * top * top)
                .mapToObj(i -> new int[] {1 + i / top / top, 1 + i / top % top, 1 + i % top})
                .filter(each -> each[0] < each[1] && each[1] < each[2])
                .toList();
        return triples.stream()
                .anyMatch(a -> triples.stream()
                        .anyMatch(b -> namings.stream()
                                        .map(names -> Math.signum(naive(profile, a, names) - naive(profile, b, names)))
                                        .distinct()
                                        .count()
                                > 1));
    }

    private static double naive(Profile profile, int[] levels, int[] names) {
        int[] renamed = IntStream.of(levels).map(each -> names[each - 1]).toArray();
        Totals totals = Totals.all(
                        profile.criteria(),
                        profile.weights(),
                        Stream.of(renamed[0], renamed[1], renamed[2])
                                .map(each -> new LevelRange(each, each))
                                .toList())
                .iterator()
                .next();
        return Math.round(profile.formula().severity(totals) * 1e9);
    }
}
