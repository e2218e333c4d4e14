package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Direction;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Relationship;
import org.salience.model.Sample;
import org.salience.model.SourceKind;
import org.salience.model.Stance;

/** Support flows from premise to conclusion, dispute from conclusion to premise. */
class ClosureTest {
    private static final Fact RELATIONSHIP = new Fact(Factors.BUSINESS_RELATIONSHIP, List.of("rel"));

    private final Case.Builder matter = Sample.matter();

    @BeforeEach
    void report() {
        matter.add(Sample.source("report", "watch", SourceKind.NGO_REPORT).build());
    }

    private Evidence evidence(Fact fact) {
        return Records.whole(matter.build(), Sample.UNTIL).evidence(fact);
    }

    @Test
    void support_flowsUp_andNotDown() {
        matter.add(Sample.claim("c1", "report", Factors.SERVES_OPERATION).build());
        assertEquals("+credible -absent", evidence(RELATIONSHIP).standing().toString());
        assertEquals(
                Standing.UNKNOWN,
                evidence(Sample.fact(Factors.INTEGRAL_TO_OPERATION)).standing());
    }

    @Test
    void support_flowsUpThroughWhatLiesBetween() {
        matter.add(Sample.claim("c1", "report", Factors.INTEGRAL_TO_OPERATION).build());
        assertEquals(
                "+credible -absent",
                evidence(Sample.fact(Factors.SERVES_OPERATION)).standing().toString());
        assertEquals("+credible -absent", evidence(RELATIONSHIP).standing().toString());
    }

    @Test
    void dispute_flowsDown_andNotUp() {
        matter.add(Sample.claim("c1", "report", Factors.SERVES_OPERATION)
                .stance(Stance.DISPUTES)
                .build());
        assertEquals(
                "+absent -credible",
                evidence(Sample.fact(Factors.INTEGRAL_TO_OPERATION)).standing().toString());
        assertEquals(Standing.UNKNOWN, evidence(RELATIONSHIP).standing());
    }

    @Test
    void contradiction_isWhatImplicationAloneMakesContested() {
        matter.add(Sample.claim("c1", "report", Factors.USED_IN_INCIDENT).build());
        matter.add(Sample.claim("c2", "report", Factors.BUSINESS_RELATIONSHIP)
                .of(List.of("rel"))
                .stance(Stance.DISPUTES)
                .build());
        assertEquals("+credible -credible", evidence(RELATIONSHIP).standing().toString());
        assertTrue(evidence(RELATIONSHIP).isContradiction());
    }

    @Test
    void relationship_fixesItsProduct_onlyIfItHasOne() {
        matter.add(Sample.claim("c1", "report", Factors.USED_IN_INCIDENT).build());
        Fact capability = new Fact(Factors.CAPABLE_OF, List.of("tool", "harm"));
        assertEquals("+credible -absent", evidence(capability).standing().toString());
    }

    /** A relationship that the case ties to no impact. */
    private void anotherRelationship() {
        matter.add(Relationship.builder()
                .id("other")
                .with("paper")
                .addProducts("tool")
                .direction(Direction.DOWNSTREAM)
                .build());
    }

    /** A factor implies another on the same subjects, whether or not the case ties these to an impact. */
    @Test
    void implication_holdsAlsoWhereTheCaseDrawsNoWayToAnImpact() {
        anotherRelationship();
        matter.add(Sample.claim("c1", "report", Factors.LEVERAGE_EXERCISED)
                .of(List.of("other"))
                .build());
        Fact held = new Fact(Factors.LEVERAGE_HELD, List.of("other"));
        assertEquals("+credible -absent", evidence(held).standing().toString());
    }

    @Test
    void support_flowsUpThroughWhatLiesBetween_alsoWhereTheCaseDrawsNoWay() {
        anotherRelationship();
        matter.add(Sample.claim("c1", "report", Factors.INTEGRAL_TO_OPERATION)
                .of(List.of("other", "harm"))
                .build());
        Fact related = new Fact(Factors.BUSINESS_RELATIONSHIP, List.of("other"));
        assertEquals("+credible -absent", evidence(related).standing().toString());
    }

    /** Where there is no relationship nothing is supplied or delivered in it, whoever may be harmed. */
    @Test
    void dispute_flowsDownToWhatIsSupplied_alsoWhereTheCaseDrawsNoWay() {
        anotherRelationship();
        matter.add(Sample.claim("c1", "report", Factors.BUSINESS_RELATIONSHIP)
                .of(List.of("other"))
                .stance(Stance.DISPUTES)
                .build());
        for (Factor factor : List.of(Factors.SUPPLIED, Factors.DELIVERED)) {
            assertEquals(
                    "+absent -credible",
                    evidence(new Fact(factor, List.of("other", "tool")))
                            .standing()
                            .toString(),
                    factor::id);
        }
    }

    @Test
    void implied_isInOrder_supportBeforeDispute_thenByFact() {
        matter.add(Sample.claim("c1", "report", Factors.USED_FOR).build());
        matter.add(Sample.claim("c2", "report", Factors.NEVER_RELATED)
                .of(List.of("rel"))
                .build());
        assertEquals(
                List.of(
                        "supports by implication from supplied(rel, tool): credible",
                        "supports by implication from used-for(rel, harm): credible",
                        "disputes by implication from never-related(rel): credible"),
                implied(RELATIONSHIP));
    }

    private List<String> implied(Fact fact) {
        return evidence(fact).implied().stream().map(Implied::toString).toList();
    }

    private void takeBack(Factor factor, Stance stance) {
        matter.add(Sample.claim("c1", "report", factor)
                .stance(stance)
                .withdrawn(new Claim.Withdrawal("report", Optional.empty(), Optional.empty()))
                .build());
    }

    /** A withdrawal is no silence: what would follow from the claim still names where it came from. */
    @Test
    void support_takenBack_isStillNamedAllTheWayUp_andLendsNothing() {
        takeBack(Factors.INTEGRAL_TO_OPERATION, Stance.SUPPORTS);
        assertEquals(
                List.of("supports by implication from integral-to-operation(rel, harm): absent"),
                implied(Sample.fact(Factors.SERVES_OPERATION)));
        assertEquals(
                List.of(
                        "supports by implication from serves-operation(rel, harm): absent",
                        "supports by implication from supplied(rel, tool): absent"),
                implied(RELATIONSHIP));
        assertEquals(Standing.UNKNOWN, evidence(RELATIONSHIP).standing());
    }

    @Test
    void dispute_takenBack_isStillNamedOnTheWayDown_andNotUp() {
        takeBack(Factors.SERVES_OPERATION, Stance.DISPUTES);
        assertEquals(
                List.of("disputes by implication from serves-operation(rel, harm): absent"),
                implied(Sample.fact(Factors.INTEGRAL_TO_OPERATION)));
        assertEquals(List.of(), implied(RELATIONSHIP));
    }
}
