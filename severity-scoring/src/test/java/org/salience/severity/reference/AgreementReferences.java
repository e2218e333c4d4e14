package org.salience.severity.reference;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.salience.severity.agreement.Agreement;
import org.salience.severity.agreement.Coefficient;
import org.salience.severity.agreement.Dispersion;
import org.salience.severity.agreement.Interval;
import org.salience.severity.agreement.IntervalMethod;
import org.salience.severity.agreement.IntraclassCorrelation;
import org.salience.severity.agreement.RatingsTable;

/** Agreement between raters, and correlation of ranks. */
final class AgreementReferences {
    /** The computation of each statistic, by its name in the file. */
    static final Map<String, Reference> ALL = Map.ofEntries(
            entry("krippendorff-alpha", AgreementReferences::alpha),
            entry("fleiss-kappa", AgreementReferences::fleiss),
            entry("weighted-kappa", AgreementReferences::weightedKappa),
            entry("gwet-ac1-ac2", AgreementReferences::gwet),
            entry("icc", AgreementReferences::icc),
            entry("kendall-w", AgreementReferences::kendallW),
            entry(
                    "kendall-tau",
                    Reference.outsideTheLibrary(
                            AgreementReferences::kendallTau,
                            "pValueOneSidedExact",
                            "pValueTwoSidedExact",
                            "spearmanRho")),
            entry(
                    "ordinal-dispersion",
                    Reference.outsideTheLibrary(AgreementReferences::dispersion, "blairLacyLSquared")));

    private AgreementReferences() {}

    private static Object alpha(JsonNode input, String quantity, JsonNode params) {
        // Without a level, a quantity is the same for all four.
        String level = params.path("level").asText("nominal").toUpperCase(Locale.ROOT);
        Agreement alpha = point(Coefficient.valueOf("ALPHA_" + level), table(Inputs.matrix(input.path("data"))));
        return switch (quantity) {
            case "alpha" -> alpha.value();
            case "observedDisagreement" -> alpha.parts().get("observed disagreement");
            case "expectedDisagreement" -> alpha.parts().get("expected disagreement");
            case "pairableValues" -> alpha.parts().get("pairable values");
            default -> throw Reference.unknown(quantity);
        };
    }

    private static Object fleiss(JsonNode input, String quantity, JsonNode params) {
        RatingsTable table = ofCounts(input.path("counts"));
        Agreement kappa = point(Coefficient.FLEISS_KAPPA, table);
        return switch (quantity) {
            case "kappa" -> kappa.value();
            case "observedAgreement" -> kappa.parts().get("observed agreement");
            case "expectedAgreement" -> kappa.parts().get("chance agreement");
            case "categoryShare" -> {
                int level = params.path("category").intValue() - 1;
                double ratings = IntStream.range(0, table.units().size())
                        .map(unit -> table.counts(unit).get(level))
                        .sum();
                yield ratings / (table.units().size() * table.raters().size());
            }
            case "subjectAgreement" -> {
                JsonNode subject =
                        input.path("counts").get(params.path("subject").intValue() - 1);
                yield point(Coefficient.EXACT_AGREEMENT, ofRows(List.of(Inputs.ints(subject))))
                        .value();
            }
            default -> throw Reference.unknown(quantity);
        };
    }

    private static Object weightedKappa(JsonNode input, String quantity, JsonNode params) {
        RatingsTable table =
                input.has("table") ? ofTable(input.path("table"), 1) : ofTable(input.path("proportions"), 200);
        String weights = params.path("weights").asText("similarityWeights");
        Agreement kappa = Coefficient.COHEN_KAPPA.of(table, IntervalMethod.largeSample());
        return switch (quantity) {
            case "kappa" -> kappa.value();
            case "kappaASE" -> kappa.standardError();
            case "kappaVariance" -> square(kappa.standardError().getAsDouble());
            case "weightedKappa" -> weighted(table, input, weights).value();
            case "weightedKappaVariance" ->
                square(weighted(table, input, weights).standardError().getAsDouble());
            default -> throw Reference.unknown(quantity);
        };
    }

