package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Concepts.CONSIDER_ENDING;
import static org.salience.model.Concepts.DUTY_TO_ACCEPT_CONSEQUENCES;
import static org.salience.model.Concepts.DUTY_TO_LEAVE_RESPONSIBLY;
import static org.salience.model.Concepts.DUTY_TO_REMEDIATE;
import static org.salience.model.Concepts.DUTY_TO_SHOW_EFFORTS;
import static org.salience.model.Concepts.DUTY_TO_WEIGH_LEAVING;
import static org.salience.model.Concepts.ROLE_IN_REMEDY;
import static org.salience.model.Concepts.STAYS;
import static org.salience.model.Concepts.STAYS_WITHOUT_SHOWING;
import static org.salience.model.Concepts.TAKE_STEPS_TO_END;
import static org.salience.model.Factors.EFFORTS_SHOWN;
import static org.salience.model.Factors.EXIT_UNDER_WAY;
import static org.salience.model.Factors.IMPACT_AT_RISK;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.LEAVING_HAS_EFFECTS;
import static org.salience.model.Factors.LEVERAGE_CAN_GROW;
import static org.salience.model.Factors.LEVERAGE_EXERCISED;
import static org.salience.model.Factors.LEVERAGE_HELD;
import static org.salience.model.Factors.MITIGATION_FAILED;
import static org.salience.model.Factors.NO_ALTERNATIVE_SOURCE;
import static org.salience.model.Factors.PROVIDES_ESSENTIAL;
import static org.salience.model.Factors.RELATIONSHIP_SUSPENDED;
import static org.salience.model.Factors.SERVES_OPERATION;
import static org.salience.model.Factors.SPECIFIC_SAFEGUARD;
import static org.salience.model.Factors.USED_IN_INCIDENT;
import static org.salience.model.evidence.Word.CONTESTED;
import static org.salience.model.evidence.Word.FALSE;
import static org.salience.model.evidence.Word.TRUE;
import static org.salience.model.evidence.Word.UNKNOWN;
import static org.salience.ungp.Given.given;
import static org.salience.ungp.LeverageRulesTest.contributing;
import static org.salience.ungp.LeverageRulesTest.crucial;
import static org.salience.ungp.LeverageRulesTest.linked;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concept;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Stance;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Word;
import org.salience.ungp.Given.Voice;

/** UNGP 19 and OHCHR's matrix: ending, leaving, staying and remedy, at reasonable grounds. */
class DisengagementRulesTest {
    private static Case rated(Given given, int scale) {
        return given.builder()
                .add(Rating.builder()
                        .id("r1")
                        .by("assessor")
                        .on(LocalDate.parse("2031-05-01"))
                        .of(Given.IMPACT)
                        .scale(RatingValue.of(scale))
                        .scope(RatingValue.of(1))
                        .irremediability(RatingValue.of(1))
                        .build())
                .build();
    }

    private static Word word(Case matter, Concept concept) {
        return Cases.determination(Assessor.standard().assess(matter), concept, Given.IMPACT)
                .words()
                .reasonableGrounds();
    }

    // Ending

    @Test
    void matrixC_leverageThatFailed_takesStepsToEnd_unlessCrucial() {
        Given failed = linked().supports(LEVERAGE_HELD, MITIGATION_FAILED);
        assertEquals(TRUE, failed.word(TAKE_STEPS_TO_END));
        assertTrue(failed.determination(TAKE_STEPS_TO_END)
                .derivation()
                .assumesNoException(StandardOfProof.REASONABLE_GROUNDS));
        assertEquals(
                TRUE,
                linked().supports(LEVERAGE_HELD, MITIGATION_FAILED)
                        .disputes(PROVIDES_ESSENTIAL)
                        .word(TAKE_STEPS_TO_END));
        assertEquals(FALSE, crucial(failed).word(TAKE_STEPS_TO_END));
        assertEquals(UNKNOWN, linked().supports(LEVERAGE_HELD).word(TAKE_STEPS_TO_END));
        assertEquals(
                FALSE,
                linked().supports(LEVERAGE_HELD).disputes(MITIGATION_FAILED).word(TAKE_STEPS_TO_END));
        assertEquals(
                CONTESTED,
                linked().supports(LEVERAGE_HELD).contests(MITIGATION_FAILED).word(TAKE_STEPS_TO_END));
        assertEquals(
                CONTESTED,
                linked().supports(LEVERAGE_HELD, MITIGATION_FAILED, PROVIDES_ESSENTIAL)
                        .contests(NO_ALTERNATIVE_SOURCE)
                        .word(TAKE_STEPS_TO_END));
    }

