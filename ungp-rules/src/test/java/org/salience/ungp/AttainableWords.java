package org.salience.ungp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Factor;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.Word;

/**
 * The words that a rule has at reasonable grounds if each fact and each concept that it names may stand as it likes: by the
 * oracle, one way after the other. What the vocabulary says of the facts is left out, so a word that is missing is
 * impossible, and one that is there may be.
 */
final class AttainableWords implements NaiveReading.Record {
    private static final List<Standing> STANDINGS = List.of(
            new Standing(Strength.CREDIBLE, Strength.ABSENT),
            new Standing(Strength.ABSENT, Strength.CREDIBLE),
            new Standing(Strength.CREDIBLE, Strength.CREDIBLE),
            Standing.UNKNOWN);

    private final Map<String, Standing> way = new HashMap<>();

    private AttainableWords() {}

    /** Stops once all four are found; takes long where one is not and a rule names many facts. */
    static Set<Word> of(Rule rule) {
        AttainableWords record = new AttainableWords();
        Set<String> names = new TreeSet<>();
        names(rule.when(), names);
        Set<Word> found = new TreeSet<>();
        record.settle(new ArrayList<>(names), new Reading("alone", "1", List.of(rule)), rule.concept(), found);
        return found;
    }

    private static void names(Condition condition, Set<String> into) {
        if (condition instanceof Condition.FactOf fact) {
            into.add(fact.factor().id());
        } else if (condition instanceof Condition.Conclusion conclusion) {
            into.add(conclusion.concept().id());
        } else {
            CanHold.partsOf(condition).forEach(part -> names(part, into));
        }
    }

    private void settle(List<String> names, Reading reading, Concept concept, Set<Word> found) {
        if (found.size() == Word.values().length) {
            return;
        }
        if (names.isEmpty()) {
            found.add(NaiveReading.of(reading, StandardOfProof.REASONABLE_GROUNDS, this)
                    .word(concept));
            return;
        }
        for (Standing standing : STANDINGS) {
            way.put(names.get(0), standing);
            settle(names.subList(1, names.size()), reading, concept, found);
        }
    }

    @Override
    public Standing standing(Factor factor, boolean whole) {
        return way.get(factor.id());
    }

    @Override
    public boolean silenced(Factor factor) {
        return false;
    }

    /** A rating is contested by nothing. */
    @Override
    public Word severe() {
        Word word = StandardOfProof.REASONABLE_GROUNDS.word(way.get(Concepts.SEVERE.id()));
        return word == Word.CONTESTED ? Word.UNKNOWN : word;
    }

    @Override
    public Optional<Standing> judged(Concept concept) {
        return concept.equals(Concepts.SEVERE) ? Optional.empty() : Optional.ofNullable(way.get(concept.id()));
    }
}
