package org.salience.ungp;

import static org.salience.model.Concepts.CONSIDER_ENDING;
import static org.salience.model.Concepts.CRUCIAL_RELATIONSHIP;
import static org.salience.model.Concepts.DIRECTLY_LINKED;
import static org.salience.model.Concepts.DUTY_TO_ACCEPT_CONSEQUENCES;
import static org.salience.model.Concepts.DUTY_TO_LEAVE_RESPONSIBLY;
import static org.salience.model.Concepts.DUTY_TO_SHOW_EFFORTS;
import static org.salience.model.Concepts.DUTY_TO_SUSPEND;
import static org.salience.model.Concepts.DUTY_TO_WEIGH_LEAVING;
import static org.salience.model.Concepts.HARM_AT_STAKE;
import static org.salience.model.Concepts.LACKS_LEVERAGE;
import static org.salience.model.Concepts.SEVERE;
import static org.salience.model.Concepts.SOLELY_LINKED;
import static org.salience.model.Concepts.STAYS;
import static org.salience.model.Concepts.STAYS_WITHOUT_SHOWING;
import static org.salience.model.Concepts.TAKE_STEPS_TO_END;
import static org.salience.model.Factors.EFFORTS_SHOWN;
import static org.salience.model.Factors.EXIT_UNDER_WAY;
import static org.salience.model.Factors.LEAVING_HAS_EFFECTS;
import static org.salience.model.Factors.LEVERAGE_CAN_GROW;
import static org.salience.model.Factors.LEVERAGE_EXERCISED;
import static org.salience.model.Factors.LEVERAGE_HELD;
import static org.salience.model.Factors.MITIGATION_FAILED;
import static org.salience.model.Factors.RELATIONSHIP_SUSPENDED;
import static org.salience.model.Factors.SPECIFIC_SAFEGUARD;
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
 * UNGP 19, where harm is only linked: when ending a relationship comes up, what is weighed before, what leaving itself calls
 * for, and on what conditions one stays. Ending is considered, never automatic. What leaving calls for is read wherever harm is
 * at stake, however the enterprise is involved.
 */
final class DisengagementRules {
    private DisengagementRules() {}

