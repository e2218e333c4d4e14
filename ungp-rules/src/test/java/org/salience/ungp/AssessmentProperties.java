package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concept;
import org.salience.model.Impact;
import org.salience.model.Manner;
import org.salience.model.Stance;
import org.salience.model.Track;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.evidence.Word;
import org.salience.model.norm.NormCatalog;

/** Laws of whole assessments, on random claims. */
class AssessmentProperties {
    @Provide
    Arbitrary<Given> cases() {
        return RandomCases.cases();
    }

    @Provide
    Arbitrary<Given> weakCases() {
        return RandomCases.weakCases();
    }

    @Provide
    Arbitrary<EvidencePolicy> policies() {
        return Arbitraries.of(EvidencePolicy.all());
    }

    private static Assessment assessed(Case matter, EvidencePolicy policy) {
        return Assessor.standard().policy(policy).assess(matter);
    }

    @Property(tries = 100)
    void weakClaimsSupportNoInvolvementAbovePossible(@ForAll("weakCases") Given given) {
        assertNothingAbovePossible(given.assess());
    }

    /** Of the policies that ship none adds weak claims up; they differ in what they take to be weak. */
    @Property(tries = 100)
    void whatAPolicyTakesToBeWeakSupportsNoInvolvementAbovePossible(
            @ForAll("cases") Given given, @ForAll("policies") EvidencePolicy policy) {
        Case matter = said(given.matter(), "report", "article");
        List<Claim> weak = assessed(matter, policy).record().facts().stream()
                .flatMap(Evidence::claims)
                .filter(claim -> claim.strength() == Strength.WEAK)
                .map(WeighedClaim::claim)
                .toList();
        assertNothingAbovePossible(assessed(Cases.withClaims(matter, weak), policy));
    }

    /** Every claim as it is, and stated as a fact in each of some other documents. */
    private static Case said(Case matter, String... documents) {
        List<Claim> claims = new ArrayList<>(matter.claims());
        for (Claim claim : matter.claims()) {
            for (String document : documents) {
                claims.add(Claim.builder()
                        .from(claim)
                        .id(claim.id() + "-" + document)
                        .in(document)
                        .manner(Manner.STATES)
                        .build());
            }
        }
        return Cases.withClaims(matter, claims);
    }

    private static void assertNothingAbovePossible(Assessment assessment) {
        for (ImpactInvolvement involvement : assessment.involvements()) {
            for (Track track : Track.values()) {
                assertFalse(involvement
                        .finding(track, StandardOfProof.REASONABLE_GROUNDS)
                        .isInvolved());
                assertFalse(involvement
                        .finding(track, StandardOfProof.CLEAR_AND_CONVINCING)
                        .isInvolved());
            }
        }
    }

    @Property(tries = 20)
    void theOrderOfClaimsChangesNoByte(@ForAll("cases") Given given, @ForAll Random random) {
        Case matter = given.matter();
        List<Claim> shuffled = new ArrayList<>(matter.claims());
        Collections.shuffle(shuffled, random);
        Assessment one = Assessor.standard().assess(matter);
        Assessment other = Assessor.standard().assess(Cases.withClaims(matter, shuffled));
        assertEquals(one.toJson(), other.toJson());
        assertEquals(one.toString(), other.toString());
    }

    @Property(tries = 100)
    void theOrderOfRulesAndPathwaysChangesNoWord(@ForAll("cases") Given given, @ForAll Random random) {
        Case matter = given.matter();
        List<Rule> rules = new ArrayList<>(Reading.standard().rules());
        Collections.shuffle(rules, random);
        List<Pathway> pathways = new ArrayList<>(matter.impacts().stream()
                .flatMap(impact -> Pathway.of(matter, impact).stream())
                .toList());
        Collections.shuffle(pathways, random);
        EvidenceRecord record = given.assess().record();
        Deriver other =
                new Deriver(record, RuleBook.of(new Reading("shuffled", "1", rules)), pathways, Cases.unrated(matter));
        for (Determination determination : given.assess().determinations()) {
            Concept concept = determination.concept();
            assertEquals(determination.words(), other.words(concept, determination.impact(), Optional.empty()));
            assertEquals(determination.standing(), other.standing(concept, determination.impact(), Optional.empty()));
        }
    }

