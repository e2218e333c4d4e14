package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Factors;
import org.salience.model.Stance;
import org.salience.model.Track;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.ungp.Given.Voice;

/**
 * Watch says what links Acme to a risk; the bureau says what Acme built for it; Acme concedes the relationship and denies
 * the rest. The patrol is quoted by watch, and publishes nothing.
 */
class MatrixTest {
    private static final Assessment ASSESSMENT = Assessor.standard().assess(matter());

    private static Case matter() {
        Given given = Given.given()
                .supports(Factors.IMPACT_AT_RISK, Factors.BUSINESS_RELATIONSHIP, Factors.CAPABLE_OF)
                .says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, Factors.BUILT_FOR_OPERATION)
                .says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                .says(Voice.ACME_STATES, Stance.SUPPORTS, Factors.BUSINESS_RELATIONSHIP)
                .says(Voice.ACME_STATES, Stance.DISPUTES, Factors.BUILT_FOR_OPERATION)
                .says(Voice.WATCH_STATES, Stance.SUPPORTS, Factors.SERVES_OPERATION);
        return Cases.replacing(
                given.matter(),
                "c8",
                claim -> Claim.builder().from(claim).by("patrol").build());
    }

    @Test
    void toString_isATableInTheWordsOfTheReport() {
        assertEquals("""
                IMPACT  Harm, as of 2031-12-31, by whose word counts
                Assessment of recorded claims under stated assumptions. Not a finding of fact or law.
                                           possible               reasonable grounds     clear and convincing
                whole record
                  risk of harm             risk of direct link ?  RISK OF DIRECT LINK ?  insufficient
                  harm that occurred       insufficient           INSUFFICIENT           insufficient
                KEY  ? a higher category is open
                     strictly, contested: it is supposed that the party's own word is true
                """, ASSESSMENT.matrix(Given.IMPACT, Perspective.whole()).toString());
    }

    @Test
    void withoutPerspectives_itHasTheEnterpriseAndEverySpeaker() {
        assertEquals(
                List.of(
                        Perspective.whole(),
                        Perspective.strictly("acme"),
                        Perspective.contested("acme"),
                        Perspective.strictly("bureau"),
                        Perspective.strictly("patrol"),
                        Perspective.strictly("watch")),
                ASSESSMENT.matrix(Given.IMPACT).perspectives());
    }

    @Test
    void itSaysOfWhichImpactItIs() {
        assertEquals(Given.IMPACT, ASSESSMENT.matrix(Given.IMPACT).impact());
    }

    @Test
    void withPerspectives_itHasThese_eachOnce() {
        Perspective agreed = Perspective.agreed("watch");
        assertEquals(
                List.of(agreed, Perspective.whole()),
                ASSESSMENT
                        .matrix(Given.IMPACT, agreed, Perspective.whole(), agreed)
                        .perspectives());
    }

    @Test
    void whoPublishesNothing_hasNoCells() {
        assertEquals(
                "nothing on record counts",
                ASSESSMENT
                        .matrix(Given.IMPACT, Perspective.strictly("patrol"))
                        .toString()
                        .lines()
                        .toList()
                        .get(4)
                        .strip());
    }

    @Test
    void itWarnsOfOtherPartiesWordsThatGoWithAPublisher() {
        assertEquals(
                "  ! leaves out own words of patrol that watch published: c8",
                ASSESSMENT
                        .matrix(Given.IMPACT, Perspective.withoutPublisher("watch"))
                        .toString()
                        .lines()
                        .toList()
                        .get(4));
    }

    @Test
    void itDoesNotMatterFromWhichPerspectiveOneAsks() {
        Assessment other = ASSESSMENT.according(Perspective.strictly("watch"));
        assertEquals(
                ASSESSMENT.matrix(Given.IMPACT).toString(),
                other.matrix(Given.IMPACT).toString());
    }

    @Test
    void refusesWhatTheCaseDoesNotHave() {
        assertThrows(IllegalArgumentException.class, () -> ASSESSMENT.matrix("harn"));
        Perspective nobody = Perspective.strictly("nobody");
        assertThrows(IllegalArgumentException.class, () -> ASSESSMENT.matrix(Given.IMPACT, nobody));
    }

    @Test
    void finding_refusesAPerspectiveWithoutARow() {
        Matrix matrix = ASSESSMENT.matrix(Given.IMPACT, Perspective.whole());
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> matrix.finding(Perspective.strictly("acme"), Track.RISK, StandardOfProof.REASONABLE_GROUNDS));
        assertEquals("the matrix has no row \"strictly according to acme\"; it has [whole record]", e.getMessage());
    }
}
