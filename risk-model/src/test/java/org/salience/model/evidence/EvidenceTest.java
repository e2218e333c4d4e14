package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Factors;
import org.salience.model.Sample;
import org.salience.model.SourceKind;
import org.salience.model.Stance;

/** What a fact lends to others, and when implications alone make it contested. */
class EvidenceTest {
    private static List<WeighedClaim> said(Stance stance, Strength strength) {
        Claim claim = Sample.claim("c-" + stance.id(), "report").stance(stance).build();
        return strength == Strength.ABSENT
                ? List.of()
                : List.of(new WeighedClaim(
                        claim, "watch", Position.STATES, List.of("watch"), List.of(new Step("as said", strength))));
    }

    /** At reasonable grounds; what claims contest by themselves is no contradiction, whatever is implied as well. */
    @ParameterizedTest
    @CsvSource({
        "CREDIBLE, ABSENT,   CREDIBLE, CREDIBLE, true",
        "ABSENT,   CREDIBLE, CREDIBLE, CREDIBLE, true",
        "ABSENT,   ABSENT,   CREDIBLE, CREDIBLE, true",
        "CREDIBLE, WEAK,     CREDIBLE, CREDIBLE, true",
        "WEAK,     CREDIBLE, CREDIBLE, CREDIBLE, true",
        "CREDIBLE, CREDIBLE, CREDIBLE, CREDIBLE, false",
        "CREDIBLE, CREDIBLE, STRONG,   STRONG,   false",
        "STRONG,   ABSENT,   STRONG,   WEAK,     false",
        "ABSENT,   STRONG,   WEAK,     STRONG,   false",
        "ABSENT,   ABSENT,   ABSENT,   ABSENT,   false"
    })
    void isContradiction_ifTheClaimsAloneWouldNotContestIt(
            Strength saidFor, Strength saidAgainst, Strength support, Strength dispute, boolean contradiction) {
        Evidence evidence = new Evidence(
                Sample.fact(),
                said(Stance.SUPPORTS, saidFor),
                said(Stance.DISPUTES, saidAgainst),
                List.of(),
                List.of(),
                List.of(),
                new Standing(support, dispute),
                false);
        assertEquals(contradiction, evidence.isContradiction());
    }

    private static List<String> implied(Evidence evidence) {
        return evidence.implied().stream().map(Implied::toString).toList();
    }

    /** Support flows up and dispute flows down, so a fact never lends both sides. */
    @Test
    void lending_isOneSideOnly_withTheSameClaims() {
        Case.Builder matter = Sample.matter();
        matter.add(Sample.source("report", "watch", SourceKind.NGO_REPORT).build());
        matter.add(Sample.claim("c1", "report", Factors.SERVES_OPERATION).build());
        matter.add(Sample.claim("c2", "report", Factors.INTEGRAL_TO_OPERATION).build());
        matter.add(Sample.claim("c3", "report", Factors.NEVER_RELATED)
                .of(List.of("rel"))
                .build());
        Evidence evidence = Records.whole(matter.build(), Sample.UNTIL).evidence(Sample.fact(Factors.SERVES_OPERATION));
        assertEquals("serves-operation(rel, harm) +credible -credible: c1", evidence.toString());

        Evidence support = evidence.lending(Stance.SUPPORTS);
        assertEquals("serves-operation(rel, harm) +credible -absent: c1", support.toString());
        assertEquals(
                List.of("supports by implication from integral-to-operation(rel, harm): credible"), implied(support));

        Evidence dispute = evidence.lending(Stance.DISPUTES);
        assertEquals("serves-operation(rel, harm) +absent -credible: c1", dispute.toString());
        assertEquals(
                List.of(
                        "disputes by implication from business-relationship(rel): credible",
                        "disputes by implication from supplied(rel, tool): credible"),
                implied(dispute));
    }
}
