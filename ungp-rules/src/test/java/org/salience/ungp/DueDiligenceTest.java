package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.evidence.StandardOfProof.CLEAR_AND_CONVINCING;
import static org.salience.model.evidence.StandardOfProof.POSSIBLE;
import static org.salience.model.evidence.StandardOfProof.REASONABLE_GROUNDS;
import static org.salience.ungp.ElementState.CONTESTED;
import static org.salience.ungp.ElementState.MET;
import static org.salience.ungp.ElementState.NOT_MET;
import static org.salience.ungp.ElementState.NOT_SHOWN;
import static org.salience.ungp.ElementState.PARTLY_MET;
import static org.salience.ungp.Given.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Inquiry;
import org.salience.model.Manner;
import org.salience.model.Measure;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Stance;
import org.salience.model.SubjectKind;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.Perspective;
import org.salience.ungp.Given.Voice;

class DueDiligenceTest {
    private static ElementReview review(Assessment assessment, DiligenceElement element) {
        return assessment.dueDiligence().of(element).get(0);
    }

    private static ElementReview review(Given given, DiligenceElement element) {
        return review(given.assess(), element);
    }

    private static ElementState state(Given given, DiligenceElement element) {
        return review(given, element).state(REASONABLE_GROUNDS);
    }

    private static Factor[] asked(DiligenceElement element) {
        return element.factors().toArray(Factor[]::new);
    }

    // The table

    @Test
    void table_hasEveryLetteredPartOfThePrinciples() {
        Set<String> cited = new HashSet<>();
        Arrays.stream(DiligenceElement.values())
                .flatMap(element -> element.provisions().stream())
                .forEach(provision -> cited.add(provision.id()));
        for (String provision : List.of(
                "ungp-15-a ungp-15-b ungp-15-c ungp-16 ungp-16-a ungp-16-b ungp-16-c ungp-16-d ungp-16-e ungp-17-a ungp-17-c",
                "ungp-18 ungp-18-a ungp-18-b ungp-18-commentary-groups ungp-18-commentary-timing ungp-19-a ungp-19-b",
                "ungp-20 ungp-20-a ungp-20-b ungp-21 ungp-21-a ungp-21-b ungp-21-c ungp-22 ungp-29",
                "ungp-31-a ungp-31-b ungp-31-c ungp-31-d ungp-31-e ungp-31-f ungp-31-g ungp-31-h")) {
            assertTrue(cited.containsAll(List.of(provision.split(" "))), provision);
        }
    }

    @ParameterizedTest
    @EnumSource(DiligenceElement.class)
    void element_isNamedByOneProvision_andAsksForFavourableFactorsThatCiteIt(DiligenceElement element) {
        String provision = element.provisions().get(0).id();
        assertEquals(Optional.of(element), DiligenceElement.addressed(provision));
        List<String> provisions =
                element.provisions().stream().map(each -> each.id()).toList();
        for (Factor factor : element.factors()) {
            assertEquals("favourable", factor.bearing().toString());
            assertEquals(
                    List.of(element.isSpecific() ? SubjectKind.RELATIONSHIP : SubjectKind.ENTERPRISE),
                    factor.signature());
        }
        element.general().ifPresent(factor -> assertEquals(List.of(SubjectKind.ENTERPRISE), factor.signature()));
        assertTrue(
                Stream.concat(element.factors().stream(), element.general().stream())
                        .flatMap(factor -> factor.sources().stream())
                        .anyMatch(source -> provisions.stream().anyMatch(source::startsWith)
                                || provisions.stream().anyMatch(each -> each.startsWith(source))),
                element.toString());
    }

    @Test
    void wholePrinciples_areNoSingleElement() {
        assertEquals(Optional.empty(), DiligenceElement.addressed("ungp-17"));
        assertEquals(Optional.empty(), DiligenceElement.addressed("oecd-ddg-q29-cause"));
    }

    // The states, for each provision

    @ParameterizedTest
    @EnumSource(DiligenceElement.class)
    void everythingShown_isMet(DiligenceElement element) {
        assertEquals(MET, state(given().supports(asked(element)), element));
        assertEquals(
                List.of(), review(given().supports(asked(element)), element).missing(REASONABLE_GROUNDS));
    }

