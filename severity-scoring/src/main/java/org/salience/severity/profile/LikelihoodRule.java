package org.salience.severity.profile;

/** What a profile does with the likelihood of a potential impact. An actual impact has none. */
public enum LikelihoodRule {
    /**
     * It orders impacts of the same severity. De 6 skridt: "sub-priorities based on probability"; UNGP Reporting Framework;
     * LkSG section 3(2).
     */
    ORDERS_ONLY("orders impacts of the same severity"),
    /** It stands beside severity, as on a heat map: UNDP; also where the combination was not read or is left open. */
    BESIDE("stands beside severity, not combined"),
    /** min(S, (S + P) / 2): netcero. */
    CAPPED_MEAN("min(S, (S + P) / 2)"),
    /** S x L: coolset. */
    TIMES("S x L"),
    /** S x L over the top level: Datamaran, S x L / 5. */
    TIMES_OVER_TOP("S x L / top level"),
    /** S x L over the largest such product: the product profile. */
    TIMES_NORMALISED("S x L / largest");

    private final String words;

    LikelihoodRule(String words) {
        this.words = words;
    }

    /**
     * {@return whether severity and likelihood become one number}
     */
    public boolean isCombined() {
        return this != ORDERS_ONLY && this != BESIDE;
    }

    /**
     * {@return whether that number is a multiple of severity times likelihood}
     */
    public boolean isProduct() {
        return isCombined() && this != CAPPED_MEAN;
    }

    /** Of a rule that combines. */
    double priority(double severity, double likelihood, double largestSeverity, int top) {
        return switch (this) {
            case CAPPED_MEAN -> Math.min(severity, (severity + likelihood) / 2);
            case TIMES -> severity * likelihood;
            case TIMES_OVER_TOP -> severity * likelihood / top;
            case TIMES_NORMALISED -> severity * likelihood / (largestSeverity * top);
            case ORDERS_ONLY, BESIDE -> throw new IllegalStateException(this + " gives no number");
        };
    }

    /** Of an impact that occurred: as one that is certain. */
    double ofActual(double severity, double largestSeverity) {
        return this == TIMES_NORMALISED ? severity / largestSeverity : severity;
    }

    /**
     * {@return the rule as data files write it, for example {@code capped-mean}}
     */
    public String id() {
        return Constants.id(this);
    }

    @Override
    public String toString() {
        return words;
    }
}
