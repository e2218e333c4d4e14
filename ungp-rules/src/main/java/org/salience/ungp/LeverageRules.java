package org.salience.ungp;

import static org.salience.model.Concepts.CRUCIAL_RELATIONSHIP;
import static org.salience.model.Concepts.DIRECTLY_LINKED;
import static org.salience.model.Concepts.DUTY_TO_INCREASE_LEVERAGE;
import static org.salience.model.Concepts.DUTY_TO_MITIGATE;
import static org.salience.model.Concepts.LACKS_LEVERAGE;
import static org.salience.model.Concepts.RISK_OF_DIRECT_LINK;
import static org.salience.model.Concepts.SOLELY_LINKED;
import static org.salience.model.Factors.LEVERAGE_CAN_GROW;
import static org.salience.model.Factors.LEVERAGE_HELD;
import static org.salience.model.Factors.MITIGATION_FAILED;
import static org.salience.model.Factors.NO_ALTERNATIVE_SOURCE;
import static org.salience.model.Factors.PROVIDES_ESSENTIAL;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;
import static org.salience.ungp.Condition.not;
import static org.salience.ungp.Condition.unless;

import java.util.List;
import org.salience.model.norm.Oecd;
import org.salience.model.norm.Ohchr;
import org.salience.model.norm.Ungp;

/**
 * UNGP 19, where harm is only linked: crucial relationships, leverage, and what OHCHR's matrix makes of both. Its cells: A
 * is crucial and with leverage, B crucial and without, C not crucial and with, D neither.
 *
 * <p>Leverage and how crucial a relationship is decide what to do about harm, not how the enterprise is involved in it, with one
 * exception: whoever is told, has leverage and time and does nothing reasonable comes to contribute ({@link InvolvementRules}).
 * They soften nothing for whoever causes or contributes.
 */
final class LeverageRules {
    private LeverageRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        SOLELY_LINKED,
                        all(
                                any(is(DIRECTLY_LINKED), is(RISK_OF_DIRECT_LINK)),
                                unless(DutyRules.causesOrContributes(), Ungp.PRINCIPLE_19_B)),
                        "Whoever is involved solely because harm, or its risk, is directly linked acts by other terms than "
                                + "whoever causes or contributes.",
                        Ungp.PRINCIPLE_19_B,
                        Ungp.PRINCIPLE_19_COMMENTARY_LINKED),

                // Crucial: what the relationship provides, not what the counterparty pays
                Rule.of(
                        CRUCIAL_RELATIONSHIP,
                        all(fact(PROVIDES_ESSENTIAL), fact(NO_ALTERNATIVE_SOURCE)),
                        "A relationship could be deemed crucial if it provides a product or service that is essential to the "
                                + "enterprise's business, and for which no reasonable alternative source exists.",
                        Ungp.PRINCIPLE_19_COMMENTARY_CRUCIAL),

                // Leverage
                Rule.of(
                        LACKS_LEVERAGE,
                        not(fact(LEVERAGE_HELD)),
                        "Whoever is not able to effect change in the other's wrongful practices has no leverage.",
                        Ungp.PRINCIPLE_19_COMMENTARY_LEVERAGE),
                Rule.of(
                        LACKS_LEVERAGE,
                        all(is(CRUCIAL_RELATIONSHIP), fact(MITIGATION_FAILED)),
                        "In a crucial relationship leverage that has not succeeded is as none.",
                        Ohchr.INTERPRETIVE_GUIDE_MATRIX_A),
                Rule.of(
                        DUTY_TO_MITIGATE,
                        all(
                                is(SOLELY_LINKED),
                                fact(LEVERAGE_HELD),
                                unless(fact(MITIGATION_FAILED), Ohchr.INTERPRETIVE_GUIDE_MATRIX_A)),
                        "Whoever is linked and has leverage exercises it to prevent or mitigate the harm, until that has failed.",
                        Ungp.PRINCIPLE_19_COMMENTARY_LEVERAGE,
                        Ohchr.INTERPRETIVE_GUIDE_MATRIX_A,
                        Ohchr.INTERPRETIVE_GUIDE_MATRIX_C),
                Rule.of(
                        DUTY_TO_INCREASE_LEVERAGE,
                        all(
                                is(SOLELY_LINKED),
                                is(LACKS_LEVERAGE),
                                unless(not(fact(LEVERAGE_CAN_GROW)), Ungp.PRINCIPLE_19_COMMENTARY_TERMINATE)),
                        "Whoever is linked and lacks leverage seeks to increase it, unless there is no way to.",
                        Ungp.PRINCIPLE_19_COMMENTARY_LEVERAGE,
                        Ohchr.INTERPRETIVE_GUIDE_MATRIX_B,
                        Ohchr.INTERPRETIVE_GUIDE_MATRIX_D,
                        Oecd.Q34_38));
    }
}
