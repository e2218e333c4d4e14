package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.salience.ungp.Given.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.salience.model.Case;
import org.salience.model.DateRange;
import org.salience.model.Factors;
import org.salience.model.Inquiry;
import org.salience.model.Source;
import org.salience.model.SourceKind;

/** The five states of a question, at the days on which they change. None is an admission, and none changes a word. */
class InquiryStateTest {
    private static final LocalDate ASKED = LocalDate.parse("2031-04-01");
    private static final LocalDate DUE = LocalDate.parse("2031-05-01");
    private static final LocalDate ANSWERED = LocalDate.parse("2031-05-10");

    private static Source document(String id, String by, SourceKind kind, LocalDate on) {
        return Source.builder()
                .id(id)
                .title(id)
                .by(by)
                .kind(kind)
                .date(DateRange.of(on))
                .build();
    }

    private static Case asked(boolean answered, Optional<LocalDate> soughtUntil) {
        Inquiry.Builder inquiry = Inquiry.builder()
                .id("q1")
                .in("question")
                .to(Given.ACME)
                .due(DUE)
                .soughtUntil(soughtUntil)
                .addOf(Given.RELATIONSHIP)
                .asks("Which safeguards?")
                .concerns(List.of(Factors.SPECIFIC_SAFEGUARD.id(), Factors.IMPACT_ASSESSMENT.id()));
        if (answered) {
            inquiry.answeredIn("answer").answers(List.of(Factors.SPECIFIC_SAFEGUARD.id()));
        }
        return given().supports(Factors.IMPACT_AT_RISK, Factors.SERVES_OPERATION, Factors.BUILT_FOR_OPERATION)
                .builder()
                .add(document("question", Given.WATCH, SourceKind.NGO_LETTER, ASKED))
                .add(document("answer", Given.ACME, SourceKind.COMPANY_STATEMENT, ANSWERED))
                .add(inquiry.build())
                .build();
    }

    private static Assessment asOf(String day, Case matter) {
        return Assessor.standard().asOf(LocalDate.parse(day)).assess(matter);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-31, NOT_ASKED",
        "2031-04-01, ASKED_RUNNING",
        "2031-05-01, ASKED_RUNNING",
        "2031-05-02, ASKED_UNANSWERED",
        "2031-12-31, ASKED_UNANSWERED"
    })
    void notAsked_running_passed(String day, InquiryState state) {
        assertEquals(state, asOf(day, asked(false, Optional.empty())).asked(Factors.SPECIFIC_SAFEGUARD));
    }

    @ParameterizedTest
    @CsvSource({"2031-05-09, ASKED_UNANSWERED, ASKED_UNANSWERED", "2031-05-10, ANSWERED, ANSWERED_ELSEWHERE"})
    void answered_onlyOnWhatTheAnswerAddresses(String day, InquiryState addressed, InquiryState other) {
        Assessment assessment = asOf(day, asked(true, Optional.empty()));
        assertEquals(addressed, assessment.asked(Factors.SPECIFIC_SAFEGUARD));
        assertEquals(other, assessment.asked(Factors.IMPACT_ASSESSMENT));
        assertEquals(InquiryState.NOT_ASKED, assessment.asked(Factors.GENERAL_SAFEGUARD));
    }

    @ParameterizedTest
    @CsvSource({"2031-04-15, ASKED_RUNNING", "2031-05-01, ASKED_RUNNING", "2031-05-02, ASKED_UNANSWERED"})
    void deadline_isNotHeldAgainstAnybody_ifNobodyLookedForAnAnswerAfterIt(String soughtUntil, InquiryState state) {
        Case matter = asked(false, Optional.of(LocalDate.parse(soughtUntil)));
        assertEquals(state, asOf("2031-12-31", matter).asked(Factors.SPECIFIC_SAFEGUARD));
    }

    /** An answer is on record, be its day uncertain: nobody is said not to have answered. */
    @Test
    void answerOfUncertainDay_isAnAnswer() {
        for (Optional<DateRange> date : List.of(Optional.<DateRange>empty(), Optional.of(DateRange.parse("2031")))) {
            Case.Builder matter = given().builder()
                    .add(document("question", Given.WATCH, SourceKind.NGO_LETTER, ASKED))
                    .add(Source.builder()
                            .from(document("answer", Given.ACME, SourceKind.COMPANY_STATEMENT, ANSWERED))
                            .date(date)
                            .build())
                    .add(Inquiry.builder()
                            .id("q1")
                            .in("question")
                            .to(Given.ACME)
                            .due(DUE)
                            .addOf(Given.RELATIONSHIP)
                            .asks("Which safeguards?")
                            .addConcerns(Factors.SPECIFIC_SAFEGUARD.id())
                            .answeredIn("answer")
                            .addAnswers(Factors.SPECIFIC_SAFEGUARD.id())
                            .build());
            assertEquals(
                    InquiryState.ANSWERED, asOf("2031-06-01", matter.build()).asked(Factors.SPECIFIC_SAFEGUARD));
        }
    }

    @ParameterizedTest
    @EnumSource(InquiryState.class)
    void everyState_hasAMeaningOfItsOwn(InquiryState state) {
        assertEquals(
                1,
                Arrays.stream(InquiryState.values())
                        .filter(other -> other.meaning().equals(state.meaning()))
                        .count());
        assertFalse(state.meaning().isBlank());
    }

    @Test
    void noState_changesAWord() {
        for (String day : List.of("2031-03-31", "2031-04-01", "2031-05-02", "2031-05-10")) {
            for (boolean answered : new boolean[] {true, false}) {
                assertEquals(
                        "risk of contributing: true / true / unknown",
                        asOf(day, asked(answered, Optional.empty()))
                                .involvement(Given.IMPACT)
                                .derivation()
                                .toString());
            }
        }
    }
}
