package org.salience.severity.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;

class CoefficientProperties {
    private static final double EXACT = 1e-12;
    private static final List<String> WEIGHTS = List.of("IDENTITY", "ORDINAL", "LINEAR", "QUADRATIC");
    private static final List<Coefficient> GWET =
            List.of(Coefficient.AC1, Coefficient.AC2_ORDINAL, Coefficient.AC2_LINEAR, Coefficient.AC2_QUADRATIC);
    private static final Map<String, IDistanceFunction> METRICS = Map.of(
            "NOMINAL", new NominalDistanceFunction(),
            "ORDINAL", new OrdinalDistanceFunction(),
            "INTERVAL", new IntervalDistanceFunction(),
            "RATIO", new RatioDistanceFunction());

    @Provide
    Arbitrary<int[][]> withGaps() {
        return Tables.withGaps();
    }

    @Provide
    Arbitrary<int[][]> complete() {
        return Tables.complete();
    }

    @Provide
    Arbitrary<int[][]> ofTwo() {
        return Tables.ofTwo();
    }

    /** Names for the five levels, in order, on a scale of twelve. */
    @Provide
    Arbitrary<List<Integer>> risingNames() {
        return Arbitraries.integers()
                .between(1, 12)
                .set()
                .ofSize(Tables.LEVELS)
                .map(names -> names.stream().sorted().toList());
    }

    private static Coefficient alpha(String metric) {
        return Coefficient.valueOf("ALPHA_" + metric);
    }

    private static OptionalDouble value(Coefficient coefficient, RatingsTable table) {
        return coefficient.of(table, IntervalMethod.none()).value();
    }

    private static double value(Coefficient coefficient, int[][] rows) {
        OptionalDouble value = value(coefficient, Tables.table(rows));
        Assume.that(value.isPresent());
        return value.getAsDouble();
    }

    private static int[] ratings(int[][] rows, int unit) {
        return Arrays.stream(rows)
                .mapToInt(row -> row[unit])
                .filter(each -> each != 0)
                .toArray();
    }

    private static boolean hasPairs(int[][] rows) {
        return IntStream.range(0, rows[0].length).anyMatch(unit -> ratings(rows, unit).length > 1);
    }

