package org.salience.severity.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Which alternatives a weighted sum would put where if the weights are not known: SMAA-2 (Lahdelma and Salminen 2001). For
 * compensatory profiles only, to show whether their weights matter; the default profile has no weights, and
 * {@link RankAcceptability} is for it.
 *
 * <p>Each draw takes weights, evenly over all that are allowed, and a value for each estimate; the rank of an alternative is 1
 * and the number of alternatives whose sum is greater, so that ties share the best rank. The central weights of an alternative
 * are the mean of the weights that put it first: what one would have to think to prefer it. Its confidence factor says how
 * probably it is first if one thinks just that.
 *
 * <p>Immutable and thread-safe.
 */
public final class Smaa {
    /** Which weights there may be. They are not below 0 and add up to 1. */
    public enum Weights {
        /** All. */
        ANY,
        /** Those that do not rise: the criteria are given from the most important to the least. */
        FALLING;

        @Override
        public String toString() {
            return this == ANY ? "any weights" : "weights falling from the first criterion to the last";
        }
    }

    private final List<String> names;
    private final List<List<NumericEstimate>> values;
    private final Weights weights;
    private final MonteCarlo options;
    /** By alternative, then rank. */
    private final int[][] counts;
    /** By alternative, the sum of the weights that put it first. */
    private final double[][] sums;

    private Smaa(
            List<String> names,
            List<List<NumericEstimate>> values,
            Weights weights,
            MonteCarlo options,
            int[][] counts,
            double[][] sums) {
        this.names = names;
        this.values = values;
        this.weights = weights;
        this.options = options;
        this.counts = counts;
        this.sums = sums;
    }