    @Test
    void principle19_noLeverageAndNoWayToIt_considersEnding_crucialOrNot() {
        Given stuck = linked().disputes(LEVERAGE_HELD, LEVERAGE_CAN_GROW);
        assertEquals(TRUE, stuck.word(CONSIDER_ENDING));
        assertEquals(TRUE, crucial(stuck).word(CONSIDER_ENDING));
        assertEquals(UNKNOWN, linked().disputes(LEVERAGE_HELD).word(CONSIDER_ENDING), "silence ends nothing");
        assertEquals(
                CONTESTED,
                linked().disputes(LEVERAGE_HELD).contests(LEVERAGE_CAN_GROW).word(CONSIDER_ENDING));
        assertEquals(
                FALSE,
                linked().supports(LEVERAGE_HELD).disputes(MITIGATION_FAILED).word(CONSIDER_ENDING));
    }

    @Test
    void principle19_crucialAndMitigationFailed_severityDecidesWhenEndingComesUp() {
        Given failed = crucial(linked().supports(LEVERAGE_HELD, MITIGATION_FAILED));
        assertEquals(TRUE, word(rated(failed, 4), CONSIDER_ENDING));
        assertEquals(UNKNOWN, word(rated(failed, 2), CONSIDER_ENDING), "leverage may still grow");
        assertEquals(UNKNOWN, word(failed.matter(), CONSIDER_ENDING), "not rated");
        assertEquals(
                FALSE,
                word(
                        rated(crucial(linked().supports(LEVERAGE_HELD, MITIGATION_FAILED, LEVERAGE_CAN_GROW)), 2),
                        CONSIDER_ENDING));
    }

    @Test
    void endingIsNeverWithoutWeighingItsEffects() {
        for (Given given : List.of(
                linked().supports(LEVERAGE_HELD, MITIGATION_FAILED),
                linked().disputes(LEVERAGE_HELD, LEVERAGE_CAN_GROW),
                linked().supports(LEAVING_HAS_EFFECTS))) {
            assertEquals(TRUE, given.word(DUTY_TO_WEIGH_LEAVING));
        }
        assertEquals(UNKNOWN, linked().word(DUTY_TO_WEIGH_LEAVING));
        assertEquals(CONTESTED, linked().contests(LEAVING_HAS_EFFECTS).word(DUTY_TO_WEIGH_LEAVING));
        assertEquals(
                FALSE,
                linked().supports(LEVERAGE_HELD)
                        .disputes(MITIGATION_FAILED, LEAVING_HAS_EFFECTS, EXIT_UNDER_WAY)
                        .word(DUTY_TO_WEIGH_LEAVING));
    }

    // Leaving

    @Test
    void pitfall14_leavingOrSelling_isAnActWithDueDiligenceOfItsOwn_whateverTheInvolvement() {
        for (Given given : List.of(linked(), contributing(), given().supports(IMPACT_AT_RISK))) {
            given.supports(EXIT_UNDER_WAY);
            assertEquals(TRUE, given.word(DUTY_TO_LEAVE_RESPONSIBLY));
            assertEquals(TRUE, given.word(DUTY_TO_WEIGH_LEAVING));
        }
        assertEquals(TRUE, linked().supports(RELATIONSHIP_SUSPENDED).word(DUTY_TO_LEAVE_RESPONSIBLY));
        assertEquals(UNKNOWN, linked().word(DUTY_TO_LEAVE_RESPONSIBLY));
        assertEquals(CONTESTED, linked().contests(EXIT_UNDER_WAY).word(DUTY_TO_LEAVE_RESPONSIBLY));
        assertEquals(
                FALSE, linked().disputes(EXIT_UNDER_WAY, RELATIONSHIP_SUSPENDED).word(DUTY_TO_LEAVE_RESPONSIBLY));
    }

    // Staying

