package org.salience.ungp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.salience.model.Bearing;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Factor;
import org.salience.model.FactorKind;
import org.salience.model.SubjectKind;
import org.salience.model.norm.Ungp;

/**
 * Random readings over six made-up factors. Concepts only use concepts before them. Those of an even number are free of
 * silence and may stand under a burden; those of an odd number use every connective, and may stand in an exception. Each
 * rule also needs a fact, so that silence alone never suffices.
 */
final class RuleBooks {
    static final List<Factor> FACTORS =
            IntStream.range(0, 6).mapToObj(RuleBooks::factor).toList();
    static final List<Concept> CONCEPTS =
            IntStream.range(0, 5).mapToObj(i -> concept("test-concept-" + i)).toList();

    /** Stands for severity where worlds are enumerated. No rule reads it. */
    static final Factor SEVERITY = factor(6);

    /** Stands for a judgement where the rules of a concept are replaced by it. */
    static final Factor JUDGED = factor(7);

    private static final int DEPTH = 3;

    /** Which connectives a random reading has. */
    enum Kind {
        /** No negation and no silence: every fact has one polarity. */
        POSITIVE,
        /** No silence. */
        SILENCE_FREE,
        /** Everything. */
        FULL
    }

    private RuleBooks() {}

    static Concept concept(String id) {
        return Concept.builder()
                .id(id)
                .label(id.replace('-', ' '))
                .definition("made up")
                .build();
    }

    private static Factor factor(int number) {
        return Factor.builder()
                .id("test:f" + number)
                .label("f" + number)
                .addSignature(SubjectKind.IMPACT)
                .kind(FactorKind.CIRCUMSTANCE)
                .bearing(Bearing.NEUTRAL)
                .definition("made up")
                .question("Is f" + number + " so?")
                .build();
    }

    static Arbitrary<Reading> readings(Kind kind) {
        List<Arbitrary<List<Rule>>> byConcept = IntStream.range(0, CONCEPTS.size())
                .mapToObj(i -> rules(i, i % 2 == 0 && kind == Kind.FULL ? Kind.SILENCE_FREE : kind))
                .toList();
        return Combinators.combine(byConcept)
                .as(rules -> reading(rules.stream().flatMap(List::stream).toList()))
                .filter(reading ->
                        reading.rules().stream().allMatch(rule -> PossibleWorlds.admit(rule.when(), reading, FACTORS)));
    }

    static Reading reading(List<Rule> rules) {
        return new Reading("test", "1", rules);
    }

    /** The same reading, but that a concept has one rule, which asks for the fact that stands for a judgement. */
    static Reading judgedBy(Reading reading, Concept concept) {
        List<Rule> rules = new ArrayList<>(reading.rules());
        rules.removeIf(rule -> rule.concept().equals(concept));
        rules.add(Rule.of(concept, Condition.fact(JUDGED), "It is judged.", Ungp.PRINCIPLE_13_A));
        return reading(rules);
    }

    private static Arbitrary<List<Rule>> rules(int concept, Kind kind) {
        return when(concept, kind)
                .map(when -> Rule.of(CONCEPTS.get(concept), when, "Made up.", Ungp.PRINCIPLE_13_A))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<Condition> when(int concept, Kind kind) {
        return Combinators.combine(facts(), conditions(concept, kind, DEPTH)).as(Condition::all);
    }

    private static Arbitrary<Condition> facts() {
        return Arbitraries.of(FACTORS).map(Condition::fact);
    }

    /** Conditions that a rule for a concept may use; those under a burden use only even concepts before it. */
    private static Arbitrary<Condition> conditions(int concept, Kind kind, int depth) {
        Arbitrary<Condition> leaves = leaves(concept, kind);
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Condition> part = Arbitraries.lazy(() -> conditions(concept, kind, depth - 1));
        Arbitrary<List<Condition>> several =
                part.list().ofMinSize(1).ofMaxSize(4).map(list -> new ArrayList<>(new LinkedHashSet<>(list)));
        List<Tuple.Tuple2<Integer, Arbitrary<Condition>>> kinds = new ArrayList<>(List.of(
                Tuple.of(3, leaves),
                Tuple.of(2, several.map(Condition.All::new)),
                Tuple.of(2, several.map(Condition.Any::new)),
                Tuple.of(2, several.flatMap(RuleBooks::counted))));
        if (kind != Kind.POSITIVE) {
            kinds.add(Tuple.of(2, part.map(Condition::not)));
            kinds.add(Tuple.of(1, Arbitraries.just(new Condition.Never())));
        }
        if (kind == Kind.FULL) {
            Arbitrary<Condition> shown = Arbitraries.lazy(() -> conditions(concept, Kind.SILENCE_FREE, depth - 1));
            kinds.add(Tuple.of(2, shown.map(of -> Condition.notShown(of, Ungp.PRINCIPLE_21))));
            kinds.add(Tuple.of(2, part.map(of -> Condition.unless(of, Ungp.PRINCIPLE_13_B))));
        }
        return Arbitraries.frequencyOf(kinds);
    }

    private static Arbitrary<Condition> leaves(int concept, Kind kind) {
        List<Concept> before = IntStream.range(0, concept)
                .filter(i -> kind != Kind.SILENCE_FREE || i % 2 == 0)
                .mapToObj(CONCEPTS::get)
                .toList();
        List<Concept> used = new ArrayList<>(before);
        if (kind != Kind.SILENCE_FREE) {
            used.add(Concepts.SEVERE);
        }
        return used.isEmpty()
                ? facts()
                : Arbitraries.frequencyOf(
                        Tuple.of(2, facts()), Tuple.of(1, Arbitraries.of(used).map(Condition::is)));
    }

    private static Arbitrary<Condition> counted(List<Condition> of) {
        return Arbitraries.integers().between(0, of.size()).map(k -> new Condition.AtLeast(k, of));
    }
}
