package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidCaseExceptionTest {
    private static final Problem UNPLACED = Problem.of("/id", "an id", "nothing");
    private static final Problem PLACED =
            Problem.of("/title", "a title", "\"\"").at(2, 12);

    @Test
    void message_ofOneProblem() {
        assertEquals("""
                1 problem in my.json
                  my.json at /id: expected an id, found nothing""", new InvalidCaseException("my.json", List.of(UNPLACED)).getMessage());
    }

    @Test
    void message_ofSeveralProblems_hasOneLineEach() {
        assertEquals("""
                2 problems in my.json
                  my.json at /id: expected an id, found nothing
                  my.json:2:12 at /title: expected a title, found \"\"""", new InvalidCaseException("my.json", List.of(UNPLACED, PLACED)).getMessage());
    }

    @Test
    void problems_areCopied() {
        List<Problem> given = new ArrayList<>(List.of(PLACED));
        InvalidCaseException e = new InvalidCaseException("my.json", given);
        given.clear();
        assertEquals(List.of(PLACED), e.problems());
        assertThrows(UnsupportedOperationException.class, () -> e.problems().clear());
    }
}
