package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Direction;
import org.salience.model.Exclusion;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Measure;
import org.salience.model.Relationship;
import org.salience.model.Sample;
import org.salience.model.SourceKind;
import org.salience.model.Stance;
import org.salience.model.SubjectKind;
import org.salience.model.Vocabulary;

/** What supports a fact disputes what it excludes; a measure feeds the safeguard that it is, general or specific. */
class ExclusionTest {
    private static final Fact RELATIONSHIP = new Fact(Factors.BUSINESS_RELATIONSHIP, List.of("rel"));

    private final Case.Builder matter = Sample.matter();

    @BeforeEach
    void report() {
        matter.add(Sample.source("report", "watch", SourceKind.NGO_REPORT).build());
    }

    private Evidence evidence(Fact fact) {
        return Records.whole(matter.build(), Sample.UNTIL).evidence(fact);
    }

    private static List<Exclusion> exclusions() {
        return Vocabulary.standard().exclusions();
    }

    private static Fact onSample(Factor factor) {
        return new Fact(
                factor,
                factor.signature().stream()
                        .map(kind -> switch (kind) {
                            case ENTERPRISE -> "acme";
                            case RELATIONSHIP -> "rel";
                            case PRODUCT -> "tool";
                            case IMPACT -> "harm";
                            case MEASURE -> "measure";
                        })
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("exclusions")
    void support_ofEither_disputesTheOther_andSaysWhy(Exclusion exclusion) {
        Fact first = onSample(exclusion.first());
        Fact second = onSample(exclusion.second());
        matter.add(Sample.claim("c1", "report", exclusion.first())
                .of(first.subjects())
                .build());
        assertEquals("+absent -credible", evidence(second).standing().toString());
        Implied implied = evidence(second).implied().get(0);
        assertEquals(first, implied.from());
        assertEquals(exclusion.because(), implied.by().because());
        assertEquals(Stance.SUPPORTS, implied.lends());
    }

    @ParameterizedTest
    @MethodSource("exclusions")
    void dispute_ofEither_saysNothingOfTheOther(Exclusion exclusion) {
        matter.add(Sample.claim("c1", "report", exclusion.first())
                .of(onSample(exclusion.first()).subjects())
                .stance(Stance.DISPUTES)
                .build());
        assertEquals(Standing.UNKNOWN, evidence(onSample(exclusion.second())).standing());
    }

    @Test
    void whatIsExcluded_disputesWhateverWouldPresupposeIt() {
        matter.add(Sample.claim("c1", "report", Factors.NEVER_RELATED)
                .of(List.of("rel"))
                .build());
        assertEquals(
                "+absent -credible",
                evidence(Sample.fact(Factors.SERVES_OPERATION)).standing().toString());
    }

    @Test
    void exclusionTakenBack_isStillNamed_andDisputesNothing() {
        matter.add(Sample.claim("c1", "report", Factors.NEVER_RELATED)
                .of(List.of("rel"))
                .withdrawn(new Claim.Withdrawal("report", Optional.empty(), Optional.empty()))
                .build());
        Evidence served = evidence(Sample.fact(Factors.SERVES_OPERATION));
        assertEquals(Standing.UNKNOWN, served.standing());
        assertEquals(
                List.of(
                        "disputes by implication from business-relationship(rel): absent",
                        "disputes by implication from supplied(rel, tool): absent"),
                served.implied().stream().map(Implied::toString).toList());
    }

    /** What was supplied afterwards was not used in it, and less still if it was not used at all. */
    @Test
    void whatIsExcluded_isDisputedByWhatItPresupposesToo_alsoWhereTheCaseDrawsNoWay() {
        matter.add(Relationship.builder()
                .id("other")
                .with("paper")
                .direction(Direction.DOWNSTREAM)
                .build());
        matter.add(Sample.claim("c1", "report", Factors.SUPPLIED_AFTER)
                .of(List.of("other", "harm"))
                .general(true)
                .build());
        Fact used = new Fact(Factors.USED_IN_INCIDENT, List.of("other", "harm"));
        assertEquals("+absent -weak", evidence(used).standing().toString());
        matter.add(Sample.claim("c2", "report", Factors.USED_FOR)
                .of(List.of("other", "harm"))
                .stance(Stance.DISPUTES)
                .build());
        assertEquals("+absent -credible", evidence(used).standing().toString());
    }

    @Test
    void bothSidesOfAnExclusion_areAContradiction() {
        matter.add(Sample.claim("c1", "report", Factors.RELATIONSHIP_DECLINED)
                .of(List.of("rel"))
                .build());
        matter.add(Sample.claim("c2", "report", Factors.SERVES_OPERATION).build());
        assertEquals("+credible -credible", evidence(RELATIONSHIP).standing().toString());
        assertTrue(evidence(RELATIONSHIP).isContradiction());
    }

    /** It ended in 2013: that excludes a relationship in 2018, and none in 2012. */
    @Test
    void exclusion_isOfTheSameTime() {
        matter.add(Sample.claim("c1", "report", Factors.RELATIONSHIP_ENDED)
                .of(List.of("rel"))
                .holds(DateRange.parse("2013/.."))
                .build());
        EvidenceRecord record = Records.whole(matter.build(), Sample.UNTIL);
        assertEquals(
                "+absent -credible",
                record.holdingOn(DateRange.parse("2018"))
                        .evidence(RELATIONSHIP)
                        .standing()
                        .toString());
        assertEquals(
                Standing.UNKNOWN,
                record.holdingOn(DateRange.parse("2012")).evidence(RELATIONSHIP).standing());
    }

    private void measure(String... scope) {
        matter.add(Measure.builder()
                .id("measure")
                .title("Measure")
                .scope(List.of(scope))
                .build());
    }

    private String standing(Factor factor) {
        return evidence(onSample(factor)).standing().toString();
    }

    @Test
    void adequateMeasure_forTheRelationship_isASpecificSafeguard_andNoGeneralOne() {
        measure("rel");
        matter.add(Sample.claim("c1", "report", Factors.MEASURE_ADEQUATE)
                .of(List.of("measure"))
                .build());
        assertEquals("+credible -absent", standing(Factors.SPECIFIC_SAFEGUARD));
        assertEquals("+absent -absent", standing(Factors.GENERAL_SAFEGUARD));
        assertEquals("+credible -absent", standing(Factors.MEASURE_IN_PLACE));
    }

    @Test
    void adequateMeasure_forTheWholeEnterprise_isAGeneralSafeguard_andNoSpecificOne() {
        measure();
        matter.add(Sample.claim("c1", "report", Factors.MEASURE_ADEQUATE)
                .of(List.of("measure"))
                .build());
        assertEquals("+absent -absent", standing(Factors.SPECIFIC_SAFEGUARD));
        assertEquals("+credible -absent", standing(Factors.GENERAL_SAFEGUARD));
    }

    /** That a measure exists, is verified or works does not make it adequate: quality is judged beforehand. */
    @Test
    void measureInPlaceVerifiedOrEffective_isNoAdequateSafeguard() {
        measure("rel");
        for (Factor factor : List.of(Factors.MEASURE_IN_PLACE, Factors.MEASURE_VERIFIED, Factors.MEASURE_EFFECTIVE)) {
            matter.add(Sample.claim(factor.id(), "report", factor)
                    .of(List.of("measure"))
                    .build());
        }
        assertEquals("+absent -absent", standing(Factors.SPECIFIC_SAFEGUARD));
        assertEquals("+credible -absent", standing(Factors.MEASURE_IN_PLACE));
    }

    @Test
    void noSpecificSafeguard_disputesThatAMeasureForItIsAdequate() {
        measure("rel");
        matter.add(Sample.claim("c1", "report", Factors.SPECIFIC_SAFEGUARD)
                .of(List.of("rel"))
                .stance(Stance.DISPUTES)
                .build());
        assertEquals("+absent -credible", standing(Factors.MEASURE_ADEQUATE));
        assertEquals("+absent -absent", standing(Factors.MEASURE_IN_PLACE));
    }

    @Test
    void exclusions_areSaidOfTheSameKindsOfSubject() {
        for (Exclusion exclusion : exclusions()) {
            List<SubjectKind> first = exclusion.first().signature();
            assertTrue(first.containsAll(exclusion.second().signature()), exclusion.toString());
        }
    }
}
