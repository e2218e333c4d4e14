package org.salience.ungp;

import static org.salience.model.Concepts.CAUSES;
import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.DIRECTLY_LINKED;
import static org.salience.model.Concepts.HARM_AT_STAKE;
import static org.salience.model.Concepts.OWN_ACT;
import static org.salience.model.Concepts.REASONABLE_STEPS;
import static org.salience.model.Concepts.RISK_OF_CAUSING;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Concepts.RISK_OF_DIRECT_LINK;
import static org.salience.model.Concepts.SUBSTANTIAL;
import static org.salience.model.Concepts.TIED_TO_HARM;
import static org.salience.model.Concepts.TIED_TO_OPERATION;
import static org.salience.model.Factors.ARISES_IN_SUPPLY;
import static org.salience.model.Factors.ARISES_IN_WHAT_IS_FINANCED;
import static org.salience.model.Factors.BUILT_FOR_OPERATION;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.CAPABLE_OF;
import static org.salience.model.Factors.COMBINES_WITH_OTHERS;
import static org.salience.model.Factors.CONTINUED_AFTER_NOTICE;
import static org.salience.model.Factors.CONTRIBUTION_CEASED;
import static org.salience.model.Factors.ENCOURAGES_HARM;
import static org.salience.model.Factors.FACILITATES_HARM;
import static org.salience.model.Factors.FORESEEABLE;
import static org.salience.model.Factors.GENERIC_SUPPLY;
import static org.salience.model.Factors.HAD_TIME_TO_ACT;
import static org.salience.model.Factors.IMPACT_AT_RISK;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.INCENTIVISES_HARM;
import static org.salience.model.Factors.INTEGRAL_TO_OPERATION;
import static org.salience.model.Factors.LEVERAGE_EXERCISED;
import static org.salience.model.Factors.LEVERAGE_HELD;
import static org.salience.model.Factors.MINOR_OR_TRIVIAL;
import static org.salience.model.Factors.OWN_ACTIVITY_SUFFICIENT;
import static org.salience.model.Factors.SERVES_OPERATION;
import static org.salience.model.Factors.SPECIFIC_SAFEGUARD;
import static org.salience.model.Factors.SPECIFIC_TO_HARM;
import static org.salience.model.Factors.SUPPLIED;
import static org.salience.model.Factors.TARGETS_GROUP;
import static org.salience.model.Factors.TERMS_BREACHED;
import static org.salience.model.Factors.USED_FOR;
import static org.salience.model.Factors.USED_IN_INCIDENT;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;
import static org.salience.ungp.Condition.not;
import static org.salience.ungp.Condition.notShown;
import static org.salience.ungp.Condition.unless;

import java.util.List;
import org.salience.model.norm.Oecd;
import org.salience.model.norm.Ohchr;
import org.salience.model.norm.Ungp;

/**
 * UNGP 13 on both tracks: causing, contributing, being directly linked, as the OECD guidance and OHCHR explain them.
 *
 * <p>Harm that occurred is tied by use of what was supplied in the acts, by arising in what is bought or financed, or by own
 * conduct. A risk of harm is tied also by what is supplied being made for, serving or being capable of it; use is not needed.
 *
 * <p>Who decides what is <em>substantial</em>: the five rules for it below, as indicated by the recorded factors. An assessor's
 * judgement in the case overwrites none of them and runs beside them ({@link Assessment#asJudged()}); a reading may replace
 * them ({@link Reading#replacing}).
 */
final class InvolvementRules {
    private InvolvementRules() {}

