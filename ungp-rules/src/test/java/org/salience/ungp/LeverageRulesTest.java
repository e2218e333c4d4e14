package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.CRUCIAL_RELATIONSHIP;
import static org.salience.model.Concepts.DUTY_TO_CEASE;
import static org.salience.model.Concepts.DUTY_TO_INCREASE_LEVERAGE;
import static org.salience.model.Concepts.DUTY_TO_MITIGATE;
import static org.salience.model.Concepts.DUTY_TO_REMEDIATE;
import static org.salience.model.Concepts.DUTY_TO_USE_LEVERAGE;
import static org.salience.model.Concepts.LACKS_LEVERAGE;
import static org.salience.model.Concepts.SOLELY_LINKED;
import static org.salience.model.Factors.FACILITATES_HARM;
import static org.salience.model.Factors.IMPACT_AT_RISK;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.LEVERAGE_BY_CONTROL;
import static org.salience.model.Factors.LEVERAGE_CAN_GROW;
import static org.salience.model.Factors.LEVERAGE_HELD;
import static org.salience.model.Factors.MITIGATION_FAILED;
import static org.salience.model.Factors.NO_ALTERNATIVE_SOURCE;
import static org.salience.model.Factors.PROVIDES_ESSENTIAL;
import static org.salience.model.Factors.REVENUE_DEPENDENCE;
import static org.salience.model.Factors.SERVES_OPERATION;
import static org.salience.model.Factors.SPECIFIC_TO_HARM;
import static org.salience.model.Factors.USED_IN_INCIDENT;
import static org.salience.model.evidence.Word.CONTESTED;
import static org.salience.model.evidence.Word.FALSE;
import static org.salience.model.evidence.Word.TRUE;
import static org.salience.model.evidence.Word.UNKNOWN;
import static org.salience.ungp.Given.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Stance;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.StandardOfProof;
import org.salience.ungp.Given.Voice;

/** UNGP 19 and OHCHR's matrix: crucial relationships and leverage, at reasonable grounds. */
class LeverageRulesTest {
    static Given linked() {
        return given().supports(IMPACT_OCCURS, USED_IN_INCIDENT);
    }

    static Given contributing() {
        return linked().supports(FACILITATES_HARM, SPECIFIC_TO_HARM);
    }

    static Given crucial(Given given) {
        return given.supports(PROVIDES_ESSENTIAL, NO_ALTERNATIVE_SOURCE);
    }

    // Linked only

    @Test
    void principle19b_linked_isLinkedOnly_assumingThatItDoesNotContribute() {
        assertEquals(TRUE, linked().word(SOLELY_LINKED));
        assertTrue(linked().determination(SOLELY_LINKED)
                .derivation()
                .assumesNoException(StandardOfProof.REASONABLE_GROUNDS));
        assertEquals(UNKNOWN, linked().determination(SOLELY_LINKED).words().at(StandardOfProof.CLEAR_AND_CONVINCING));
    }

    /** Its contributing rests on silence about safeguards, and makes the exception all the same. */
    @Test
    void principle19b_whoeverContributes_isNotLinkedOnly_evenBySilence() {
        assertEquals(TRUE, contributing().word(CONTRIBUTES));
        assertEquals(FALSE, contributing().word(SOLELY_LINKED));
    }

    @Test
    void principle19b_whoeverMayContribute_isNotShownToBeLinkedOnly() {
        assertEquals(
                CONTESTED,
                linked().supports(SPECIFIC_TO_HARM).contests(FACILITATES_HARM).word(SOLELY_LINKED));
        assertEquals(UNKNOWN, given().word(SOLELY_LINKED));
        assertEquals(FALSE, given().disputes(IMPACT_OCCURS, IMPACT_AT_RISK).word(SOLELY_LINKED));
    }

    // Crucial

