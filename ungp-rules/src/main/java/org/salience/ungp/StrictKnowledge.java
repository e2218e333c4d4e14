package org.salience.ungp;

import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Factors.FORESEEABLE;
import static org.salience.model.Factors.PUT_ON_NOTICE;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.fact;

import java.util.List;
import java.util.stream.Stream;
import org.salience.model.Concept;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Oecd;
import org.salience.model.norm.Ohchr;

/**
 * The reading {@code strict-knowledge}: nobody contributes without having known, or without what should have been known. It
 * takes what OECD Q29 and OHCHR list among the factors of a contribution for a condition of it.
 */
final class StrictKnowledge {
    private static final Citation KNOWLEDGE =
            Citation.of(Ohchr.CONTINUUM, "knew or should have known, read as a condition");
    private static final Citation FORESEEABILITY = Citation.of(Oecd.Q29_FACTORS, "foreseeability, read as a condition");

    private StrictKnowledge() {}

    static Reading reading() {
        Reading standard = Reading.standard();
        return standard.replacing(CONTRIBUTES, gated(standard, CONTRIBUTES))
                .replacing(RISK_OF_CONTRIBUTING, gated(standard, RISK_OF_CONTRIBUTING))
                .withName("strict-knowledge", "0.1.0+" + standard.version());
    }

    /** Each ground of the default, where the enterprise knew or should have known as well. */
    private static List<Rule> gated(Reading standard, Concept concept) {
        return standard.rules(concept).stream()
                .map(rule -> new Rule(
                        concept,
                        all(rule.when(), knewOrShouldHave()),
                        rule.because()
                                + " It does so only if it knew of the harm or its risk, should have known, or was told.",
                        Stream.concat(rule.citations().stream(), Stream.of(KNOWLEDGE, FORESEEABILITY))
                                .distinct()
                                .toList()))
                .toList();
    }

    /** What was known, what the press or the field knew, and what was put to the enterprise. */
    private static Condition knewOrShouldHave() {
        return any(fact(FORESEEABLE), fact(PUT_ON_NOTICE));
    }
}
