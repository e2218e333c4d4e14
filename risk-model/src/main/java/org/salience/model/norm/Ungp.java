package org.salience.model.norm;

/** The UN Guiding Principles on Business and Human Rights (2011): one constant per provision in {@code ungp-2011.json}. */
public final class Ungp {
    /** Respect human rights: do not infringe, and address the impacts one is involved with. */
    public static final Provision PRINCIPLE_11 = of("ungp-11");
    /** Legality, good works and State failure are no answer. */
    public static final Provision PRINCIPLE_11_COMMENTARY = of("ungp-11-commentary");
    /** Which rights: at least the International Bill of Human Rights and the ILO's fundamental principles. */
    public static final Provision PRINCIPLE_12 = of("ungp-12");
    /** All rights are in scope; the responsibility is distinct from legal liability. */
    public static final Provision PRINCIPLE_12_COMMENTARY = of("ungp-12-commentary");
    /** Groups whose rights UN instruments elaborate further. */
    public static final Provision PRINCIPLE_12_COMMENTARY_GROUPS = of("ungp-12-commentary-groups");
    /** Own activities and business relationships. */
    public static final Provision PRINCIPLE_13 = of("ungp-13");
    /** Avoid causing or contributing through own activities. */
    public static final Provision PRINCIPLE_13_A = of("ungp-13-a");
    /** Seek to prevent or mitigate impacts directly linked by business relationships. */
    public static final Provision PRINCIPLE_13_B = of("ungp-13-b");
    /** What activities and business relationships are: omissions included, States included. */
    public static final Provision PRINCIPLE_13_COMMENTARY = of("ungp-13-commentary");
    /** Every enterprise, whatever its size; the means may vary. */
    public static final Provision PRINCIPLE_14 = of("ungp-14");
    /** Severity: scale, scope and irremediable character. */
    public static final Provision PRINCIPLE_14_COMMENTARY = of("ungp-14-commentary");
    /** Policies and processes in place. */
    public static final Provision PRINCIPLE_15 = of("ungp-15");
    /** A policy commitment. */
    public static final Provision PRINCIPLE_15_A = of("ungp-15-a");
    /** A human rights due diligence process. */
    public static final Provision PRINCIPLE_15_B = of("ungp-15-b");
    /** Processes that enable remediation. */
    public static final Provision PRINCIPLE_15_C = of("ungp-15-c");
    /** Know and show. */
    public static final Provision PRINCIPLE_15_COMMENTARY = of("ungp-15-commentary");
    /** A statement of policy. */
    public static final Provision PRINCIPLE_16 = of("ungp-16");
    /** Approved at the most senior level. */
    public static final Provision PRINCIPLE_16_A = of("ungp-16-a");
    /** Informed by expertise. */
    public static final Provision PRINCIPLE_16_B = of("ungp-16-b");
    /** States what is expected of personnel and partners. */
    public static final Provision PRINCIPLE_16_C = of("ungp-16-c");
    /** Public and communicated. */
    public static final Provision PRINCIPLE_16_D = of("ungp-16-d");
    /** Reflected in operational policies and procedures. */
    public static final Provision PRINCIPLE_16_E = of("ungp-16-e");
    /** Active communication, and coherence with incentives, procurement and lobbying. */
    public static final Provision PRINCIPLE_16_COMMENTARY = of("ungp-16-commentary");
    /** Human rights due diligence: assess, act, track, communicate. */
    public static final Provision PRINCIPLE_17 = of("ungp-17");
    /** Covers what is caused, contributed to or linked. */
    public static final Provision PRINCIPLE_17_A = of("ungp-17-a");
    /** Complexity varies with size, severity and context. */
    public static final Provision PRINCIPLE_17_B = of("ungp-17-b");
    /** Ongoing. */
    public static final Provision PRINCIPLE_17_C = of("ungp-17-c");
    /** Potential impacts are prevented or mitigated, actual ones remediated. */
    public static final Provision PRINCIPLE_17_COMMENTARY = of("ungp-17-commentary");
    /** Part of risk management only if it looks at risks to people. */
    public static final Provision PRINCIPLE_17_COMMENTARY_OWN_RISK = of("ungp-17-commentary-own-risk");
    /** As early as possible: contracts, mergers and acquisitions. */
    public static final Provision PRINCIPLE_17_COMMENTARY_EARLY = of("ungp-17-commentary-early");
    /** Too many entities: the areas of most significant risk first. */
    public static final Provision PRINCIPLE_17_COMMENTARY_AREAS = of("ungp-17-commentary-areas");
    /** Complicity: seen to benefit (not legal); knowing, substantial assistance (legal). */
    public static final Provision PRINCIPLE_17_COMMENTARY_COMPLICITY = of("ungp-17-commentary-complicity");
    /** Identify and assess impacts. */
    public static final Provision PRINCIPLE_18 = of("ungp-18");
    /** With human rights expertise. */
    public static final Provision PRINCIPLE_18_A = of("ungp-18-a");
    /** With meaningful consultation. */
    public static final Provision PRINCIPLE_18_B = of("ungp-18-b");
    /** Specific impacts on specific people in a specific context. */
    public static final Provision PRINCIPLE_18_COMMENTARY = of("ungp-18-commentary");
    /** Special attention to groups at heightened risk. */
    public static final Provision PRINCIPLE_18_COMMENTARY_GROUPS = of("ungp-18-commentary-groups");
    /** When to assess: before, on change, periodically. */
    public static final Provision PRINCIPLE_18_COMMENTARY_TIMING = of("ungp-18-commentary-timing");
    /** How to consult, and what to do where that is not possible. */
    public static final Provision PRINCIPLE_18_COMMENTARY_CONSULTATION = of("ungp-18-commentary-consultation");
    /** Act on findings: by involvement and by leverage. */
    public static final Provision PRINCIPLE_19 = of("ungp-19");
    /** Integration: responsibility, decisions, budgets, oversight. */
    public static final Provision PRINCIPLE_19_A = of("ungp-19-a");
    /** Action by kind of involvement and extent of leverage. */
    public static final Provision PRINCIPLE_19_B = of("ungp-19-b");
    /** What a cause and a contributor should each do. */
    public static final Provision PRINCIPLE_19_COMMENTARY = of("ungp-19-commentary");
    /** Causing: cease or prevent. */
    public static final Provision PRINCIPLE_19_COMMENTARY_CAUSE = of("ungp-19-commentary-cause");
    /** Contributing: cease or prevent the contribution, use leverage on the rest. */
    public static final Provision PRINCIPLE_19_COMMENTARY_CONTRIBUTE = of("ungp-19-commentary-contribute");
    /** What leverage is; exercise it or increase it. */
    public static final Provision PRINCIPLE_19_COMMENTARY_LEVERAGE = of("ungp-19-commentary-leverage");
    /** Linked: the factors that decide on the appropriate action. */
    public static final Provision PRINCIPLE_19_COMMENTARY_LINKED = of("ungp-19-commentary-linked");
    /** No leverage to be had: consider ending the relationship. */
    public static final Provision PRINCIPLE_19_COMMENTARY_TERMINATE = of("ungp-19-commentary-terminate");
    /** When a relationship is crucial: essential, and without reasonable alternative. */
    public static final Provision PRINCIPLE_19_COMMENTARY_CRUCIAL = of("ungp-19-commentary-crucial");
    /** Staying: show ongoing efforts and accept the consequences. */
    public static final Provision PRINCIPLE_19_COMMENTARY_REMAIN = of("ungp-19-commentary-remain");
    /** Track effectiveness. */
    public static final Provision PRINCIPLE_20 = of("ungp-20");
    /** Indicators, qualitative and quantitative. */
    public static final Provision PRINCIPLE_20_A = of("ungp-20-a");
    /** Feedback from inside and outside. */
    public static final Provision PRINCIPLE_20_B = of("ungp-20-b");
    /** Why tracking is needed; grievance mechanisms as feedback. */
    public static final Provision PRINCIPLE_20_COMMENTARY = of("ungp-20-commentary");
    /** Particular efforts for groups at heightened risk. */
    public static final Provision PRINCIPLE_20_COMMENTARY_GROUPS = of("ungp-20-commentary-groups");
    /** Account externally; report formally where impacts may be severe. */
    public static final Provision PRINCIPLE_21 = of("ungp-21");
    /** Form and frequency that fit, accessible. */
    public static final Provision PRINCIPLE_21_A = of("ungp-21-a");
    /** Enough to evaluate the adequacy of the response. */
    public static final Provision PRINCIPLE_21_B = of("ungp-21-b");
    /** No risk to stakeholders, personnel or legitimate confidentiality. */
    public static final Provision PRINCIPLE_21_C = of("ungp-21-c");
    /** Transparency to those who may be affected. */
    public static final Provision PRINCIPLE_21_COMMENTARY = of("ungp-21-commentary");
    /** Remediate what was caused or contributed to. */
    public static final Provision PRINCIPLE_22 = of("ungp-22");
    /** Linked only: no duty to remediate, though it may take a role; crimes go to courts. */
    public static final Provision PRINCIPLE_22_COMMENTARY = of("ungp-22-commentary");
    /** The same responsibility in every context. */
    public static final Provision PRINCIPLE_23 = of("ungp-23");
    /** Comply with law and respect human rights everywhere. */
    public static final Provision PRINCIPLE_23_A = of("ungp-23-a");
    /** Honour the principles under conflicting requirements. */
    public static final Provision PRINCIPLE_23_B = of("ungp-23-b");
    /** Gross abuses as a legal compliance issue. */
    public static final Provision PRINCIPLE_23_C = of("ungp-23-c");
    /** To the greatest extent possible, and able to demonstrate it. */
    public static final Provision PRINCIPLE_23_COMMENTARY = of("ungp-23-commentary");
    /** Conflict-affected areas: risk of complicity; do not exacerbate. */
    public static final Provision PRINCIPLE_23_COMMENTARY_CONFLICT = of("ungp-23-commentary-conflict");
    /** Most severe first, or where delay would make an impact irremediable. */
    public static final Provision PRINCIPLE_24 = of("ungp-24");
    /** Severity as relative to the enterprise's other impacts. */
    public static final Provision PRINCIPLE_24_COMMENTARY = of("ungp-24-commentary");
    /** Operational-level grievance mechanisms. */
    public static final Provision PRINCIPLE_29 = of("ungp-29");
    /** What they are for and what they must not replace. */
    public static final Provision PRINCIPLE_29_COMMENTARY = of("ungp-29-commentary");
    /** Effectiveness of non-judicial grievance mechanisms. */
    public static final Provision PRINCIPLE_31 = of("ungp-31");
    /** Legitimate. */
    public static final Provision PRINCIPLE_31_A = of("ungp-31-a");
    /** Accessible. */
    public static final Provision PRINCIPLE_31_B = of("ungp-31-b");
    /** Predictable. */
    public static final Provision PRINCIPLE_31_C = of("ungp-31-c");
    /** Equitable. */
    public static final Provision PRINCIPLE_31_D = of("ungp-31-d");
    /** Transparent. */
    public static final Provision PRINCIPLE_31_E = of("ungp-31-e");
    /** Rights-compatible. */
    public static final Provision PRINCIPLE_31_F = of("ungp-31-f");
    /** A source of continuous learning. */
    public static final Provision PRINCIPLE_31_G = of("ungp-31-g");
    /** Based on engagement and dialogue (operational level). */
    public static final Provision PRINCIPLE_31_H = of("ungp-31-h");
    /** Seven criteria for any mechanism, the eighth for operational-level ones. */
    public static final Provision PRINCIPLE_31_COMMENTARY = of("ungp-31-commentary");

    private Ungp() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
