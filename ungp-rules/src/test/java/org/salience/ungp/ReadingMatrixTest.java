package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.ungp.Given.given;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.salience.model.Factors;
import org.salience.model.Track;

class ReadingMatrixTest {
    private static Given built() {
        return given().supports(
                        Factors.IMPACT_OCCURS,
                        Factors.USED_IN_INCIDENT,
                        Factors.FACILITATES_HARM,
                        Factors.BUILT_FOR_OPERATION);
    }

    @Test
    void parting_namesConceptsAndFacts() {
        ReadingMatrix matrix = Assessor.standard().readings(built().matter(), Reading.named("strict-knowledge"));
        assertEquals(
                List.of(
                        "strict-knowledge (harm): risk of contributing -> risk of direct link, "
                                + "reads otherwise: risk of contributing; the same if shown: continued after notice, or risk "
                                + "was foreseeable, or minor or trivial, or put on notice; if refuted: built for it, or "
                                + "facilitates the harm",
                        "strict-knowledge (harm): contributes -> directly linked, reads otherwise: "
                                + "contributes; the same if shown: continued after notice, or risk was foreseeable, or minor "
                                + "or trivial, or put on notice; if refuted: built for it, or facilitates the harm"),
                matrix.partings().stream().map(Parting::toString).toList());
    }

    @Test
    void facts_claimedForReal_bringTheReadingsTogether() {
        for (UnaryOperator<Given> settle : List.<UnaryOperator<Given>>of(
                given -> given.supports(Factors.FORESEEABLE),
                given -> given.supports(Factors.PUT_ON_NOTICE),
                given -> given.supports(Factors.MINOR_OR_TRIVIAL))) {
            assertEquals(
                    List.of(),
                    Assessor.standard()
                            .readings(settle.apply(built()).matter(), Reading.named("strict-knowledge"))
                            .partings());
        }
    }

    @Test
    void toString_isOneTable() {
        assertEquals(
                """
                READINGS, at reasonable grounds                   risk of harm           harm that occurred

                Harm (harm)
                  salience-default 0.6.0                          RISK OF CONTRIBUTING   CONTRIBUTES
                """.lines().limit(4).toList(),
                Assessor.standard()
                        .readings(built().matter())
                        .toString()
                        .lines()
                        .limit(4)
                        .toList());
        assertTrue(Assessor.standard()
                .readings(built().matter())
                .toString()
                .lines()
                .allMatch(line -> line.length() <= 96));
    }

    @Test
    void rows_startWithTheAssessorsOwnReading_andHaveEachOnce() {
        Reading own = Reading.named("lksg");
        ReadingMatrix matrix = Assessor.standard().reading(own).readings(built().matter());
        assertEquals(own, matrix.readings().get(0));
        assertEquals(Reading.all().size(), matrix.readings().size());
        assertEquals(own, matrix.assessment(own).reading());
        assertTrue(matrix.partings().stream()
                .anyMatch(each -> each.reading().equals(Reading.standard())
                        && each.after().track() == Track.OCCURRED));
    }

    @Test
    void assessment_ofNoRow_isRefused() {
        ReadingMatrix matrix = Assessor.standard().readings(built().matter(), Reading.named("lksg"));
        assertEquals(
                "the matrix has no row \"csddd-2026\"; it has [salience-default, lksg]",
                assertThrows(IllegalArgumentException.class, () -> matrix.assessment(Reading.named("csddd-2026")))
                        .getMessage());
    }

    @Test
    void noImpact_isAnEmptyTable() {
        ReadingMatrix matrix =
                Assessor.standard().readings(given().withoutImpacts().matter());
        assertEquals(List.of(), matrix.partings());
        assertTrue(matrix.toString().startsWith("READINGS, at reasonable grounds"));
    }
}
