package org.salience.severity.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Which inputs the variance of a model of numeric estimates comes from (Sobol). The first-order index of an input is the share
 * of the variance that goes if the input becomes known; the total index the share that stays if all others become known.
 *
 * <p>Estimated by Saltelli et al. (2010) and Jansen (1999) on 16 copies of a Sobol sequence, each shifted by lot, which
 * together use the number of draws as base points; the model is called {@code draws * (inputs + 2)} times. The standard error
 * is that of the mean of the 16. Estimates may fall a little outside 0 to 1.
 *
 * <p>Not for severity, which is a rank and has no variance: for the numbers that go into it.
 *
 * @param inputs the indices of each input, in order
 * @param variance the variance of the model
 * @param draws how many base points there were
 * @param seed the seed
 */
public record SobolIndices(List<Input> inputs, double variance, int draws, long seed) {
    private static final int COPIES = 16;
    private static final int FEWEST_DRAWS = 2 * COPIES;

    /**
     * The indices of one input; empty where the model does not vary at all.
     *
     * @param first the first-order index
     * @param firstError its standard error
     * @param total the total index
     * @param totalError its standard error
     */
    public record Input(
            OptionalDouble first, OptionalDouble firstError, OptionalDouble total, OptionalDouble totalError) {
        @Override
        public String toString() {
            return first.isEmpty()
                    ? "undefined"
                    : "first " + with(first, firstError) + ", total " + with(total, totalError);
        }

        private static String with(OptionalDouble index, OptionalDouble error) {
            return Texts.number(index.orElseThrow()) + " +- " + Texts.number(error.orElseThrow());
        }
    }

    /** Creates indices. */
    public SobolIndices {
        inputs = List.copyOf(inputs);
    }

    /** What one copy of the sequence gives: sums over its points. */
    private static final class Copy {
        private final double[] first;
        private final double[] total;
        private double squares;

        Copy(int inputs) {
            first = new double[inputs];
            total = new double[inputs];
        }
    }

    static SobolIndices of(List<NumericEstimate> inputs, ToDoubleFunction<double[]> model, MonteCarlo options) {
        if (inputs.isEmpty() || options.draws() < FEWEST_DRAWS) {
            throw new IllegalArgumentException("there must be an input and at least " + FEWEST_DRAWS
                    + " draws, but were " + inputs.size() + " and " + options.draws());
        }
        int points = options.draws() / COPIES;
        // Numbers far from 0 would drown the differences; any number near the middle will do.
        double[] middle = inputs.stream().mapToDouble(NumericEstimate::mean).toArray();
        double centre = value(model, middle);
        List<Copy> copies = new ArrayList<>();
        double sum = 0;
        double squares = 0;
        for (int number = 0; number < COPIES; number++) {
            Copy copy = new Copy(inputs.size());
            Rng rng = Rng.of(options.seed(), "copy", Integer.toString(number));
            double[] shift = IntStream.range(0, 2 * inputs.size())
                    .mapToDouble(i -> rng.nextDouble())
                    .toArray();
            SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * inputs.size());
            sequence.skipTo(1);
            double ownSum = 0;
            for (int point = 0; point < points; point++) {
                double[] a = new double[inputs.size()];
                double[] b = new double[inputs.size()];
                double[] next = sequence.nextVector();
                for (int i = 0; i < a.length; i++) {
                    a[i] = inputs.get(i).quantile((next[i] + shift[i]) % 1);
                    b[i] = inputs.get(i).quantile((next[a.length + i] + shift[a.length + i]) % 1);
                }
                ownSum += add(copy, a, b, model, centre);
            }
            sum += ownSum;
            squares += copy.squares;
            copies.add(copy);
        }
        double n = 2.0 * points * COPIES;
        double mean = sum / n;
        double variance = Math.max(0, squares / n - mean * mean);
        return new SobolIndices(
                IntStream.range(0, inputs.size())
                        .mapToObj(i -> input(copies, i, points, variance))
                        .toList(),
                variance,
                points * COPIES,
                options.seed());
    }

    private static double value(ToDoubleFunction<double[]> model, double[] at) {
        return Simulation.number(model.applyAsDouble(at.clone()), at);
    }

    /** Adds one point to a copy; the sum of the model at its two halves. */
    private static double add(Copy copy, double[] a, double[] b, ToDoubleFunction<double[]> model, double centre) {
        double atA = value(model, a) - centre;
        double atB = value(model, b) - centre;
        for (int i = 0; i < a.length; i++) {
            double[] mixed = a.clone();
            mixed[i] = b[i];
            double atMixed = value(model, mixed) - centre;
            copy.first[i] += atB * (atMixed - atA);
            copy.total[i] += (atA - atMixed) * (atA - atMixed) / 2;
        }
        copy.squares += atA * atA + atB * atB;
        return atA + atB;
    }

    private static Input input(List<Copy> copies, int input, int points, double variance) {
        if (variance == 0) {
            return new Input(
                    OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        double[] first = copies.stream()
                .mapToDouble(each -> each.first[input] / points / variance)
                .toArray();
        double[] total = copies.stream()
                .mapToDouble(each -> each.total[input] / points / variance)
                .toArray();
        return new Input(
                OptionalDouble.of(mean(first)),
                OptionalDouble.of(error(first)),
                OptionalDouble.of(mean(total)),
                OptionalDouble.of(error(total)));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double error(double[] values) {
        double mean = mean(values);
        double squares =
                Arrays.stream(values).map(each -> (each - mean) * (each - mean)).sum();
        return Math.sqrt(squares / (values.length - 1.0) / values.length);
    }

    @Override
    public String toString() {
        return IntStream.range(0, inputs.size())
                        .mapToObj(i -> "input " + (i + 1) + ": " + inputs.get(i))
                        .collect(Collectors.joining("; "))
                + " (" + draws + " base points, seed " + seed + ", inputs independent)";
    }
}
