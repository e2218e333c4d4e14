package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Concepts.SUBSTANTIAL;
import static org.salience.model.Factors.BUILT_FOR_OPERATION;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.FACILITATES_HARM;
import static org.salience.model.Factors.FORESEEABLE;
import static org.salience.model.Factors.IMPACT_AT_RISK;
import static org.salience.model.Factors.LEVERAGE_HELD;
import static org.salience.model.Factors.SERVES_OPERATION;
import static org.salience.model.evidence.StandardOfProof.REASONABLE_GROUNDS;
import static org.salience.ungp.Given.DAY;
import static org.salience.ungp.Given.IMPACT;
import static org.salience.ungp.Given.RELATIONSHIP;
import static org.salience.ungp.Given.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.InvalidCaseException;
import org.salience.model.Manner;
import org.salience.model.Stance;
import org.salience.model.Track;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.Word;
import org.salience.ungp.Given.Voice;
import org.salience.ungp.JudgementStatus.State;

class JudgementTest {
    private static final LocalDate LATER = DAY.plusDays(30);

    /** The company's own act facilitates the harm; whether substantially, nobody says. c4 says so. */
    private static Given facilitated() {
        return given().supports(IMPACT_AT_RISK, BUSINESS_RELATIONSHIP, SERVES_OPERATION, FACILITATES_HARM);
    }

    private static Given judged() {
        return facilitated().judges("j1", judgement -> judgement.addBecause("c4"));
    }

    private static Word substantial(Assessment assessment) {
        return Cases.determination(assessment, SUBSTANTIAL, IMPACT).words().reasonableGrounds();
    }

    private static Optional<Involvement> risk(Assessment assessment) {
        return assessment
                .involvement(IMPACT)
                .finding(Track.RISK, REASONABLE_GROUNDS)
                .point();
    }

    private static JudgementStatus only(Assessment assessment) {
        assertEquals(1, assessment.judgements().size());
        return assessment.judgements().get(0);
    }

    private static void assertIdle(State state, String why, Assessment assessment) {
        JudgementStatus status = only(assessment);
        assertEquals(state, status.state());
        assertEquals(why, status.why());
        assertEquals(Strength.ABSENT, status.strength());
        assertEquals(Optional.empty(), assessment.asJudged());
    }

    // Two evaluations, side by side

    @Test
    void aJudgement_isAppliedInASecondEvaluation_andLeavesTheFirstAsItIs() {
        Assessment assessment = judged().assess();
        assertEquals(Word.UNKNOWN, substantial(assessment));
        assertEquals(Optional.of(Involvement.DIRECTLY_LINKED), risk(assessment));
        Assessment second = assessment.asJudged().orElseThrow();
        assertEquals(Word.TRUE, substantial(second));
        assertEquals(Optional.of(Involvement.CONTRIBUTES), risk(second));
    }

    @Test
    void aJudgementThatItDoesNotHold_isNoLessOne() {
        Assessment assessment = facilitated()
                .supports(BUILT_FOR_OPERATION)
                .judges("j1", judgement -> judgement.holds(false).addBecause("c4"))
                .assess();
        assertEquals(Optional.of(Involvement.CONTRIBUTES), risk(assessment));
        Assessment second = assessment.asJudged().orElseThrow();
        assertEquals(Word.FALSE, substantial(second));
        assertEquals(Optional.of(Involvement.DIRECTLY_LINKED), risk(second));
    }

    @Test
    void aJudgement_liesOnThePathwaysThatItNames() {
        Given given = facilitated().relationship("rel-2").impact(IMPACT, RELATIONSHIP, "rel-2");
        Given other = facilitated().relationship("rel-2").impact(IMPACT, RELATIONSHIP, "rel-2");
        Assessment here = given.judges(
                        "j1", judgement -> judgement.addOf(RELATIONSHIP).addBecause("c4"))
                .assess();
        Assessment elsewhere = other.judges(
                        "j1", judgement -> judgement.addOf("rel-2").addBecause("c4"))
                .assess();
        assertEquals(Optional.of(Involvement.CONTRIBUTES), risk(here.asJudged().orElseThrow()));
        assertEquals(
                Optional.of(Involvement.DIRECTLY_LINKED),
                risk(elsewhere.asJudged().orElseThrow()));
        assertEquals(Word.TRUE, substantial(elsewhere.asJudged().orElseThrow()));
    }

