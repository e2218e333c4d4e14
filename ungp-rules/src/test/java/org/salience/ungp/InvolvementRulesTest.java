package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Concepts.CAUSES;
import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.DIRECTLY_LINKED;
import static org.salience.model.Concepts.OWN_ACT;
import static org.salience.model.Concepts.RISK_OF_CAUSING;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Concepts.RISK_OF_DIRECT_LINK;
import static org.salience.model.Concepts.SUBSTANTIAL;
import static org.salience.model.Concepts.TIED_TO_HARM;
import static org.salience.model.Factors.ARISES_IN_SUPPLY;
import static org.salience.model.Factors.ARISES_IN_WHAT_IS_FINANCED;
import static org.salience.model.Factors.BUILT_FOR_OPERATION;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.CAPABLE_OF;
import static org.salience.model.Factors.COMBINES_WITH_OTHERS;
import static org.salience.model.Factors.CONTINUED_AFTER_NOTICE;
import static org.salience.model.Factors.CONTRIBUTION_CEASED;
import static org.salience.model.Factors.DELIVERED;
import static org.salience.model.Factors.ENCOURAGES_HARM;
import static org.salience.model.Factors.FACILITATES_HARM;
import static org.salience.model.Factors.FORESEEABLE;
import static org.salience.model.Factors.GENERAL_SAFEGUARD;
import static org.salience.model.Factors.GENERIC_SUPPLY;
import static org.salience.model.Factors.HAD_TIME_TO_ACT;
import static org.salience.model.Factors.IMPACT_AT_RISK;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.INCENTIVISES_HARM;
import static org.salience.model.Factors.INTEGRAL_TO_OPERATION;
import static org.salience.model.Factors.LEVERAGE_EXERCISED;
import static org.salience.model.Factors.LEVERAGE_HELD;
import static org.salience.model.Factors.MINOR_OR_TRIVIAL;
import static org.salience.model.Factors.OWN_ACTIVITY_SUFFICIENT;
import static org.salience.model.Factors.SERVES_OPERATION;
import static org.salience.model.Factors.SPECIFIC_SAFEGUARD;
import static org.salience.model.Factors.SPECIFIC_TO_HARM;
import static org.salience.model.Factors.SUPPLIED;
import static org.salience.model.Factors.TARGETS_GROUP;
import static org.salience.model.Factors.TERMS_BREACHED;
import static org.salience.model.Factors.USED_FOR;
import static org.salience.model.Factors.USED_IN_INCIDENT;
import static org.salience.model.evidence.StandardOfProof.CLEAR_AND_CONVINCING;
import static org.salience.model.evidence.StandardOfProof.REASONABLE_GROUNDS;
import static org.salience.model.evidence.Word.CONTESTED;
import static org.salience.model.evidence.Word.FALSE;
import static org.salience.model.evidence.Word.TRUE;
import static org.salience.model.evidence.Word.UNKNOWN;
import static org.salience.ungp.Given.ACME;
import static org.salience.ungp.Given.IMPACT;
import static org.salience.ungp.Given.RELATIONSHIP;
import static org.salience.ungp.Given.WATCH;
import static org.salience.ungp.Given.given;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Concept;
import org.salience.model.Direction;
import org.salience.model.Factor;
import org.salience.model.Stance;
import org.salience.model.Track;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.Word;
import org.salience.model.norm.Citation;
import org.salience.model.norm.NormCatalog;
import org.salience.ungp.Given.Voice;

/**
 * The rules of UNGP 13 together, on small fictional cases, at reasonable grounds unless the name says otherwise. Each on its
 * own: {@link RuleCasesTest}.
 */
class InvolvementRulesTest {
    // Causing

    private static Given ownConduct() {
        return given().by(IMPACT, ACME);
    }

    @Test
    void principle13a_ownActivityThatSuffices_causesHarmThatOccurred() {
        assertEquals(
                TRUE,
                ownConduct().supports(IMPACT_OCCURS, OWN_ACTIVITY_SUFFICIENT).word(CAUSES));
    }

    @Test
    void principle13a_harmThatDidNotOccur_isNotCaused() {
        assertEquals(
                FALSE,
                ownConduct()
                        .supports(OWN_ACTIVITY_SUFFICIENT)
                        .disputes(IMPACT_OCCURS)
                        .word(CAUSES));
    }

    @Test
    void principle13a_ownActivityOfUnknownReach_isUnknownToCause() {
        assertEquals(UNKNOWN, ownConduct().alleges(OWN_ACTIVITY_SUFFICIENT).word(CAUSES));
    }

