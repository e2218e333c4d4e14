package org.salience.model.norm;

/**
 * The US Department of State's guidance on products and services with surveillance capabilities (2020): scope, purpose,
 * eight considerations and red flags, one constant per provision in {@code state-surveillance-2020.json}.
 */
public final class StateDepartment {
    /** Whether to take part, or to go on. */
    public static final Provision CORE = of("state-surveillance-core");
    /** Which products and services. */
    public static final Provision SCOPE = of("state-surveillance-scope");
    /** Which end-users. */
    public static final Provision END_USERS = of("state-surveillance-end-users");
    /** Capabilities and potential for misuse. */
    public static final Provision CONSIDERATION_1 = of("state-surveillance-consideration-1");
    /** The human rights record of the end-user and the country. */
    public static final Provision CONSIDERATION_2 = of("state-surveillance-consideration-2");
    /** Laws and practices of the end-user's government. */
    public static final Provision CONSIDERATION_3 = of("state-surveillance-consideration-3");
    /** Stakeholder entities: intermediaries and resellers. */
    public static final Provision CONSIDERATION_4 = of("state-surveillance-consideration-4");
    /** Tailor the product. */
    public static final Provision CONSIDERATION_5 = of("state-surveillance-consideration-5");
    /** Before the sale: contract and procedure. */
    public static final Provision CONSIDERATION_6 = of("state-surveillance-consideration-6");
    /** After the sale: safeguards and grievances. */
    public static final Provision CONSIDERATION_7 = of("state-surveillance-consideration-7");
    /** Public reporting. */
    public static final Provision CONSIDERATION_8 = of("state-surveillance-consideration-8");
    /** Red flag: a similar product was misused by this end-user. */
    public static final Provision RED_FLAG_PRIOR_MISUSE = of("state-surveillance-red-flag-prior-misuse");
    /** Red flag: more capability than the need. */
    public static final Provision RED_FLAG_EXCESS_CAPABILITY = of("state-surveillance-red-flag-excess-capability");
    /** Red flag: customisation for a system known for abuse. */
    public static final Provision RED_FLAG_CUSTOMISATION = of("state-surveillance-red-flag-customisation");
    /** Red flag: credible reports of abuses. */
    public static final Provision RED_FLAG_ABUSE_RECORD = of("state-surveillance-red-flag-abuse-record");
    /** Red flag: vague security grounds in law. */
    public static final Provision RED_FLAG_VAGUE_LAWS = of("state-surveillance-red-flag-vague-laws");
    /** Red flag: no independent authorisation. */
    public static final Provision RED_FLAG_NO_JUDICIAL_AUTHORISATION =
            of("state-surveillance-red-flag-no-judicial-authorisation");
    /** Red flag: compelled back doors or decryption. */
    public static final Provision RED_FLAG_BACK_DOORS = of("state-surveillance-red-flag-back-doors");
    /** Red flag: data localisation. */
    public static final Provision RED_FLAG_DATA_LOCALISATION = of("state-surveillance-red-flag-data-localisation");
    /** Red flag: security forces and political policing. */
    public static final Provision RED_FLAG_SECURITY_END_USER = of("state-surveillance-red-flag-security-end-user");
    /** Red flag: conflict or unrest. */
    public static final Provision RED_FLAG_CONFLICT = of("state-surveillance-red-flag-conflict");
    /** Red flag: an evasive purchaser. */
    public static final Provision RED_FLAG_EVASIVE = of("state-surveillance-red-flag-evasive");
    /** Red flag: an unknown reseller. */
    public static final Provision RED_FLAG_UNKNOWN_RESELLER = of("state-surveillance-red-flag-unknown-reseller");
    /** Red flag: clauses refused. */
    public static final Provision RED_FLAG_REFUSES_CLAUSES = of("state-surveillance-red-flag-refuses-clauses");

    private StateDepartment() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
