package org.salience.ungp;

import static org.salience.model.Concepts.CAUSES;
import static org.salience.model.Concepts.CONSIDER_ENDING;
import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.DIRECTLY_LINKED;
import static org.salience.model.Concepts.DUTY_TO_CEASE;
import static org.salience.model.Concepts.DUTY_TO_SUSPEND;
import static org.salience.model.Concepts.HARM_AT_STAKE;
import static org.salience.model.Concepts.OWN_ACT;
import static org.salience.model.Concepts.RISK_OF_CAUSING;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Concepts.RISK_OF_DIRECT_LINK;
import static org.salience.model.Concepts.SEVERE;
import static org.salience.model.Concepts.TAKE_STEPS_TO_END;
import static org.salience.model.Factors.ARISES_IN_DISTRIBUTION;
import static org.salience.model.Factors.ARISES_IN_SUPPLY;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.COMBINES_WITH_OTHERS;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.LEVERAGE_CAN_GROW;
import static org.salience.model.Factors.MITIGATION_FAILED;
import static org.salience.model.Factors.NO_MILDER_MEANS;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;
import static org.salience.ungp.Condition.not;

import org.salience.model.norm.Lksg;

/**
 * The reading {@code lksg}: involvement under the German supply chain act. The supply chain runs from raw materials to delivery
 * to the end customer and holds the own business; what buyers and users do after delivery is not in it. The nature of an
 * own contribution bears on what is appropriate (section 3(2)), so none is too small to be one. A relationship is broken off
 * under narrow conditions (section 7(3)).
 *
 * <p>Not read here: which enterprises the act covers, indirect suppliers on actual indications only (section 9(3)), ability to
 * influence, which weighs in what is appropriate and never decides a category, and violations that are imminent.
 */
final class LksgRules {
    private LksgRules() {}

    static Reading reading() {
        Reading standard = Reading.standard();
        return standard.replacing(
                        CONTRIBUTES,
                        Rule.of(
                                CONTRIBUTES,
                                all(fact(IMPACT_OCCURS), is(OWN_ACT), any(inTheChain(), fact(COMBINES_WITH_OTHERS))),
                                "An own contribution to a violation in the supply chain or the own business counts whatever its "
                                        + "extent, which bears on what is appropriate.",
                                Lksg.SECTION_2_5,
                                Lksg.SECTION_3_2))
                .replacing(
                        RISK_OF_CONTRIBUTING,
                        Rule.of(
                                RISK_OF_CONTRIBUTING,
                                all(is(HARM_AT_STAKE), is(OWN_ACT), any(inTheChain(), fact(COMBINES_WITH_OTHERS))),
                                "An own contribution to a risk in the supply chain or the own business counts whatever its extent, "
                                        + "which bears on what is appropriate.",
                                Lksg.SECTION_2_5,
                                Lksg.SECTION_3_2))
                .replacing(
                        DIRECTLY_LINKED,
                        Rule.of(
                                DIRECTLY_LINKED,
                                all(fact(IMPACT_OCCURS), fact(BUSINESS_RELATIONSHIP), inTheChain()),
                                "A violation is the enterprise's concern if it arises in a step from raw materials to delivery to the "
                                        + "end customer; what happens after delivery is not.",
                                Lksg.SECTION_2_5))
                .replacing(
                        RISK_OF_DIRECT_LINK,
                        Rule.of(
                                RISK_OF_DIRECT_LINK,
                                all(is(HARM_AT_STAKE), fact(BUSINESS_RELATIONSHIP), inTheChain()),
                                "A risk is the enterprise's concern if it lies in a step from raw materials to delivery to the end "
                                        + "customer; what lies after delivery is not.",
                                Lksg.SECTION_2_5))
                .replacing(
                        DUTY_TO_CEASE,
                        Rule.of(
                                DUTY_TO_CEASE,
                                any(is(CAUSES), is(CONTRIBUTES)),
                                "A violation that has occurred calls for remedial action without delay, to end it or minimise its "
                                        + "extent.",
                                Lksg.SECTION_7_1),
                        Rule.of(
                                DUTY_TO_CEASE,
                                any(is(RISK_OF_CAUSING), is(RISK_OF_CONTRIBUTING)),
                                "A risk that was found calls for preventive measures without delay.",
                                Lksg.SECTION_6_1))
                .replacing(
                        TAKE_STEPS_TO_END,
                        Rule.of(
                                TAKE_STEPS_TO_END,
                                all(
                                        any(is(CONTRIBUTES), is(DIRECTLY_LINKED)),
                                        fact(BUSINESS_RELATIONSHIP),
                                        is(SEVERE),
                                        fact(MITIGATION_FAILED),
                                        fact(NO_MILDER_MEANS),
                                        not(fact(LEVERAGE_CAN_GROW))),
                                "Breaking off is called for only where the violation is very serious, read here as severe, the "
                                        + "plan's measures have brought no remedy in time, no milder means is left, and more influence "
                                        + "is not in prospect.",
                                Lksg.SECTION_7_3))
                .replacing(
                        CONSIDER_ENDING,
                        Rule.never(
                                CONSIDER_ENDING,
                                "Breaking off is called for under the three conditions of section 7(3) and on no other ground.",
                                Lksg.SECTION_7_3))
                .replacing(
                        DUTY_TO_SUSPEND,
                        Rule.never(
                                DUTY_TO_SUSPEND,
                                "To suspend for a time is one of the measures that a plan considers, and no duty of its own.",
                                Lksg.SECTION_7_2))
                .withName("lksg", "0.2.0+" + standard.version());
    }

    private static Condition inTheChain() {
        return any(fact(ARISES_IN_SUPPLY), fact(ARISES_IN_DISTRIBUTION));
    }
}