    @Test
    void principle13a_ownActivityDisputed_isContestedToCause() {
        assertEquals(
                CONTESTED,
                ownConduct()
                        .supports(IMPACT_OCCURS)
                        .contests(OWN_ACTIVITY_SUFFICIENT)
                        .word(CAUSES));
    }

    @Test
    void principle13a_ownActivityThatWouldSuffice_isRiskOfCausing() {
        assertEquals(
                TRUE,
                ownConduct().supports(IMPACT_AT_RISK, OWN_ACTIVITY_SUFFICIENT).word(RISK_OF_CAUSING));
    }

    @Test
    void principle13a_ownActivityThatWouldNotSuffice_isNoRiskOfCausing() {
        assertEquals(
                FALSE,
                ownConduct()
                        .supports(IMPACT_AT_RISK)
                        .disputes(OWN_ACTIVITY_SUFFICIENT)
                        .word(RISK_OF_CAUSING));
    }

    @Test
    void principle13a_riskWithOwnActivityUnsaid_isUnknownToRiskCausing() {
        assertEquals(UNKNOWN, ownConduct().alleges(IMPACT_AT_RISK).word(RISK_OF_CAUSING));
    }

    @Test
    void principle13a_riskDisputed_isContestedToRiskCausing() {
        assertEquals(
                CONTESTED,
                ownConduct()
                        .supports(OWN_ACTIVITY_SUFFICIENT)
                        .contests(IMPACT_AT_RISK)
                        .word(RISK_OF_CAUSING));
    }

    // Contributing to harm that occurred

    private static Given usedInHarm() {
        return given().supports(IMPACT_OCCURS, USED_IN_INCIDENT, SERVES_OPERATION, BUILT_FOR_OPERATION);
    }

    @Test
    void principle13a_useOfWhatWasBuiltForTheOperation_contributes() {
        assertEquals(TRUE, usedInHarm().word(CONTRIBUTES));
    }

    @Test
    void principle13a_incentive_contributesWithoutUse() {
        assertEquals(TRUE, given().supports(IMPACT_OCCURS, INCENTIVISES_HARM).word(CONTRIBUTES));
    }

    @Test
    void principle13a_noUseAndNoIncentive_doesNotContribute() {
        assertEquals(
                FALSE,
                given().supports(IMPACT_OCCURS, SERVES_OPERATION, BUILT_FOR_OPERATION)
                        .disputes(USED_IN_INCIDENT, INCENTIVISES_HARM, ENCOURAGES_HARM, CONTINUED_AFTER_NOTICE)
                        .word(CONTRIBUTES));
    }

    @Test
    void principle13a_useNotAlleged_isUnknownToContribute() {
        assertEquals(
                UNKNOWN,
                given().alleges(IMPACT_OCCURS, SERVES_OPERATION, BUILT_FOR_OPERATION)
                        .word(CONTRIBUTES));
    }

    @Test
    void principle13a_useContested_isContestedToContribute() {
        assertEquals(
                CONTESTED,
                given().supports(IMPACT_OCCURS, SERVES_OPERATION, BUILT_FOR_OPERATION)
                        .disputes(INCENTIVISES_HARM, ENCOURAGES_HARM)
                        .contests(USED_IN_INCIDENT)
                        .word(CONTRIBUTES));
    }

    // A risk of contributing

    private static Given builtForOperation() {
        return given().supports(IMPACT_AT_RISK, SERVES_OPERATION, BUILT_FOR_OPERATION);
    }

    @Test
    void principle13a_productBuiltForTheOperationItServes_isRiskOfContributing() {
        assertEquals(TRUE, builtForOperation().word(RISK_OF_CONTRIBUTING));
    }

    @Test
    void principle13a_noOwnAct_isNoRiskOfContributing() {
        assertEquals(
                FALSE,
                given().supports(IMPACT_AT_RISK, BUILT_FOR_OPERATION)
                        .disputes(FACILITATES_HARM, SERVES_OPERATION, INCENTIVISES_HARM, ENCOURAGES_HARM)
                        .disputes(CONTINUED_AFTER_NOTICE)
                        .word(RISK_OF_CONTRIBUTING));
    }

    @Test
    void principle13a_ownActOnlyAlleged_isUnknownToRiskContributing() {
        assertEquals(
                UNKNOWN,
                given().supports(BUILT_FOR_OPERATION)
                        .alleges(IMPACT_AT_RISK, FACILITATES_HARM)
                        .word(RISK_OF_CONTRIBUTING));
    }

    @Test
    void principle13a_ownActContested_isContestedToRiskContributing() {
        assertEquals(
                CONTESTED,
                given().supports(IMPACT_AT_RISK, BUILT_FOR_OPERATION)
                        .contests(FACILITATES_HARM)
                        .word(RISK_OF_CONTRIBUTING));
    }

