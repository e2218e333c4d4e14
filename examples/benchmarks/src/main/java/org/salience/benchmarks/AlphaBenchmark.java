package org.salience.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.salience.severity.agreement.Agreement;
import org.salience.severity.agreement.Coefficient;
import org.salience.severity.agreement.IntervalMethod;
import org.salience.severity.agreement.RatingsTable;

/**
 * Krippendorff's ordinal alpha of 1,000 units rated by 10 raters on 5 levels, about one rating in twenty missing: ours, and
 * DKPro Statistics 2.2.1. Both start from a table, or study, that is built already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgs = {"-Xms512m", "-Xmx512m"})
public class AlphaBenchmark {
    private static final int UNITS = 1_000;
    private static final int RATERS = 10;
    private static final int LEVELS = 5;

    private RatingsTable table;
    private CodingAnnotationStudy study;

    /** Draws a level for each unit, from which each rater strays a little. */
    @Setup
    public void ratings() {
        int[][] rows = rows(2_026);
        table = RatingsTable.of(LEVELS, rows);
        study = study(rows);
    }

    static int[][] rows(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] rows = new int[RATERS][UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            int level = random.nextInt(1, LEVELS + 1);
            for (int[] row : rows) {
                int strayed = level + random.nextInt(-1, 2);
                row[unit] = random.nextInt(20) == 0 ? RatingsTable.MISSING : Math.max(1, Math.min(LEVELS, strayed));
            }
        }
        return rows;
    }

    static CodingAnnotationStudy study(int[][] rows) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(rows.length);
        for (int unit = 0; unit < rows[0].length; unit++) {
            Object[] ratings = new Object[rows.length];
            for (int rater = 0; rater < rows.length; rater++) {
                ratings[rater] = rows[rater][unit] == RatingsTable.MISSING ? null : rows[rater][unit];
            }
            study.addItemAsArray(ratings);
        }
        return study;
    }

    /** {@return alpha, with what it was computed from, and no interval} */
    @Benchmark
    public Agreement salience() {
        return Coefficient.ALPHA_ORDINAL.of(table, IntervalMethod.none());
    }

    /** {@return alpha with the interval of 1,000 resamples, on all processors} */
    @Benchmark
    public Agreement salienceBootstrap() {
        return Coefficient.ALPHA_ORDINAL.of(table, IntervalMethod.bootstrap(1_000, 1));
    }

    /** {@return alpha} */
    @Benchmark
    public double dkpro() {
        return new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction()).calculateAgreement();
    }
}
