package org.salience.ungp;

import static org.salience.ungp.DiligenceStep.ACTION;
import static org.salience.ungp.DiligenceStep.ASSESSMENT;
import static org.salience.ungp.DiligenceStep.COMMUNICATION;
import static org.salience.ungp.DiligenceStep.GRIEVANCES;
import static org.salience.ungp.DiligenceStep.POLICY;
import static org.salience.ungp.DiligenceStep.REMEDY;
import static org.salience.ungp.DiligenceStep.TRACKING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.SubjectKind;
import org.salience.model.norm.Provision;
import org.salience.model.norm.Ungp;

/**
 * What the UN Guiding Principles ask of an enterprise's due diligence, element by element: the table from which a
 * {@link DueDiligence} is read. An element asks for one factor or more, of the enterprise or of each relationship; where it
 * is asked of a relationship, a factor of the enterprise may show it <em>in general</em>, which never meets it.
 *
 * <p>The elements do not depend on how the enterprise is involved in any impact. Whether it ceases its own part, uses its
 * leverage and remedies harm done depends on that, and is asked as a {@link Duty}.
 */
public enum DiligenceElement {
    /** A statement of policy commits the enterprise to respect human rights (UNGP 16, 15(a)). */
    POLICY_COMMITMENT(POLICY, List.of(Factors.POLICY_COMMITMENT), Ungp.PRINCIPLE_16, Ungp.PRINCIPLE_15_A),
    /** The policy is approved at the most senior level (UNGP 16(a)). */
    POLICY_APPROVAL(POLICY, List.of(Factors.POLICY_APPROVED), Ungp.PRINCIPLE_16_A),
    /** The policy is informed by expertise (UNGP 16(b)). */
    POLICY_EXPERTISE(POLICY, List.of(Factors.POLICY_INFORMED_BY_EXPERTISE), Ungp.PRINCIPLE_16_B),
    /** The policy says what is expected of personnel, partners and others directly linked (UNGP 16(c)). */
    POLICY_EXPECTATIONS(POLICY, List.of(Factors.POLICY_SETS_EXPECTATIONS), Ungp.PRINCIPLE_16_C),
    /** The policy is public and communicated (UNGP 16(d)). */
    POLICY_PUBLICITY(POLICY, List.of(Factors.POLICY_PUBLIC), Ungp.PRINCIPLE_16_D),
    /** The policy is embedded in operations (UNGP 16(e)). */
    POLICY_EMBEDDING(POLICY, List.of(Factors.POLICY_EMBEDDED), Ungp.PRINCIPLE_16_E),

    /** The impacts of the relationship are assessed; a process across the business is no such assessment (UNGP 18). */
    IMPACT_ASSESSMENT(
            ASSESSMENT,
            List.of(Factors.IMPACT_ASSESSMENT),
            Factors.GENERAL_ASSESSMENT,
            Ungp.PRINCIPLE_18,
            Ungp.PRINCIPLE_15_B,
            Ungp.PRINCIPLE_17_A),
    /** Assessed before it began, and again as things change (UNGP 17(c), 18 commentary). */
    ASSESSMENT_TIMING(
            ASSESSMENT,
            List.of(Factors.ASSESSED_BEFORE_START, Factors.ASSESSMENT_RENEWED),
            Ungp.PRINCIPLE_17_C,
            Ungp.PRINCIPLE_18_COMMENTARY_TIMING,
            Ungp.PRINCIPLE_17_COMMENTARY_EARLY),
    /** The assessment draws on human rights expertise (UNGP 18(a)). */
    ASSESSMENT_EXPERTISE(ASSESSMENT, List.of(Factors.ASSESSMENT_USES_EXPERTISE), Ungp.PRINCIPLE_18_A),
    /** Those who may be affected are consulted; talks with stakeholders in general are not that (UNGP 18(b)). */
    CONSULTATION(
            ASSESSMENT,
            List.of(Factors.AFFECTED_PEOPLE_CONSULTED),
            Factors.GENERAL_ENGAGEMENT,
            Ungp.PRINCIPLE_18_B,
            Ungp.PRINCIPLE_18_COMMENTARY_CONSULTATION),
    /** Groups at heightened risk have special attention (UNGP 18 commentary). */
    GROUPS_AT_RISK(ASSESSMENT, List.of(Factors.HEIGHTENED_RISK_GROUPS_CONSIDERED), Ungp.PRINCIPLE_18_COMMENTARY_GROUPS),