    private static Agreement weighted(RatingsTable table, JsonNode input, String name) {
        double[][] weights = Inputs.matrix(input.path(name));
        double[][] disagreement = name.startsWith("similarity")
                ? Arrays.stream(weights)
                        .map(row -> Arrays.stream(row).map(each -> 1 - each).toArray())
                        .toArray(double[][]::new)
                : weights;
        return Coefficient.weightedKappa(table, disagreement, IntervalMethod.largeSample());
    }

    private static double square(double value) {
        return value * value;
    }

    private static Object gwet(JsonNode input, String quantity, JsonNode params) {
        RatingsTable table = input.has("table")
                ? ofTable(input.path("table"), 1)
                : table(transposed(Inputs.matrix(input.path("data"))));
        Agreement ac1 = Coefficient.AC1.of(table, IntervalMethod.largeSample());
        return switch (quantity) {
            case "AC1" -> ac1.value();
            case "percentAgreement" -> point(Coefficient.EXACT_AGREEMENT, table).value();
            case "chanceAgreementAC1" -> ac1.parts().get("chance agreement");
            case "fleissKappa", "scottPi" ->
                point(Coefficient.FLEISS_KAPPA, table).value();
            case "kappa" -> point(Coefficient.COHEN_KAPPA, table).value();
            case "brennanPrediger" -> point(Coefficient.BRENNAN_PREDIGER, table).value();
            case "AC2" -> {
                String weights = params.path("weights").asText().split(" ")[0];
                yield point(Coefficient.valueOf("AC2_" + weights.toUpperCase(Locale.ROOT)), table)
                        .value();
            }
            case "AC1StandardError" -> ac1.standardError();
            case "AC1ConfidenceInterval95" -> ends(ac1.interval());
            default -> throw Reference.unknown(quantity);
        };
    }

    private static Object icc(JsonNode input, String quantity, JsonNode params) {
        double[][] raters = transposed(Inputs.matrix(input.path("data")));
        Map<String, Double> squares = IntraclassCorrelation.ICC_1_1.of(raters).parts();
        return switch (quantity) {
            case "BMS" -> squares.get("mean square between units");
            case "WMS" -> squares.get("mean square within units");
            case "JMS" -> squares.get("mean square between raters");
            case "EMS" -> squares.get("mean square of error");
            case "confidenceInterval95" ->
                ends(form(params.path("form").asText()).of(raters).interval());
            default -> form(quantity).of(raters).value();
        };
    }

