package org.salience.model.norm;

/**
 * The UN Working Group on Business and Human Rights: its reports on due diligence (A/73/163, 2018) and on conflict
 * (A/75/212, 2020), and the guide to heightened due diligence written with UNDP (2022).
 */
public final class WorkingGroup {
    /** Report of 2018: due diligence looks at risk to people. */
    public static final Provision DUE_DILIGENCE_PEOPLE = of("a-73-163-people");
    /** Report of 2018: how due diligence typically fails. */
    public static final Provision DUE_DILIGENCE_FAILINGS = of("a-73-163-failings");
    /** Report of 2018: what States should do. */
    public static final Provision DUE_DILIGENCE_STATES = of("a-73-163-states");
    /** Report of 2020: heightened due diligence in conflict and after it. */
    public static final Provision CONFLICT_PURPOSE = of("a-75-212-purpose");
    /** Report of 2020: the higher the risk, the more complex the processes. */
    public static final Provision CONFLICT_PROPORTIONALITY = of("a-75-212-proportionality");
    /** Report of 2020: warning signs of conflict. */
    public static final Provision CONFLICT_WARNING_SIGNS = of("a-75-212-warning-signs");
    /** Report of 2020: business in conflict is never neutral. */
    public static final Provision CONFLICT_NOT_NEUTRAL = of("a-75-212-not-neutral");
    /** Guide of 2022: assess the effect on the conflict as well. */
    public static final Provision HEIGHTENED_CONFLICT = of("undp-hhrdd-conflict");
    /** Guide of 2022: the same due diligence, heightened. */
    public static final Provision HEIGHTENED_NOT_ANOTHER = of("undp-hhrdd-not-another");
    /** Guide of 2022: on early warning signs too. */
    public static final Provision HEIGHTENED_EARLY = of("undp-hhrdd-early");
    /** Guide of 2022: sanctions are an indicator, not a substitute. */
    public static final Provision HEIGHTENED_SANCTIONS = of("undp-hhrdd-sanctions");

    private WorkingGroup() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