    @ParameterizedTest
    @EnumSource(DiligenceElement.class)
    void everythingRefuted_isNotMet_andNamesWhatIsMissing(DiligenceElement element) {
        ElementReview review = review(given().disputes(asked(element)), element);
        assertEquals(NOT_MET, review.state(REASONABLE_GROUNDS));
        assertEquals(
                element.factors().stream()
                        .map(factor -> factor.label() + ": disputed, and not shown")
                        .toList(),
                review.missing(REASONABLE_GROUNDS));
    }

    @ParameterizedTest
    @EnumSource(DiligenceElement.class)
    void silence_isNotShown_atEveryStandard(DiligenceElement element) {
        ElementReview review = review(given(), element);
        Stream.of(POSSIBLE, REASONABLE_GROUNDS, CLEAR_AND_CONVINCING).forEach(standard -> {
            assertEquals(NOT_SHOWN, review.state(standard));
            assertFalse(review.isSilenced(standard));
            assertEquals(Optional.empty(), review.modality(standard));
        });
    }

    @ParameterizedTest
    @EnumSource(DiligenceElement.class)
    void bothSides_areContested(DiligenceElement element) {
        assertEquals(CONTESTED, state(given().contests(asked(element)), element));
    }

    @ParameterizedTest
    @EnumSource(DiligenceElement.class)
    void generalAssuranceByTheCompany_showsNothing(DiligenceElement element) {
        Given assured = given();
        Stream.concat(element.factors().stream(), element.general().stream())
                .forEach(factor -> assured.says(Voice.ACME_STATES_GENERALLY, Stance.SUPPORTS, factor));
        ElementReview review = review(assured, element);
        assertEquals(MET, review.state(POSSIBLE));
        assertEquals(NOT_SHOWN, review.state(REASONABLE_GROUNDS));
    }

    static Stream<DiligenceElement> ofSeveralFactors() {
        return Arrays.stream(DiligenceElement.values())
                .filter(element -> element.factors().size() > 1);
    }

    @ParameterizedTest
    @MethodSource("ofSeveralFactors")
    void someOfSeveral_isPartlyMet_whateverIsSaidOfTheRest(DiligenceElement element) {
        Factor first = element.factors().get(0);
        Factor second = element.factors().get(1);
        assertEquals(PARTLY_MET, state(given().supports(first), element));
        assertEquals(PARTLY_MET, state(given().supports(first).disputes(second), element));
        assertEquals(CONTESTED, state(given().supports(first).contests(second), element));
        assertEquals(NOT_MET, state(given().disputes(second), element));
        assertEquals(
                List.of(second.label() + ": not shown"),
                review(given().supports(first), element).missing(REASONABLE_GROUNDS));
    }

    static Stream<DiligenceElement> withAGeneralForm() {
        return Arrays.stream(DiligenceElement.values())
                .filter(element -> element.general().isPresent());
    }

    @ParameterizedTest
    @MethodSource("withAGeneralForm")
    void general_neverPassesForSpecific(DiligenceElement element) {
        Factor general = element.general().get();
        ElementReview review = review(given().supports(general), element);
        assertEquals(PARTLY_MET, review.state(REASONABLE_GROUNDS));
        assertEquals(
                List.of(element.factors().get(0).label() + ": not shown", "shown only in general: " + general.label()),
                review.missing(REASONABLE_GROUNDS));
        assertEquals(NOT_MET, state(given().supports(general).disputes(asked(element)), element));
        assertEquals(CONTESTED, state(given().supports(general).contests(asked(element)), element));
        // Who does not communicate at all does not communicate enough; elsewhere in general is not what is asked.
        boolean presupposed = general.equals(Factors.COMMUNICATES);
        assertEquals(presupposed ? NOT_MET : CONTESTED, state(given().contests(general), element));
        assertEquals(presupposed ? NOT_MET : NOT_SHOWN, state(given().disputes(general), element));
    }

    @Test
    void sufficientCommunication_isCommunication_andNotTheOtherWayRound() {
        assertEquals(
                MET,
                state(given().supports(Factors.COMMUNICATION_SUFFICIENT), DiligenceElement.EXTERNAL_COMMUNICATION));
        assertEquals(
                PARTLY_MET, state(given().supports(Factors.COMMUNICATES), DiligenceElement.COMMUNICATION_SUFFICIENCY));
    }

