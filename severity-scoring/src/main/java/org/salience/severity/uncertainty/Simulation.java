package org.salience.severity.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a model of numeric estimates gives, drawn by lot, for example {@code mean 412.000 +- 1.700, 90 % between 250.000 and
 * 610.000 (10000 draws, seed 7, inputs independent)}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Simulation {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final double[] sorted;
    private final MonteCarlo options;

    private Simulation(double[] sorted, MonteCarlo options) {
        this.sorted = sorted;
        this.options = options;
    }

    static Simulation of(List<NumericEstimate> inputs, ToDoubleFunction<double[]> model, MonteCarlo options) {
        List<Rng> generators = IntStream.range(0, inputs.size())
                .mapToObj(i -> Rng.of(options.seed(), "input", Integer.toString(i)))
                .toList();
        double[] values = new double[options.draws()];
        double[] drawn = new double[inputs.size()];
        for (int draw = 0; draw < values.length; draw++) {
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = inputs.get(i).draw(generators.get(i));
            }
            values[draw] = number(model.applyAsDouble(drawn.clone()), drawn);
        }
        Arrays.sort(values);
        return new Simulation(values, options);
    }

    static double number(double value, double[] at) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "the model must give a finite number, but gave " + value + " for " + Arrays.toString(at));
        }
        return value;
    }

    /**
     * {@return the mean of the draws}
     */
    public double mean() {
        return Arrays.stream(sorted).sum() / sorted.length;
    }

    /**
     * {@return the standard error of the mean; not a number for a single draw}
     */
    public double standardError() {
        double mean = mean();
        double squares =
                Arrays.stream(sorted).map(each -> (each - mean) * (each - mean)).sum();
        return Math.sqrt(squares / (sorted.length - 1.0) / sorted.length);
    }

    /**
     * {@return the least draw that at least this share of the draws does not exceed}
     *
     * @param probability above 0, at most 1
     * @throws IllegalArgumentException unless it is
     */
    public double quantile(double probability) {
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be above 0 and at most 1, but was " + probability);
        }
        return sorted[(int) Math.ceil(probability * sorted.length) - 1];
    }

    /**
     * {@return the share of draws that reach a value; its standard error is {@code sqrt(p (1 - p) / draws)}}
     *
     * @param value the value
     */
    public double atLeast(double value) {
        return (double) Arrays.stream(sorted).filter(each -> each >= value).count() / sorted.length;
    }

    @Override
    public String toString() {
        return "mean " + Texts.number(mean()) + " +- " + Texts.number(standardError()) + ", 90 % between "
                + Texts.number(quantile(LOW)) + " and " + Texts.number(quantile(HIGH)) + " (" + options.draws()
                + " draws, seed " + options.seed() + ", inputs independent)";
    }
}
