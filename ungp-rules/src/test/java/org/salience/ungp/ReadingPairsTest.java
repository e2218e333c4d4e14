package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Concepts.CONSIDER_ENDING;
import static org.salience.model.Concepts.DUTY_TO_SUSPEND;
import static org.salience.model.Concepts.DUTY_TO_WEIGH_LEAVING;
import static org.salience.model.Concepts.TAKE_STEPS_TO_END;
import static org.salience.model.Factors.ARISES_IN_DISTRIBUTION;
import static org.salience.model.Factors.ARISES_IN_SUPPLY;
import static org.salience.model.Factors.ARISES_IN_WHAT_IS_FINANCED;
import static org.salience.model.Factors.BUILT_FOR_OPERATION;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.CAPABLE_OF;
import static org.salience.model.Factors.CONTINUED_AFTER_NOTICE;
import static org.salience.model.Factors.DELIVERED;
import static org.salience.model.Factors.DRAWS_VALUE;
import static org.salience.model.Factors.ENCOURAGES_HARM;
import static org.salience.model.Factors.ENTITLED_TO_SUSPEND;
import static org.salience.model.Factors.FACILITATES_HARM;
import static org.salience.model.Factors.FORESEEABLE;
import static org.salience.model.Factors.GROSS_ABUSE;
import static org.salience.model.Factors.HAD_TIME_TO_ACT;
import static org.salience.model.Factors.HELD_FOR_OTHERS;
import static org.salience.model.Factors.IMPACT_AT_RISK;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.INCENTIVISES_HARM;
import static org.salience.model.Factors.INTEGRAL_TO_OPERATION;
import static org.salience.model.Factors.KNEW;
import static org.salience.model.Factors.LEAVING_HAS_EFFECTS;
import static org.salience.model.Factors.LEAVING_MANIFESTLY_WORSE;
import static org.salience.model.Factors.LEVERAGE_CAN_GROW;
import static org.salience.model.Factors.LEVERAGE_HELD;
import static org.salience.model.Factors.MINOR_OR_TRIVIAL;
import static org.salience.model.Factors.MITIGATION_FAILED;
import static org.salience.model.Factors.NO_MILDER_MEANS;
import static org.salience.model.Factors.PUT_ON_NOTICE;
import static org.salience.model.Factors.RESOLD;
import static org.salience.model.Factors.RISK_WAS_PUBLIC;
import static org.salience.model.Factors.SPECIFIC_TO_HARM;
import static org.salience.model.Factors.SUPPLIED;
import static org.salience.model.Factors.TARGETS_GROUP;
import static org.salience.model.Factors.USED_IN_INCIDENT;
import static org.salience.ungp.Given.RELATIONSHIP;
import static org.salience.ungp.Given.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Concept;
import org.salience.model.Direction;
import org.salience.model.Factor;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Track;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Word;

/**
 * The conflicts between sources that rules can express: for each a small case on which the default and a rival part, and
 * what brings them together. Those that rules cannot express are listed with the reason in {@code examples/docs/readings.md}.
 */
class ReadingPairsTest {
    private static String occurred(String reading, Given given) {
        return found(reading, given, Track.OCCURRED);
    }

    private static String found(String reading, Given given, Track track) {
        Finding finding = Assessor.standard()
                .reading(Reading.named(reading))
                .assess(given.matter())
                .involvement(Given.IMPACT)
                .finding(track, StandardOfProof.REASONABLE_GROUNDS);
        return finding.point().map(Involvement::toString).orElse("insufficient");
    }

    private static void assertPart(Given given, String byDefault, String rival, String byRival) {
        assertEquals(byDefault, occurred("salience-default", given));
        assertEquals(byRival, occurred(rival, given));
        ReadingMatrix matrix = Assessor.standard().readings(given.matter(), Reading.named(rival));
        assertTrue(
                matrix.partings().stream()
                        .anyMatch(each -> each.after().track() == Track.OCCURRED
                                && Reading.named(rival).replaced().containsAll(each.concepts())
                                && !each.concepts().isEmpty()),
                matrix::toString);
    }

