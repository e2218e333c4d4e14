package org.salience.model.norm;

/**
 * The German supply chain act (Lieferkettensorgfaltspflichtengesetz, 2021): one constant per provision in
 * {@code lksg-2021.json}.
 */
public final class Lksg {
    /** Which supply chain. */
    public static final Provision SECTION_2_5 = of("lksg-2-5");
    /** What makes action appropriate: four criteria. */
    public static final Provision SECTION_3_2 = of("lksg-3-2");
    /** Risks are weighted and prioritised by those criteria. */
    public static final Provision SECTION_5_2 = of("lksg-5-2");
    /** A risk that was found: preventive measures without delay. */
    public static final Provision SECTION_6_1 = of("lksg-6-1");
    /** A violation that has occurred or is imminent: remedial action without delay. */
    public static final Provision SECTION_7_1 = of("lksg-7-1");
    /** A breach at a direct supplier that cannot be ended soon: a plan with a timetable. */
    public static final Provision SECTION_7_2 = of("lksg-7-2");
    /** Breaking off: only if three conditions are met. */
    public static final Provision SECTION_7_3 = of("lksg-7-3");
    /** Indirect suppliers: on substantiated knowledge. */
    public static final Provision SECTION_9_3 = of("lksg-9-3");

    private Lksg() {}

    private static Provision of(String id) {
        return NormCatalog.standard().provision(id);
    }
}