    static List<Rule> rules() {
        return List.of(
                // What is at stake
                Rule.of(
                        HARM_AT_STAKE,
                        any(fact(IMPACT_OCCURS), fact(IMPACT_AT_RISK)),
                        "Due diligence covers harm that has occurred and harm that may come about.",
                        Ungp.PRINCIPLE_17,
                        Ungp.PRINCIPLE_17_COMMENTARY),

                // Causing
                Rule.of(
                        CAUSES,
                        all(fact(IMPACT_OCCURS), fact(OWN_ACTIVITY_SUFFICIENT)),
                        "An enterprise causes harm if its own acts or omissions on their own suffice to bring it about.",
                        Ungp.PRINCIPLE_13_A,
                        Oecd.Q29_CAUSE),
                Rule.of(
                        RISK_OF_CAUSING,
                        all(is(HARM_AT_STAKE), fact(OWN_ACTIVITY_SUFFICIENT)),
                        "An enterprise risks causing harm if its own acts or omissions on their own would suffice.",
                        Ungp.PRINCIPLE_13_A,
                        Oecd.Q29_CAUSE),

                // Contributing
                Rule.of(
                        CONTRIBUTES,
                        contribution(),
                        "An enterprise contributes to harm if its own act facilitates or incentivises it or combines with the "
                                + "acts of others in it, what it adds is substantial, and it is not both unforeseeable and "
                                + "met by adequate steps.",
                        Ungp.PRINCIPLE_13_A,
                        Oecd.GUIDELINES_II_A_12,
                        Oecd.Q29_CONTRIBUTE,
                        Ohchr.CONTINUUM),
                Rule.of(
                        RISK_OF_CONTRIBUTING,
                        riskOfContribution(),
                        "An enterprise risks contributing to harm if its own act would facilitate or incentivise it or combine "
                                + "with the acts of others in it, what it adds is substantial, and it is not both "
                                + "unforeseeable and met by adequate steps.",
                        Ungp.PRINCIPLE_13_A,
                        Ungp.PRINCIPLE_17_COMMENTARY,
                        Oecd.Q29_CONTRIBUTE,
                        Ohchr.CONTINUUM),
                Rule.of(
                        OWN_ACT,
                        fact(FACILITATES_HARM),
                        "To facilitate is to add by one's own activity to the conditions that make the harm possible.",
                        Oecd.Q29_CONTRIBUTE,
                        Ohchr.FACILITATING),
                Rule.of(
                        OWN_ACT,
                        all(
                                fact(SERVES_OPERATION),
                                fact(BUILT_FOR_OPERATION),
                                unless(not(fact(FACILITATES_HARM)), Oecd.Q29_NEGATIVE)),
                        "To build a product for the operation in which the harm arises, and to serve that operation with "
                                + "it, adds to the conditions that make the harm possible, unless it is shown that it does not.",
                        Ungp.PRINCIPLE_13_COMMENTARY,
                        Oecd.Q29_CONTRIBUTE,
                        Ohchr.FACILITATING),
                Rule.of(
                        OWN_ACT,
                        any(fact(INCENTIVISES_HARM), fact(ENCOURAGES_HARM)),
                        "To incentivise is to make the harm more likely by motivating or encouraging another.",
                        Oecd.Q29_CONTRIBUTE,
                        Ohchr.FACILITATING),
                Rule.of(
                        OWN_ACT,
                        fact(COMBINES_WITH_OTHERS),
                        "An enterprise's own acts or omissions count where they result in the harm together with those of "
                                + "others, with or without a relationship to them.",
                        Ungp.PRINCIPLE_13_COMMENTARY,
                        Oecd.Q29_CONTRIBUTE),

                // Substantial: increase of risk; not minor, trivial or general conditions only
                Rule.of(
                        SUBSTANTIAL,
                        unlessMinor(fact(BUILT_FOR_OPERATION)),
                        "What is made for the operation itself adds more than general conditions.",
                        Oecd.Q29_FACTORS,
                        Oecd.Q29_NEGATIVE),
                Rule.of(
                        SUBSTANTIAL,
                        unlessMinor(any(fact(SPECIFIC_TO_HARM), fact(TARGETS_GROUP))),
                        "What bears on this harm in particular, or singles out the people whom it affects, adds more than "
                                + "general conditions.",
                        Oecd.Q29_FACTORS,
                        Oecd.Q29_NEGATIVE),
                Rule.of(
                        SUBSTANTIAL,
                        all(
                                fact(INTEGRAL_TO_OPERATION),
                                unless(any(fact(MINOR_OR_TRIVIAL), fact(TERMS_BREACHED)), Oecd.Q29_NEGATIVE)),
                        "What the operation depends on adds more than general conditions, unless the harm comes from a breach of "
                                + "agreed terms, which points to a direct link.",
                        Oecd.Q29_FACTORS,
                        Oecd.Q29_NEGATIVE),
                Rule.of(
                        SUBSTANTIAL,
                        unlessMinor(any(fact(INCENTIVISES_HARM), fact(ENCOURAGES_HARM))),
                        "How far an activity encouraged or motivated the harm is the first factor of a substantial "
                                + "contribution.",
                        Oecd.Q29_FACTORS,
                        Ohchr.CONTINUUM),
                Rule.of(
                        SUBSTANTIAL,
                        all(
                                fact(CONTINUED_AFTER_NOTICE),
                                noReasonableSteps(),
                                unless(fact(MINOR_OR_TRIVIAL), Oecd.Q29_NEGATIVE)),
                        "Whoever is told of the harm and carries on without reasonable steps may come to facilitate it.",
                        Ohchr.SHIFT_BY_INACTION),

                // Movement over time, from a direct link to a contribution
                Rule.of(
                        CONTRIBUTES,
                        all(is(DIRECTLY_LINKED), able(), noReasonableSteps()),
                        "An enterprise that is linked to harm, is told of it, could act, has had the time and takes no "
                                + "reasonable steps comes to contribute to it.",
                        Ohchr.SHIFT_BY_INACTION),
                Rule.of(
                        RISK_OF_CONTRIBUTING,
                        all(is(RISK_OF_DIRECT_LINK), able(), noReasonableSteps()),
                        "An enterprise that is linked to a risk of harm, is told of it, could act, has had the time and takes no "
                                + "reasonable steps comes to risk contributing to it.",
                        Ohchr.SHIFT_BY_INACTION),
                Rule.of(
                        REASONABLE_STEPS,
                        any(fact(SPECIFIC_SAFEGUARD), fact(LEVERAGE_EXERCISED), fact(CONTRIBUTION_CEASED)),
                        "Reasonable steps are those that bear on this relationship: a safeguard of its own, the use of leverage, "
                                + "or an end to one's own part. A general policy is none.",
                        Ungp.PRINCIPLE_19_COMMENTARY,
                        Ohchr.QUALITY_OF_STEPS),

                // Directly linked
                Rule.of(
                        DIRECTLY_LINKED,
                        all(fact(IMPACT_OCCURS), fact(BUSINESS_RELATIONSHIP), is(TIED_TO_HARM)),
                        "Harm is directly linked if a business relationship, of any tier and with any entity, ties it to the "
                                + "enterprise's operations, products or services.",
                        Ungp.PRINCIPLE_13_B,
                        Ungp.PRINCIPLE_13_COMMENTARY,
                        Oecd.GUIDELINES_II_A_13,
                        Oecd.Q29_LINKED),
                Rule.of(
                        RISK_OF_DIRECT_LINK,
                        all(is(HARM_AT_STAKE), fact(BUSINESS_RELATIONSHIP), is(TIED_TO_OPERATION)),
                        "A risk of harm is directly linked if a business relationship ties the operation in which it would "
                                + "arise to the enterprise's operations, products or services.",
                        Ungp.PRINCIPLE_13_B,
                        Ungp.PRINCIPLE_13_COMMENTARY,
                        Oecd.Q29_LINKED),
                Rule.of(
                        TIED_TO_HARM,
                        any(fact(USED_IN_INCIDENT), fact(ARISES_IN_SUPPLY), fact(ARISES_IN_WHAT_IS_FINANCED)),
                        "Harm is tied to what the enterprise supplies by its use in the acts, to what it is supplied with by "
                                + "arising in its making, to what it finances by arising in that; not by the contract alone.",
                        Oecd.Q29_LINKED),
                Rule.of(
                        TIED_TO_OPERATION,
                        any(
                                fact(SERVES_OPERATION),
                                fact(BUILT_FOR_OPERATION),
                                all(fact(SUPPLIED), fact(CAPABLE_OF)),
                                fact(USED_FOR),
                                is(TIED_TO_HARM)),
                        "The tie lies in the product or service itself: that it serves the operation, is made for it, is used in "
                                + "it, or is supplied and capable of the harm; not in the contract.",
                        Oecd.Q29_LINKED));
    }