    private static Given used(Factor... also) {
        return given().supports(IMPACT_OCCURS, USED_IN_INCIDENT).supports(also);
    }

    private static Given withoutOwnAct(Given given) {
        return given.disputes(FACILITATES_HARM, INCENTIVISES_HARM, ENCOURAGES_HARM, BUILT_FOR_OPERATION);
    }

    // Detention infrastructure

    @Test
    void detentionInfrastructure_upkeepOfWhatTheOperationDependsOn_isALink_orAContribution() {
        Given doors = withoutOwnAct(used(INTEGRAL_TO_OPERATION));
        assertPart(doors, "directly linked", "upkeep-contributes", "contributes");
        assertEquals(
                "directly linked",
                occurred("upkeep-contributes", withoutOwnAct(used(INTEGRAL_TO_OPERATION, MINOR_OR_TRIVIAL))),
                "what is minor is no contribution in either");
    }

    // How far downstream

    private static Given ofTier(int tier) {
        return withoutOwnAct(used()).relationship(RELATIONSHIP, relationship -> relationship.tier(tier));
    }

    /** Pitfall 9 and the conflict with it: by default tier changes nothing. */
    @Test
    void pitfall9_howFarDownstream_resaleByADealer_isALink_orNone() {
        Given resold = ofTier(2).supports(RESOLD);
        assertPart(resold, "directly linked", "narrow-downstream-reach", "none");
        assertEquals("directly linked", occurred("salience-default", ofTier(4)));
        assertEquals("directly linked", occurred("narrow-downstream-reach", ofTier(1)), "first tier, as recorded");
        assertEquals("insufficient", occurred("narrow-downstream-reach", ofTier(2)), "nobody says how it got there");
        assertEquals(
                "directly linked", occurred("narrow-downstream-reach", ofTier(2).disputes(RESOLD)));
        assertEquals(
                "insufficient", occurred("narrow-downstream-reach", ofTier(1).contests(RESOLD)), "contested");
    }

    @Test
    void howFarDownstream_resaleUpstream_isNoQuestion() {
        Given bought = given().relationship(RELATIONSHIP, relationship -> relationship.direction(Direction.UPSTREAM))
                .supports(IMPACT_OCCURS, ARISES_IN_SUPPLY);
        assertEquals("directly linked", occurred("narrow-downstream-reach", bought));
    }

    @Test
    void howFarDownstream_useByABuyer_isALink_orOutsideTheChainOfActivities() {
        Given client = withoutOwnAct(used());
        assertPart(client, "directly linked", "csddd-2026", "none");
        assertPart(client, "directly linked", "lksg", "none");
        Given transported = given().supports(IMPACT_OCCURS, ARISES_IN_DISTRIBUTION);
        assertEquals("directly linked", occurred("csddd-2026", transported));
        assertEquals("directly linked", occurred("lksg", transported));
        Given unclear = withoutOwnAct(used()).by(Given.IMPACT, "bureau");
        assertEquals("insufficient", occurred("csddd-2026", unclear), "the bureau may have brought it to the patrol");
    }

    @Test
    void howFarDownstream_upstreamEveryStepIsInTheChain() {
        Given bought = given().relationship(
                        RELATIONSHIP,
                        relationship ->
                                relationship.direction(Direction.UPSTREAM).tier(4))
                .supports(IMPACT_OCCURS, ARISES_IN_SUPPLY);
        for (Reading reading : Reading.all()) {
            assertEquals(
                    reading.id().equals("enodo-two-axes") ? "insufficient" : "directly linked",
                    occurred(reading.id(), bought),
                    reading::id);
        }
    }

    // Knowledge

