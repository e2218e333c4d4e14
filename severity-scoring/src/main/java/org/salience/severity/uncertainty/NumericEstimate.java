package org.salience.severity.uncertainty;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;

/**
 * An estimate of a number that has a unit, for example how many people are affected, with what is not known of it. Not for
 * levels of a rating scheme, which have no distances; {@link #levels} turns an estimate into them.
 *
 * <p>Immutable and thread-safe.
 */
public final class NumericEstimate {
    /** The usual weight of the mode in a PERT estimate. */
    private static final double PERT_SHAPE = 4;

    private static final double QUANTILE_ACCURACY = 1e-15;

    private enum Kind {
        EXACT,
        UNIFORM,
        TRIANGULAR,
        PERT
    }

    private final Kind kind;
    private final double min;
    private final double mode;
    private final double max;
    private final double shape;

    private NumericEstimate(Kind kind, double min, double mode, double max, double shape) {
        this.kind = kind;
        this.min = min;
        this.mode = mode;
        this.max = max;
        this.shape = shape;
        if (!(min <= mode && mode <= max && Double.isFinite(max - min))) {
            throw new IllegalArgumentException(
                    "an estimate must rise from min over mode to max, but was " + min + ", " + mode + ", " + max);
        }
        if (kind != Kind.EXACT && !(min < max)) {
            throw new IllegalArgumentException("min must be below max, but both were " + min
                    + "; for a number that is known, use NumericEstimate.exactly");
        }
        if (!(shape >= 0 && Double.isFinite(shape))) {
            throw new IllegalArgumentException("shape must be finite and not below 0, but was " + shape);
        }
    }

    /**
     * {@return a number that is known}
     *
     * @param value the number
     * @throws IllegalArgumentException if it is not finite
     */
    public static NumericEstimate exactly(double value) {
        return new NumericEstimate(Kind.EXACT, value, value, value, 0);
    }

    /**
     * {@return an estimate of which only the ends are known, each number between them as probable as any other}
     *
     * @param min the least
     * @param max the greatest
     * @throws IllegalArgumentException unless both are finite and min is below max
     */
    public static NumericEstimate uniform(double min, double max) {
        return new NumericEstimate(Kind.UNIFORM, min, min, max, 0);
    }

    /**
     * {@return a triangular estimate: mean {@code (min + mode + max) / 3}}
     *
     * @param min the least
     * @param mode the most probable
     * @param max the greatest
     * @throws IllegalArgumentException unless they are finite, rise, and min is below max
     */
    public static NumericEstimate triangular(double min, double mode, double max) {
        return new NumericEstimate(Kind.TRIANGULAR, min, mode, max, 0);
    }

    /**
     * {@return a PERT estimate: mean {@code (min + 4 mode + max) / 6}}
     *
     * @param min the least
     * @param mode the most probable
     * @param max the greatest
     * @throws IllegalArgumentException unless they are finite, rise, and min is below max
     */
    public static NumericEstimate pert(double min, double mode, double max) {
        return pert(min, mode, max, PERT_SHAPE);
    }

    /**
     * {@return a PERT estimate: {@code min + (max - min) Beta(a, b)} with {@code a = 1 + shape (mode - min) / (max - min)} and
     * {@code b = 1 + shape (max - mode) / (max - min)}}
     *
     * <p>Its variance is that of the beta distribution. The {@code ((max - min) / 6)^2} of project planning is an
     * approximation, and another number.
     *
     * @param min the least
     * @param mode the most probable
     * @param max the greatest
     * @param shape how much the mode weighs, from 0 (uniform); usually 4
     * @throws IllegalArgumentException unless they are finite, rise, min is below max, and shape is not below 0
     */
    public static NumericEstimate pert(double min, double mode, double max, double shape) {
        return new NumericEstimate(Kind.PERT, min, mode, max, shape);
    }

    private double alpha() {
        return 1 + shape * (mode - min) / (max - min);
    }

    private double beta() {
        return 1 + shape * (max - mode) / (max - min);
    }