    @Test
    void principle13a_contributionPresupposesNoBusinessRelationship() {
        Given unrelated = given().supports(IMPACT_AT_RISK, COMBINES_WITH_OTHERS, SPECIFIC_TO_HARM)
                .disputes(BUSINESS_RELATIONSHIP);
        assertEquals(TRUE, unrelated.word(RISK_OF_CONTRIBUTING));
        assertEquals(FALSE, unrelated.word(RISK_OF_DIRECT_LINK));
    }

    // Unforeseeable and met by adequate steps: an exception, and a burden

    private static Determination riskOfContributing(Given given) {
        return given.determination(RISK_OF_CONTRIBUTING);
    }

    @Test
    void ohchrContinuum_unforeseeableAndMetByAdequateSteps_isNoRiskOfContributing() {
        assertEquals(
                FALSE,
                builtForOperation()
                        .disputes(FORESEEABLE)
                        .supports(SPECIFIC_SAFEGUARD)
                        .word(RISK_OF_CONTRIBUTING));
    }

    @Test
    void ohchrContinuum_unforeseeableButNoStepsShown_restsOnSilence() {
        Determination determination = riskOfContributing(builtForOperation().disputes(FORESEEABLE));
        assertEquals(TRUE, determination.words().at(REASONABLE_GROUNDS));
        assertTrue(determination.derivation().restsOnSilence(REASONABLE_GROUNDS));
    }

    @Test
    void ohchrContinuum_stepsShownButHarmForeseeable_isRiskOfContributing() {
        Determination determination = riskOfContributing(builtForOperation().supports(FORESEEABLE, SPECIFIC_SAFEGUARD));
        assertEquals(TRUE, determination.words().at(REASONABLE_GROUNDS));
        assertFalse(determination.derivation().restsOnSilence(REASONABLE_GROUNDS));
    }

    /** Safeguards play no part where the harm is shown to be foreseeable, so their absence is not relied on. */
    @Test
    void ohchrContinuum_foreseeable_assumesNoExceptionButDoesNotRestOnSilence() {
        Derivation derivation =
                riskOfContributing(builtForOperation().supports(FORESEEABLE)).derivation();
        assertTrue(derivation.assumesNoException(REASONABLE_GROUNDS), "nobody says that the part is minor");
        assertFalse(derivation.restsOnSilence(REASONABLE_GROUNDS));
    }

    @Test
    void ohchrContinuum_stepsShownAndForeseeabilityContested_isContested() {
        assertEquals(
                CONTESTED,
                builtForOperation()
                        .supports(SPECIFIC_SAFEGUARD)
                        .contests(FORESEEABLE)
                        .word(RISK_OF_CONTRIBUTING));
    }

    @Test
    void ohchrContinuum_unforeseeableAndStepsContested_isContested() {
        assertEquals(
                CONTESTED,
                builtForOperation()
                        .disputes(FORESEEABLE)
                        .contests(SPECIFIC_SAFEGUARD)
                        .word(RISK_OF_CONTRIBUTING));
    }

    @Test
    void principle21_bareAssurance_dischargesNoBurdenAtAnyStandard() {
        Given assured = builtForOperation()
                .disputes(FORESEEABLE)
                .says(Voice.ACME_STATES_GENERALLY, Stance.SUPPORTS, SPECIFIC_SAFEGUARD);
        Determination determination = riskOfContributing(assured);
        assertEquals(TRUE, determination.words().possible());
        assertEquals(TRUE, determination.words().reasonableGrounds());
        assertTrue(determination.derivation().restsOnSilence(REASONABLE_GROUNDS));
    }

    @Test
    void principle21_stepsDisputedByAnother_doNotRestOnSilence() {
        Determination determination = riskOfContributing(builtForOperation().disputes(FORESEEABLE, SPECIFIC_SAFEGUARD));
        assertEquals(TRUE, determination.words().reasonableGrounds());
        assertFalse(determination.derivation().restsOnSilence(REASONABLE_GROUNDS));
    }

    @Test
    void principle17_generalSafeguard_isNoSpecificOne() {
        assertEquals(
                TRUE,
                builtForOperation()
                        .disputes(FORESEEABLE)
                        .supports(GENERAL_SAFEGUARD)
                        .word(RISK_OF_CONTRIBUTING));
    }

    @Test
    void principle21_stepsThatOnlyTheSilencedCompanyShows_leaveItOpen() {
        Assessment whole = builtForOperation()
                .says(Voice.ACME_STATES, Stance.DISPUTES, FORESEEABLE)
                .says(Voice.ACME_STATES, Stance.SUPPORTS, SPECIFIC_SAFEGUARD)
                .assess();
        Assessment watch = whole.according(Perspective.strictly(WATCH));
        assertEquals(FALSE, word(whole, RISK_OF_CONTRIBUTING));
        assertEquals(UNKNOWN, word(watch, RISK_OF_CONTRIBUTING));
    }

