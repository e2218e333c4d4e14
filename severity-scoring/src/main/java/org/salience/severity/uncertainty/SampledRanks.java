package org.salience.severity.uncertainty;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.salience.severity.Axis;

/** Shares of ranks among many draws of the keys of all impacts. */
final class SampledRanks implements Ranks {
    private final int draws;
    private final int firstTierFrom;
    /** By impact, then draw: 84 keys fit into a byte. */
    private final byte[][] keys;
    /** By impact, then rank. */
    private final int[][] counts;

    private SampledRanks(byte[][] keys, int size, int firstTierFrom, boolean parallel) {
        this.keys = keys;
        this.firstTierFrom = firstTierFrom;
        draws = keys[0].length;
        short[] above = above(keys, size);
        counts = new int[keys.length][];
        indices(keys.length, parallel).forEach(i -> counts[i] = counts(keys[i], above, size, keys.length));
    }

    static SampledRanks of(List<SeverityDistribution> impacts, MonteCarlo options) {
        KeyClasses classes = KeyClasses.of(impacts.get(0).top());
        byte[][] keys = new byte[impacts.size()][];
        double[] common = common(options);
        indices(impacts.size(), options.isParallel()).forEach(i -> {
            SeverityDistribution impact = impacts.get(i);
            Rng rng = Rng.of(options.seed(), "impact", impact.impact());
            keys[i] = options.isIndependent()
                    ? independent(impact, rng, options.draws())
                    : dependent(impact, rng, common, options, classes);
        });
        return new SampledRanks(
                keys, classes.size(), classes.from(impacts.get(0).firstTierFrom()), options.isParallel());
    }

    private static IntStream indices(int size, boolean parallel) {
        IntStream indices = IntStream.range(0, size);
        return parallel ? indices.parallel() : indices;
    }

    private static byte[] independent(SeverityDistribution impact, Rng rng, int draws) {
        Alias alias = new Alias(impact.keyProbabilities());
        byte[] keys = new byte[draws];
        for (int draw = 0; draw < draws; draw++) {
            keys[draw] = (byte) alias.draw(rng);
        }
        return keys;
    }

    /** What all impacts share, draw by draw. */
    private static double[] common(MonteCarlo options) {
        if (options.isIndependent()) {
            return new double[0];
        }
        Rng rng = Rng.of(options.seed(), "common");
        return IntStream.range(0, options.draws())
                .mapToDouble(draw -> rng.nextGaussian())
                .toArray();
    }

    private static byte[] dependent(
            SeverityDistribution impact, Rng rng, double[] common, MonteCarlo options, KeyClasses classes) {
        double[][] limits = new double[Axis.values().length][];
        for (Axis axis : Axis.values()) {
            limits[axis.ordinal()] = limits(impact.axis(axis));
        }
        double between = Math.sqrt(options.between());
        double within = Math.sqrt(options.within() - options.between());
        double own = Math.sqrt(1 - options.within());
        byte[] keys = new byte[common.length];
        int[] bands = new int[limits.length];
        for (int draw = 0; draw < common.length; draw++) {
            double shared = between * common[draw] + within * rng.nextGaussian();
            for (int axis = 0; axis < bands.length; axis++) {
                bands[axis] = band(limits[axis], shared + own * rng.nextGaussian());
            }
            keys[draw] = (byte) classes.number(bands[0], bands[1], bands[2]);
        }
        return keys;
    }

    /** The values of a standard normal variable at which one band ends and the next begins. */
    private static double[] limits(OrdinalDistribution axis) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        return IntStream.range(1, axis.top())
                .mapToDouble(band -> normal.inverseCumulativeProbability(axis.atMost(band)))
                .toArray();
    }

    private static int band(double[] limits, double value) {
        int band = 1;
        while (band <= limits.length && value > limits[band - 1]) {
            band++;
        }
        return band;
    }

    /** For each draw and key, how many impacts are above it. */
    private static short[] above(byte[][] keys, int size) {
        int draws = keys[0].length;
        short[] above = new short[draws * size];
        for (byte[] each : keys) {
            for (int draw = 0; draw < draws; draw++) {
                above[draw * size + each[draw]]++;
            }
        }
        for (int draw = 0; draw < draws; draw++) {
            int sum = 0;
            for (int cell = draw * size + size - 1; cell >= draw * size; cell--) {
                int here = above[cell];
                above[cell] = (short) sum;
                sum += here;
            }
        }
        return above;
    }

    private static int[] counts(byte[] keys, short[] above, int size, int impacts) {
        int[] counts = new int[impacts];
        for (int draw = 0; draw < keys.length; draw++) {
            counts[above[draw * size + keys[draw]]]++;
        }
        return counts;
    }

    @Override
    public double probability(int impact, int rank) {
        return (double) counts[impact][rank] / draws;
    }

    @Override
    public double firstTier(int impact) {
        int first = 0;
        for (byte key : keys[impact]) {
            first += key >= firstTierFrom ? 1 : 0;
        }
        return (double) first / draws;
    }

    @Override
    public double above(int one, int other) {
        int above = 0;
        for (int draw = 0; draw < draws; draw++) {
            above += keys[one][draw] > keys[other][draw] ? 1 : 0;
        }
        return (double) above / draws;
    }
}
