package org.salience.ungp;

import static org.salience.model.Concepts.CAUSES;
import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.DIRECTLY_LINKED;
import static org.salience.model.Concepts.DUTY_TO_CEASE;
import static org.salience.model.Concepts.DUTY_TO_REMEDIATE;
import static org.salience.model.Concepts.DUTY_TO_REPORT;
import static org.salience.model.Concepts.DUTY_TO_USE_LEVERAGE;
import static org.salience.model.Concepts.RISK_OF_CAUSING;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Concepts.RISK_OF_DIRECT_LINK;
import static org.salience.model.Concepts.ROLE_IN_REMEDY;
import static org.salience.model.Concepts.SEVERE;
import static org.salience.model.Concepts.SOLELY_LINKED;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.is;

import java.util.List;
import org.salience.model.norm.Oecd;
import org.salience.model.norm.Ungp;

/** UNGP 13, 19, 21 and 22: what each form of involvement calls for. A contributor has two duties, not one. */
final class DutyRules {
    private DutyRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        DUTY_TO_CEASE,
                        causesOrContributes(),
                        "Whoever causes or contributes, or may do so, takes the steps needed to cease or prevent its own part.",
                        Ungp.PRINCIPLE_13_A,
                        Ungp.PRINCIPLE_19_COMMENTARY),
                Rule.of(
                        DUTY_TO_USE_LEVERAGE,
                        any(is(CONTRIBUTES), is(RISK_OF_CONTRIBUTING)),
                        "Whoever contributes also uses its leverage to mitigate what remains, to the greatest extent possible.",
                        Ungp.PRINCIPLE_19_COMMENTARY),
                Rule.of(
                        DUTY_TO_USE_LEVERAGE,
                        any(is(DIRECTLY_LINKED), is(RISK_OF_DIRECT_LINK)),
                        "Whoever is linked seeks to prevent or mitigate the harm, with the leverage it has or can gain.",
                        Ungp.PRINCIPLE_13_B,
                        Ungp.PRINCIPLE_19_COMMENTARY),
                Rule.of(
                        DUTY_TO_REMEDIATE,
                        any(is(CAUSES), is(CONTRIBUTES)),
                        "Whoever has caused or contributed to harm provides for or cooperates in its remediation; whoever is only "
                                + "linked need not, though it may take a role.",
                        Ungp.PRINCIPLE_22),
                Rule.of(
                        ROLE_IN_REMEDY,
                        all(is(SOLELY_LINKED), is(DIRECTLY_LINKED)),
                        "Whoever is only linked to harm need not remedy it, though it may take a role, and uses leverage to have "
                                + "the one who causes it remedy it.",
                        Ungp.PRINCIPLE_22_COMMENTARY,
                        Oecd.Q48),
                Rule.of(
                        DUTY_TO_REPORT,
                        all(is(SEVERE), isInvolved()),
                        "Whoever is involved in severe harm, or in a risk of it, reports formally on how it addresses it.",
                        Ungp.PRINCIPLE_21));
    }

    /** In harm that occurred, or in a risk of it. */
    static Condition causesOrContributes() {
        return any(is(CAUSES), is(CONTRIBUTES), is(RISK_OF_CAUSING), is(RISK_OF_CONTRIBUTING));
    }

    /** As a rule through a relationship, in harm that occurred or in a risk of it. */
    static Condition contributesOrIsLinked() {
        return any(is(CONTRIBUTES), is(DIRECTLY_LINKED), is(RISK_OF_CONTRIBUTING), is(RISK_OF_DIRECT_LINK));
    }

    /** In any category, on either track. */
    static Condition isInvolved() {
        return any(
                is(CAUSES),
                is(CONTRIBUTES),
                is(DIRECTLY_LINKED),
                is(RISK_OF_CAUSING),
                is(RISK_OF_CONTRIBUTING),
                is(RISK_OF_DIRECT_LINK));
    }
}
