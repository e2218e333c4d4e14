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

    /** Is the enterprise involved solely because the harm, or its risk, is directly linked to it? */
    public static final Concept SOLELY_LINKED = of("solely-linked");

    /** Does the relationship provide what is essential to the enterprise's business and has no reasonable alternative source? */
    public static final Concept CRUCIAL_RELATIONSHIP = of("crucial-relationship");

    /** Does the enterprise lack the leverage to have the harm prevented or mitigated? */
    public static final Concept LACKS_LEVERAGE = of("lacks-leverage");

    /** Is it for the enterprise, linked and with leverage, to have the harm mitigated? */
    public static final Concept DUTY_TO_MITIGATE = of("duty-to-mitigate");

    /** Is it for the enterprise, linked and without leverage, to seek to increase it? */
    public static final Concept DUTY_TO_INCREASE_LEVERAGE = of("duty-to-increase-leverage");

    /** Is it for the enterprise to take steps to end the relationship, with regard to the effects of ending it? */
    public static final Concept TAKE_STEPS_TO_END = of("take-steps-to-end");

    /** Is it for the enterprise to suspend the relationship for the activities concerned, as a last resort? */
    public static final Concept DUTY_TO_SUSPEND = of("duty-to-suspend");

    /** Is it for the enterprise to weigh credible assessments of what leaving does to human rights? */
    public static final Concept DUTY_TO_WEIGH_LEAVING = of("duty-to-weigh-leaving");

    /** Is it for the enterprise to leave, sell or suspend with due diligence on that? */
    public static final Concept DUTY_TO_LEAVE_RESPONSIBLY = of("duty-to-leave-responsibly");

    /** Does the enterprise stay in a relationship to which harm that occurs is linked? */
    public static final Concept STAYS = of("stays");

    /** Is it for the enterprise, as long as it stays, to be able to show its ongoing efforts? */
    public static final Concept DUTY_TO_SHOW_EFFORTS = of("duty-to-show-efforts");

    /** Is it for the enterprise, as long as it stays, to be prepared to accept the consequences? */
    public static final Concept DUTY_TO_ACCEPT_CONSEQUENCES = of("duty-to-accept-consequences");

    /** Does the enterprise stay without showing efforts to mitigate? */
    public static final Concept STAYS_WITHOUT_SHOWING = of("stays-without-showing");

    /** May the enterprise, which is only linked, take a role in remediation? */
    public static final Concept ROLE_IN_REMEDY = of("role-in-remedy");

    /** Is the harm, or would it be, a gross human rights abuse? */
    public static final Concept GROSS_ABUSES_AT_STAKE = of("gross-abuses-at-stake");

    /** Is it for the enterprise to treat the matter as one of legal compliance, since it may cause or contribute to a gross abuse? */
    public static final Concept LEGAL_COMPLIANCE_ISSUE = of("legal-compliance-issue");

    /** Does law require of the enterprise what stands against human rights? */
    public static final Concept CONFLICTING_REQUIREMENTS = of("conflicting-requirements");

    /** Is it for the enterprise to honour the principles of human rights as far as conflicting requirements let it? */
    public static final Concept DUTY_TO_HONOUR_PRINCIPLES = of("duty-to-honour-principles");

    /** Does the harm arise in an area affected by conflict? */
    public static final Concept CONFLICT_CONTEXT = of("conflict-context");

    /** Is it for the enterprise to carry out heightened due diligence, on the conflict as well as on rights? */
    public static final Concept HEIGHTENED_DUE_DILIGENCE = of("heightened-due-diligence");

    /** May the enterprise be perceived as complicit, since it is seen to benefit from the harm? */
    public static final Concept PERCEIVED_COMPLICITY = of("perceived-complicity");

    /** Is there a red flag about the end-user? */
    public static final Concept END_USER_RED_FLAGS = of("end-user-red-flags");

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
