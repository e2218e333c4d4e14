package org.salience.ungp;

import static org.salience.model.Concepts.CAUSES;
import static org.salience.model.Concepts.CONSIDER_ENDING;
import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.DIRECTLY_LINKED;
import static org.salience.model.Concepts.DUTY_TO_CEASE;
import static org.salience.model.Concepts.DUTY_TO_LEAVE_RESPONSIBLY;
import static org.salience.model.Concepts.DUTY_TO_REMEDIATE;
import static org.salience.model.Concepts.DUTY_TO_SUSPEND;
import static org.salience.model.Concepts.DUTY_TO_USE_LEVERAGE;
import static org.salience.model.Concepts.DUTY_TO_WEIGH_LEAVING;
import static org.salience.model.Concepts.HARM_AT_STAKE;
import static org.salience.model.Concepts.OWN_ACT;
import static org.salience.model.Concepts.RISK_OF_CAUSING;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Concepts.RISK_OF_DIRECT_LINK;
import static org.salience.model.Concepts.ROLE_IN_REMEDY;
import static org.salience.model.Concepts.SOLELY_LINKED;
import static org.salience.model.Concepts.SUBSTANTIAL;
import static org.salience.model.Concepts.TAKE_STEPS_TO_END;
import static org.salience.model.Factors.ARISES_IN_DISTRIBUTION;
import static org.salience.model.Factors.ARISES_IN_SUPPLY;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.ENTITLED_TO_SUSPEND;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.LEAVING_MANIFESTLY_WORSE;
import static org.salience.model.Factors.MITIGATION_FAILED;
import static org.salience.model.Factors.OWN_ACTIVITY_SUFFICIENT;
import static org.salience.model.Factors.RELATIONSHIP_SUSPENDED;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;
import static org.salience.ungp.Condition.not;
import static org.salience.ungp.Condition.unless;

import org.salience.model.norm.Csddd;

/**
 * The reading {@code csddd-2026}: involvement and what it calls for under the EU directive as amended in 2026. Causing alone; causing jointly with a
 * partner, which holds substantial facilitating and incentivising and not what is minor or trivial; and harm that only a
 * partner in the chain of activities causes. Downstream the chain holds distribution, transport and storage, not use. A
 * relationship is never ended, only suspended as a last resort, and not where that would do manifestly more harm.
 *
 * <p>Not read here: whether a right is one that the Annex lists, whether the company falls under the directive, export
 * control, priority by severity and likelihood, and whether an enhanced plan can be expected to succeed.
 */
final class CsdddRules {
    private static final String NO_ENDING =
            "There is no duty to end a relationship since 2026: the last resort is to suspend it.";

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
                        DUTY_TO_CEASE,
                        Rule.of(
                                DUTY_TO_CEASE,
                                DutyRules.causesOrContributes(),
                                "A company prevents what it may cause, and brings to an end what it causes, alone or jointly.",
                                Csddd.ART_10_1,
                                Csddd.ART_11_1))
                .replacing(
                        DUTY_TO_USE_LEVERAGE,
                        Rule.of(
                                DUTY_TO_USE_LEVERAGE,
                                DutyRules.contributesOrIsLinked(),
                                "What is appropriate turns on the ability to influence the partner; influence is used, and where it "
                                        + "does not suffice, increased.",
                                Csddd.ART_10_1,
                                Csddd.ART_11_1,
                                Csddd.RECITAL_45))
                .replacing(
                        DUTY_TO_SUSPEND,
                        Rule.of(
                                DUTY_TO_SUSPEND,
                                all(
                                        lastResort(),
                                        unless(not(fact(ENTITLED_TO_SUSPEND)), Csddd.ART_10_6),
                                        unless(fact(LEAVING_MANIFESTLY_WORSE), Csddd.ART_10_6_WEIGHING)),
                                "An impact that other measures could not prevent or end calls, as a last resort and until it is "
                                        + "addressed, for suspending the relationship for the activities concerned, unless the effects of "
                                        + "that would be manifestly more severe. Staying is not penalised while an enhanced plan can "
                                        + "reasonably be expected to succeed.",
                                Csddd.ART_10_6,
                                Csddd.ART_10_6_WEIGHING,
                                Csddd.ART_11_7))
                .replacing(TAKE_STEPS_TO_END, Rule.never(TAKE_STEPS_TO_END, NO_ENDING, Csddd.ART_10_6, Csddd.ART_11_7))
                .replacing(CONSIDER_ENDING, Rule.never(CONSIDER_ENDING, NO_ENDING, Csddd.ART_10_6, Csddd.ART_11_7))
                .replacing(
                        DUTY_TO_WEIGH_LEAVING,
                        Rule.of(
                                DUTY_TO_WEIGH_LEAVING,
                                lastResort(),
                                "Before suspending, a company assesses whether the effects of that would be manifestly more severe "
                                        + "than the impact.",
                                Csddd.ART_10_6_WEIGHING,
                                Csddd.ART_11_7))
                .adding(Rule.of(
                        DUTY_TO_LEAVE_RESPONSIBLY,
                        all(is(HARM_AT_STAKE), fact(RELATIONSHIP_SUSPENDED)),
                        "Whoever suspends gives reasonable notice, mitigates the effects of that, and keeps the decision under "
                                + "review.",
                        Csddd.ART_10_6_WEIGHING,
                        Csddd.ART_11_7))
                .replacing(
                        DUTY_TO_REMEDIATE,
                        Rule.of(
                                DUTY_TO_REMEDIATE,
                                any(is(CAUSES), is(CONTRIBUTES)),
                                "A company that has caused or jointly caused an actual impact provides remediation; if only a "
                                        + "partner caused it, the company may.",
                                Csddd.ART_12))
                .replacing(
                        ROLE_IN_REMEDY,
                        Rule.of(
                                ROLE_IN_REMEDY,
                                all(is(SOLELY_LINKED), is(DIRECTLY_LINKED)),
                                "Where only a partner caused the impact, the company may remediate of its own will, and may use its "
                                        + "influence to have the partner do so.",
                                Csddd.ART_12))
                .withName("csddd-2026", "0.2.0+" + standard.version());
    }

    /** In connection with a partner, and other measures did not do. */
    private static Condition lastResort() {
        return all(DutyRules.contributesOrIsLinked(), fact(MITIGATION_FAILED));
    }

    private static Condition inTheChain() {
        return any(fact(ARISES_IN_SUPPLY), fact(ARISES_IN_DISTRIBUTION));
    }
}
