package org.salience.severity.reference;

import java.util.Map;

/** Bands, pooling, severity profiles and order of impacts. */
final class SeverityReferences {
    /** The computation of each statistic, by its name in the file. */
    static final Map<String, Reference> ALL = Map.of();

    private SeverityReferences() {}
}