    @Test
    void principle21_silenceOfACompanyThatNobodySilenced_speaksInEveryPerspective() {
        Assessment watch = builtForOperation().assess().according(Perspective.strictly(WATCH));
        assertEquals(TRUE, word(watch, RISK_OF_CONTRIBUTING));
        assertNotEquals(
                TRUE,
                Cases.determination(watch, RISK_OF_CONTRIBUTING, IMPACT).words().at(CLEAR_AND_CONVINCING));
    }

    private static Word word(Assessment assessment, Concept concept) {
        return Cases.determination(assessment, concept, IMPACT).words().at(REASONABLE_GROUNDS);
    }

    // Own act

    @Test
    void question29_facilitating_isAnOwnAct() {
        assertEquals(TRUE, given().supports(FACILITATES_HARM).word(OWN_ACT));
    }

    @Test
    void question29_buildingForTheOperationServed_isAnOwnAct() {
        assertEquals(
                TRUE, given().supports(SERVES_OPERATION, BUILT_FOR_OPERATION).word(OWN_ACT));
    }

    @Test
    void question29_servingWithWhatWasNotBuiltForIt_isNoOwnActByItself() {
        Given general = given().supports(SERVES_OPERATION)
                .disputes(BUILT_FOR_OPERATION, FACILITATES_HARM, INCENTIVISES_HARM, ENCOURAGES_HARM);
        assertEquals(FALSE, general.word(OWN_ACT));
    }

    @Test
    void question29_buildingForAnOperationOfWhichServiceIsUnsaid_isUnknown() {
        Given built =
                given().supports(BUILT_FOR_OPERATION).disputes(FACILITATES_HARM, INCENTIVISES_HARM, ENCOURAGES_HARM);
        assertEquals(FALSE, built.disputes(SERVES_OPERATION).word(OWN_ACT));
        assertEquals(
                UNKNOWN, given().alleges(SERVES_OPERATION, BUILT_FOR_OPERATION).word(OWN_ACT));
    }

    @Test
    void question29_serviceContested_isAContestedOwnAct() {
        assertEquals(
                CONTESTED,
                given().supports(BUILT_FOR_OPERATION).contests(SERVES_OPERATION).word(OWN_ACT));
    }

    @Test
    void question29_incentivising_isAnOwnAct() {
        assertEquals(TRUE, given().supports(INCENTIVISES_HARM).word(OWN_ACT));
    }

    @Test
    void question29_incentiveContested_isAContestedOwnAct() {
        assertEquals(CONTESTED, given().contests(INCENTIVISES_HARM).word(OWN_ACT));
    }

    @Test
    void question29_nothingSaid_isAnUnknownOwnAct() {
        assertEquals(UNKNOWN, given().word(OWN_ACT));
    }

    // Substantial

    @Test
    void question29_builtForTheOperation_isSubstantial() {
        assertEquals(TRUE, given().supports(BUILT_FOR_OPERATION).word(SUBSTANTIAL));
    }

    @Test
    void question29_integralToTheOperation_isSubstantial() {
        assertEquals(TRUE, given().supports(INTEGRAL_TO_OPERATION).word(SUBSTANTIAL));
    }

    @Test
    void question29_incentive_isSubstantial() {
        assertEquals(TRUE, given().supports(INCENTIVISES_HARM).word(SUBSTANTIAL));
    }

    @Test
    void ohchrShift_continuingAfterNotice_isSubstantial() {
        assertEquals(TRUE, given().supports(CONTINUED_AFTER_NOTICE).word(SUBSTANTIAL));
    }

    @Test
    void question29_noGround_isNotSubstantial() {
        assertEquals(
                FALSE,
                given().disputes(BUILT_FOR_OPERATION, INTEGRAL_TO_OPERATION, INCENTIVISES_HARM, CONTINUED_AFTER_NOTICE)
                        .disputes(SPECIFIC_TO_HARM, TARGETS_GROUP, ENCOURAGES_HARM)
                        .word(SUBSTANTIAL));
    }

    @Test
    void question29_groundUnsaid_isUnknownToBeSubstantial() {
        assertEquals(UNKNOWN, given().alleges(INTEGRAL_TO_OPERATION).word(SUBSTANTIAL));
    }

    @Test
    void question29_groundContested_isContestedToBeSubstantial() {
        assertEquals(CONTESTED, given().contests(INTEGRAL_TO_OPERATION).word(SUBSTANTIAL));
    }

