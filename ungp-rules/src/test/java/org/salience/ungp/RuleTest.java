package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salience.model.Concepts;
import org.salience.model.Factors;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Ungp;

class RuleTest {
    private static final Condition WHEN = Condition.fact(Factors.FACILITATES_HARM);

    @Test
    void of_rejectsNoCitation() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Rule.of(Concepts.OWN_ACT, WHEN, "To facilitate is an act."));
        assertEquals("a rule for own-act must cite a provision, but cites none", refused.getMessage());
    }

    @Test
    void of_rejectsBlankReason() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Rule.of(Concepts.OWN_ACT, WHEN, " ", Ungp.PRINCIPLE_13_A));
        assertEquals("a rule for own-act must give its reason, but it is blank", refused.getMessage());
    }

    @Test
    void toString_namesConceptAndNorms() {
        Rule rule = Rule.of(Concepts.RISK_OF_DIRECT_LINK, WHEN, "Linked.", Ungp.PRINCIPLE_13_B);
        assertEquals("risk of direct link [UNGP 13(b)]", rule.toString());
        assertEquals(List.of(Citation.of(Ungp.PRINCIPLE_13_B)), rule.citations());
    }
}