    @Test
    void assessorsWhoDiffer_leaveItContested() {
        Assessment assessment = judged().judges(
                        "j2",
                        judgement -> judgement.by("assessor-b").holds(false).addBecause("c4"))
                .assess();
        assertEquals(Word.CONTESTED, substantial(assessment.asJudged().orElseThrow()));
    }

    // How firm

    @Test
    void aJudgement_isNoStrongerThanTheWeakestClaimThatItNames() {
        Assessment assessment = facilitated()
                .alleges(FORESEEABLE)
                .judges("j1", judgement -> judgement.addBecause("c4", "c5"))
                .assess();
        JudgementStatus status = only(assessment);
        assertEquals(Strength.WEAK, status.strength());
        assertEquals("weak, as the weakest claim that it names, c5", status.why());
        Words words = Cases.determination(assessment.asJudged().orElseThrow(), SUBSTANTIAL, IMPACT)
                .words();
        assertEquals("true / unknown / unknown", words.toString());
    }

    @Test
    void aJudgementThatNamesNoClaim_hasNoWeight() {
        assertIdle(
                State.WITHOUT_WEIGHT,
                "it names no claim on which it rests",
                facilitated().judges("j1", judgement -> judgement).assess());
    }

    @Test
    void aJudgementOnAClaimThatDidNotCountThen_hasNoWeight() {
        assertIdle(
                State.WITHOUT_WEIGHT,
                "c4 did not count on 2031-03-01",
                judged().on("c4", DAY.plusDays(1)).assess());
        assertIdle(
                State.WITHOUT_WEIGHT,
                "c4 did not count on " + LATER,
                facilitated()
                        .withdraws("c4", DAY.plusDays(1))
                        .judges("j1", judgement -> judgement.on(LATER).addBecause("c4"))
                        .assess());
    }

    // When, and whose

    @Test
    void aJudgement_countsFromItsDay() {
        Given given =
                facilitated().judges("j1", judgement -> judgement.on(LATER).addBecause("c4"));
        assertIdle(State.NOT_YET_MADE, "made on " + LATER, given.assess(LATER.minusDays(1)));
        assertTrue(only(given.assess(LATER)).isApplied());
        assertTrue(only(given.assess(LATER.plusDays(1))).isApplied());
    }

    static Stream<Perspective> perspectives() {
        return Stream.of(
                Perspective.strictly("acme"),
                Perspective.strictly("watch"),
                Perspective.contested("acme"),
                Perspective.agreed("watch"),
                Perspective.withoutSpeaker("herald"),
                Perspective.withoutPublisher("herald"));
    }

    @ParameterizedTest
    @MethodSource("perspectives")
    void aJudgement_isPersonal_andNoPartOfAPerspective(Perspective perspective) {
        Assessment assessment = judged().assess().according(perspective);
        assertIdle(State.NOT_IN_PERSPECTIVE, "personal to its assessor", assessment);
        assertEquals(facilitated().assess().according(perspective).report(IMPACT), assessment.report(IMPACT));
        assertEquals(facilitated().assess().according(perspective).toJson(), assessment.toJson());
    }