    @Test
    void question29_minorOrTrivial_isNotSubstantial() {
        assertEquals(
                FALSE, given().supports(BUILT_FOR_OPERATION, MINOR_OR_TRIVIAL).word(SUBSTANTIAL));
    }

    @Test
    void question29_minorDenied_isSubstantialWithoutAssumption() {
        Determination determination = given().supports(BUILT_FOR_OPERATION)
                .disputes(MINOR_OR_TRIVIAL, GENERIC_SUPPLY, TERMS_BREACHED)
                .determination(SUBSTANTIAL);
        assertEquals(TRUE, determination.words().reasonableGrounds());
        assertFalse(determination.derivation().assumesNoException(REASONABLE_GROUNDS));
    }

    @Test
    void question29_exceptionUnsaid_isAssumedNotToApplyAndNeverListedAsSilence() {
        Derivation derivation =
                given().supports(BUILT_FOR_OPERATION).determination(SUBSTANTIAL).derivation();
        assertTrue(derivation.assumesNoException(REASONABLE_GROUNDS));
        assertFalse(derivation.restsOnSilence(REASONABLE_GROUNDS));
    }

    /** That one exception is contested and nothing is said of the other shows no exception. */
    @Test
    void question29_minorContested_isContestedToBeSubstantial() {
        assertEquals(
                CONTESTED,
                given().supports(BUILT_FOR_OPERATION).contests(MINOR_OR_TRIVIAL).word(SUBSTANTIAL));
    }

    @Test
    void question29_exceptionThatOnlyTheSilencedCompanyClaims_leavesItOpen() {
        Assessment whole = given().supports(BUILT_FOR_OPERATION)
                .says(Voice.ACME_STATES, Stance.SUPPORTS, MINOR_OR_TRIVIAL)
                .assess();
        assertEquals(FALSE, word(whole, SUBSTANTIAL));
        assertEquals(UNKNOWN, word(whole.according(Perspective.strictly("bureau")), SUBSTANTIAL));
    }

    // A risk of a direct link

    @Test
    void principle13b_relationshipTyingProductToOperation_isRiskOfDirectLink() {
        assertEquals(
                TRUE, given().supports(IMPACT_AT_RISK, SUPPLIED, CAPABLE_OF).word(RISK_OF_DIRECT_LINK));
    }

    @Test
    void principle13b_relationshipEndedOrNeverThere_isNoRiskOfDirectLink() {
        assertEquals(
                FALSE,
                given().supports(IMPACT_AT_RISK, CAPABLE_OF)
                        .disputes(BUSINESS_RELATIONSHIP)
                        .word(RISK_OF_DIRECT_LINK));
    }

    @Test
    void principle13b_relationshipUnsaid_isUnknownToRiskALink() {
        assertEquals(
                UNKNOWN, given().alleges(IMPACT_AT_RISK, SUPPLIED, CAPABLE_OF).word(RISK_OF_DIRECT_LINK));
    }

    @Test
    void principle13b_relationshipContested_isContestedToRiskALink() {
        assertEquals(
                CONTESTED,
                given().supports(IMPACT_AT_RISK, SUPPLIED, CAPABLE_OF)
                        .contests(BUSINESS_RELATIONSHIP)
                        .word(RISK_OF_DIRECT_LINK));
    }

    // What an encoder of these norms is likely to get wrong

    @Test
    void pitfall8_contributionNeedsNeitherIntentNorKnowledge() {
        assertEquals(TRUE, usedInHarm().word(CONTRIBUTES));
        assertEquals(TRUE, usedInHarm().disputes(FORESEEABLE).word(CONTRIBUTES));
    }

    @Test
    void pitfall9_stateClientAndTierChangeNothing() {
        Given close = given().supports(IMPACT_AT_RISK, BUSINESS_RELATIONSHIP, SERVES_OPERATION);
        Given far = given().supports(IMPACT_AT_RISK, BUSINESS_RELATIONSHIP, SERVES_OPERATION)
                .relationship(RELATIONSHIP, relationship -> relationship.tier(4));
        Given company = given().supports(IMPACT_AT_RISK, BUSINESS_RELATIONSHIP, SERVES_OPERATION)
                .relationship(
                        RELATIONSHIP,
                        relationship -> relationship.with("herald").user("herald"));
        assertEquals(TRUE, close.word(RISK_OF_DIRECT_LINK));
        assertEquals(words(close), words(far));
        assertEquals(words(close), words(company));
    }

    private static List<Words> words(Given given) {
        return given.assess().determinations().stream()
                .map(Determination::words)
                .toList();
    }

