package org.salience.ungp;

import static org.salience.model.Concepts.OWN_ACT;
import static org.salience.model.Factors.INTEGRAL_TO_OPERATION;
import static org.salience.ungp.Condition.fact;

import org.salience.model.norm.Ohchr;

/**
 * The reading {@code upkeep-contributes}, after an example of the OHCHR Guide on a detention camp: to build or keep up what
 * an operation depends on is an act of one's own in the harm that arises in it, whoever does the harm. No rule names
 * detention.
 */
final class UpkeepContributes {
    private UpkeepContributes() {}

    static Reading reading() {
        Reading standard = Reading.standard();
        return standard.adding(Rule.of(
                        OWN_ACT,
                        fact(INTEGRAL_TO_OPERATION),
                        "To build or keep up what the operation depends on is to take part in it by an act of one's own.",
                        Ohchr.INTERPRETIVE_GUIDE_EXAMPLES))
                .withName("upkeep-contributes", "0.1.0+" + standard.version());
    }
}