    @Test
    void knowledge_isAFactor_orACondition() {
        Given built = used(FACILITATES_HARM, BUILT_FOR_OPERATION);
        assertPart(built, "contributes", "strict-knowledge", "directly linked");
        assertPart(
                used(FACILITATES_HARM, BUILT_FOR_OPERATION).disputes(FORESEEABLE, PUT_ON_NOTICE),
                "contributes",
                "strict-knowledge",
                "directly linked");
        for (Factor known : new Factor[] {FORESEEABLE, KNEW, RISK_WAS_PUBLIC, PUT_ON_NOTICE, CONTINUED_AFTER_NOTICE}) {
            assertEquals(
                    "contributes",
                    occurred("strict-knowledge", used(FACILITATES_HARM, BUILT_FOR_OPERATION, known)),
                    known::id);
        }
    }

    // Category structure

    @Test
    void categoryStructure_profitWithoutRisk_isNoLinkOnTheContinuum_orALinkByBenefit() {
        Given profit = given().supports(IMPACT_OCCURS, BUSINESS_RELATIONSHIP, DRAWS_VALUE)
                .disputes(USED_IN_INCIDENT, FACILITATES_HARM, INCENTIVISES_HARM, ENCOURAGES_HARM);
        assertPart(profit, "none", "enodo-two-axes", "directly linked");
        Given tied = withoutOwnAct(used()).disputes(DRAWS_VALUE);
        assertPart(tied, "directly linked", "enodo-two-axes", "none");
    }

    @Test
    void categoryStructure_inactionMovesAlongAContinuum_orAcrossNoAxes() {
        Given still = withoutOwnAct(used(CONTINUED_AFTER_NOTICE, LEVERAGE_HELD, HAD_TIME_TO_ACT, DRAWS_VALUE));
        assertPart(still, "contributes", "enodo-two-axes", "directly linked");
        assertPart(still, "contributes", "csddd-2026", "none");
    }

    // Passive holdings and custody

    @Test
    void passiveHoldings_custody_isALink_orNoBusinessRelationship() {
        Given held = given().relationship(RELATIONSHIP, relationship -> relationship.direction(Direction.INVESTMENT))
                .supports(IMPACT_OCCURS, ARISES_IN_WHAT_IS_FINANCED);
        assertEquals("directly linked", occurred("custody-is-no-link", held), "a fund of one's own");
        assertPart(
                held.supports(HELD_FOR_OTHERS).disputes(FACILITATES_HARM, INCENTIVISES_HARM, ENCOURAGES_HARM),
                "directly linked",
                "custody-is-no-link",
                "none");
    }

    // Proof of link

    @Test
    void proofOfLink_deliveredAndCapable_isNoLinkYet_orALinkByCircumstance() {
        Given delivered = given().supports(IMPACT_OCCURS, DELIVERED, CAPABLE_OF);
        assertPart(delivered, "insufficient", "circumstantial-link", "directly linked");
        assertPart(
                withoutOwnAct(
                        given().supports(IMPACT_OCCURS, DELIVERED, CAPABLE_OF).disputes(USED_IN_INCIDENT)),
                "none",
                "circumstantial-link",
                "directly linked");
        assertEquals(
                "insufficient",
                occurred("circumstantial-link", given().supports(IMPACT_OCCURS, SUPPLIED, CAPABLE_OF)),
                "agreed to be supplied is not delivered");
    }

    // Exit

    private static Word word(String reading, Concept concept, Given given) {
        return word(reading, concept, given.matter());
    }

    private static Word word(String reading, Concept concept, Case matter) {
        return Cases.determination(
                        Assessor.standard().reading(Reading.named(reading)).assess(matter), concept, Given.IMPACT)
                .words()
                .reasonableGrounds();
    }

    private static Case severe(Given given) {
        return given.builder()
                .add(Rating.builder()
                        .id("r1")
                        .by("assessor")
                        .on(Given.DAY)
                        .of(Given.IMPACT)
                        .scale(RatingValue.of(4))
                        .scope(RatingValue.of(1))
                        .irremediability(RatingValue.of(1))
                        .build())
                .build();
    }

