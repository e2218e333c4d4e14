package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salience.ungp.Given.ACME;
import static org.salience.ungp.Given.IMPACT;
import static org.salience.ungp.Given.PRODUCT;
import static org.salience.ungp.Given.RELATIONSHIP;
import static org.salience.ungp.Given.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;

class PathwayTest {
    private static final Pathway FULL = new Pathway(ACME, Optional.of(RELATIONSHIP), Optional.of(PRODUCT), IMPACT);

    private static List<String> pathways(Given given) {
        return given.involvement().pathways().stream().map(Pathway::toString).toList();
    }

    @Test
    void of_relationshipWithoutProducts_isOne() {
        assertEquals(List.of("acme > rel-bureau > harm"), pathways(given().relationship(RELATIONSHIP)));
    }

    @Test
    void of_relationshipWithProducts_isOneForEach() {
        assertEquals(
                List.of("acme > rel-bureau > kit > harm", "acme > rel-bureau > tool > harm"),
                pathways(given().product("kit").relationship(RELATIONSHIP, PRODUCT, "kit")));
    }

    @Test
    void of_relationshipThatTheImpactDoesNotName_isNone() {
        assertEquals(List.of("acme > rel-bureau > tool > harm"), pathways(given().relationship("rel-2", PRODUCT)));
    }

    @Test
    void of_unitOfTheEnterpriseActing_isItsOwnConduct() {
        assertEquals(
                List.of("acme > harm", "acme > rel-bureau > tool > harm"),
                pathways(given().unit("acme-labs", ACME).by(IMPACT, "acme-labs")));
    }

    @Test
    void fact_takesTheSubjectsThatTheFactorIsSaidOf() {
        assertSubjects(Factors.BUSINESS_RELATIONSHIP, RELATIONSHIP);
        assertSubjects(Factors.CAPABLE_OF, PRODUCT, IMPACT);
        assertSubjects(Factors.FORESEEABLE, ACME, IMPACT);
        assertSubjects(Factors.SERVES_OPERATION, RELATIONSHIP, IMPACT);
        assertSubjects(Factors.IMPACT_OCCURS, IMPACT);
    }

    private static void assertSubjects(Factor factor, String... subjects) {
        assertEquals(Optional.of(new Fact(factor, List.of(subjects))), FULL.fact(factor));
    }

    @Test
    void fact_ofASubjectThatThePathwayLacks_isEmpty() {
        Pathway own = new Pathway(ACME, Optional.empty(), Optional.empty(), IMPACT);
        assertEquals(Optional.empty(), own.fact(Factors.SERVES_OPERATION));
        assertEquals(Optional.empty(), own.fact(Factors.CAPABLE_OF));
        assertEquals("acme > harm", own.toString());
    }
}
