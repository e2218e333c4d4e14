package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Factors;
import org.salience.model.Manner;
import org.salience.model.Sample;
import org.salience.model.SourceKind;
import org.salience.model.Stance;

/** One actor's word alone. */
class PerspectiveTest {
    private final Case.Builder matter = Sample.matter();

    @BeforeEach
    void accuseAndDeny() {
        matter.add(Sample.source("report", "watch", SourceKind.NGO_REPORT).build());
        matter.add(Sample.source("reply", "acme", SourceKind.COMPANY_STATEMENT).build());
        matter.add(Sample.source("memo", "labs", SourceKind.LEAK).build());
        matter.add(Sample.source("note", "desk", SourceKind.STATE_DOCUMENT).build());
        matter.add(Sample.claim("accuses", "report").manner(Manner.ALLEGES).build());
        matter.add(Sample.claim("denies", "reply")
                .stance(Stance.DISPUTES)
                .general(true)
                .build());
    }

    private Evidence strictly(String actor) {
        return Records.of(matter.build(), Sample.UNTIL, Perspective.strictly(actor))
                .evidence(Sample.fact());
    }

    private static List<String> ids(Evidence evidence) {
        return evidence.claims().map(each -> each.claim().id()).toList();
    }

    @Test
    void strictly_takesTheActorAtItsWord_asFarAsItsMannerGoes() {
        Evidence evidence = strictly("watch");
        assertEquals(new Standing(Strength.WEAK, Strength.ABSENT), evidence.standing());
        assertEquals(
                List.of("on watch's word: weak"),
                evidence.supporting().get(0).steps().stream()
                        .map(Step::toString)
                        .toList());
    }

    @Test
    void strictly_leavesOutEverybodyElse() {
        assertEquals(List.of("denies"), ids(strictly("acme")));
        assertEquals(Standing.FALSE, strictly("acme").standing());
        assertEquals(Standing.UNKNOWN, strictly("paper").standing());
    }

    @Test
    void strictly_hearsTheUnits_butNotTheBodyOfAUnit() {
        matter.add(
                Sample.source("lab-note", "labs", SourceKind.COMPANY_STATEMENT).build());
        matter.add(Sample.claim("lab-says", "lab-note").build());
        matter.add(Sample.claim("memo-says", "memo").build());
        matter.add(Sample.claim("note-says", "note").build());
        assertEquals(List.of("lab-says", "denies"), ids(strictly("acme")), "a leak is not published by its author");
        assertEquals(List.of("lab-says"), ids(strictly("labs")));
        assertEquals(List.of("note-says"), ids(strictly("agency")));
        assertEquals(List.of("note-says"), ids(strictly("office")));
        assertEquals(List.of("note-says"), ids(strictly("desk")));
    }

    @Test
    void strictly_anActorAgainstItself_isContested() {
        matter.add(Sample.claim("concedes", "reply").build());
        assertEquals(
                new Standing(Strength.STRONG, Strength.STRONG), strictly("acme").standing());
    }

    @Test
    void strictly_someoneElse_silencesTheEnterpriseWhereItSpoke() {
        assertTrue(strictly("watch").silenced());
        assertFalse(strictly("acme").silenced());
    }

    @Test
    void strictly_aUnit_silencesTheEnterprise() {
        assertTrue(strictly("labs").silenced());
    }

    @Test
    void strictly_someoneElse_silencesTheUnitsOfTheEnterprise() {
        matter.add(Sample.claim("memo-says", "memo", Factors.SERVES_OPERATION).build());
        EvidenceRecord record = Records.of(matter.build(), Sample.UNTIL, Perspective.strictly("watch"));
        assertTrue(record.evidence(Sample.fact(Factors.SERVES_OPERATION)).silenced());
        assertFalse(record.evidence(Sample.fact(Factors.USED_FOR)).silenced());
    }

    @Test
    void strictly_leavingOutOnlyOthers_silencesNobody() {
        matter.add(Sample.claim("note-says", "note", Factors.SERVES_OPERATION).build());
        EvidenceRecord record = Records.of(matter.build(), Sample.UNTIL, Perspective.strictly("watch"));
        assertFalse(record.evidence(Sample.fact(Factors.SERVES_OPERATION)).silenced());
    }

    @Test
    void strictly_whatTheEnterpriseSaysLater_isNotSilencedYet() {
        matter.add(Sample.claim("later", "reply", Factors.SERVES_OPERATION)
                .on(DateRange.of(Sample.UNTIL))
                .build());
        EvidenceRecord record = Records.of(matter.build(), Sample.UNTIL.minusDays(1), Perspective.strictly("watch"));
        assertFalse(record.evidence(Sample.fact(Factors.SERVES_OPERATION)).silenced());
    }

    @Test
    void strictly_leavesOutWhatOthersQuoteTheActorAsSaying() {
        matter.add(Sample.claim("quoted", "report").by("agency").build());
        assertEquals(List.of(), ids(strictly("agency")));
        assertEquals(List.of("accuses"), ids(strictly("watch")));
    }

    /** What an opponent says that a party said is not that party's word. */
    @Test
    void strictly_doesNotTakeACharacterisationForTheActorsWord() {
        matter.add(Sample.claim("put-in-its-mouth", "report")
                .by("acme")
                .characterisedBy("watch")
                .build());
        assertEquals(List.of("denies"), ids(strictly("acme")));
    }

    @Test
    void strictly_keepsPositionSpeakerAndRoots() {
        WeighedClaim denial = strictly("acme").disputing().get(0);
        assertEquals("denies acme denies: strong", denial.toString());
        assertEquals(List.of("acme"), denial.roots());
    }

    @Test
    void strictly_doesNotReviveWhatIsWithdrawn() {
        matter.add(Sample.claim("taken-back", "report", Factors.USED_FOR)
                .withdrawn(new Claim.Withdrawal("report", Optional.empty(), Optional.empty()))
                .build());
        EvidenceRecord record = Records.of(matter.build(), Sample.UNTIL, Perspective.strictly("watch"));
        assertEquals(
                Standing.UNKNOWN, record.evidence(Sample.fact(Factors.USED_FOR)).standing());
    }

    @Test
    void strictly_rejectsAnActorWhomTheCaseDoesNotHave() {
        Case built = matter.build();
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Records.of(built, Sample.UNTIL, Perspective.strictly("wach")));
        assertEquals("case sample has no actor \"wach\"; did you mean \"watch\"?", e.getMessage());
        assertThrows(NullPointerException.class, () -> Perspective.strictly(null));
    }

    @Test
    void toString_saysThatItIsASupposition() {
        assertEquals("strictly according to acme", Perspective.strictly("acme").toString());
        assertEquals("whole record", Perspective.whole().toString());
    }
}
