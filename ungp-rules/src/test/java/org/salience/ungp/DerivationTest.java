package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Concepts.CAUSES;
import static org.salience.model.Concepts.HARM_AT_STAKE;
import static org.salience.model.Concepts.OWN_ACT;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Concepts.RISK_OF_DIRECT_LINK;
import static org.salience.model.Concepts.SUBSTANTIAL;
import static org.salience.model.Concepts.TIED_TO_OPERATION;
import static org.salience.model.Factors.BUILT_FOR_OPERATION;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.CAPABLE_OF;
import static org.salience.model.Factors.CONTINUED_AFTER_NOTICE;
import static org.salience.model.Factors.FACILITATES_HARM;
import static org.salience.model.Factors.FORESEEABLE;
import static org.salience.model.Factors.GENERIC_SUPPLY;
import static org.salience.model.Factors.IMPACT_AT_RISK;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.INCENTIVISES_HARM;
import static org.salience.model.Factors.INTEGRAL_TO_OPERATION;
import static org.salience.model.Factors.LEVERAGE_CAN_GROW;
import static org.salience.model.Factors.MINOR_OR_TRIVIAL;
import static org.salience.model.Factors.NEVER_RELATED;
import static org.salience.model.Factors.PUT_ON_NOTICE;
import static org.salience.model.Factors.SERVES_OPERATION;
import static org.salience.model.Factors.SPECIFIC_SAFEGUARD;
import static org.salience.model.Factors.SUPPLIED;
import static org.salience.model.Factors.TERMS_BREACHED;
import static org.salience.model.Factors.USED_IN_INCIDENT;
import static org.salience.model.evidence.StandardOfProof.CLEAR_AND_CONVINCING;
import static org.salience.model.evidence.StandardOfProof.POSSIBLE;
import static org.salience.model.evidence.StandardOfProof.REASONABLE_GROUNDS;
import static org.salience.ungp.Given.WATCH;
import static org.salience.ungp.Given.given;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Impact;
import org.salience.model.Manner;
import org.salience.model.Stance;
import org.salience.model.evidence.Perspective;
import org.salience.model.norm.Ungp;
import org.salience.ungp.Given.Voice;

class DerivationTest {
    // Claims

    @Test
    void claims_namesBothSidesAndWhatWasWithdrawn() {
        Given given = given().supports(CAPABLE_OF)
                .disputes(CAPABLE_OF)
                .alleges(SERVES_OPERATION)
                .withdraws("c3", Given.DAY.plusDays(1));
        Derivation derivation = given.determination(TIED_TO_OPERATION).derivation();
        assertEquals(Set.of("c1", "c2", "c3"), derivation.claims());
        assertTrue(derivation.explain().contains("x c3 Herald, 2031-03-01"));
    }

    @Test
    void claims_leavesOutClaimsOnFactsItDoesNotRead() {
        Given given = given().supports(CAPABLE_OF, FORESEEABLE);
        assertEquals(
                Set.of("c1"),
                given.determination(TIED_TO_OPERATION).derivation().claims());
    }

    // Modality

