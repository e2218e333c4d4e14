package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrengthTest {
    @Test
    void values_areAChainFromNothingToStrong() {
        assertEquals(
                List.of("absent", "weak", "credible", "strong"),
                List.of(Strength.values()).stream().map(Strength::toString).toList());
    }

    @Test
    void raised_goesOneStepUp_andNoFurtherThanStrong() {
        assertEquals(Strength.WEAK, Strength.ABSENT.raised());
        assertEquals(Strength.CREDIBLE, Strength.WEAK.raised());
        assertEquals(Strength.STRONG, Strength.CREDIBLE.raised());
        assertEquals(Strength.STRONG, Strength.STRONG.raised());
    }

    @Test
    void minMaxReaches_followTheChain() {
        for (Strength a : Strength.values()) {
            for (Strength b : Strength.values()) {
                assertEquals(Strength.values()[Math.min(a.ordinal(), b.ordinal())], a.min(b));
                assertEquals(Strength.values()[Math.max(a.ordinal(), b.ordinal())], a.max(b));
                assertEquals(a.ordinal() >= b.ordinal(), a.reaches(b));
            }
        }
    }
}