    @Test
    void aLaterJudgement_supersedesFromItsDay() {
        Given given = judged().judges(
                        "j2",
                        judgement -> judgement
                                .on(LATER)
                                .holds(false)
                                .addBecause("c4")
                                .supersedes("j1"));
        Assessment before = given.assess(LATER.minusDays(1));
        assertEquals(
                List.of(State.APPLIED, State.NOT_YET_MADE),
                before.judgements().stream().map(JudgementStatus::state).toList());
        assertEquals(Word.TRUE, substantial(before.asJudged().orElseThrow()));
        Assessment after = given.assess(LATER);
        assertEquals("by j2 of " + LATER, after.judgements().get(0).why());
        assertEquals(
                List.of(State.SUPERSEDED, State.APPLIED),
                after.judgements().stream().map(JudgementStatus::state).toList());
        assertEquals(Word.FALSE, substantial(after.asJudged().orElseThrow()));
    }

    @Test
    void aJudgementOnceReplaced_doesNotComeBack() {
        Assessment assessment = judged().judges(
                        "j2", judgement -> judgement.on(LATER).supersedes("j1"))
                .assess();
        assertEquals(
                List.of(State.SUPERSEDED, State.WITHOUT_WEIGHT),
                assessment.judgements().stream().map(JudgementStatus::state).toList());
        assertEquals(Optional.empty(), assessment.asJudged());
    }

    // Stale

    @Test
    void aJudgementOnAClaimTakenBackSince_isStale() {
        Given given = judged().withdraws("c4", LATER);
        assertTrue(only(given.assess(LATER.minusDays(1))).isApplied());
        assertIdle(State.STALE, "c4 no longer counts", given.assess(LATER));
    }

    @Test
    void aJudgementOnAFactThatStandsDifferentlySince_isStale() {
        Given given = judged().disputes(FACILITATES_HARM).on("c5", LATER);
        assertTrue(only(given.assess(LATER.minusDays(1))).isApplied());
        assertIdle(
                State.STALE,
                "facilitates-harm(rel-bureau, harm) stood +credible -absent, now +credible -credible",
                given.assess(LATER));
    }

    @Test
    void aJudgement_outlivesChangesOfOtherFacts_andClaimsThatChangeNothing() {
        Given given = judged().disputes(FORESEEABLE)
                .alleges(FACILITATES_HARM)
                .on("c5", LATER)
                .on("c6", LATER);
        assertTrue(only(given.assess(LATER)).isApplied());
    }

    @Test
    void aClaimOfAnotherTimeThanTheImpacts_doesNotCarryAJudgement() {
        Case matter = Cases.replacing(
                judged().matter(),
                "c4",
                claim -> Claim.builder()
                        .from(claim)
                        .holds(DateRange.parse("2029"))
                        .build());
        assertIdle(
                State.WITHOUT_WEIGHT,
                "c4 did not count on 2031-03-01",
                Assessor.standard().assess(matter));
    }

    // What cannot be read

    @Test
    void aConceptThatTheReadingDoesNotConclude_isNotRead() {
        Reading reading = new Reading(
                "small",
                "1",
                Reading.standard().rules().stream()
                        .filter(rule -> rule.concept().id().equals("harm-at-stake"))
                        .toList());
        assertIdle(
                State.NOT_READ,
                "the reading small does not conclude it",
                Assessor.standard().rules(RuleBook.of(reading)).assess(judged().matter()));
    }

    @Test
    void anImpactWithoutAPathway_isNotRead() {
        assertIdle(
                State.NOT_READ,
                "the case names no pathway to harm",
                judged().impact(IMPACT).assess());
    }

    @Test
    void whatFollowsFromTheRules_cannotBeJudged() {
        Stream.concat(
                        Arrays.stream(Duty.values()).map(Duty::concept),
                        Stream.of(Involvement.CAUSES, Involvement.CONTRIBUTES, Involvement.DIRECTLY_LINKED)
                                .flatMap(category ->
                                        Arrays.stream(Track.values()).map(category::concept)))
                .forEach(concept -> {
                    Given given = facilitated().judges("j1", judgement -> judgement.concept(concept.id()));
                    InvalidCaseException e = assertThrows(InvalidCaseException.class, given::matter, concept::id);
                    assertTrue(e.getMessage().contains("/judgements/j1/concept"), e.getMessage());
                });
    }

