package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concept;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Impact;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;

/** What follows from a perspective, against the oracle: what has to be shown is looked for in the whole record. */
class PerspectiveProperties {
    private static final List<String> ACTORS = List.of(Given.ACME, Given.WATCH, "herald", "bureau", "patrol");

    @Provide
    Arbitrary<Given> cases() {
        return RandomCases.cases();
    }

    @Property(tries = 100)
    void everyPerspectiveReadsAsTheOracle(@ForAll("cases") Given given, @ForAll Random random) {
        Case matter = quoted(RandomCases.hinging(given, random).matter(), random);
        String actor = ACTORS.get(random.nextInt(ACTORS.size()));
        List<Perspective> perspectives = List.of(
                Perspective.strictly(actor),
                Perspective.contested(actor),
                Perspective.agreed(Given.WATCH, "bureau"),
                Perspective.withoutSpeaker(actor),
                Perspective.withoutPublisher(actor));
        Perspective perspective = perspectives.get(random.nextInt(perspectives.size()));
        EvidenceRecord record =
                Assessor.standard().perspective(perspective).assess(matter).record();
        matter.impacts()
                .forEach(impact ->
                        Pathway.of(matter, impact).forEach(pathway -> assertReadsAsTheOracle(record, pathway, impact)));
    }

    private static void assertReadsAsTheOracle(EvidenceRecord record, Pathway pathway, Impact impact) {
        Deriver deriver = new Deriver(record, RuleBook.standard(), List.of(pathway), Cases.unrated(record.matter()));
        Facts facts = new Facts(record, record.whole(), pathway, impact);
        for (StandardOfProof standard : StandardOfProof.values()) {
            NaiveReading oracle = NaiveReading.of(Reading.standard(), standard, facts);
            for (Concept concept : RuleBook.standard().concepts()) {
                String what = record.perspective() + ", " + concept + ", " + pathway;
                assertEquals(
                        oracle.word(concept),
                        deriver.words(concept, impact.id(), Optional.empty()).at(standard),
                        what);
                assertEquals(oracle.standing(concept), deriver.standing(concept, impact.id(), Optional.empty()), what);
            }
        }
    }

    /** Some of the claims are somebody else's words, quoted. */
    private static Case quoted(Case matter, Random random) {
        return Cases.withClaims(
                matter,
                matter.claims().stream()
                        .map(claim -> random.nextInt(4) > 0
                                ? claim
                                : Claim.builder()
                                        .from(claim)
                                        .by(ACTORS.get(random.nextInt(ACTORS.size())))
                                        .build())
                        .toList());
    }

    /** The facts of a pathway, from two records; silenced is what the company says and the perspective leaves out. */
    private record Facts(EvidenceRecord seen, EvidenceRecord all, Pathway pathway, Impact impact)
            implements NaiveReading.Record {
        @Override
        public Standing standing(Factor factor, boolean whole) {
            Optional<Fact> fact = pathway.fact(factor);
            if (fact.isEmpty()) {
                return Standing.UNKNOWN;
            }
            if (othersAct(factor, fact.get())) {
                return Standing.FALSE;
            }
            return (whole ? all : seen).evidence(fact.get()).standing();
        }

        /** All relationships run downstream: the harm does not arise in what is bought or financed unless somebody says so. */
        private boolean othersAct(Factor factor, Fact fact) {
            boolean elsewhere = Set.of(Factors.ARISES_IN_SUPPLY, Factors.ARISES_IN_WHAT_IS_FINANCED)
                    .contains(factor);
            boolean conduct = Set.of(Factors.OWN_ACTIVITY_SUFFICIENT, Factors.COMBINES_WITH_OTHERS)
                    .contains(factor);
            return (elsewhere || conduct && !impact.by().contains(Given.ACME))
                    && all.evidence(fact).supporting().isEmpty();
        }

        @Override
        public boolean silenced(Factor factor) {
            Optional<Fact> fact = pathway.fact(factor);
            if (fact.isEmpty() || othersAct(factor, fact.get())) {
                return false;
            }
            List<String> counted = seen.evidence(fact.get())
                    .claims()
                    .map(each -> each.claim().id())
                    .toList();
            return all.matter().claims().stream()
                    .filter(claim -> all.matter().fact(claim).equals(fact.get()))
                    .filter(claim -> all.matter().speaker(claim).equals(Given.ACME))
                    .anyMatch(claim -> !counted.contains(claim.id()));
        }
    }
}
