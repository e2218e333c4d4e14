package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salience.model.Bearing;
import org.salience.model.Stance;

class PositionTest {
    @ParameterizedTest
    @CsvSource({
        "true,  ADVERSE,    SUPPORTS, CONCEDES",
        "true,  ADVERSE,    DISPUTES, DENIES",
        "true,  FAVOURABLE, SUPPORTS, ASSURES",
        "true,  FAVOURABLE, DISPUTES, CONCEDES",
        "true,  NEUTRAL,    SUPPORTS, STATES",
        "true,  NEUTRAL,    DISPUTES, STATES",
        "false, ADVERSE,    SUPPORTS, STATES",
        "false, FAVOURABLE, DISPUTES, STATES"
    })
    void of_followsFromWhoSpeaksAndHowTheFactorBears(
            boolean enterprise, Bearing bearing, Stance stance, Position expected) {
        assertEquals(expected, Position.of(enterprise, bearing, stance));
    }
}
