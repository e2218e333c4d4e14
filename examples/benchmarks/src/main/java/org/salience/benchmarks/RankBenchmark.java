package org.salience.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.salience.severity.uncertainty.MonteCarlo;
import org.salience.severity.uncertainty.RankAcceptability;
import org.salience.severity.uncertainty.SeverityDistribution;

/**
 * How probable each rank of 1,000 impacts is: all ranks exactly, and 10,000 draws of the same impacts. The draws are what one
 * would write for speed: one number for a whole key by the alias method, and a count of keys in place of sorting. They run in
 * one thread, as the exact ranks do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 20)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgs = {"-Xms512m", "-Xmx512m"})
public class RankBenchmark {
    static final int IMPACTS = 1_000;
    private static final long SEED = 20251122;

    /** How many bands there are: 20 keys for four bands, 35 for five, 84 for seven. */
    @Param({"4", "5", "7"})
    private int bands;

    private List<SeverityDistribution> impacts = List.of();

    /** Makes the impacts. */
    @Setup
    public void impacts() {
        impacts = RatedImpacts.made(IMPACTS, bands, SEED);
    }

    /** {@return all ranks, exactly} */
    @Benchmark
    public RankAcceptability exact() {
        return RankAcceptability.exact(impacts);
    }

    /** {@return all ranks, from 10,000 draws} */
    @Benchmark
    public RankAcceptability monteCarlo() {
        return MonteCarlo.seed(SEED).rank(impacts);
    }
}
