package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Factors;
import org.salience.model.Inquiry;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Stance;
import org.salience.model.evidence.Perspective;
import org.salience.ungp.Given.Voice;

/**
 * On 1 March watch says that there is a risk and a relationship; on the 5th the herald ties the tool to it, and repeats
 * it; on the 7th Acme denies that; on the 9th the herald takes it back and watch asks seven questions, due on the 20th.
 */
class TimelineTest {
    private static final Case MATTER = matter();

    private static Case matter() {
        Case said = Given.given()
                .supports(Factors.IMPACT_AT_RISK, Factors.BUSINESS_RELATIONSHIP)
                .says(Voice.HERALD_STATES, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                .says(Voice.HERALD_STATES, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                .says(Voice.ACME_STATES, Stance.DISPUTES, Factors.SERVES_OPERATION)
                .matter();
        said = Cases.replacing(said, "c3", claim -> Cases.withdrawn(on(claim, 5), day(9)));
        said = Cases.replacing(
                said,
                "c4",
                claim -> Claim.builder().from(on(claim, 5)).addOrigins("c3").build());
        said = Cases.replacing(said, "c5", claim -> on(claim, 7));
        Case.Builder asked = Cases.builder(said, said.claims())
                .add(Source.builder()
                        .id("letter")
                        .title("letter")
                        .by(Given.WATCH)
                        .kind(SourceKind.NGO_LETTER)
                        .date(DateRange.of(day(9)))
                        .build());
        for (int i = 1; i <= 7; i++) {
            asked.add(Inquiry.builder()
                    .id("q" + i)
                    .in("letter")
                    .to(Given.ACME)
                    .asks("asks")
                    .due(day(20))
                    .addOf(Given.IMPACT)
                    .build());
        }
        return asked.build();
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2031, 3, ofMarch);
    }

    private static Claim on(Claim claim, int day) {
        return Claim.builder()
                .from(claim)
                .on(Optional.of(DateRange.of(day(day))))
                .build();
    }

    private static List<LocalDate> dates(Timeline timeline) {
        return timeline.days().stream().map(Timeline.Day::date).toList();
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    @Test
    void toString_isOneLineForEachDay() {
        assertEquals("""
                        2031-03-01  said c1, c2 | 1 change in detail
                        2031-03-05  said c3, c4 | risk of harm (harm): insufficient (not alleged) -> risk of direct link; \
                        5 changes in detail
                        2031-03-07  said c5 | risk of harm (harm): risk of direct link -> insufficient (contested); \
                        5 changes in detail
                        2031-03-09  withdrawn c3; fell c4 | risk of harm (harm): insufficient (contested) -> \
                        insufficient (not alleged); q1, q2, q3, q4, q5 and 2 more: not asked -> asked, still running; \
                        5 changes in detail
                        2031-03-21  q1, q2, q3, q4, q5 and 2 more: asked, still running -> asked, deadline passed without \
                        an answer on record""", Assessor.standard().timeline(MATTER).toString());
    }

    @Test
    void events_nameEveryIdOnce_byKindAndThenById() {
        assertEquals(
                List.of(
                        "withdrawn c3",
                        "fell c4",
                        "asked q1",
                        "asked q2",
                        "asked q3",
                        "asked q4",
                        "asked q5",
                        "asked q6",
                        "asked q7"),
                texts(Assessor.standard().timeline(MATTER).days().get(3).events()));
    }

    @Test
    void details_areTheOtherStandardsAndTheWordsOfEachDetermination() {
        assertEquals(
                List.of(
                        "risk of harm (harm), possible: insufficient (not alleged) -> risk of direct link",
                        "risk of harm (harm), clear and convincing: insufficient (not alleged) -> "
                                + "insufficient (below standard)",
                        "tied to the operation (harm): unknown / unknown / unknown -> true / true / unknown",
                        "risk of direct link (harm): unknown / unknown / unknown -> true / true / unknown",
                        "use leverage (harm): unknown / unknown / unknown -> true / true / unknown"),
                texts(Assessor.standard().timeline(MATTER).days().get(1).details()));
    }

    @Test
    void theFirstDayIsTheOneOnWhichTheRecordBegins() {
        Case matter = Given.given()
                .says(Voice.ACME_STATES, Stance.SUPPORTS, Factors.GENERAL_SAFEGUARD)
                .matter();
        assertEquals("2031-03-01  said c1", Assessor.standard().timeline(matter).toString());
    }

    @Test
    void anEmptyRecordHasNoDays() {
        Timeline timeline = Assessor.standard().timeline(Given.given().matter());
        assertEquals(List.of(), timeline.days());
        assertEquals("", timeline.toString());
    }

    @Test
    void itGoesToTheDayAsOfWhichTheCaseIsAssessed() {
        List<LocalDate> all = List.of(day(1), day(5), day(7), day(9), day(21));
        assertEquals(all, dates(Assessor.standard().timeline(MATTER)));
        assertEquals(all, dates(Assessor.standard().asOf(day(21)).timeline(MATTER)));
        assertEquals(all.subList(0, 4), dates(Assessor.standard().asOf(day(20)).timeline(MATTER)));
    }

    @Test
    void fromAPerspective_itSaysWhatNoLongerCounts() {
        Timeline contested = Assessor.standard()
                .perspective(Perspective.contested(Given.ACME))
                .timeline(MATTER);
        assertEquals(
                List.of("said c5", "no longer counts c3", "no longer counts c4"),
                texts(contested.days().get(2).events()));
    }

    @Test
    void itRefusesWhatAnAssessmentRefuses() {
        Assessor assessor = Assessor.standard().perspective(Perspective.strictly("nobody"));
        assertThrows(IllegalArgumentException.class, () -> assessor.timeline(MATTER));
    }
}
