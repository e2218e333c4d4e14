package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.ungp.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Factors;
import org.salience.model.Manner;
import org.salience.model.Opinion;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.Perspective;
import org.salience.severity.Priorities;

/** What an assessor is asked. */
class AssessorTest {
    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "+999999999-12-31", "0000-12-31", "-0001-01-01"})
    void asOf_aYearOfOtherThanFourDigits_isRefused(String day) {
        LocalDate date = LocalDate.parse(day);
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Assessor.standard().asOf(date));
        assertEquals("as of a day must name one in a year from 1 to 9999, but was " + date, refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void asOf_theFirstAndTheLastDay_areTaken(String day) {
        assertEquals(
                LocalDate.parse(day),
                Assessor.standard()
                        .asOf(LocalDate.parse(day))
                        .assess(given().matter())
                        .record()
                        .asOf());
    }

    private static Opinion opinion(String id) {
        return Opinion.builder()
                .id(id)
                .in("report")
                .concept("duty-to-cease")
                .addOf(Given.ACME)
                .manner(Manner.STATES)
                .condition("condition of " + id)
                .build();
    }

    /** A repetition may put a condition of its own; that of the original still stands. */
    @Test
    void opinion_repeatedOnAnotherCondition_keepsBoth() {
        Case matter = given().builder()
                .add(opinion("o1"))
                .add(Opinion.builder().from(opinion("o2")).repeats("o1").build())
                .build();
        String report = Assessor.standard().assess(matter).report().replaceAll("\\s+", " ");
        assertTrue(
                report.contains("on a condition: condition of o2, leaving out what the original says, on a condition: "
                        + "condition of o1"),
                report);
    }

    /** Of two earlier conclusions it is the one repeated whose condition is named, and only where it has one. */
    @Test
    void opinion_repeated_namesTheConditionOfTheOneItRepeats() {
        Case matter = given().builder()
                .add(opinion("o1"))
                .add(opinion("o2"))
                .add(Opinion.builder()
                        .from(opinion("o3"))
                        .condition(Optional.empty())
                        .build())
                .add(Opinion.builder().from(opinion("o4")).repeats("o2").build())
                .add(Opinion.builder().from(opinion("o5")).repeats("o3").build())
                .build();
        String report = Assessor.standard().assess(matter).report().replaceAll("\\s+", " ");
        assertTrue(
                report.contains("condition of o4, leaving out what the original says, on a condition: condition of o2"),
                report);
        assertFalse(report.contains("condition of o5, leaving out"), report);
    }

    @Test
    void opinion_inASourceWithoutADate_isLeftOut() {
        Case matter = given().builder()
                .add(Source.builder()
                        .id("note")
                        .title("Note")
                        .by(Given.WATCH)
                        .kind(SourceKind.NGO_REPORT)
                        .build())
                .add(opinion("o1"))
                .add(Opinion.builder().from(opinion("o2")).in("note").build())
                .build();
        assertEquals(
                List.of("o1"),
                Assessor.standard().assess(matter).opinions().stream()
                        .map(Opinion::id)
                        .toList());
    }

    @Test
    void claimOfAnOpenDay_saysHowLateAtMost() {
        Case matter = Cases.replacing(
                given().supports(Factors.IMPACT_OCCURS, Factors.SERVES_OPERATION)
                        .matter(),
                "c1",
                claim -> Claim.builder()
                        .from(claim)
                        .on(DateRange.parse("../2031-02-28"))
                        .build());
        String report = Assessor.standard().assess(matter).report();
        assertTrue(report.contains("Watch, not later than 2031-02-28, states"), report);
    }

    @Test
    void toString_saysUnderWhatItAssesses() {
        assertEquals(
                "assessor: " + Reading.standard() + "; policy " + EvidencePolicy.standard()
                        + "; as of the end of the record; whole record",
                Assessor.standard().toString());
        assertEquals(
                "assessor: " + Reading.standard() + "; policy " + EvidencePolicy.standard()
                        + "; as of 2031-03-01; strictly according to acme",
                Assessor.standard()
                        .asOf(Given.DAY)
                        .perspective(Perspective.strictly(Given.ACME))
                        .toString());
    }

    @Test
    void priorities_rankTheImpactsOfTheCase() {
        Priorities priorities = given().assess().priorities();
        assertTrue(priorities.explain().contains(Given.IMPACT), priorities.explain());
    }

    @Test
    void question_isItsFactAndItsWords() {
        Question question = given().assess().questions().get(0);
        assertEquals(question.fact() + ": " + question.asks(), question.toString());
    }
}