    @Test
    void pitfall10_misuseOfGenericSupplyAgainstItsTerms_isLinkageNotImmunity() {
        Given misused = usedInHarm().supports(BUSINESS_RELATIONSHIP, FACILITATES_HARM, GENERIC_SUPPLY, TERMS_BREACHED);
        assertEquals(UNKNOWN, misused.word(CONTRIBUTES));
        assertEquals(TRUE, misused.word(DIRECTLY_LINKED));
        assertEquals(TRUE, misused.supports(CONTINUED_AFTER_NOTICE).word(CONTRIBUTES), "later inaction moves it");
    }

    @Test
    void pitfall10_breachOfTermsByTheOtherParty_pointsToLinkage_unlessWhatIsSuppliedIsSpecificToTheHarm() {
        Given loan = given().supports(IMPACT_OCCURS, USED_IN_INCIDENT, FACILITATES_HARM, INTEGRAL_TO_OPERATION)
                .supports(TERMS_BREACHED)
                .disputes(SPECIFIC_TO_HARM, TARGETS_GROUP, INCENTIVISES_HARM, ENCOURAGES_HARM, BUILT_FOR_OPERATION)
                .disputes(CONTINUED_AFTER_NOTICE);
        assertEquals(FALSE, loan.word(SUBSTANTIAL));
        assertEquals(TRUE, loan.word(DIRECTLY_LINKED));
        Given means = given().supports(IMPACT_OCCURS, USED_IN_INCIDENT, FACILITATES_HARM, SPECIFIC_TO_HARM)
                .supports(TERMS_BREACHED);
        assertEquals(TRUE, means.word(CONTRIBUTES), "a clause alone is no immunity");
    }

    @Test
    void contribution_byOwnConductTogetherWithOthers_needsNoRelationship() {
        Given own = given().by(IMPACT, Given.ACME, "bureau");
        assertEquals(
                TRUE,
                own.supports(IMPACT_OCCURS, COMBINES_WITH_OTHERS, TARGETS_GROUP).word(CONTRIBUTES));
    }

    // Movement over time

    private static Given linkedAndTold() {
        return given().supports(IMPACT_OCCURS, USED_IN_INCIDENT)
                .disputes(FACILITATES_HARM, INCENTIVISES_HARM, ENCOURAGES_HARM, BUILT_FOR_OPERATION);
    }

    @Test
    void ohchrShift_linkedToldAbleWithTimeAndNoSteps_comesToContribute() {
        Given moved = linkedAndTold().supports(CONTINUED_AFTER_NOTICE, LEVERAGE_HELD, HAD_TIME_TO_ACT);
        assertEquals(TRUE, moved.word(CONTRIBUTES));
        assertEquals(TRUE, moved.word(RISK_OF_CONTRIBUTING));
        assertTrue(moved.determination(CONTRIBUTES).derivation().explain().contains("rests on silence"));
        assertEquals(FALSE, moved.supports(LEVERAGE_EXERCISED).word(CONTRIBUTES), "reasonable steps");
    }

    @Test
    void ohchrShift_eachConditionIsNeeded() {
        assertEquals(FALSE, linkedAndTold().disputes(CONTINUED_AFTER_NOTICE).word(CONTRIBUTES));
        assertEquals(
                UNKNOWN,
                linkedAndTold().supports(CONTINUED_AFTER_NOTICE, LEVERAGE_HELD).word(CONTRIBUTES));
        assertEquals(
                FALSE,
                linkedAndTold()
                        .supports(CONTINUED_AFTER_NOTICE, HAD_TIME_TO_ACT)
                        .disputes(LEVERAGE_HELD)
                        .word(CONTRIBUTES));
        assertEquals(
                CONTESTED,
                linkedAndTold()
                        .supports(CONTINUED_AFTER_NOTICE, LEVERAGE_HELD)
                        .contests(HAD_TIME_TO_ACT)
                        .word(CONTRIBUTES));
    }

    @Test
    void ohchrShift_ofARisk_hasItsFourWords() {
        Given linked = given().supports(IMPACT_AT_RISK, BUSINESS_RELATIONSHIP, SERVES_OPERATION)
                .disputes(FACILITATES_HARM, INCENTIVISES_HARM, ENCOURAGES_HARM, BUILT_FOR_OPERATION);
        assertEquals(UNKNOWN, linked.word(RISK_OF_CONTRIBUTING));
        Given able = linked.supports(CONTINUED_AFTER_NOTICE, LEVERAGE_HELD);
        assertEquals(UNKNOWN, able.word(RISK_OF_CONTRIBUTING));
        assertEquals(TRUE, able.supports(HAD_TIME_TO_ACT).word(RISK_OF_CONTRIBUTING));
        assertEquals(CONTESTED, able.disputes(HAD_TIME_TO_ACT).word(RISK_OF_CONTRIBUTING));
    }

