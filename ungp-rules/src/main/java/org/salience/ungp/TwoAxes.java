package org.salience.ungp;

import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.DIRECTLY_LINKED;
import static org.salience.model.Concepts.HARM_AT_STAKE;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Concepts.RISK_OF_DIRECT_LINK;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.DRAWS_VALUE;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;

import java.util.List;
import org.salience.model.Concept;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Oecd;
import org.salience.model.norm.Ungp;

/**
 * The reading {@code enodo-two-axes}, after Debevoise and Enodo (2017): involvement lies on two axes and not on one
 * continuum. On the axis of risk one causes or contributes, by what one adds to the risk of the harm; on the axis of benefit
 * one is linked, by the commercial value that one draws from a relationship within which the harm arises. Nobody moves from
 * the one to the other by inaction.
 */
final class TwoAxes {
    private static final Citation RISK =
            Citation.of(Ungp.PRINCIPLE_13_A, "as Debevoise and Enodo (2017) read it, an axis of risk");
    private static final Citation BENEFIT =
            Citation.of(Ungp.PRINCIPLE_13_B, "as Debevoise and Enodo (2017) read it, an axis of benefit");

    private TwoAxes() {}

    static Reading reading() {
        Reading standard = Reading.standard();
        return standard.replacing(
                        CONTRIBUTES,
                        rule(
                                CONTRIBUTES,
                                InvolvementRules.contribution(),
                                "On the axis of risk, an enterprise contributes to harm if its own act has substantially increased "
                                        + "the risk of it.",
                                RISK,
                                Citation.of(Oecd.Q29_FACTORS)))
                .replacing(
                        RISK_OF_CONTRIBUTING,
                        rule(
                                RISK_OF_CONTRIBUTING,
                                InvolvementRules.riskOfContribution(),
                                "On the axis of risk, an enterprise risks contributing to harm if its own act substantially "
                                        + "increases the risk of it.",
                                RISK,
                                Citation.of(Oecd.Q29_FACTORS)))
                .replacing(
                        DIRECTLY_LINKED,
                        rule(
                                DIRECTLY_LINKED,
                                all(fact(IMPACT_OCCURS), fact(BUSINESS_RELATIONSHIP), fact(DRAWS_VALUE)),
                                "On the axis of benefit, harm is linked to whoever draws commercial value from a relationship within "
                                        + "which it occurs, whatever it adds to the risk.",
                                BENEFIT))
                .replacing(
                        RISK_OF_DIRECT_LINK,
                        rule(
                                RISK_OF_DIRECT_LINK,
                                all(is(HARM_AT_STAKE), fact(BUSINESS_RELATIONSHIP), fact(DRAWS_VALUE)),
                                "On the axis of benefit, a risk of harm is linked to whoever draws commercial value from a relationship "
                                        + "within which it would occur.",
                                BENEFIT))
                .withName("enodo-two-axes", "0.1.0+" + standard.version());
    }

    private static Rule rule(Concept concept, Condition when, String because, Citation... citations) {
        return new Rule(concept, when, because, List.of(citations));
    }
}
