package org.salience.model.norm;

/**
 * The OECD's standards: the Guidelines in the editions of 2023 and 2011, the Due Diligence Guidance (2018), the guidance on
 * minerals (2016) and the paper on institutional investors (2017): one constant per provision in {@code oecd-*.json}.
 *
 * <p>Constants named {@code GUIDELINES_} are of the edition of 2023; those of 2011, whose paragraphs II.A are numbered one
 * lower, are named {@code GUIDELINES_2011_}.
 */
public final class Oecd {
    /** Risk-based due diligence (2011 edition: II.A.10). */
    public static final Provision GUIDELINES_II_A_11 = of("oecd-mne-2023-ii-a-11");
    /** Avoid causing or contributing (2011 edition: II.A.11). */
    public static final Provision GUIDELINES_II_A_12 = of("oecd-mne-2023-ii-a-12");
    /** Seek to prevent or mitigate linked impacts (2011 edition: II.A.12). */
    public static final Provision GUIDELINES_II_A_13 = of("oecd-mne-2023-ii-a-13");
    /** A contribution must be substantial. */
    public static final Provision GUIDELINES_II_COMMENTARY_CONTRIBUTING =
            of("oecd-mne-2023-ii-commentary-contributing");
    /** What a business relationship is: upstream, downstream, beyond the first tier. */
    public static final Provision GUIDELINES_II_COMMENTARY_17 = of("oecd-mne-2023-ii-commentary-17");
    /** Those who receive, license, buy or use what the enterprise provides. */
    public static final Provision GUIDELINES_II_COMMENTARY_17_USERS = of("oecd-mne-2023-ii-commentary-17-users");
    /** Individual consumers. */
    public static final Provision GUIDELINES_II_COMMENTARY_17_CONSUMERS =
            of("oecd-mne-2023-ii-commentary-17-consumers");
    /** Responsibility is not shifted: linked only, no remediation of one's own. */
    public static final Provision GUIDELINES_II_COMMENTARY_23 = of("oecd-mne-2023-ii-commentary-23");
    /** Respect human rights. */
    public static final Provision GUIDELINES_IV_1 = of("oecd-mne-2023-iv-1");
    /** Avoid causing or contributing to human rights impacts. */
    public static final Provision GUIDELINES_IV_2 = of("oecd-mne-2023-iv-2");
    /** Seek to prevent or mitigate linked human rights impacts. */
    public static final Provision GUIDELINES_IV_3 = of("oecd-mne-2023-iv-3");
    /** A policy commitment. */
    public static final Provision GUIDELINES_IV_4 = of("oecd-mne-2023-iv-4");
    /** Human rights due diligence. */
    public static final Provision GUIDELINES_IV_5 = of("oecd-mne-2023-iv-5");
    /** Remediation. */
    public static final Provision GUIDELINES_IV_6 = of("oecd-mne-2023-iv-6");
    /** Technology and data. */
    public static final Provision GUIDELINES_IX = of("oecd-mne-2023-ix");
    /** Edition of 2011: risk-based due diligence (2023: II.A.11). */
    public static final Provision GUIDELINES_2011_II_A_10 = of("oecd-mne-2011-ii-a-10");
    /** Edition of 2011: avoid causing or contributing (2023: II.A.12). */
    public static final Provision GUIDELINES_2011_II_A_11 = of("oecd-mne-2011-ii-a-11");
    /** Edition of 2011: seek to prevent or mitigate linked impacts (2023: II.A.13). */
    public static final Provision GUIDELINES_2011_II_A_12 = of("oecd-mne-2011-ii-a-12");
    /** Edition of 2011: respect human rights. */
    public static final Provision GUIDELINES_2011_IV_1 = of("oecd-mne-2011-iv-1");
    /** Edition of 2011: avoid causing or contributing to human rights impacts. */
    public static final Provision GUIDELINES_2011_IV_2 = of("oecd-mne-2011-iv-2");
    /** Edition of 2011: seek to prevent or mitigate linked human rights impacts. */
    public static final Provision GUIDELINES_2011_IV_3 = of("oecd-mne-2011-iv-3");
    /** Edition of 2011: a policy commitment. */
    public static final Provision GUIDELINES_2011_IV_4 = of("oecd-mne-2011-iv-4");
    /** Edition of 2011: human rights due diligence. */
    public static final Provision GUIDELINES_2011_IV_5 = of("oecd-mne-2011-iv-5");
    /** Edition of 2011: remediation. */
    public static final Provision GUIDELINES_2011_IV_6 = of("oecd-mne-2011-iv-6");
    /** Due diligence guidance, step 1: embed. */
    public static final Provision STEP_1 = of("oecd-ddg-step-1");
    /** Due diligence guidance, step 2: identify and assess. */
    public static final Provision STEP_2 = of("oecd-ddg-step-2");
    /** Due diligence guidance, step 3: cease, prevent, mitigate. */
    public static final Provision STEP_3 = of("oecd-ddg-step-3");
    /** Due diligence guidance, step 4: track. */
    public static final Provision STEP_4 = of("oecd-ddg-step-4");
    /** Due diligence guidance, step 5: communicate. */
    public static final Provision STEP_5 = of("oecd-ddg-step-5");
    /** Due diligence guidance, step 6: remediation. */
    public static final Provision STEP_6 = of("oecd-ddg-step-6");
    /** Due diligence guidance, question 2: risk is risk to people, not to the enterprise. */
    public static final Provision Q2 = of("oecd-ddg-q2");
    /** Due diligence guidance, question 3: severity. */
    public static final Provision Q3 = of("oecd-ddg-q3");
    /** Due diligence guidance, question 3: indicators of severity for human rights. */
    public static final Provision Q3_INDICATORS = of("oecd-ddg-q3-indicators");
    /** Due diligence guidance, question 5: what to address first. */
    public static final Provision Q5 = of("oecd-ddg-q5");
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
    /** Due diligence guidance, question 29: the relation to an impact moves. */
    public static final Provision Q29_DYNAMIC = of("oecd-ddg-q29-dynamic");
    /** Due diligence guidance, questions 34 to 38: leverage. */
    public static final Provision Q34_38 = of("oecd-ddg-q34-38");
    /** Due diligence guidance, questions 39 to 41: continue, suspend, disengage. */
    public static final Provision Q39_41_OPTIONS = of("oecd-ddg-q39-41-options");
    /** Due diligence guidance, questions 39 to 41: escalate, and weigh the effects of leaving. */
    public static final Provision Q39_41_EFFECTS = of("oecd-ddg-q39-41-effects");
    /** Due diligence guidance, questions 39 to 41: a relationship too important to end. */
    public static final Provision Q39_41_STAYING = of("oecd-ddg-q39-41-staying");
    /** Due diligence guidance, question 48: remediation. */
    public static final Provision Q48 = of("oecd-ddg-q48");
    /** Minerals guidance, Annex II: the serious abuses not tolerated. */
    public static final Provision MINERALS_ANNEX_II_ABUSES = of("oecd-minerals-annex-ii-abuses");
    /** Minerals guidance, Annex II: suspend or discontinue at once. */
    public static final Provision MINERALS_ANNEX_II_SUSPEND = of("oecd-minerals-annex-ii-suspend");
    /** Minerals guidance, Annex II: mitigate, and leave after six months without improvement. */
    public static final Provision MINERALS_ANNEX_II_MITIGATE = of("oecd-minerals-annex-ii-mitigate");
    /** Institutional investors: a minority holding can be a business relationship. */
    public static final Provision INVESTORS_MINORITY = of("oecd-investors-minority");
    /** Institutional investors: a risk in the portfolio is as a rule directly linked. */
    public static final Provision INVESTORS_PORTFOLIO = of("oecd-investors-portfolio");
    /** Institutional investors: use leverage; the impact itself is not theirs to address. */
    public static final Provision INVESTORS_LEVERAGE = of("oecd-investors-leverage");
    /** Institutional investors: a partner's separate activity is not linked. */
    public static final Provision INVESTORS_JOINT_VENTURE = of("oecd-investors-joint-venture");
    /** Institutional investors: contribution through managerial control. */
    public static final Provision INVESTORS_CONTROL = of("oecd-investors-control");

    private Oecd() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
