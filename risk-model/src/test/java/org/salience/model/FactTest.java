package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {
    private static Fact fact(Factor factor, String... subjects) {
        return new Fact(factor, List.of(subjects));
    }

    @Test
    void of_rejectsAnotherNumberOfSubjectsThanTheSignature() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> fact(Factors.SERVES_OPERATION, "rel"));
        assertEquals("serves-operation takes 2 subjects, but got [rel]", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> fact(Factors.IMPACT_OCCURS, "harm", "rel"));
        assertThrows(IllegalArgumentException.class, () -> fact(Factors.IMPACT_OCCURS));
    }

    @Test
    void of_copiesTheSubjects() {
        List<String> subjects = new ArrayList<>(List.of("rel", "harm"));
        Fact fact = new Fact(Factors.SERVES_OPERATION, subjects);
        subjects.clear();
        assertEquals(List.of("rel", "harm"), fact.subjects());
    }

    @Test
    void compareTo_ordersByFactorThenBySubjects() {
        List<Fact> ordered = List.of(
                fact(Factors.FACILITATES_HARM, "rel-b", "harm"),
                fact(Factors.SERVES_OPERATION, "rel", "harm-z"),
                fact(Factors.SERVES_OPERATION, "rel-a", "harm"),
                fact(Factors.SERVES_OPERATION, "rel-a", "harm-a"),
                fact(Factors.SERVES_OPERATION, "rela", "harm"));
        List<Fact> shuffled = new ArrayList<>(
                List.of(ordered.get(3), ordered.get(4), ordered.get(0), ordered.get(2), ordered.get(1)));
        shuffled.sort(null);
        assertEquals(ordered, shuffled);
    }

    @Test
    void equals_isByFactorAndSubjectsInOrder() {
        Fact fact = fact(Factors.SERVES_OPERATION, "a", "b");
        assertEquals(fact, fact(Factors.SERVES_OPERATION, "a", "b"));
        assertEquals(0, fact.compareTo(fact(Factors.SERVES_OPERATION, "a", "b")));
        assertTrue(fact.compareTo(fact(Factors.SERVES_OPERATION, "b", "a")) < 0);
    }

    @Test
    void toString_isTheFactorAppliedToItsSubjects() {
        assertEquals(
                "serves-operation(rel, harm)",
                fact(Factors.SERVES_OPERATION, "rel", "harm").toString());
    }
}
