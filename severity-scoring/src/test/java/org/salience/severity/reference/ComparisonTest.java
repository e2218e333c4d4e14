package org.salience.severity.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    private static boolean within(String expected, Object got) throws JsonProcessingException {
        return Comparison.of(json(expected), got).within(0.01);
    }

    @Test
    void numbers_belowAtAndAboveTheTolerance() throws JsonProcessingException {
        assertTrue(Comparison.of(json("1.5"), 2).within(0.5));
        assertTrue(Comparison.of(json("1.5"), 1.75).within(0.5));
        assertFalse(Comparison.of(json("1.5"), 2.001).within(0.5));
        assertFalse(within("1", Double.NaN));
        assertEquals(0.5, Comparison.of(json("[1, 2]"), List.of(1.5, 2.25)).difference());
        assertFalse(within("[1, 2]", new double[] {Double.NaN, 2}));
    }

    @Test
    void shapes_differ() throws JsonProcessingException {
        assertFalse(within("[1, 2]", List.of(1)));
        assertFalse(within("[1, 2]", 1));
        assertFalse(within("1", "1"));
        assertFalse(within("\"a\"", "b"));
        assertFalse(within("true", false));
        assertFalse(within("null", 0));
        assertFalse(within("1", Optional.empty()));
        assertFalse(within("{\"a\": 1}", Map.of("b", 1)));
        assertFalse(within("{\"a\": 1}", Map.of("a", 1, "b", 1)));
        assertEquals(
                Optional.of("/1: expected 2, got x"),
                Comparison.of(json("[1, 2]"), List.of(1, "x")).mismatch());
    }

    @Test
    void shapes_agree() throws JsonProcessingException {
        assertTrue(within("null", OptionalDouble.empty()));
        assertTrue(within("[[1], [\"a\", true], null]", List.of(new int[] {1}, List.of("a", true), Optional.empty())));
        assertTrue(within("[1, 2, 3]", List.of(OptionalDouble.of(1), OptionalInt.of(2), Optional.of(3))));
        assertFalse(within("1", OptionalDouble.of(2)));
        assertTrue(within("{\"a\": [1]}", Map.of("a", new double[] {1})));
    }

    @Test
    void printed_numbersAreReadOutOfText() throws JsonProcessingException {
        assertTrue(Comparison.ofPrinted(json("\"0.743\""), 0.7434).within(0.0005));
        assertFalse(Comparison.ofPrinted(json("\"0.743\""), 0.7436).within(0.0005));
        assertTrue(Comparison.ofPrinted(json("\"(-0.461,1)\""), new double[] {-0.461, 1})
                .within(0));
        assertTrue(Comparison.ofPrinted(json("[\"0.25\", \"0.75\"]"), List.of(0.25, 0.75))
                .within(0));
        assertFalse(Comparison.ofPrinted(json("\"0.743\""), List.of(0.743, 1)).within(0.0005));
        assertFalse(Comparison.ofPrinted(json("\"same\""), List.of()).within(1));
    }
}