    static Smaa of(Map<String, List<NumericEstimate>> alternatives, Weights weights, MonteCarlo options) {
        List<String> names = List.copyOf(new TreeMap<>(alternatives).keySet());
        List<List<NumericEstimate>> values = new ArrayList<>();
        new TreeMap<>(alternatives).values().forEach(each -> values.add(List.copyOf(each)));
        int criteria = values.isEmpty() ? 0 : values.get(0).size();
        if (criteria == 0 || values.stream().anyMatch(each -> each.size() != criteria)) {
            throw new IllegalArgumentException(
                    "there must be alternatives with as many values each, but were " + new TreeMap<>(alternatives));
        }
        double[][] drawn = weights(criteria, weights, options);
        double[][] scores = IntStream.range(0, names.size())
                .mapToObj(i -> scores(names.get(i), values.get(i), drawn, options))
                .toArray(double[][]::new);
        int[][] counts = new int[names.size()][names.size()];
        double[][] sums = new double[names.size()][criteria];
        double[] sorted = new double[names.size()];
        for (int draw = 0; draw < drawn.length; draw++) {
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = scores[i][draw];
            }
            Arrays.sort(sorted);
            for (int i = 0; i < sorted.length; i++) {
                int rank = greater(sorted, scores[i][draw]);
                counts[i][rank]++;
                if (rank == 0) {
                    for (int j = 0; j < criteria; j++) {
                        sums[i][j] += drawn[draw][j];
                    }
                }
            }
        }
        return new Smaa(names, Collections.unmodifiableList(values), weights, options, counts, sums);
    }

    /** Evenly over the simplex: exponential variables by their sum; those that fall are the same, sorted. */
    private static double[][] weights(int criteria, Weights weights, MonteCarlo options) {
        Rng rng = Rng.of(options.seed(), "weights");
        double[][] drawn = new double[options.draws()][];
        for (int draw = 0; draw < drawn.length; draw++) {
            double[] parts =
                    DoubleStream.generate(rng::nextExponential).limit(criteria).toArray();
            double sum = DoubleStream.of(parts).sum();
            drawn[draw] = DoubleStream.of(parts).map(each -> each / sum).toArray();
            if (weights == Weights.FALLING) {
                drawn[draw] = DoubleStream.of(drawn[draw])
                        .map(each -> -each)
                        .sorted()
                        .map(each -> -each)
                        .toArray();
            }
        }
        return drawn;
    }

    private static double[] scores(String name, List<NumericEstimate> values, double[][] weights, MonteCarlo options) {
        Rng rng = Rng.of(options.seed(), "alternative", name);
        double[] scores = new double[weights.length];
        for (int draw = 0; draw < scores.length; draw++) {
            for (int j = 0; j < values.size(); j++) {
                scores[draw] += weights[draw][j] * values.get(j).draw(rng);
            }
        }
        return scores;
    }

    private static int greater(double[] sorted, double score) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > score) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.length - low;
    }

    /**
     * {@return the alternatives by name}
     */
    public List<String> alternatives() {
        return names;
    }

    /**
     * {@return the rank acceptability index: the share of draws in which an alternative has a rank}
     *
     * @param alternative the alternative
     * @param rank the rank, from 1
     * @throws IllegalArgumentException if there is no such alternative or rank
     */
    public double acceptability(String alternative, int rank) {
        if (rank < 1 || rank > names.size()) {
            throw new IllegalArgumentException("rank must be between 1 and " + names.size() + ", but was " + rank);
        }
        return (double) counts[number(alternative)][rank - 1] / options.draws();
    }

    /**
     * {@return the standard error of an acceptability or confidence factor, {@code sqrt(p (1 - p) / draws)}; where p is 0 or 1
     * it is 0, and says little: read up to {@code 3 / draws} then}
     *
     * @param probability the figure
     */
    public double standardError(double probability) {
        return Texts.standardError(probability, options.draws());
    }

    /**
     * {@return the mean of the weights that put an alternative first, one for each criterion; empty if no draw did}
     *
     * @param alternative the alternative
     * @throws IllegalArgumentException if there is no such alternative
     */
    public Optional<List<Double>> centralWeights(String alternative) {
        int first = counts[number(alternative)][0];
        return first == 0
                ? Optional.empty()
                : Optional.of(DoubleStream.of(sums[number(alternative)])
                        .map(each -> each / first)
                        .boxed()
                        .toList());
    }

    /**
     * {@return the confidence factor: the share of draws of the values in which an alternative is first under its central
     * weights; 0 or 1 if the values are known, empty if it has no central weights}
     *
     * @param alternative the alternative
     * @throws IllegalArgumentException if there is no such alternative
     */
    public OptionalDouble confidence(String alternative) {
        Optional<List<Double>> central = centralWeights(alternative);
        if (central.isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] weights =
                central.get().stream().mapToDouble(Double::doubleValue).toArray();
        boolean known = values.stream().flatMap(List::stream).allMatch(NumericEstimate::isKnown);
        double[][] same = new double[known ? 1 : options.draws()][];
        Arrays.fill(same, weights);
        double[] own = scores(alternative, values.get(number(alternative)), same, options);
        boolean[] beaten = new boolean[same.length];
        for (int i = 0; i < names.size(); i++) {
            double[] other = scores(names.get(i), values.get(i), same, options);
            for (int draw = 0; draw < beaten.length; draw++) {
                beaten[draw] |= other[draw] > own[draw];
            }
        }
        long first =
                IntStream.range(0, beaten.length).filter(draw -> !beaten[draw]).count();
        return OptionalDouble.of((double) first / beaten.length);
    }

    private int number(String alternative) {
        int number = Collections.binarySearch(names, alternative);
        if (number < 0) {
            throw new IllegalArgumentException("no alternative is called " + alternative);
        }
        return number;
    }

    /**
     * {@return for example {@code first: a 0.331, b 0.335, c 0.334 (any weights; 10000 draws, seed 7, standard error at most
     * 0.005)}}
     */
    @Override
    public String toString() {
        List<String> first = names.stream()
                .map(each -> each + " " + Texts.number(acceptability(each, 1)))
                .toList();
        return "first: " + String.join(", ", first) + " (" + weights + "; " + options.draws() + " draws, seed "
                + options.seed() + ", standard error at most " + Texts.number(standardError(0.5)) + ")";
    }
}
