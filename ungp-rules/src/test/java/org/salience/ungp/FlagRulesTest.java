package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Concepts.CONFLICTING_REQUIREMENTS;
import static org.salience.model.Concepts.CONFLICT_CONTEXT;
import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.DUTY_TO_CEASE;
import static org.salience.model.Concepts.DUTY_TO_HONOUR_PRINCIPLES;
import static org.salience.model.Concepts.END_USER_RED_FLAGS;
import static org.salience.model.Concepts.GROSS_ABUSES_AT_STAKE;
import static org.salience.model.Concepts.HEIGHTENED_DUE_DILIGENCE;
import static org.salience.model.Concepts.LEGAL_COMPLIANCE_ISSUE;
import static org.salience.model.Concepts.PERCEIVED_COMPLICITY;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Factors.BENEFITS_FROM_HARM;
import static org.salience.model.Factors.CONFLICT_AFFECTED;
import static org.salience.model.Factors.FLAG_EVASIVE_PURCHASER;
import static org.salience.model.Factors.FLAG_RECORD_OF_ABUSES;
import static org.salience.model.Factors.FLAG_UNKNOWN_RESELLER;
import static org.salience.model.Factors.GROSS_ABUSE;
import static org.salience.model.Factors.IMPACT_AT_RISK;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.LEGAL_COMPULSION;
import static org.salience.model.Factors.LEVERAGE_HELD;
import static org.salience.model.evidence.Word.CONTESTED;
import static org.salience.model.evidence.Word.FALSE;
import static org.salience.model.evidence.Word.TRUE;
import static org.salience.model.evidence.Word.UNKNOWN;
import static org.salience.ungp.Given.given;
import static org.salience.ungp.LeverageRulesTest.contributing;
import static org.salience.ungp.LeverageRulesTest.crucial;
import static org.salience.ungp.LeverageRulesTest.linked;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.salience.model.Concept;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Vocabulary;

/** UNGP 17 commentary and 23, and the red flags of an end-user, at reasonable grounds. */
class FlagRulesTest {
    /** What each flag needs beside harm at stake. */
    private static final Map<Concept, Factor> FLAGS = Map.of(
            GROSS_ABUSES_AT_STAKE, GROSS_ABUSE,
            PERCEIVED_COMPLICITY, BENEFITS_FROM_HARM,
            CONFLICTING_REQUIREMENTS, LEGAL_COMPULSION,
            CONFLICT_CONTEXT, CONFLICT_AFFECTED,
            HEIGHTENED_DUE_DILIGENCE, CONFLICT_AFFECTED);

    @Test
    void eachFlag_isRaisedByItsFact_whereHarmIsAtStake() {
        FLAGS.forEach((flag, fact) -> {
            assertEquals(TRUE, given().supports(IMPACT_AT_RISK, fact).word(flag));
            assertEquals(TRUE, given().supports(IMPACT_OCCURS, fact).word(flag));
            assertEquals(FALSE, given().supports(IMPACT_OCCURS).disputes(fact).word(flag));
            assertEquals(UNKNOWN, given().supports(IMPACT_OCCURS).word(flag));
            assertEquals(
                    CONTESTED, given().supports(IMPACT_OCCURS).contests(fact).word(flag));
            assertEquals(UNKNOWN, given().word(flag));
        });
    }

    /** Nothing that raises a flag is read by a rule of involvement. */
    @Test
    void flagsChangeNoCategory() {
        for (Factor fact : Vocabulary.standard().factors()) {
            if (FLAGS.containsValue(fact) || fact.id().startsWith("flag-")) {
                for (Given given : List.of(linked(), contributing(), given().supports(IMPACT_AT_RISK))) {
                    String before = findings(given);
                    assertEquals(before, findings(given.supports(fact)), fact.id());
                }
            }
        }
    }

    static String findings(Given given) {
        return given.involvement().determinations().stream()
                .map(Determination::toString)
                .toList()
                .toString();
    }

    @Test
    void principle17_benefit_isPerceivedComplicity_neverContribution() {
        Given benefits = linked().supports(BENEFITS_FROM_HARM);
        assertEquals(TRUE, benefits.word(PERCEIVED_COMPLICITY));
        assertEquals(linked().word(CONTRIBUTES), benefits.word(CONTRIBUTES));
        String screen = benefits.assess().toString().replaceAll("\\s+", " ");
        assertTrue(
                screen.contains(
                        "seen as complicit [UNGP 17 commentary (complicity)] on record, no firmer than stated; no "
                                + "contribution by that alone"),
                screen);
    }

    @Test
    void principle23c_grossAbuses_areALegalComplianceIssue_whateverTheMatrixSays() {
        for (Given given : List.of(
                contributing().supports(GROSS_ABUSE),
                crucial(contributing()).supports(GROSS_ABUSE),
                contributing().supports(GROSS_ABUSE, LEVERAGE_HELD))) {
            assertEquals(TRUE, given.word(LEGAL_COMPLIANCE_ISSUE));
            assertEquals(TRUE, given.word(DUTY_TO_CEASE));
        }
        assertEquals(UNKNOWN, contributing().word(LEGAL_COMPLIANCE_ISSUE));
        assertEquals(FALSE, contributing().disputes(GROSS_ABUSE).word(LEGAL_COMPLIANCE_ISSUE));
        assertEquals(CONTESTED, contributing().contests(GROSS_ABUSE).word(LEGAL_COMPLIANCE_ISSUE));
        Given linkedOnly = linked().supports(GROSS_ABUSE)
                .disputes(
                        Factors.FACILITATES_HARM,
                        Factors.INCENTIVISES_HARM,
                        Factors.ENCOURAGES_HARM,
                        Factors.BUILT_FOR_OPERATION,
                        Factors.CONTINUED_AFTER_NOTICE);
        assertEquals(FALSE, linkedOnly.word(LEGAL_COMPLIANCE_ISSUE), "causing or contributing");
        assertEquals(TRUE, linkedOnly.word(GROSS_ABUSES_AT_STAKE));
    }

