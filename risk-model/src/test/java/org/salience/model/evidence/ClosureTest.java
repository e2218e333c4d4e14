package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Direction;
import org.salience.model.Fact;
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

    /** A factor implies another on the same subjects, whether or not the case ties these to an impact. */
    @Test
    void implication_holdsAlsoWhereTheCaseDrawsNoWayToAnImpact() {
        matter.add(Relationship.builder()
                .id("other")
                .with("paper")
                .direction(Direction.DOWNSTREAM)
                .build());
        matter.add(Sample.claim("c1", "report", Factors.LEVERAGE_EXERCISED)
                .of(List.of("other"))
                .build());
        Fact held = new Fact(Factors.LEVERAGE_HELD, List.of("other"));
        assertEquals("+credible -absent", evidence(held).standing().toString());
    }
}
