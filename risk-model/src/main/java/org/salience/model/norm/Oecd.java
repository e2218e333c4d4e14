package org.salience.model.norm;

/**
 * The OECD Guidelines (2023) and the OECD Due Diligence Guidance (2018): one constant per provision in
 * {@code oecd-guidelines-2023.json} and {@code oecd-due-diligence-2018.json}.
 */
public final class Oecd {
    /** Avoid causing or contributing (2011 edition: II.A.11). */
    public static final Provision GUIDELINES_II_A_12 = of("oecd-mne-2023-ii-a-12");
    /** Seek to prevent or mitigate linked impacts (2011 edition: II.A.12). */
    public static final Provision GUIDELINES_II_A_13 = of("oecd-mne-2023-ii-a-13");
    /** Due diligence guidance, question 29: what causing is. */
    public static final Provision Q29_CAUSE = of("oecd-ddg-q29-cause");
    /** Due diligence guidance, question 29: what contributing is. */
    public static final Provision Q29_CONTRIBUTE = of("oecd-ddg-q29-contribute");
    /** Due diligence guidance, question 29: encouragement, foreseeability, mitigation. */
    public static final Provision Q29_FACTORS = of("oecd-ddg-q29-factors");
    /** Due diligence guidance, question 29: what is not contributing. */
    public static final Provision Q29_NEGATIVE = of("oecd-ddg-q29-negative");
    /** Due diligence guidance, question 29: what direct linkage is. */
    public static final Provision Q29_LINKED = of("oecd-ddg-q29-linked");

    private Oecd() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
