package org.salience.model.norm;

/**
 * Explanations of the Guiding Principles by the UN human rights office and by their author: the Interpretive Guide (2012),
 * the note on the continuum between contributing and being linked (2017) and John Ruggie's comments that it builds on, the
 * B-Tech papers on end-use (2020), and the guide on remaining and exiting (2023).
 */
public final class Ohchr {
    /** Interpretive Guide: what an adverse impact is. */
    public static final Provision INTERPRETIVE_GUIDE_P5 = of("ohchr-ig-p5");
    /** Interpretive Guide: severity predominates over probability. */
    public static final Provision INTERPRETIVE_GUIDE_P7 = of("ohchr-ig-p7");
    /** Interpretive Guide, question 12: severity decides how large the processes must be. */
    public static final Provision INTERPRETIVE_GUIDE_Q12 = of("ohchr-ig-q12");
    /** Interpretive Guide, question 13: one of scale, scope and irremediability is enough. */
    public static final Provision INTERPRETIVE_GUIDE_Q13 = of("ohchr-ig-q13");
    /** Interpretive Guide: where an abuse could not reasonably be foreseen, the response is judged. */
    public static final Provision INTERPRETIVE_GUIDE_P44 = of("ohchr-ig-p44");
    /** Interpretive Guide, question 87: after the most severe, the next. */
    public static final Provision INTERPRETIVE_GUIDE_Q87 = of("ohchr-ig-q87");
    /** Interpretive Guide, key concepts: severe impact. */
    public static final Provision INTERPRETIVE_GUIDE_SEVERE = of("ohchr-ig-severe");
    /** Interpretive Guide, key concepts: leverage. */
    public static final Provision INTERPRETIVE_GUIDE_LEVERAGE = of("ohchr-ig-leverage");
    /** Interpretive Guide: where leverage comes from. */
    public static final Provision INTERPRETIVE_GUIDE_LEVERAGE_SOURCES = of("ohchr-ig-leverage-sources");
    /** Interpretive Guide, key concepts: mitigation of an impact and of a risk. */
    public static final Provision INTERPRETIVE_GUIDE_MITIGATION = of("ohchr-ig-mitigation");
    /** Interpretive Guide, key concepts: salient human rights. */
    public static final Provision INTERPRETIVE_GUIDE_SALIENT = of("ohchr-ig-salient");
    /** Interpretive Guide, key concepts: gross abuses. */
    public static final Provision INTERPRETIVE_GUIDE_GROSS = of("ohchr-ig-gross");
    /** Interpretive Guide, key concepts: complicity. */
    public static final Provision INTERPRETIVE_GUIDE_COMPLICITY = of("ohchr-ig-complicity");
    /** Interpretive Guide, key concepts: business relationships. */
    public static final Provision INTERPRETIVE_GUIDE_BUSINESS_RELATIONSHIP = of("ohchr-ig-business-relationship");
    /** Interpretive Guide, principle 13: examples of causing, contributing and being linked. */
    public static final Provision INTERPRETIVE_GUIDE_EXAMPLES = of("ohchr-ig-gp13-examples");
    /** Interpretive Guide, matrix A: crucial relationship, leverage. */
    public static final Provision INTERPRETIVE_GUIDE_MATRIX_A = of("ohchr-ig-matrix-a");
    /** Interpretive Guide, matrix B: crucial relationship, no leverage. */
    public static final Provision INTERPRETIVE_GUIDE_MATRIX_B = of("ohchr-ig-matrix-b");
    /** Interpretive Guide, matrix C: relationship not crucial, leverage. */
    public static final Provision INTERPRETIVE_GUIDE_MATRIX_C = of("ohchr-ig-matrix-c");
    /** Interpretive Guide, matrix D: relationship not crucial, no leverage. */
    public static final Provision INTERPRETIVE_GUIDE_MATRIX_D = of("ohchr-ig-matrix-d");
    /** Interpretive Guide, all cells of the matrix: weigh the effects of ending. */
    public static final Provision INTERPRETIVE_GUIDE_MATRIX_EXIT = of("ohchr-ig-matrix-exit");
    /** What the note of 2017 is, and is not. */
    public static final Provision CONTINUUM_STATUS = of("ohchr-2017-status");
    /** A bank can contribute by its own acts and omissions. */
    public static final Provision OWN_ACTIVITIES = of("ohchr-2017-own-activities");
    /** The continuum: enabling or encouraging, knowledge, quality of mitigating steps. */
    public static final Provision CONTINUUM = of("ohchr-2017-continuum");
    /** Facilitating and incentivising. */
    public static final Provision FACILITATING = of("ohchr-2017-facilitating");
    /** Shift by inaction after notice. */
    public static final Provision SHIFT_BY_INACTION = of("ohchr-2017-shift");
    /** The test is the quality of steps, not the existence of a process. */
    public static final Provision QUALITY_OF_STEPS = of("ohchr-2017-steps");
    /** No respect without remediation of what was caused or contributed to. */
    public static final Provision REMEDIATION = of("ohchr-2017-remediation");
    /** Ruggie on the banks: financing can be contributing. */
    public static final Provision RUGGIE_LENDING = of("ruggie-2017-lending");
    /** Ruggie on the banks: involvement as a spectrum. */
    public static final Provision RUGGIE_SPECTRUM = of("ruggie-2017-spectrum");
    /** B-Tech: a wide view of what can harm, use included. */
    public static final Provision B_TECH_IDENTIFYING = of("b-tech-identifying");
    /** B-Tech: first the most serious, widespread or lasting harms. */
    public static final Provision B_TECH_SERIOUS = of("b-tech-serious");
    /** B-Tech: what a third party does with a product can be caused or contributed to. */
    public static final Provision B_TECH_ACTION = of("b-tech-action");
    /** B-Tech: otherwise, leverage. */
    public static final Provision B_TECH_LEVERAGE = of("b-tech-leverage");
    /** B-Tech: what points to contributing. */
    public static final Provision B_TECH_CONTINUUM = of("b-tech-continuum");
    /** B-Tech: what points to linkage. */
    public static final Provision B_TECH_GENERAL_PURPOSE = of("b-tech-general-purpose");
    /** Remaining and exiting: what a challenging context is. */
    public static final Provision EXIT_CONTEXTS = of("ohchr-exit-contexts");
    /** Remaining and exiting: what to weigh. */
    public static final Provision EXIT_CONSIDERATIONS = of("ohchr-exit-considerations");
    /** Remaining and exiting: how to do either responsibly. */
    public static final Provision EXIT_RESPONSIBLE = of("ohchr-exit-responsible");

    private Ohchr() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
