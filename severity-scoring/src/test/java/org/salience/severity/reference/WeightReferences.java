package org.salience.severity.reference;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Track;
import org.salience.severity.Axis;
import org.salience.severity.RatingScheme;
import org.salience.severity.Severity;
import org.salience.severity.profile.PairwiseComparisons;
import org.salience.severity.profile.Profile;
import org.salience.severity.profile.ProfileScore;
import org.salience.severity.profile.RatedImpact;
import org.salience.severity.profile.RiskColour;
import org.salience.severity.profile.RiskMatrix;
import org.salience.severity.profile.Weights;

/** Named profiles, weights, and the compensatory methods that use them. */
final class WeightReferences {
    /** The computation of each statistic, by its name in the file. */
    static final Map<String, Reference> ALL = Map.ofEntries(
            entry("severity-profiles", WeightReferences::profiles),
            entry(
                    "ordinal-invariance",
                    Reference.outsideTheLibrary(
                            WeightReferences::invariance, "meanAafter", "meanBafter", "medianOrder")),
            entry("risk-matrix", WeightReferences::riskMatrix),
            entry("ahp", WeightReferences::ahp),
            entry(
                    "rank-order-weights",
                    Reference.outsideTheLibrary(WeightReferences::rankOrder, "rankSum", "reciprocalRank")),
            entry("owa", Reference.outsideTheLibrary(WeightReferences::owa)),
            entry("choquet-sugeno", Reference.outsideTheLibrary(WeightReferences::choquetAndSugeno)),
            entry("best-worst-method", Reference.outsideTheLibrary(WeightReferences::bestWorst)),
            entry("electre-tri-mr-sort", Reference.outsideTheLibrary(WeightReferences::mrSort)));

    private WeightReferences() {}

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    // ---- profiles

    private static ProfileScore score(Profile profile, int[] triple) {
        Rating rating = Rating.builder()
                .id("r1")
                .by("a")
                .on(LocalDate.of(2026, 11, 21))
                .of("imp-1")
                .scale(RatingValue.of(triple[0]))
                .scope(RatingValue.of(triple[1]))
                .irremediability(RatingValue.of(triple[2]))
                .build();
        return profile.score(RatedImpact.of(Track.OCCURRED, List.of(rating)).notOnHumanRights());
    }

    private static double severity(String profile, int[] triple) {
        return score(Profile.named(profile), triple).severity().low();
    }

    private static Object profiles(JsonNode input, String quantity, JsonNode params) {
        return switch (quantity) {
            case "scores" ->
                items(input.path("vectors")).stream()
                        .map(Inputs::ints)
                        .map(WeightReferences::scores)
                        .toList();
            case "band" ->
                DoubleStream.of(Inputs.doubles(input.path("scores")))
                        .mapToObj(score ->
                                Profile.named("edpb-llm-2025").classOf(score).orElseThrow())
                        .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
                        .toList();
            case "stopperAtLevel4" -> stoppers(input.path("stoppers"));
            default -> throw Reference.unknown(quantity);
        };
    }

    private static Map<String, Object> scores(int[] triple) {
        Severity standard = score(Profile.named("product"), triple).standard();
        return Map.of(
                "max",
                severity("lksg-3-2", triple),
                "mean",
                severity("undp-hrsa-mean", triple),
                // five levels, of which the vectors use four
                "meanPlusMaxHalf",
                severity("datamaran-mean-max", triple),
                "product",
                severity("product", triple),
                "sum",
                IntStream.of(triple).sum(),
                "meanWithTopBandOverride",
                score(Profile.named("mean-top-override"), triple).classes().equals(List.of("material")),
                "leximax",
                List.of(
                        standard.key().first(),
                        standard.key().second(),
                        standard.key().third()));
    }

    private static RatedImpact edpb(Profile profile, int[] levels) {
        Map<String, RatingValue> values = new TreeMap<>();
        for (int i = 0; i < levels.length; i++) {
            values.put(profile.criteria().get(i).id(), RatingValue.of(levels[i]));
        }
        return RatedImpact.of(Track.RISK, "imp-1", "a", LocalDate.of(2026, 11, 21), values);
    }

