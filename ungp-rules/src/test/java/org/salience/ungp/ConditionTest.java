package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.atLeast;
import static org.salience.ungp.Condition.fact;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.salience.model.Factors;

class ConditionTest {
    private static final Condition ONE = fact(Factors.USED_IN_INCIDENT);
    private static final Condition OTHER = fact(Factors.CAPABLE_OF);

    private static void assertRefused(String message, Executable making) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }

    @Test
    void atLeast_rejectsKBelowZero() {
        assertRefused("k must be from 0 to 2, but was -1", () -> atLeast(-1, ONE, OTHER));
    }

    @Test
    void atLeast_takesKFromZeroToTheirNumber() {
        for (int k = 0; k <= 2; k++) {
            assertEquals(new Condition.AtLeast(k, List.of(ONE, OTHER)), atLeast(k, ONE, OTHER));
        }
    }

    @Test
    void atLeast_rejectsKAboveTheirNumber() {
        assertRefused("k must be from 0 to 2, but was 3", () -> atLeast(3, ONE, OTHER));
    }

    @Test
    void atLeast_rejectsDuplicates() {
        List<Condition> twice = List.of(ONE, fact(Factors.USED_IN_INCIDENT));
        assertRefused("conditions to be counted must differ, but were " + twice, () -> new Condition.AtLeast(1, twice));
    }

    @Test
    void combinations_rejectNoConditions() {
        String message = "a combination must have at least one condition";
        assertRefused(message, () -> all());
        assertRefused(message, () -> any());
        assertRefused(message, () -> atLeast(0));
    }

    @Test
    void combinations_keepTheirOwnCopy() {
        List<Condition> list = new ArrayList<>(List.of(ONE));
        Condition.All all = new Condition.All(list);
        list.add(OTHER);
        assertEquals(List.of(ONE), all.of());
    }
}