    // Why

    @Test
    void aDerivation_showsWhoJudged_andWhatIsIndicated() {
        String why = Cases.determination(judged().assess().asJudged().orElseThrow(), SUBSTANTIAL, IMPACT)
                .derivation()
                .explain();
        assertEquals("""
                substantial, as judged: true
                  judged by assessor-a, 2031-03-01: holds
                    = grounds: It weighs.
                    = credible, as the weakest claim that it names, c4
                    facilitates the harm: true
                      + c4 Watch, 2031-03-01, states
                        credible (ngo-report, states: credible)
                  substantial, as indicated: unknown
                """, why.substring(0, why.indexOf("    [unknown]")));
    }

    @Test
    void aJudgement_isPutNoMoreFirmlyThanTheClaimsThatItNames() {
        Given given = given().supports(IMPACT_AT_RISK, BUSINESS_RELATIONSHIP, FACILITATES_HARM)
                .alleges(SERVES_OPERATION)
                .says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, SERVES_OPERATION)
                .judges("j1", judgement -> judgement.addBecause("c3", "c4"));
        Determination determination =
                Cases.determination(given.assess().asJudged().orElseThrow(), SUBSTANTIAL, IMPACT);
        assertEquals(Optional.of(Manner.ALLEGES), determination.modality());
        assertEquals(Set.of("c3", "c4"), determination.derivation().restsOn());
        assertEquals(
                Optional.of(Manner.ALLEGES),
                Cases.determination(given.assess().asJudged().orElseThrow(), RISK_OF_CONTRIBUTING, IMPACT)
                        .modality());
    }

    // What stays as indicated

    @Test
    void flips_areAsIndicated() {
        Assessment assessment = judged().assess();
        List<Flip> indicated = facilitated().involvement().flips();
        assertFalse(indicated.isEmpty());
        assertEquals(indicated, assessment.involvement(IMPACT).flips());
        assertEquals(
                indicated,
                assessment.asJudged().orElseThrow().involvement(IMPACT).flips());
    }

    @Test
    void questions_areThoseOfTheRules_notOfWhatAJudgementNames() {
        Assessment assessment = facilitated()
                .alleges(LEVERAGE_HELD)
                .judges("j1", judgement -> judgement.addBecause("c5"))
                .assess();
        assertEquals(assessment.questions(), assessment.asJudged().orElseThrow().questions());
    }

    @Test
    void timelineAndComparison_areAsIndicated() {
        Given given =
                facilitated().judges("j1", judgement -> judgement.on(LATER).addBecause("c4"));
        Case matter = given.matter();
        Case without = facilitated().matter();
        assertEquals(
                Assessor.standard().timeline(without).toString(),
                Assessor.standard().timeline(matter).toString());
        Comparison comparison = Assessor.standard()
                .assess(without)
                .changesTo(Assessor.standard().assess(matter));
        assertEquals(List.of(), comparison.changes());
        assertEquals(List.of(), comparison.idle());
        assertEquals(List.of(), given.assess(DAY).changesTo(given.assess(LATER)).changes());
    }

    @Test
    void comparison_refusesWhatIsAsJudged() {
        Assessment assessment = judged().assess();
        Assessment second = assessment.asJudged().orElseThrow();
        assertEquals(
                "assessments that are compared must read as the record indicates, but the second is as judged",
                assertThrows(IllegalArgumentException.class, () -> assessment.changesTo(second))
                        .getMessage());
        assertEquals(
                "assessments that are compared must read as the record indicates, but the first is as judged",
                assertThrows(IllegalArgumentException.class, () -> second.changesTo(assessment))
                        .getMessage());
    }

    @Test
    void matrix_isAsIndicated() {
        Assessment assessment = judged().assess();
        String indicated = facilitated().assess().matrix(IMPACT).toString();
        assertEquals(indicated, assessment.matrix(IMPACT).toString());
        assertEquals(
                indicated, assessment.asJudged().orElseThrow().matrix(IMPACT).toString());
    }

    // Reports

    @Test
    void report_setsWhatIsJudgedBesideWhatIsIndicated() {
        String report = judged().assess().report(IMPACT);
        assertTrue(report.contains("""

                JUDGED  by the assessor, personally: beside what the record indicates, never in its place
                  assessor-a, 2031-03-01   substantial holds: "It weighs.", on c4; credible, as the weakest
                                           claim that it names, c4
                                           possible               reasonable grounds     clear and convincing
                  risk, as indicated       risk of direct link    RISK OF DIRECT LINK    insufficient
                  risk, as judged          risk of contributing   RISK OF CONTRIBUTING   insufficient
                  occurred, either way     insufficient           INSUFFICIENT           insufficient

                WHY  risk of direct link"""), report);
    }

    @Test
    void report_saysOfAStaleJudgementThatItIsNotApplied() {
        String report = judged().withdraws("c4", LATER).assess().report(IMPACT);
        assertTrue(report.contains("""
                  assessor-a, 2031-03-01   substantial holds: "It weighs.", on c4; not applied: stale, c4 no
                                           longer counts

                WHY"""), report);
    }

    @Test
    void report_asJudged_saysWhoseJudgementItIs() {
        String report = judged().assess().asJudged().orElseThrow().toString();
        assertTrue(report.contains("whole record, as judged\nas judged by assessor-a, 2031-03-01: personal"), report);
        assertTrue(report.contains("substantial              judged by assessor-a, 2031-03-01: holds"), report);
        assertTrue(report.contains("WOULD CHANGE  (as indicated, "), report);
    }

    @Test
    void json_setsWhatIsJudgedBesideWhatIsIndicated() {
        Assessment assessment = judged().assess();
        String json = assessment.toJson();
        assertTrue(json.contains("\"state\" : \"applied\""), json);
        assertTrue(json.contains("\"involvementAsJudged\""), json);
        String second = assessment.asJudged().orElseThrow().toJson();
        assertTrue(second.contains("\"perspective\" : \"whole record, as judged\""), second);
        assertTrue(second.contains("\"involvementAsIndicated\""), second);
        assertFalse(second.contains("\"involvementAsJudged\""), second);
    }

    @Test
    void receipt_ofWhatIsAsJudged_isToldApart() {
        Assessment assessment = judged().assess();
        List<String> differences = assessment
                .receipt()
                .differencesFrom(assessment.asJudged().orElseThrow().receipt());
        assertEquals("perspective: whole record, not whole record, as judged", differences.get(0));
        assertEquals(2, differences.size());
    }

    @Test
    void withoutAJudgement_nothingIsSaidOfAny() {
        Assessment assessment = facilitated().assess();
        assertEquals(List.of(), assessment.judgements());
        assertEquals(Optional.empty(), assessment.asJudged());
        assertFalse(assessment.report().toLowerCase(Locale.ROOT).contains("judge"));
        assertFalse(assessment.toJson().contains("udge"));
    }

    @Test
    void status_readsInALine() {
        assertEquals(
                "j1 (assessor-a, 2031-03-01): substantial [harm] holds; applied: credible, as the weakest claim that it "
                        + "names, c4",
                only(judged().assess()).toString());
    }

    @Test
    void asJudged_ofWhatIsAsJudged_isTheSame() {
        Assessment second = judged().assess().asJudged().orElseThrow();
        assertEquals(second.toJson(), second.asJudged().orElseThrow().toJson());
        for (StandardOfProof standard : StandardOfProof.values()) {
            assertEquals(
                    judged().involvement().finding(Track.RISK, standard),
                    second.asIndicated().involvement(IMPACT).finding(Track.RISK, standard));
        }
    }
}