    /** Responsibility is assigned, and decisions, budget and oversight enable a response (UNGP 19(a)). */
    INTEGRATION(ACTION, List.of(Factors.RESPONSIBILITY_ASSIGNED, Factors.DECISIONS_AND_OVERSIGHT), Ungp.PRINCIPLE_19_A),
    /** Steps specific to the relationship are in place and adequate; general safeguards are not that (UNGP 19(b)). */
    APPROPRIATE_ACTION(ACTION, List.of(Factors.SPECIFIC_SAFEGUARD), Factors.GENERAL_SAFEGUARD, Ungp.PRINCIPLE_19_B),

    /** The response in the relationship is tracked; evaluation across the business is not that (UNGP 20). */
    RESPONSE_TRACKING(TRACKING, List.of(Factors.RESPONSE_TRACKED), Factors.GENERAL_TRACKING, Ungp.PRINCIPLE_20),
    /** Tracking rests on indicators (UNGP 20(a)). */
    INDICATORS(TRACKING, List.of(Factors.TRACKS_WITH_INDICATORS), Ungp.PRINCIPLE_20_A),
    /** Tracking draws on feedback, affected people included (UNGP 20(b)). */
    FEEDBACK(TRACKING, List.of(Factors.TRACKS_WITH_FEEDBACK), Ungp.PRINCIPLE_20_B),

    /** The enterprise communicates how it addresses impacts (UNGP 21). */
    EXTERNAL_COMMUNICATION(COMMUNICATION, List.of(Factors.COMMUNICATES), Ungp.PRINCIPLE_21),
    /** Form and frequency reflect the impacts and reach the audience (UNGP 21(a)). */
    COMMUNICATION_ACCESS(COMMUNICATION, List.of(Factors.COMMUNICATION_ACCESSIBLE), Ungp.PRINCIPLE_21_A),
    /** It suffices to judge the response to the particular impact; communicating at all does not (UNGP 21(b)). */
    COMMUNICATION_SUFFICIENCY(
            COMMUNICATION, List.of(Factors.COMMUNICATION_SUFFICIENT), Factors.COMMUNICATES, Ungp.PRINCIPLE_21_B),
    /** It puts nobody at risk (UNGP 21(c)). */
    COMMUNICATION_SAFETY(COMMUNICATION, List.of(Factors.COMMUNICATION_SAFE), Ungp.PRINCIPLE_21_C),
    /** A formal report, asked where operations or their context pose risks of severe impacts (UNGP 21, commentary). */
    FORMAL_REPORTING(COMMUNICATION, List.of(Factors.FORMAL_REPORT), Ungp.PRINCIPLE_21_COMMENTARY, Ungp.PRINCIPLE_21),

    /** Processes enable the remediation of what the enterprise causes or contributes to (UNGP 15(c), 22). */
    REMEDIATION_PROCESS(REMEDY, List.of(Factors.REMEDIATION_PROCESS), Ungp.PRINCIPLE_15_C, Ungp.PRINCIPLE_22),

