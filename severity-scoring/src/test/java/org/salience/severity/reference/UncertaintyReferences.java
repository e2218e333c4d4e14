package org.salience.severity.reference;

import java.util.Map;

/** Distributions, pooling of opinions, sensitivity and the value of information. */
final class UncertaintyReferences {
    /** The computation of each statistic, by its name in the file. */
    static final Map<String, Reference> ALL = Map.of();

    private UncertaintyReferences() {}
}
