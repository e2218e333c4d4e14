package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.model.Case;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.norm.Ungp;

/** What replacing a concept does to the conclusions on random cases, and what it leaves alone. */
class ReadingProperties {
    private static final List<Concept> CONCEPTS = RuleBook.standard().concepts().stream()
            .filter(concept -> !concept.equals(Concepts.SEVERE))
            .toList();
    private static final List<Factor> FACTORS =
            List.of(Factors.SERVES_OPERATION, Factors.FACILITATES_HARM, Factors.RESOLD, Factors.FORESEEABLE);

    @Provide
    Arbitrary<Given> cases() {
        return RandomCases.cases();
    }

    @Property(tries = 100)
    void replacing_changesNothingThatDoesNotDependOnTheConcept(@ForAll("cases") Given given, @ForAll Random random) {
        Concept concept = CONCEPTS.get(random.nextInt(CONCEPTS.size()));
        Factor factor = FACTORS.get(random.nextInt(FACTORS.size()));
        Rule other = random.nextBoolean()
                ? Rule.of(concept, Condition.fact(factor), "Made up.", Ungp.PRINCIPLE_13_A)
                : Rule.never(concept, "Made up.", Ungp.PRINCIPLE_13_A);
        Case matter = RandomCases.hinging(given, random).matter();
        Assessment before = Assessor.standard().assess(matter);
        Assessment after = Assessor.standard()
                .reading(Reading.standard().replacing(concept, other))
                .assess(matter);
        for (Determination determination : before.determinations()) {
            if (isConcludedByRules(determination) && !depends(determination.concept(), concept)) {
                Determination then = Cases.determination(after, determination.concept(), determination.impact());
                assertEquals(determination.words(), then.words(), determination::toString);
                assertEquals(determination.standing(), then.standing(), determination::toString);
                assertEquals(
                        determination.derivation().explain(), then.derivation().explain());
            }
        }
    }

    @Property(tries = 50)
    void replacingByItsOwnRules_givesEqualWords(@ForAll("cases") Given given, @ForAll Random random) {
        Concept concept = CONCEPTS.get(random.nextInt(CONCEPTS.size()));
        Reading same = Reading.standard()
                .replacing(concept, Reading.standard().rules(concept).toArray(Rule[]::new));
        Case matter = RandomCases.hinging(given, random).matter();
        Assessment before = Assessor.standard().assess(matter);
        Assessment after = Assessor.standard().reading(same).assess(matter);
        for (Determination determination : before.determinations()) {
            assertEquals(
                    determination.words(),
                    Cases.determination(after, determination.concept(), determination.impact())
                            .words());
        }
        assertEquals(List.of(), before.changesTo(after).changes());
    }

    /** Each parting names replaced concepts that alone make it, and only facts that bring the two findings together. */
    @Property(tries = 25)
    void partings_areMadeByTheConceptsThatTheyName(@ForAll("cases") Given given, @ForAll Random random) {
        Case matter = RandomCases.hinging(given, random).matter();
        ReadingMatrix matrix = Assessor.standard().readings(matter);
        for (Parting parting : matrix.partings()) {
            Reading hybrid = Reading.standard();
            for (Concept concept : parting.concepts()) {
                hybrid = hybrid.replacing(
                        concept, parting.reading().rules(concept).toArray(Rule[]::new));
            }
            Finding found = Assessor.standard()
                    .reading(hybrid)
                    .assess(matter)
                    .involvement(parting.impact())
                    .finding(parting.after().track(), parting.after().standard());
            assertEquals(parting.after().point(), found.point(), parting::toString);
        }
    }

    /** Severity is read off ratings, and listed only where a rule asks for it. */
    private static boolean isConcludedByRules(Determination determination) {
        return CONCEPTS.contains(determination.concept());
    }

    private static boolean depends(Concept on, Concept concept) {
        return on.equals(concept)
                || Reading.standard().rules(on).stream()
                        .flatMap(rule -> used(rule.when()))
                        .anyMatch(used -> depends(used, concept));
    }

    private static Stream<Concept> used(Condition condition) {
        return condition instanceof Condition.Conclusion conclusion
                ? Stream.of(conclusion.concept())
                : CanHold.partsOf(condition).stream().flatMap(ReadingProperties::used);
    }
}
