package org.salience.model.norm;

/**
 * Explanations by the UN human rights office: the Interpretive Guide (2012) and the note on the continuum between
 * contributing and being linked (2017).
 */
public final class Ohchr {
    /** Interpretive Guide: where an abuse could not reasonably be foreseen, the response is judged. */
    public static final Provision INTERPRETIVE_GUIDE_P44 = of("ohchr-ig-p44");
    /** Interpretive Guide: after the most severe impacts the next most severe, until all are addressed. */
    public static final Provision INTERPRETIVE_GUIDE_Q87 = of("ohchr-ig-q87");
    /** The continuum: enabling or encouraging, knowledge, quality of mitigating steps. */
    public static final Provision CONTINUUM = of("ohchr-2017-continuum");
    /** Facilitating and incentivising. */
    public static final Provision FACILITATING = of("ohchr-2017-facilitating");
    /** Shift by inaction after notice. */
    public static final Provision SHIFT_BY_INACTION = of("ohchr-2017-shift");
    /** The test is the quality of steps, not the existence of a process. */
    public static final Provision QUALITY_OF_STEPS = of("ohchr-2017-steps");

    private Ohchr() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
