package org.salience.severity.agreement;

/**
 * Agreement of pairs of raters, plain or corrected for chance: (observed - chance) / (1 - chance). Observed: the mean over
 * units with two ratings or more of the agreement of their pairs. The corrections differ in what they take chance to be;
 * all use the mean over units of the shares of levels, so that missing ratings are allowed (Gwet 2014, chapter 4).
 */
final class PairAgreement {
    /** What raters would agree on by chance. */
    enum Chance {
        /** Gwet: chance plays where raters hesitate, and hesitation is rare where one level prevails. */
        GWET,
        /** Fleiss: raters draw from the shares of all levels. */
        FLEISS,
        /** Brennan and Prediger: raters draw every level alike. */
        UNIFORM
    }

    private final RatingsTable table;
    private final double[][] weights;
    private final int levels;
    private final double[] shares;
    /** For each unit, the agreement of its pairs; not read where there are none. */
    private final double[] agreements;

    private final int[] rated;
    private int unitsRated;
    private int unitsPaired;
    private double observed;

    private PairAgreement(RatingsTable table, LevelWeights weights) {
        this.table = table;
        this.levels = table.levels();
        this.weights = weights.matrix(levels);
        this.shares = new double[levels];
        this.agreements = new double[table.units().size()];
        this.rated = new int[table.units().size()];
        int[] counts = new int[levels];
        for (int unit = 0; unit < rated.length; unit++) {
            add(unit, counts);
        }
        for (int k = 0; k < levels; k++) {
            shares[k] /= unitsRated;
        }
        observed /= unitsPaired;
    }

    private void add(int unit, int[] counts) {
        rated[unit] = table.count(unit, counts);
        if (rated[unit] == 0) {
            return;
        }
        unitsRated++;
        double agreeing = 0;
        for (int k = 0; k < levels; k++) {
            if (counts[k] == 0) {
                continue;
            }
            shares[k] += (double) counts[k] / rated[unit];
            double alike = 0;
            for (int l = 0; l < levels; l++) {
                alike += weights[k][l] * counts[l];
            }
            agreeing += counts[k] * (alike - 1);
        }
        if (rated[unit] > 1) {
            unitsPaired++;
            agreements[unit] = agreeing / ((double) rated[unit] * (rated[unit] - 1));
            observed += agreements[unit];
        }
    }

    /** Agreement as it is. */
    static Value plain(RatingsTable table, LevelWeights weights) {
        PairAgreement pairs = new PairAgreement(table, weights);
        return pairs.unitsPaired == 0
                ? Value.undefined("no unit has two ratings")
                : Value.of(pairs.observed, new Value.Parts().with("units with two ratings", pairs.unitsPaired));
    }

    static Value corrected(RatingsTable table, LevelWeights weights, Chance chance) {
        PairAgreement pairs = new PairAgreement(table, weights);
        if (pairs.unitsPaired == 0) {
            return Value.undefined("no unit has two ratings");
        }
        double expected = pairs.expected(chance);
        if (1 - expected <= 1e-15) {
            return Value.undefined("all ratings are of one level, so that chance alone would agree");
        }
        Value value = Value.of(
                (pairs.observed - expected) / (1 - expected),
                new Value.Parts()
                        .with("observed agreement", pairs.observed)
                        .with("chance agreement", expected)
                        .with("units with two ratings", pairs.unitsPaired));
        return chance == Chance.GWET && pairs.unitsRated > 1
                ? value.withStudentError(pairs.gwetError(value.number().getAsDouble(), expected), pairs.unitsRated - 1)
                : value;
    }

    private double expected(Chance chance) {
        double sum = 0;
        for (int k = 0; k < levels; k++) {
            for (int l = 0; l < levels; l++) {
                sum += switch (chance) {
                    case GWET -> weights[k][l];
                    case FLEISS -> weights[k][l] * shares[k] * shares[l];
                    case UNIFORM -> weights[k][l] / ((double) levels * levels);
                };
            }
        }
        if (chance != Chance.GWET) {
            return sum;
        }
        double hesitation = 0;
        for (double share : shares) {
            hesitation += share * (1 - share);
        }
        return sum / ((double) levels * (levels - 1)) * hesitation;
    }

    /** Gwet 2014, section 5.3: units are the sample, the raters are all there are. */
    private double gwetError(double coefficient, double expected) {
        double total = 0;
        for (double[] row : weights) {
            for (double weight : row) {
                total += weight;
            }
        }
        int[] counts = new int[levels];
        double squares = 0;
        for (int unit = 0; unit < rated.length; unit++) {
            if (rated[unit] == 0) {
                continue;
            }
            table.count(unit, counts);
            double chance = 0;
            for (int k = 0; k < levels; k++) {
                chance += (1 - shares[k]) * counts[k] / rated[unit];
            }
            chance *= total / ((double) levels * (levels - 1));
            double own = rated[unit] < 2
                    ? 0
                    : (double) unitsRated / unitsPaired * (agreements[unit] - expected) / (1 - expected);
            double linear = own - 2 * (1 - coefficient) * (chance - expected) / (1 - expected);
            squares += (linear - coefficient) * (linear - coefficient);
        }
        return Math.sqrt(squares / ((double) unitsRated * (unitsRated - 1)));
    }
}
