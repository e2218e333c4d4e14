package org.salience.ungp;

import java.util.ArrayList;
import java.util.List;
import org.salience.model.Factor;
import org.salience.model.Term;
import org.salience.model.norm.Citation;

/**
 * All that a reading says, as a list of texts that no other reading gives: what its hash is taken of. Each combination is
 * followed by the number of its conditions, so that the list can be read in one way only.
 */
final class ReadingParts {
    private final List<String> parts = new ArrayList<>();

    private ReadingParts() {}

    static List<String> of(Reading reading) {
        ReadingParts all = new ReadingParts();
        all.add(reading.id(), reading.version());
        for (Rule rule : reading.rules()) {
            all.add("rule");
            all.term(rule.concept());
            all.condition(rule.when());
            all.add(rule.because(), "cites", Integer.toString(rule.citations().size()));
            rule.citations().forEach(all::citation);
        }
        if (!reading.replaced().isEmpty()) {
            all.add("replaced", Integer.toString(reading.replaced().size()));
            reading.replaced().forEach(all::term);
        }
        return all.parts;
    }

    private void add(String... texts) {
        parts.addAll(List.of(texts));
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.FactOf fact) {
            add("fact");
            term(fact.factor());
        } else if (condition instanceof Condition.Conclusion conclusion) {
            add("is");
            term(conclusion.concept());
        } else if (condition instanceof Condition.Never) {
            add("never");
        } else if (condition instanceof Condition.All all) {
            several("all", all.of());
        } else if (condition instanceof Condition.Any any) {
            several("any", any.of());
        } else if (condition instanceof Condition.AtLeast atLeast) {
            several("at least " + atLeast.k(), atLeast.of());
        } else if (condition instanceof Condition.Not not) {
            several("not", List.of(not.of()));
        } else if (condition instanceof Condition.NotShown notShown) {
            several("not shown", List.of(notShown.of()));
            citation(notShown.burden());
        } else if (condition instanceof Condition.Unless unless) {
            several("unless", List.of(unless.exception()));
            citation(unless.source());
        } else {
            throw new IllegalStateException("no such condition: " + condition);
        }
    }

    private void several(String what, List<Condition> of) {
        add(what, Integer.toString(of.size()));
        of.forEach(this::condition);
    }

    /** Whole, because a reading may use words that are not in the vocabulary. */
    private void term(Term term) {
        add(term.id(), term.label(), term.definition());
        if (term instanceof Factor factor) {
            add(
                    factor.signature().toString(),
                    factor.kind().toString(),
                    factor.bearing().toString(),
                    factor.question(),
                    factor.sources().toString());
        }
    }

    private void citation(Citation citation) {
        add(citation.provision().id(), citation.toString());
    }
}