    private BetaDistribution distribution() {
        return new BetaDistribution(null, alpha(), beta(), QUANTILE_ACCURACY);
    }

    private TriangularDistribution triangle() {
        return new TriangularDistribution(null, min, mode, max);
    }

    /**
     * {@return the mean}
     */
    public double mean() {
        return switch (kind) {
            case EXACT -> mode;
            case UNIFORM -> (min + max) / 2;
            case TRIANGULAR -> (min + mode + max) / 3;
            case PERT -> min + (max - min) * alpha() / (alpha() + beta());
        };
    }

    /**
     * {@return the variance}
     */
    public double variance() {
        double width = max - min;
        return switch (kind) {
            case EXACT -> 0;
            case UNIFORM -> width * width / 12;
            case TRIANGULAR -> triangle().getNumericalVariance();
            case PERT -> width * width * distribution().getNumericalVariance();
        };
    }

    /**
     * {@return how probably the number is at most this}
     *
     * @param value the value
     */
    public double atMost(double value) {
        if (value < min || value >= max) {
            return value < min ? 0 : 1;
        }
        return switch (kind) {
            case EXACT -> 1;
            case UNIFORM -> (value - min) / (max - min);
            case TRIANGULAR -> triangle().cumulativeProbability(value);
            case PERT -> distribution().cumulativeProbability((value - min) / (max - min));
        };
    }

    /**
     * {@return the number that is not exceeded with a probability}
     *
     * @param probability from 0 to 1
     * @throws IllegalArgumentException unless it is
     */
    public double quantile(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be between 0 and 1, but was " + probability);
        }
        return switch (kind) {
            case EXACT -> mode;
            case UNIFORM -> min + (max - min) * probability;
            case TRIANGULAR -> triangle().inverseCumulativeProbability(probability);
            case PERT -> min + (max - min) * distribution().inverseCumulativeProbability(probability);
        };
    }

    /**
     * {@return how probable each level of a scheme is of which the levels begin at given numbers: level 1 below the first,
     * level 2 from the first on, and so on; exact, nothing is drawn by lot}
     *
     * @param thresholds where levels 2, 3 and so on begin, rising
     * @throws IllegalArgumentException if they do not rise
     */
    public OrdinalDistribution levels(double... thresholds) {
        if (IntStream.range(1, thresholds.length).anyMatch(i -> !(thresholds[i] > thresholds[i - 1]))) {
            throw new IllegalArgumentException("thresholds must rise, but were " + Arrays.toString(thresholds));
        }
        double[] probabilities = new double[thresholds.length + 1];
        double below = 0;
        for (int i = 0; i < thresholds.length; i++) {
            double now = below(thresholds[i]);
            probabilities[i] = now - below;
            below = now;
        }
        probabilities[thresholds.length] = 1 - below;
        return OrdinalDistribution.of(probabilities);
    }

    /** How probably the number is below a value; the same as at most, except for a number that is known. */
    private double below(double value) {
        return kind == Kind.EXACT && value <= mode ? 0 : atMost(value);
    }

    /** A number drawn by lot. */
    double draw(Rng rng) {
        if (kind == Kind.PERT) {
            double a = rng.nextGamma(alpha());
            return min + (max - min) * (a / (a + rng.nextGamma(beta())));
        }
        return kind == Kind.EXACT ? mode : quantile(rng.nextDouble());
    }

    boolean isKnown() {
        return kind == Kind.EXACT;
    }

    /**
     * {@return for example {@code PERT 100.000, 400.000, 2000.000 (shape 4.000)} or {@code exactly 12.000}}
     */
    @Override
    public String toString() {
        return switch (kind) {
            case EXACT -> "exactly " + Texts.number(mode);
            case UNIFORM -> "uniform " + Texts.number(min) + " to " + Texts.number(max);
            case TRIANGULAR -> "triangular " + Texts.number(min) + ", " + Texts.number(mode) + ", " + Texts.number(max);
            case PERT ->
                "PERT " + Texts.number(min) + ", " + Texts.number(mode) + ", " + Texts.number(max) + " (shape "
                        + Texts.number(shape) + ")";
        };
    }
}
