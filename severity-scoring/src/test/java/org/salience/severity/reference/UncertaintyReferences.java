package org.salience.severity.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.severity.Axis;
import org.salience.severity.BandRange;
import org.salience.severity.RatingScheme;
import org.salience.severity.SeverityScorer;
import org.salience.severity.uncertainty.AxisDistribution;
import org.salience.severity.uncertainty.Bounds;
import org.salience.severity.uncertainty.Decision;
import org.salience.severity.uncertainty.MonteCarlo;
import org.salience.severity.uncertainty.NumericEstimate;
import org.salience.severity.uncertainty.OrdinalDistribution;
import org.salience.severity.uncertainty.Pooling;
import org.salience.severity.uncertainty.Smaa;
import org.salience.severity.uncertainty.SobolIndices;

/** Distributions, pooling of opinions, sensitivity and the value of information. */
final class UncertaintyReferences {
    /** The file has these only beside what it expects of them. */
    private static final List<double[]> PERTS = List.of(
            new double[] {1, 2, 5, 4}, new double[] {-1, 0, 1, 4}, new double[] {0, 7, 10, 4}, new double[] {1, 2, 5, 2
            });

    private static final List<double[]> TRIANGLES = List.of(new double[] {1, 2, 5}, new double[] {0, 7, 10});

    /** The computation of each statistic, by its name in the file. */
    static final Map<String, Reference> ALL = Map.ofEntries(
            Map.entry("interval-ordinal-ratings", UncertaintyReferences::intervals),
            Map.entry("dirichlet-multinomial", UncertaintyReferences::dirichlet),
            Map.entry("imprecise-dirichlet-model", UncertaintyReferences::impreciseDirichlet),
            Map.entry(
                    "pert",
                    (input, quantity, params) ->
                            PERTS.stream().map(UncertaintyReferences::pert).toList()),
            Map.entry(
                    "triangular",
                    (input, quantity, params) -> TRIANGLES.stream()
                            .map(UncertaintyReferences::triangle)
                            .toList()),
            Map.entry("opinion-pool", UncertaintyReferences::pool),
            Map.entry("cooke-classical-model", Reference.outsideTheLibrary(UncertaintyReferences::cooke)),
            Map.entry("sobol", UncertaintyReferences::ishigami),
            Map.entry("value-of-information", UncertaintyReferences::information),
            Map.entry("smaa-2", UncertaintyReferences::smaa));

    private UncertaintyReferences() {}

