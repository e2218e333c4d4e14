package org.salience.ungp;

import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.DIRECTLY_LINKED;
import static org.salience.model.Concepts.HARM_AT_STAKE;
import static org.salience.model.Concepts.OWN_ACT;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Concepts.RISK_OF_DIRECT_LINK;
import static org.salience.model.Factors.ARISES_IN_DISTRIBUTION;
import static org.salience.model.Factors.ARISES_IN_SUPPLY;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.COMBINES_WITH_OTHERS;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;

import org.salience.model.norm.Lksg;

/**
 * The reading {@code lksg}: involvement under the German supply chain act. The supply chain runs from raw materials to delivery
 * to the end customer and holds the own business; what buyers and users do after delivery is not in it. The nature of an
 * own contribution bears on what is appropriate (section 3(2)), so none is too small to be one.
 *
 * <p>Not read here: which enterprises the act covers, indirect suppliers on actual indications only (section 9(3)), ability to
 * influence, which weighs in what is appropriate and never decides a category, and breaking off (section 7(3)).
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
                .withName("lksg", "0.1.0+" + standard.version());
    }

    private static Condition inTheChain() {
        return any(fact(ARISES_IN_SUPPLY), fact(ARISES_IN_DISTRIBUTION));
    }
}
