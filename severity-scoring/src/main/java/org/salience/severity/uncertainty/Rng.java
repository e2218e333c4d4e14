package org.salience.severity.uncertainty;

import java.util.List;
import org.salience.model.internal.Sha256;

/**
 * A generator of random numbers, SplitMix64 (Steele, Lea and Flood 2014). Each impact has one of its own, seeded from the
 * seed and the impact's name, so that what is drawn for it depends on no other impact, no order and no thread. Written out
 * here because the JDK does not promise that its own generators stay the same.
 */
final class Rng {
    private static final int HEX_DIGITS_OF_A_LONG = 16;

    private long state;
    private double spare = Double.NaN;

    Rng(long state) {
        this.state = state;
    }

    static Rng of(long seed, String... name) {
        String hash = Sha256.ofParts(List.of(Long.toString(seed), String.join("\n", name)));
        return new Rng(Long.parseUnsignedLong(hash.substring(0, HEX_DIGITS_OF_A_LONG), 16));
    }

    long nextLong() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** From 0 to below 1, in steps of 2^-53. */
    double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /** Standard normal, by the polar method (Marsaglia). StrictMath: the same on every machine. */
    double nextGaussian() {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        while (true) {
            double x = 2 * nextDouble() - 1;
            double y = 2 * nextDouble() - 1;
            double square = x * x + y * y;
            if (square < 1 && square > 0) {
                double scale = Math.sqrt(-2 * StrictMath.log(square) / square);
                spare = y * scale;
                return x * scale;
            }
        }
    }

    /** Exponential with mean 1. */
    double nextExponential() {
        return -StrictMath.log(1 - nextDouble());
    }

    /** Gamma of a shape of 1 or more (Marsaglia and Tsang 2000). */
    double nextGamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = nextGaussian();
            double root = 1 + c * x;
            if (root > 0) {
                double v = root * root * root;
                if (StrictMath.log(1 - nextDouble()) < x * x / 2 + d * (1 - v + StrictMath.log(v))) {
                    return d * v;
                }
            }
        }
    }
}
