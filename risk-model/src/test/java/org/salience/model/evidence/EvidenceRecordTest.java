package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Factors;
import org.salience.model.Manner;
import org.salience.model.Sample;
import org.salience.model.SourceKind;
import org.salience.model.Stance;

/** What is in force as of a day, and how the claims on a fact fold into its standing. */
class EvidenceRecordTest {
    private final Case.Builder matter = Sample.matter();

    private EvidenceRecord record(String day) {
        return Records.whole(matter.build(), LocalDate.parse(day));
    }

    private Evidence evidence(String day) {
        return record(day).evidence(Sample.fact());
    }

    private Standing standing() {
        return evidence(Sample.UNTIL.toString()).standing();
    }

    /** Adds a report and a claim in it that is dated like it. */
    private void report(String id, String by, Optional<String> date) {
        matter.add(Sample.source("report-" + id, by, SourceKind.NGO_REPORT)
                .date(date.map(DateRange::parse))
                .build());
        matter.add(Sample.claim(id, "report-" + id).build());
    }

    private void report(String id, String by) {
        report(id, by, Optional.of("2025-01-10"));
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    private static List<String> supporting(Evidence evidence) {
        return evidence.supporting().stream().map(each -> each.claim().id()).toList();
    }

    // as of a day

    @ParameterizedTest
    @CsvSource({"2025-03-09, 0", "2025-03-10, 1", "2025-03-11, 1"})
    void claim_isInForceFromItsDay(String day, int claims) {
        report("c1", "watch", Optional.of("2025-03-10"));
        assertEquals(claims, evidence(day).supporting().size());
        assertEquals(List.of(), record(day).maybeMade());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, false, false",
        "2025-03-01, true,  false",
        "2025-03-30, true,  false",
        "2025-03-31, false, true",
        "2025-04-01, false, true"
    })
    void claim_datedToAMonth_mayHaveBeenMadeDuringIt_andIsInForceFromItsLastDay(
            String day, boolean maybe, boolean inForce) {
        report("c1", "watch", Optional.of("2025-03"));
        assertEquals(maybe ? List.of("c1") : List.of(), ids(record(day).maybeMade()));
        assertEquals(inForce ? List.of("c1") : List.of(), supporting(evidence(day)));
    }