    private static String stoppers(JsonNode names) {
        Profile profile = Profile.named("edpb-llm-2025");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < profile.criteria().size(); i++) {
            int[] levels = new int[11];
            Arrays.fill(levels, 1);
            levels[i] = 4;
            if (profile.score(edpb(profile, levels)).classes().equals(List.of("very significant"))) {
                found.add(profile.criteria().get(i).id().replace('-', ' '));
            }
        }
        List<String> expected = items(names).stream().map(JsonNode::asText).toList();
        return found.equals(expected) ? "Very significant whatever the average" : "stopped by " + found;
    }

    // ---- ordinal invariance

    private static Object invariance(JsonNode input, String quantity, JsonNode params) {
        int[] a = Inputs.ints(input.path("A"));
        int[] b = Inputs.ints(input.path("B"));
        ToDoubleFunction<int[]> renamed = levels -> IntStream.of(levels)
                .mapToDouble(each ->
                        input.path("relabelling").path(Integer.toString(each)).doubleValue())
                .average()
                .orElseThrow();
        return switch (quantity) {
            case "meanA" -> mean(a);
            case "meanB" -> mean(b);
            case "meanAafter" -> renamed.applyAsDouble(a);
            case "meanBafter" -> renamed.applyAsDouble(b);
            case "meanOrder" ->
                List.of(
                        "A" + sign(mean(a), mean(b)) + "B before",
                        "A" + sign(renamed.applyAsDouble(a), renamed.applyAsDouble(b)) + "B after");
            case "medianOrder" ->
                List.of("A" + sign(median(a), median(b)) + "B before", "A" + sign(median(a), median(b)) + "B after");
            default -> throw Reference.unknown(quantity);
        };
    }

    private static double mean(int[] levels) {
        return score(Profile.named("undp-hrsa-mean").with(five()), levels)
                .severity()
                .low();
    }

    private static RatingScheme five() {
        Map<Axis, List<RatingScheme.Level>> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(
                    axis,
                    IntStream.rangeClosed(1, 5)
                            .mapToObj(band -> RatingScheme.Level.of(band, "level " + band))
                            .toList());
        }
        return RatingScheme.of("five", "1.0.0", 5, axes);
    }

    private static double median(int[] levels) {
        return IntStream.of(levels).sorted().toArray()[levels.length / 2];
    }

    private static String sign(double left, double right) {
        return left > right ? ">" : left < right ? "<" : "=";
    }

    // ---- risk matrices

    private static Object riskMatrix(JsonNode input, String quantity, JsonNode params) {
        if (!quantity.equals("minRed_maxGreen_consistent")) {
            throw Reference.unknown(quantity);
        }
        Map<String, Object> results = new TreeMap<>();
        input.path("matrices").fieldNames().forEachRemaining(name -> {
            RiskMatrix matrix = riskMatrix(name);
            results.put(
                    name,
                    List.of(
                            matrix.leastRed().orElseThrow(),
                            matrix.mostGreen().orElseThrow(),
                            matrix.isWeaklyConsistent()));
        });
        return results;
    }

    /** The matrices that the file describes in words. */
    private static RiskMatrix riskMatrix(String name) {
        return switch (name) {
            case "cox3x3" -> RiskMatrix.of(3, (i, j) -> colour(i == 3 && j == 3, i == 1 || j == 1));
            case "product5x5_red15_green4" -> RiskMatrix.of(5, (i, j) -> colour(i * j >= 15, i * j <= 4));
            case "sum5x5_red8_green4" -> RiskMatrix.of(5, (i, j) -> colour(i + j >= 8, i + j <= 4));
            case "severityFirst5x5" -> RiskMatrix.of(5, (i, j) -> colour(i == 5, i <= 2));
            default -> throw new IllegalArgumentException("no matrix is called " + name + "; describe it here");
        };
    }

    private static RiskColour colour(boolean red, boolean green) {
        return red ? RiskColour.RED : green ? RiskColour.GREEN : RiskColour.YELLOW;
    }

    // ---- weights

    private static Object ahp(JsonNode input, String quantity, JsonNode params) {
        if (quantity.equals("overall")) {
            return overall(input);
        }
        PairwiseComparisons comparisons =
                comparisons(input.has("matrix") ? input.path("matrix") : input.path("criteria"));
        return switch (quantity) {
            case "priorities", "criteriaWeights" -> comparisons.weights().values();
            case "geometricMeanPriorities" -> comparisons.geometricMeanWeights().values();
            case "lambdaMax" -> comparisons.lambdaMax();
            case "consistencyIndex" -> comparisons.consistencyIndex();
            case "consistencyRatio" -> {
                if (params.path("randomIndex").doubleValue() != comparisons.randomIndex()) {
                    throw new IllegalStateException("the library has the random index " + comparisons.randomIndex());
                }
                yield comparisons.consistencyRatio().orElseThrow();
            }
            default -> throw Reference.unknown(quantity);
        };
    }

    private static PairwiseComparisons comparisons(JsonNode matrix) {
        return PairwiseComparisons.of(Inputs.matrix(matrix));
    }

    /** A hierarchy of two stages: the members that are neither criteria nor alternatives compare these by each criterion. */
    private static List<Double> overall(JsonNode input) {
        List<Double> criteria = comparisons(input.path("criteria")).weights().values();
        List<List<Double>> priorities = new ArrayList<>();
        input.fieldNames().forEachRemaining(name -> {
            if (!name.equals("criteria") && !name.equals("alternatives")) {
                priorities.add(comparisons(input.path(name)).weights().values());
            }
        });
        return IntStream.range(0, input.path("alternatives").size())
                .mapToObj(alternative -> IntStream.range(0, criteria.size())
                        .mapToDouble(i -> criteria.get(i) * priorities.get(i).get(alternative))
                        .sum())
                .toList();
    }

    private static Object rankOrder(JsonNode input, String quantity, JsonNode params) {
        int n = params.path("n").intValue();
        return switch (quantity) {
            case "ROC" -> Weights.rankOrderCentroid(n).values();
            case "rankSum" -> shares(IntStream.rangeClosed(1, n).mapToDouble(rank -> n + 1 - rank));
            case "reciprocalRank" -> shares(IntStream.rangeClosed(1, n).mapToDouble(rank -> 1.0 / rank));
            default -> throw Reference.unknown(quantity);
        };
    }

    private static double[] shares(DoubleStream parts) {
        double[] all = parts.toArray();
        double sum = DoubleStream.of(all).sum();
        return DoubleStream.of(all).map(each -> each / sum).toArray();
    }

    // ---- outside the library: operators on interval scales, sorting, and further ways to find weights

    private static Object owa(JsonNode input, String quantity, JsonNode params) {
        double[] weights = Inputs.doubles(input.path("weights"));
        int n = weights.length;
        return switch (quantity) {
            case "owa" -> {
                double[] rising = DoubleStream.of(Inputs.doubles(input.path("arguments")))
                        .sorted()
                        .toArray();
                yield IntStream.range(0, n)
                        .mapToDouble(i -> weights[i] * rising[n - 1 - i])
                        .sum();
            }
            case "orness" ->
                IntStream.range(0, n).mapToDouble(i -> (n - 1 - i) * weights[i]).sum() / (n - 1);
            case "rimWeights" ->
                IntStream.rangeClosed(1, n)
                        .mapToDouble(i -> Math.pow((double) i / n, 2) - Math.pow((i - 1.0) / n, 2))
                        .toArray();
            default -> throw Reference.unknown(quantity);
        };
    }

    private static Object choquetAndSugeno(JsonNode input, String quantity, JsonNode params) {
        Map<String, Double> marks =
                numbers(input.path("marks").path(params.path("student").asText()));
        Map<String, Double> capacity = numbers(input.path("capacity"));
        List<String> rising = marks.keySet().stream()
                .sorted((a, b) -> Double.compare(marks.get(a), marks.get(b)))
                .toList();
        double sum = 0;
        double highest = 0;
        double before = 0;
        for (int i = 0; i < rising.size(); i++) {
            double mark = marks.get(rising.get(i));
            // those who have this mark or a higher one
            double measure = capacity.get(
                    rising.subList(i, rising.size()).stream().sorted().collect(Collectors.joining()));
            sum += (mark - before) * measure;
            highest = Math.max(highest, Math.min(mark / 20, measure));
            before = mark;
        }
        Map<String, Double> weights = numbers(input.path("weights"));
        return switch (quantity) {
            case "choquet" -> sum;
            case "sugeno" -> highest;
            case "weightedMean" ->
                marks.keySet().stream()
                        .mapToDouble(each -> marks.get(each) * weights.get(each))
                        .sum();
            default -> throw Reference.unknown(quantity);
        };
    }

    /** By name, the letters of a name in alphabetical order. */
    private static Map<String, Double> numbers(JsonNode object) {
        Map<String, Double> numbers = new TreeMap<>();
        object.fieldNames()
                .forEachRemaining(name -> numbers.put(
                        name.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining()),
                        object.path(name).doubleValue()));
        return numbers;
    }

    private static Object bestWorst(JsonNode input, String quantity, JsonNode params) {
        return switch (quantity) {
            case "weightsConsistent" -> Arrays.copyOf(bestWorst(input.path("consistent")), 5);
            case "weightsInconsistent" -> Arrays.copyOf(bestWorst(input.path("inconsistent")), 3);
            case "xiConsistent" -> bestWorst(input.path("consistent"))[5];
            case "xiInconsistent" -> bestWorst(input.path("inconsistent"))[3];
            case "consistencyIndex1to9" ->
                IntStream.rangeClosed(1, 9)
                        .mapToDouble(a -> (1 + 2 * a - Math.sqrt((1 + 2.0 * a) * (1 + 2 * a) - 4.0 * (a * a - a))) / 2)
                        .toArray();
            default -> throw Reference.unknown(quantity);
        };
    }

    /** The weights, then the largest deviation xi, which is as small as it can be: the linear model. */
    private static double[] bestWorst(JsonNode input) {
        double[] toOthers = Inputs.doubles(input.path("bestToOthers"));
        double[] toWorst = Inputs.doubles(input.path("othersToWorst"));
        int best = input.path("best").intValue();
        int worst = input.path("worst").intValue();
        int n = toOthers.length;
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            for (int sign : new int[] {1, -1}) {
                constraints.add(deviation(n, best, j, toOthers[j], sign));
                constraints.add(deviation(n, j, worst, toWorst[j], sign));
            }
        }
        double[] sum = new double[n + 1];
        Arrays.fill(sum, 0, n, 1);
        constraints.add(new LinearConstraint(sum, Relationship.EQ, 1));
        double[] xi = new double[n + 1];
        xi[n] = 1;
        PointValuePair solution = new SimplexSolver(1e-12, 10)
                .optimize(
                        new MaxIter(10_000),
                        new LinearObjectiveFunction(xi, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MINIMIZE,
                        new NonNegativeConstraint(true));
        return solution.getPoint();
    }

    /** sign (w_i - ratio w_j) &lt;= xi. */
    private static LinearConstraint deviation(int n, int i, int j, double ratio, int sign) {
        double[] coefficients = new double[n + 1];
        coefficients[i] += sign;
        coefficients[j] -= sign * ratio;
        coefficients[n] = -1;
        return new LinearConstraint(coefficients, Relationship.LEQ, 0);
    }

    private static Object mrSort(JsonNode input, String quantity, JsonNode params) {
        if (!quantity.equals("assignment")) {
            throw Reference.unknown(quantity);
        }
        double majority = params.path("majority").doubleValue();
        boolean veto = params.path("veto").booleanValue();
        return items(input.path("performance")).stream()
                .map(Inputs::doubles)
                .map(row -> reaches(input, row, "Good", majority, veto)
                        ? "Good"
                        : reaches(input, row, "Medium", majority, veto) ? "Medium" : "Bad")
                .toList();
    }

    /** Whether the criteria on which an alternative is as good as the profile have the majority, and none vetoes. */
    private static boolean reaches(JsonNode input, double[] row, String profile, double majority, boolean veto) {
        double[] least = Inputs.doubles(input.path("lowerProfiles").path(profile));
        double[] vetoes = Inputs.doubles(input.path("vetoes").path(profile));
        double[] weights = Inputs.doubles(input.path("weights"));
        double support = 0;
        for (int i = 0; i < row.length; i++) {
            double sign = input.path("criteria").get(i).asText().contains("min") ? -1 : 1;
            if (sign * row[i] >= sign * least[i]) {
                support += weights[i];
            }
            // not-a-number where there is no veto
            if (veto && sign * row[i] <= sign * vetoes[i]) {
                return false;
            }
        }
        return support >= majority;
    }
}
