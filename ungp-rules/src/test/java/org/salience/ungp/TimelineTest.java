package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Factors;
import org.salience.model.Impact;
import org.salience.model.Inquiry;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
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
                        6 changes in detail
                        2031-03-07  said c5 | risk of harm (harm): risk of direct link -> insufficient (contested); \
                        5 changes in detail
                        2031-03-09  withdrawn c3; fell c4 | risk of harm (harm): insufficient (contested) -> \
                        insufficient (not alleged); q1, q2, q3, q4, q5 and 2 more: not asked -> asked, still running; \
                        6 changes in detail
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
                        "use leverage (harm): unknown / unknown / unknown -> true / true / unknown",
                        "linked only (harm): unknown / unknown / unknown -> true / true / unknown"),
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

    /**
     * The impact has no period, so that claims are read for the day. On 1 March watch says that there is a risk, of which
     * somebody asks on an unknown day from the 16th to the 18th, to be answered between the 24th and the 26th; that the tool
     * served the operation from the 10th to the 14th; and that Acme used its leverage, taken back between the 20th and
     * 22nd. It is rated on the 12th. On the 28th the herald says what changes nothing.
     */
    private static Case turning() {
        Case said = Given.given()
                .supports(Factors.IMPACT_AT_RISK, Factors.BUSINESS_RELATIONSHIP, Factors.SERVES_OPERATION)
                .supports(Factors.LEVERAGE_EXERCISED)
                .says(Voice.HERALD_STATES, Stance.SUPPORTS, Factors.POLICY_PUBLIC)
                .matter();
        said = Cases.replacing(
                said,
                "c3",
                claim -> Claim.builder()
                        .from(claim)
                        .holds(DateRange.of(day(10), day(14)))
                        .build());
        said = Cases.replacing(
                said,
                "c4",
                claim -> Claim.builder()
                        .from(claim)
                        .withdrawn(new Claim.Withdrawal(
                                claim.in(), Optional.of(DateRange.of(day(20), day(22))), Optional.empty()))
                        .build());
        said = Cases.replacing(said, "c5", claim -> on(claim, 28));
        return Cases.builder(said, said.claims())
                .add(document("letter", Given.WATCH, SourceKind.NGO_LETTER, 16, 18))
                .add(document("answer", Given.ACME, SourceKind.COMPANY_STATEMENT, 24, 26))
                .add(Inquiry.builder()
                        .id("q1")
                        .in("letter")
                        .to(Given.ACME)
                        .asks("asks")
                        .addOf(Given.IMPACT)
                        .answeredIn("answer")
                        .build())
                .add(Rating.builder()
                        .id("r1")
                        .by("assessor-a")
                        .on(day(12))
                        .of(Given.IMPACT)
                        .scale(RatingValue.parse("2"))
                        .build())
                .build();
    }

    private static Source document(String id, String by, SourceKind kind, int from, int to) {
        return Source.builder()
                .id(id)
                .title(id)
                .by(by)
                .kind(kind)
                .date(DateRange.of(day(from), day(to)))
                .build();
    }

    @Test
    void everyDayOnWhichSomethingTurns_isLookedAt() {
        Timeline timeline = Assessor.standard().timeline(turning());
        assertEquals(
                List.of(day(1), day(10), day(12), day(15), day(18), day(20), day(24)),
                dates(timeline),
                timeline::toString);
        assertEquals(
                List.of("now speaks of the day c3"),
                texts(timeline.days().get(1).events()));
        assertEquals(List.of("rated r1"), texts(timeline.days().get(2).events()));
        assertEquals(
                List.of("no longer speaks of the day c3"),
                texts(timeline.days().get(3).events()));
        assertEquals(List.of("asked q1"), texts(timeline.days().get(4).events()));
        assertEquals(List.of("withdrawn c4"), texts(timeline.days().get(5).events()));
        assertEquals(List.of("answered q1"), texts(timeline.days().get(6).events()));
    }

    /** Where every impact has a period, it is that time which claims are read for, whatever the day. */
    @Test
    void ofAnImpactWithAPeriod_noClaimGoesOutOfItsTime() {
        Case matter = Cases.withImpacts(
                turning(),
                impact -> Impact.builder()
                        .from(impact)
                        .period(DateRange.of(day(1), day(14)))
                        .build());
        assertEquals(
                List.of(day(1), day(12), day(18), day(20), day(24)),
                dates(Assessor.standard().timeline(matter)));
    }

    /** What it goes back to is taken back on the 9th, before its own speaker takes it back. */
    @Test
    void whatFellBeforeItWasTakenBack_fell() {
        Case matter = Cases.replacing(MATTER, "c4", claim -> Cases.withdrawn(claim, day(15)));
        assertEquals(
                List.of("withdrawn c3", "fell c4"),
                texts(Assessor.standard()
                        .timeline(matter)
                        .days()
                        .get(3)
                        .events()
                        .subList(0, 2)));
    }

    /** A deadline passes once. */
    @Test
    void aDeadlineThatHasPassed_isNoEventOfALaterDay() {
        Case matter = Cases.replacing(MATTER, "c5", claim -> on(claim, 25));
        List<Timeline.Day> days = Assessor.standard().timeline(matter).days();
        assertEquals(day(21), days.get(3).date());
        assertEquals("deadline passed q1", days.get(3).events().get(0).toString());
        matter = Cases.replacing(MATTER, "c1", claim -> on(claim, 25));
        days = Assessor.standard().timeline(matter).days();
        Timeline.Day last = days.get(days.size() - 1);
        assertEquals(day(25), last.date());
        assertEquals(List.of("said c1"), texts(last.events()));
    }

    @Test
    void sixOfAKindAreNamed_andOfSevenFive() {
        Timeline.Event.Kind said = Timeline.Event.Kind.SAID;
        List<Timeline.Event> seven = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> new Timeline.Event(said, "c" + i))
                .toList();
        assertEquals(
                "2031-03-01  said c1, c2, c3, c4, c5, c6",
                new Timeline.Day(day(1), seven.subList(0, 6), List.of(), List.of()).toString());
        assertEquals(
                "2031-03-01  said c1, c2, c3, c4, c5 and 2 more",
                new Timeline.Day(day(1), seven, List.of(), List.of()).toString());
    }

    /** A day is listed for a change in detail alone, and not for what changes nothing. */
    @Test
    void aDayIsListedForAChangeInDetail_andNotForAnEventAlone() {
        Timeline.Change change = new Timeline.Change("of", "before", "after");
        Timeline.Event event = new Timeline.Event(Timeline.Event.Kind.SAID, "c1");
        assertTrue(new Timeline.Day(day(1), List.of(), List.of(), List.of(change)).isChange());
        assertTrue(new Timeline.Day(day(1), List.of(), List.of(change), List.of()).isChange());
        assertFalse(new Timeline.Day(day(1), List.of(event), List.of(), List.of()).isChange());
    }

    @Test
    void itRefusesWhatAnAssessmentRefuses() {
        Assessor assessor = Assessor.standard().perspective(Perspective.strictly("nobody"));
        assertThrows(IllegalArgumentException.class, () -> assessor.timeline(MATTER));
    }
}