    @Test
    void pitfall11_compulsionChangesTheAction_neverTheCategory() {
        Given compelled = contributing().supports(LEGAL_COMPULSION);
        assertEquals(findings(contributing()), findings(compelled));
        assertEquals(TRUE, compelled.word(CONTRIBUTES));
        assertEquals(TRUE, compelled.word(DUTY_TO_CEASE), "and it excuses nothing");
        assertEquals(TRUE, compelled.word(DUTY_TO_HONOUR_PRINCIPLES));
        assertEquals(UNKNOWN, contributing().word(DUTY_TO_HONOUR_PRINCIPLES));
        assertEquals(FALSE, contributing().disputes(LEGAL_COMPULSION).word(DUTY_TO_HONOUR_PRINCIPLES));
        assertEquals(CONTESTED, contributing().contests(LEGAL_COMPULSION).word(DUTY_TO_HONOUR_PRINCIPLES));
        assertEquals(UNKNOWN, given().supports(IMPACT_AT_RISK, LEGAL_COMPULSION).word(RISK_OF_CONTRIBUTING));
        assertEquals(
                UNKNOWN,
                given().supports(IMPACT_AT_RISK, LEGAL_COMPULSION).word(DUTY_TO_HONOUR_PRINCIPLES),
                "whoever is not shown to be involved");
    }

    // Red flags

    @Test
    void redFlags_areTen_eachOnItsOwn() {
        List<Factor> flags = RuleBook.standard().factors(List.of(END_USER_RED_FLAGS)).stream()
                .toList();
        assertEquals(10, flags.size());
        for (Factor flag : flags) {
            assertEquals(TRUE, given().supports(flag).word(END_USER_RED_FLAGS));
            assertEquals(UNKNOWN, given().disputes(flag).word(END_USER_RED_FLAGS));
            assertEquals(CONTESTED, given().contests(flag).word(END_USER_RED_FLAGS));
        }
        assertEquals(FALSE, given().disputes(flags.toArray(Factor[]::new)).word(END_USER_RED_FLAGS));
        assertEquals(UNKNOWN, given().word(END_USER_RED_FLAGS));
    }

    @Test
    void redFlags_areCountedAndNamed_andContestedOnesApart() {
        Given given =
                linked().supports(FLAG_RECORD_OF_ABUSES, FLAG_EVASIVE_PURCHASER).contests(FLAG_UNKNOWN_RESELLER);
        FlagStatus status = given.involvement().flags().stream()
                .filter(each -> each.flag() == Flag.END_USER)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("record of abuses", "evasive purchaser"), status.grounds());
        assertEquals(List.of("unknown reseller"), status.contested());
        assertEquals(
                "end-user red flags: [State Guidance red flag (record of abuses) (recalled); State Guidance red flag "
                        + "(evasive purchaser) (recalled)]  on record, no firmer than stated; 2 of 10: record of "
                        + "abuses, evasive purchaser; 1 of 10 contested: unknown reseller; consider whether to take part at "
                        + "all",
                status.toString());
    }

    // What the pages show

    @Test
    void flags_arePrintedOnlyWhereRaisedOrContested() {
        Given quiet = given().supports(IMPACT_AT_RISK, Factors.SERVES_OPERATION).disputes(GROSS_ABUSE);
        assertFalse(quiet.assess().toString().contains("FLAGS"));
        assertTrue(quiet.assess().response().contains("FLAGS"));
        String contested =
                given().supports(IMPACT_AT_RISK).contests(GROSS_ABUSE).assess().toString();
        assertTrue(contested.contains("  gross abuses             [UNGP 23(c);"), contested);
        assertFalse(contested.contains("seen as complicit"), contested);
    }

    @Test
    void dutiesNeitherCalledForNorOpenByAnythingOnRecord_areLeftToTheDrillDown() {
        Assessment assessment = linked().assess();
        for (String item : List.of("  mitigate ", "  consider ending it ", "  report formally ")) {
            assertFalse(assessment.toString().contains(item), item);
            assertTrue(assessment.response().contains(item), item);
        }
        Assessment spoken = linked().contests(LEVERAGE_HELD).assess();
        assertTrue(spoken.toString().contains("  mitigate "));
        assertTrue(spoken.toString().replaceAll("\\s+", " ").contains("contested whether called for"));
        assertTrue(spoken.toString().replaceAll("\\s+", " ").contains("turns on: has leverage"));
    }

    @Test
    void json_hasEveryFlagAndDuty() {
        String json = linked().supports(BENEFITS_FROM_HARM).assess().toJson();
        for (Flag flag : Flag.values()) {
            assertTrue(json.contains("\"flag\" : \"" + flag.id() + "\""), flag.id());
        }
        for (Duty duty : Duty.values()) {
            assertTrue(json.contains("\"duty\" : \"" + duty.id() + "\""), duty.id());
        }
    }
}
