package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.ungp.Given.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concepts;
import org.salience.model.DateRange;
import org.salience.model.Factors;
import org.salience.model.Impact;

/** A claim counts for an impact only if it speaks of the impact's time; of knowledge, if it speaks of a time before its end. */
class HoldingTest {
    /** An impact of 2018 to which everything is tied but for one claim, the last, which speaks of a time of its own. */
    private static Case of2018(Given given, String holds) {
        Case.Builder matter =
                Case.builder().id("timed").title("Timed").enterprise(Given.ACME).recordUntil(Given.DAY);
        Case whole = given.matter();
        whole.actors().forEach(matter::add);
        whole.products().forEach(matter::add);
        whole.relationships().forEach(matter::add);
        whole.sources().forEach(matter::add);
        whole.impacts()
                .forEach(impact -> matter.add(Impact.builder()
                        .from(impact)
                        .period(DateRange.parse("2018"))
                        .build()));
        List<Claim> claims = List.copyOf(whole.claims());
        claims.subList(0, claims.size() - 1).forEach(matter::add);
        matter.add(Claim.builder()
                .from(claims.get(claims.size() - 1))
                .holds(DateRange.parse(holds))
                .build());
        return matter.build();
    }

    @ParameterizedTest
    @CsvSource({
        "../2013, unknown",
        "2017-01/2017-12, unknown",
        "2019/.., unknown",
        "2018-12-31/.., true",
        "../2018-01-01, true",
        "2018-06, true",
        "2011/2020, true"
    })
    void aRelationshipOfAnotherTime_tiesNothing(String holds, String word) {
        Given given =
                given().supports(Factors.IMPACT_AT_RISK, Factors.BUILT_FOR_OPERATION, Factors.BUSINESS_RELATIONSHIP);
        Assessment assessment = Assessor.standard().assess(of2018(given, holds));
        assertEquals(
                word,
                Cases.determination(assessment, Concepts.RISK_OF_DIRECT_LINK, Given.IMPACT)
                        .words()
                        .reasonableGrounds()
                        .toString());
        assertEquals(
                word.equals("true") ? 0 : 1,
                assessment.involvement(Given.IMPACT).record().ofAnotherTime().size());
    }

    /** What was said later of the time counts; what became known later does not. */
    @ParameterizedTest
    @CsvSource({"2016/.., true", "2016, true", "2018-12-31/.., true", "2019/.., unknown", "2019-05-02, unknown"})
    void knowledge_isReadUpToTheEndOfThePeriod(String holds, String word) {
        Given given = given().supports(Factors.IMPACT_AT_RISK, Factors.FORESEEABLE);
        Assessment assessment = Assessor.standard().assess(of2018(given, holds));
        Derivation contribution = assessment
                .involvement(Given.IMPACT)
                .determination(Involvement.CONTRIBUTES, org.salience.model.Track.RISK)
                .derivation();
        Derivation foreseeable = contribution
                .nodes()
                .filter(node -> node.what().equals(Factors.FORESEEABLE.label()))
                .findFirst()
                .orElseThrow();
        assertEquals(word, foreseeable.words().reasonableGrounds().toString());
    }

    /** What nobody could foresee even later nobody could foresee before; what nobody could foresee earlier is another matter. */
    @ParameterizedTest
    @CsvSource({"2010, 0", "2017, 0", "2018, 1", "2018-06/2019, 1", "2026/2027, 1", "2010/.., 1"})
    void knowledgeDenied_countsOnlyIfItReachesTheEndOfThePeriod(String holds, int counts) {
        Given given = given().supports(Factors.IMPACT_AT_RISK).disputes(Factors.FORESEEABLE);
        Assessment assessment = Assessor.standard().assess(of2018(given, holds));
        assertEquals(
                counts,
                assessment.involvement(Given.IMPACT).record().facts().stream()
                        .filter(evidence -> evidence.fact().factor().equals(Factors.FORESEEABLE))
                        .mapToInt(evidence -> evidence.disputing().size())
                        .sum());
    }

    @Test
    void aClaimOfAnotherTime_isListedAsLeftOut() {
        Given given = given().supports(Factors.IMPACT_AT_RISK, Factors.CAPABLE_OF, Factors.BUSINESS_RELATIONSHIP);
        String report =
                Assessor.standard().assess(of2018(given, "../2013")).report().replaceAll("\\s+", " ");
        assertTrue(
                report.contains("~ business relationship of another time, ../2013-12-31: Watch, 2031-03-01, supports"),
                report);
    }

    /** What follows from the order of dates shows both facts, and neither comes back behind the other. */
    @Test
    void whatWentOnAfterNotice_isExplainedByBothFacts() {
        Given given = given().supports(Factors.IMPACT_AT_RISK, Factors.PUT_ON_NOTICE, Factors.SERVES_OPERATION);
        Case dated = Cases.replacing(
                Cases.replacing(
                        given.matter(),
                        "c2",
                        claim -> Claim.builder()
                                .from(claim)
                                .holds(DateRange.parse("2031-01-10/.."))
                                .build()),
                "c3",
                claim -> Claim.builder()
                        .from(claim)
                        .holds(DateRange.parse("2031-02/.."))
                        .build());
        Assessment assessment = Assessor.standard().assess(dated);
        String text = Cases.determination(assessment, Concepts.SUBSTANTIAL, Given.IMPACT)
                .derivation()
                .explain();
        assertTrue(
                text.contains("What still serves the operation after notice has been continued after notice."), text);
        assertEquals(
                "true",
                Cases.determination(assessment, Concepts.SUBSTANTIAL, Given.IMPACT)
                        .words()
                        .reasonableGrounds()
                        .toString());
        assertTrue(assessment.toJson().contains("continued-after-notice"));
        assertTrue(assessment.report().contains("Not a finding of fact or law."));
    }
}