    private static Given supplierWhomNothingMoved(Factor... also) {
        return given().relationship(RELATIONSHIP, relationship -> relationship.direction(Direction.UPSTREAM))
                .supports(IMPACT_OCCURS, ARISES_IN_SUPPLY, MITIGATION_FAILED)
                .supports(also);
    }

    @Test
    void exit_mitigationFailed_isConsideredOrTakenUp_orOnlySuspended() {
        Given lacking = supplierWhomNothingMoved().disputes(LEVERAGE_HELD, LEVERAGE_CAN_GROW);
        assertEquals(Word.TRUE, word("salience-default", CONSIDER_ENDING, lacking));
        assertEquals(Word.FALSE, word("salience-default", DUTY_TO_SUSPEND, lacking));
        assertEquals(Word.FALSE, word("csddd-2026", CONSIDER_ENDING, lacking));
        assertEquals(Word.TRUE, word("csddd-2026", DUTY_TO_SUSPEND, lacking));
        Given held = supplierWhomNothingMoved(LEVERAGE_HELD);
        assertEquals(Word.TRUE, word("salience-default", TAKE_STEPS_TO_END, held));
        assertEquals(Word.FALSE, word("csddd-2026", TAKE_STEPS_TO_END, held));
        assertEquals(Word.TRUE, word("csddd-2026", DUTY_TO_SUSPEND, held));
    }

    @Test
    void exit_effectsOfLeaving_areWeighedWithoutAThreshold_orSpareWhereManifestlyWorse() {
        Given worse = supplierWhomNothingMoved(LEAVING_MANIFESTLY_WORSE).disputes(LEVERAGE_HELD, LEVERAGE_CAN_GROW);
        assertEquals(Word.TRUE, word("salience-default", CONSIDER_ENDING, worse));
        assertEquals(Word.FALSE, word("csddd-2026", DUTY_TO_SUSPEND, worse));
        assertEquals(Word.TRUE, word("csddd-2026", DUTY_TO_WEIGH_LEAVING, worse), "how else would it be known");
        Given effects = supplierWhomNothingMoved(LEAVING_HAS_EFFECTS).disputes(LEVERAGE_HELD, LEVERAGE_CAN_GROW);
        assertEquals(
                Word.TRUE, word("csddd-2026", DUTY_TO_SUSPEND, effects), "effects that are not worse do not spare");
    }

    @Test
    void exit_csddd_lawThatDoesNotLetOneSuspend_spares() {
        assertEquals(
                Word.FALSE,
                word("csddd-2026", DUTY_TO_SUSPEND, supplierWhomNothingMoved().disputes(ENTITLED_TO_SUSPEND)));
        assertEquals(
                Word.CONTESTED,
                word("csddd-2026", DUTY_TO_SUSPEND, supplierWhomNothingMoved().contests(ENTITLED_TO_SUSPEND)));
    }

    @Test
    void exit_csddd_whoeverContributesJointly_suspendsToo() {
        Given prices = supplierWhomNothingMoved(INCENTIVISES_HARM);
        assertEquals(Word.FALSE, word("salience-default", TAKE_STEPS_TO_END, prices), "ceases its own part instead");
        assertEquals(Word.TRUE, word("csddd-2026", DUTY_TO_SUSPEND, prices));
    }

