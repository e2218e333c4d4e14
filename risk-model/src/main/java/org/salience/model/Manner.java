package org.salience.model;

import java.util.Objects;

/**
 * How a party puts a claim. A manner never grows firmer on the way to a conclusion: what is alleged is reported as
 * alleged. Declared from the firmest to the weakest.
 */
public enum Manner {
    /** Shows it by a document of its own making or keeping, quoted. */
    DOCUMENTS("documents", "documented"),
    /** States it as a fact. */
    STATES("states", "stated"),
    /** Assesses that it may come about or could be done: "high risk", "can be used". Never bears on what happened. */
    ASSESSES_RISK("assesses-risk", "assessed as a risk"),
    /** Concludes it from other things said: "it appears", "suggests". */
    INFERS("infers", "inferred"),
    /** Concludes it from a likeness of capabilities alone. Bears on capability and on nothing else. */
    INFERS_FROM_CAPABILITY("infers-from-capability", "inferred from capability"),
    /** Reports it without vouching for it: "allegedly", "reportedly". */
    ALLEGES("alleges", "alleged");

    private final String id;
    private final String participle;

    Manner(String id, String participle) {
        this.id = id;
        this.participle = participle;
    }

    /**
     * {@return the word that case files use, for example {@code assesses-risk}}
     */
    public String id() {
        return id;
    }

    /**
     * {@return the word that reports put beside a conclusion, for example {@code alleged}}
     */
    public String participle() {
        return participle;
    }

    /**
     * {@return whether a claim in this manner may bear on a kind of factor}
     *
     * @param kind what the factor speaks of
     */
    public boolean bearsOn(FactorKind kind) {
        Objects.requireNonNull(kind, "kind");
        return switch (this) {
            case ASSESSES_RISK -> kind != FactorKind.OCCURRENCE;
            case INFERS_FROM_CAPABILITY -> kind == FactorKind.CAPABILITY;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return id;
    }
}
