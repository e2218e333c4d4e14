package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Implication;
import org.salience.model.Track;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Word;

/** Flips against a search that reads the rules by plain recursion and settles facts by going over the implications. */
class FlipProperties {
    @Provide
    Arbitrary<Given> cases() {
        return RandomCases.cases()
                .map(given ->
                        given.relationship(Given.RELATIONSHIP, Given.PRODUCT).impact(Given.IMPACT, Given.RELATIONSHIP));
    }

    /** Each flip changes what it says, and no other single fact changes anything. */
    @Property(tries = 100)
    void flipsAreExactlyTheFactsThatChangeAFindingAlone(@ForAll("cases") Given given) {
        ImpactInvolvement involvement = given.involvement();
        assertEquals(1, involvement.pathways().size());
        assertEquals(expected(given, involvement), found(involvement));
    }

    private static Set<String> found(ImpactInvolvement involvement) {
        Set<String> found = new HashSet<>();
        for (Flip flip : involvement.flips()) {
            for (Finding finding : flip.findings()) {
                assertNotEquals(
                        involvement.finding(finding.track(), finding.standard()).point(), finding.point());
                found.add(flip.fact() + " " + flip.shown() + " " + finding.track() + " " + finding.point());
            }
        }
        return found;
    }

    private static Set<String> expected(Given given, ImpactInvolvement involvement) {
        Set<String> expected = new HashSet<>();
        Pathway pathway = involvement.pathways().get(0);
        Naive naive = new Naive(given.assess().record(), pathway);
        for (Fact fact : naive.facts()) {
            for (boolean shown : List.of(true, false)) {
                Word now = StandardOfProof.REASONABLE_GROUNDS.word(naive.standing(fact));
                if (now != (shown ? Word.TRUE : Word.FALSE)) {
                    for (Track track : Track.values()) {
                        Optional<Involvement> point = naive.point(track, naive.settled(fact, shown), shown);
                        if (!point.equals(naive.point(track, Set.of(), shown))) {
                            expected.add(fact + " " + shown + " " + track + " " + point);
                        }
                    }
                }
            }
        }
        return expected;
    }

    private record Naive(EvidenceRecord record, Pathway pathway) {
        List<Fact> facts() {
            List<Fact> facts = new ArrayList<>();
            for (RuleBook.Node node : RuleBook.standard().nodes()) {
                Factor factor = node.factor();
                if (factor != null) {
                    pathway.fact(factor)
                            .filter(fact -> !facts.contains(fact) && !isSettledByStructure(fact))
                            .ifPresent(facts::add);
                }
            }
            return facts;
        }

        /** Somebody else acts, downstream; nobody says that the company's own activity is in it, or that it arises elsewhere. */
        boolean isSettledByStructure(Fact fact) {
            return Set.of(
                                    "own-activity-sufficient",
                                    "combines-with-others",
                                    "arises-in-supply",
                                    "arises-in-what-is-financed")
                            .contains(fact.factor().id())
                    && record.evidence(fact).supporting().isEmpty();
        }

        Standing standing(Fact fact) {
            return record.evidence(fact).standing();
        }

        Set<Fact> settled(Fact fact, boolean shown) {
            Set<Fact> settled = new HashSet<>(Set.of(fact));
            boolean grows = true;
            while (grows) {
                grows = false;
                for (Implication implication : Vocabulary.standard().implications()) {
                    Optional<Fact> premise = pathway.fact(implication.premise());
                    Optional<Fact> conclusion = pathway.fact(implication.conclusion());
                    if (premise.isPresent() && conclusion.isPresent()) {
                        Fact from = shown ? premise.get() : conclusion.get();
                        Fact to = shown ? conclusion.get() : premise.get();
                        grows |= settled.contains(from) && settled.add(to);
                    }
                }
            }
            return settled;
        }

        Optional<Involvement> point(Track track, Set<Fact> settled, boolean shown) {
            NaiveReading reading = reading(StandardOfProof.REASONABLE_GROUNDS, settled, shown);
            List<Involvement> categories =
                    List.of(Involvement.CAUSES, Involvement.CONTRIBUTES, Involvement.DIRECTLY_LINKED);
            for (Involvement category : categories) {
                if (reading.word(category.concept(track)) == Word.TRUE) {
                    return Optional.of(category);
                }
            }
            boolean none =
                    categories.stream().allMatch(category -> reading.word(category.concept(track)) == Word.FALSE);
            return none ? Optional.of(Involvement.NONE) : Optional.empty();
        }

        private NaiveReading reading(StandardOfProof standard, Set<Fact> settled, boolean shown) {
            return NaiveReading.of(Reading.standard(), standard, new NaiveReading.Record() {
                @Override
                public Standing standing(Factor factor, boolean whole) {
                    Optional<Fact> fact = pathway.fact(factor);
                    if (fact.isEmpty()) {
                        return Standing.UNKNOWN;
                    }
                    if (settled.contains(fact.get())) {
                        return shown ? Standing.TRUE : Standing.FALSE;
                    }
                    return isSettledByStructure(fact.get()) ? Standing.FALSE : Naive.this.standing(fact.get());
                }

                @Override
                public boolean silenced(Factor factor) {
                    return false;
                }
            });
        }
    }
}
