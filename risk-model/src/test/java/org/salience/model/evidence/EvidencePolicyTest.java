package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.salience.model.Manner;
import org.salience.model.SourceKind;

/** The table as the policy's page prints it, and the rules on top of it. */
class EvidencePolicyTest {
    private static final EvidencePolicy POLICY = EvidencePolicy.standard();

    @ParameterizedTest
    @CsvSource({
        "COMPANY_STATEMENT, CREDIBLE, CREDIBLE, CREDIBLE, CREDIBLE",
        "COMPANY_FILING,    STRONG,   CREDIBLE, CREDIBLE, CREDIBLE",
        "CLIENT_DOCUMENT,   STRONG,   CREDIBLE, CREDIBLE, CREDIBLE",
        "CONTRACT,          STRONG,   CREDIBLE, CREDIBLE, CREDIBLE",
        "STATE_DOCUMENT,    STRONG,   CREDIBLE, CREDIBLE, CREDIBLE",
        "COURT_RECORD,      STRONG,   CREDIBLE, CREDIBLE, STRONG",
        "NCP_STATEMENT,     STRONG,   CREDIBLE, CREDIBLE, STRONG",
        "UN_DOCUMENT,       STRONG,   CREDIBLE, CREDIBLE, CREDIBLE",
        "NGO_REPORT,        CREDIBLE, CREDIBLE, CREDIBLE, CREDIBLE",
        "NGO_LETTER,        CREDIBLE, CREDIBLE, CREDIBLE, CREDIBLE",
        "ACADEMIC_STUDY,    CREDIBLE, CREDIBLE, CREDIBLE, CREDIBLE",
        "PRESS_REPORT,      CREDIBLE, CREDIBLE, CREDIBLE, CREDIBLE",
        "TESTIMONY,         CREDIBLE, CREDIBLE, WEAK,     WEAK",
        "LEAK,              CREDIBLE, WEAK,     WEAK,     WEAK"
    })
    void weight_ofEveryKindOfSource(
            SourceKind kind, Strength documents, Strength states, Strength assessesRisk, Strength relays) {
        assertEquals(documents, POLICY.weight(kind, Manner.DOCUMENTS));
        assertEquals(states, POLICY.weight(kind, Manner.STATES));
        assertEquals(assessesRisk, POLICY.weight(kind, Manner.ASSESSES_RISK));
        assertEquals(relays, POLICY.relays(kind));
    }

    @ParameterizedTest
    @EnumSource(SourceKind.class)
    void weight_neverExceedsTheCeilingOfTheManner_andNeverSaysNothing(SourceKind kind) {
        for (Manner manner : Manner.values()) {
            assertTrue(POLICY.ceiling(manner).reaches(POLICY.weight(kind, manner)), manner::id);
            assertTrue(POLICY.weight(kind, manner).reaches(Strength.WEAK), manner::id);
        }
    }

    @ParameterizedTest
    @EnumSource(SourceKind.class)
    void weight_neverGrowsFromAFirmerMannerToAWeakerOne(SourceKind kind) {
        Strength before = Strength.STRONG;
        for (Manner manner : Manner.values()) {
            assertTrue(before.reaches(POLICY.weight(kind, manner)), manner::id);
            before = POLICY.weight(kind, manner);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENTS,              STRONG",
        "STATES,                 STRONG",
        "ASSESSES_RISK,          CREDIBLE",
        "INFERS,                 WEAK",
        "INFERS_FROM_CAPABILITY, WEAK",
        "ALLEGES,                WEAK"
    })
    void ceiling_ofEveryManner(Manner manner, Strength ceiling) {
        assertEquals(ceiling, POLICY.ceiling(manner));
    }

    @Test
    void general_isWeak() {
        assertEquals(Strength.WEAK, POLICY.general());
    }

    @Test
    void concessions_rise() {
        assertTrue(POLICY.raisesConcessions());
    }

    @Test
    void corroboration_takesTwoCredibleStatementsOrDocuments() {
        assertEquals(
                new EvidencePolicy.Corroboration(
                        2, Strength.CREDIBLE, Set.of(Manner.DOCUMENTS, Manner.STATES), Strength.STRONG),
                POLICY.corroboration());
    }

    @Test
    void silence_isCredible_andOnlyTheCredibleMeetsABurden() {
        assertEquals(Strength.CREDIBLE, POLICY.silence());
        assertEquals(Strength.CREDIBLE, POLICY.burdenBar());
    }

    @Test
    void toString_isIdAndVersion() {
        assertEquals("salience-evidence 1.0.0", POLICY.toString());
        assertEquals(POLICY.id() + " " + POLICY.version(), POLICY.toString());
    }
}