    @Test
    void noPolicy_refutesEveryPartOfIt_andNoMechanismEveryCriterion() {
        DueDiligence review = given().withoutImpacts()
                .disputes(Factors.POLICY_COMMITMENT, Factors.GRIEVANCE_MECHANISM, Factors.IMPACT_ASSESSMENT)
                .assess()
                .dueDiligence();
        assertEquals("0 of 6 met, 6 not met", review.counts(DiligenceStep.POLICY, REASONABLE_GROUNDS));
        assertEquals("0 of 9 met, 9 not met", review.counts(DiligenceStep.GRIEVANCES, REASONABLE_GROUNDS));
        assertEquals("0 of 5 met, 5 not met", review.counts(DiligenceStep.ASSESSMENT, REASONABLE_GROUNDS));
    }

    @Test
    void standards_differ() {
        Given stated = given().supports(Factors.POLICY_APPROVED);
        ElementReview review = review(stated, DiligenceElement.POLICY_APPROVAL);
        assertEquals(MET, review.state(POSSIBLE));
        assertEquals(MET, review.state(REASONABLE_GROUNDS));
        assertEquals(NOT_SHOWN, review.state(CLEAR_AND_CONVINCING));
        assertEquals("policy approval, UNGP 16(a): met / met / not shown; not asked", review.toString());
    }

