package org.salience.severity.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static String refusal(Runnable misuse) {
        return assertThrows(IllegalArgumentException.class, misuse::run).getMessage();
    }

    @Test
    void toString_saysHowTheyWereFound() {
        assertEquals("0.333, 0.333, 0.333 (equal)", Weights.equal(3).toString());
        assertEquals(
                "0.611, 0.278, 0.111 (rank order centroid)",
                Weights.rankOrderCentroid(3).toString());
        assertEquals("0.750, 0.250 (ours)", Weights.of("ours", 6, 2).toString());
    }

    @Test
    void equality_isOfMethodAndValues() {
        assertEquals(Weights.of("ours", 6, 2), Weights.of("ours", 3, 1));
        assertEquals(
                Weights.of("ours", 6, 2).hashCode(), Weights.of("ours", 3, 1).hashCode());
        assertNotEquals(Weights.of("ours", 6, 2), Weights.of("theirs", 6, 2));
        assertNotEquals(Weights.equal(2), Weights.equal(3));
    }

    @Test
    void refusals() {
        assertEquals("criteria must be between 1 and 100, but was 0", refusal(() -> Weights.equal(0)));
        assertEquals("criteria must be between 1 and 100, but was 101", refusal(() -> Weights.rankOrderCentroid(101)));
        assertEquals("criteria must be between 1 and 100, but was 0", refusal(() -> Weights.of("none")));
        assertEquals(
                "weights must be finite and 0 or more, but were [1.0, -0.5]",
                refusal(() -> Weights.of("bad", 1, -0.5)));
        assertEquals(
                "weights must be finite and 0 or more, but were [NaN]", refusal(() -> Weights.of("bad", Double.NaN)));
        assertEquals(
                "weights must have a finite sum above 0, but were [0.0, 0.0]", refusal(() -> Weights.of("bad", 0, 0)));
        assertEquals(List.of(1.0), Weights.equal(1).values());
        assertEquals(100, Weights.rankOrderCentroid(100).values().size());
    }
}