    @Test
    void modality_weakestMannerOfABranchThatNeedsAll() {
        Given given = given().says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, BUSINESS_RELATIONSHIP)
                .says(Voice.WATCH_ASSESSES_RISK, Stance.SUPPORTS, IMPACT_AT_RISK)
                .supports(SUPPLIED, CAPABLE_OF);
        assertEquals(
                Optional.of(Manner.ASSESSES_RISK),
                given.determination(RISK_OF_DIRECT_LINK).modality());
    }

    @Test
    void modality_strongestOfSeveralBranches() {
        Given given = given().alleges(INCENTIVISES_HARM).supports(FACILITATES_HARM);
        assertEquals(Optional.of(Manner.STATES), given.determination(OWN_ACT).modality());
    }

    @Test
    void modality_amongEquallyStrongBranches_theFirmest() {
        Given given = given().says(Voice.WATCH_ASSESSES_RISK, Stance.SUPPORTS, SERVES_OPERATION)
                .supports(SUPPLIED, CAPABLE_OF);
        assertEquals(
                Optional.of(Manner.STATES),
                given.determination(TIED_TO_OPERATION).modality());
    }

    @Test
    void modality_amongEquallyStrongClaimsOnAFact_theFirmest() {
        Given given = given().supports(SUPPLIED)
                .says(Voice.WATCH_ASSESSES_RISK, Stance.SUPPORTS, CAPABLE_OF)
                .says(Voice.HERALD_STATES, Stance.SUPPORTS, CAPABLE_OF);
        assertEquals(
                Optional.of(Manner.STATES),
                given.determination(TIED_TO_OPERATION).modality());
    }

    @Test
    void modality_ofAnAllegation_staysAlleged() {
        assertEquals(
                Optional.of(Manner.ALLEGES),
                given().alleges(IMPACT_OCCURS).determination(HARM_AT_STAKE).modality());
    }

    @Test
    void modality_ofWhatNobodySupports_isEmpty() {
        assertEquals(Optional.empty(), given().determination(OWN_ACT).modality());
        assertEquals(
                Optional.empty(),
                given().supports(IMPACT_OCCURS).determination(CAUSES).modality());
    }

    @Test
    void modality_ofADenialThatSupportsTheOpposite_isTheDenials() {
        Derivation derivation = oneRule(
                Condition.all(Condition.fact(IMPACT_AT_RISK), Condition.not(Condition.fact(FORESEEABLE))),
                given().supports(IMPACT_AT_RISK)
                        .says(Voice.HERALD_ALLEGES, Stance.DISPUTES, FORESEEABLE)
                        .says(Voice.WATCH_STATES, Stance.SUPPORTS, FORESEEABLE));
        assertEquals(Optional.of(Manner.ALLEGES), derivation.modality());
    }

    /** One of several is enough, so the firm one carries it. */
    @Test
    void modality_ofAtLeastSome_isThatOfAsManyAsNeeded() {
        Derivation derivation = oneRule(
                Condition.atLeast(1, Condition.fact(IMPACT_AT_RISK), Condition.fact(IMPACT_OCCURS)),
                given().supports(IMPACT_AT_RISK).alleges(IMPACT_OCCURS));
        assertEquals(Optional.of(Manner.STATES), derivation.modality());
    }

    @Test
    void modality_ofAtLeastAll_isTheWeakest() {
        Derivation derivation = oneRule(
                Condition.atLeast(2, Condition.fact(IMPACT_AT_RISK), Condition.fact(IMPACT_OCCURS)),
                given().supports(IMPACT_AT_RISK).alleges(IMPACT_OCCURS));
        assertEquals(Optional.of(Manner.ALLEGES), derivation.modality());
    }

    private static Derivation oneRule(Condition when, Given given) {
        return oneRule(when, given.matter());
    }

    private static Derivation oneRule(Condition when, Case matter) {
        Rule rule = Rule.of(HARM_AT_STAKE, when, "Made up.", Ungp.PRINCIPLE_17);
        RuleBook book = RuleBook.of(new Reading("one-rule", "1", List.of(rule)));
        Assessment assessment = Assessor.standard().assess(matter);
        return new Deriver(
                        assessment.record(),
                        book,
                        assessment.involvement(Given.IMPACT).pathways(),
                        Cases.unrated(matter))
                .derivation(HARM_AT_STAKE, Given.IMPACT, Optional.empty());
    }

    /** A weaker claim that is put more firmly lends its manner to nothing. */
    @Test
    void modality_ofAFact_isThatOfItsStrongestClaims() {
        Given given = given().supports(SUPPLIED)
                .says(Voice.WATCH_ASSESSES_RISK, Stance.SUPPORTS, CAPABLE_OF)
                .says(Voice.ACME_STATES_GENERALLY, Stance.SUPPORTS, CAPABLE_OF);
        assertEquals(
                Optional.of(Manner.ASSESSES_RISK),
                given.determination(TIED_TO_OPERATION).modality());
    }

    // What it rests on

    private static Condition harm(Condition... and) {
        return Condition.all(Stream.concat(Stream.of(Condition.fact(IMPACT_AT_RISK)), Stream.of(and))
                .toArray(Condition[]::new));
    }

    private static Condition unshown() {
        return Condition.notShown(Condition.fact(SPECIFIC_SAFEGUARD), Ungp.PRINCIPLE_21_B);
    }

    @Test
    void restsOn_whoeverSaysThatNothingIsThere_beforeSilence() {
        Given given = given().supports(IMPACT_AT_RISK);
        assertEquals(Set.of("c1"), oneRule(harm(unshown()), given).restsOn());
        assertEquals(
                Set.of("c1", "c2"),
                oneRule(harm(unshown()), given.disputes(SPECIFIC_SAFEGUARD)).restsOn());
    }

    @Test
    void restsOn_silence_whereItWeighsMoreThanWhatIsSaid() {
        Given given = given().supports(IMPACT_AT_RISK).says(Voice.HERALD_ALLEGES, Stance.DISPUTES, SPECIFIC_SAFEGUARD);
        assertEquals(Set.of("c1"), oneRule(harm(unshown()), given).restsOn());
    }

    @Test
    void restsOn_whatIsShown_whereItIsTheContraryOfABurden() {
        Given given = given().supports(IMPACT_AT_RISK, SPECIFIC_SAFEGUARD);
        assertEquals(
                Set.of("c1", "c2"),
                oneRule(harm(Condition.not(unshown())), given).restsOn());
    }

    /** Nothing but silence speaks for the one that stands first. */
    @Test
    void restsOn_aClaimBeforeSilence_whereTheyAreEquallyStrong() {
        Condition either = Condition.any(unshown(), Condition.fact(IMPACT_OCCURS));
        assertEquals(
                Set.of("c1", "c2"),
                oneRule(harm(either), given().supports(IMPACT_AT_RISK, IMPACT_OCCURS))
                        .restsOn());
    }

    /** That at least two of three are not so takes two that are not. */
    @Test
    void restsOn_ofTheContraryOfSome_asManyDisputesAsItTakes() {
        Given given = given().supports(IMPACT_AT_RISK)
                .disputes(FORESEEABLE, GENERIC_SUPPLY)
                .says(Voice.HERALD_ALLEGES, Stance.DISPUTES, TERMS_BREACHED);
        Condition two = Condition.atLeast(
                2, Condition.fact(TERMS_BREACHED), Condition.fact(FORESEEABLE), Condition.fact(GENERIC_SUPPLY));
        assertEquals(
                Set.of("c1", "c2", "c3"),
                oneRule(harm(Condition.not(two)), given).restsOn());
    }

    @Test
    void restsOn_whatLendsByImplication() {
        Given given = given().supports(IMPACT_AT_RISK, SERVES_OPERATION);
        assertEquals(
                Set.of("c1", "c2"),
                oneRule(harm(Condition.fact(BUSINESS_RELATIONSHIP)), given).restsOn());
    }

    /** Of what is disputed the contrary follows, and of two that exclude each other the contrary of the other. */
    @Test
    void restsOn_whatLendsTheContrary() {
        assertEquals(
                Set.of("c1", "c2"),
                oneRule(
                                harm(Condition.not(Condition.fact(SUPPLIED))),
                                given().supports(IMPACT_AT_RISK).disputes(BUSINESS_RELATIONSHIP))
                        .restsOn());
        assertEquals(
                Set.of("c1", "c2"),
                oneRule(
                                harm(Condition.not(Condition.fact(BUSINESS_RELATIONSHIP))),
                                given().supports(IMPACT_AT_RISK, NEVER_RELATED))
                        .restsOn());
    }

    @Test
    void restsOn_theFactsOwnClaims_whereWhatLendsIsNoFirmer() {
        Given given = given().supports(IMPACT_AT_RISK, SERVES_OPERATION, BUSINESS_RELATIONSHIP);
        assertEquals(
                Set.of("c1", "c3"),
                oneRule(harm(Condition.fact(BUSINESS_RELATIONSHIP)), given).restsOn());
    }

    /** The notice, and the service that went on after it. */
    @Test
    void restsOn_bothFactsOfASequence() {
        Case matter = Cases.withImpacts(
                given().supports(IMPACT_AT_RISK, PUT_ON_NOTICE, SERVES_OPERATION, FORESEEABLE)
                        .matter(),
                impact -> Impact.builder()
                        .from(impact)
                        .period(DateRange.parse("2031"))
                        .build());
        matter = Cases.replacing(matter, "c2", claim -> holding(claim, "2031-01-10"));
        matter = Cases.replacing(matter, "c3", claim -> holding(claim, "2031-02"));
        assertEquals(
                Set.of("c1", "c2", "c3"),
                oneRule(harm(Condition.fact(CONTINUED_AFTER_NOTICE)), matter).restsOn());
    }

    private static Claim holding(Claim claim, String time) {
        return Claim.builder().from(claim).holds(DateRange.parse(time)).build();
    }

    /** The judgement is weak, since its claim is; the rules beside it are not what the conclusion rests on. */
    @Test
    void restsOn_theJudgement_whateverTheRulesSay() {
        Given given = given().supports(IMPACT_AT_RISK, CONTINUED_AFTER_NOTICE)
                .alleges(INTEGRAL_TO_OPERATION)
                .judges("j1", judgement -> judgement.addBecause("c3"));
        Derivation judged = Cases.determination(given.assess().asJudged().orElseThrow(), SUBSTANTIAL, Given.IMPACT)
                .derivation();
        assertEquals(Set.of("c3"), judged.restsOn());
    }

    /** What a judgement names is not thereby asked for by a rule. */
    @Test
    void unknown_leavesOutWhatOnlyAJudgementNames() {
        Given given = given().alleges(LEVERAGE_CAN_GROW).judges("j1", judgement -> judgement.addBecause("c1"));
        Derivation judged = Cases.determination(given.assess().asJudged().orElseThrow(), SUBSTANTIAL, Given.IMPACT)
                .derivation();
        assertTrue(judged.claims().contains("c1"));
        assertTrue(judged.unknown(REASONABLE_GROUNDS).stream()
                .noneMatch(fact -> fact.factor().equals(LEVERAGE_CAN_GROW)));
    }

    // Silence

    private static Given contributing() {
        return given().supports(IMPACT_AT_RISK, SERVES_OPERATION, BUILT_FOR_OPERATION);
    }

    @Test
    void restsOnSilence_onlyAtStandardsThatSilenceMeets() {
        Derivation derivation =
                contributing().determination(RISK_OF_CONTRIBUTING).derivation();
        assertTrue(derivation.restsOnSilence(POSSIBLE));
        assertTrue(derivation.restsOnSilence(REASONABLE_GROUNDS));
        assertFalse(derivation.restsOnSilence(CLEAR_AND_CONVINCING));
    }

    @Test
    void restsOnSilence_marksTheNodesWhoseWordItChangesAndNoOthers() {
        Derivation derivation =
                contributing().determination(RISK_OF_CONTRIBUTING).derivation();
        Set<Derivation.Kind> marked = new TreeSet<>();
        derivation
                .nodes()
                .filter(node -> node.restsOnSilence(REASONABLE_GROUNDS))
                .forEach(node -> marked.add(node.kind()));
        assertEquals(
                Set.of(
                        Derivation.Kind.CONCEPT,
                        Derivation.Kind.RULE,
                        Derivation.Kind.ALL,
                        Derivation.Kind.ANY,
                        Derivation.Kind.NOT_SHOWN),
                marked);
        derivation
                .nodes()
                .filter(node -> node.what().equals("own act") || node.what().equals("substantial"))
                .forEach(node -> assertFalse(node.restsOnSilence(REASONABLE_GROUNDS), node.what()));
    }

    @Test
    void restsOnSilence_notWhereSomebodySaysThatNothingIsThere() {
        Derivation derivation = contributing()
                .disputes(SPECIFIC_SAFEGUARD)
                .determination(RISK_OF_CONTRIBUTING)
                .derivation();
        assertFalse(derivation.restsOnSilence(REASONABLE_GROUNDS));
    }

    @Test
    void silencedByThePerspective_isSaidWhereTheBurdenIs() {
        Assessment watch = contributing()
                .says(Voice.ACME_STATES, Stance.SUPPORTS, SPECIFIC_SAFEGUARD)
                .assess()
                .according(Perspective.strictly(WATCH));
        String text = Cases.determination(watch, RISK_OF_CONTRIBUTING, Given.IMPACT)
                .derivation()
                .explain();
        assertTrue(text.contains("silenced by the perspective"), text);
    }

    // Steps

    @Test
    void steps_everyRiseIsNamed() {
        Derivation conceded = given().says(Voice.ACME_STATES, Stance.SUPPORTS, SERVES_OPERATION)
                .determination(TIED_TO_OPERATION)
                .derivation();
        assertTrue(
                conceded.explain().contains("strong (company-statement, states: credible; against interest: strong)"));
        Derivation corroborated = given().supports(SERVES_OPERATION)
                .says(Voice.HERALD_STATES, Stance.SUPPORTS, SERVES_OPERATION)
                .determination(TIED_TO_OPERATION)
                .derivation();
        assertTrue(corroborated.explain().contains("= support corroborated by 2 independent origins: strong"));
    }

    // Unknown

    @Test
    void unknown_namesFactsThatAreUnknownAtTheStandard() {
        Derivation derivation = given().supports(SERVES_OPERATION)
                .alleges(CAPABLE_OF)
                .contests(BUILT_FOR_OPERATION)
                .determination(TIED_TO_OPERATION)
                .derivation();
        assertEquals(
                "[used-for(rel-bureau, harm), used-in-incident(rel-bureau, harm)]",
                derivation.unknown(POSSIBLE).toString());
        assertEquals(
                "[used-for(rel-bureau, harm), used-in-incident(rel-bureau, harm)]",
                derivation.unknown(REASONABLE_GROUNDS).toString());
        assertEquals(
                "[built-for-operation(tool, harm), capable-of(tool, harm), serves-operation(rel-bureau, harm), "
                        + "supplied(rel-bureau, tool), used-for(rel-bureau, harm), used-in-incident(rel-bureau, harm)]",
                derivation.unknown(CLEAR_AND_CONVINCING).toString());
    }

    // Structure

    @Test
    void structure_isNotedWhereOthersAct() {
        Derivation derivation = given().determination(CAUSES).derivation();
        assertTrue(derivation.explain().contains("= everybody recorded as acting is someone else"));
    }

    @Test
    void structure_isNotedWhereThePathwayHasNoSubject() {
        Derivation derivation = given().relationship(Given.RELATIONSHIP)
                .determination(TIED_TO_OPERATION)
                .derivation();
        assertTrue(derivation.explain().contains("= the pathway has no subject of which this could be said"));
    }

    @Test
    void severalPathways_standSideBySide() {
        Derivation derivation = given().by(Given.IMPACT, Given.ACME)
                .determination(HARM_AT_STAKE)
                .derivation();
        assertEquals(Derivation.Kind.PATHWAYS, derivation.kind());
        assertEquals("harm at stake, by one of 2 pathways", derivation.what());
        assertEquals(2, derivation.parts().size());
    }

    @Test
    void noPathway_isSaid() {
        Derivation derivation =
                given().impact(Given.IMPACT).determination(HARM_AT_STAKE).derivation();
        assertEquals("harm at stake, no pathway recorded", derivation.what());
        assertEquals(List.of(), derivation.parts());
    }

    // Text

    @Test
    void explain_isTheWholeTree() {
        Derivation derivation = given().supports(BUILT_FOR_OPERATION)
                .says(Voice.ACME_STATES_GENERALLY, Stance.DISPUTES, BUILT_FOR_OPERATION)
                .disputes(MINOR_OR_TRIVIAL)
                .alleges(USED_IN_INCIDENT, GENERIC_SUPPLY, TERMS_BREACHED)
                .withdraws("c5", Given.DAY)
                .determination(SUBSTANTIAL)
                .derivation()
                .parts()
                .get(0);
        assertEquals("""
                [true] What is made for the operation itself adds more than general conditions.  \
                [OECD DDG Q29 (factors) (recalled); OECD DDG Q29 (limits) (recalled)]
                  all of: true
                    built for it: true
                      + c1 Watch, 2031-03-01, states
                        credible (ngo-report, states: credible)
                      - c2 Acme, 2031-03-01, denies in general terms
                        weak (company-statement, states: credible; general statement: weak)
                    unless, as an exception: true  [OECD DDG Q29 (limits) (recalled)]
                      . assumes no exception
                      one or more of: unknown
                        minor or trivial: false
                          - c3 Herald, 2031-03-01, states
                            credible (press-report, states: credible)
                        all of: unknown
                          generic supply: unknown
                            x c5 Herald, 2031-03-01 (withdrawn)
                          against the terms: unknown
                            + c6 Herald, 2031-03-01, alleges
                              weak (press-report, alleges: weak)
                """, derivation.explain());
    }

    @Test
    void toString_isOneLine() {
        assertEquals(
                "own act: true / true / unknown",
                given().supports(FACILITATES_HARM)
                        .determination(OWN_ACT)
                        .derivation()
                        .toString());
    }
}
