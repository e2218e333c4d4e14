package org.salience.severity.reference;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.salience.model.Delay;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.severity.Axis;
import org.salience.severity.AxisSeverity;
import org.salience.severity.Likelihood;
import org.salience.severity.Priorities;
import org.salience.severity.Prioritizer;
import org.salience.severity.Priority;
import org.salience.severity.RankStability;
import org.salience.severity.RatingScheme;
import org.salience.severity.Severity;
import org.salience.severity.SeverityFlag;
import org.salience.severity.SeverityScorer;
import org.salience.severity.Tier;

/** Bands, pooling, severity profiles and order of impacts. */
final class SeverityReferences {
    /** The computation of each statistic, by its name in the file. */
    static final Map<String, Reference> ALL = Map.ofEntries(
            entry("lower-upper-median", SeverityReferences::medians),
            entry(
                    "ordinal-invariance",
                    Reference.outsideTheLibrary(
                            SeverityReferences::invariance, "meanA", "meanB", "meanAafter", "meanBafter", "meanOrder")),
            entry("pooling-order", SeverityReferences::poolingOrder),
            entry(
                    "severity-rules",
                    Reference.outsideTheLibrary(
                            SeverityReferences::rules,
                            "orderedPairs_maxSaysMore_meanSaysLess",
                            "orderedPairs_maxSaysMore_productSaysLess",
                            "meanAtLeast2.5",
                            "meanAtLeast2.5OrAny4",
                            "meanAtLeast2.5OrAnyAtLeast3")),
            entry("interval-ordinal-ratings", SeverityReferences::intervals),
            entry(
                    "severity-first-order",
                    Reference.outsideTheLibrary(
                            SeverityReferences::firstOrder, "orderByProductSeverityMeanTimesLikelihood")),
            entry("rank-distance", SeverityReferences::rankDistance));

    private SeverityReferences() {}

    private static SeverityScorer scorer(int bands) {
        List<RatingScheme.Level> levels = IntStream.rangeClosed(1, bands)
                .mapToObj(band -> RatingScheme.Level.of(band, "of band " + band))
                .toList();
        Map<Axis, List<RatingScheme.Level>> axes = new EnumMap<>(Axis.class);
        Stream.of(Axis.values()).forEach(axis -> axes.put(axis, levels));
        return SeverityScorer.standard().with(RatingScheme.of("reference", "1.0.0", bands, axes));
    }

    private static Rating.Builder rating(
            int assessor, RatingValue scale, RatingValue scope, RatingValue irremediability) {
        return Rating.builder()
                .id("r" + assessor)
                .by("assessor-" + assessor)
                .on(LocalDate.EPOCH)
                .of("impact")
                .scale(scale)
                .scope(scope)
                .irremediability(irremediability);
    }

    private static Severity severity(int bands, List<int[]> triples) {
        return scorer(bands)
                .score(IntStream.range(0, triples.size())
                        .mapToObj(i -> {
                            int[] triple = triples.get(i);
                            return rating(
                                            i,
                                            RatingValue.of(triple[0]),
                                            RatingValue.of(triple[1]),
                                            RatingValue.of(triple[2]))
                                    .build();
                        })
                        .toList());
    }

    /** What a panel says of one axis. */
    private static AxisSeverity scale(int bands, List<RatingValue> values) {
        RatingValue low = RatingValue.of(1);
        return scorer(bands)
                .score(IntStream.range(0, values.size())
                        .mapToObj(i -> rating(i, values.get(i), low, low).build())
                        .toList())
                .axis(Axis.SCALE);
    }