    @Test
    void principle19_whoeverStays_showsItsEffortsAndAcceptsTheConsequences() {
        for (Concept concept : List.of(STAYS, DUTY_TO_SHOW_EFFORTS, DUTY_TO_ACCEPT_CONSEQUENCES)) {
            assertEquals(TRUE, linked().word(concept));
            assertEquals(FALSE, linked().supports(EXIT_UNDER_WAY).word(concept));
            assertEquals(CONTESTED, linked().contests(EXIT_UNDER_WAY).word(concept));
            assertEquals(
                    UNKNOWN, given().supports(IMPACT_AT_RISK, SERVES_OPERATION).word(concept));
        }
    }

    @Test
    void principle19_effortsAreForWhoeverStaysToShow() {
        assertEquals(TRUE, linked().word(STAYS_WITHOUT_SHOWING));
        assertTrue(linked().determination(STAYS_WITHOUT_SHOWING)
                .derivation()
                .restsOnSilence(StandardOfProof.REASONABLE_GROUNDS));
        assertEquals(
                UNKNOWN,
                linked().determination(STAYS_WITHOUT_SHOWING).words().at(StandardOfProof.CLEAR_AND_CONVINCING));
        for (Factor shown : List.of(EFFORTS_SHOWN, LEVERAGE_EXERCISED, SPECIFIC_SAFEGUARD)) {
            assertEquals(FALSE, linked().supports(shown).word(STAYS_WITHOUT_SHOWING));
        }
        assertEquals(CONTESTED, linked().contests(EFFORTS_SHOWN).word(STAYS_WITHOUT_SHOWING));
        assertEquals(TRUE, linked().alleges(EFFORTS_SHOWN).word(STAYS_WITHOUT_SHOWING), "a bare word shows nothing");
        assertEquals(UNKNOWN, given().word(STAYS_WITHOUT_SHOWING));
        Given disputed = linked().disputes(EFFORTS_SHOWN, LEVERAGE_EXERCISED, SPECIFIC_SAFEGUARD);
        assertFalse(disputed.determination(STAYS_WITHOUT_SHOWING)
                .derivation()
                .restsOnSilence(StandardOfProof.REASONABLE_GROUNDS));
    }

    @Test
    void principle19_effortsWhoseWordAPerspectiveLeavesOut_areOpen() {
        Given given = linked().says(Voice.WATCH_STATES, Stance.SUPPORTS, EFFORTS_SHOWN);
        Case quoted = Cases.replacing(
                given.matter(),
                "c3",
                claim -> Claim.builder().from(claim).by(Given.ACME).build());
        Perspective perspective = Perspective.strictly(Given.WATCH);
        Determination silenced = Cases.determination(
                Assessor.standard().perspective(perspective).assess(quoted), STAYS_WITHOUT_SHOWING, Given.IMPACT);
        assertEquals(UNKNOWN, silenced.words().reasonableGrounds());
        assertTrue(silenced.derivation().explain().contains("silenced by the perspective"));
        assertEquals(FALSE, word(quoted, STAYS_WITHOUT_SHOWING));
    }

    // Remedy

    @Test
    void pitfall13_linkedOnly_needNotRemedy_thoughItMayTakeARole() {
        Given linked = linked().disputes(
                        Factors.FACILITATES_HARM,
                        Factors.INCENTIVISES_HARM,
                        Factors.ENCOURAGES_HARM,
                        Factors.BUILT_FOR_OPERATION,
                        Factors.CONTINUED_AFTER_NOTICE);
        assertEquals(FALSE, linked.word(DUTY_TO_REMEDIATE));
        assertEquals(TRUE, linked.word(ROLE_IN_REMEDY));
        assertEquals(TRUE, contributing().word(DUTY_TO_REMEDIATE));
        assertEquals(FALSE, contributing().word(ROLE_IN_REMEDY));
        assertEquals(UNKNOWN, given().supports(IMPACT_AT_RISK, SERVES_OPERATION).word(ROLE_IN_REMEDY));
        assertEquals(
                CONTESTED,
                given().supports(IMPACT_OCCURS).contests(USED_IN_INCIDENT).word(ROLE_IN_REMEDY));
        String role = linked.involvement().duties().stream()
                .filter(status -> status.duty() == Duty.ROLE_IN_REMEDY)
                .findFirst()
                .orElseThrow()
                .toString();
        assertTrue(role.contains("not required, but open to it"), role);
        assertFalse(role.contains("called for"), role);
    }
}
