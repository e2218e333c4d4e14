package org.salience.severity.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.salience.model.RatingValue;
import org.salience.severity.Axis;
import org.salience.severity.RatingScheme;

/** On a scheme of six levels in four bands, of which the second has no level. */
class AxisDistributionProperties {
    private static final List<Integer> BANDS = List.of(1, 1, 3, 3, 3, 4);
    private static final RatingScheme SCHEME = Samples.scheme(4, BANDS);

    @Provide
    Arbitrary<List<RatingValue>> values() {
        Arbitrary<Integer> level = Arbitraries.integers().between(1, 6);
        Arbitrary<RatingValue> levels =
                Combinators.combine(level, level).as((a, b) -> new RatingValue.Levels(Math.min(a, b), Math.max(a, b)));
        Arbitrary<RatingValue> shares = level.set().ofMinSize(1).ofMaxSize(3).map(each -> {
            TreeMap<Integer, Double> map = new TreeMap<>();
            each.forEach(one -> map.put(one, 1.0 / each.size()));
            return new RatingValue.Shares(map);
        });
        return Arbitraries.frequencyOf(
                        Tuple.of(3, level.map(RatingValue::of)),
                        Tuple.of(2, levels),
                        Tuple.of(1, shares),
                        Tuple.of(1, Arbitraries.just(RatingValue.NOT_RATED)))
                .list()
                .ofMaxSize(6);
    }

    private static AxisDistribution axis(List<RatingValue> values) {
        return AxisDistribution.of(Axis.SCALE, values, SCHEME);
    }

    /** Level by level, then band by band: adding the levels of a band up is what a Dirichlet distribution allows. */
    @Property(tries = 300)
    void dirichlet_addsHalfToEachLevel(@ForAll("values") List<RatingValue> values) {
        double[] levels = new double[6];
        double sum = 0;
        for (RatingValue value : values) {
            for (int level = 1; level <= 6; level++) {
                double part = part(value, level);
                levels[level - 1] += part;
                sum += part;
            }
        }
        double[] dirichlet = new double[5];
        double[] pool = new double[5];
        for (int level = 1; level <= 6; level++) {
            dirichlet[BANDS.get(level - 1)] += (levels[level - 1] + 0.5) / (sum + 3);
            pool[BANDS.get(level - 1)] += sum == 0 ? 1.0 / 6 : levels[level - 1] / sum;
        }
        for (int band = 1; band <= 4; band++) {
            assertEquals(dirichlet[band], axis(values).bands(Pooling.DIRICHLET).probability(band), 1e-13);
            assertEquals(pool[band], axis(values).bands(Pooling.LINEAR_POOL).probability(band), 1e-13);
        }
    }

    private static double part(RatingValue value, int level) {
        if (value instanceof RatingValue.Levels levels) {
            return level >= levels.low() && level <= levels.high() ? 1.0 / (levels.high() - levels.low() + 1) : 0;
        }
        return value instanceof RatingValue.Shares shares ? shares.shares().getOrDefault(level, 0.0) : 0;
    }

    /** Whichever level of each interval holds, whatever is missing, and whichever prior worth two assessors one has. */
    @Property(tries = 300)
    void boundsHoldForEveryPriorAndEveryReading(
            @ForAll("values") List<RatingValue> values,
            @ForAll("priors") List<Integer> prior,
            @ForAll @IntRange(min = 0, max = 1000) int reading,
            @ForAll @IntRange(min = 1, max = 4) int one,
            @ForAll @IntRange(min = 1, max = 4) int other) {
        double[] counts = new double[5];
        int chosen = reading;
        for (RatingValue value : values) {
            if (value instanceof RatingValue.Shares shares) {
                shares.shares().forEach((level, share) -> counts[BANDS.get(level - 1)] += share);
            } else {
                int low = value instanceof RatingValue.Levels levels ? levels.low() : 1;
                int high = value instanceof RatingValue.Levels levels ? levels.high() : 6;
                counts[BANDS.get(low - 1 + chosen % (high - low + 1))] += 1;
                chosen = chosen / 7 + 3;
            }
        }
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        double sum = prior.stream().mapToInt(each -> each).sum();
        double in = 0;
        double share = 0;
        for (int band = from; band <= to; band++) {
            in += counts[band] + 2 * prior.get(band - 1) / sum;
            share += counts[band];
        }
        assertWithin(in / (values.size() + 2), axis(values).anyPrior(from, to));
        if (!values.isEmpty()) {
            assertWithin(share / values.size(), axis(values).belief(from, to));
        }
        assertWithin(axis(values).belief(from, to), axis(values).anyPrior(from, to));
    }

