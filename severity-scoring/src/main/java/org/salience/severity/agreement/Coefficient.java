package org.salience.severity.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The statistics of how far raters agree over a set of units, for example {@link #ALPHA_ORDINAL}. Print several side by side:
 * they answer different questions, and where nearly all units are on one level those corrected for chance by the levels
 * observed collapse although raters agree ({@link #AC2_ORDINAL} does not; Feinstein and Cicchetti 1990).
 */
public enum Coefficient {
    /** The share of pairs of raters who give a unit the same level, mean over units. Between 0 and 1. */
    EXACT_AGREEMENT(
            "exact agreement",
            "Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin 76:378-382",
            table -> PairAgreement.plain(table, LevelWeights.IDENTITY)),
    /** The share of pairs of raters whose levels are the same or next to each other, mean over units. Between 0 and 1. */
    AGREEMENT_WITHIN_ONE(
            "agreement within one level",
            "Gwet, K. L. (2014). Handbook of Inter-Rater Reliability, 4th ed., chapter 4",
            table -> PairAgreement.plain(table, LevelWeights.WITHIN_ONE)),
    /** Krippendorff's alpha where all different levels differ alike: 1 - observed / expected disagreement; missing data. */
    ALPHA_NOMINAL("Krippendorff's alpha, nominal", Sources.KRIPPENDORFF, alpha(Alpha.Metric.NOMINAL)),
    /** Krippendorff's alpha where levels differ by how many ratings lie between them: order only. The main statistic here. */
    ALPHA_ORDINAL("Krippendorff's alpha, ordinal", Sources.KRIPPENDORFF, alpha(Alpha.Metric.ORDINAL)),
    /** Krippendorff's alpha where levels are equally spaced, which bands of severity are not known to be. */
    ALPHA_INTERVAL("Krippendorff's alpha, interval", Sources.KRIPPENDORFF, alpha(Alpha.Metric.INTERVAL)),
    /** Krippendorff's alpha where level 2 is twice level 1, which bands of severity are not known to be. */
    ALPHA_RATIO("Krippendorff's alpha, ratio", Sources.KRIPPENDORFF, alpha(Alpha.Metric.RATIO)),
    /** Gwet's AC1: only the same level agrees; missing data. */
    AC1(
            "Gwet's AC1",
            "Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement."
                    + " British Journal of Mathematical and Statistical Psychology 61:29-48; missing ratings: Gwet (2014)",
            corrected(LevelWeights.IDENTITY, PairAgreement.Chance.GWET)),
    /** Gwet's AC2 with ordinal weights, 1 - C(|k-l|+1, 2) / C(q, 2); not Krippendorff's ordinal metric. Missing data. */
    AC2_ORDINAL(
            "Gwet's AC2, ordinal weights", Sources.GWET, corrected(LevelWeights.ORDINAL, PairAgreement.Chance.GWET)),
    /** Gwet's AC2 with linear weights: treats levels as equally spaced. Missing data. */
    AC2_LINEAR("Gwet's AC2, linear weights", Sources.GWET, corrected(LevelWeights.LINEAR, PairAgreement.Chance.GWET)),
    /** Gwet's AC2 with quadratic weights: treats levels as equally spaced. Missing data. */
    AC2_QUADRATIC(
            "Gwet's AC2, quadratic weights",
            Sources.GWET,
            corrected(LevelWeights.QUADRATIC, PairAgreement.Chance.GWET)),
    /**
     * Fleiss's kappa: chance draws from the shares of the levels. With two raters it is Scott's pi. Where ratings are missing
     * it is Gwet's generalisation, and the result says so.
     */
    FLEISS_KAPPA(
            "Fleiss's kappa",
            "Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin 76:378-382;"
                    + " missing ratings: Gwet (2014)",
            corrected(LevelWeights.IDENTITY, PairAgreement.Chance.FLEISS)),
    /** Brennan and Prediger's coefficient: chance draws all levels of the scale alike. Missing data. */
    BRENNAN_PREDIGER(
            "Brennan and Prediger's coefficient",
            "Brennan, R. L. and Prediger, D. J. (1981). Coefficient kappa: some uses, misuses, and alternatives. Educational"
                    + " and Psychological Measurement 41:687-699; missing ratings: Gwet (2014)",
            corrected(LevelWeights.IDENTITY, PairAgreement.Chance.UNIFORM)),
    /** Cohen's kappa of two raters: chance draws from each rater's own shares. */
    COHEN_KAPPA(
            "Cohen's kappa",
            "Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement"
                    + " 20:37-46; standard error: " + Sources.FLEISS_COHEN_EVERITT,
            cohen(LevelWeights.IDENTITY)),
    /** Cohen's kappa of two raters with linear weights: treats levels as equally spaced. */
    COHEN_KAPPA_LINEAR("Cohen's kappa, linear weights", Sources.COHEN_WEIGHTED, cohen(LevelWeights.LINEAR)),
    /** Cohen's kappa of two raters with quadratic weights: treats levels as equally spaced. */
    COHEN_KAPPA_QUADRATIC("Cohen's kappa, quadratic weights", Sources.COHEN_WEIGHTED, cohen(LevelWeights.QUADRATIC)),
    /** Kendall's W, corrected for ties: how far raters put units in the same order. Between 0 and 1; no missing data. */
    KENDALL_W(
            "Kendall's W",
            "Kendall, M. G. and Babington Smith, B. (1939). The problem of m rankings. Annals of Mathematical Statistics"
                    + " 10:275-287; ties: Kendall (1970), Rank Correlation Methods, 4th ed., chapter 6",
            Concordance::of),
    /** Kendall's tau-b of two raters: how far they put units in the same order; ties count for neither. */
    KENDALL_TAU_B(
            "Kendall's tau-b",
            "Kendall, M. G. (1945). The treatment of ties in ranking problems. Biometrika 33:239-251",
            TwoRaters::tauB);

    private static final class Sources {
        static final String KRIPPENDORFF =
                "Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability; Krippendorff (2004), Content Analysis,"
                        + " 2nd ed., chapter 11";
        static final String GWET =
                "Gwet, K. L. (2014). Handbook of Inter-Rater Reliability, 4th ed., chapters 3 to 5; error: section 5.3";
        static final String FLEISS_COHEN_EVERITT =
                "Fleiss, J. L., Cohen, J. and Everitt, B. S. (1969). Large sample standard errors of kappa and weighted"
                        + " kappa. Psychological Bulletin 72:323-327";
        static final String COHEN_WEIGHTED =
                "Cohen, J. (1968). Weighted kappa. Psychological Bulletin 70:213-220; standard error: "
                        + FLEISS_COHEN_EVERITT;
    }

    private final String title;
    private final String source;
    private final Function<RatingsTable, Value> computation;

    Coefficient(String title, String source, Function<RatingsTable, Value> computation) {
        this.title = title;
        this.source = source;
        this.computation = computation;
    }

    private static Function<RatingsTable, Value> alpha(Alpha.Metric metric) {
        return table -> Alpha.of(table, metric);
    }

    private static Function<RatingsTable, Value> corrected(LevelWeights weights, PairAgreement.Chance chance) {
        return table -> PairAgreement.corrected(table, weights, chance);
    }

    private static Function<RatingsTable, Value> cohen(LevelWeights weights) {
        return table -> TwoRaters.kappa(table, weights.matrix(table.levels()));
    }

    /**
     * {@return the agreement of a table, with a jackknife interval}
     *
     * @param table the ratings
     * @throws IllegalArgumentException if the statistic is of two raters and the table is not
     */
    public Agreement of(RatingsTable table) {
        return of(table, IntervalMethod.jackknife());
    }

    /**
     * {@return the agreement of a table}
     *
     * @param table the ratings
     * @param method how to find the interval
     * @throws IllegalArgumentException if the statistic is of two raters and the table is not
     */
    public Agreement of(RatingsTable table, IntervalMethod method) {
        return measure(table, method, title, source, computation, this);
    }

    /**
     * {@return Cohen's kappa of two raters with disagreement weights of one's own} Only their proportions matter. They need
     * not be symmetric: rows are the first rater's levels.
     *
     * @param table the ratings of two raters
     * @param disagreement a row for each level, with a weight for each level of the second rater, 0 or more
     * @param method how to find the interval
     * @throws IllegalArgumentException if the table is not of two raters, or the weights are not a square of its levels,
     *     are negative or all 0
     */
    public static Agreement weightedKappa(RatingsTable table, double[][] disagreement, IntervalMethod method) {
        double[][] weights = agreementWeights(table.levels(), disagreement);
        return measure(
                table,
                method,
                "Cohen's kappa, weights given",
                Sources.COHEN_WEIGHTED,
                each -> TwoRaters.kappa(each, weights),
                COHEN_KAPPA);
    }

    private static double[][] agreementWeights(int levels, double[][] disagreement) {
        double most = Arrays.stream(disagreement)
                .flatMapToDouble(Arrays::stream)
                .max()
                .orElse(0);
        boolean square =
                disagreement.length == levels && Arrays.stream(disagreement).allMatch(row -> row.length == levels);
        boolean sound = Arrays.stream(disagreement)
                .flatMapToDouble(Arrays::stream)
                .allMatch(weight -> weight >= 0 && weight < Double.POSITIVE_INFINITY);
        if (!square || !sound || most == 0) {
            throw new IllegalArgumentException("weights must be " + levels + " rows of " + levels
                    + " numbers, 0 or more and not all 0, but were " + Arrays.deepToString(disagreement));
        }
        return Arrays.stream(disagreement)
                .map(row -> Arrays.stream(row).map(weight -> 1 - weight / most).toArray())
                .toArray(double[][]::new);
    }

    private static Agreement measure(
            RatingsTable table,
            IntervalMethod method,
            String title,
            String source,
            Function<RatingsTable, Value> computation,
            Coefficient kind) {
        int[] units = table.unitsRatedBy(kind.ratingsNeeded());
        Agreement.Draft draft = new Agreement.Draft(title, source, computation.apply(table))
                .of(units.length, table.raters().size());
        if (draft.value().number().isPresent()) {
            new Resampling(table, units, computation, kind.least(), draft).apply(method);
            draft.convention(kind.convention(draft.value().number().getAsDouble()));
            kind.note(table, draft);
        }
        if (units.length < Agreement.FEW_UNITS) {
            draft.note("fewer than " + Agreement.FEW_UNITS + " units");
        }
        if (table.leftOut() > 0) {
            draft.note(Words.count(table.leftOut(), "rating") + " of more than one level left out");
        }
        return draft.done();
    }

    /** How many ratings a unit needs to have a part: with those corrected for chance after Gwet, one shapes the shares. */
    private int ratingsNeeded() {
        return switch (this) {
            case AC1, AC2_ORDINAL, AC2_LINEAR, AC2_QUADRATIC, FLEISS_KAPPA, BRENNAN_PREDIGER -> 1;
            default -> 2;
        };
    }

    /** The least that it can be, where intervals are cut. */
    private double least() {
        return switch (this) {
            case EXACT_AGREEMENT, AGREEMENT_WITHIN_ONE, KENDALL_W -> 0;
            // Chance can outrun what the pairs of few ratings allow.
            case AC1, AC2_ORDINAL, AC2_LINEAR, AC2_QUADRATIC, FLEISS_KAPPA -> Double.NEGATIVE_INFINITY;
            default -> -1;
        };
    }

    private Optional<String> convention(double value) {
        return switch (this) {
            case ALPHA_NOMINAL, ALPHA_ORDINAL, ALPHA_INTERVAL, ALPHA_RATIO ->
                Optional.of(Conventions.krippendorff(value));
            case FLEISS_KAPPA, COHEN_KAPPA, COHEN_KAPPA_LINEAR, COHEN_KAPPA_QUADRATIC ->
                Optional.of(Conventions.landisKoch(value));
            default -> Optional.empty();
        };
    }

    private void note(RatingsTable table, Agreement.Draft draft) {
        if (this == FLEISS_KAPPA && !table.isComplete()) {
            draft.note("ratings are missing, so this is Gwet's generalisation");
        }
        if (isDefinedWithoutVariation() && isOfOneLevel(table)) {
            draft.note("all ratings are of one level, so nothing shows that raters tell levels apart");
        }
    }

    private boolean isDefinedWithoutVariation() {
        return switch (this) {
            case EXACT_AGREEMENT, AGREEMENT_WITHIN_ONE, AC1, AC2_ORDINAL, AC2_LINEAR, AC2_QUADRATIC, BRENNAN_PREDIGER ->
                true;
            default -> false;
        };
    }

    private static boolean isOfOneLevel(RatingsTable table) {
        boolean[] seen = new boolean[table.levels()];
        int[] counts = new int[table.levels()];
        for (int unit = 0; unit < table.units().size(); unit++) {
            table.count(unit, counts);
            for (int k = 0; k < counts.length; k++) {
                seen[k] |= counts[k] > 0;
            }
        }
        int distinct = 0;
        for (boolean each : seen) {
            distinct += each ? 1 : 0;
        }
        return distinct == 1;
    }

    /**
     * {@return the statistic, for example {@code Krippendorff's alpha, ordinal}}
     */
    @Override
    public String toString() {
        return title;
    }

    /**
     * {@return the publication that defines it}
     */
    public String source() {
        return source;
    }
}