    private static IntraclassCorrelation form(String name) {
        return Arrays.stream(IntraclassCorrelation.values())
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> Reference.unknown(name));
    }

    private static Object kendallW(JsonNode input, String quantity, JsonNode params) {
        Agreement w = point(Coefficient.KENDALL_W, table(Inputs.matrix(input.path("ranks"))));
        return switch (quantity) {
            case "W" -> w.value();
            case "S" -> w.parts().get("S");
            case "chiSquare" -> w.parts().get("chi-square");
            default -> throw Reference.unknown(quantity);
        };
    }

    private static Object kendallTau(JsonNode input, String quantity, JsonNode params) {
        double[] x = Inputs.doubles(input.path("x"));
        double[] y = Inputs.doubles(input.path("y"));
        Agreement tau = point(Coefficient.KENDALL_TAU_B, table(new double[][] {ranks(x), ranks(y)}));
        int concordant = tau.parts().get("concordant pairs").intValue();
        return switch (quantity) {
            case "tau" -> tau.value();
            case "concordantPairs" -> concordant;
            case "pValueOneSidedExact" -> shareAtLeast(concordant, x.length);
            case "pValueTwoSidedExact" -> 2 * shareAtLeast(concordant, x.length);
            case "spearmanRho" -> new SpearmansCorrelation().correlation(x, y);
            default -> throw Reference.unknown(quantity);
        };
    }

    /** The share of the orders of n things that have so many concordant pairs or more with a given order. */
    private static double shareAtLeast(int concordant, int n) {
        double[] orders = {1};
        for (int things = 2; things <= n; things++) {
            double[] more = new double[orders.length + things - 1];
            for (int pairs = 0; pairs < orders.length; pairs++) {
                for (int added = 0; added < things; added++) {
                    more[pairs + added] += orders[pairs];
                }
            }
            orders = more;
        }
        return Arrays.stream(orders, concordant, orders.length).sum()
                / Arrays.stream(orders).sum();
    }

    private static Object dispersion(JsonNode input, String quantity, JsonNode params) {
        int[] counts = StreamSupport.stream(input.path("vectors").spliterator(), false)
                .filter(each -> each.path("name").equals(params.path("vector")))
                .map(each -> Inputs.ints(each.path("counts")))
                .findFirst()
                .orElseThrow();
        List<Integer> list = Arrays.stream(counts).boxed().toList();
        return switch (quantity) {
            case "vanDerEijkA" -> Dispersion.VAN_DER_EIJK_A.of(list).value();
            case "leikD" -> Dispersion.LEIK_D.of(list).value();
            case "tastleWiermanConsensus" ->
                Dispersion.TASTLE_WIERMAN_CONSENSUS.of(list).value();
            case "blairLacyLSquared" -> blairLacy(counts);
            default -> throw Reference.unknown(quantity);
        };
    }

    /** Blair and Lacy (2000): 1 less the squared distance from a split between the ends, relative to the largest. */
    private static double blairLacy(int[] counts) {
        double total = Arrays.stream(counts).sum();
        double below = 0;
        double squares = 0;
        for (int k = 0; k < counts.length - 1; k++) {
            below += counts[k] / total;
            squares += square(below - 0.5);
        }
        return squares / ((counts.length - 1) / 4.0);
    }

    private static Agreement point(Coefficient coefficient, RatingsTable table) {
        return coefficient.of(table, IntervalMethod.none());
    }

    private static Object ends(Optional<Interval> interval) {
        return List.of(interval.orElseThrow().low(), interval.orElseThrow().high());
    }

    /** Rows are raters; levels are the numbers as they stand, moved up by one where there is a 0. */
    private static RatingsTable table(double[][] rows) {
        double least = Arrays.stream(rows)
                .flatMapToDouble(Arrays::stream)
                .filter(each -> !Double.isNaN(each))
                .min()
                .orElseThrow();
        int shift = least == 0 ? 1 : 0;
        int[][] levels = Arrays.stream(rows)
                .map(row -> Arrays.stream(row)
                        .mapToInt(each -> Double.isNaN(each) ? RatingsTable.MISSING : (int) each + shift)
                        .toArray())
                .toArray(int[][]::new);
        int top = Arrays.stream(levels).flatMapToInt(Arrays::stream).max().orElseThrow();
        return RatingsTable.of(Math.max(2, top), levels);
    }

    private static double[] ranks(double[] values) {
        double[] sorted = DoubleStream.of(values).distinct().sorted().toArray();
        return DoubleStream.of(values)
                .map(each -> 1 + Arrays.binarySearch(sorted, each))
                .toArray();
    }

    private static double[][] transposed(double[][] matrix) {
        return IntStream.range(0, matrix[0].length)
                .mapToObj(column ->
                        Arrays.stream(matrix).mapToDouble(row -> row[column]).toArray())
                .toArray(double[][]::new);
    }

    /** A row of counts per level for each unit. */
    private static RatingsTable ofCounts(JsonNode counts) {
        List<int[]> rows = new ArrayList<>();
        counts.forEach(each -> rows.add(Inputs.ints(each)));
        return ofRows(rows);
    }

    private static RatingsTable ofRows(List<int[]> counts) {
        int raters = Arrays.stream(counts.get(0)).sum();
        int[][] rows = new int[raters][counts.size()];
        for (int unit = 0; unit < counts.size(); unit++) {
            int rater = 0;
            for (int level = 0; level < counts.get(unit).length; level++) {
                for (int i = 0; i < counts.get(unit)[level]; i++) {
                    rows[rater++][unit] = level + 1;
                }
            }
        }
        return RatingsTable.of(counts.get(0).length, rows);
    }

    /** A table of two raters: rows are the first one's levels. */
    private static RatingsTable ofTable(JsonNode table, int units) {
        List<int[]> pairs = new ArrayList<>();
        double[][] cells = Inputs.matrix(table);
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells.length; j++) {
                for (long n = Math.round(cells[i][j] * units); n > 0; n--) {
                    pairs.add(new int[] {i + 1, j + 1});
                }
            }
        }
        return RatingsTable.of(
                cells.length,
                pairs.stream().mapToInt(each -> each[0]).toArray(),
                pairs.stream().mapToInt(each -> each[1]).toArray());
    }
}
