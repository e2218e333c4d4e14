package org.salience.severity;

/** What a reader of a severity should know before relying on it. A flag changes nothing in the result. */
public enum SeverityFlag {
    /** Nobody rated at least one of the axes. */
    NO_EVIDENCE("no evidence"),
    /** Only one assessor rated any axis. */
    SINGLE_ASSESSOR("single assessor"),
    /** The bands of the impact lie two or more apart. */
    WIDE("wide"),
    /** On at least one axis the assessors stand in opposite camps ({@link AxisSeverity#isPolarised()}). */
    POLARISED("polarised"),
    /**
     * Among the assessors who rated all axes, the highest of the pooled axes differs from the pooled highest of each
     * assessor. Three assessors who rate (4, 1, 1), (1, 4, 1) and (1, 1, 4) agree that the impact is of band 4 and on no
     * axis. Both answers are within the bands of the result, and the tier follows the higher one.
     */
    POOLING_ORDER_CONFLICT("pooling orders conflict"),
    /** The tier would be the second if all that was not rated were in the lowest band, and the first if in the highest. */
    TIER_DEPENDS_ON_MISSING("tier depends on missing ratings"),
    /**
     * The rating scheme does not say which band each level stands for, and one band a level was taken. That levels of
     * different axes are equally grave is then nobody's statement.
     */
    BAND_MAP_DEFAULTED("band map defaulted");

    private final String words;

    SeverityFlag(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