    private static RatingValue value(JsonNode level) {
        return level.isNull() ? RatingValue.NOT_RATED : RatingValue.of(level.intValue());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static Object medians(JsonNode input, String quantity, JsonNode params) {
        if (!quantity.equals("lowerUpperMedian")) {
            throw Reference.unknown(quantity);
        }
        return list(input.path("cases")).stream()
                .map(each -> lowerUpper(list(each.path("ratings")).stream()
                        .map(SeverityReferences::value)
                        .toList()))
                .toList();
    }

    private static Object lowerUpper(List<RatingValue> values) {
        Optional<int[]> medians = scale(4, values).available().map(pooled -> new int[] {pooled.low(), pooled.high()});
        return medians.isPresent() ? medians.get() : Optional.empty();
    }

    private static Object invariance(JsonNode input, String quantity, JsonNode params) {
        int[] a = Inputs.ints(input.path("A"));
        int[] b = Inputs.ints(input.path("B"));
        JsonNode names = input.path("relabelling");
        return switch (quantity) {
            case "meanA" -> Arrays.stream(a).average().orElseThrow();
            case "meanB" -> Arrays.stream(b).average().orElseThrow();
            case "meanAafter" -> mean(a, names);
            case "meanBafter" -> mean(b, names);
            case "meanOrder" ->
                List.of(
                        order(
                                        Arrays.stream(a).average().orElseThrow(),
                                        Arrays.stream(b).average().orElseThrow()) + " before",
                        order(mean(a, names), mean(b, names)) + " after");
            case "medianOrder" ->
                List.of(
                        order(decision(a), decision(b)) + " before",
                        order(decision(ranked(a, names)), decision(ranked(b, names))) + " after");
            default -> throw Reference.unknown(quantity);
        };
    }

    private static double mean(int[] levels, JsonNode names) {
        return Arrays.stream(levels)
                .mapToDouble(level -> name(level, names))
                .average()
                .orElseThrow();
    }

    private static double name(int level, JsonNode names) {
        return names.path(Integer.toString(level)).doubleValue();
    }

    private static String order(double a, double b) {
        return a > b ? "A>B" : a < b ? "A<B" : "A=B";
    }

    private static int decision(int[] levels) {
        return severity(
                        5,
                        Arrays.stream(levels)
                                .mapToObj(level -> new int[] {level, 1, 1})
                                .toList())
                .decisionBand();
    }

    /** The levels as places among their new names, which is all that an ordinal scale keeps of them. */
    private static int[] ranked(int[] levels, JsonNode names) {
        double[] sorted = DoubleStream.of(
                        list(names).stream().mapToDouble(JsonNode::doubleValue).toArray())
                .sorted()
                .toArray();
        return Arrays.stream(levels)
                .map(level -> 1 + Arrays.binarySearch(sorted, name(level, names)))
                .toArray();
    }

    private static Object poolingOrder(JsonNode input, String quantity, JsonNode params) {
        Severity severity = severity(
                4, list(input.path("ratings")).stream().map(Inputs::ints).toList());
        return switch (quantity) {
            case "maxOfCriterionMedians" -> severity.worstOff().byAxis().high();
            case "medianOfAssessorMaxima" -> severity.worstOff().byAssessor().high();
            case "flag" ->
                severity.flags().stream()
                        .filter(SeverityFlag.POOLING_ORDER_CONFLICT::equals)
                        .map(Enum::name)
                        .findFirst()
                        .orElse("none");
            default -> throw Reference.unknown(quantity);
        };
    }

    private record Combination(int[] levels, Severity severity) {
        double mean() {
            return Arrays.stream(levels).average().orElseThrow();
        }

        double product() {
            return Arrays.stream(levels).asDoubleStream().reduce(1, (a, b) -> a * b);
        }

        boolean hasAtLeast(int level) {
            return Arrays.stream(levels).anyMatch(each -> each >= level);
        }
    }

    private static Object rules(JsonNode input, String quantity, JsonNode params) {
        int k = input.path("levels").intValue();
        List<Combination> all = IntStream.range(0, k * k * k)
                .mapToObj(i -> new int[] {1 + i / k / k, 1 + i / k % k, 1 + i % k})
                .map(levels -> new Combination(levels, severity(k, List.of(levels))))
                .toList();
        return switch (quantity) {
            case "combinationsByMax" ->
                IntStream.rangeClosed(1, k)
                        .map(band -> count(all, each -> each.severity().decisionBand() == band))
                        .toArray();
            case "leximaxClasses" ->
                all.stream().map(each -> each.severity().key()).distinct().count();
            case "orderedPairs_maxSaysMore_meanSaysLess" -> contradicted(all, less(Combination::mean));
            case "orderedPairs_maxSaysMore_productSaysLess" -> contradicted(all, less(Combination::product));
            case "orderedPairs_maxSaysMore_leximaxDoesNot" ->
                contradicted(
                        all,
                        (one, other) ->
                                one.severity().key().compareTo(other.severity().key()) <= 0);
            case "meanAtLeast2.5" -> count(all, each -> each.mean() >= 2.5);
            case "meanAtLeast2.5OrAny4" -> count(all, each -> each.mean() >= 2.5 || each.hasAtLeast(4));
            case "meanAtLeast2.5OrAnyAtLeast3" -> count(all, each -> each.mean() >= 2.5 || each.hasAtLeast(3));
            default -> throw Reference.unknown(quantity);
        };
    }

    private static int count(List<Combination> all, Predicate<Combination> which) {
        return (int) all.stream().filter(which).count();
    }

    private static BiPredicate<Combination, Combination> less(ToDoubleFunction<Combination> score) {
        return (one, other) -> score.applyAsDouble(one) < score.applyAsDouble(other);
    }

    private static long contradicted(List<Combination> all, BiPredicate<Combination, Combination> contradicts) {
        return all.stream()
                .flatMap(one -> all.stream()
                        .filter(other ->
                                one.severity().decisionBand() > other.severity().decisionBand())
                        .filter(other -> contradicts.test(one, other)))
                .count();
    }

    private static Object intervals(JsonNode input, String quantity, JsonNode params) {
        int top = input.path("levels").size();
        List<RatingValue> values = list(input.path("ratings")).stream()
                .map(each -> each.isNull()
                        ? RatingValue.NOT_RATED
                        : new RatingValue.Levels(
                                each.get(0).intValue(), each.get(1).intValue()))
                .toList();
        AxisSeverity scale = scale(top, values);
        return switch (quantity) {
            case "beliefAtLeast3" -> scale.atLeast(3).least();
            case "plausibilityAtLeast3" -> scale.atLeast(3).most();
            case "beliefAtLeast3_availableCase" ->
                scale.availableAtLeast(3).orElseThrow().least();
            case "plausibilityAtLeast3_availableCase" ->
                scale.availableAtLeast(3).orElseThrow().most();
            case "lowerUpperMedianOfLowerEnds" ->
                lowerUpper(values.stream()
                        .map(each -> RatingValue.of(each instanceof RatingValue.Levels of ? of.low() : 1))
                        .toList());
            case "lowerUpperMedianOfUpperEnds" ->
                lowerUpper(values.stream()
                        .map(each -> RatingValue.of(each instanceof RatingValue.Levels of ? of.high() : top))
                        .toList());
            default -> throw Reference.unknown(quantity);
        };
    }

    private static Object firstOrder(JsonNode input, String quantity, JsonNode params) {
        int top = input.path("levels").intValue();
        List<Priority> impacts = list(input.path("impacts")).stream()
                .map(each -> priority(each, top))
                .toList();
        Priorities order = Prioritizer.standard().with(scorer(top)).prioritize(impacts);
        return switch (quantity) {
            case "firstTier" ->
                order.tier(Tier.FIRST).stream().map(Priority::impact).sorted().toList();
            case "order" -> order.inOrder().stream().map(Priority::impact).toList();
            case "orderByProductSeverityMeanTimesLikelihood" -> {
                List<JsonNode> each = list(input.path("impacts"));
                yield "I2 would come before I1 and I4: mean " + factors(each.get(1)) + " = "
                        + (int) (mean(each.get(1))
                                * each.get(1).path("likelihood").intValue()) + " against "
                        + factors(each.get(0)) + " and " + factors(each.get(3));
            }
            default -> throw Reference.unknown(quantity);
        };
    }

    private static String factors(JsonNode impact) {
        return mean(impact) + " x " + impact.path("likelihood").intValue();
    }

    private static double mean(JsonNode impact) {
        return Arrays.stream(Inputs.ints(impact.path("severity"))).average().orElseThrow();
    }

    private static Priority priority(JsonNode impact, int top) {
        int[] levels = Inputs.ints(impact.path("severity"));
        Rating.Builder rating =
                rating(0, RatingValue.of(levels[0]), RatingValue.of(levels[1]), RatingValue.of(levels[2]));
        if (impact.path("delayIrremediable").booleanValue()) {
            rating.ifDelayed(Delay.of(RatingValue.of(top)));
        }
        Severity severity = scorer(top)
                .score(List.of(
                        rating.likelihood(value(impact.path("likelihood"))).build()));
        return Priority.of(
                impact.path("id").textValue(),
                severity,
                impact.path("actual").booleanValue() ? Likelihood.occurred(4) : Likelihood.of(severity));
    }

    private static Object rankDistance(JsonNode input, String quantity, JsonNode params) {
        RankStability stability = ranking(input.path("ranking1")).stability(ranking(input.path("ranking2")));
        return switch (quantity) {
            case "discordantPairs" -> stability.discordantPairs();
            case "tau" -> stability.tau();
            case "top1Overlap" -> stability.topOverlap(1);
            case "top2Overlap" -> stability.topOverlap(2);
            case "top3Overlap" -> stability.topOverlap(3);
            default -> throw Reference.unknown(quantity);
        };
    }

    /** Impacts of falling severity in the order of a ranking. */
    private static Priorities ranking(JsonNode ids) {
        List<int[]> falling = List.of(
                new int[] {4, 4, 4}, new int[] {4, 4, 1}, new int[] {4, 1, 1}, new int[] {3, 1, 1}, new int[] {1, 1, 1
                });
        List<Priority> impacts = new ArrayList<>();
        for (JsonNode id : ids) {
            Severity severity = severity(4, List.of(falling.get(impacts.size())));
            impacts.add(Priority.of(id.textValue(), severity, Likelihood.of(severity)));
        }
        return Prioritizer.standard().prioritize(impacts);
    }
}