    private static RatingScheme scheme(int levels) {
        Map<Axis, List<RatingScheme.Level>> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(
                    axis,
                    IntStream.rangeClosed(1, levels)
                            .mapToObj(level -> RatingScheme.Level.of(level, "level " + level))
                            .toList());
        }
        return RatingScheme.of("reference", "1.0.0", levels, axes);
    }

    private static AxisDistribution axis(int levels, List<RatingValue> values) {
        return AxisDistribution.of(Axis.SCALE, values, scheme(levels));
    }

    private static List<RatingValue> ratings(int[] counts) {
        List<RatingValue> ratings = new ArrayList<>();
        for (int level = 1; level <= counts.length; level++) {
            for (int i = 0; i < counts[level - 1]; i++) {
                ratings.add(RatingValue.of(level));
            }
        }
        return ratings;
    }

    private static Object intervals(JsonNode input, String quantity, JsonNode params) {
        int top = input.path("levels").size();
        List<RatingValue> values = new ArrayList<>();
        for (JsonNode each : input.path("ratings")) {
            values.add(
                    each.isNull()
                            ? RatingValue.NOT_RATED
                            : new RatingValue.Levels(
                                    each.get(0).intValue(), each.get(1).intValue()));
        }
        AxisDistribution axis = axis(top, values);
        return switch (quantity) {
            case "beliefAtLeast3" -> axis.belief(3, top).low();
            case "plausibilityAtLeast3" -> axis.belief(3, top).high();
            case "beliefAtLeast3_availableCase" ->
                axis.beliefAmongRaters(3, top).orElseThrow().low();
            case "plausibilityAtLeast3_availableCase" ->
                axis.beliefAmongRaters(3, top).orElseThrow().high();
            case "lowerUpperMedianOfLowerEnds" -> medians(top, values, BandRange::low);
            case "lowerUpperMedianOfUpperEnds" -> medians(top, values, BandRange::high);
            default -> throw Reference.unknown(quantity);
        };
    }

    /** Both medians of one end: assessors who each rate that end alone, pooled. */
    private static List<Integer> medians(
            int top, List<RatingValue> values, java.util.function.ToIntFunction<BandRange> end) {
        List<Rating> ratings = new ArrayList<>();
        for (RatingValue value : values) {
            ratings.add(Rating.builder()
                    .id("r" + ratings.size())
                    .by("assessor-" + ratings.size())
                    .on(LocalDate.of(2025, 8, 20))
                    .of("imp")
                    .scale(RatingValue.of(end.applyAsInt(scheme(top).bands(Axis.SCALE, value))))
                    .build());
        }
        BandRange pooled = SeverityScorer.standard()
                .with(scheme(top))
                .score(ratings)
                .axis(Axis.SCALE)
                .bands();
        return List.of(pooled.low(), pooled.high());
    }

    private static Object dirichlet(JsonNode input, String quantity, JsonNode params) {
        int[] counts = Inputs.ints(input.path("counts"));
        if (DoubleStream.of(Inputs.doubles(input.path("prior"))).anyMatch(each -> each != 0.5)) {
            throw new IllegalArgumentException("the library has a prior of 1/2 for each level only");
        }
        AxisDistribution axis = axis(counts.length, ratings(counts));
        return switch (quantity) {
            case "posteriorMean" -> axis.bands(Pooling.DIRICHLET).probabilities();
            case "credibleInterval95_level3" -> list(axis.credible(3, 3, 0.95));
            case "probabilityLevelAtLeast4_mean" ->
                axis.bands(Pooling.DIRICHLET).atLeast(4);
            case "posteriorVariance_level3" -> axis.standardDeviation(3, 3) * axis.standardDeviation(3, 3);
            default -> throw Reference.unknown(quantity);
        };
    }

    private static List<Double> list(Bounds bounds) {
        return List.of(bounds.low(), bounds.high());
    }

    private static Object impreciseDirichlet(JsonNode input, String quantity, JsonNode params) {
        int[] counts = Inputs.ints(input.path("counts"));
        if (input.path("s").intValue() != 2) {
            throw new IllegalArgumentException("the library has priors of strength 2 only");
        }
        AxisDistribution axis = axis(counts.length, ratings(counts));
        return switch (quantity) {
            case "lowerProbabilityPerLevel" ->
                IntStream.rangeClosed(1, counts.length)
                        .mapToObj(level -> axis.anyPrior(level, level).low())
                        .toList();
            case "upperProbabilityPerLevel" ->
                IntStream.rangeClosed(1, counts.length)
                        .mapToObj(level -> axis.anyPrior(level, level).high())
                        .toList();
            case "probabilityLevelAtLeast4" -> list(axis.anyPrior(4, counts.length));
            case "noRatingsAtAll" -> list(axis(counts.length, List.of()).anyPrior(4, counts.length));
            default -> throw Reference.unknown(quantity);
        };
    }

    private static Map<String, Double> pert(double[] parameters) {
        double min = parameters[0];
        double width = parameters[2] - min;
        NumericEstimate pert = NumericEstimate.pert(min, parameters[1], parameters[2], parameters[3]);
        // The two parameters of the beta distribution, back from what the library says of its moments.
        double mean = (pert.mean() - min) / width;
        double sum = mean * (1 - mean) / (pert.variance() / width / width) - 1;
        Map<String, Double> row = table(pert, parameters);
        row.put("shape", parameters[3]);
        row.put("alpha", mean * sum);
        row.put("beta", (1 - mean) * sum);
        row.put("cdfAtMode", pert.atMost(parameters[1]));
        return row;
    }

    private static Map<String, Double> triangle(double[] parameters) {
        return table(NumericEstimate.triangular(parameters[0], parameters[1], parameters[2]), parameters);
    }

    private static Map<String, Double> table(NumericEstimate estimate, double[] parameters) {
        Map<String, Double> row = new LinkedHashMap<>();
        row.put("min", parameters[0]);
        row.put("mode", parameters[1]);
        row.put("max", parameters[2]);
        row.put("mean", estimate.mean());
        row.put("variance", estimate.variance());
        row.put("q05", estimate.quantile(0.05));
        row.put("median", estimate.quantile(0.5));
        row.put("q95", estimate.quantile(0.95));
        return row;
    }

    /** The logarithmic pool is not in the library: it stands here so that its entry is still checked. */
    private static Object pool(JsonNode input, String quantity, JsonNode params) {
        List<double[]> experts = input.isArray()
                ? List.of(Inputs.matrix(input))
                : List.of(Inputs.doubles(input.path("expert1")), Inputs.doubles(input.path("expert2")));
        return switch (quantity) {
            case "linearPool" -> linear(experts);
            case "logPool" -> logarithmic(experts);
            case "logPoolWithAZero" -> Map.of("linear", linear(experts), "log", logarithmic(experts));
            default -> throw Reference.unknown(quantity);
        };
    }

    private static List<Double> linear(List<double[]> experts) {
        List<RatingValue> values = new ArrayList<>();
        for (double[] expert : experts) {
            TreeMap<Integer, Double> shares = new TreeMap<>();
            IntStream.range(0, expert.length).filter(i -> expert[i] > 0).forEach(i -> shares.put(i + 1, expert[i]));
            values.add(new RatingValue.Shares(shares));
        }
        return axis(experts.get(0).length, values).bands(Pooling.LINEAR_POOL).probabilities();
    }

    private static List<Double> logarithmic(List<double[]> experts) {
        double[] products = IntStream.range(0, experts.get(0).length)
                .mapToDouble(i -> experts.stream()
                        .mapToDouble(each -> Math.pow(each[i], 1.0 / experts.size()))
                        .reduce(1, (a, b) -> a * b))
                .toArray();
        double sum = DoubleStream.of(products).sum();
        return DoubleStream.of(products).map(each -> each / sum).boxed().toList();
    }

    /** Cooke (1991): 1 - chi-square(2 N I(s, p)) with as many degrees of freedom as there are quantiles. */
    private static Object cooke(JsonNode input, String quantity, JsonNode params) {
        double[] expected = Inputs.doubles(input.path("interQuantileProbabilities"));
        int n = input.path("N").intValue();
        String expert = quantity.substring(quantity.length() - 1);
        double[] hits = Inputs.doubles(input.path("expert" + expert + "_hits"));
        double information = IntStream.range(0, hits.length)
                .filter(i -> hits[i] > 0)
                .mapToDouble(i -> hits[i] / n * Math.log(hits[i] / n / expected[i]))
                .sum();
        return switch (quantity.substring(0, quantity.length() - 1)) {
            case "relativeInformation" -> information;
            case "calibration" ->
                1 - new ChiSquaredDistribution(hits.length - 1).cumulativeProbability(2 * n * information);
            default -> throw Reference.unknown(quantity);
        };
    }

    /** The closed form of the Ishigami function, and how far the library's estimates are from it. */
    private static Object ishigami(JsonNode input, String quantity, JsonNode params) {
        double a = 7;
        double b = 0.1;
        double one = Math.pow(1 + b * Math.pow(Math.PI, 4) / 5, 2) / 2;
        double two = a * a / 8;
        double both = b * b * Math.pow(Math.PI, 8) * (1.0 / 18 - 1.0 / 50);
        double variance = one + two + both;
        List<Double> first = List.of(one / variance, two / variance, 0.0);
        List<Double> total = List.of((one + both) / variance, two / variance, both / variance);
        return switch (quantity) {
            case "variance" -> variance;
            case "S1", "S2", "S3" -> first.get(quantity.charAt(1) - '1');
            case "ST1", "ST2", "ST3" -> total.get(quantity.charAt(2) - '1');
            case "S13" -> both / variance;
            case "shapleyEffects" -> List.of((one + both / 2) / variance, two / variance, both / 2 / variance);
            case "toleranceForSaltelliJansen" -> ishigamiError(first, total, a, b);
            default -> throw Reference.unknown(quantity);
        };
    }

    private static double ishigamiError(List<Double> first, List<Double> total, double a, double b) {
        NumericEstimate angle = NumericEstimate.uniform(-Math.PI, Math.PI);
        SobolIndices indices = MonteCarlo.seed(1)
                .withDraws(1 << 17)
                .sobol(
                        List.of(angle, angle, angle),
                        x -> Math.sin(x[0]) + a * Math.pow(Math.sin(x[1]), 2) + b * Math.pow(x[2], 4) * Math.sin(x[0]));
        return IntStream.range(0, 3)
                .mapToDouble(i -> Math.max(
                        Math.abs(indices.inputs().get(i).first().orElseThrow() - first.get(i)),
                        Math.abs(indices.inputs().get(i).total().orElseThrow() - total.get(i))))
                .max()
                .orElseThrow();
    }

    private static Object information(JsonNode input, String quantity, JsonNode params) {
        OrdinalDistribution prior = OrdinalDistribution.of(Inputs.doubles(input.path("prior")));
        double[] drill = DoubleStream.of(Inputs.doubles(input.path("payoffDrill")))
                .map(each -> -each)
                .toArray();
        double[] not = new double[drill.length];
        Arrays.fill(not, -input.path("payoffDoNotDrill").doubleValue());
        Decision decision = Decision.of(prior, List.of(drill, not));
        // The file lists outcomes, and for each what it is in every state.
        double[][] outcomes = Inputs.matrix(input.path("test").path("likelihood"));
        List<double[]> test = IntStream.range(0, drill.length)
                .mapToObj(state ->
                        Stream.of(outcomes).mapToDouble(each -> each[state]).toArray())
                .toList();
        return switch (quantity) {
            case "expectedValueDrill" -> -Decision.of(prior, List.of(drill)).loss();
            case "EVPI" -> decision.perfectInformation();
            case "EVSIgross" -> decision.information(test);
            case "expectedValueWithTestNet" ->
                decision.information(test)
                        - decision.loss()
                        - input.path("test").path("cost").doubleValue();
            default -> throw Reference.unknown(quantity);
        };
    }

    /**
     * Alternatives that are each best on one criterion, in closed form: they rank as their weights do, all orders of the
     * weights are as probable, and the mean of the greatest of n weights is (1 + 1/2 + ... + 1/n) / n. The library draws by
     * lot; how far it is off is held against the tolerance of the file.
     */
    private static Object smaa(JsonNode input, String quantity, JsonNode params) {
        double[][] values = Inputs.matrix(input.path("values"));
        int n = values.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (values[i][j] != (i == j ? 1 : 0)) {
                    throw new IllegalArgumentException("closed form only where each alternative has one criterion");
                }
            }
        }
        double greatest = IntStream.rangeClosed(1, n).mapToDouble(i -> 1.0 / i).sum() / n;
        double[] central = new double[n];
        Arrays.fill(central, (1 - greatest) / (n - 1));
        central[0] = greatest;
        Map<String, List<NumericEstimate>> alternatives = IntStream.range(0, n)
                .boxed()
                .collect(Collectors.toMap(
                        i -> "a" + i,
                        i -> DoubleStream.of(values[i])
                                .mapToObj(NumericEstimate::exactly)
                                .toList()));
        return switch (quantity) {
            case "rankAcceptability" -> Collections.nCopies(n, Collections.nCopies(n, 1.0 / n));
            case "centralWeightOfA" -> central;
            case "confidenceFactor" -> {
                Smaa drawn = MonteCarlo.seed(1).smaa(alternatives, Smaa.Weights.ANY);
                yield drawn.alternatives().stream()
                        .map(each -> drawn.confidence(each).orElseThrow())
                        .toList();
            }
            case "monteCarloTolerance" -> {
                Smaa drawn = MonteCarlo.seed(1).withDraws(200_000).smaa(alternatives, Smaa.Weights.ANY);
                yield drawn.alternatives().stream()
                        .flatMap(each -> IntStream.rangeClosed(1, n).mapToObj(rank -> drawn.acceptability(each, rank)))
                        .mapToDouble(each -> Math.abs(each - 1.0 / n))
                        .max()
                        .orElseThrow();
            }
            default -> throw Reference.unknown(quantity);
        };
    }
}
