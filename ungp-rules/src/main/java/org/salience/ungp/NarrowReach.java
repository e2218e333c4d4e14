package org.salience.ungp;

import static org.salience.model.Concepts.DIRECTLY_LINKED;
import static org.salience.model.Concepts.RISK_OF_DIRECT_LINK;
import static org.salience.model.Factors.RESOLD;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.not;

import java.util.List;
import java.util.stream.Stream;
import org.salience.model.Concept;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Oecd;

/**
 * The reading {@code narrow-downstream-reach}, after the UK National Contact Point in JCB (2021): what a dealer resells
 * beyond the first tier does not link the enterprise to what is done with it. That nothing was resold follows from a
 * relationship recorded as of the first tier; where the tier is not recorded and nobody speaks of resale, it is unknown.
 */
final class NarrowReach {
    private static final Citation JCB = Citation.of(
            Oecd.GUIDELINES_2011_IV_3,
            "as the UK National Contact Point applied it in JCB (2021), not to resale by dealers");

    private NarrowReach() {}

    static Reading reading() {
        Reading standard = Reading.standard();
        return standard.replacing(DIRECTLY_LINKED, limited(standard, DIRECTLY_LINKED))
                .replacing(RISK_OF_DIRECT_LINK, limited(standard, RISK_OF_DIRECT_LINK))
                .withName("narrow-downstream-reach", "0.1.0+" + standard.version());
    }

    private static List<Rule> limited(Reading standard, Concept concept) {
        return standard.rules(concept).stream()
                .map(rule -> new Rule(
                        concept,
                        all(rule.when(), not(fact(RESOLD))),
                        rule.because() + " Resale beyond the first tier does not reach so far.",
                        Stream.concat(rule.citations().stream(), Stream.of(JCB)).toList()))
                .toList();
    }
}
