package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeximaxKeyTest {
    @Test
    void of_sortsFromTheHighest() {
        assertEquals("4, 3, 1", LeximaxKey.of(List.of(3, 1, 4)).toString());
    }

    @Test
    void of_rejectsOtherThanThree() {
        assertEquals(
                "a key must have three bands, but was given [4, 1]",
                assertThrows(IllegalArgumentException.class, () -> LeximaxKey.of(List.of(4, 1)))
                        .getMessage());
    }

    @Test
    void constructor_rejectsBandsThatRise() {
        assertEquals(
                "bands must fall from the first to 1 or more, but were 1, 2, 1",
                assertThrows(IllegalArgumentException.class, () -> new LeximaxKey(1, 2, 1))
                        .getMessage());
    }

    @Test
    void compareTo_decidesByTheHighestThatDiffers() {
        assertTrue(new LeximaxKey(4, 1, 1).compareTo(new LeximaxKey(3, 3, 3)) > 0);
        assertTrue(new LeximaxKey(4, 2, 1).compareTo(new LeximaxKey(4, 1, 1)) > 0);
        assertTrue(new LeximaxKey(4, 2, 1).compareTo(new LeximaxKey(4, 2, 2)) < 0);
        assertEquals(0, new LeximaxKey(4, 2, 1).compareTo(new LeximaxKey(4, 2, 1)));
    }
}
