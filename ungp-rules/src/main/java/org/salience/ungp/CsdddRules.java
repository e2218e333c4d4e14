package org.salience.ungp;

import static org.salience.model.Concepts.CAUSES;
import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.DIRECTLY_LINKED;
import static org.salience.model.Concepts.DUTY_TO_REMEDIATE;
import static org.salience.model.Concepts.HARM_AT_STAKE;
import static org.salience.model.Concepts.OWN_ACT;
import static org.salience.model.Concepts.RISK_OF_CAUSING;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Concepts.RISK_OF_DIRECT_LINK;
import static org.salience.model.Concepts.SUBSTANTIAL;
import static org.salience.model.Factors.ARISES_IN_DISTRIBUTION;
import static org.salience.model.Factors.ARISES_IN_SUPPLY;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.OWN_ACTIVITY_SUFFICIENT;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;

import org.salience.model.norm.Csddd;

/**
 * The reading {@code csddd-2026}: involvement under the EU directive as amended in 2026. Causing alone; causing jointly with a
 * partner, which holds substantial facilitating and incentivising and not what is minor or trivial; and harm that only a
 * partner in the chain of activities causes. Downstream the chain holds distribution, transport and storage, not use.
 *
 * <p>Not read here: whether a right is one that the Annex lists, whether the company falls under the directive, export
 * control, priority by severity and likelihood, and suspension.
 */
final class CsdddRules {
    private CsdddRules() {}

    static Reading reading() {
        Reading standard = Reading.standard();
        return standard.replacing(
                        CAUSES,
                        Rule.of(
                                CAUSES,
                                all(fact(IMPACT_OCCURS), fact(OWN_ACTIVITY_SUFFICIENT)),
                                "An actual impact may be caused by the company alone.",
                                Csddd.ART_11_1))
                .replacing(
                        RISK_OF_CAUSING,
                        Rule.of(
                                RISK_OF_CAUSING,
                                all(is(HARM_AT_STAKE), fact(OWN_ACTIVITY_SUFFICIENT)),
                                "A potential impact may be caused by the company alone.",
                                Csddd.ART_10_1))
                .replacing(
                        CONTRIBUTES,
                        Rule.of(
                                CONTRIBUTES,
                                all(
                                        fact(IMPACT_OCCURS),
                                        fact(BUSINESS_RELATIONSHIP),
                                        InvolvementRules.inTheHarm(),
                                        is(OWN_ACT),
                                        is(SUBSTANTIAL)),
                                "An actual impact is caused jointly with a partner by acts or omissions, substantial facilitating "
                                        + "and incentivising included, what is minor or trivial not.",
                                Csddd.ART_11_1,
                                Csddd.RECITAL_45))
                .replacing(
                        RISK_OF_CONTRIBUTING,
                        Rule.of(
                                RISK_OF_CONTRIBUTING,
                                all(is(HARM_AT_STAKE), fact(BUSINESS_RELATIONSHIP), is(OWN_ACT), is(SUBSTANTIAL)),
                                "A potential impact is caused jointly with a partner by acts or omissions, substantial facilitating "
                                        + "and incentivising included, what is minor or trivial not.",
                                Csddd.ART_10_1,
                                Csddd.RECITAL_45))
                .replacing(
                        DIRECTLY_LINKED,
                        Rule.of(
                                DIRECTLY_LINKED,
                                all(fact(IMPACT_OCCURS), fact(BUSINESS_RELATIONSHIP), inTheChain()),
                                "An actual impact caused only by a partner in the chain of activities is what other frameworks call "
                                        + "directly linked; what a buyer does with the product is outside the chain.",
                                Csddd.ART_11_1,
                                Csddd.ART_3_1_G,
                                Csddd.RECITAL_45))
                .replacing(
                        RISK_OF_DIRECT_LINK,
                        Rule.of(
                                RISK_OF_DIRECT_LINK,
                                all(is(HARM_AT_STAKE), fact(BUSINESS_RELATIONSHIP), inTheChain()),
                                "A potential impact caused only by a partner in the chain of activities is what other frameworks "
                                        + "call directly linked; what a buyer does with the product is outside the chain.",
                                Csddd.ART_10_1,
                                Csddd.ART_3_1_G,
                                Csddd.RECITAL_45))
                .replacing(
                        DUTY_TO_REMEDIATE,
                        Rule.of(
                                DUTY_TO_REMEDIATE,
                                any(is(CAUSES), is(CONTRIBUTES)),
                                "A company that has caused or jointly caused an actual impact provides remediation; if only a "
                                        + "partner caused it, the company may.",
                                Csddd.ART_12))
                .withName("csddd-2026", "0.1.0+" + standard.version());
    }

    private static Condition inTheChain() {
        return any(fact(ARISES_IN_SUPPLY), fact(ARISES_IN_DISTRIBUTION));
    }
}
