package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.atLeast;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;
import static org.salience.ungp.Condition.not;
import static org.salience.ungp.Condition.notShown;
import static org.salience.ungp.Condition.unless;

import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.salience.model.Bearing;
import org.salience.model.Concept;
import org.salience.model.Factor;
import org.salience.model.FactorKind;
import org.salience.model.SubjectKind;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Ungp;

/** The hash of a reading changes with all that the reading says, and with nothing else. */
class ReadingHashTest {
    private static final Factor FACTOR = factor(builder -> builder);
    private static final Concept CONCEPT = concept("Concept", "Whether.");
    private static final Citation CITATION = Citation.of(Ungp.PRINCIPLE_13_A);

    private static Factor factor(UnaryOperator<Factor.Builder> change) {
        return change.apply(Factor.builder()
                        .id("own:factor")
                        .label("factor")
                        .addSignature(SubjectKind.IMPACT)
                        .kind(FactorKind.CAPABILITY)
                        .bearing(Bearing.ADVERSE)
                        .definition("What.")
                        .question("Is it?"))
                .build();
    }

    private static Concept concept(String label, String definition) {
        return Concept.builder()
                .id("concept")
                .label(label)
                .definition(definition)
                .build();
    }

    private static Reading reading(Rule... rules) {
        return new Reading("own", "1.0.0", List.of(rules));
    }

    private static Reading when(Condition condition) {
        return reading(new Rule(CONCEPT, condition, "Because.", List.of(CITATION)));
    }

    /** By {@code sha256sum} of the parts, each preceded by its length and a colon. */
    @Test
    void hash_isThatOfTheParts() {
        assertEquals(
                "820c8d8d08ec3d9c2bb2bb878c910e277138061f7c863786e5d221b14d7140d2",
                when(fact(FACTOR)).sha256());
    }

    @Test
    void hash_isTheSameForTheSameReading() {
        assertEquals(
                when(fact(FACTOR)).sha256(),
                when(fact(factor(builder -> builder))).sha256());
    }

    @Test
    void hash_changesWithAllThatTheReadingSays() {
        Condition x = fact(FACTOR);
        Condition y = is(CONCEPT);
        Rule rule = new Rule(CONCEPT, x, "Because.", List.of(CITATION));
        Rule other = new Rule(CONCEPT, y, "Because.", List.of(CITATION));
        List<Reading> readings = Stream.concat(
                        Stream.of(
                                        x,
                                        y,
                                        not(x),
                                        all(x),
                                        any(x),
                                        all(x, y),
                                        all(y, x),
                                        all(all(x), y),
                                        all(all(x, y)),
                                        atLeast(0, x, y),
                                        atLeast(1, x, y),
                                        notShown(x, Ungp.PRINCIPLE_13_A),
                                        notShown(x, Ungp.PRINCIPLE_13_B),
                                        unless(x, Ungp.PRINCIPLE_13_A),
                                        unless(x, Ungp.PRINCIPLE_13_B),
                                        fact(factor(builder -> builder.id("own:other"))),
                                        fact(factor(builder -> builder.label("other"))),
                                        fact(factor(builder -> builder.addSignature(SubjectKind.PRODUCT))),
                                        fact(factor(builder -> builder.kind(FactorKind.OCCURRENCE))),
                                        fact(factor(builder -> builder.bearing(Bearing.NEUTRAL))),
                                        fact(factor(builder -> builder.definition("Other."))),
                                        fact(factor(builder -> builder.question("Other?"))),
                                        fact(factor(builder -> builder.addSources("ungp-13-a"))),
                                        is(concept("Other", "Whether.")),
                                        is(concept("Concept", "Other.")))
                                .map(ReadingHashTest::when),
                        Stream.of(
                                reading(),
                                new Reading("other", "1.0.0", List.of(rule)),
                                new Reading("own", "1.0.1", List.of(rule)),
                                reading(rule, other),
                                reading(other, rule),
                                reading(new Rule(CONCEPT, x, "Otherwise.", List.of(CITATION))),
                                reading(new Rule(CONCEPT, x, "Because.", List.of(CITATION, CITATION))),
                                reading(new Rule(
                                        CONCEPT, x, "Because.", List.of(Citation.of(Ungp.PRINCIPLE_13_A, "a point")))),
                                reading(new Rule(CONCEPT, x, "Because.", List.of(Citation.of(Ungp.PRINCIPLE_13_B))))))
                .toList();
        List<String> hashes = readings.stream().map(Reading::sha256).toList();
        assertEquals(readings.size(), new HashSet<>(hashes).size());
    }
}