    @Property(tries = 100)
    void anImpactHoldsByOneOfItsPathways(@ForAll("cases") Given given) {
        Case matter = given.matter();
        Assessment assessment = given.assess();
        for (Impact impact : matter.impacts()) {
            List<Deriver> single = Pathway.of(matter, impact).stream()
                    .map(pathway -> new Deriver(
                            assessment.record(), RuleBook.standard(), List.of(pathway), Cases.unrated(matter)))
                    .toList();
            for (Concept concept : RuleBook.standard().concepts()) {
                Determination determination = Cases.determination(assessment, concept, impact.id());
                Words words = determination.words();
                assertEquals(
                        single.stream()
                                .map(deriver -> deriver.standing(concept, impact.id(), Optional.empty()))
                                .reduce(Standing.FALSE, Standing::or),
                        determination.standing());
                for (StandardOfProof standard : StandardOfProof.values()) {
                    List<Word> each = single.stream()
                            .map(deriver -> deriver.words(concept, impact.id(), Optional.empty())
                                    .at(standard))
                            .toList();
                    assertEquals(each.contains(Word.TRUE), words.at(standard) == Word.TRUE);
                    assertEquals(each.stream().allMatch(word -> word == Word.FALSE), words.at(standard) == Word.FALSE);
                }
            }
        }
    }

    @Property(tries = 40)
    void withdrawingAClaimChangesExactlyWhatNamesIt(@ForAll("cases") Given given, @ForAll Random random) {
        Case matter = given.matter();
        Claim claim = matter.claims().get(random.nextInt(matter.claims().size()));
        Case without = Cases.replacing(matter, claim.id(), each -> Cases.withdrawn(each, Given.DAY.plusDays(1)));
        Withdrawals.assertChangesExactlyWhatNamesIt(
                claim.id(), given.assess(), Assessor.standard().assess(without));
    }

    @Property(tries = 40)
    void aWithdrawnClaimIsStillNamed(@ForAll("cases") Given given, @ForAll Random random) {
        Case matter = given.matter();
        Claim claim = matter.claims().get(random.nextInt(matter.claims().size()));
        Case without = Cases.replacing(matter, claim.id(), each -> Cases.withdrawn(each, Given.DAY.plusDays(1)));
        List<Determination> before = given.assess().determinations();
        List<Determination> after = Assessor.standard().assess(without).determinations();
        for (int i = 0; i < before.size(); i++) {
            assertEquals(
                    before.get(i).derivation().claims(),
                    after.get(i).derivation().claims());
        }
    }

    @Property(tries = 100)
    void everyRuleAndBurdenInADerivationCitesTheCatalogue(@ForAll("cases") Given given) {
        nodes(given.assess())
                .filter(node -> node.kind() == Derivation.Kind.RULE
                        || node.kind() == Derivation.Kind.NOT_SHOWN
                        || node.kind() == Derivation.Kind.UNLESS)
                .forEach(node -> {
                    assertFalse(node.citations().isEmpty());
                    node.citations()
                            .forEach(citation -> assertEquals(
                                    citation.provision(),
                                    NormCatalog.standard()
                                            .provision(citation.provision().id())));
                });
    }