    @Test
    void modality_isTheWeakestOnTheFirmestWay() {
        assertEquals(
                Optional.of(Manner.ASSESSES_RISK),
                review(
                                given().says(Voice.WATCH_ASSESSES_RISK, Stance.DISPUTES, Factors.POLICY_COMMITMENT),
                                DiligenceElement.POLICY_APPROVAL)
                        .modality(REASONABLE_GROUNDS));
        Given mixed = given().says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, Factors.RESPONSIBILITY_ASSIGNED);
        assertEquals(
                Optional.of(Manner.DOCUMENTS),
                review(mixed, DiligenceElement.INTEGRATION).modality(REASONABLE_GROUNDS));
        mixed.supports(Factors.DECISIONS_AND_OVERSIGHT);
        assertEquals(
                Optional.of(Manner.STATES),
                review(mixed, DiligenceElement.INTEGRATION).modality(REASONABLE_GROUNDS));
    }

    // Independence of involvement (P15)

    @Test
    void involvement_changesNothing_norDoesItsAbsence() {
        Factor[] some = {Factors.POLICY_COMMITMENT, Factors.GENERAL_SAFEGUARD, Factors.RESPONSE_TRACKED};
        List<String> expected = reads(given().supports(some).withoutImpacts());
        assertEquals(expected, reads(given().supports(some)));
        assertEquals(
                expected,
                reads(given().supports(some)
                        .supports(
                                Factors.IMPACT_OCCURS,
                                Factors.SERVES_OPERATION,
                                Factors.BUILT_FOR_OPERATION,
                                Factors.FACILITATES_HARM,
                                Factors.USED_IN_INCIDENT)));
        assertEquals(
                expected,
                reads(given().supports(some)
                        .disputes(Factors.IMPACT_OCCURS, Factors.USED_FOR, Factors.SUPPLIED, Factors.CAPABLE_OF)));
        assertEquals(
                3,
                expected.stream()
                        .filter(line -> line.contains("met / ") && !line.contains("not met"))
                        .count());
    }

    private static List<String> reads(Given given) {
        return given.assess().dueDiligence().elements().stream()
                .map(ElementReview::toString)
                .toList();
    }

    @Test
    void relationshipShownNotToBeThere_isNotReviewed() {
        Given two = given().relationship("rel-2").supports(Factors.IMPACT_ASSESSMENT);
        assertEquals(
                2,
                two.assess()
                        .dueDiligence()
                        .of(DiligenceElement.IMPACT_ASSESSMENT)
                        .size());
        two.says(Voice.HERALD_STATES, Stance.SUPPORTS, Factors.NEVER_RELATED, "rel-2");
        DueDiligence review = two.assess().dueDiligence();
        assertEquals(List.of("rel-2"), review.notThere());
        assertEquals(1, review.of(DiligenceElement.IMPACT_ASSESSMENT).size());
        assertEquals(
                List.of("rel-2"),
                two.assess()
                        .according(Perspective.withoutSpeaker("herald"))
                        .dueDiligence()
                        .notThere(),
                "read on the whole record");
    }

    @Test
    void eachRelationship_standsForItself() {
        Given two = given().relationship("rel-2").supports(Factors.IMPACT_ASSESSMENT);
        assertEquals(
                List.of("[rel-2] not shown", "[rel-bureau] met"),
                two.assess().dueDiligence().of(DiligenceElement.IMPACT_ASSESSMENT).stream()
                        .map(each -> "[" + each.relationship().get() + "] " + each.state(REASONABLE_GROUNDS))
                        .toList());
        assertEquals(
                1,
                two.involvement()
                        .dueDiligence()
                        .of(DiligenceElement.IMPACT_ASSESSMENT)
                        .size(),
                "an impact asks it of its own relationships");
    }

    @Test
    void caseWithoutRelationships_isReviewedAllTheSame() {
        Case none = Case.builder()
                .id("none")
                .title("None")
                .enterprise(Given.ACME)
                .recordUntil(LocalDate.parse("2031-12-31"))
                .add(given().matter().actor(Given.ACME))
                .build();
        DueDiligence review = Assessor.standard().assess(none).dueDiligence();
        assertEquals(DiligenceElement.values().length, review.elements().size());
        assertEquals("due diligence, at reasonable grounds: 0 of 31 met, 31 not shown", review.toString());
    }

    @Test
    void claimsOfAnotherTime_doNotCount() {
        Case then = Cases.replacing(
                given().supports(Factors.POLICY_APPROVED).matter(),
                "c1",
                claim -> Claim.builder()
                        .from(claim)
                        .holds(DateRange.parse("2029"))
                        .build());
        assertEquals(
                NOT_SHOWN,
                review(Assessor.standard().assess(then), DiligenceElement.POLICY_APPROVAL)
                        .state(REASONABLE_GROUNDS));
    }

    // Measures

    private static Given measured(String element, String... scope) {
        return given().measure("step", measure -> measure.element(element).scope(List.of(scope)));
    }

    private static Given says(Given given, Factor... factors) {
        for (Factor factor : factors) {
            given.says(Voice.WATCH_STATES, Stance.SUPPORTS, factor, "step");
        }
        return given;
    }

    @Test
    void measure_meetsAnElementOnlyIfAdequate_andCoveringIt() {
        DiligenceElement tracking = DiligenceElement.RESPONSE_TRACKING;
        assertEquals(NOT_SHOWN, state(measured("ungp-20", Given.RELATIONSHIP), tracking), "it asserts nothing");
        for (Factor only : List.of(Factors.MEASURE_IN_PLACE, Factors.MEASURE_VERIFIED, Factors.MEASURE_EFFECTIVE)) {
            ElementReview review = review(says(measured("ungp-20", Given.RELATIONSHIP), only), tracking);
            assertEquals(PARTLY_MET, review.state(REASONABLE_GROUNDS), only.id());
            assertEquals(
                    List.of("response tracked: not shown", "step: in place, not shown to be adequate"),
                    review.missing(REASONABLE_GROUNDS));
        }
        assertEquals(MET, state(says(measured("ungp-20", Given.RELATIONSHIP), Factors.MEASURE_ADEQUATE), tracking));
        ElementReview general = review(says(measured("ungp-20"), Factors.MEASURE_ADEQUATE), tracking);
        assertEquals(PARTLY_MET, general.state(REASONABLE_GROUNDS));
        assertEquals(
                List.of(
                        "response tracked: not shown",
                        "step: in place in general, not for this relationship in particular"),
                general.missing(REASONABLE_GROUNDS));
        assertEquals("[step (general): in place, adequate]", general.measures().toString());
    }

    @Test
    void bareAssuranceOfAMeasure_neitherMeetsNorLiftsAnElement() {
        Given assured = measured("ungp-20", Given.RELATIONSHIP)
                .says(Voice.ACME_STATES_GENERALLY, Stance.SUPPORTS, Factors.MEASURE_ADEQUATE, "step");
        assertEquals(NOT_SHOWN, state(assured, DiligenceElement.RESPONSE_TRACKING));
        assertEquals(NOT_MET, state(assured.disputes(Factors.RESPONSE_TRACKED), DiligenceElement.RESPONSE_TRACKING));
        assertEquals(PARTLY_MET, state(says(assured, Factors.MEASURE_IN_PLACE), DiligenceElement.RESPONSE_TRACKING));
    }

    @Test
    void measureOfOneRelationship_isOnlyPartOfWhatIsAskedOfTheEnterprise() {
        ElementReview review = review(
                says(measured("ungp-29", Given.RELATIONSHIP), Factors.MEASURE_ADEQUATE),
                DiligenceElement.GRIEVANCE_MECHANISM);
        assertEquals(PARTLY_MET, review.state(REASONABLE_GROUNDS));
        assertEquals(
                List.of("grievance mechanism: not shown", "step: in place only for rel-bureau"),
                review.missing(REASONABLE_GROUNDS));
        assertEquals(
                MET, state(says(measured("ungp-29"), Factors.MEASURE_ADEQUATE), DiligenceElement.GRIEVANCE_MECHANISM));
    }

    @Test
    void measureOfAnotherRelationship_saysNothingOfThisOne() {
        Given other = says(measured("ungp-20", "rel-2").relationship("rel-2"), Factors.MEASURE_ADEQUATE);
        List<ElementReview> reviews = other.assess().dueDiligence().of(DiligenceElement.RESPONSE_TRACKING);
        assertEquals(MET, reviews.get(0).state(REASONABLE_GROUNDS));
        assertEquals(NOT_SHOWN, reviews.get(1).state(REASONABLE_GROUNDS));
        assertEquals(List.of(), reviews.get(1).measures());
    }

    @Test
    void withoutMeasures_noneOfEitherKindIsCounted() {
        assertEquals("0 general, 0 specific", given().assess().dueDiligence().measures(REASONABLE_GROUNDS));
    }

    /** What is contested is shown on one supposition and not on the other, in part and as a whole. */
    @Test
    void generalFactorThatIsContested_leavesTheElementContested() {
        Given given = given().contests(Factors.GENERAL_SAFEGUARD);
        assertEquals(CONTESTED, state(given, DiligenceElement.APPROPRIATE_ACTION));
        assertEquals(
                NOT_MET,
                state(
                        given().disputes(Factors.GENERAL_SAFEGUARD, Factors.SPECIFIC_SAFEGUARD),
                        DiligenceElement.APPROPRIATE_ACTION));
    }

    @Test
    void oneOfTwoContested_andTheOtherRefuted_isContested() {
        Given given = given().contests(Factors.ASSESSED_BEFORE_START).disputes(Factors.ASSESSMENT_RENEWED);
        assertEquals(CONTESTED, state(given, DiligenceElement.ASSESSMENT_TIMING));
        assertEquals(
                List.of("assessed beforehand: contested", "assessment renewed: disputed, and not shown"),
                review(given, DiligenceElement.ASSESSMENT_TIMING).missing(REASONABLE_GROUNDS));
    }

    @Test
    void review_hasWhatIsSaidOfItsFactors_andInGeneral() {
        ElementReview review = review(
                given().supports(Factors.SPECIFIC_SAFEGUARD).alleges(Factors.GENERAL_SAFEGUARD),
                DiligenceElement.APPROPRIATE_ACTION);
        assertEquals(
                List.of("specific-safeguard(rel-bureau)"),
                review.evidence().stream().map(each -> each.fact().toString()).toList());
        assertEquals(
                Optional.of("general-safeguard(acme)"),
                review.general().map(each -> each.fact().toString()));
        assertTrue(review.toString().endsWith(": met / met / not shown; not asked"), review.toString());
    }

    /** What is said more firmly on a weaker claim, or on the other side, does not make it firmer. */
    @Test
    void modality_isThatOfTheStrongestClaimsOnItsSide() {
        Given given = given().says(Voice.WATCH_ASSESSES_RISK, Stance.SUPPORTS, Factors.SPECIFIC_SAFEGUARD)
                .says(Voice.ACME_STATES_GENERALLY, Stance.SUPPORTS, Factors.SPECIFIC_SAFEGUARD);
        assertEquals(
                Optional.of(Manner.ASSESSES_RISK),
                review(given, DiligenceElement.APPROPRIATE_ACTION).modality(REASONABLE_GROUNDS));
    }

    /** A measure that is in place elsewhere, and one that nobody shows to be in place, are told apart. */
    @Test
    void measureNotShownToBeInPlace_isNotNamedAsMissingMore() {
        Given given = given().measure(
                        "m1", measure -> measure.addScope("rel-bureau").element("ungp-19-b"))
                .measure("m2", measure -> measure.addScope("rel-bureau").element("ungp-19-b"))
                .says(Voice.WATCH_STATES, Stance.SUPPORTS, Factors.MEASURE_IN_PLACE, "m1")
                .says(Voice.HERALD_ALLEGES, Stance.SUPPORTS, Factors.MEASURE_IN_PLACE, "m2");
        assertEquals(
                List.of("specific safeguard: not shown", "m1: in place, not shown to be adequate"),
                review(given, DiligenceElement.APPROPRIATE_ACTION).missing(REASONABLE_GROUNDS));
    }

    @Test
    void measures_areCountedApart_andThoseOfNoElementAreNamed() {
        DueDiligence review = says(measured("ungp-17", Given.RELATIONSHIP), Factors.MEASURE_VERIFIED)
                .measure("code")
                .assess()
                .dueDiligence();
        assertEquals(
                "1 general (0 in place, 0 adequate, 0 verified, 0 effective), "
                        + "1 specific (1 in place, 0 adequate, 1 verified, 0 effective)",
                review.measures(REASONABLE_GROUNDS));
        assertEquals(
                List.of("code", "step"),
                review.elsewhere().stream().map(Measure::id).toList());
    }

    // Perspectives

    @Test
    void perspectiveThatLeavesOutTheCompany_doesNotMakeItSilent() {
        Given said = given().says(Voice.ACME_STATES, Stance.SUPPORTS, Factors.POLICY_APPROVED);
        Assessment without = said.assess().according(Perspective.withoutSpeaker(Given.ACME));
        ElementReview review = review(without, DiligenceElement.POLICY_APPROVAL);
        assertEquals(NOT_SHOWN, review.state(REASONABLE_GROUNDS));
        assertTrue(review.isSilenced(REASONABLE_GROUNDS));
        assertEquals("left out by the perspective, which is not silence", review.meaning(REASONABLE_GROUNDS));
        assertEquals(List.of("policy approved: left out"), review.missing(REASONABLE_GROUNDS));
        assertEquals(
                "0 of 6 met, 6 not shown (2 of these silenced by the perspective)",
                without.dueDiligence().counts(DiligenceStep.POLICY, REASONABLE_GROUNDS));
        assertFalse(review(said.assess(), DiligenceElement.POLICY_APPROVAL).isSilenced(REASONABLE_GROUNDS));
        assertFalse(review(without, DiligenceElement.POLICY_EXPERTISE).isSilenced(REASONABLE_GROUNDS));
    }

    @Test
    void whatOthersShowOnTheWholeRecord_isLeftOutToo_andNotCalledSilence() {
        Assessment acme =
                given().supports(Factors.POLICY_APPROVED).assess().according(Perspective.strictly(Given.ACME));
        assertTrue(review(acme, DiligenceElement.POLICY_APPROVAL).isSilenced(REASONABLE_GROUNDS));
    }

    @Test
    void companyWhoseBareAssuranceIsLeftOut_isNotSilentEither() {
        Assessment without = given().says(Voice.ACME_STATES_GENERALLY, Stance.SUPPORTS, Factors.POLICY_APPROVED)
                .assess()
                .according(Perspective.withoutSpeaker(Given.ACME));
        assertTrue(review(without, DiligenceElement.POLICY_APPROVAL).isSilenced(REASONABLE_GROUNDS));
    }

    @Test
    void strictlyTheCompany_meetsItOnItsWord() {
        Assessment own = given().says(Voice.ACME_STATES, Stance.SUPPORTS, Factors.POLICY_APPROVED)
                .disputes(Factors.POLICY_APPROVED)
                .assess();
        assertEquals(CONTESTED, review(own, DiligenceElement.POLICY_APPROVAL).state(REASONABLE_GROUNDS));
        assertEquals(
                MET,
                review(own.according(Perspective.strictly(Given.ACME)), DiligenceElement.POLICY_APPROVAL)
                        .state(CLEAR_AND_CONVINCING));
    }

    // Inquiries

    private static Case asking(Given given, String of) {
        return given.builder()
                .add(document("question", Given.WATCH, "2031-04-01"))
                .add(document("answer", Given.ACME, "2031-05-10"))
                .add(Inquiry.builder()
                        .id("q1")
                        .in("question")
                        .to(Given.ACME)
                        .asks("Which assessments?")
                        .due(LocalDate.parse("2031-05-01"))
                        .of(List.of(of))
                        .concerns(List.of("impact-assessment", "response-tracked"))
                        .answeredIn("answer")
                        .answers(List.of("impact-assessment"))
                        .build())
                .build();
    }

    private static Source document(String id, String by, String on) {
        return Source.builder()
                .id(id)
                .title(id)
                .by(by)
                .kind(SourceKind.COMPANY_STATEMENT)
                .date(DateRange.parse(on))
                .build();
    }

    private static ElementReview asked(String day, Given given, DiligenceElement element) {
        return review(
                Assessor.standard().asOf(LocalDate.parse(day)).assess(asking(given, Given.RELATIONSHIP)), element);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-03-31 | IMPACT_ASSESSMENT | NOT_ASKED | not shown, and nobody on record asked for it",
                "2031-04-15 | IMPACT_ASSESSMENT | ASKED_RUNNING | not shown yet: it was asked for, and the time for an answer runs",
                "2031-05-02 | IMPACT_ASSESSMENT | ASKED_UNANSWERED | asked for and not shown; not answering is no admission",
                "2031-05-10 | RESPONSE_TRACKING | ANSWERED_ELSEWHERE | not shown: the answer on record does not speak to it",
                "2031-05-10 | IMPACT_ASSESSMENT | ANSWERED | not shown by the answer on record, which speaks to it",
                "2031-05-10 | FEEDBACK | NOT_ASKED | not shown, and nobody on record asked for it"
            })
    void eachStateOfAnInquiry_hasItsMeaning_andChangesNoState(
            String day, DiligenceElement element, InquiryState state, String meaning) {
        ElementReview silent = asked(day, given(), element);
        assertEquals(state, silent.asked());
        assertEquals(NOT_SHOWN, silent.state(REASONABLE_GROUNDS));
        assertEquals(meaning, silent.meaning(REASONABLE_GROUNDS));
        assertEquals(state == InquiryState.NOT_ASKED ? 0 : 1, silent.inquiries().size());
        for (Given said : List.of(given().supports(asked(element)), given().disputes(asked(element)))) {
            ElementReview spoken = asked(day, said, element);
            assertEquals(state(said, element), spoken.state(REASONABLE_GROUNDS));
            assertFalse(spoken.meaning(REASONABLE_GROUNDS).contains("not shown"), spoken::toString);
            assertEquals(
                    state == InquiryState.ASKED_UNANSWERED,
                    spoken.meaning(REASONABLE_GROUNDS).contains("no admission"));
        }
    }

    @Test
    void question_countsOnlyForTheRelationshipItAsksAbout() {
        Given two = given().relationship("rel-2");
        assertEquals(
                List.of(1, 0),
                Assessor.standard()
                        .assess(asking(two, "rel-2"))
                        .dueDiligence()
                        .of(DiligenceElement.IMPACT_ASSESSMENT)
                        .stream()
                        .map(each -> each.inquiries().size())
                        .toList());
        assertEquals(
                List.of(1, 1),
                Assessor.standard()
                        .assess(asking(two, Given.ACME))
                        .dueDiligence()
                        .of(DiligenceElement.IMPACT_ASSESSMENT)
                        .stream()
                        .map(each -> each.inquiries().size())
                        .toList());
    }

    @Test
    void severalQuestions_countAsTheFurthest() {
        Case.Builder matter = given().builder()
                .add(document("question", Given.WATCH, "2031-04-01"))
                .add(document("answer", Given.ACME, "2031-05-10"));
        for (String id : List.of("q1", "q2", "q3")) {
            Inquiry.Builder inquiry = Inquiry.builder()
                    .id(id)
                    .in("question")
                    .to(Given.ACME)
                    .asks("Who approved it?")
                    .addOf(Given.ACME)
                    .addConcerns("policy-approved");
            matter.add(
                    (id.equals("q2") ? inquiry.answeredIn("answer").addAnswers("policy-approved") : inquiry).build());
        }
        ElementReview review = review(Assessor.standard().assess(matter.build()), DiligenceElement.POLICY_APPROVAL);
        assertEquals(InquiryState.ANSWERED, review.asked());
        assertEquals(
                "[q1: asked, still running, q2: answered, q3: asked, still running]",
                review.inquiries().toString());
    }

    @Test
    void answerInGeneral_doesNotSpeakToARelationship() {
        for (List<String> asks :
                List.of(List.of("general-tracking"), List.of("general-tracking", "response-tracked"))) {
            Case matter = given().builder()
                    .add(document("question", Given.WATCH, "2031-04-01"))
                    .add(document("answer", Given.ACME, "2031-05-10"))
                    .add(Inquiry.builder()
                            .id("q1")
                            .in("question")
                            .to(Given.ACME)
                            .asks("What is tracked?")
                            .addOf(Given.ACME)
                            .concerns(asks)
                            .answeredIn("answer")
                            .addAnswers("general-tracking")
                            .build())
                    .build();
            assertEquals(
                    InquiryState.ANSWERED_ELSEWHERE,
                    review(Assessor.standard().assess(matter), DiligenceElement.RESPONSE_TRACKING)
                            .asked());
        }
    }

    // Text and data

    @Test
    void report_namesWhoSaysWhat_andListsTheRest() {
        String report = given().supports(Factors.POLICY_APPROVED)
                .disputes(Factors.IMPACT_ASSESSMENT)
                .assess()
                .dueDiligence()
                .report();
        assertTrue(report.contains("\nPOLICY, UNGP 16: 2 of 6 met, 4 not shown\n"), report);
        assertTrue(report.contains("\n  MET  policy approved  [UNGP 16(a)]; no firmer than stated"), report);
        assertTrue(report.contains("\n  + policy approved        Watch, 2031-03-01, states\n"), report);
        assertTrue(
                report.contains("\n  = policy commitment      supports by implication from policy-approved"), report);
        assertTrue(report.contains("\n  NOT MET  impact assessed  [UNGP 18, rel-bureau]"), report);
        assertTrue(report.contains("\n  - impact assessed        Herald, 2031-03-01, states\n"), report);
        assertTrue(report.contains("grievance mechanism [UNGP 29]"), report);
        report.lines().forEach(line -> assertTrue(line.length() <= 96, line));
    }

    @Test
    void json_hasEveryElementAtEveryStandard() {
        List<Object> elements = Json.array(
                Json.object(given().supports(Factors.POLICY_APPROVED).assess().toJson())
                        .get("dueDiligence"));
        assertEquals(DiligenceElement.values().length, elements.size());
        Object approval = elements.get(DiligenceElement.POLICY_APPROVAL.ordinal());
        assertEquals("policy-approval", Json.at(approval, "element"));
        assertEquals(List.of("UNGP 16(a)"), Json.at(approval, "cites"));
        assertEquals("met", Json.at(approval, "reasonable grounds"));
        assertEquals("not-shown", Json.at(approval, "clear and convincing"));
        assertEquals("states", Json.at(approval, "modality"));
        assertEquals("not asked", Json.at(approval, "asked"));
        assertEquals(1, Json.array(Json.at(approval, "evidence")).size());
    }

    @Test
    void everyFactorOfTheSection_isAskedForByAnElement() {
        Set<Factor> asked = new HashSet<>();
        Arrays.stream(DiligenceElement.values()).forEach(element -> {
            asked.addAll(element.factors());
            element.general().ifPresent(asked::add);
        });
        assertTrue(Vocabulary.standard().factors().containsAll(asked));
        assertTrue(asked.containsAll(List.of(
                Factors.FORMAL_REPORT,
                Factors.IMPACT_ASSESSMENT,
                Factors.SPECIFIC_SAFEGUARD,
                Factors.GENERAL_SAFEGUARD,
                Factors.GENERAL_ENGAGEMENT)));
    }
}
