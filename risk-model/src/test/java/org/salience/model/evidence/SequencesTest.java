package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Factors;
import org.salience.model.Sample;
import org.salience.model.SourceKind;
import org.salience.model.Stance;

/** What follows from the order of dated claims: the letter came on 10 February, and something went on after it. */
class SequencesTest {
    private static final Fact CONTINUED = Sample.fact(Factors.CONTINUED_AFTER_NOTICE);
    private final Case.Builder matter = Sample.matter()
            .add(Sample.source("letter", "watch", SourceKind.NGO_LETTER)
                    .putToEnterpriseOn(DateRange.parse("2025-02-10"))
                    .build())
            .add(Sample.source("notice", "agency", SourceKind.CLIENT_DOCUMENT)
                    .date(DateRange.parse("2025-04-01"))
                    .build());

    private Claim.Builder told() {
        return Sample.claim("told", "letter", Factors.PUT_ON_NOTICE).of(List.of("acme", "harm"));
    }

    private Claim.Builder serves(String holds) {
        return Sample.claim("serves", "notice", Factors.SERVES_OPERATION).holds(DateRange.parse(holds));
    }

    private Evidence continued() {
        return record("2025-06-30").evidence(CONTINUED);
    }

    private EvidenceRecord record(String asOf) {
        return EvidenceRecord.of(matter.build(), LocalDate.parse(asOf), Perspective.whole(), EvidencePolicy.standard());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-09, ABSENT",
        "2025-02-10, ABSENT",
        "2025-02-11, CREDIBLE",
        "2025-01/2025-02-10, ABSENT",
        "2025-01/2025-02-11, CREDIBLE",
        "2025-01/.., CREDIBLE",
        "../2025-02-11, CREDIBLE",
        "2025-04-01/.., CREDIBLE",
        "2025-04-02/.., ABSENT"
    })
    void whatIsSaidOfADayAfterTheNotice_upToTheDayOnWhichItIsSaid_continued(String holds, Strength strength) {
        matter.add(told().build()).add(serves(holds).build());
        assertEquals(strength, continued().standing().support());
    }

    @Test
    void bothFactsAreNamed_withTheReason() {
        matter.add(told().build()).add(serves("2025-03").build());
        assertEquals(
                List.of(
                        "supports by implication from put-on-notice(acme, harm): credible",
                        "supports by implication from serves-operation(rel, harm): credible"),
                continued().implied().stream().map(Implied::toString).toList());
        assertEquals(
                "put-on-notice > serves-operation -> continued-after-notice",
                continued().implied().get(0).by().toString());
        assertEquals(
                "What still serves the operation after notice has been continued after notice.",
                continued().implied().get(0).by().because());
    }

    @Test
    void aSequenceIsAsFirmAsTheWeakerOfItsClaims() {
        matter.add(told().general(true).build()).add(serves("2025-03").build());
        assertEquals(Strength.WEAK, continued().standing().support());
    }

    @Test
    void withoutATimeOfWhichItSpeaks_nothingFollows() {
        matter.add(told().build())
                .add(Sample.claim("serves", "notice", Factors.SERVES_OPERATION).build());
        assertEquals(Standing.UNKNOWN, continued().standing());
    }

    @Test
    void withoutADayOfNotice_nothingFollows() {
        matter.add(Sample.source("report", "watch", SourceKind.NGO_REPORT).build())
                .add(told().in("report").build())
                .add(serves("2025-03").build());
        assertEquals(Standing.UNKNOWN, continued().standing());
    }

    @Test
    void noticeOfAnotherDay_asTheClaimSays_countsBeforeTheSources() {
        matter.add(told().holds(DateRange.parse("2025-03-20/..")).build())
                .add(serves("2025-03-15").build());
        assertEquals(Standing.UNKNOWN, continued().standing());
    }

    @Test
    void aWithdrawnNotice_startsNothing() {
        matter.add(told().withdrawn(new Claim.Withdrawal(
                                "letter", Optional.of(DateRange.parse("2025-05-01")), Optional.empty()))
                        .build())
                .add(serves("2025-03").build());
        assertEquals(
                Strength.CREDIBLE,
                record("2025-04-30").evidence(CONTINUED).standing().support());
        assertEquals(
                Strength.ABSENT,
                record("2025-05-01").evidence(CONTINUED).standing().support());
    }

    @Test
    void disputedDirectly_itIsContested() {
        matter.add(told().build())
                .add(serves("2025-03").build())
                .add(Sample.claim("no", "letter", Factors.CONTINUED_AFTER_NOTICE)
                        .stance(Stance.DISPUTES)
                        .build());
        assertEquals(
                new Standing(Strength.CREDIBLE, Strength.CREDIBLE), continued().standing());
        assertTrue(continued().isContradiction());
    }

    // Notice and the time of an impact

    @ParameterizedTest
    @CsvSource({"2024, false", "2025-01/2025-02-09, false", "2025-01/2025-02-10, true", "2025-03/.., true"})
    void notice_countsIfItWasGivenByTheEndOfTheTime(String period, boolean counts) {
        matter.add(told().build());
        Evidence evidence = record("2025-06-30")
                .holdingOn(DateRange.parse(period))
                .evidence(new Fact(Factors.PUT_ON_NOTICE, List.of("acme", "harm")));
        assertEquals(counts, evidence.claims().findAny().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"2024, false", "2025-03/2025-04, false", "2025-03/2025-05-02, true"})
    void publication_countsIfItWasPublicByTheEndOfTheTime(String period, boolean counts) {
        matter.add(Sample.source("memo", "agency", SourceKind.LEAK)
                        .publicOn(DateRange.parse("2025-05-02"))
                        .build())
                .add(Sample.claim("public", "memo", Factors.RISK_WAS_PUBLIC)
                        .of(List.of("acme", "harm"))
                        .build());
        Evidence evidence = record("2025-06-30")
                .holdingOn(DateRange.parse(period))
                .evidence(new Fact(Factors.RISK_WAS_PUBLIC, List.of("acme", "harm")));
        assertEquals(counts, evidence.claims().findAny().isPresent());
    }

    @Test
    void aMonthOfNotice_countsFromItsEnd() {
        matter.add(Sample.source("vague", "watch", SourceKind.NGO_LETTER)
                        .putToEnterpriseOn(DateRange.parse("2025-03"))
                        .build())
                .add(told().in("vague").build())
                .add(serves("2025-03-30").build());
        assertEquals(Standing.UNKNOWN, continued().standing());
    }
}
