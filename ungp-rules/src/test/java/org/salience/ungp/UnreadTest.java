package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.FOLLOWS_FROM;
import static org.salience.model.Factors.IMPACT_ASSESSMENT;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.MEASURE_IN_PLACE;
import static org.salience.model.Factors.SERVES_OPERATION;
import static org.salience.model.Factors.USED_IN_INCIDENT;
import static org.salience.ungp.Given.IMPACT;
import static org.salience.ungp.Given.PRODUCT;
import static org.salience.ungp.Given.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Factor;
import org.salience.model.ImpactLink;
import org.salience.model.Stance;
import org.salience.ungp.Given.Voice;

/** What is claimed and leads nowhere is said to be so. */
class UnreadTest {
    private static final String OTHER = "rel-other";

    private static List<String> unread(Given given) {
        return given.assess().unread().stream().map(Claim::id).toList();
    }

    private static Given said(Factor factor, String... subjects) {
        return given().product("kit")
                .relationship(OTHER, PRODUCT)
                .says(Voice.WATCH_STATES, Stance.SUPPORTS, factor, subjects);
    }

    @Test
    void claimOnThePathway_isRead() {
        assertEquals(List.of(), unread(said(BUSINESS_RELATIONSHIP, Given.RELATIONSHIP)));
        assertEquals(List.of(), unread(said(IMPACT_OCCURS, IMPACT)));
    }

    @Test
    void claimOnARelationshipThatNoImpactIsThrough_isNot() {
        assertEquals(List.of("c1"), unread(said(BUSINESS_RELATIONSHIP, OTHER)));
        assertEquals(List.of("c1"), unread(said(SERVES_OPERATION, OTHER, IMPACT)));
    }

    @Test
    void claimOnceAnImpactIsThroughIt_isRead() {
        assertEquals(List.of(), unread(said(SERVES_OPERATION, OTHER, IMPACT).impact(IMPACT, OTHER)));
    }

    @Test
    void claimOnAnImpactWithoutAPathway_isNot() {
        assertEquals(List.of("c1"), unread(said(IMPACT_OCCURS, IMPACT).impact(IMPACT)));
        assertEquals(
                List.of("c1"),
                unread(said(IMPACT_OCCURS, IMPACT)
                        .impact("harm-2", Given.RELATIONSHIP)
                        .impact(IMPACT)));
    }

    @Test
    void claimThatLendsToOneOnAPathway_isRead() {
        assertEquals(List.of(), unread(said(USED_IN_INCIDENT, OTHER, IMPACT)));
    }

    @Test
    void claimForWhichTheReviewOfDueDiligenceAsks_isRead() {
        assertEquals(List.of(), unread(said(IMPACT_ASSESSMENT, OTHER)));
        assertEquals(
                List.of(),
                unread(said(MEASURE_IN_PLACE, "audit")
                        .measure("audit", measure -> measure.addScope(OTHER).element("ungp-19-b"))));
    }

    @Test
    void claimOnAMeasureThatAddressesNothing_isNot() {
        assertEquals(List.of("c1"), unread(said(MEASURE_IN_PLACE, "audit").measure("audit", OTHER)));
    }

    @Test
    void claimThatOneImpactFollowsFromAnother_isReadIfTheCaseLinksThem() {
        Given given = said(FOLLOWS_FROM, IMPACT, "harm-2").impact("harm-2");
        assertEquals(List.of("c1"), unread(given));
        Case.Builder linked = given.builder()
                .add(ImpactLink.builder()
                        .id("link")
                        .earlier("harm-2")
                        .later(IMPACT)
                        .build());
        assertEquals(List.of(), Assessor.standard().assess(linked.build()).unread());
    }

    @Test
    void claimTakenBackOrNotYetMade_isListedElsewhere() {
        assertEquals(List.of(), unread(said(BUSINESS_RELATIONSHIP, OTHER).withdraws("c1", Given.DAY)));
        assertEquals(
                List.of(),
                said(BUSINESS_RELATIONSHIP, OTHER)
                        .assess(Given.DAY.minusDays(1))
                        .unread());
    }

    @Test
    void screenReportAndJson_sayWhichAndWhy() {
        Assessment assessment = said(SERVES_OPERATION, OTHER, IMPACT)
                .says(Voice.WATCH_STATES, Stance.DISPUTES, BUSINESS_RELATIONSHIP, OTHER)
                .assess();
        String line = """
                LEFT OUT  recorded, read by no pathway: c1 (rel-other, harm), c2 (rel-other) (an impact reads
                          what is on a pathway to it, by the relationships it is "through")
                """;
        assertTrue(assessment.toString().contains(line), assessment::toString);
        assertTrue(assessment.report().contains(line), assessment::report);
        assertEquals(
                List.of("c1", "c2"), Json.array(Json.object(assessment.toJson()).get("unread")));
        Assessment read = said(IMPACT_OCCURS, IMPACT).assess();
        assertFalse(read.toString().contains("read by no pathway"));
        assertFalse(Json.object(read.toJson()).containsKey("unread"));
    }
}
