package org.salience.model.norm;

/** The UN Guiding Principles on Business and Human Rights (2011): one constant per provision in {@code ungp-2011.json}. */
public final class Ungp {
    /** Respect human rights; legality, good works and State failure are no answer. */
    public static final Provision PRINCIPLE_11 = of("ungp-11");
    /** Avoid causing or contributing through own activities. */
    public static final Provision PRINCIPLE_13_A = of("ungp-13-a");
    /** Seek to prevent or mitigate impacts directly linked by business relationships. */
    public static final Provision PRINCIPLE_13_B = of("ungp-13-b");
    /** What activities and business relationships are: omissions included, States included. */
    public static final Provision PRINCIPLE_13_COMMENTARY = of("ungp-13-commentary");
    /** Human rights due diligence: assess, act, track, communicate. */
    public static final Provision PRINCIPLE_17 = of("ungp-17");
    /** Potential impacts are prevented or mitigated, actual ones remediated. */
    public static final Provision PRINCIPLE_17_COMMENTARY = of("ungp-17-commentary");
    /** Act on findings: by involvement and by leverage. */
    public static final Provision PRINCIPLE_19 = of("ungp-19");
    /** What a cause, a contributor and a linked enterprise should each do. */
    public static final Provision PRINCIPLE_19_COMMENTARY = of("ungp-19-commentary");
    /** Account externally, with enough to evaluate the response. */
    public static final Provision PRINCIPLE_21 = of("ungp-21");
    /** Remediate what was caused or contributed to. */
    public static final Provision PRINCIPLE_22 = of("ungp-22");
    /** Severity: scale, scope and irremediable character. */
    public static final Provision PRINCIPLE_14_COMMENTARY = of("ungp-14-commentary");
    /** Most severe first, or where delay would make an impact irremediable. */
    public static final Provision PRINCIPLE_24 = of("ungp-24");

    private Ungp() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
