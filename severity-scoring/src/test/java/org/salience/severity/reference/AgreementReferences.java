package org.salience.severity.reference;

import java.util.Map;

/** Agreement between raters, and correlation of ranks. */
final class AgreementReferences {
    /** The computation of each statistic, by its name in the file. */
    static final Map<String, Reference> ALL = Map.of();

    private AgreementReferences() {}
}
