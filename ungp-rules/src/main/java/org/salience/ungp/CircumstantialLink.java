package org.salience.ungp;

import static org.salience.model.Concepts.TIED_TO_HARM;
import static org.salience.model.Factors.CAPABLE_OF;
import static org.salience.model.Factors.DELIVERED;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.fact;

import java.util.List;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Oecd;

/**
 * The reading {@code circumstantial-link}, after the UK National Contact Point in Gamma (2014): harm that occurred is tied to
 * what was delivered to whoever did it and is capable of it, though its use in the acts is not shown. Statements in BT (2014,
 * 2015) and Trovicor (2014) asked for more, as the default does.
 */
final class CircumstantialLink {
    private static final Citation GAMMA = Citation.of(
            Oecd.Q29_LINKED,
            "as the UK National Contact Point's statement in Gamma (2014) may be read, without proof of use");

    private CircumstantialLink() {}

    static Reading reading() {
        Reading standard = Reading.standard();
        return standard.adding(new Rule(
                        TIED_TO_HARM,
                        all(fact(DELIVERED), fact(CAPABLE_OF)),
                        "What was delivered to whoever does the harm, and is capable of it, ties the harm to the enterprise by "
                                + "circumstance, though nobody shows its use in the acts.",
                        List.of(GAMMA)))
                .withName("circumstantial-link", "0.1.0+" + standard.version());
    }
}
