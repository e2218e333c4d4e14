package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem PROBLEM = Problem.of("/claims/c50/of/1", "the id of an impact", "\"imp-x\"");

    @Test
    void toString_withPlaceAndNearest() {
        assertEquals(
                "33:14 at /claims/c50/of/1: expected the id of an impact, found \"imp-x\"; did you mean \"imp-removal\"?",
                PROBLEM.at(33, 14).withNearest(Optional.of("imp-removal")).toString());
    }

    @Test
    void toString_withoutPlace() {
        assertEquals("at /claims/c50/of/1: expected the id of an impact, found \"imp-x\"", PROBLEM.toString());
    }

    @Test
    void toString_atTheTop() {
        assertEquals(
                "at the top: expected a case, found a list",
                Problem.of("", "a case", "a list").toString());
    }

    @Test
    void toString_isOneLineThatSteersNoTerminal() {
        Problem problem = Problem.of("/a\nb", "plain text", "\"\u001b[2J\u202e\"");
        assertEquals("at /a b: expected plain text, found \"\\u001b[2J\\u202e\"", problem.toString());
    }

    @Test
    void with_andAt_keepTheRest() {
        Problem placed = PROBLEM.withNearest(Optional.of("imp-removal")).at(33, 14);
        assertEquals(
                new Problem("/claims/c50/of/1", 33, 14, "the id of an impact", "\"imp-x\"", Optional.of("imp-removal")),
                placed);
    }

    @Test
    void of_rejectsNull() {
        assertThrows(NullPointerException.class, () -> Problem.of(null, "a", "b"));
        assertThrows(NullPointerException.class, () -> Problem.of("/a", null, "b"));
        assertThrows(NullPointerException.class, () -> Problem.of("/a", "a", null));
        assertThrows(NullPointerException.class, () -> PROBLEM.withNearest(null));
    }
}
