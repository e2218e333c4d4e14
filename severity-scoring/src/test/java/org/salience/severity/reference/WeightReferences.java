package org.salience.severity.reference;

import java.util.Map;

/** Weights and the compensatory methods that use them. */
final class WeightReferences {
    /** The computation of each statistic, by its name in the file. */
    static final Map<String, Reference> ALL = Map.of();

    private WeightReferences() {}
}