    @Test
    void ohchrShift_stepsShownByHalf_discharge_generalOnesDoNot() {
        Given moved = linkedAndTold().supports(CONTINUED_AFTER_NOTICE, LEVERAGE_HELD, HAD_TIME_TO_ACT);
        assertEquals(TRUE, moved.supports(GENERAL_SAFEGUARD).word(CONTRIBUTES));
        assertEquals(
                TRUE,
                moved.says(Voice.ACME_STATES_GENERALLY, Stance.SUPPORTS, SPECIFIC_SAFEGUARD)
                        .word(CONTRIBUTES),
                "a bare assurance discharges no burden");
        assertEquals(CONTESTED, moved.contests(CONTRIBUTION_CEASED).word(CONTRIBUTES));
    }

    @Test
    void encouraging_isAnOwnActAndSubstantial_withItsFourWords() {
        assertEquals(TRUE, given().supports(ENCOURAGES_HARM).word(OWN_ACT));
        assertEquals(CONTESTED, given().contests(ENCOURAGES_HARM).word(OWN_ACT));
        assertEquals(UNKNOWN, given().alleges(ENCOURAGES_HARM).word(OWN_ACT));
        assertEquals(TRUE, given().supports(ENCOURAGES_HARM).word(SUBSTANTIAL));
        assertEquals(
                FALSE,
                given().supports(ENCOURAGES_HARM, MINOR_OR_TRIVIAL)
                        .disputes(BUILT_FOR_OPERATION, INTEGRAL_TO_OPERATION, SPECIFIC_TO_HARM, TARGETS_GROUP)
                        .disputes(CONTINUED_AFTER_NOTICE)
                        .word(SUBSTANTIAL));
        assertEquals(TRUE, given().supports(IMPACT_OCCURS, ENCOURAGES_HARM).word(CONTRIBUTES), "without use");
    }

    @Test
    void combiningWithOthers_isAnOwnAct_withItsFourWords() {
        Given own = given().by(IMPACT, Given.ACME, "bureau");
        assertEquals(TRUE, own.supports(COMBINES_WITH_OTHERS).word(OWN_ACT));
        assertEquals(CONTESTED, given().contests(COMBINES_WITH_OTHERS).word(OWN_ACT));
        assertEquals(
                UNKNOWN,
                given().by(IMPACT, Given.ACME, "bureau")
                        .disputes(FACILITATES_HARM, INCENTIVISES_HARM, ENCOURAGES_HARM, SERVES_OPERATION)
                        .word(OWN_ACT),
                "where the enterprise acts itself, it is open");
        assertEquals(
                FALSE,
                given().disputes(FACILITATES_HARM, INCENTIVISES_HARM, ENCOURAGES_HARM, SERVES_OPERATION)
                        .word(OWN_ACT),
                "where others act, it is not so unless somebody claims it");
    }

    @Test
    void specificOrTargeted_isSubstantial_withItsFourWords() {
        for (Factor ground : List.of(SPECIFIC_TO_HARM, TARGETS_GROUP)) {
            assertEquals(TRUE, given().supports(ground).word(SUBSTANTIAL), ground.id());
            assertEquals(CONTESTED, given().contests(ground).word(SUBSTANTIAL), ground.id());
            assertEquals(UNKNOWN, given().alleges(ground).word(SUBSTANTIAL), ground.id());
            assertEquals(
                    FALSE,
                    given().supports(ground, GENERIC_SUPPLY, TERMS_BREACHED)
                            .disputes(BUILT_FOR_OPERATION, INTEGRAL_TO_OPERATION, INCENTIVISES_HARM, ENCOURAGES_HARM)
                            .disputes(CONTINUED_AFTER_NOTICE)
                            .disputes(ground == TARGETS_GROUP ? SPECIFIC_TO_HARM : TARGETS_GROUP)
                            .word(SUBSTANTIAL),
                    ground.id());
            assertEquals(TRUE, given().supports(ground, GENERIC_SUPPLY).word(SUBSTANTIAL), "generic alone");
        }
    }

    // The chain from capability to use

    @Test
    void useInTheActs_impliesTheWholeChain_andNothingImpliesUse() {
        Case used = given().supports(USED_IN_INCIDENT).matter();
        for (Factor factor : List.of(USED_FOR, BUSINESS_RELATIONSHIP, CAPABLE_OF, SUPPLIED, DELIVERED)) {
            assertTrue(stands(used, factor), factor.id());
        }
        Case built = given().supports(BUILT_FOR_OPERATION).matter();
        assertTrue(stands(built, CAPABLE_OF));
        assertFalse(stands(built, SUPPLIED));
        Case delivered = given().supports(DELIVERED).matter();
        assertTrue(stands(delivered, SUPPLIED) && stands(delivered, BUSINESS_RELATIONSHIP));
        assertFalse(stands(delivered, USED_FOR) || stands(delivered, CAPABLE_OF));
        Case operating = given().supports(USED_FOR).matter();
        assertTrue(stands(operating, DELIVERED));
        assertFalse(stands(operating, USED_IN_INCIDENT));
    }

