package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.ungp.Given.given;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.Case;
import org.salience.model.Manner;
import org.salience.model.Opinion;

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
}
