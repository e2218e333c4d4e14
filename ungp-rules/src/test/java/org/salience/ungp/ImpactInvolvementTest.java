package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Factors.BUILT_FOR_OPERATION;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.CAPABLE_OF;
import static org.salience.model.Factors.FACILITATES_HARM;
import static org.salience.model.Factors.IMPACT_AT_RISK;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.OWN_ACTIVITY_SUFFICIENT;
import static org.salience.model.Factors.SERVES_OPERATION;
import static org.salience.model.Factors.SUPPLIED;
import static org.salience.model.Factors.USED_FOR;
import static org.salience.model.Factors.USED_IN_INCIDENT;
import static org.salience.model.Track.OCCURRED;
import static org.salience.model.Track.RISK;
import static org.salience.model.evidence.StandardOfProof.CLEAR_AND_CONVINCING;
import static org.salience.model.evidence.StandardOfProof.POSSIBLE;
import static org.salience.model.evidence.StandardOfProof.REASONABLE_GROUNDS;
import static org.salience.ungp.Given.ACME;
import static org.salience.ungp.Given.IMPACT;
import static org.salience.ungp.Given.PRODUCT;
import static org.salience.ungp.Given.RELATIONSHIP;
import static org.salience.ungp.Given.given;
import static org.salience.ungp.Involvement.CAUSES;
import static org.salience.ungp.Involvement.CONTRIBUTES;
import static org.salience.ungp.Involvement.DIRECTLY_LINKED;
import static org.salience.ungp.Involvement.NONE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.salience.model.Stance;
import org.salience.model.Track;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Word;
import org.salience.ungp.Given.Voice;

class ImpactInvolvementTest {
    private static Finding risk(Given given) {
        return given.involvement().finding(RISK, REASONABLE_GROUNDS);
    }

    private static Finding occurred(Given given) {
        return given.involvement().finding(OCCURRED, REASONABLE_GROUNDS);
    }

    private static Word word(Given given, Involvement category, Track track) {
        return given.involvement().determination(category, track).words().at(REASONABLE_GROUNDS);
    }

    private static Given linked() {
        return given().supports(IMPACT_AT_RISK, SUPPLIED, CAPABLE_OF);
    }

    // Point and ceiling

    @Test
    void finding_pointIsTheHighestCategoryThatIsTrue() {
        Finding finding =
                risk(given().supports(IMPACT_AT_RISK, BUSINESS_RELATIONSHIP, SERVES_OPERATION, BUILT_FOR_OPERATION));
        assertEquals(Optional.of(CONTRIBUTES), finding.point());
        assertEquals("risk of contributing", finding.toString());
    }

    @Test
    void finding_ceilingMerelyNotExcluded_isNotIndicated() {
        Finding finding = risk(linked());
        assertEquals(Optional.of(DIRECTLY_LINKED), finding.point());
        assertEquals(CONTRIBUTES, finding.ceiling());
        assertFalse(finding.indicated());
        assertEquals("risk of direct link", finding.toString());
    }

    @Test
    void finding_ceilingWithSupportAtTheStandard_isIndicated() {
        Finding finding = risk(linked().supports(BUILT_FOR_OPERATION).contests(FACILITATES_HARM));
        assertEquals(Optional.of(DIRECTLY_LINKED), finding.point());
        assertEquals(CONTRIBUTES, finding.ceiling());
        assertTrue(finding.indicated());
        assertEquals("risk of direct link (risk of contributing?)", finding.toString());
    }

    @Test
    void finding_ceilingWithSupportBelowTheStandard_isNotIndicated() {
        Finding finding = risk(linked().supports(BUILT_FOR_OPERATION).alleges(FACILITATES_HARM));
        assertEquals(CONTRIBUTES, finding.ceiling());
        assertFalse(finding.indicated());
    }

