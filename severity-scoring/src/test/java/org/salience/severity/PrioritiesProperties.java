package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.salience.model.Delay;
import org.salience.model.Rating;
import org.salience.model.RatingValue;

/** The order of impacts against {@link NaiveOrder}, which completes every open rating and compares what it gets. */
class PrioritiesProperties {
    private static final int TOP = 3;
    private static final SeverityScorer SCORER = SeverityScorer.standard().with(Ratings.plain(TOP));

    @Provide
    Arbitrary<List<NaiveOrder.Impact>> impacts() {
        Arbitrary<RatingValue> values = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, TOP).map(RatingValue::of)),
                Tuple.of(1, Ratings.levels(TOP)),
                Tuple.of(1, Arbitraries.just(RatingValue.NOT_RATED)));
        Arbitrary<RatingValue> delays = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(RatingValue.NOT_RATED)), Tuple.of(1, Ratings.levels(TOP)));
        Arbitrary<RatingValue> likelihoods = Arbitraries.frequencyOf(
                Tuple.of(2, Ratings.levels(4)), Tuple.of(1, Arbitraries.just(RatingValue.NOT_RATED)));
        return Combinators.combine(values, values, values, delays, likelihoods, Arbitraries.of(false, false, true))
                .as(NaiveOrder.Impact::new)
                .list()
                .ofMaxSize(7)
                .withoutEdgeCases();
    }

    private static Priority priority(int i, NaiveOrder.Impact impact) {
        Rating rating = Rating.builder()
                .id("r" + i)
                .by("a")
                .on(Ratings.DAY)
                .of(id(i))
                .scale(impact.scale())
                .scope(impact.scope())
                .irremediability(impact.irremediability())
                .likelihood(impact.likelihood())
                .ifDelayed(
                        impact.ifDelayed() instanceof RatingValue.NotRated
                                ? Optional.empty()
                                : Optional.of(Delay.of(impact.ifDelayed())))
                .build();
        Severity severity = SCORER.score(List.of(rating));
        return Priority.of(id(i), severity, impact.occurred() ? Likelihood.occurred(4) : Likelihood.of(severity));
    }

    private static String id(int i) {
        return "imp-" + i;
    }

    private static Priorities order(List<NaiveOrder.Impact> impacts, EqualKeys option) {
        return Prioritizer.standard().with(SCORER).with(option).prioritize(priorities(impacts));
    }

    private static List<Priority> priorities(List<NaiveOrder.Impact> impacts) {
        return IntStream.range(0, impacts.size())
                .mapToObj(i -> priority(i, impacts.get(i)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Property
    void ranksAreThoseOfTheHighestCompletions(
            @ForAll("impacts") List<NaiveOrder.Impact> impacts, @ForAll EqualKeys option) {
        Priorities order = order(impacts, option);
        NaiveOrder naive = new NaiveOrder(TOP, 4, option == EqualKeys.IRREMEDIABILITY_FIRST);
        for (int i = 0; i < impacts.size(); i++) {
            NaiveOrder.Impact impact = impacts.get(i);
            long before = impacts.stream()
                    .filter(other -> !other.isUnrated(TOP) && naive.highest(other, impact) > 0)
                    .count();
            assertEquals(impact.isUnrated(TOP), order.rank(id(i)).isEmpty());
            if (!impact.isUnrated(TOP)) {
                assertEquals(1 + before, order.rank(id(i)).orElseThrow(), order.explain());
            }
        }
    }

    @Property
    void necessaryIsWhatHoldsInEveryCompletion(
            @ForAll("impacts") List<NaiveOrder.Impact> impacts, @ForAll EqualKeys option) {
        Priorities order = order(impacts, option);
        NaiveOrder naive = new NaiveOrder(TOP, 4, option == EqualKeys.IRREMEDIABILITY_FIRST);
        for (int i = 0; i < impacts.size(); i++) {
            int best = 1;
            int worst = 1;
            for (int j = 0; j < impacts.size(); j++) {
                boolean always = i != j && naive.inEveryCompletion(impacts.get(j), impacts.get(i));
                boolean sometimes = i != j && naive.inSomeCompletion(impacts.get(j), impacts.get(i));
                assertEquals(always, order.necessarilyBefore(id(j), id(i)), order.explain());
                assertEquals(sometimes, order.possiblyBefore(id(j), id(i)), order.explain());
                best += always ? 1 : 0;
                worst += sometimes ? 1 : 0;
            }
            assertEquals(new RankRange(best, worst), order.rankRange(id(i)));
            assertEquals(order.rankRange(id(i)), order.rankRanges().get(id(i)));
            if (order.rank(id(i)).isPresent()) {
                assertTrue(order.why(id(0), id(i)).toString().contains(id(i)));
            }
        }
    }

    @Property
    void inWhichOrderTheyAreGivenIsImmaterial(
            @ForAll("impacts") List<NaiveOrder.Impact> impacts, @ForAll Random random) {
        List<Priority> shuffled = priorities(impacts);
        Collections.shuffle(shuffled, random);
        Priorities order = order(impacts, EqualKeys.BY_LIKELIHOOD);
        Priorities other = Prioritizer.standard().with(SCORER).prioritize(shuffled);
        assertEquals(order, other);
        assertEquals(order.explain(), other.explain());
        assertEquals(order.toString(), other.toString());
    }

    @Property
    void whatComesFirstOfTwoDoesNotDependOnAThird(
            @ForAll("impacts") List<NaiveOrder.Impact> impacts, @ForAll EqualKeys option) {
        Priorities order = order(impacts, option);
        List<Priority> all = priorities(impacts);
        for (Priority a : all) {
            for (Priority b : all) {
                if (!a.impact().equals(b.impact())) {
                    Priorities alone = order.prioritizer().prioritize(List.of(a, b));
                    assertEquals(alone.why(a.impact(), b.impact()), order.why(a.impact(), b.impact()));
                    if (order.rank(a.impact()).isPresent()
                            && order.rank(b.impact()).isPresent()) {
                        assertEquals(
                                Integer.signum(Integer.compare(
                                        alone.rank(a.impact()).orElseThrow(),
                                        alone.rank(b.impact()).orElseThrow())),
                                Integer.signum(Integer.compare(
                                        order.rank(a.impact()).orElseThrow(),
                                        order.rank(b.impact()).orElseThrow())));
                    }
                }
            }
        }
    }

    @Property
    void raisingARatingNeverLowersARank(
            @ForAll("impacts") List<NaiveOrder.Impact> impacts,
            @ForAll @IntRange(max = 6) int at,
            @ForAll @IntRange(max = 3) int what,
            @ForAll EqualKeys option) {
        Assume.that(at < impacts.size() && !impacts.get(at).isUnrated(TOP));
        List<NaiveOrder.Impact> raised = new ArrayList<>(impacts);
        raised.set(at, impacts.get(at).raised(what, what == 3 ? 4 : TOP));
        assertTrue(order(raised, option).rank(id(at)).orElseThrow()
                <= order(impacts, option).rank(id(at)).orElseThrow());
    }

    @Property
    void likelihoodIsReadOnlyAmongImpactsOfEqualBands(
            @ForAll("impacts") List<NaiveOrder.Impact> impacts, @ForAll("impacts") List<NaiveOrder.Impact> others) {
        int size = Math.min(impacts.size(), others.size());
        List<NaiveOrder.Impact> first = impacts.subList(0, size);
        List<NaiveOrder.Impact> second = IntStream.range(0, size)
                .mapToObj(i -> first.get(i).withLikelihoodOf(others.get(i)))
                .toList();
        Priorities one = order(first, EqualKeys.BY_LIKELIHOOD);
        Priorities other = order(second, EqualKeys.BY_LIKELIHOOD);
        for (Priority a : one.inOrder()) {
            assertEquals(a.severity(), withoutLikelihood(one, other, a.impact()));
            for (Priority b : one.inOrder()) {
                boolean equalBands = a.severity().tier() == b.severity().tier()
                        && a.severity().key().equals(b.severity().key());
                if (!equalBands) {
                    assertEquals(
                            one.rank(a.impact()).orElseThrow()
                                    < one.rank(b.impact()).orElseThrow(),
                            other.rank(a.impact()).orElseThrow()
                                    < other.rank(b.impact()).orElseThrow());
                }
            }
        }
    }

    /** The same severity but for the likelihood that its ratings happen to carry. */
    private static Severity withoutLikelihood(Priorities one, Priorities other, String impact) {
        Severity before = one.impact(impact).severity();
        Severity after = other.impact(impact).severity();
        assertEquals(before.explain(), after.explain());
        return before;
    }

    @Property
    void bandsAreRefinedAndNeverContradicted(@ForAll("impacts") List<NaiveOrder.Impact> impacts) {
        Priorities order = order(impacts, EqualKeys.BY_LIKELIHOOD);
        for (Priority a : order.tier(Tier.SECOND)) {
            for (Priority b : order.tier(Tier.SECOND)) {
                if (a.severity().decisionBand() > b.severity().decisionBand()) {
                    assertTrue(order.rank(a.impact()).orElseThrow()
                            < order.rank(b.impact()).orElseThrow());
                }
            }
            order.tier(Tier.FIRST)
                    .forEach(b -> assertTrue(order.rank(b.impact()).orElseThrow()
                            < order.rank(a.impact()).orElseThrow()));
        }
    }

    @Property
    void frontHoldsWhateverNoOtherSurpasses(@ForAll("impacts") List<NaiveOrder.Impact> impacts) {
        Priorities order = order(impacts, EqualKeys.BY_LIKELIHOOD);
        Set<String> expected = order.inOrder().stream()
                .filter(a -> order.inOrder().stream().noneMatch(b -> surpasses(b, a)))
                .map(Priority::impact)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                expected,
                order.paretoFront().stream().map(Priority::impact).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean surpasses(Priority one, Priority other) {
        int bands = one.severity().key().compareTo(other.severity().key());
        int likelihood =
                Integer.compare(one.likelihood().high(), other.likelihood().high());
        return bands >= 0 && likelihood >= 0 && (bands > 0 || likelihood > 0);
    }

    @Property
    void lineDropsNothingAndBreaksNoTie(
            @ForAll("impacts") List<NaiveOrder.Impact> impacts, @ForAll @IntRange(max = 8) int capacity) {
        Priorities order = order(impacts, EqualKeys.BY_LIKELIHOOD);
        CapacityLine line = order.line(capacity);
        List<Priority> listed = new ArrayList<>(line.above());
        listed.addAll(line.tied());
        listed.addAll(line.below());
        assertEquals(order.inOrder(), listed);
        assertEquals(order.notRated(), line.notRated());
        assertTrue(line.above().size() <= capacity);
        assertTrue(line.tied().isEmpty() || line.above().size() + line.tied().size() > capacity);
        assertTrue(line.tied().stream()
                        .map(each -> order.rank(each.impact()).orElseThrow())
                        .distinct()
                        .count()
                <= 1);
        if (!line.below().isEmpty() && line.tied().isEmpty()) {
            assertEquals(capacity, line.above().size());
        }
        line.below()
                .forEach(below -> line.above()
                        .forEach(above -> assertTrue(order.rank(above.impact()).orElseThrow()
                                < order.rank(below.impact()).orElseThrow())));
    }

    @Property
    void anOrderIsItsOwnEqual(@ForAll("impacts") List<NaiveOrder.Impact> impacts) {
        Priorities order = order(impacts, EqualKeys.BY_LIKELIHOOD);
        RankStability same = order.stability(order);
        assertEquals(0, same.discordantPairs());
        assertEquals(List.of(), same.tierChanges());
        same.tau().ifPresent(tau -> assertEquals(1, tau, 1e-12));
        assertFalse(same.topOverlap(1).stream().anyMatch(part -> part != 1));
    }
}
