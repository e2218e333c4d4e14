package org.salience.model.norm;

/**
 * The UN Guiding Principles Reporting Framework (2015): one constant per question in {@code ungp-reporting-2015.json}, named
 * as the framework numbers them, for example {@code C4_1}.
 */
public final class ReportingFramework {
    /** How the 31 questions are ordered. */
    public static final Provision STRUCTURE = of("ungp-reporting-structure");
    /** Policy commitment. */
    public static final Provision A1 = of("ungp-reporting-a1");
    /** Policy commitment: how developed. */
    public static final Provision A1_1 = of("ungp-reporting-a1-1");
    /** Policy commitment: whose rights. */
    public static final Provision A1_2 = of("ungp-reporting-a1-2");
    /** Policy commitment: how spread. */
    public static final Provision A1_3 = of("ungp-reporting-a1-3");
    /** Embedding. */
    public static final Provision A2 = of("ungp-reporting-a2");
    /** Embedding: daily responsibility. */
    public static final Provision A2_1 = of("ungp-reporting-a2-1");
    /** Embedding: senior management and board. */
    public static final Provision A2_2 = of("ungp-reporting-a2-2");
    /** Embedding: staff. */
    public static final Provision A2_3 = of("ungp-reporting-a2-3");
    /** Embedding: business relationships. */
    public static final Provision A2_4 = of("ungp-reporting-a2-4");
    /** Embedding: lessons. */
    public static final Provision A2_5 = of("ungp-reporting-a2-5");
    /** Filter: the salient issues. */
    public static final Provision B1 = of("ungp-reporting-b1");
    /** Filter: how they were determined. */
    public static final Provision B2 = of("ungp-reporting-b2");
    /** Filter: focal geographies. */
    public static final Provision B3 = of("ungp-reporting-b3");
    /** Filter: other severe impacts. */
    public static final Provision B4 = of("ungp-reporting-b4");
    /** Specific policies. */
    public static final Provision C1 = of("ungp-reporting-c1");
    /** Specific policies: made clear. */
    public static final Provision C1_1 = of("ungp-reporting-c1-1");
    /** Engagement. */
    public static final Provision C2 = of("ungp-reporting-c2");
    /** Engagement: whom. */
    public static final Provision C2_1 = of("ungp-reporting-c2-1");
    /** Engagement: in the period. */
    public static final Provision C2_2 = of("ungp-reporting-c2-2");
    /** Engagement: influence. */
    public static final Provision C2_3 = of("ungp-reporting-c2-3");
    /** Assessing. */
    public static final Provision C3 = of("ungp-reporting-c3");
    /** Assessing: trends. */
    public static final Provision C3_1 = of("ungp-reporting-c3-1");
    /** Assessing: severe impacts. */
    public static final Provision C3_2 = of("ungp-reporting-c3-2");
    /** Integrating and acting. */
    public static final Provision C4 = of("ungp-reporting-c4");
    /** Integrating: who is involved. */
    public static final Provision C4_1 = of("ungp-reporting-c4-1");
    /** Integrating: tensions. */
    public static final Provision C4_2 = of("ungp-reporting-c4-2");
    /** Integrating: action taken. */
    public static final Provision C4_3 = of("ungp-reporting-c4-3");
    /** Tracking. */
    public static final Provision C5 = of("ungp-reporting-c5");
    /** Tracking: examples. */
    public static final Provision C5_1 = of("ungp-reporting-c5-1");
    /** Remediation. */
    public static final Provision C6 = of("ungp-reporting-c6");
    /** Remediation: channels. */
    public static final Provision C6_1 = of("ungp-reporting-c6-1");
    /** Remediation: trust. */
    public static final Provision C6_2 = of("ungp-reporting-c6-2");
    /** Remediation: process and outcomes. */
    public static final Provision C6_3 = of("ungp-reporting-c6-3");
    /** Remediation: trends and lessons. */
    public static final Provision C6_4 = of("ungp-reporting-c6-4");
    /** Remediation: examples. */
    public static final Provision C6_5 = of("ungp-reporting-c6-5");

    private ReportingFramework() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
