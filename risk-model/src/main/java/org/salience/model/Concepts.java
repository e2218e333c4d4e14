package org.salience.model;

/** The concepts of the standard vocabulary: one constant per entry of {@code vocabulary.json}, which holds the definitions. */
public final class Concepts {
    /** Does the enterprise cause harm that has occurred? */
    public static final Concept CAUSES = of("causes");

    /** Does the enterprise contribute to harm that has occurred? */
    public static final Concept CONTRIBUTES = of("contributes");

    /** Is harm that has occurred directly linked to the enterprise's operations, products or services? */
    public static final Concept DIRECTLY_LINKED = of("directly-linked");

    /** Is there a risk that the enterprise causes the harm? */
    public static final Concept RISK_OF_CAUSING = of("risk-of-causing");

    /** Is there a risk that the enterprise contributes to the harm? */
    public static final Concept RISK_OF_CONTRIBUTING = of("risk-of-contributing");

    /** Is there a risk that the harm is directly linked to the enterprise's operations, products or services? */
    public static final Concept RISK_OF_DIRECT_LINK = of("risk-of-direct-link");

    /** Is an adverse impact on rights occurring or at risk, whoever is involved? */
    public static final Concept HARM_AT_STAKE = of("harm-at-stake");

    /** Does an act or omission of the enterprise itself facilitate or incentivise the harm? */
    public static final Concept OWN_ACT = of("own-act");

    /** Is what the enterprise's activity adds substantial, rather than minor or trivial? */
    public static final Concept SUBSTANTIAL = of("substantial");

    /** Has the enterprise taken reasonable steps: a specific safeguard, the use of leverage, or an end to its own part? */
    public static final Concept REASONABLE_STEPS = of("reasonable-steps");

    /** Is it for the enterprise to cease or prevent its own part? */
    public static final Concept DUTY_TO_CEASE = of("duty-to-cease");

    /** Is it for the enterprise to use or increase its leverage to mitigate what remains? */
    public static final Concept DUTY_TO_USE_LEVERAGE = of("duty-to-use-leverage");

    /** Is it for the enterprise to provide for or cooperate in remediation? */
    public static final Concept DUTY_TO_REMEDIATE = of("duty-to-remediate");

    /** Is it for the enterprise to report formally on how it addresses the impact? */
    public static final Concept DUTY_TO_REPORT = of("duty-to-report");

    /** Is it for the enterprise to consider ending the relationship, with regard to the effects of ending it? */
    public static final Concept CONSIDER_ENDING = of("consider-ending");

    /** Does the enterprise's human rights due diligence fall short of what the risk calls for? */
    public static final Concept DUE_DILIGENCE_FALLS_SHORT = of("due-diligence-falls-short");

    /** Is the impact among the most severe, for certain? */
    public static final Concept SEVERE = of("severe");

    /** Is what is supplied tied to the operation in which the harm would arise? */
    public static final Concept TIED_TO_OPERATION = of("tied-to-operation");

    /** Is harm that occurred tied to what the enterprise supplies, is supplied with, or finances? */
    public static final Concept TIED_TO_HARM = of("tied-to-harm");

    private Concepts() {}

    private static Concept of(String id) {
        return Vocabulary.standard().concept(id).orElseThrow(() -> new IllegalStateException("no concept " + id));
    }
}