    /** There is a grievance mechanism at operational level (UNGP 29). */
    GRIEVANCE_MECHANISM(GRIEVANCES, List.of(Factors.GRIEVANCE_MECHANISM), Ungp.PRINCIPLE_29),
    /** It is legitimate (UNGP 31(a)). */
    GRIEVANCES_LEGITIMATE(GRIEVANCES, List.of(Factors.GRIEVANCE_LEGITIMATE), Ungp.PRINCIPLE_31_A),
    /** It is accessible (UNGP 31(b)). */
    GRIEVANCES_ACCESSIBLE(GRIEVANCES, List.of(Factors.GRIEVANCE_ACCESSIBLE), Ungp.PRINCIPLE_31_B),
    /** It is predictable (UNGP 31(c)). */
    GRIEVANCES_PREDICTABLE(GRIEVANCES, List.of(Factors.GRIEVANCE_PREDICTABLE), Ungp.PRINCIPLE_31_C),
    /** It is equitable (UNGP 31(d)). */
    GRIEVANCES_EQUITABLE(GRIEVANCES, List.of(Factors.GRIEVANCE_EQUITABLE), Ungp.PRINCIPLE_31_D),
    /** It is transparent (UNGP 31(e)). */
    GRIEVANCES_TRANSPARENT(GRIEVANCES, List.of(Factors.GRIEVANCE_TRANSPARENT), Ungp.PRINCIPLE_31_E),
    /** It is compatible with rights (UNGP 31(f)). */
    GRIEVANCES_RIGHTS_COMPATIBLE(GRIEVANCES, List.of(Factors.GRIEVANCE_RIGHTS_COMPATIBLE), Ungp.PRINCIPLE_31_F),
    /** It is a source of continuous learning (UNGP 31(g)). */
    GRIEVANCES_LEARNING(GRIEVANCES, List.of(Factors.GRIEVANCE_LEARNING), Ungp.PRINCIPLE_31_G),
    /** It is based on engagement and dialogue (UNGP 31(h), for mechanisms at operational level). */
    GRIEVANCES_DIALOGUE(GRIEVANCES, List.of(Factors.GRIEVANCE_DIALOGUE), Ungp.PRINCIPLE_31_H);

    private final DiligenceStep step;
    private final List<Factor> factors;
    private final Optional<Factor> general;
    private final List<Provision> provisions;

    DiligenceElement(DiligenceStep step, List<Factor> factors, Provision... provisions) {
        this(step, factors, Optional.empty(), provisions);
    }

    DiligenceElement(DiligenceStep step, List<Factor> factors, Factor general, Provision... provisions) {
        this(step, factors, Optional.of(general), provisions);
    }

    DiligenceElement(DiligenceStep step, List<Factor> factors, Optional<Factor> general, Provision... provisions) {
        this.step = step;
        this.factors = factors;
        this.general = general;
        this.provisions = List.of(provisions);
    }

    /**
     * {@return the step of due diligence to which it belongs}
     */
    public DiligenceStep step() {
        return step;
    }

    /**
     * {@return the factors that it asks for, all of them; at least one}
     */
    public List<Factor> factors() {
        return factors;
    }

    /**
     * {@return the factor of the enterprise that shows it in general, where it is asked of a relationship}
     */
    public Optional<Factor> general() {
        return general;
    }

    /**
     * {@return where it is asked: first the provision by which a measure names it; no two elements share that one}
     */
    public List<Provision> provisions() {
        return provisions;
    }

    /**
     * {@return whether it is asked of each relationship rather than of the enterprise}
     */
    public boolean isSpecific() {
        return factors.get(0).signature().contains(SubjectKind.RELATIONSHIP);
    }

    /**
     * {@return the element that a measure addresses by naming a provision}; empty where the provision is no single element's,
     * such as UNGP 17, or is of another instrument
     *
     * @param provision the id of the provision
     */
    public static Optional<DiligenceElement> addressed(String provision) {
        Objects.requireNonNull(provision, "provision");
        return Arrays.stream(values())
                .filter(element -> element.provisions.get(0).id().equals(provision))
                .findFirst();
    }

    /**
     * {@return the word for data, for example {@code policy-approval}}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return for example {@code policy approval, UNGP 16(a)}}
     */
    @Override
    public String toString() {
        return id().replace('-', ' ') + ", " + provisions.get(0);
    }
}
