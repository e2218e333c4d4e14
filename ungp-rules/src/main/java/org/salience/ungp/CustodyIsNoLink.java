package org.salience.ungp;

import static org.salience.model.Concepts.DIRECTLY_LINKED;
import static org.salience.model.Concepts.RISK_OF_DIRECT_LINK;
import static org.salience.model.Factors.HELD_FOR_OTHERS;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.unless;

import java.util.List;
import java.util.stream.Stream;
import org.salience.model.Concept;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Oecd;

/**
 * The reading {@code custody-is-no-link}, after the Swiss National Contact Point in UBS (2021): whoever holds shares as
 * custodian or nominee has no business relationship with the company held; whoever holds them in a fund of its own may have.
 */
final class CustodyIsNoLink {
    private static final Citation UBS = Citation.of(
            Oecd.INVESTORS_MINORITY, "as the Swiss National Contact Point read it in UBS (2021), not for custody");

    private CustodyIsNoLink() {}

    static Reading reading() {
        Reading standard = Reading.standard();
        return standard.replacing(DIRECTLY_LINKED, limited(standard, DIRECTLY_LINKED))
                .replacing(RISK_OF_DIRECT_LINK, limited(standard, RISK_OF_DIRECT_LINK))
                .withName("custody-is-no-link", "0.1.0+" + standard.version());
    }

    private static List<Rule> limited(Reading standard, Concept concept) {
        return standard.rules(concept).stream()
                .map(rule -> new Rule(
                        concept,
                        all(rule.when(), unless(fact(HELD_FOR_OTHERS), Oecd.INVESTORS_MINORITY)),
                        rule.because() + " Holding for clients, as custodian or nominee, is no such relationship.",
                        Stream.concat(rule.citations().stream(), Stream.of(UBS)).toList()))
                .toList();
    }
}