    static Condition contribution() {
        return all(fact(IMPACT_OCCURS), inTheHarm(), is(OWN_ACT), is(SUBSTANTIAL), notDischarged());
    }

    static Condition riskOfContribution() {
        return all(is(HARM_AT_STAKE), is(OWN_ACT), is(SUBSTANTIAL), notDischarged());
    }

    /** What was supplied was in the acts, or the enterprise's own conduct was. */
    static Condition inTheHarm() {
        return any(is(TIED_TO_HARM), fact(INCENTIVISES_HARM), fact(ENCOURAGES_HARM), fact(COMBINES_WITH_OTHERS));
    }

    /** Told, with leverage, and with time. */
    private static Condition able() {
        return all(fact(CONTINUED_AFTER_NOTICE), fact(LEVERAGE_HELD), fact(HAD_TIME_TO_ACT));
    }

    private static Condition noReasonableSteps() {
        return notShown(is(REASONABLE_STEPS), Ungp.PRINCIPLE_21_B);
    }

    /**
     * Contribution falls away only where the harm could not be foreseen and adequate steps were taken all the same. That
     * it was unforeseeable is an exception; that steps were taken is for the enterprise to show.
     */
    private static Condition notDischarged() {
        return any(
                unless(not(fact(FORESEEABLE)), Ohchr.INTERPRETIVE_GUIDE_P44),
                notShown(fact(SPECIFIC_SAFEGUARD), Ungp.PRINCIPLE_21_B));
    }

    private static Condition unlessMinor(Condition ground) {
        return all(
                ground,
                unless(
                        any(fact(MINOR_OR_TRIVIAL), all(fact(GENERIC_SUPPLY), fact(TERMS_BREACHED))),
                        Oecd.Q29_NEGATIVE));
    }
}
