package org.salience.model.norm;

/**
 * The principles of the Global Network Initiative on freedom of expression and privacy: one constant per provision in
 * {@code gni-2017.json}.
 */
public final class Gni {
    /** What the principles are for. */
    public static final Provision SCOPE = of("gni-scope");
    /** Freedom of expression: narrow demands, legal process. */
    public static final Provision EXPRESSION = of("gni-expression");
    /** Privacy: narrow demands, little data. */
    public static final Provision PRIVACY = of("gni-privacy");
    /** Responsible decisions: impact assessment. */
    public static final Provision DECISIONS = of("gni-decisions");
    /** Collaboration of many stakeholders. */
    public static final Provision COLLABORATION = of("gni-collaboration");
    /** Governance, accountability and transparency. */
    public static final Provision GOVERNANCE = of("gni-governance");

    private Gni() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
