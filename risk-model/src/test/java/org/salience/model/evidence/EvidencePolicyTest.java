package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.salience.model.Manner;
import org.salience.model.SourceKind;
import org.salience.model.internal.DataFile;
import org.salience.model.internal.Sha256;

/** The policies that ship: the table of the default, what the others have in common with it, and where they part. */
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

    static List<EvidencePolicy> all() {
        return EvidencePolicy.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void weight_neverExceedsTheCeilingOfTheManner_andNeverSaysNothing(EvidencePolicy policy) {
        for (SourceKind kind : SourceKind.values()) {
            assertTrue(policy.relays(kind).reaches(Strength.WEAK), kind::id);
            for (Manner manner : Manner.values()) {
                assertTrue(policy.ceiling(manner).reaches(policy.weight(kind, manner)), kind + " " + manner);
                assertTrue(policy.weight(kind, manner).reaches(Strength.WEAK), kind + " " + manner);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void weight_neverGrowsFromAFirmerMannerToAWeakerOne(EvidencePolicy policy) {
        for (Manner manner : Manner.values()) {
            Manner firmer = Manner.values()[Math.max(0, manner.ordinal() - 1)];
            assertTrue(policy.inOwnInterest(firmer).reaches(policy.inOwnInterest(manner)), manner::id);
            for (SourceKind kind : SourceKind.values()) {
                boolean expert = firmer == Manner.STATES && manner == Manner.ASSESSES_RISK;
                assertTrue(
                        expert || policy.weight(kind, firmer).reaches(policy.weight(kind, manner)),
                        kind + " " + manner);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void ceilings_areTheSameUnderEveryPolicy(EvidencePolicy policy) {
        assertEquals(
                "documents strong, states strong, assesses-risk credible, infers weak, infers-from-capability weak, "
                        + "alleges weak",
                Arrays.stream(Manner.values())
                        .map(manner -> manner + " " + policy.ceiling(manner))
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsGeneral_isWeakUnderEveryPolicy(EvidencePolicy policy) {
        assertEquals(Strength.WEAK, policy.general());
    }

    @ParameterizedTest
    @MethodSource("all")
    void concessions_riseUnderEveryPolicy(EvidencePolicy policy) {
        assertTrue(policy.raisesConcessions());
    }

    /** The norm places the burden, so no view of the evidence lifts it. */
    @ParameterizedTest
    @MethodSource("all")
    void silence_isCredible_andOnlyTheCredibleMeetsABurden_underEveryPolicy(EvidencePolicy policy) {
        assertEquals(Strength.CREDIBLE, policy.silence());
        assertEquals(Strength.CREDIBLE, policy.burdenBar());
    }

    @ParameterizedTest
    @CsvSource({"salience-evidence, 2", "court-like, 3", "survivor-centred, 2"})
    void corroboration_takesCredibleStatementsOrDocuments(String policy, int groups) {
        assertEquals(
                new EvidencePolicy.Corroboration(
                        groups, Strength.CREDIBLE, Set.of(Manner.DOCUMENTS, Manner.STATES), Strength.STRONG),
                EvidencePolicy.named(policy).corroboration());
    }

    @ParameterizedTest
    @CsvSource({"salience-evidence, STRONG, STRONG", "court-like, STRONG, STRONG", "survivor-centred, STRONG, WEAK"})
    void inOwnInterest_isLimitedInTheSurvivorCentredPolicy(String policy, Strength documents, Strength states) {
        assertEquals(documents, EvidencePolicy.named(policy).inOwnInterest(Manner.DOCUMENTS));
        assertEquals(states, EvidencePolicy.named(policy).inOwnInterest(Manner.STATES));
    }

    /** Even-handed: it believes neither the company nor its critics on their word. */
    @ParameterizedTest
    @EnumSource(
            value = SourceKind.class,
            names = {"COMPANY_STATEMENT", "NGO_REPORT", "NGO_LETTER", "PRESS_REPORT", "TESTIMONY", "LEAK"})
    void courtLike_takesNobodyAtItsUnswornWord(SourceKind kind) {
        assertEquals(Strength.WEAK, EvidencePolicy.named("court-like").weight(kind, Manner.STATES));
        assertEquals(Strength.WEAK, EvidencePolicy.named("court-like").relays(kind));
    }

    @Test
    void all_listsTheDefaultFirst_thenById() {
        assertEquals(
                "[salience-evidence 1.0.0, court-like 1.0.0, survivor-centred 1.0.0]",
                EvidencePolicy.all().toString());
        assertSame(EvidencePolicy.standard(), EvidencePolicy.all().get(0));
    }

    @Test
    void named_findsByIdAndNamesThoseThatShip() {
        for (EvidencePolicy policy : EvidencePolicy.all()) {
            assertSame(policy, EvidencePolicy.named(policy.id()));
        }
        assertEquals(
                "no evidence policy is called \"sceptical\"; there are salience-evidence, court-like, survivor-centred",
                assertThrows(IllegalArgumentException.class, () -> EvidencePolicy.named("sceptical"))
                        .getMessage());
    }

    @Test
    void sha256_isThatOfTheDataFile() {
        String text = DataFile.read(EvidencePolicy.class, "evidence-policy.json");
        assertEquals(Sha256.of(text), POLICY.sha256());
        assertNotEquals(
                POLICY.sha256(),
                EvidencePolicy.parse(text.replace("\"groups\": 2", "\"groups\": 3"))
                        .sha256());
    }

    private static EvidencePolicy changed(String from, String to) {
        String text = DataFile.read(EvidencePolicy.class, "evidence-policy.json");
        assertTrue(text.contains(from), from);
        return EvidencePolicy.parse(text.replace(from, to));
    }

    /** The numbers are data: whoever changes one in the file changes the policy. */
    @Test
    void parse_takesEveryNumberFromTheData() {
        assertTrue(changed("1.0.0", "1.0.1").raisesConcessions());
        assertFalse(changed("\"steps\": 1", "\"steps\": 0").raisesConcessions());
        assertEquals(
                Strength.CREDIBLE,
                changed("\"general\": \"weak\"", "\"general\": \"credible\"").general());
        assertEquals(
                new EvidencePolicy.Corroboration(3, Strength.CREDIBLE, Set.of(Manner.STATES), Strength.STRONG),
                changed(
                                "\"groups\": 2,\n    \"at\": \"credible\",\n    \"manners\": [\"documents\", \"states\"]",
                                "\"groups\": 3, \"at\": \"credible\", \"manners\": [\"states\"]")
                        .corroboration());
        EvidencePolicy sceptical = changed("\"strong\"", "\"weak\"");
        assertEquals(Strength.WEAK, sceptical.ceiling(Manner.DOCUMENTS));
        assertEquals(Strength.WEAK, sceptical.inOwnInterest(Manner.STATES));
        assertEquals(Strength.CREDIBLE, sceptical.inOwnInterest(Manner.ASSESSES_RISK));
        assertEquals(Strength.WEAK, sceptical.weight(SourceKind.CONTRACT, Manner.DOCUMENTS));
        assertEquals(Strength.WEAK, sceptical.relays(SourceKind.COURT_RECORD));
    }

    @Test
    void toString_isIdAndVersion() {
        assertEquals("salience-evidence 1.0.0", POLICY.toString());
        assertEquals(POLICY.id() + " " + POLICY.version(), POLICY.toString());
    }
}
