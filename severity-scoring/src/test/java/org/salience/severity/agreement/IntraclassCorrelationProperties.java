package org.salience.severity.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.apache.commons.math3.stat.inference.OneWayAnova;

class IntraclassCorrelationProperties {
    private static double[][] estimates(Random random) {
        int raters = 2 + random.nextInt(4);
        int units = 3 + random.nextInt(8);
        double[] truth = random.doubles(units, 0, 10).toArray();
        return IntStream.range(0, raters)
                .mapToObj(rater -> Arrays.stream(truth)
                        .map(each -> each + 3 * random.nextGaussian())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double value(IntraclassCorrelation form, double[][] raters) {
        return form.of(raters).value().getAsDouble();
    }

    @Property
    void consistencyOfTheMean_isCronbachsAlpha(@ForAll Random random) {
        double[][] raters = estimates(random);
        int k = raters.length;
        double parts =
                Arrays.stream(raters).mapToDouble(new Variance()::evaluate).sum();
        double[] sums = IntStream.range(0, raters[0].length)
                .mapToDouble(unit ->
                        Arrays.stream(raters).mapToDouble(row -> row[unit]).sum())
                .toArray();
        double cronbach = k / (k - 1.0) * (1 - parts / new Variance().evaluate(sums));
        assertEquals(cronbach, value(IntraclassCorrelation.ICC_3_K, raters), 1e-9);
    }

    @Property
    void oneWay_isTheAnalysisOfVarianceOfCommonsMath(@ForAll Random random) {
        double[][] raters = estimates(random);
        int k = raters.length;
        double f = new OneWayAnova()
                .anovaFValue(IntStream.range(0, raters[0].length)
                        .mapToObj(unit -> Arrays.stream(raters)
                                .mapToDouble(row -> row[unit])
                                .toArray())
                        .toList());
        assertEquals((f - 1) / (f + k - 1), value(IntraclassCorrelation.ICC_1_1, raters), 1e-9);
        assertEquals(1 - 1 / f, value(IntraclassCorrelation.ICC_1_K, raters), 1e-9);
    }

    @Property
    void meanOfRaters_isSpearmanBrownOfOne(@ForAll Random random) {
        double[][] raters = estimates(random);
        int k = raters.length;
        Map.of(
                        IntraclassCorrelation.ICC_1_1, IntraclassCorrelation.ICC_1_K,
                        IntraclassCorrelation.ICC_2_1, IntraclassCorrelation.ICC_2_K,
                        IntraclassCorrelation.ICC_3_1, IntraclassCorrelation.ICC_3_K)
                .forEach((one, mean) -> {
                    double single = value(one, raters);
                    if (mean.of(raters).value().isEmpty()) {
                        assertTrue(single < 0 && (k - 1) * single < -1 + 1e-9);
                        return;
                    }
                    assertEquals(k * single / (1 + (k - 1) * single), value(mean, raters), 1e-6);
                    if (mean.of(raters).interval().isPresent()) {
                        double low = one.of(raters).interval().orElseThrow().low();
                        double high = one.of(raters).interval().orElseThrow().high();
                        Interval got = mean.of(raters).interval().orElseThrow();
                        assertEquals(k * low / (1 + (k - 1) * low), got.low(), 1e-6 * (1 + Math.abs(got.low())));
                        assertEquals(k * high / (1 + (k - 1) * high), got.high(), 1e-6);
                    }
                });
    }

    @Property
    void strictRater_lowersAbsoluteAgreementOnly(@ForAll Random random) {
        double[][] raters = estimates(random);
        double[][] shifted = Arrays.stream(raters).map(double[]::clone).toArray(double[][]::new);
        shifted[0] = Arrays.stream(raters[0]).map(each -> each + 1_000).toArray();
        assertEquals(value(IntraclassCorrelation.ICC_3_1, raters), value(IntraclassCorrelation.ICC_3_1, shifted), 1e-6);
        assertTrue(Math.abs(value(IntraclassCorrelation.ICC_2_1, shifted)) < 0.1);
    }

    @Property
    void values_areFiniteOrUndefinedWithAReason(@ForAll Random random) {
        double[][] raters = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(rater -> random.ints(3, 0, 2).asDoubleStream().toArray())
                .toArray(double[][]::new);
        for (IntraclassCorrelation form : IntraclassCorrelation.values()) {
            Agreement got = form.of(raters);
            assertEquals(got.value().isEmpty(), got.undefined().isPresent());
            got.value().ifPresent(value -> assertTrue(Double.isFinite(value)));
            got.interval().ifPresent(each -> assertTrue(each.low() <= each.high()));
        }
    }

    @Example
    void unitsThatDoNotDiffer_leaveItUndefined() {
        double[] same = {3, 3, 3};
        for (IntraclassCorrelation form : IntraclassCorrelation.values()) {
            assertEquals(OptionalDouble.empty(), form.of(same, same).value());
        }
        assertEquals(
                "ICC(2,1): undefined, because the units do not differ (3 units, 2 raters; fewer than 30 units)",
                IntraclassCorrelation.ICC_2_1.of(same, same).toString());
    }

    @Example
    void ratersThatDoNotDiffer_leaveNoInterval() {
        double[] rater = {1, 2, 4};
        assertEquals(
                "ICC(2,k): 1.000 (no interval: raters do not differ; 3 units, 2 raters; fewer than 30 units)",
                IntraclassCorrelation.ICC_2_K.of(rater, rater).toString());
    }

    @Example
    void of_rejectsGapsRaggedRowsAndLevels() {
        double[] rater = {1, 2, 4};
        for (double[] other : new double[][] {{1, 2}, {1, 2, Double.NaN}}) {
            assertThrows(IllegalArgumentException.class, () -> IntraclassCorrelation.ICC_1_1.of(rater, other));
        }
        assertThrows(IllegalArgumentException.class, () -> IntraclassCorrelation.ICC_1_1.of(new double[][] {rater}));
        assertThrows(IllegalArgumentException.class, () -> IntraclassCorrelation.ICC_1_1.of(1.0, rater, rater));
    }
}