    @Test
    void pitfall6_aClientWhoMerelyBringsRevenue_isNotCrucial_andExcusesNothing() {
        Given client = linked().supports(REVENUE_DEPENDENCE);
        assertEquals(UNKNOWN, client.word(CRUCIAL_RELATIONSHIP));
        assertEquals(FALSE, client.disputes(PROVIDES_ESSENTIAL).word(CRUCIAL_RELATIONSHIP));
        assertEquals(words(linked()), words(linked().supports(REVENUE_DEPENDENCE)));
        assertEquals(words(contributing()), words(contributing().supports(REVENUE_DEPENDENCE)));
    }

    static List<Words> words(Given given) {
        return given.assess().determinations().stream()
                .map(Determination::words)
                .toList();
    }

    // Leverage

    @Test
    void lackOfLeverage_mustBeSaid() {
        assertEquals(UNKNOWN, linked().word(LACKS_LEVERAGE));
        assertEquals(TRUE, linked().disputes(LEVERAGE_HELD).word(LACKS_LEVERAGE));
        assertEquals(
                FALSE,
                linked().supports(LEVERAGE_HELD).disputes(MITIGATION_FAILED).word(LACKS_LEVERAGE));
        assertEquals(CONTESTED, linked().contests(LEVERAGE_HELD).word(LACKS_LEVERAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leverage-by-control",
                "leverage-by-contract",
                "leverage-by-share",
                "leverage-by-incentive",
                "leverage-by-reputation",
                "leverage-collective",
                "leverage-with-government"
            })
    void eachKindOfLeverage_isLeverage(String kind) {
        Factor factor = Vocabulary.standard().factor(kind).orElseThrow();
        assertEquals(TRUE, linked().supports(factor).word(DUTY_TO_MITIGATE));
    }

    @Test
    void matrixAandC_withLeverage_mitigate_untilThatHasFailed() {
        assertEquals(TRUE, linked().supports(LEVERAGE_HELD).word(DUTY_TO_MITIGATE));
        assertEquals(TRUE, crucial(linked()).supports(LEVERAGE_HELD).word(DUTY_TO_MITIGATE));
        assertEquals(FALSE, linked().supports(LEVERAGE_HELD, MITIGATION_FAILED).word(DUTY_TO_MITIGATE));
        assertEquals(FALSE, linked().disputes(LEVERAGE_HELD).word(DUTY_TO_MITIGATE));
        assertEquals(UNKNOWN, linked().word(DUTY_TO_MITIGATE));
        assertEquals(
                CONTESTED,
                linked().supports(LEVERAGE_HELD).contests(MITIGATION_FAILED).word(DUTY_TO_MITIGATE));
    }

    @Test
    void matrixBandD_withoutLeverage_increaseIt_unlessThereIsNoWay() {
        Given without = linked().disputes(LEVERAGE_HELD);
        assertEquals(TRUE, without.word(DUTY_TO_INCREASE_LEVERAGE));
        assertTrue(without.determination(DUTY_TO_INCREASE_LEVERAGE)
                .derivation()
                .assumesNoException(StandardOfProof.REASONABLE_GROUNDS));
        assertEquals(FALSE, linked().disputes(LEVERAGE_HELD, LEVERAGE_CAN_GROW).word(DUTY_TO_INCREASE_LEVERAGE));
        assertEquals(
                CONTESTED,
                linked().disputes(LEVERAGE_HELD).contests(LEVERAGE_CAN_GROW).word(DUTY_TO_INCREASE_LEVERAGE));
        assertEquals(UNKNOWN, linked().word(DUTY_TO_INCREASE_LEVERAGE));
    }

    @Test
    void matrixA_leverageThatFailedInACrucialRelationship_goesOnAsWithoutLeverage() {
        Given failed = linked().supports(LEVERAGE_BY_CONTROL, MITIGATION_FAILED);
        assertEquals(UNKNOWN, failed.word(DUTY_TO_INCREASE_LEVERAGE));
        assertEquals(TRUE, crucial(failed).word(DUTY_TO_INCREASE_LEVERAGE));
    }

    // Both duties of a contributor, whatever the matrix says

    @Test
    void pitfall5_crucialAndLeverage_softenNothingForWhoeverContributes() {
        List<Concept> duties = List.of(DUTY_TO_CEASE, DUTY_TO_USE_LEVERAGE, DUTY_TO_REMEDIATE);
        for (Given given : List.of(
                contributing(),
                crucial(contributing()),
                crucial(contributing()).supports(LEVERAGE_HELD, MITIGATION_FAILED),
                crucial(contributing()).disputes(LEVERAGE_HELD, LEVERAGE_CAN_GROW))) {
            duties.forEach(duty -> assertEquals(TRUE, given.word(duty)));
            for (Concept matrix : List.of(
                    DUTY_TO_MITIGATE,
                    DUTY_TO_INCREASE_LEVERAGE,
                    Concepts.TAKE_STEPS_TO_END,
                    Concepts.CONSIDER_ENDING,
                    Concepts.STAYS)) {
                assertEquals(FALSE, given.word(matrix), matrix.id());
            }
        }
    }

    @Test
    void pitfall8_dutiesOfAContributor_needNoIntentOrKnowledge() {
        Given unaware = contributing().disputes(Factors.KNEW, Factors.FORESEEABLE);
        for (Given given : List.of(contributing(), unaware, contributing().supports(Factors.KNEW))) {
            assertEquals(TRUE, given.word(DUTY_TO_CEASE));
            assertEquals(TRUE, given.word(DUTY_TO_REMEDIATE));
        }
    }

    @Test
    void riskOfADirectLink_callsForTheMatrixToo() {
        Given risk = given().supports(IMPACT_AT_RISK, SERVES_OPERATION, LEVERAGE_HELD);
        assertEquals(TRUE, risk.word(SOLELY_LINKED));
        assertEquals(TRUE, risk.word(DUTY_TO_MITIGATE));
    }

    // Each relationship on its own

    @Test
    void responseIsReadByRelationship_andNamesItWhereThereAreSeveral() {
        Given two = linked().relationship("rel-2", Given.PRODUCT)
                .impact(Given.IMPACT, Given.RELATIONSHIP, "rel-2")
                .supports(LEVERAGE_HELD)
                .says(Voice.WATCH_STATES, Stance.SUPPORTS, USED_IN_INCIDENT, "rel-2", Given.IMPACT)
                .says(Voice.HERALD_STATES, Stance.DISPUTES, LEVERAGE_HELD, "rel-2");
        assertEquals("[rel-2 FALSE, rel-bureau TRUE]", through(two, Duty.MITIGATE));
        assertEquals("[rel-2 TRUE, rel-bureau UNKNOWN]", through(two, Duty.INCREASE_LEVERAGE));
        String screen = two.assess().toString().replaceAll("\\s+", " ");
        assertTrue(screen.contains(" mitigate through rel-bureau: [UNGP 19 commentary (leverage)"), screen);
        assertTrue(screen.contains(" increase leverage through rel-2: ["), screen);
    }

    @Test
    void whatIsDoneInOneRelationship_isNotDoneInAnother() {
        List<String> statuses = linked()
                .relationship("rel-2", Given.PRODUCT)
                .impact(Given.IMPACT, Given.RELATIONSHIP, "rel-2")
                .says(Voice.WATCH_STATES, Stance.SUPPORTS, Factors.LEVERAGE_EXERCISED)
                .involvement()
                .duties()
                .stream()
                .filter(status -> status.duty() == Duty.USE_LEVERAGE)
                .filter(status -> status.determination().through().isPresent())
                .map(status -> status.determination().through().get() + ": " + status.status())
                .sorted()
                .toList();
        assertEquals(List.of("rel-2: no claim on record of a step", "rel-bureau: a step is claimed"), statuses);
    }

    private static String through(Given given, Duty duty) {
        return given.involvement().duties().stream()
                .filter(status -> status.duty() == duty)
                .map(status -> status.determination().through().orElse("") + " "
                        + status.applies().name())
                .sorted()
                .toList()
                .toString();
    }
}