    static List<Rule> rules() {
        return List.of(
                // Ending
                Rule.of(
                        TAKE_STEPS_TO_END,
                        all(
                                is(SOLELY_LINKED),
                                fact(LEVERAGE_HELD),
                                fact(MITIGATION_FAILED),
                                unless(is(CRUCIAL_RELATIONSHIP), Ungp.PRINCIPLE_19_COMMENTARY_CRUCIAL)),
                        "Whoever has leverage and has not succeeded with it takes steps to end a relationship that is not "
                                + "crucial, after weighing credible assessments of what that does to human rights.",
                        Ohchr.INTERPRETIVE_GUIDE_MATRIX_C,
                        Ohchr.INTERPRETIVE_GUIDE_MATRIX_EXIT,
                        Oecd.Q39_41_OPTIONS),
                Rule.of(
                        CONSIDER_ENDING,
                        all(is(SOLELY_LINKED), is(LACKS_LEVERAGE), not(fact(LEVERAGE_CAN_GROW))),
                        "Whoever lacks leverage and cannot increase it considers ending the relationship, crucial or not, taking "
                                + "into account credible assessments of what ending it does to human rights.",
                        Ungp.PRINCIPLE_19_COMMENTARY_TERMINATE,
                        Ohchr.INTERPRETIVE_GUIDE_MATRIX_B,
                        Ohchr.INTERPRETIVE_GUIDE_MATRIX_D,
                        Ohchr.INTERPRETIVE_GUIDE_MATRIX_EXIT),
                Rule.of(
                        CONSIDER_ENDING,
                        all(is(SOLELY_LINKED), is(CRUCIAL_RELATIONSHIP), fact(MITIGATION_FAILED), is(SEVERE)),
                        "The more severe the abuse, the sooner change must be seen before it is decided whether to end a crucial "
                                + "relationship; where it is severe and mitigation has failed, that time has come.",
                        Ungp.PRINCIPLE_19_COMMENTARY_CRUCIAL,
                        Ohchr.INTERPRETIVE_GUIDE_MATRIX_EXIT,
                        Oecd.Q39_41_OPTIONS),
                Rule.never(
                        DUTY_TO_SUSPEND,
                        "To suspend for a time is one way to mitigate among others, and no duty of its own.",
                        Oecd.Q39_41_OPTIONS),
                Rule.of(
                        DUTY_TO_WEIGH_LEAVING,
                        any(is(CONSIDER_ENDING), is(TAKE_STEPS_TO_END)),
                        "Before a relationship is ended, credible assessments of what ending it does to human rights are weighed.",
                        Ungp.PRINCIPLE_19_COMMENTARY_TERMINATE,
                        Ohchr.INTERPRETIVE_GUIDE_MATRIX_EXIT,
                        Oecd.Q39_41_EFFECTS),
                Rule.of(
                        DUTY_TO_WEIGH_LEAVING,
                        all(is(SOLELY_LINKED), fact(LEAVING_HAS_EFFECTS)),
                        "Whether ending the relationship would itself harm human rights is among the factors of appropriate action.",
                        Ungp.PRINCIPLE_19_COMMENTARY_LINKED),

                // Leaving is an act of its own
                Rule.of(
                        DUTY_TO_WEIGH_LEAVING,
                        all(is(HARM_AT_STAKE), fact(EXIT_UNDER_WAY)),
                        "Whoever leaves or sells weighs how severe the impacts of leaving are, as of staying.",
                        Ohchr.EXIT_CONSIDERATIONS),
                Rule.of(
                        DUTY_TO_LEAVE_RESPONSIBLY,
                        all(is(HARM_AT_STAKE), any(fact(EXIT_UNDER_WAY), fact(RELATIONSHIP_SUSPENDED))),
                        "To leave, to sell or to suspend is an act with due diligence of its own: mitigating its risks to people, "
                                + "engaging those affected, remedying what has already happened.",
                        Ohchr.EXIT_RESPONSIBLE,
                        Oecd.Q39_41_EFFECTS),

                // Staying
                Rule.of(
                        STAYS,
                        all(
                                is(SOLELY_LINKED),
                                is(DIRECTLY_LINKED),
                                unless(fact(EXIT_UNDER_WAY), Ungp.PRINCIPLE_19_COMMENTARY_REMAIN)),
                        "Whoever is linked to harm that occurs, and does not leave, remains in the relationship.",
                        Ungp.PRINCIPLE_19_COMMENTARY_REMAIN),
                Rule.of(
                        DUTY_TO_SHOW_EFFORTS,
                        is(STAYS),
                        "As long as the abuse continues and the enterprise remains, it is able to show its own ongoing efforts to "
                                + "mitigate it.",
                        Ungp.PRINCIPLE_19_COMMENTARY_REMAIN,
                        Oecd.Q39_41_STAYING),
                Rule.of(
                        DUTY_TO_ACCEPT_CONSEQUENCES,
                        is(STAYS),
                        "As long as the abuse continues and the enterprise remains, it is prepared to accept reputational, "
                                + "financial or legal consequences.",
                        Ungp.PRINCIPLE_19_COMMENTARY_REMAIN),
                Rule.of(
                        STAYS_WITHOUT_SHOWING,
                        all(
                                is(STAYS),
                                notShown(
                                        any(fact(EFFORTS_SHOWN), fact(LEVERAGE_EXERCISED), fact(SPECIFIC_SAFEGUARD)),
                                        Ungp.PRINCIPLE_19_COMMENTARY_REMAIN)),
                        "Ongoing efforts are for the enterprise that remains to show.",
                        Ungp.PRINCIPLE_19_COMMENTARY_REMAIN));
    }
}
