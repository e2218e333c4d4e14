package org.salience.severity.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.severity.Axis;
import org.salience.severity.FirstTier;

class SeverityDistributionProperties {
    private static final List<List<Integer>> ORDERS = List.of(
            List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2), List.of(1, 2, 0), List.of(2, 0, 1), List.of(2, 1, 0));

    @Provide
    Arbitrary<List<OrdinalDistribution>> axes() {
        return Arbitraries.integers().between(3, 7).flatMap(Samples::triples);
    }

    private static int highest(int[] bands) {
        return Arrays.stream(bands).max().orElseThrow();
    }

    @Property(tries = 300)
    void bandsAndKeysAreThoseOfAllCombinations(
            @ForAll("axes") List<OrdinalDistribution> axes, @ForAll FirstTier firstTier) {
        SeverityDistribution impact = Samples.impact("a", axes, firstTier);
        double[] bands = new double[impact.top() + 1];
        NaiveJoint.states(axes, (state, p) -> bands[highest(state)] += p);
        double first = 0;
        for (int band = 1; band < bands.length; band++) {
            assertEquals(bands[band], impact.bands().probability(band), 1e-14);
            first += band >= impact.firstTierFrom() ? bands[band] : 0;
        }
        assertEquals(first, impact.firstTier(), 1e-14);
        Map<Integer, Double> keys = NaiveJoint.keys(axes);
        impact.keys()
                .forEach((key, p) ->
                        assertEquals(keys.get(100 * key.first() + 10 * key.second() + key.third()), p, 1e-14));
        assertEquals(
                keys.values().stream().filter(each -> each > 0).count(),
                impact.keys().size());
    }

    /** Any table of joint probabilities has axes; their bounds must hold what the table says. */
    @Property(tries = 500)
    void boundsHoldForAnyDependence(@ForAll("tables") List<Integer> weights, @ForAll FirstTier firstTier) {
        int bands = 3;
        double sum = weights.stream().mapToInt(each -> each).sum();
        double[][] axes = new double[3][bands];
        double[] reached = new double[bands + 1];
        for (int state = 0; state < weights.size(); state++) {
            int[] digits = {state / 9, state / 3 % 3, state % 3};
            double p = weights.get(state) / sum;
            for (int axis = 0; axis < 3; axis++) {
                axes[axis][digits[axis]] += p;
            }
            for (int band = 1; band <= highest(digits) + 1; band++) {
                reached[band] += p;
            }
        }
        SeverityDistribution impact = Samples.impact(
                "a", Arrays.stream(axes).map(OrdinalDistribution::of).toList(), firstTier);
        for (int band = 1; band <= bands; band++) {
            assertWithin(reached[band], impact.atLeastAnyDependence(band));
        }
        assertWithin(reached[impact.firstTierFrom()], impact.firstTierAnyDependence());
        assertWithin(impact.firstTier(), impact.firstTierAnyDependence());
    }

    @Provide
    Arbitrary<List<Integer>> tables() {
        return Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize(27)
                .filter(each -> each.stream().anyMatch(i -> i > 0));
    }

    private static void assertWithin(double p, Bounds bounds) {
        assertTrue(bounds.low() - 1e-12 <= p && p <= bounds.high() + 1e-12, p + " in " + bounds);
    }

    /** The bounds are reached: the lower by axes that move together, the upper by axes that avoid each other. */
    @Property(tries = 300)
    void boundsAreNotWiderThanTheyMust(@ForAll("axes") List<OrdinalDistribution> axes, @ForAll FirstTier firstTier) {
        SeverityDistribution impact = Samples.impact("a", axes, firstTier);
        double together = 0;
        double apart = 0;
        int cells = 2_000;
        for (int cell = 0; cell < cells; cell++) {
            double u = (cell + 0.5) / cells;
            boolean anyTogether = false;
            boolean anyApart = false;
            double start = 0;
            for (OrdinalDistribution axis : axes) {
                double reach = axis.atLeast(impact.firstTierFrom());
                anyTogether |= u > 1 - reach;
                // The places of the axes side by side on a circle.
                anyApart |= (u - start + 3) % 1 < reach;
                start += reach;
            }
            together += anyTogether ? 1.0 / cells : 0;
            apart += anyApart ? 1.0 / cells : 0;
        }
        assertEquals(together, impact.firstTierAnyDependence().low(), 5e-3);
        assertEquals(apart, impact.firstTierAnyDependence().high(), 5e-3);
    }

    private static boolean isFirst(int[] bands, SeverityDistribution impact) {
        return highest(bands) >= impact.firstTierFrom();
    }

    @Property(tries = 200)
    void sharesOfTheTierAreMeansOverAllOrders(
            @ForAll("axes") List<OrdinalDistribution> axes, @ForAll FirstTier firstTier) {
        SeverityDistribution impact = Samples.impact("a", axes, firstTier);
        double[] shares = new double[3];
        // The first axis in the order that reaches the tier has brought the impact there.
        ORDERS.forEach(order -> NaiveJoint.states(
                axes,
                (bands, p) -> order.stream()
                        .filter(axis -> bands[axis] >= impact.firstTierFrom())
                        .findFirst()
                        .ifPresent(axis -> shares[axis] += p / ORDERS.size())));
        double sum = 0;
        for (AxisInfluence each : impact.influences()) {
            assertEquals(shares[each.axis().ordinal()], each.firstTier(), 1e-13);
            sum += each.firstTier();
        }
        assertEquals(impact.firstTier(), sum, 1e-13);
    }

    /** The mean variance of being in the first tier that is left once some axes are known. */
    private static double left(List<OrdinalDistribution> axes, SeverityDistribution impact, List<Integer> known) {
        Map<List<Integer>, double[]> groups = new HashMap<>();
        NaiveJoint.states(axes, (bands, p) -> {
            double[] sums = groups.computeIfAbsent(
                    known.stream().sorted().map(axis -> bands[axis]).toList(), key -> new double[2]);
            sums[0] += p;
            sums[1] += isFirst(bands, impact) ? p : 0;
        });
        return groups.values().stream()
                .filter(each -> each[0] > 0)
                .mapToDouble(each -> each[1] * (1 - each[1] / each[0]))
                .sum();
    }

    @Property(tries = 200)
    void sharesOfUncertaintyAreMeansOverAllOrders(
            @ForAll("axes") List<OrdinalDistribution> axes, @ForAll FirstTier firstTier) {
        SeverityDistribution impact = Samples.impact("a", axes, firstTier);
        double[] shares = new double[3];
        for (List<Integer> order : ORDERS) {
            for (int i = 0; i < 3; i++) {
                shares[order.get(i)] +=
                        (left(axes, impact, order.subList(0, i)) - left(axes, impact, order.subList(0, i + 1)))
                                / ORDERS.size();
            }
        }
        double variance = left(axes, impact, List.of());
        for (AxisInfluence each : impact.influences()) {
            if (variance > 1e-9) {
                assertEquals(
                        shares[each.axis().ordinal()] / variance,
                        each.uncertainty().orElseThrow(),
                        1e-9);
            }
        }
    }

    @Property(tries = 100)
    void flipsAreThoseOfDrawingAnAxisAnew(@ForAll("axes") List<OrdinalDistribution> axes, @ForAll FirstTier firstTier) {
        SeverityDistribution impact = Samples.impact("a", axes, firstTier);
        double[] flips = new double[3];
        NaiveJoint.states(axes, (bands, p) -> {
            for (int axis = 0; axis < 3; axis++) {
                for (int band = 1; band <= impact.top(); band++) {
                    int[] anew = bands.clone();
                    anew[axis] = band;
                    flips[axis] += isFirst(anew, impact) == isFirst(bands, impact)
                            ? 0
                            : p * axes.get(axis).probability(band);
                }
            }
        });
        impact.influences().forEach(each -> assertEquals(flips[each.axis().ordinal()], each.flip(), 1e-13));
    }

    @Property(tries = 200)
    void questionsAreWorthWhatDecidingLaterSaves(
            @ForAll("axes") List<OrdinalDistribution> axes, @ForAll FirstTier firstTier) {
        SeverityDistribution impact = Samples.impact("a", axes, firstTier);
        List<OpenQuestion> questions = OpenQuestion.rank(List.of(impact), 5, 2);
        assertEquals(3, questions.size());
        double p = impact.firstTier();
        double before = Math.min(5 * p, 2 * (1 - p));
        for (int i = 0; i < 3; i++) {
            OpenQuestion question = questions.get(i);
            Map<Integer, double[]> known = new HashMap<>();
            NaiveJoint.states(axes, (bands, chance) -> {
                double[] losses = known.computeIfAbsent(bands[question.axis().ordinal()], key -> new double[2]);
                losses[0] += isFirst(bands, impact) ? 5 * chance : 0;
                losses[1] += isFirst(bands, impact) ? 0 : 2 * chance;
            });
            double after = known.values().stream()
                    .mapToDouble(each -> Math.min(each[0], each[1]))
                    .sum();
            assertEquals(before - after, question.worth(), 1e-12);
            assertEquals(before, question.loss(), 1e-12);
            assertTrue(i == 0 || question.worth() <= questions.get(i - 1).worth());
        }
    }

    @Property(tries = 200)
    void dominanceIsTheOrderOfTheReachedBands(
            @ForAll("pairs") List<OrdinalDistribution> pair, @ForAll("relabelled") List<Integer> bands) {
        OrdinalDistribution a = pair.get(0);
        OrdinalDistribution b = pair.get(1);
        Dominance dominance = a.dominance(b);
        assertEquals(
                switch (dominance) {
                    case ABOVE -> Dominance.BELOW;
                    case BELOW -> Dominance.ABOVE;
                    default -> dominance;
                },
                b.dominance(a));
        // Graver under every rising scale is the meaning of dominance; a scale with one step is the sharpest.
        List<Double> differences = new ArrayList<>();
        for (int step = 2; step <= 4; step++) {
            double difference = 0;
            for (int band = step; band <= 4; band++) {
                difference += a.probability(band) - b.probability(band);
            }
            differences.add(difference);
        }
        boolean above = differences.stream().anyMatch(each -> each > 1e-9);
        boolean below = differences.stream().anyMatch(each -> each < -1e-9);
        assertEquals(
                above && below
                        ? Dominance.INCOMPARABLE
                        : above ? Dominance.ABOVE : below ? Dominance.BELOW : Dominance.EQUAL,
                dominance);
        double difference = 0;
        for (int band = 1; band <= 4; band++) {
            difference += bands.get(band - 1) * (a.probability(band) - b.probability(band));
        }
        assertTrue(dominance != Dominance.ABOVE || difference > 0);
        assertTrue(dominance != Dominance.BELOW || difference < 0);
    }

    @Provide
    Arbitrary<List<OrdinalDistribution>> pairs() {
        return Samples.distributions(4).list().ofSize(2);
    }

    @Provide
    Arbitrary<List<Integer>> relabelled() {
        return Arbitraries.integers()
                .between(1, 50)
                .set()
                .ofSize(4)
                .map(each -> each.stream().sorted().toList());
    }

    @Property(tries = 50)
    void withAnAxis_isTheImpactWithThatAxis(@ForAll("axes") List<OrdinalDistribution> axes) {
        OrdinalDistribution certain = OrdinalDistribution.certain(2, axes.get(0).top());
        SeverityDistribution changed =
                Samples.impact("a", axes, FirstTier.TOP_BAND).with(Axis.SCOPE, certain);
        SeverityDistribution expected =
                Samples.impact("a", List.of(axes.get(0), certain, axes.get(2)), FirstTier.TOP_BAND);
        assertEquals(expected.keys(), changed.keys());
    }
}