    private static CodingAnnotationStudy study(int[][] rows) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(rows.length);
        for (int unit = 0; unit < rows[0].length; unit++) {
            int at = unit;
            study.addItemAsArray(Arrays.stream(rows)
                    .map(row -> row[at] == RatingsTable.MISSING ? null : (Object) row[at])
                    .toArray());
        }
        return study;
    }

    @Property(tries = 300)
    void alpha_isThatOfItsDefinition(@ForAll("withGaps") int[][] rows) {
        for (String metric : METRICS.keySet()) {
            OptionalDouble expected = NaiveAgreement.of(rows).alpha(metric);
            OptionalDouble got = value(alpha(metric), Tables.table(rows));
            assertEquals(expected.isPresent(), got.isPresent());
            assertEquals(expected.orElse(0), got.orElse(0), EXACT);
        }
    }

    @Property(tries = 300)
    void alpha_isThatOfDkpro(@ForAll("withGaps") int[][] rows) {
        for (Map.Entry<String, IDistanceFunction> metric : METRICS.entrySet()) {
            double got = value(alpha(metric.getKey()), rows);
            assertEquals(
                    new KrippendorffAlphaAgreement(study(rows), metric.getValue()).calculateAgreement(), got, EXACT);
        }
    }

    @Property(tries = 300)
    void fleissAndCohen_areThoseOfDkpro(@ForAll("complete") int[][] rows, @ForAll("ofTwo") int[][] two) {
        double fleiss = value(Coefficient.FLEISS_KAPPA, rows);
        double cohen = value(Coefficient.COHEN_KAPPA, two);
        assertEquals(new FleissKappaAgreement(study(rows)).calculateAgreement(), fleiss, EXACT);
        assertEquals(new CohenKappaAgreement(study(two)).calculateAgreement(), cohen, EXACT);
    }

    @Property
    void pairsCorrectedForChance_areThoseOfTheirDefinition(@ForAll("withGaps") int[][] rows) {
        Assume.that(hasPairs(rows));
        NaiveAgreement naive = NaiveAgreement.of(rows);
        assertEquals(naive.observed("IDENTITY"), value(Coefficient.EXACT_AGREEMENT, rows), EXACT);
        assertEquals(naive.observed("WITHIN_ONE"), value(Coefficient.AGREEMENT_WITHIN_ONE, rows), EXACT);
        for (int i = 0; i < WEIGHTS.size(); i++) {
            assertEquals(naive.gwet(WEIGHTS.get(i)), value(GWET.get(i), rows), EXACT);
        }
        assertEquals(naive.brennanPrediger(), value(Coefficient.BRENNAN_PREDIGER, rows), EXACT);
        assertEquals(naive.fleiss(), value(Coefficient.FLEISS_KAPPA, rows), EXACT);
    }

    @Property(tries = 300)
    void cohen_isThatOfItsDefinitionAndItsErrorThatOfTheDeltaMethod(@ForAll("ofTwo") int[][] rows) {
        Map<String, Coefficient> kappas = Map.of(
                "IDENTITY", Coefficient.COHEN_KAPPA,
                "LINEAR", Coefficient.COHEN_KAPPA_LINEAR,
                "QUADRATIC", Coefficient.COHEN_KAPPA_QUADRATIC);
        kappas.forEach((weights, kappa) -> {
            double[][] shares = NaiveAgreement.of(rows).shares();
            assertEquals(NaiveAgreement.cohen(weights, shares), value(kappa, rows), EXACT);
            double error = kappa.of(Tables.table(rows), IntervalMethod.largeSample())
                    .standardError()
                    .getAsDouble();
            assertEquals(deltaVariance(weights, shares, rows[0].length), error * error, 1e-7 * (1 + error * error));
        });
    }

    /** Of a multinomial: the variance of the derivatives, taken by differences, over the number of units. */
    private static double deltaVariance(String weights, double[][] shares, int units) {
        double step = 1e-6;
        double mean = 0;
        double squares = 0;
        for (double[] row : shares) {
            for (int j = 0; j < row.length; j++) {
                double share = row[j];
                row[j] = share + step;
                double up = NaiveAgreement.cohen(weights, shares);
                row[j] = share - step;
                double down = NaiveAgreement.cohen(weights, shares);
                row[j] = share;
                double slope = (up - down) / (2 * step);
                mean += share * slope;
                squares += share * slope * slope;
            }
        }
        return (squares - mean * mean) / units;
    }

    @Property(tries = 300)
    void gwetError_isThatOfTheInfluenceOfEachUnit(@ForAll("withGaps") int[][] rows) {
        Assume.that(IntStream.range(0, rows[0].length).allMatch(unit -> ratings(rows, unit).length > 1));
        int units = rows[0].length;
        double step = 1e-6;
        for (int i = 0; i < WEIGHTS.size(); i++) {
            double squares = 0;
            for (int unit = 0; unit < units; unit++) {
                double influence = (weighted(rows, unit, 1 + step, WEIGHTS.get(i))
                                - weighted(rows, unit, 1 - step, WEIGHTS.get(i)))
                        / (2 * step)
                        * units;
                squares += influence * influence;
            }
            double error = GWET.get(i)
                    .of(Tables.table(rows), IntervalMethod.largeSample())
                    .standardError()
                    .getAsDouble();
            assertEquals(Math.sqrt(squares / (units * (units - 1))), error, 1e-6);
        }
    }

    private static double weighted(int[][] rows, int unit, double weight, String weights) {
        double[] unitWeights = new double[rows[0].length];
        Arrays.fill(unitWeights, 1);
        unitWeights[unit] = weight;
        return new NaiveAgreement(rows, Tables.LEVELS, unitWeights).gwet(weights);
    }

    @Property
    void weightedKappa_dependsOnProportionsOfWeightsOnly(@ForAll("ofTwo") int[][] rows, @ForAll Random random) {
        double factor = 0.1 + 10 * random.nextDouble();
        double[][] weights = new double[Tables.LEVELS][Tables.LEVELS];
        double[][] scaled = new double[Tables.LEVELS][Tables.LEVELS];
        for (int i = 0; i < Tables.LEVELS; i++) {
            for (int j = 0; j < Tables.LEVELS; j++) {
                weights[i][j] = i == j ? 0 : random.nextDouble();
                scaled[i][j] = factor * weights[i][j];
            }
        }
        Agreement one = Coefficient.weightedKappa(Tables.table(rows), weights, IntervalMethod.largeSample());
        Agreement other = Coefficient.weightedKappa(Tables.table(rows), scaled, IntervalMethod.largeSample());
        Assume.that(one.value().isPresent());
        assertEquals(one.value().getAsDouble(), other.value().getAsDouble(), 1e-9);
        assertEquals(one.standardError().getAsDouble(), other.standardError().getAsDouble(), 1e-7);
    }

    @Property
    void ranks_areThoseOfCommonsMath(@ForAll("complete") int[][] rows) {
        double[][] ranks = Arrays.stream(rows)
                .map(row -> new NaturalRanking()
                        .rank(Arrays.stream(row).asDoubleStream().toArray()))
                .toArray(double[][]::new);
        assertEquals(naiveW(ranks), value(Coefficient.KENDALL_W, rows), EXACT);
        int[][] two = {rows[0], rows[1]};
        assertEquals(
                new KendallsCorrelation()
                        .correlation(
                                Arrays.stream(rows[0]).asDoubleStream().toArray(),
                                Arrays.stream(rows[1]).asDoubleStream().toArray()),
                value(Coefficient.KENDALL_TAU_B, two),
                EXACT);
    }

    /** From covariances: the sum over all pairs of raters, relative to what it would be if all ranked alike. */
    private static double naiveW(double[][] ranks) {
        double all = 0;
        double own = 0;
        double mean = (ranks[0].length + 1) / 2.0;
        for (double[] one : ranks) {
            for (double[] other : ranks) {
                for (int unit = 0; unit < one.length; unit++) {
                    all += (one[unit] - mean) * (other[unit] - mean);
                }
            }
            own += Arrays.stream(one).map(rank -> (rank - mean) * (rank - mean)).sum();
        }
        return all / (own * ranks.length);
    }

    @Property
    void kendallW_ofStrictRankingsIsTheMeanSpearman(@ForAll Random random) {
        int raters = 2 + random.nextInt(4);
        int[][] rankings = IntStream.range(0, raters)
                .mapToObj(rater -> random.ints(1, 8).distinct().limit(7).toArray())
                .toArray(int[][]::new);
        double sum = 0;
        for (int i = 0; i < raters; i++) {
            for (int j = 0; j < i; j++) {
                sum += new SpearmansCorrelation()
                        .correlation(
                                Arrays.stream(rankings[i]).asDoubleStream().toArray(),
                                Arrays.stream(rankings[j]).asDoubleStream().toArray());
            }
        }
        double mean = sum / (raters * (raters - 1) / 2.0);
        assertEquals(
                (mean * (raters - 1) + 1) / raters,
                value(Coefficient.KENDALL_W, RatingsTable.of(7, rankings)).getAsDouble(),
                EXACT);
    }

    @Property(tries = 300)
    void orderOfRatersAndUnits_changesNothing(@ForAll("withGaps") int[][] rows, @ForAll Random random) {
        int[][] shuffled = Tables.shuffled(rows, random);
        for (Coefficient each : Coefficient.values()) {
            if (isOfTwo(each) && rows.length != 2) {
                continue;
            }
            OptionalDouble before = value(each, Tables.table(rows));
            OptionalDouble after = value(each, Tables.table(shuffled));
            assertEquals(before.isPresent(), after.isPresent());
            double tolerance = each.name().startsWith("ALPHA") ? 0 : EXACT;
            assertEquals(before.orElse(0), after.orElse(0), tolerance, each::toString);
        }
    }

    private static boolean isOfTwo(Coefficient coefficient) {
        return coefficient.name().startsWith("COHEN") || coefficient == Coefficient.KENDALL_TAU_B;
    }

    @Property(tries = 300)
    void values_areWithinBoundsOrUndefinedWithAReason(@ForAll("withGaps") int[][] rows) {
        int[][] two = {rows[0], rows[1]};
        for (Coefficient each : Coefficient.values()) {
            Agreement agreement = each.of(Tables.table(isOfTwo(each) ? two : rows));
            assertEquals(agreement.value().isEmpty(), agreement.undefined().isPresent());
            agreement.value().ifPresent(value -> {
                double least = least(each);
                assertTrue(least - EXACT <= value && value <= 1 + EXACT, each + " is " + value);
            });
            agreement
                    .interval()
                    .ifPresent(interval ->
                            assertTrue(interval.low() <= agreement.value().getAsDouble()
                                    && agreement.value().getAsDouble() <= interval.high()));
            assertTrue(agreement.interval().isEmpty() || agreement.value().isPresent());
            assertTrue(!agreement.toString().contains("NaN"), agreement::toString);
        }
    }

    /** What these take for chance can outrun what the pairs of few ratings allow; dividing by the rest goes below -1. */
    private static double least(Coefficient coefficient) {
        return switch (coefficient) {
            case EXACT_AGREEMENT, AGREEMENT_WITHIN_ONE, KENDALL_W -> 0;
            case FLEISS_KAPPA, AC1, AC2_ORDINAL, AC2_LINEAR, AC2_QUADRATIC -> Double.NEGATIVE_INFINITY;
            default -> -1;
        };
    }

    @Property
    void ordinalStatistics_dependOnTheOrderOfLevelsOnly(
            @ForAll("withGaps") int[][] rows, @ForAll("risingNames") List<Integer> names) {
        RatingsTable before = Tables.table(rows);
        RatingsTable after = RatingsTable.of(12, Tables.renamed(rows, names));
        for (Coefficient each : List.of(Coefficient.ALPHA_ORDINAL, Coefficient.ALPHA_NOMINAL, Coefficient.KENDALL_W)) {
            assertEquals(value(each, before).orElse(-9), value(each, after).orElse(-9), EXACT);
        }
    }

    @Property
    void intervalAndRatioAlpha_keepOnlyTheirOwnChanges(@ForAll("withGaps") int[][] rows) {
        RatingsTable before = Tables.table(rows);
        RatingsTable moved = RatingsTable.of(12, Tables.renamed(rows, List.of(3, 5, 7, 9, 11)));
        RatingsTable doubled = RatingsTable.of(12, Tables.renamed(rows, List.of(2, 4, 6, 8, 10)));
        assertEquals(
                value(Coefficient.ALPHA_INTERVAL, before).orElse(-9),
                value(Coefficient.ALPHA_INTERVAL, moved).orElse(-9),
                EXACT);
        assertEquals(
                value(Coefficient.ALPHA_RATIO, before).orElse(-9),
                value(Coefficient.ALPHA_RATIO, doubled).orElse(-9),
                EXACT);
    }

    @Property
    void unanimity_isFullAgreement(@ForAll("ofTwo") int[][] rows) {
        int[][] same = {rows[0], rows[0], rows[0]};
        int[][] two = {rows[0], rows[0]};
        boolean varies = Arrays.stream(rows[0]).distinct().count() > 1;
        for (Coefficient each : Coefficient.values()) {
            OptionalDouble value = value(each, Tables.table(isOfTwo(each) ? two : same));
            assertTrue(value.isPresent() || !varies, each::toString);
            assertEquals(1, value.orElse(1), EXACT, each::toString);
        }
    }

    @Property
    void alpha_isUndefinedExactlyWhereNothingVaries(@ForAll("withGaps") int[][] rows) {
        List<Integer> pairable = new ArrayList<>();
        for (int unit = 0; unit < rows[0].length; unit++) {
            if (ratings(rows, unit).length > 1) {
                Arrays.stream(ratings(rows, unit)).forEach(pairable::add);
            }
        }
        boolean varies = pairable.stream().distinct().count() > 1;
        for (String metric : METRICS.keySet()) {
            assertEquals(varies, value(alpha(metric), Tables.table(rows)).isPresent());
        }
    }

    @Property(tries = 300)
    void jackknife_leavesOutOneUnitAtATime(@ForAll("withGaps") int[][] rows) {
        int[] used = IntStream.range(0, rows[0].length)
                .filter(unit -> ratings(rows, unit).length > 1)
                .toArray();
        Assume.that(used.length > 1);
        double[] without = Arrays.stream(used)
                .mapToObj(unit -> NaiveAgreement.of(Tables.without(rows, unit)).alpha("ORDINAL"))
                .mapToDouble(each -> each.orElse(Double.NaN))
                .toArray();
        Agreement got = Coefficient.ALPHA_ORDINAL.of(Tables.table(rows));
        if (Arrays.stream(without).anyMatch(Double::isNaN)) {
            assertTrue(got.interval().isEmpty() && got.standardError().isEmpty());
            return;
        }
        int n = used.length;
        double mean = Arrays.stream(without).average().orElseThrow();
        double error = Math.sqrt((n - 1.0)
                / n
                * Arrays.stream(without).map(each -> Math.pow(each - mean, 2)).sum());
        double at = NaiveAgreement.of(rows).alpha("ORDINAL").orElseThrow();
        double half = error * new TDistribution(n - 1).inverseCumulativeProbability(0.975);
        assertEquals(n, got.units());
        assertEquals(error, got.standardError().getAsDouble(), 1e-9);
        assertEquals(Math.max(-1, at - half), got.interval().orElseThrow().low(), 1e-9);
        assertEquals(Math.min(1, at + half), got.interval().orElseThrow().high(), 1e-9);
    }

    @Property(tries = 20)
    void bootstrap_isTheSameOnAnyNumberOfThreads(@ForAll("withGaps") int[][] rows, @ForAll long seed) {
        IntervalMethod method = IntervalMethod.bootstrap(200, seed);
        List<String> results = new ArrayList<>();
        for (int threads : List.of(1, 2, 5)) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                Agreement got = pool.submit(() -> Coefficient.ALPHA_ORDINAL.of(Tables.table(rows), method))
                        .join();
                results.add(got + " " + got.interval() + got.standardError());
            } finally {
                pool.shutdown();
            }
        }
        assertEquals(1, results.stream().distinct().count(), results::toString);
    }
}
