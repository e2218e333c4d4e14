package org.salience.model.norm;

/**
 * The EU directive on corporate sustainability due diligence as amended in 2026: one constant per provision in
 * {@code csddd-2026.json}.
 */
public final class Csddd {
    /** Which companies. */
    public static final Provision ART_2 = of("csddd-2");
    /** Adverse human rights impact: listed rights, others if foreseeable. */
    public static final Provision ART_3_1_C = of("csddd-3-1-c");
    /** Chain of activities: downstream only distribution, transport and storage. */
    public static final Provision ART_3_1_G = of("csddd-3-1-g");
    /** Severe adverse impact. */
    public static final Provision ART_3_1_L = of("csddd-3-1-l");
    /** Appropriate measures. */
    public static final Provision ART_3_1_O = of("csddd-3-1-o");
    /** Remediation. */
    public static final Provision ART_3_1_T = of("csddd-3-1-t");
    /** Risk factors. */
    public static final Provision ART_3_1_U = of("csddd-3-1-u");
    /** Severity of an adverse impact. */
    public static final Provision ART_3_1_V = of("csddd-3-1-v");
    /** Identifying: scoping first, then in depth where most likely and most severe. */
    public static final Provision ART_8_2 = of("csddd-8-2");
    /** Identifying: limits on asking partners; direct partners first if all is equal. */
    public static final Provision ART_8_2A = of("csddd-8-2a");
    /** Prioritising: severity and likelihood. */
    public static final Provision ART_9 = of("csddd-9");
    /** Prioritising: no penalty for the lesser impact alone. */
    public static final Provision ART_9_4 = of("csddd-9-4");
    /** Prioritising: what is not relevant. */
    public static final Provision RECITAL_44 = of("csddd-recital-44");
    /** Potential impacts: what measures turn on. */
    public static final Provision ART_10_1 = of("csddd-10-1");
    /** Potential impacts: the measures. */
    public static final Provision ART_10_2 = of("csddd-10-2");
    /** Potential impacts: assurances come with verification. */
    public static final Provision ART_10_5 = of("csddd-10-5");
    /** Potential impacts: last resort, suspension and enhanced plan. */
    public static final Provision ART_10_6 = of("csddd-10-6");
    /** Potential impacts: weigh suspension first. */
    public static final Provision ART_10_6_WEIGHING = of("csddd-10-6-weighing");
    /** Actual impacts: what measures turn on. */
    public static final Provision ART_11_1 = of("csddd-11-1");
    /** Actual impacts: the measures. */
    public static final Provision ART_11_3 = of("csddd-11-3");
    /** Actual impacts: last resort, suspension and enhanced plan. */
    public static final Provision ART_11_7 = of("csddd-11-7");
    /** Causing jointly is contributing; caused only by a partner is being linked. */
    public static final Provision RECITAL_45 = of("csddd-recital-45");
    /** Suspension: keep working with the supplier. */
    public static final Provision RECITAL_44_OF_2026 = of("csddd-recital-44-2026");
    /** Remediation: mandatory if caused or jointly caused. */
    public static final Provision ART_12 = of("csddd-12");
    /** Monitoring: on change, on reasonable grounds, at least every five years. */
    public static final Provision ART_15 = of("csddd-15");
    /** When it applies. */
    public static final Provision ART_37 = of("csddd-37");

    private Csddd() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