    @Test
    void finding_pointAtEachStandard_belowAtAndAboveItsBar() {
        Given alleged = given().alleges(IMPACT_AT_RISK, SUPPLIED, CAPABLE_OF);
        assertEquals(List.of(true, false, false), involvedAt(alleged));
        assertEquals(List.of(true, true, false), involvedAt(linked()));
        Given documented = given().says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, IMPACT_AT_RISK)
                .says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, SUPPLIED)
                .says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, CAPABLE_OF);
        assertEquals(List.of(true, true, true), involvedAt(documented));
    }

    private static List<Boolean> involvedAt(Given given) {
        return List.of(POSSIBLE, REASONABLE_GROUNDS, CLEAR_AND_CONVINCING).stream()
                .map(standard -> given.involvement().finding(RISK, standard).isInvolved())
                .toList();
    }

    // None

    @Test
    void finding_everyCategoryFalse_isNone() {
        Finding finding = risk(given().disputes(IMPACT_OCCURS, IMPACT_AT_RISK));
        assertEquals(Optional.of(NONE), finding.point());
        assertEquals(NONE, finding.ceiling());
        assertFalse(finding.isInvolved());
        assertFalse(finding.indicated());
        assertEquals("no risk", finding.toString());
    }

    @Test
    void finding_oneCategoryOpen_isNotNone() {
        Given open =
                given().supports(IMPACT_AT_RISK).disputes(SERVES_OPERATION, BUILT_FOR_OPERATION, CAPABLE_OF, USED_FOR);
        assertEquals(Word.FALSE, word(open, DIRECTLY_LINKED, RISK));
        assertEquals(Optional.empty(), risk(open).point());
        assertEquals(CONTRIBUTES, risk(open).ceiling());
    }

    @Test
    void finding_throughARelationshipThatIsDeniedAndNobodyClaims_isNone() {
        Given denied = given().supports(IMPACT_AT_RISK).disputes(BUSINESS_RELATIONSHIP);
        assertEquals(Optional.of(NONE), risk(denied).point());
        assertEquals(Optional.of(NONE), occurred(denied).point());
        assertEquals(Optional.empty(), risk(denied.supports(FACILITATES_HARM)).point(), "somebody claims otherwise");
    }

    @Test
    void finding_silence_isNeverNone() {
        for (Track track : Track.values()) {
            for (StandardOfProof standard : StandardOfProof.values()) {
                assertEquals(
                        Optional.empty(),
                        given().involvement().finding(track, standard).point());
            }
        }
    }

    // Why a record does not suffice

    @Test
    void insufficiency_impactThroughNothing_noPathwayRecorded() {
        Given unlinked = given().impact(IMPACT).supports(IMPACT_OCCURS, BUSINESS_RELATIONSHIP, USED_IN_INCIDENT);
        assertEquals(
                Optional.of(Insufficiency.NO_PATHWAY_RECORDED),
                occurred(unlinked).insufficiency());
        assertEquals(
                Optional.of(Insufficiency.NO_PATHWAY_RECORDED), risk(unlinked).insufficiency());
        assertEquals("insufficient (no pathway recorded)", risk(unlinked).toString());
    }

    @Test
    void insufficiency_elementThatNobodyClaims_notAlleged() {
        Finding finding = occurred(given().supports(IMPACT_OCCURS, BUSINESS_RELATIONSHIP));
        assertEquals(Optional.of(Insufficiency.NOT_ALLEGED), finding.insufficiency());
        assertEquals("insufficient (not alleged)", finding.toString());
    }

    @Test
    void insufficiency_allElementsOnlyAlleged_belowStandard() {
        Finding finding = occurred(given().alleges(IMPACT_OCCURS, BUSINESS_RELATIONSHIP, USED_IN_INCIDENT));
        assertEquals(Optional.of(Insufficiency.BELOW_STANDARD), finding.insufficiency());
        assertEquals("insufficient (below standard)", finding.toString());
    }

    @Test
    void insufficiency_elementContested_contested() {
        Finding finding =
                occurred(given().supports(IMPACT_OCCURS, BUSINESS_RELATIONSHIP).contests(USED_IN_INCIDENT));
        assertEquals(Optional.of(Insufficiency.CONTESTED), finding.insufficiency());
        assertEquals("insufficient (contested)", finding.toString());
    }

    // Causing

    @Test
    void causes_onlyOthersActAndNobodyClaimsOtherwise_isFalse() {
        Given others = given().supports(IMPACT_OCCURS);
        for (StandardOfProof standard : StandardOfProof.values()) {
            assertEquals(
                    Word.FALSE,
                    others.involvement().determination(CAUSES, OCCURRED).words().at(standard));
            assertEquals(
                    Word.FALSE,
                    others.involvement().determination(CAUSES, RISK).words().at(standard));
        }
    }

    @Test
    void causes_somebodyClaimsThatOwnActivitySuffices_isNotFalse() {
        Given claimed = given().supports(IMPACT_OCCURS);
        assertNotEquals(Word.FALSE, word(claimed.alleges(OWN_ACTIVITY_SUFFICIENT), CAUSES, OCCURRED));
        assertEquals(Word.TRUE, word(claimed.supports(OWN_ACTIVITY_SUFFICIENT), CAUSES, OCCURRED));
    }

    @Test
    void causes_nobodyRecordedAsActing_isNotFalse() {
        assertEquals(Word.UNKNOWN, word(given().by(IMPACT), CAUSES, OCCURRED));
    }

    @Test
    void causes_enterpriseAmongThoseWhoAct_isNotFalse() {
        assertEquals(Word.UNKNOWN, word(given().by(IMPACT, ACME, "patrol"), CAUSES, OCCURRED));
    }

    @Test
    void causes_disputeAloneKeepsTheStructuralAnswer() {
        assertEquals(
                Word.FALSE, word(given().supports(IMPACT_OCCURS).disputes(OWN_ACTIVITY_SUFFICIENT), CAUSES, OCCURRED));
    }

    // Pathways

    @Test
    void pathways_enterpriseAmongThoseWhoAct_addsItsOwnConduct() {
        Given own = given().by(IMPACT, ACME, "patrol");
        assertEquals(
                List.of("acme > harm", "acme > rel-bureau > tool > harm"),
                own.involvement().pathways().stream().map(Pathway::toString).toList());
    }

    @Test
    void ownConduct_causesWithoutAnyRelationship() {
        Given own = given().impact(IMPACT).by(IMPACT, ACME).supports(IMPACT_OCCURS, OWN_ACTIVITY_SUFFICIENT);
        assertEquals(Optional.of(CAUSES), occurred(own).point());
        assertEquals(
                List.of("acme > harm"),
                own.involvement().pathways().stream().map(Pathway::toString).toList());
    }

    @Test
    void ownConduct_printsOnOneScreen() {
        Given own =
                given().impact(IMPACT).by(IMPACT, ACME).supports(IMPACT_OCCURS).disputes(OWN_ACTIVITY_SUFFICIENT);
        assertTrue(own.assess().toString().contains("Acme"));
    }

    @Test
    void pathways_twoProducts_areTwo_andOneSuffices() {
        Given two = linked().product("kit")
                .relationship(RELATIONSHIP, PRODUCT, "kit")
                .says(Voice.HERALD_STATES, Stance.DISPUTES, CAPABLE_OF, "kit", IMPACT);
        assertEquals(2, two.involvement().pathways().size());
        assertEquals(Word.TRUE, word(two, DIRECTLY_LINKED, RISK));
    }

    private static String unknown(Given given) {
        return given.involvement()
                .determination(DIRECTLY_LINKED, OCCURRED)
                .derivation()
                .unknown(StandardOfProof.REASONABLE_GROUNDS)
                .toString();
    }

    @Test
    void pathways_sameProductUsedByTwoUnits_areTwo_andUseByOneIsNoneByTheOther() {
        Given two = given().relationship("rel-2", PRODUCT)
                .impact(IMPACT, RELATIONSHIP, "rel-2")
                .supports(IMPACT_OCCURS, USED_IN_INCIDENT)
                .says(Voice.WATCH_STATES, Stance.SUPPORTS, BUSINESS_RELATIONSHIP, "rel-2");
        assertEquals(2, two.involvement().pathways().size());
        assertTrue(unknown(two).contains("used-in-incident(rel-2, " + IMPACT + ")"), unknown(two));
        two.says(Voice.WATCH_STATES, Stance.SUPPORTS, USED_IN_INCIDENT, "rel-2", IMPACT);
        assertFalse(unknown(two).contains("used-in-incident(rel-2, " + IMPACT + ")"), unknown(two));
    }

    @Test
    void pathways_falseByOneAndUnknownByTheOther_isUnknown() {
        Given two = given().relationship("rel-2", PRODUCT)
                .impact(IMPACT, RELATIONSHIP, "rel-2")
                .supports(IMPACT_OCCURS)
                .disputes(USED_IN_INCIDENT);
        assertEquals(Word.UNKNOWN, word(two, DIRECTLY_LINKED, OCCURRED));
        two.says(Voice.HERALD_STATES, Stance.DISPUTES, USED_IN_INCIDENT, "rel-2", IMPACT);
        assertEquals(Word.FALSE, word(two, DIRECTLY_LINKED, OCCURRED));
    }

    // Headline

    @Test
    void headline_prefersHarmThatOccurred() {
        Given both =
                given().supports(IMPACT_OCCURS, BUSINESS_RELATIONSHIP, USED_IN_INCIDENT, SERVES_OPERATION, CAPABLE_OF);
        assertEquals(OCCURRED, both.involvement().headline().track());
        assertEquals("harm: directly linked", both.involvement().toString());
    }

    @Test
    void headline_withoutInvolvementInHarmThatOccurred_isTheRisk() {
        assertEquals(RISK, linked().involvement().headline().track());
        assertEquals("harm: risk of direct link", linked().involvement().toString());
        assertEquals("harm: insufficient (not alleged)", given().involvement().toString());
    }

    @Test
    void headlineDetermination_isOfThePointOrElseTheCeiling() {
        assertEquals(
                "risk-of-direct-link",
                linked().involvement().headlineDetermination().concept().id());
        assertEquals(
                "risk-of-contributing",
                given().involvement().headlineDetermination().concept().id());
    }

    @Test
    void determination_none_isRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> given().involvement().determination(NONE, RISK));
        assertEquals("no concept decides none", refused.getMessage());
    }

    // What merely stands in one file

    @Test
    void supplierDepartmentAndHarmInOneFile_isInsufficientAtAnyStandard() {
        assertInsufficient(given().impact(IMPACT), Insufficiency.NO_PATHWAY_RECORDED);
    }

    @Test
    void supplierDepartmentAndHarmTiedByNothingButThrough_isInsufficientAtAnyStandard() {
        assertInsufficient(given(), Insufficiency.NOT_ALLEGED);
    }

    private static void assertInsufficient(Given given, Insufficiency reason) {
        ImpactInvolvement involvement = given.involvement();
        for (Track track : Track.values()) {
            for (StandardOfProof standard : StandardOfProof.values()) {
                assertEquals(
                        Optional.of(reason),
                        involvement.finding(track, standard).insufficiency());
            }
        }
        for (Determination determination : given.assess().determinations()) {
            for (StandardOfProof standard : StandardOfProof.values()) {
                assertNotEquals(Word.TRUE, determination.words().at(standard), determination.toString());
            }
        }
    }

    @Test
    void caseWithoutImpacts_hasNoInvolvement() {
        Assessment assessment = given().withoutImpacts().assess();
        assertEquals(List.of(), assessment.involvements());
        assertEquals(List.of(), assessment.determinations());
        assertEquals(List.of(), assessment.questions());
        assertTrue(assessment.toString().contains("No impact"));
        assertEquals(Map.of(), Json.object(assessment.toJson()).get("impacts"));
    }

    @Test
    void involvement_unknownImpact_isRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> given().assess().involvement("harms"));
        assertEquals("case fictional has no impact \"harms\"; did you mean \"harm\"?", refused.getMessage());
    }
}
