package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.salience.model.Delay;
import org.salience.model.Mitigation;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.evidence.Word;

class SeverityProperties {
    private static final int TOP = 4;

    @Provide
    Arbitrary<List<List<RatingValue>>> panels() {
        return Ratings.rows(Ratings.values(TOP), 6);
    }

    @Provide
    Arbitrary<List<List<RatingValue>>> complete() {
        return Ratings.rows(
                Arbitraries.oneOf(
                        Ratings.levels(TOP),
                        Arbitraries.integers().between(1, TOP).map(RatingValue::of)),
                6);
    }

    @Provide
    Arbitrary<List<List<RatingValue>>> small() {
        Arbitrary<RatingValue> values = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 3).map(RatingValue::of)),
                Tuple.of(1, Ratings.levels(3)),
                Tuple.of(2, Arbitraries.just(RatingValue.NOT_RATED)));
        return Ratings.rows(values, 3).filter(rows -> !rows.isEmpty());
    }

    @Provide
    Arbitrary<List<Integer>> risingLevels() {
        return Arbitraries.integers()
                .between(1, 9)
                .set()
                .ofSize(TOP)
                .map(levels -> levels.stream().sorted().toList());
    }

    private static Severity score(List<List<RatingValue>> rows) {
        return SeverityScorer.standard().score(Ratings.panelOf(rows));
    }

    private static void assertWithin(BandRange inner, BandRange outer) {
        assertTrue(outer.low() <= inner.low() && inner.high() <= outer.high(), inner + " must lie within " + outer);
    }

    @Property
    void renamingLevelsInOrderChangesNothing(
            @ForAll("panels") List<List<RatingValue>> rows, @ForAll("risingLevels") List<Integer> names) {
        List<Integer> bandOfLevel = IntStream.rangeClosed(1, 9)
                .mapToObj(level -> (int)
                        Math.max(1, names.stream().filter(name -> name <= level).count()))
                .toList();
        Severity before = score(rows);
        Severity after = SeverityScorer.standard()
                .with(Ratings.scheme(TOP, topped(bandOfLevel)))
                .score(Ratings.panelOf(rows.stream()
                        .map(row ->
                                row.stream().map(value -> renamed(value, names)).toList())
                        .toList()));
        assertEquals(before.bands(), after.bands());
        assertEquals(before.key(), after.key());
        assertEquals(before.tier(), after.tier());
        assertEquals(before.severe(), after.severe());
        assertEquals(before.flags(), after.flags());
    }

    /** Nine levels reach the top band, since the highest of four names is at most nine. */
    private static List<Integer> topped(List<Integer> bandOfLevel) {
        assertEquals(TOP, bandOfLevel.get(bandOfLevel.size() - 1));
        return bandOfLevel;
    }

    private static RatingValue renamed(RatingValue value, List<Integer> names) {
        if (value instanceof RatingValue.Levels levels) {
            return new RatingValue.Levels(names.get(levels.low() - 1), names.get(levels.high() - 1));
        }
        if (value instanceof RatingValue.Shares shares) {
            TreeMap<Integer, Double> renamed = new TreeMap<>();
            shares.shares().forEach((level, share) -> renamed.put(names.get(level - 1), share));
            return new RatingValue.Shares(renamed);
        }
        return value;
    }

    @Property
    void raisingARatingNeverLowersTheResult(
            @ForAll("panels") List<List<RatingValue>> rows,
            @ForAll @IntRange(max = 5) int row,
            @ForAll @IntRange(max = 2) int axis,
            @ForAll @IntRange(max = 3) int byLow,
            @ForAll @IntRange(max = 3) int byHigh) {
        Assume.that(row < rows.size() && rows.get(row).get(axis) instanceof RatingValue.Levels);
        RatingValue.Levels value = (RatingValue.Levels) rows.get(row).get(axis);
        int high = Math.min(TOP, value.high() + byHigh);
        RatingValue raised = new RatingValue.Levels(Math.min(high, value.low() + byLow), high);
        Severity before = score(rows);
        Severity after = score(Ratings.replace(rows, row, axis, raised));
        assertTrue(after.bands().low() >= before.bands().low());
        assertTrue(after.bands().high() >= before.bands().high());
        assertTrue(after.key().compareTo(before.key()) >= 0);
        assertTrue(after.tier().compareTo(before.tier()) <= 0);
    }

    @Property
    void assessorsWhoAgreeAreFollowed(
            @ForAll("complete") List<List<RatingValue>> rows, @ForAll @IntRange(min = 1, max = 6) int assessors) {
        Assume.that(!rows.isEmpty());
        List<RatingValue> opinion = rows.get(0);
        Severity one = score(List.of(opinion));
        Severity many = score(Collections.nCopies(assessors, opinion));
        assertEquals(one.bands(), many.bands());
        assertEquals(one.key(), many.key());
        for (Axis axis : Axis.values()) {
            assertEquals(
                    RatingScheme.standard().bands(axis, opinion.get(axis.ordinal())),
                    many.axis(axis).bands());
        }
        assertFalse(many.flags().contains(SeverityFlag.POOLING_ORDER_CONFLICT));
    }

    @Property
    void repeatingEveryAssessorChangesNoBand(@ForAll("panels") List<List<RatingValue>> rows) {
        List<List<RatingValue>> twice = new ArrayList<>(rows);
        twice.addAll(rows);
        assertEquals(score(rows).bands(), score(twice).bands());
        assertEquals(score(rows).key(), score(twice).key());
        assertEquals(score(rows).available(), score(twice).available());
    }

    @Property
    void whoRatedAndInWhichOrderIsImmaterial(@ForAll("panels") List<List<RatingValue>> rows, @ForAll Random random) {
        List<Rating> ratings = new ArrayList<>(Ratings.panelOf(rows));
        Collections.shuffle(ratings, random);
        assertEquals(score(rows), SeverityScorer.standard().score(ratings));
        assertEquals(
                score(rows).explain(), SeverityScorer.standard().score(ratings).explain());

        List<List<RatingValue>> exchanged = new ArrayList<>(rows);
        Collections.shuffle(exchanged, random);
        assertEquals(score(rows).bands(), score(exchanged).bands());
        assertEquals(score(rows).key(), score(exchanged).key());
        assertEquals(score(rows).flags(), score(exchanged).flags());
        assertEquals(score(rows).toString(), score(exchanged).toString());
    }

    @Property
    void lowRatingsMakeUpForNothing(
            @ForAll("panels") List<List<RatingValue>> rows, @ForAll @IntRange(max = 2) int kept) {
        Assume.that(!rows.isEmpty());
        List<List<RatingValue>> lowered = rows;
        for (int row = 0; row < rows.size(); row++) {
            for (int axis = 0; axis < Axis.values().length; axis++) {
                lowered = axis == kept ? lowered : Ratings.replace(lowered, row, axis, RatingValue.of(1));
            }
        }
        Severity after = score(lowered);
        assertEquals(
                score(rows).axes().get(kept).bands(), after.axes().get(kept).bands());
        assertTrue(after.bands().high() >= after.axes().get(kept).bands().high());
        assertTrue(after.bands().low() >= after.axes().get(kept).bands().low());
    }

    @Property
    void wideningARatingNeverNarrowsTheResult(
            @ForAll("panels") List<List<RatingValue>> rows,
            @ForAll @IntRange(max = 5) int row,
            @ForAll @IntRange(max = 2) int axis,
            @ForAll @IntRange(max = 3) int down,
            @ForAll @IntRange(max = 3) int up) {
        Assume.that(row < rows.size() && rows.get(row).get(axis) instanceof RatingValue.Levels);
        RatingValue.Levels value = (RatingValue.Levels) rows.get(row).get(axis);
        RatingValue wider = new RatingValue.Levels(Math.max(1, value.low() - down), Math.min(TOP, value.high() + up));
        Severity after = score(Ratings.replace(rows, row, axis, wider));
        assertWithin(score(rows).bands(), after.bands());
        assertTrue(after.severe() == score(rows).severe() || after.severe() == Word.UNKNOWN);
        Severity missing = score(Ratings.replace(rows, row, axis, RatingValue.NOT_RATED));
        assertWithin(after.bands(), missing.bands());
    }

    @Property
    void aMissingRatingNeverNarrowsTheResult(@ForAll("panels") List<List<RatingValue>> rows) {
        List<List<RatingValue>> more = new ArrayList<>(rows);
        more.add(Collections.nCopies(Axis.values().length, RatingValue.NOT_RATED));
        assertWithin(score(rows).bands(), score(more).bands());
        assertEquals(score(rows).available(), score(more).available());
    }

    @Property
    void leavingOutWhatIsMissingStaysWithinTheResult(@ForAll("panels") List<List<RatingValue>> rows) {
        Severity severity = score(rows);
        severity.available().ifPresent(available -> assertWithin(available, severity.bands()));
        severity.axes().forEach(axis -> axis.available().ifPresent(available -> assertWithin(available, axis.bands())));
    }

    @Property
    void theKeyRefinesTheBand(
            @ForAll("panels") List<List<RatingValue>> one, @ForAll("panels") List<List<RatingValue>> other) {
        Severity a = score(one);
        Severity b = score(other);
        assertEquals(a.decisionBand(), a.key().first());
        if (a.decisionBand() > b.decisionBand()) {
            assertTrue(a.key().compareTo(b.key()) > 0);
        }
    }

    @Property
    void bandsAreThoseOfAllCompletions(@ForAll("small") List<List<RatingValue>> rows) {
        Severity severity = SeverityScorer.standard().with(Ratings.plain(3)).score(Ratings.panelOf(rows));
        NaiveSeverity naive = NaiveSeverity.of(rows, 3);
        assertEquals(new BandRange(naive.low, naive.high, 3), severity.bands());
        assertEquals(naive.low == 3 ? Word.TRUE : naive.high < 3 ? Word.FALSE : Word.UNKNOWN, severity.severe());
    }

    @Property
    void tierAndWordAndFlagsAgree(@ForAll("panels") List<List<RatingValue>> rows, @ForAll FirstTier firstTier) {
        Severity severity = SeverityScorer.standard().with(firstTier).score(Ratings.panelOf(rows));
        boolean rated = severity.axes().stream().anyMatch(axis -> axis.raters() > 0);
        assertEquals(!rated, severity.tier() == Tier.NOT_RATED);
        assertEquals(severity.severe() == Word.FALSE, severity.tier() == Tier.SECOND);
        assertEquals(severity.tier() == Tier.FIRST, severity.reasons().equals(Set.of(TierReason.SEVERE)));
        assertEquals(severity.severe() == Word.TRUE, severity.isFirstForCertain());
        assertEquals(rated && severity.bands().width() >= 2, severity.flags().contains(SeverityFlag.WIDE));
        if (severity.flags().contains(SeverityFlag.TIER_DEPENDS_ON_MISSING)) {
            assertEquals(Word.UNKNOWN, severity.severe());
        }
        if (!rated) {
            assertEquals(Set.of(SeverityFlag.NO_EVIDENCE), severity.flags());
        }
    }

    @Property
    void explanationIsAsciiAndNamesEveryRating(@ForAll("panels") @Size(max = 6) List<List<RatingValue>> rows) {
        String explained = score(rows).explain();
        assertTrue(explained.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'));
        Stream.of(Axis.values()).forEach(axis -> assertTrue(explained.contains("    " + axis + " ")));
        Ratings.panelOf(rows)
                .forEach(rating -> assertEquals(
                        3,
                        explained
                                .lines()
                                .filter(line -> line.contains(", " + rating.id() + ": "))
                                .collect(Collectors.counting())));
    }

    /** Nothing is added up: the impact is what it is for the worst-off group, whichever that turns out to be. */
    @Property
    void theWorstOffGroupDecides(
            @ForAll("panels") List<List<RatingValue>> one, @ForAll("panels") List<List<RatingValue>> other) {
        Assume.that(!one.isEmpty() && !other.isEmpty());
        List<Rating> both = new ArrayList<>(of("a-group", "a", one));
        both.addAll(of("b-group", "b", other));
        Severity severity = SeverityScorer.standard().score(both);
        Severity first = score(one);
        Severity second = score(other);
        assertEquals(first.bands().max(second.bands()), severity.bands());
        assertEquals(first.key().compareTo(second.key()) >= 0 ? first.key() : second.key(), severity.key());
        assertEquals(
                first.lowestKey().compareTo(second.lowestKey()) >= 0 ? first.lowestKey() : second.lowestKey(),
                severity.lowestKey());
        assertEquals(
                List.of(first.bands(), second.bands()),
                severity.byGroup().stream().map(GroupSeverity::bands).toList());
        if (first.severe() == Word.TRUE || second.severe() == Word.TRUE) {
            assertEquals(Word.TRUE, severity.severe());
        }
        assertEquals(first.severe() == Word.FALSE && second.severe() == Word.FALSE, severity.severe() == Word.FALSE);
    }

    private static List<Rating> of(String group, String prefix, List<List<RatingValue>> rows) {
        return Ratings.panelOf(rows).stream()
                .map(each -> Rating.builder()
                        .from(each)
                        .id(prefix + each.id())
                        .group(group)
                        .build())
                .toList();
    }

    @Property
    void theLowestKeyIsThatOfTheLowerEnds(@ForAll("small") List<List<RatingValue>> rows) {
        SeverityScorer scorer = SeverityScorer.standard().with(Ratings.plain(3));
        Severity severity = scorer.score(Ratings.panelOf(rows));
        assertTrue(severity.lowestKey().compareTo(severity.key()) <= 0);
        assertEquals(severity.bands().low(), severity.lowestKey().first());
        if (rows.size() == 1) {
            assertEquals(
                    LeximaxKey.of(rows.get(0).stream().map(value -> low(value)).toList()), severity.lowestKey());
        }
    }

    private static int low(RatingValue value) {
        return value instanceof RatingValue.Levels levels ? levels.low() : 1;
    }

    @Property
    void delayOnlyEverBringsForward(
            @ForAll("panels") List<List<RatingValue>> rows, @ForAll("delays") List<RatingValue> delays) {
        List<Rating> ratings = Ratings.panelOf(rows);
        List<Rating> delayed = IntStream.range(0, ratings.size())
                .mapToObj(i -> i >= delays.size() || delays.get(i) instanceof RatingValue.NotRated
                        ? ratings.get(i)
                        : Rating.builder()
                                .from(ratings.get(i))
                                .ifDelayed(Delay.of(delays.get(i)))
                                .build())
                .toList();
        Severity before = SeverityScorer.standard().score(ratings);
        Severity after = SeverityScorer.standard().score(delayed);
        assertEquals(before.severe(), after.severe());
        assertEquals(before.bands(), after.bands());
        assertEquals(before.key(), after.key());
        List<Integer> highs = delayed.stream()
                .flatMap(each -> each.ifDelayed().stream())
                .map(each -> ((RatingValue.Levels) each.irremediability()).high())
                .sorted()
                .toList();
        boolean reached = !highs.isEmpty() && highs.get(highs.size() / 2) == TOP;
        assertEquals(reached, after.reasons().contains(TierReason.DELAY));
        assertEquals(reached ? Tier.FIRST : before.tier(), after.tier());
    }

    @Provide
    Arbitrary<List<RatingValue>> delays() {
        return Arbitraries.oneOf(Ratings.levels(TOP), Arbitraries.just(RatingValue.NOT_RATED))
                .list()
                .ofMaxSize(6);
    }

    /** Measures are credited by their evidence and on the axis they name, and never change the gross severity. */
    @Property
    void measuresChangeOnlyTheResidual(
            @ForAll("panels") List<List<RatingValue>> rows,
            @ForAll @IntRange(max = 5) int row,
            @ForAll Axis axis,
            @ForAll boolean evidence) {
        Assume.that(row < rows.size() && !(rows.get(row).get(axis.ordinal()) instanceof RatingValue.NotRated));
        List<Rating> ratings = new ArrayList<>(Ratings.panelOf(rows));
        ratings.set(
                row,
                Rating.builder()
                        .from(ratings.get(row))
                        .addMitigations(new Mitigation(
                                axis.aspect(), RatingValue.of(1), List.of("m"), evidence ? List.of("c") : List.of()))
                        .build());
        Severity gross = score(rows);
        Severity severity = SeverityScorer.standard().score(ratings);
        Residual residual = severity.residual().orElseThrow();
        assertEquals(gross.toString(), severity.toString());
        assertEquals(gross.flags(), severity.flags());
        assertEquals(gross.bands(), residual.gross());
        Severity left = evidence ? score(Ratings.replace(rows, row, axis.ordinal(), RatingValue.of(1))) : gross;
        assertEquals(left.bands(), residual.bands());
        assertEquals(
                left.axes().stream().map(AxisSeverity::bands).toList(),
                residual.axes().stream().map(AxisSeverity::bands).toList());
        assertEquals(evidence ? 0 : 1, residual.notCredited().size());
        assertTrue(residual.bands().high() <= gross.bands().high()
                && residual.bands().low() <= gross.bands().low());
    }

    @Property
    void frequenciesAreOfEveryAssessorWhoRated(@ForAll("panels") List<List<RatingValue>> rows) {
        for (AxisSeverity axis : score(rows).axes()) {
            List<Share> frequencies = axis.frequencies();
            assertTrue(frequencies.stream().mapToDouble(Share::least).sum() <= axis.raters() + 1e-9);
            assertTrue(frequencies.stream().mapToDouble(Share::most).sum() >= axis.raters() - 1e-9);
            for (int band = 1; band <= TOP; band++) {
                int from = band;
                long touching = axis.ratings().stream()
                        .filter(each -> each.bands().high() >= from)
                        .count();
                assertTrue(axis.atLeast(band).least() <= axis.atLeast(band).most() + 1e-9);
                assertTrue(axis.ratings().isEmpty()
                        || axis.atLeast(band).most() * axis.ratings().size() <= touching + 1e-9);
                axis.availableAtLeast(band).ifPresent(part -> {
                    assertTrue(axis.atLeast(from).least() <= part.least() + 1e-9);
                    assertTrue(axis.atLeast(from).most() >= part.most() - 1e-9);
                });
            }
        }
    }
}