    @Test
    void claim_datedBySomeDay_mayAlwaysHaveBeenMadeBefore() {
        report("c1", "watch", Optional.of("../2025-03-10"));
        assertEquals(List.of("c1"), ids(record("2020-01-01").maybeMade()));
        assertEquals(List.of("c1"), supporting(evidence("2025-03-10")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-10/..", "../.."})
    void claim_withoutALatestDay_isUndated(String date) {
        report("c1", "watch", Optional.of(date));
        assertEquals(List.of("c1"), ids(record("2030-01-01").undated()));
        assertEquals(List.of(), record("2030-01-01").maybeMade());
    }

    @Test
    void claim_undated_isLeftOutAndListed() {
        report("c1", "watch", Optional.empty());
        assertEquals(List.of("c1"), ids(record("2030-01-01").undated()));
        assertEquals(List.of(), record("2030-01-01").facts());
        assertEquals(Standing.UNKNOWN, evidence("2030-01-01").standing());
    }

    @Test
    void claim_withADateOfItsOwn_ignoresTheSources() {
        matter.add(Sample.source("letter", "watch", SourceKind.NGO_LETTER).build());
        matter.add(
                Sample.claim("c1", "letter").on(DateRange.parse("2025-03-10")).build());
        assertEquals(List.of(), supporting(evidence("2025-03-09")));
        assertEquals(List.of("c1"), supporting(evidence("2025-03-10")));
    }

    // withdrawal

    private void withdrawn(String claim, String date) {
        withdrawn(claim, Optional.empty(), date);
    }

    private void withdrawn(String claim, Optional<String> on, String sourceDate) {
        matter.add(
                Sample.source("report-" + claim, "watch", SourceKind.NGO_REPORT).build());
        matter.add(Sample.source("correction-" + claim, "watch", SourceKind.NGO_LETTER)
                .date(DateRange.parse(sourceDate))
                .build());
        matter.add(Sample.claim(claim, "report-" + claim)
                .withdrawn(new Claim.Withdrawal(
                        "correction-" + claim, on.map(DateRange::parse), Optional.of("we take it back")))
                .build());
    }

    @ParameterizedTest
    @CsvSource({"2025-03-09, true", "2025-03-10, false", "2025-03-11, false"})
    void withdrawal_countsFromItsDay(String day, boolean inForce) {
        withdrawn("c1", "2025-03-10");
        assertEquals(inForce ? List.of("c1") : List.of(), supporting(evidence(day)));
        assertEquals(inForce ? List.of() : List.of("c1"), ids(evidence(day).withdrawn()));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, true", "2025-03-01, false", "2025-03-31, false"})
    void withdrawal_datedToAMonth_countsAsSoonAsItMayHaveBeenMade(String day, boolean inForce) {
        withdrawn("c1", "2025-03");
        assertEquals(inForce ? List.of("c1") : List.of(), supporting(evidence(day)));
    }

    @Test
    void withdrawal_withADateOfItsOwn_ignoresTheSources() {
        withdrawn("c1", Optional.of("2025-02-01"), "2025-03-10");
        assertEquals(List.of(), supporting(evidence("2025-02-01")));
        assertEquals(List.of("c1"), supporting(evidence("2025-01-31")));
    }

    @Test
    void withdrawal_isNoDispute() {
        withdrawn("c1", "2025-03-10");
        assertEquals(Standing.UNKNOWN, standing());
    }

    @Test
    void withdrawal_takesWithItWhatGoesBackToNothingElse() {
        withdrawn("c1", "2025-03-10");
        report("c2", "paper");
        matter.add(Sample.claim("c3", "report-c2").addOrigins("c1").build());
        matter.add(Sample.claim("c4", "report-c2").addOrigins("c3").build());
        matter.add(Sample.claim("c5", "report-c2").addOrigins("c1", "c2").build());
        assertEquals(List.of("c1", "c2", "c3", "c4", "c5"), supporting(evidence("2025-03-09")));
        assertEquals(List.of("c2", "c5"), supporting(evidence("2025-03-10")));
        assertEquals(List.of("c1", "c3", "c4"), ids(evidence("2025-03-10").withdrawn()));
    }

    /** A claim without an origin of its own has its source's. */
    @Test
    void withdrawal_takesWithItWhatGoesBackToItByItsSource() {
        withdrawn("c1", "2025-03-10");
        matter.add(Sample.source("echo", "paper", SourceKind.PRESS_REPORT)
                .addOrigins("c1")
                .build());
        matter.add(Sample.claim("c2", "echo").build());
        assertEquals(List.of(), supporting(evidence("2025-03-10")));
    }

    @Test
    void withdrawal_takesWithItWhatGoesBackToASourceThatGoesBackToNothingElse() {
        withdrawn("c1", "2025-03-10");
        matter.add(Sample.source("echo", "paper", SourceKind.PRESS_REPORT)
                .addOrigins("c1")
                .build());
        matter.add(Sample.source("study-1", "study", SourceKind.ACADEMIC_STUDY).build());
        matter.add(Sample.claim("c2", "study-1").addOrigins("echo").build());
        assertEquals(List.of(), supporting(evidence("2025-03-10")));
    }

    /** What is left of a claim rests on the origin that is left. */
    @Test
    void withdrawal_ofOneOrigin_leavesTheStrengthOfTheOther() {
        withdrawn("c1", "2025-03-10");
        matter.add(Sample.source("leak", "agency", SourceKind.LEAK).build());
        matter.add(Sample.claim("c2", "leak", Factors.USED_IN_INCIDENT).build());
        matter.add(Sample.source("study-1", "study", SourceKind.ACADEMIC_STUDY).build());
        matter.add(Sample.claim("c3", "study-1").addOrigins("c1", "c2").build());
        WeighedClaim left = evidence("2025-03-10").supporting().get(0);
        assertEquals(Strength.WEAK, left.strength());
        assertEquals(List.of("agency", "study"), left.roots());
    }

    // folding

    @Test
    void standing_ofNothing_isUnknown() {
        assertEquals(Evidence.none(Sample.fact()), evidence("2025-06-30"));
    }

    @Test
    void standing_keepsSupportAndDisputeApart() {
        report("c1", "watch");
        matter.add(Sample.source("reply", "acme", SourceKind.COMPANY_STATEMENT).build());
        matter.add(Sample.claim("c2", "reply")
                .stance(Stance.DISPUTES)
                .general(true)
                .build());
        assertEquals(new Standing(Strength.CREDIBLE, Strength.WEAK), standing());
        assertEquals(
                "facilitates-harm(rel, harm) +credible -weak: c1, c2",
                evidence("2025-06-30").toString());
    }

    @Test
    void standing_twoIndependentCredibleClaims_areStrongTogether() {
        report("c1", "watch");
        report("c2", "paper");
        Evidence evidence = evidence("2025-06-30");
        assertEquals(Strength.STRONG, evidence.standing().support());
        assertEquals(
                List.of("support corroborated by 2 independent origins: strong"),
                evidence.steps().stream().map(Step::toString).toList());
    }

    @Test
    void standing_disputeIsCorroboratedLikeSupport() {
        report("c1", "watch");
        for (String by : List.of("agency", "paper")) {
            matter.add(
                    Sample.source("denial-" + by, by, SourceKind.STATE_DOCUMENT).build());
            matter.add(Sample.claim("no-" + by, "denial-" + by)
                    .stance(Stance.DISPUTES)
                    .build());
        }
        assertEquals(new Standing(Strength.CREDIBLE, Strength.STRONG), standing());
    }

    @Test
    void standing_weakClaims_neverAddUp() {
        for (String by : List.of("watch", "paper", "study", "agency")) {
            matter.add(Sample.source("leak-" + by, by, SourceKind.LEAK).build());
            matter.add(Sample.claim("c-" + by, "leak-" + by).build());
        }
        assertEquals(new Standing(Strength.WEAK, Strength.ABSENT), standing());
    }

    @Test
    void standing_credibleAndWeak_isCredible() {
        report("c1", "watch");
        matter.add(Sample.source("leak", "agency", SourceKind.LEAK).build());
        matter.add(Sample.claim("c2", "leak").build());
        assertEquals(Strength.CREDIBLE, standing().support());
    }

    @Test
    void standing_twoUnitsOfOneAgency_areOne() {
        report("c1", "office");
        report("c2", "desk");
        report("c3", "agency");
        assertEquals(Strength.CREDIBLE, standing().support());
    }

    @Test
    void standing_twoDocumentsOfOnePublisher_areOne() {
        report("c1", "watch");
        report("c2", "watch");
        assertEquals(Strength.CREDIBLE, standing().support());
    }

    private void reportAndRiskAssessment() {
        report("c1", "watch");
        matter.add(Sample.source("expert", "study", SourceKind.ACADEMIC_STUDY).build());
        matter.add(Sample.claim("c2", "expert").manner(Manner.ASSESSES_RISK).build());
    }

    @Test
    void standing_riskAssessments_doNotCorroborate() {
        reportAndRiskAssessment();
        assertEquals(Strength.CREDIBLE, standing().support());
    }

    /** Whoever passes on the word of somebody else who states it as a fact vouches for it with that body. */
    @Test
    void standing_whatGoesBackToAnotherBody_corroboratesWhatGoesBackToNeither() {
        report("c1", "watch");
        matter.add(Sample.source("expert", "study", SourceKind.ACADEMIC_STUDY).build());
        matter.add(Sample.claim("c2", "expert").addOrigins("paper").build());
        assertEquals(Strength.STRONG, standing().support());
    }

    /** A manner never grows: who repeats an assessment of risk as a fact still passes on an assessment of risk. */
    @Test
    void standing_riskAssessmentRepeatedAsAFact_stillDoesNotCorroborate() {
        reportAndRiskAssessment();
        matter.add(Sample.source("echo", "study", SourceKind.PRESS_REPORT).build());
        matter.add(Sample.claim("c3", "echo").addOrigins("c2").build());
        assertEquals(Strength.CREDIBLE, standing().support());
    }

    private void overlappingReports() {
        report("c1", "watch");
        matter.add(Sample.source("joint", "paper", SourceKind.PRESS_REPORT)
                .addOrigins("watch", "paper")
                .build());
        matter.add(Sample.claim("c2", "joint").build());
    }

    @Test
    void standing_overlappingOrigins_areNotIndependent() {
        overlappingReports();
        assertEquals(Strength.CREDIBLE, standing().support());
    }

    @Test
    void standing_independenceIsFoundAcrossOverlaps() {
        overlappingReports();
        report("c3", "paper");
        assertEquals(Strength.STRONG, standing().support());
    }

    @ParameterizedTest
    @EnumSource(Stance.class)
    void evidence_listsTheStrongestFirst_thenById_onEitherSide(Stance stance) {
        matter.add(Sample.source("report", "watch", SourceKind.NGO_REPORT).build());
        matter.add(Sample.source("leak", "agency", SourceKind.LEAK).build());
        matter.add(Sample.source("contract", "agency", SourceKind.CONTRACT).build());
        for (Claim.Builder claim : List.of(
                Sample.claim("c2", "report"),
                Sample.claim("c1", "report"),
                Sample.claim("c0", "leak"),
                Sample.claim("c9", "contract").manner(Manner.DOCUMENTS))) {
            matter.add(claim.stance(stance).build());
        }
        assertEquals(
                List.of("c9 strong", "c1 credible", "c2 credible", "c0 weak"),
                evidence("2025-06-30")
                        .claims()
                        .map(each -> each.claim().id() + " " + each.strength())
                        .toList());
    }

    @Test
    void facts_areInOrderOfFactorAndSubjects() {
        report("c1", "watch");
        matter.add(
                Sample.claim("c2", "report-c1", Factors.CONTINUED_AFTER_NOTICE).build());
        matter.add(Sample.claim("c3", "report-c1", Factors.SERVES_OPERATION).build());
        List<String> facts = new ArrayList<>();
        record("2025-06-30").facts().forEach(each -> facts.add(each.fact().toString()));
        assertEquals(
                List.of(
                        "business-relationship(rel)",
                        "continued-after-notice(rel, harm)",
                        "facilitates-harm(rel, harm)",
                        "never-related(rel)",
                        "put-on-notice(acme, harm)",
                        "relationship-declined(rel)",
                        "relationship-ended(rel)",
                        "serves-operation(rel, harm)",
                        "supplied(rel, tool)"),
                facts);
    }

    // holding on a time

    private static final DateRange IN_2018 = DateRange.parse("2018");

    private void holds(String claim, String time) {
        matter.add(Sample.claim(claim, "report-c1").holds(DateRange.parse(time)).build());
    }

    @Test
    void holdingOn_leavesOutAndListsWhatSpeaksOfAnotherTimeAlone() {
        report("c1", "watch");
        holds("c2", "2013");
        holds("c3", "2017-12/2018-01");
        holds("c4", "2019/..");
        EvidenceRecord record = record("2025-06-30").holdingOn(IN_2018);
        assertEquals(List.of("c1", "c3"), supporting(record.evidence(Sample.fact())));
        assertEquals(List.of("c2", "c4"), ids(record.ofAnotherTime()));
        assertEquals(List.of(), record("2025-06-30").ofAnotherTime());
        assertThrows(
                UnsupportedOperationException.class,
                () -> record.ofAnotherTime().clear());
        assertEquals(
                "sample as of 2025-06-30, holding on 2018, whole record, policy salience-evidence 1.0.0",
                record.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTS, 2016,                  2018,     true",
        "SUPPORTS, 2018-12-31/..,         2018,     true",
        "SUPPORTS, 2019,                  2018,     false",
        "DISPUTES, 2016,                  2018,     false",
        "DISPUTES, 2018/2018-12-30,       2018,     false",
        "DISPUTES, 2018/2018-12-31,       2018,     true",
        "DISPUTES, 2019,                  2018,     true",
        "SUPPORTS, 2016,                  2018/..,  true",
        "SUPPORTS, 2020,                  2018/..,  true",
        "DISPUTES, 2016,                  2018/..,  false",
        "DISPUTES, 2020,                  2018/..,  true"
    })
    void holdingOn_readsKnowledgeUpToTheEndOfTheTime(Stance stance, String holds, String time, boolean counts) {
        report("c1", "watch");
        Fact foreseeable = new Fact(Factors.FORESEEABLE, List.of("acme", "harm"));
        matter.add(Sample.claim("c2", "report-c1", Factors.FORESEEABLE)
                .of(foreseeable.subjects())
                .stance(stance)
                .holds(DateRange.parse(holds))
                .build());
        EvidenceRecord record = record("2025-06-30").holdingOn(DateRange.parse(time));
        assertEquals(counts ? 1 : 0, record.evidence(foreseeable).claims().count());
        assertEquals(counts ? List.of() : List.of("c2"), ids(record.ofAnotherTime()));
    }

    @Test
    void holdingOn_isItselfWhereNoClaimSpeaksOfAnotherTime() {
        report("c1", "watch");
        holds("c2", "2013/2020");
        EvidenceRecord record = record("2025-06-30");
        assertSame(record, record.holdingOn(IN_2018));
    }

    @Test
    void holdingOn_anotherTime_isOfThatTimeAlone() {
        report("c1", "watch");
        holds("c2", "2013");
        EvidenceRecord record = record("2025-06-30").holdingOn(IN_2018).holdingOn(DateRange.parse("2013"));
        assertEquals(List.of("c1", "c2"), supporting(record.evidence(Sample.fact())));
    }

    // what it is seen under

    @Test
    void policy_isTheOneUnderWhichItIsSeen() {
        EvidencePolicy courtLike = EvidencePolicy.named("court-like");
        EvidenceRecord record =
                EvidenceRecord.of(matter.build(), Sample.UNTIL, Perspective.strictly("acme"), courtLike);
        assertSame(courtLike, record.policy());
        assertSame(courtLike, record.whole().policy());
    }

    @Test
    void whole_isItselfUnlessSomebodysWordAloneCounts() {
        report("c1", "watch");
        EvidenceRecord record = record("2025-06-30");
        EvidenceRecord strict = Records.of(record.matter(), record.asOf(), Perspective.strictly("acme"));
        assertSame(record, record.whole());
        assertEquals(record.facts(), strict.whole().facts());
        assertEquals(Perspective.whole(), strict.whole().perspective());
    }

    @Test
    void toString_namesCaseDayPerspectiveAndPolicy() {
        assertEquals(
                "sample as of 2025-06-30, whole record, policy salience-evidence 1.0.0",
                record("2025-06-30").toString());
    }

    @Test
    void lists_areUnmodifiable() {
        report("c1", "watch", Optional.empty());
        report("c2", "watch", Optional.of("2025"));
        EvidenceRecord record = record("2025-06-30");
        assertThrows(UnsupportedOperationException.class, () -> record.undated().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> record.maybeMade().clear());
        assertThrows(UnsupportedOperationException.class, () -> record.facts().add(null));
    }
}
