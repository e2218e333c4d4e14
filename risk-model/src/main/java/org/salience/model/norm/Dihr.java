package org.salience.model.norm;

/**
 * The Danish Institute for Human Rights on analysing impacts: one constant per provision in {@code dihr-hria-2020.json}.
 */
public final class Dihr {
    /** Impact assessment: severity from the view of those affected. */
    public static final Provision HRIA_SEVERITY = of("dihr-hria-severity");
    /** Impact assessment: vulnerabilities. */
    public static final Provision HRIA_VULNERABILITY = of("dihr-hria-vulnerability");
    /** Impact assessment: positive effects do not detract. */
    public static final Provision HRIA_POSITIVE = of("dihr-hria-positive");
    /** Impact assessment: illustrative levels of scope. */
    public static final Provision HRIA_SCOPE = of("dihr-hria-scope");
    /** Impact assessment: illustrative levels of scale. */
    public static final Provision HRIA_SCALE = of("dihr-hria-scale");
    /** Impact assessment: illustrative levels of irremediability. */
    public static final Provision HRIA_IRREMEDIABILITY = of("dihr-hria-irremediability");

    private Dihr() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