    @Provide
    Arbitrary<List<Integer>> priors() {
        return Arbitraries.integers()
                .between(0, 5)
                .list()
                .ofSize(4)
                .filter(each -> each.stream().anyMatch(i -> i > 0));
    }

    private static void assertWithin(double p, Bounds bounds) {
        assertTrue(bounds.low() - 1e-12 <= p && p <= bounds.high() + 1e-12, p + " in " + bounds);
    }

    private static void assertWithin(Bounds inner, Bounds outer) {
        assertWithin(inner.low(), outer);
        assertWithin(inner.high(), outer);
    }

    @Property(tries = 200)
    void somebodyWhoDoesNotRate_widensTheBoundsAndChangesNoDistribution(
            @ForAll("values") List<RatingValue> values, @ForAll @IntRange(min = 2, max = 4) int band) {
        List<RatingValue> more = new ArrayList<>(values);
        more.add(RatingValue.NOT_RATED);
        if (!values.isEmpty()) {
            assertWithin(axis(values).belief(band, 4), axis(more).belief(band, 4));
        }
        assertEquals(axis(values).beliefAmongRaters(band, 4), axis(more).beliefAmongRaters(band, 4));
        for (Pooling pooling : Pooling.values()) {
            assertEquals(axis(values).bands(pooling), axis(more).bands(pooling));
        }
    }

    @Property(tries = 100)
    void furtherAssessors_addUpAndHaveTheMeanOfTheDistribution(
            @ForAll("values") List<RatingValue> values,
            @ForAll @IntRange(min = 0, max = 12) int further,
            @ForAll @IntRange(min = 1, max = 4) int band) {
        List<Double> counts = axis(values).further(further, band, 4);
        double sum = 0;
        double mean = 0;
        for (int count = 0; count <= further; count++) {
            sum += counts.get(count);
            mean += count * counts.get(count);
        }
        assertEquals(1, sum, 1e-10);
        assertEquals(further * axis(values).bands(Pooling.DIRICHLET).atLeast(band), mean, 1e-9);
    }

    @Property(tries = 100)
    void credibleInterval_widensWithItsMassAndHoldsTheMedian(
            @ForAll("values") List<RatingValue> values, @ForAll @IntRange(min = 1, max = 4) int band) {
        Bounds half = axis(values).credible(band, 4, 0.5);
        Bounds most = axis(values).credible(band, 4, 0.95);
        assertTrue(most.low() <= half.low() && half.high() <= most.high());
        double deviation = axis(values).standardDeviation(band, 4);
        assertEquals(deviation == 0, most.width() == 0);
    }

    @Example
    void bandWithoutALevel_isNeverReached() {
        AxisDistribution axis = axis(List.of(RatingValue.of(1), RatingValue.of(6)));
        assertEquals(new Bounds(0, 0), axis.credible(2, 2, 0.95));
        assertEquals(List.of(1.0, 0.0), axis.further(1, 2, 2));
        assertEquals(new Bounds(1, 1), axis.credible(1, 4, 0.95));
        assertEquals(List.of(0.0, 1.0), axis.further(1, 1, 4));
    }

    @Example
    void line_saysWhoRatedIt() {
        assertEquals(
                "scale: 1: 0.500, 2: 0.000, 3: 0.375, 4: 0.125 (Dirichlet, prior 1/2 for each level; 1 of 2 assessors)",
                axis(List.of(RatingValue.of(1), RatingValue.NOT_RATED)).toString());
        assertTrue(axis(List.of()).toString().endsWith("; nobody rated it, prior only)"));
    }

    @Example
    void misuse_isNamed() {
        assertMessage(
                "bands must rise from 1 or more to 4 or less, but were 3-2",
                () -> axis(List.of()).belief(3, 2));
        assertMessage(
                "mass must be above 0 and below 1, but was 1.0",
                () -> axis(List.of()).credible(1, 2, 1));
        assertMessage(
                "assessors must be 0 or more, but were -1",
                () -> axis(List.of()).further(-1, 1, 2));
        assertMessage(
                "scale must be between 1 and 6 in rating scheme test 1.0.0, but was 7",
                () -> axis(List.of(RatingValue.of(7))));
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable misuse) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, misuse).getMessage());
    }
}