    @Test
    void exit_theMatrixSaysWhatElseIsCalledForAndWhatNot() {
        ReadingMatrix matrix = Assessor.standard()
                .readings(
                        supplierWhomNothingMoved(LEVERAGE_HELD).matter(),
                        Reading.named("csddd-2026"),
                        Reading.named("leave-at-once"));
        assertEquals(
                List.of(
                        "csddd-2026 (harm): take steps to end it: true -> false, reads otherwise: take steps to end it",
                        "csddd-2026 (harm): suspend it: false -> true, reads otherwise: suspend it"),
                matrix.dutyPartings().stream().map(DutyParting::toString).toList());
        assertEquals(List.of(), matrix.partings(), "the categories are the same");
        String table = matrix.toString();
        assertTrue(table.contains("also calls for: suspend it"), table);
        assertTrue(table.contains("does not call for: take steps to end it"), table);
        assertTrue(table.contains("= leave-at-once"), table);
    }

    @Test
    void exit_lksg_allConditionsOfBreakingOff_orNone() {
        Case met = severe(supplierWhomNothingMoved(NO_MILDER_MEANS).disputes(LEVERAGE_CAN_GROW));
        assertEquals(Word.TRUE, word("lksg", TAKE_STEPS_TO_END, met));
        assertEquals(Word.FALSE, word("lksg", CONSIDER_ENDING, met));
        assertEquals(Word.FALSE, word("lksg", DUTY_TO_SUSPEND, met));
        Case milder = severe(supplierWhomNothingMoved().disputes(LEVERAGE_CAN_GROW, NO_MILDER_MEANS));
        assertEquals(Word.FALSE, word("lksg", TAKE_STEPS_TO_END, milder));
        Case influence = severe(supplierWhomNothingMoved(NO_MILDER_MEANS, LEVERAGE_CAN_GROW));
        assertEquals(Word.FALSE, word("lksg", TAKE_STEPS_TO_END, influence));
        Given unrated = supplierWhomNothingMoved(NO_MILDER_MEANS).disputes(LEVERAGE_CAN_GROW);
        assertEquals(Word.UNKNOWN, word("lksg", TAKE_STEPS_TO_END, unrated), "nobody says how severe it is");
    }

    @Test
    void exit_grossAbuses_areMitigatedFirst_orLeftAtOnce() {
        Given gross = given().relationship(RELATIONSHIP, relationship -> relationship.direction(Direction.UPSTREAM))
                .supports(IMPACT_AT_RISK, ARISES_IN_SUPPLY, GROSS_ABUSE, LEVERAGE_HELD)
                .disputes(MITIGATION_FAILED);
        assertEquals(Word.FALSE, word("salience-default", TAKE_STEPS_TO_END, gross));
        assertEquals(Word.TRUE, word("leave-at-once", TAKE_STEPS_TO_END, gross));
        Given lesser = given().relationship(RELATIONSHIP, relationship -> relationship.direction(Direction.UPSTREAM))
                .supports(IMPACT_AT_RISK, ARISES_IN_SUPPLY, LEVERAGE_HELD)
                .disputes(MITIGATION_FAILED, GROSS_ABUSE);
        assertEquals(Word.FALSE, word("leave-at-once", TAKE_STEPS_TO_END, lesser));
    }

    // The laws

    @Test
    void csddd_jointlyNeedsAPartner_lksg_noContributionIsTooSmall() {
        Given small = given().relationship(RELATIONSHIP, relationship -> relationship.direction(Direction.UPSTREAM))
                .supports(IMPACT_OCCURS, ARISES_IN_SUPPLY, FACILITATES_HARM, MINOR_OR_TRIVIAL)
                .disputes(BUILT_FOR_OPERATION, SPECIFIC_TO_HARM, TARGETS_GROUP, INTEGRAL_TO_OPERATION);
        assertPart(small, "directly linked", "lksg", "contributes");
        assertEquals("directly linked", occurred("csddd-2026", small));
        Given prices = given().relationship(RELATIONSHIP, relationship -> relationship.direction(Direction.UPSTREAM))
                .supports(IMPACT_OCCURS, ARISES_IN_SUPPLY, INCENTIVISES_HARM);
        assertEquals("contributes", occurred("csddd-2026", prices));
        assertEquals("contributes", found("csddd-2026", prices, Track.RISK));
    }
}
