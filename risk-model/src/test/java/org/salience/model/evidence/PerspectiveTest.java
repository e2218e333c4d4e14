package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salience.model.ActorKind;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Manner;
import org.salience.model.Sample;
import org.salience.model.SourceKind;
import org.salience.model.Stance;

/** Whose word counts: Acme denies in general what watch alleges. */
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
        return seen(Perspective.strictly(actor)).evidence(Sample.fact());
    }

    private EvidenceRecord seen(Perspective perspective) {
        return Records.of(matter.build(), Sample.UNTIL, perspective);
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
        assertFalse(record.evidence(Sample.fact(Factors.USED_IN_INCIDENT)).silenced());
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
        matter.add(Sample.claim("taken-back", "report", Factors.USED_IN_INCIDENT)
                .withdrawn(new Claim.Withdrawal("report", Optional.empty(), Optional.empty()))
                .build());
        EvidenceRecord record = Records.of(matter.build(), Sample.UNTIL, Perspective.strictly("watch"));
        assertEquals(
                Standing.UNKNOWN,
                record.evidence(Sample.fact(Factors.USED_IN_INCIDENT)).standing());
    }

    @Test
    void strictly_rejectsAnActorWhomTheCaseDoesNotHave() {
        Case built = matter.build();
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Records.of(built, Sample.UNTIL, Perspective.strictly("wach")));
        assertEquals("case sample has no actor \"wach\"; did you mean \"watch\"?", e.getMessage());
        assertThrows(NullPointerException.class, () -> Perspective.strictly(null));
    }

    // agreed

    /** Acme and watch both say that the work serves the operation; Acme only alleges it. */
    private void agree() {
        matter.add(Sample.claim("admits", "reply", Factors.SERVES_OPERATION)
                .manner(Manner.ALLEGES)
                .build());
        matter.add(Sample.claim("reports", "report", Factors.SERVES_OPERATION).build());
    }

    private Evidence agreed(String... opposed) {
        return seen(Perspective.agreed(opposed)).evidence(Sample.fact(Factors.SERVES_OPERATION));
    }

    @Test
    void agreed_bothSaySo_eachAtItsOwnStrength() {
        agree();
        assertEquals(List.of("reports", "admits"), ids(agreed("watch")));
        assertEquals(
                new Standing(Strength.CREDIBLE, Strength.ABSENT),
                agreed("watch").standing());
        assertEquals(Strength.WEAK, agreed("watch").supporting().get(1).strength());
        assertEquals(
                "ngo-report, states: credible",
                agreed("watch").supporting().get(0).steps().get(0).toString());
    }

    /** "Such work can carry risks" agrees to nothing that could be checked. */
    @Test
    void agreed_takesSpecificWordsOfBoth() {
        matter.add(Sample.claim("remarks", "reply", Factors.SERVES_OPERATION)
                .general(true)
                .build());
        matter.add(Sample.claim("reports", "report", Factors.SERVES_OPERATION).build());
        assertEquals(List.of(), ids(agreed("watch")));
    }

    @Test
    void agreed_isNothingElse() {
        agree();
        EvidenceRecord record = seen(Perspective.agreed("watch"));
        assertEquals(List.of(), ids(record.evidence(Sample.fact())), "one alleges it and the other denies it");
        assertEquals(List.of(), ids(agreed("paper")), "paper says nothing");
        assertEquals(List.of("reports", "admits"), ids(agreed("paper", "watch")));
    }

    @Test
    void agreed_canBeThatItIsNotSo() {
        matter.add(Sample.claim("no", "reply", Factors.USED_IN_INCIDENT)
                .stance(Stance.DISPUTES)
                .build());
        matter.add(Sample.claim("neither", "report", Factors.USED_IN_INCIDENT)
                .stance(Stance.DISPUTES)
                .build());
        Evidence evidence = seen(Perspective.agreed("watch")).evidence(Sample.fact(Factors.USED_IN_INCIDENT));
        assertEquals(new Standing(Strength.ABSENT, Strength.STRONG), evidence.standing());
    }

    @Test
    void agreed_thirdPartiesCountOnNeitherSide() {
        agree();
        matter.add(Sample.claim("third", "note", Factors.SERVES_OPERATION).build());
        matter.add(Sample.claim("fourth", "note", Factors.SERVES_OPERATION)
                .stance(Stance.DISPUTES)
                .build());
        assertEquals(List.of("reports", "admits"), ids(agreed("watch")));
    }

    @Test
    void agreed_takesOwnWords_notWhatAnotherQuotesOrLeaks() {
        matter.add(Sample.claim("quoted", "report", Factors.SERVES_OPERATION)
                .by("acme")
                .build());
        matter.add(Sample.claim("leaked", "memo", Factors.SERVES_OPERATION).build());
        matter.add(Sample.claim("reports", "report", Factors.SERVES_OPERATION).build());
        assertEquals(List.of(), ids(agreed("watch")));
    }

    @Test
    void agreed_isUndoneByAnyWordOfEither_evenQuotedOrLeaked() {
        agree();
        matter.add(Sample.claim("memo-denies", "memo", Factors.SERVES_OPERATION)
                .stance(Stance.DISPUTES)
                .build());
        assertEquals(List.of(), ids(agreed("watch")));
    }

    @Test
    void agreed_isNotUndoneByWordsPutInTheMouthOfEither() {
        agree();
        matter.add(Sample.claim("put-in-its-mouth", "note", Factors.SERVES_OPERATION)
                .by("acme")
                .characterisedBy("agency")
                .stance(Stance.DISPUTES)
                .build());
        assertEquals(List.of("reports", "admits"), ids(agreed("watch")));
    }

    @Test
    void agreed_isUndoneByOneOfSeveralOpponents() {
        agree();
        matter.add(Sample.claim("note-denies", "note", Factors.SERVES_OPERATION)
                .stance(Stance.DISPUTES)
                .build());
        assertEquals(List.of("reports", "admits"), ids(agreed("watch")));
        assertEquals(List.of(), ids(agreed("watch", "agency")), "desk speaks with the agency");
    }

    @Test
    void agreed_whatIsWithdrawnAgreesWithNothing() {
        matter.add(Sample.claim("admits", "reply", Factors.SERVES_OPERATION).build());
        matter.add(Sample.claim("reported", "report", Factors.SERVES_OPERATION)
                .withdrawn(new Claim.Withdrawal("report", Optional.empty(), Optional.empty()))
                .build());
        assertEquals(List.of(), ids(agreed("watch")));
        assertEquals(1, agreed("watch").withdrawn().size());
    }

    @Test
    void agreed_silencesTheEnterpriseWhereTheyDoNotAgree() {
        agree();
        EvidenceRecord record = seen(Perspective.agreed("watch"));
        assertTrue(record.evidence(Sample.fact()).silenced());
        assertFalse(record.evidence(Sample.fact(Factors.SERVES_OPERATION)).silenced());
    }

    @Test
    void agreed_rejectsOpponentsThatAreNotOutsideTheEnterprise() {
        matter.add(Sample.actor("group", ActorKind.COMPANY).build());
        Case built = matter.build();
        for (String insider : List.of("acme", "labs")) {
            assertEquals(
                    "an opponent must stand outside the enterprise acme, but \"" + insider + "\" does not",
                    refused(built, Perspective.agreed("watch", insider)));
        }
        Case unit = Case.builder()
                .id("unit")
                .title("Acme of the group")
                .enterprise("acme")
                .recordUntil(Sample.UNTIL)
                .add(Sample.actor("group", ActorKind.COMPANY).build())
                .add(Sample.actor("acme", ActorKind.COMPANY).partOf("group").build())
                .build();
        assertEquals(
                "an opponent must stand outside the enterprise acme, but \"group\" does not",
                refused(unit, Perspective.agreed("group")));
    }

    private static String refused(Case built, Perspective perspective) {
        return assertThrows(IllegalArgumentException.class, () -> Records.of(built, Sample.UNTIL, perspective))
                .getMessage();
    }

    @Test
    void agreed_needsAnOpponent() {
        assertEquals(
                "an agreement needs one or more opponents, but none is named",
                assertThrows(IllegalArgumentException.class, Perspective::agreed)
                        .getMessage());
    }

    @Test
    void agreed_isTheSameInWhateverOrderItsOpponentsAreNamed() {
        assertEquals(Perspective.agreed("paper", "watch"), Perspective.agreed("watch", "paper", "watch"));
    }

    // contested

    private Evidence contested(Factor factor) {
        return seen(Perspective.contested("acme")).evidence(Sample.fact(factor));
    }

    @Test
    void contested_takesTheActorsWordAloneWhereItSpeaks_andTheOthersWhereItIsSilent() {
        matter.add(Sample.claim("reported", "report", Factors.USED_IN_INCIDENT).build());
        matter.add(Sample.claim("serves", "report", Factors.SERVES_OPERATION).build());
        matter.add(Sample.claim("not-used", "reply", Factors.USED_IN_INCIDENT)
                .stance(Stance.DISPUTES)
                .build());
        assertEquals(List.of("not-used"), ids(contested(Factors.USED_IN_INCIDENT)));
        assertEquals(Standing.FALSE, contested(Factors.USED_IN_INCIDENT).standing());
        assertEquals(List.of("serves"), ids(contested(Factors.SERVES_OPERATION)));
        assertEquals(
                new Standing(Strength.CREDIBLE, Strength.ABSENT),
                contested(Factors.SERVES_OPERATION).standing());
    }

    /** "Misleading and incorrect" disputes what is said, and does not take its place. */
    @Test
    void contested_generalWords_leaveTheOthersClaimsStanding() {
        Evidence evidence = contested(Factors.FACILITATES_HARM);
        assertEquals(List.of("accuses", "denies"), ids(evidence));
        assertEquals(new Standing(Strength.WEAK, Strength.STRONG), evidence.standing());
    }

    /** Who says that there is no relationship says that nothing is served in it. */
    @Test
    void contested_anActorSpeaksByImplicationToo() {
        matter.add(Sample.claim("serves", "report", Factors.SERVES_OPERATION).build());
        matter.add(Sample.claim("unrelated", "reply", Factors.BUSINESS_RELATIONSHIP)
                .of(List.of("rel"))
                .stance(Stance.DISPUTES)
                .build());
        assertEquals(List.of(), ids(contested(Factors.SERVES_OPERATION)));
        assertEquals(Standing.FALSE, contested(Factors.SERVES_OPERATION).standing());
    }

    /** A claim that gives way to the actor's word gives way in all that would follow from it. */
    @Test
    void contested_whatTheOthersSayOnIt_lendsNothingUpOrDown() {
        matter.add(Sample.claim("serves", "report", Factors.SERVES_OPERATION).build());
        matter.add(Sample.claim("serves-not", "reply", Factors.SERVES_OPERATION)
                .stance(Stance.DISPUTES)
                .build());
        Fact supplied = new Fact(Factors.SUPPLIED, List.of("rel", "tool"));
        assertEquals(
                Standing.UNKNOWN,
                seen(Perspective.contested("acme")).evidence(supplied).standing());

        matter.add(Sample.claim("used-not", "report", Factors.USED_FOR)
                .stance(Stance.DISPUTES)
                .build());
        matter.add(Sample.claim("used", "reply", Factors.USED_FOR).build());
        assertEquals(Standing.TRUE, contested(Factors.USED_FOR).standing());
        assertEquals(Standing.UNKNOWN, contested(Factors.USED_IN_INCIDENT).standing());
    }

    @Test
    void contested_anActorAgainstItself_isContested() {
        matter.add(Sample.claim("used", "reply", Factors.USED_FOR).build());
        matter.add(Sample.claim("used-not", "reply", Factors.USED_FOR)
                .stance(Stance.DISPUTES)
                .build());
        matter.add(Sample.claim("reported", "report", Factors.USED_FOR).build());
        assertEquals(List.of("used", "used-not"), ids(contested(Factors.USED_FOR)));
        assertEquals(
                new Standing(Strength.STRONG, Strength.STRONG),
                contested(Factors.USED_FOR).standing());
    }

    // without

    @Test
    void withoutSpeaker_leavesOutItsWordsWhereverTheyStand() {
        matter.add(Sample.claim("quoted", "report").by("labs").build());
        matter.add(Sample.claim("put-in-its-mouth", "report")
                .by("acme")
                .characterisedBy("watch")
                .build());
        Evidence evidence = seen(Perspective.withoutSpeaker("acme")).evidence(Sample.fact());
        assertEquals(List.of("accuses"), ids(evidence));
        assertEquals(new Standing(Strength.WEAK, Strength.ABSENT), evidence.standing());
        assertTrue(evidence.silenced());
    }

    @Test
    void withoutSpeaker_keepsWhatOthersSayAfterIt() {
        matter.add(Sample.claim("repeats", "note").addOrigins("accuses").build());
        EvidenceRecord record = seen(Perspective.withoutSpeaker("watch"));
        assertEquals(List.of("repeats", "denies"), ids(record.evidence(Sample.fact())));
        assertFalse(record.evidence(Sample.fact()).silenced());
    }

    @Test
    void withoutPublisher_leavesOutWhatIsKnownOnlyFromItsDocuments() {
        matter.add(Sample.source("statement", "acme", SourceKind.COMPANY_STATEMENT)
                .via("report")
                .build());
        matter.add(Sample.claim("stated", "statement").build());
        Evidence evidence = seen(Perspective.withoutPublisher("watch")).evidence(Sample.fact());
        assertEquals(List.of("denies"), ids(evidence));
        assertTrue(evidence.silenced(), "what acme stated is left out too");
    }

    @Test
    void withoutPublisher_warnsOfOtherPartiesOwnWords() {
        matter.add(Sample.source("statement", "acme", SourceKind.COMPANY_STATEMENT)
                .via("report")
                .build());
        matter.add(Sample.claim("stated", "statement").build());
        matter.add(Sample.claim("also-quoted", "report").by("acme").build());
        matter.add(Sample.claim("as-they-say", "report")
                .by("agency")
                .characterisedBy("watch")
                .build());
        matter.add(Sample.claim("desk-quoted", "report").by("desk").build());
        assertEquals(
                List.of(
                        "leaves out own words of acme that watch published: also-quoted, stated",
                        "leaves out own words of desk that watch published: desk-quoted"),
                seen(Perspective.withoutPublisher("watch")).warnings());
        assertEquals(List.of(), seen(Perspective.withoutSpeaker("watch")).warnings());
        assertEquals(List.of(), seen(Perspective.whole()).warnings());
    }

    @Test
    void withoutPublisher_doesNotWarnOfItsUnits() {
        matter.add(Sample.claim("from-the-desk", "note").build());
        assertEquals(List.of(), seen(Perspective.withoutPublisher("agency")).warnings());
        assertEquals(
                List.of("accuses", "denies"),
                ids(seen(Perspective.withoutPublisher("agency")).evidence(Sample.fact())));
    }

    @Test
    void everyPerspective_rejectsAnActorWhomTheCaseDoesNotHave() {
        Case built = matter.build();
        for (Perspective perspective : List.of(
                Perspective.contested("wach"),
                Perspective.agreed("watch", "wach"),
                Perspective.withoutSpeaker("wach"),
                Perspective.withoutPublisher("wach"))) {
            assertEquals("case sample has no actor \"wach\"; did you mean \"watch\"?", refused(built, perspective));
        }
    }

    @Test
    void actors_areThoseItNames_sorted() {
        assertEquals(List.of(), Perspective.whole().actors());
        assertEquals(List.of("acme"), Perspective.strictly("acme").actors());
        assertEquals(List.of("acme"), Perspective.contested("acme").actors());
        assertEquals(
                List.of("paper", "watch"), Perspective.agreed("watch", "paper").actors());
        assertEquals(List.of("watch"), Perspective.withoutSpeaker("watch").actors());
        assertEquals(List.of("watch"), Perspective.withoutPublisher("watch").actors());
    }

    @Test
    void toString_saysWhatIsSupposed() {
        assertEquals("strictly according to acme", Perspective.strictly("acme").toString());
        assertEquals("whole record", Perspective.whole().toString());
        assertEquals("contested by acme", Perspective.contested("acme").toString());
        assertEquals(
                "agreed with paper, watch", Perspective.agreed("watch", "paper").toString());
        assertEquals(
                "without what watch says", Perspective.withoutSpeaker("watch").toString());
        assertEquals(
                "without what watch published",
                Perspective.withoutPublisher("watch").toString());
    }
}
