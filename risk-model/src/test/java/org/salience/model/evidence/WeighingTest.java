package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Factors;
import org.salience.model.Manner;
import org.salience.model.Sample;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Stance;

/** What a single claim weighs, and why. */
class WeighingTest {
    private static final EvidencePolicy POLICY = EvidencePolicy.standard();

    private static final EvidencePolicy SURVIVOR_CENTRED = EvidencePolicy.named("survivor-centred");

    private final Case.Builder matter = Sample.matter();

    private WeighedClaim weighed(String claim) {
        return weighed(claim, POLICY);
    }

    private WeighedClaim weighed(String claim, EvidencePolicy policy) {
        return Records.whole(matter.build(), Sample.UNTIL, policy).facts().stream()
                .flatMap(Evidence::claims)
                .filter(each -> each.claim().id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    private void source(String id, String by, SourceKind kind, String... origins) {
        matter.add(Sample.source(id, by, kind).addOrigins(origins).build());
    }

    private static List<String> steps(WeighedClaim weighed) {
        return weighed.steps().stream().map(Step::toString).toList();
    }

    @ParameterizedTest
    @EnumSource(SourceKind.class)
    void weigh_specificStatementOfSomebodyElse_followsTheTable(SourceKind kind) {
        source("doc", "watch", kind);
        for (Manner manner : Manner.values()) {
            if (manner != Manner.INFERS_FROM_CAPABILITY) {
                matter.add(Sample.claim(manner.id(), "doc").manner(manner).build());
            }
        }
        for (Manner manner : Manner.values()) {
            if (manner != Manner.INFERS_FROM_CAPABILITY) {
                assertEquals(POLICY.weight(kind, manner), weighed(manner.id()).strength(), manner::id);
            }
        }
    }

    @Test
    void weigh_oneStep_saysSourceAndManner() {
        source("report", "watch", SourceKind.NGO_REPORT);
        matter.add(Sample.claim("c1", "report").build());
        assertEquals(List.of("ngo-report, states: credible"), steps(weighed("c1")));
        assertEquals("c1 watch states: credible", weighed("c1").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "FACILITATES_HARM,   SUPPORTS, CONCEDES, STRONG",
        "FACILITATES_HARM,   DISPUTES, DENIES,   CREDIBLE",
        "MINOR_OR_TRIVIAL,   SUPPORTS, ASSURES,  CREDIBLE",
        "MINOR_OR_TRIVIAL,   DISPUTES, CONCEDES, STRONG"
    })
    void weigh_onlyWhatTellsAgainstTheSpeaker_weighsOneStepMore(
            String factor, Stance stance, Position position, Strength strength) {
        source("reply", "acme", SourceKind.COMPANY_STATEMENT);
        matter.add(Sample.claim(
                        "c1", "reply", factor.startsWith("FAC") ? Factors.FACILITATES_HARM : Factors.MINOR_OR_TRIVIAL)
                .stance(stance)
                .build());
        assertEquals(position, weighed("c1").position());
        assertEquals(strength, weighed("c1").strength());
    }

    @Test
    void weigh_concessionOfAUnit_isTheEnterprises() {
        source("reply", "labs", SourceKind.COMPANY_STATEMENT);
        matter.add(Sample.claim("c1", "reply").build());
        assertEquals("c1 labs concedes: strong", weighed("c1").toString());
        assertEquals(List.of("company-statement, states: credible", "against interest: strong"), steps(weighed("c1")));
    }

    @Test
    void weigh_theSameWordsOfAnotherCompany_areNoConcession() {
        source("doc", "agency", SourceKind.COMPANY_STATEMENT);
        matter.add(Sample.claim("c1", "doc").build());
        assertEquals(Position.STATES, weighed("c1").position());
        assertEquals(Strength.CREDIBLE, weighed("c1").strength());
    }

    @Test
    void weigh_neutralFactor_isNeverConceded() {
        source("reply", "acme", SourceKind.COMPANY_STATEMENT);
        matter.add(Sample.claim("c1", "reply", Factors.BUSINESS_RELATIONSHIP)
                .of(List.of("rel"))
                .build());
        assertEquals(Strength.CREDIBLE, weighed("c1").strength());
    }

    @ParameterizedTest
    @CsvSource({
        "LEAK,              STATES,        CREDIBLE",
        "LEAK,              DOCUMENTS,     CREDIBLE",
        "LEAK,              ALLEGES,       WEAK",
        "COMPANY_STATEMENT, INFERS,        WEAK",
        "COMPANY_STATEMENT, ASSESSES_RISK, CREDIBLE",
        "LEAK,              ASSESSES_RISK, CREDIBLE",
        "COMPANY_FILING,    DOCUMENTS,     STRONG"
    })
    void weigh_concession_neverExceedsTheCeilingOfItsManner(SourceKind kind, Manner manner, Strength expected) {
        source("doc", "acme", kind);
        matter.add(Sample.claim("c1", "doc").manner(manner).build());
        assertEquals(expected, weighed("c1").strength());
    }

    private void denial(Manner manner) {
        source("reply", "acme", SourceKind.COMPANY_STATEMENT);
        matter.add(Sample.claim("c1", "reply")
                .stance(Stance.DISPUTES)
                .manner(manner)
                .build());
    }

    @Test
    void weigh_denial_isWeakInTheSurvivorCentredPolicy_andSaysWhy() {
        denial(Manner.STATES);
        assertEquals(
                List.of("company-statement, states: credible", "in its own interest: weak"),
                steps(weighed("c1", SURVIVOR_CENTRED)));
    }

    @Test
    void weigh_documentedDenial_isNoneTheWorseForServingTheCompany() {
        denial(Manner.DOCUMENTS);
        assertEquals(Strength.CREDIBLE, weighed("c1", SURVIVOR_CENTRED).strength());
    }

    /** Who passes on the company's denial passes on a denial: by its claim, its document, or its mere word. */
    @ParameterizedTest
    @ValueSource(strings = {"c1", "reply", "echo", "acme", "labs"})
    void weigh_denialPassedOnByOthers_isNoStrongerThanTheDenial(String origin) {
        denial(Manner.STATES);
        source("echo", "paper", SourceKind.PRESS_REPORT, "reply");
        source("report", "watch", SourceKind.NGO_REPORT);
        matter.add(Sample.claim("c2", "report")
                .stance(Stance.DISPUTES)
                .addOrigins(origin)
                .build());
        assertEquals(Strength.CREDIBLE, weighed("c2").strength());
        assertEquals(Strength.WEAK, weighed("c2", SURVIVOR_CENTRED).strength());
    }

    @Test
    void weigh_whatTellsAgainstTheCompany_isNoWeakerForGoingBackToIt() {
        source("reply", "acme", SourceKind.COMPANY_STATEMENT);
        source("report", "watch", SourceKind.NGO_REPORT);
        matter.add(Sample.claim("c1", "report").addOrigins("reply").build());
        assertEquals(Strength.CREDIBLE, weighed("c1", SURVIVOR_CENTRED).strength());
    }

    @Test
    void weigh_generalConcession_isWeakAndDoesNotRise() {
        source("reply", "acme", SourceKind.COMPANY_STATEMENT);
        matter.add(Sample.claim("c1", "reply").general(true).build());
        assertEquals(List.of("company-statement, states: credible", "general statement: weak"), steps(weighed("c1")));
    }

    @Test
    void weigh_generalStatementOfAnybody_isWeak() {
        source("doc", "agency", SourceKind.STATE_DOCUMENT);
        matter.add(
                Sample.claim("c1", "doc").manner(Manner.DOCUMENTS).general(true).build());
        assertEquals(Strength.WEAK, weighed("c1").strength());
    }

    @Test
    void weigh_concessionInAnOpponentsWords_isNone_andWeak() {
        source("letter", "watch", SourceKind.NGO_LETTER);
        matter.add(
                Sample.claim("c1", "letter").by("acme").characterisedBy("watch").build());
        assertEquals(Position.STATES, weighed("c1").position());
        assertEquals(List.of("ngo-letter, states: credible", "as characterised by watch: weak"), steps(weighed("c1")));
    }

    /** What one party is quoted with in another's document is known through that document. */
    @Test
    void weigh_concessionQuotedInAnothersDocument_isNoStrongerThanThatDocumentRelays() {
        source("article", "paper", SourceKind.PRESS_REPORT);
        matter.add(Sample.claim("c1", "article").by("acme").build());
        assertEquals(Strength.CREDIBLE, weighed("c1").strength());
    }

    @Test
    void weigh_wordsOfAUnitInItsBodysDocument_areFirstHand() {
        source("reply", "acme", SourceKind.COMPANY_STATEMENT);
        matter.add(Sample.claim("c1", "reply").by("labs").build());
        assertEquals(Strength.STRONG, weighed("c1").strength());
    }

    @ParameterizedTest
    @CsvSource({"COURT_RECORD, STRONG", "NGO_LETTER, CREDIBLE", "LEAK, WEAK", "TESTIMONY, WEAK"})
    void weigh_knownThroughAnotherDocument_isNoStrongerThanThatRelays(SourceKind link, Strength expected) {
        source("letter", "watch", link);
        matter.add(Sample.source("tender", "agency", SourceKind.CLIENT_DOCUMENT)
                .via("letter")
                .build());
        matter.add(Sample.claim("c1", "tender").manner(Manner.DOCUMENTS).build());
        assertEquals(expected, weighed("c1").strength());
    }

    @Test
    void weigh_quotationChain_isAsWeakAsItsWeakestLink() {
        source("record", "study", SourceKind.COURT_RECORD);
        matter.add(
                Sample.source("message", "acme", SourceKind.LEAK).via("record").build());
        matter.add(Sample.source("tender", "agency", SourceKind.CLIENT_DOCUMENT)
                .via("message")
                .build());
        matter.add(Sample.claim("c1", "tender").manner(Manner.DOCUMENTS).build());
        assertEquals(
                List.of("client-document, documents: strong", "known through message, leak: weak"),
                steps(weighed("c1")));
    }

    @Test
    void weigh_repeatOfAWeakClaim_isWeak() {
        source("leak", "agency", SourceKind.LEAK);
        source("report", "watch", SourceKind.NGO_REPORT);
        matter.add(Sample.claim("c1", "leak").build());
        matter.add(Sample.claim("c2", "report").addOrigins("c1").build());
        assertEquals(List.of("ngo-report, states: credible", "goes back to c1: weak"), steps(weighed("c2")));
    }

    @Test
    void weigh_severalOrigins_isAsStrongAsTheStrongest() {
        source("leak", "agency", SourceKind.LEAK);
        source("report", "watch", SourceKind.NGO_REPORT);
        matter.add(Sample.claim("c1", "leak").build());
        matter.add(Sample.claim("c2", "report").build());
        matter.add(Sample.claim("c3", "report").addOrigins("c1", "c2").build());
        assertEquals(Strength.CREDIBLE, weighed("c3").strength());
    }

    @Test
    void weigh_originInABodyAlone_setsNoLimit() {
        source("report", "watch", SourceKind.NGO_REPORT);
        matter.add(Sample.claim("c1", "report").addOrigins("agency").build());
        assertEquals(Strength.CREDIBLE, weighed("c1").strength());
        assertEquals(List.of("agency", "watch"), weighed("c1").roots());
    }

    @Test
    void weigh_withoutOriginOfItsOwn_hasItsSourcesOrigin() {
        source("leak", "agency", SourceKind.LEAK);
        source("report", "watch", SourceKind.NGO_REPORT, "leak");
        matter.add(Sample.claim("c1", "report").build());
        assertEquals(Strength.WEAK, weighed("c1").strength());
        assertEquals(List.of("agency", "watch"), weighed("c1").roots());
    }

    /** A study repeats a report that repeats a leak: the study is no stronger than the leak. */
    @Test
    void weigh_reportOfAReport_isNoStrongerThanWhatThatRepeats() {
        source("leak", "agency", SourceKind.LEAK);
        source("report", "watch", SourceKind.NGO_REPORT, "leak");
        source("paper-2", "study", SourceKind.ACADEMIC_STUDY, "report");
        matter.add(Sample.claim("c1", "paper-2").build());
        matter.add(Sample.claim("c2", "paper-2").addOrigins("report").build());
        assertEquals(Strength.WEAK, weighed("c1").strength());
        assertEquals(Strength.WEAK, weighed("c2").strength());
    }

    /** A report repeats a document that is known only from a leak: it passes on no more than the leak does. */
    @Test
    void weigh_repeatOfADocumentKnownThroughAnother_isNoStrongerThanThatRelays() {
        source("message", "acme", SourceKind.LEAK);
        matter.add(Sample.source("tender", "agency", SourceKind.CLIENT_DOCUMENT)
                .via("message")
                .build());
        source("report", "watch", SourceKind.NGO_REPORT);
        matter.add(Sample.claim("c1", "report").addOrigins("tender").build());
        assertEquals(List.of("ngo-report, states: credible", "goes back to tender: weak"), steps(weighed("c1")));
    }

    @Test
    void weigh_roots_areTheOutermostBodies() {
        source("desk-note", "desk", SourceKind.STATE_DOCUMENT);
        source("report", "watch", SourceKind.NGO_REPORT, "desk-note", "paper");
        matter.add(Sample.claim("c1", "report").build());
        assertEquals(List.of("agency", "paper", "watch"), weighed("c1").roots());
    }

    @Test
    void weigh_roots_ofAQuotedDocumentWithoutKnownOrigin_areItsAuthorAndWhoPublishedIt() {
        source("letter", "watch", SourceKind.NGO_LETTER);
        matter.add(Sample.source("tender", "agency", SourceKind.CLIENT_DOCUMENT)
                .via("letter")
                .build());
        matter.add(Sample.claim("c1", "tender").build());
        assertEquals(List.of("agency", "watch"), weighed("c1").roots());
    }

    @Test
    void weigh_longestChainOfRepeats_isAsWeakAsItsBeginning() {
        source("report", "watch", SourceKind.NGO_REPORT);
        matter.add(Sample.claim("c0", "report").manner(Manner.ALLEGES).build());
        for (int i = 1; i < 100; i++) {
            matter.add(Sample.claim("c" + i, "report").addOrigins("c" + (i - 1)).build());
        }
        assertEquals(Strength.WEAK, weighed("c99").strength());
    }

    /** Each of two claims repeats both of two others, and so on: few claims, but many ways back. */
    @Test
    void weigh_manyWaysBack_takesNoLongerThanManyClaims() {
        source("report", "watch", SourceKind.NGO_REPORT);
        matter.add(Sample.claim("a0", "report").build());
        matter.add(Sample.claim("b0", "report").build());
        for (int i = 1; i < 25; i++) {
            matter.add(repeat("a" + i, i - 1));
            matter.add(repeat("b" + i, i - 1));
        }
        Case ladder = matter.build();
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Records.whole(ladder, Sample.UNTIL));
    }

    private static Claim repeat(String id, int level) {
        return Sample.claim(id, "report").addOrigins("a" + level, "b" + level).build();
    }

    @Test
    void weighedClaim_rejectsNoSteps() {
        Source doc = Sample.source("doc", "watch", SourceKind.NGO_REPORT).build();
        Claim claim = Sample.claim("c1", doc.id()).build();
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> new WeighedClaim(claim, "watch", Position.STATES, List.of("watch"), List.of()));
        assertEquals("a weighed claim must say how it was weighed", e.getMessage());
    }
}