    private static boolean stands(Case matter, Factor factor) {
        Assessment assessment = Assessor.standard().assess(matter);
        return assessment.record().facts().stream()
                .filter(evidence -> evidence.fact().factor().equals(factor))
                .anyMatch(evidence -> evidence.standing().support().reaches(Strength.CREDIBLE));
    }

    // Ties of other kinds of relationship

    @Test
    void tie_ofWhatIsBoughtOrFinanced_isADirectLink_atAnyTier() {
        assertEquals(
                TRUE,
                relationship(Direction.UPSTREAM).supports(ARISES_IN_SUPPLY).word(TIED_TO_HARM));
        Given bought = relationship(Direction.UPSTREAM).supports(IMPACT_OCCURS, ARISES_IN_SUPPLY);
        assertEquals(TRUE, bought.word(DIRECTLY_LINKED));
        Given held = relationship(Direction.INVESTMENT).supports(IMPACT_OCCURS, ARISES_IN_WHAT_IS_FINANCED);
        assertEquals(TRUE, held.word(DIRECTLY_LINKED));
        Given apart = relationship(Direction.INVESTMENT)
                .supports(IMPACT_OCCURS, BUSINESS_RELATIONSHIP)
                .disputes(ARISES_IN_WHAT_IS_FINANCED);
        assertEquals(FALSE, apart.word(DIRECTLY_LINKED), "a partner's activity apart from the venture");
    }

    @Test
    void tie_atTheOtherEndOfTheRelationship_isNotSoUnlessClaimed() {
        assertEquals(FALSE, given().disputes(USED_IN_INCIDENT).word(TIED_TO_HARM));
        assertEquals(
                UNKNOWN,
                relationship(Direction.PARTNERSHIP).disputes(USED_IN_INCIDENT).word(TIED_TO_HARM));
        assertEquals(TRUE, given().supports(ARISES_IN_SUPPLY).word(TIED_TO_HARM));
        assertEquals(CONTESTED, given().contests(ARISES_IN_SUPPLY).word(TIED_TO_HARM));
        assertEquals(
                FALSE,
                relationship(Direction.UPSTREAM).disputes(ARISES_IN_SUPPLY).word(TIED_TO_HARM));
        assertEquals(
                FALSE,
                relationship(Direction.INVESTMENT)
                        .disputes(ARISES_IN_WHAT_IS_FINANCED)
                        .word(TIED_TO_HARM));
    }

    private static Given relationship(Direction direction) {
        return given().relationship(RELATIONSHIP, relationship -> relationship.direction(direction));
    }

    @Test
    void pitfall12_occurredAndRiskAreSeparateTracks() {
        ImpactInvolvement involvement =
                builtForOperation().supports(BUSINESS_RELATIONSHIP).involvement();
        assertTrue(involvement.finding(Track.RISK, REASONABLE_GROUNDS).isInvolved());
        assertFalse(involvement.finding(Track.OCCURRED, REASONABLE_GROUNDS).isInvolved());
    }

    @Test
    void pitfall15_absenceOfEvidenceOfUse_isNoAbsenceOfLink() {
        Given supplied = given().supports(IMPACT_OCCURS, SUPPLIED, CAPABLE_OF);
        assertNotEquals(FALSE, supplied.word(DIRECTLY_LINKED));
        assertEquals(TRUE, supplied.word(RISK_OF_DIRECT_LINK));
    }

    @Test
    void pitfall16_everyCitationNamesItsEdition() {
        Set<String> editions = Reading.standard().citations().stream()
                .map(citation -> citation.provision().instrument().edition())
                .collect(Collectors.toSet());
        assertFalse(editions.contains(""));
        assertTrue(Reading.standard().citations().stream()
                .map(Citation::provision)
                .allMatch(NormCatalog.standard().provisions()::contains));
    }

    @Test
    void capabilityAssessedAsARisk_linksOnlyOnTheRiskTrack() {
        Given capable =
                given().supports(SUPPLIED, IMPACT_OCCURS).says(Voice.WATCH_ASSESSES_RISK, Stance.SUPPORTS, CAPABLE_OF);
        assertEquals(TRUE, capable.word(RISK_OF_DIRECT_LINK));
        assertEquals(UNKNOWN, capable.word(DIRECTLY_LINKED));
    }
}
