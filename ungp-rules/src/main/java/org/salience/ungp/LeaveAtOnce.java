package org.salience.ungp;

import static org.salience.model.Concepts.GROSS_ABUSES_AT_STAKE;
import static org.salience.model.Concepts.TAKE_STEPS_TO_END;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;

import org.salience.model.norm.Oecd;

/**
 * The reading {@code leave-at-once}, after the OECD guidance on minerals: on a reasonable risk of the serious abuses that it
 * lists, a relationship is suspended or ended at once, whatever leverage there is and whether or not mitigation was tried.
 * The guidance says so for minerals from conflict areas; the reading asks what would follow if it held elsewhere.
 */
final class LeaveAtOnce {
    private LeaveAtOnce() {}

    static Reading reading() {
        Reading standard = Reading.standard();
        return standard.adding(Rule.of(
                        TAKE_STEPS_TO_END,
                        all(DutyRules.contributesOrIsLinked(), fact(BUSINESS_RELATIONSHIP), is(GROSS_ABUSES_AT_STAKE)),
                        "On a reasonable risk of serious abuses a relationship is suspended or ended at once.",
                        Oecd.MINERALS_ANNEX_II_ABUSES,
                        Oecd.MINERALS_ANNEX_II_SUSPEND))
                .withName("leave-at-once", "0.1.0+" + standard.version());
    }
}
