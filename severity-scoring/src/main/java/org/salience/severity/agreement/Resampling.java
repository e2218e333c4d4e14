package org.salience.severity.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/** Finds the interval of a statistic by computing it again for other samples of the units. */
final class Resampling {
    /** Above this share of resamples for which the statistic is undefined, the rest is no sample of anything. */
    private static final double MOST_UNDEFINED = 0.05;

    private final RatingsTable table;
    private final int[] units;
    private final Function<RatingsTable, Value> statistic;
    private final double least;
    private final Agreement.Draft draft;

    /**
     * @param units the places of the units that have a part in the statistic
     * @param least the least that the statistic can be
     */
    Resampling(
            RatingsTable table,
            int[] units,
            Function<RatingsTable, Value> statistic,
            double least,
            Agreement.Draft draft) {
        this.table = table;
        this.units = units;
        this.statistic = statistic;
        this.least = least;
        this.draft = draft;
    }

    void apply(IntervalMethod method) {
        draft.method(method.toString());
        if (method instanceof IntervalMethod.Jackknife jackknife) {
            jackknife(jackknife);
        } else if (method instanceof IntervalMethod.Bootstrap bootstrap) {
            bootstrap(bootstrap);
        } else if (method instanceof IntervalMethod.LargeSample formula) {
            formula(formula);
        }
    }

    private void jackknife(IntervalMethod.Jackknife method) {
        int n = units.length;
        if (n < 2) {
            draft.method("no interval: one unit only");
            return;
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            OptionalDouble without = without(i);
            if (without.isEmpty()) {
                draft.method(
                        "no interval: undefined without unit " + table.units().get(units[i]));
                return;
            }
            values[i] = without.getAsDouble();
        }
        double error = Math.sqrt((n - 1.0) / n * squares(values));
        student(error, n - 1, method.level());
    }

    private OptionalDouble without(int left) {
        int[] others = new int[units.length - 1];
        System.arraycopy(units, 0, others, 0, left);
        System.arraycopy(units, left + 1, others, left, others.length - left);
        return statistic.apply(table.select(others)).number();
    }

    private void bootstrap(IntervalMethod.Bootstrap method) {
        long[] seeds =
                new SplittableRandom(method.seed()).longs(method.resamples()).toArray();
        // Each resample has its own generator, and its own place for the result: threads change nothing.
        double[] values = IntStream.range(0, seeds.length)
                .parallel()
                .mapToObj(i -> drawn(new SplittableRandom(seeds[i])))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        int undefined = seeds.length - values.length;
        if (undefined > MOST_UNDEFINED * seeds.length) {
            draft.method("no interval: undefined for " + undefined + " of " + seeds.length + " resamples");
            return;
        }
        if (undefined > 0) {
            draft.note("undefined for " + Words.count(undefined, "resample") + ", left out");
        }
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(values);
        double tail = (1 - method.level()) / 2;
        draft.error(Math.sqrt(squares(values) / (values.length - 1)))
                .interval(
                        percentile.evaluate(100 * tail), percentile.evaluate(100 * (1 - tail)), method.level(), least);
    }

    private OptionalDouble drawn(SplittableRandom random) {
        int[] drawn = new int[units.length];
        Arrays.setAll(drawn, i -> units[random.nextInt(units.length)]);
        return statistic.apply(table.select(drawn)).number();
    }

    private void formula(IntervalMethod.LargeSample method) {
        OptionalDouble error = draft.value().standardError();
        if (error.isEmpty()) {
            draft.method("no interval: no large-sample formula here");
            return;
        }
        OptionalDouble degrees = draft.value().degrees();
        if (degrees.isPresent()) {
            student(error.getAsDouble(), degrees.getAsDouble(), method.level());
        } else {
            around(
                    error.getAsDouble(),
                    new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + method.level()) / 2),
                    method.level());
        }
    }

    private void student(double error, double degrees, double level) {
        around(error, new TDistribution(null, degrees).inverseCumulativeProbability((1 + level) / 2), level);
    }

    private void around(double error, double quantile, double level) {
        double at = draft.value().number().getAsDouble();
        draft.error(error).interval(at - quantile * error, at + quantile * error, level, least);
    }

    private static double squares(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}