    /** A rise is of one claim (against interest) or of several together (corroborated). */
    @Property(tries = 100)
    void everyRiseInStrengthIsAStepThatSaysWhy(
            @ForAll("cases") Given given, @ForAll("policies") EvidencePolicy policy) {
        Assessment assessment = assessed(given.matter(), policy);
        nodes(assessment).flatMap(node -> node.evidence().stream()).forEach(evidence -> {
            evidence.claims().forEach(claim -> {
                assertTrue(policy.ceiling(claim.claim().manner()).reaches(claim.strength()), claim.toString());
                for (int i = 1; i < claim.steps().size(); i++) {
                    boolean rises = claim.steps()
                                    .get(i)
                                    .result()
                                    .compareTo(claim.steps().get(i - 1).result())
                            > 0;
                    assertEquals(rises, claim.steps().get(i).because().equals("against interest"));
                }
            });
            Strength strongest = evidence.supporting().stream()
                    .map(claim -> claim.strength())
                    .reduce(Strength.ABSENT, Strength::max);
            boolean lendsDisputeOnly = evidence.standing().support().compareTo(strongest) < 0;
            boolean lent = evidence.implied().stream().anyMatch(each -> each.stance() == Stance.SUPPORTS);
            if (!lent && !lendsDisputeOnly) {
                boolean rises = evidence.standing().support() != strongest;
                assertEquals(
                        rises,
                        evidence.steps().stream()
                                .anyMatch(step -> step.because().startsWith("support corroborated")));
            }
        });
    }

    @Property(tries = 100)
    void silenceIsMarkedOnlyWhereItDecidesAndNeverAtClearAndConvincing(@ForAll("cases") Given given) {
        nodes(given.assess()).forEach(node -> {
            assertFalse(node.restsOnSilence(StandardOfProof.CLEAR_AND_CONVINCING));
            assertFalse(node.assumesNoException(StandardOfProof.CLEAR_AND_CONVINCING));
            if (node.kind() == Derivation.Kind.FACT) {
                assertFalse(node.restsOnSilence(StandardOfProof.REASONABLE_GROUNDS));
            }
            if (node.kind() == Derivation.Kind.NOT_SHOWN
                    && node.parts().get(0).standing().dispute().reaches(Strength.CREDIBLE)) {
                assertFalse(node.restsOnSilence(StandardOfProof.REASONABLE_GROUNDS));
            }
        });
    }

    private static Stream<Derivation> nodes(Assessment assessment) {
        return assessment.determinations().stream()
                .flatMap(determination -> determination.derivation().nodes());
    }

    @Property(tries = 100)
    void theWordsOfATreeAreThoseOfItsDetermination(@ForAll("cases") Given given) {
        for (Determination determination : given.assess().determinations()) {
            assertEquals(determination.words(), determination.derivation().words());
            assertEquals(determination.standing(), determination.derivation().standing());
        }
    }

    @Property(tries = 100)
    void modalityIsGivenExactlyWhereSomethingSupportsTheConclusion(@ForAll("cases") Given given) {
        for (Determination determination : given.assess().determinations()) {
            boolean supported = determination.standing().support() != Strength.ABSENT;
            assertEquals(supported, determination.modality().isPresent(), determination.toString());
        }
    }

    @Property(tries = 100)
    void noneNeedsEveryCategoryToBeFalse(@ForAll("cases") Given given) {
        for (ImpactInvolvement involvement : given.assess().involvements()) {
            for (Track track : Track.values()) {
                for (StandardOfProof standard : StandardOfProof.values()) {
                    Finding finding = involvement.finding(track, standard);
                    boolean none = Stream.of(Involvement.CAUSES, Involvement.CONTRIBUTES, Involvement.DIRECTLY_LINKED)
                            .map(category ->
                                    involvement.determination(category, track).words())
                            .allMatch(words -> words.at(standard) == Word.FALSE
                                    && words.at(StandardOfProof.REASONABLE_GROUNDS) == Word.FALSE);
                    assertEquals(none, finding.ceiling() == Involvement.NONE);
                    assertTrue(finding.point().map(finding.ceiling()::compareTo).orElse(0) >= 0);
                    assertNotEquals(
                            finding.point().isPresent(), finding.insufficiency().isPresent());
                }
            }
        }
    }
}
