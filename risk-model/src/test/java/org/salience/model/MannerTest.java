package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MannerTest {
    @ParameterizedTest
    @EnumSource(FactorKind.class)
    void bearsOn_assessingARisk_onAllButWhatHasHappened(FactorKind kind) {
        assertEquals(kind != FactorKind.OCCURRENCE, Manner.ASSESSES_RISK.bearsOn(kind));
    }

    @ParameterizedTest
    @EnumSource(FactorKind.class)
    void bearsOn_likenessOfCapabilities_onCapabilityAlone(FactorKind kind) {
        assertEquals(kind == FactorKind.CAPABILITY, Manner.INFERS_FROM_CAPABILITY.bearsOn(kind));
    }

    @ParameterizedTest
    @EnumSource(
            value = Manner.class,
            names = {"ASSESSES_RISK", "INFERS_FROM_CAPABILITY"},
            mode = EnumSource.Mode.EXCLUDE)
    void bearsOn_anyOther_onEverything(Manner manner) {
        assertTrue(Arrays.stream(FactorKind.values()).allMatch(manner::bearsOn));
    }

    @Test
    void participle_isWhatReportsPrint() {
        assertEquals("assessed as a risk", Manner.ASSESSES_RISK.participle());
        assertEquals("alleged", Manner.ALLEGES.participle());
        assertEquals("infers-from-capability", Manner.INFERS_FROM_CAPABILITY.toString());
    }
}
