package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.atLeast;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;
import static org.salience.ungp.Condition.not;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salience.model.Concepts;
import org.salience.model.Factors;
import org.salience.model.norm.Ungp;

/** Conditions that some world admits, and others that none does. */
class CanHoldTest {
    private static final Condition RELATED = fact(Factors.BUSINESS_RELATIONSHIP);
    private static final Condition ENDED = fact(Factors.RELATIONSHIP_ENDED);
    private static final Condition DECLINED = fact(Factors.RELATIONSHIP_DECLINED);
    private static final Condition GENERIC = fact(Factors.GENERIC_SUPPLY);
    private static final Condition SEVERE = is(Concepts.SEVERE);

    private static void assertHolds(boolean expected, Condition condition) {
        Rule rule = Rule.of(RuleBooks.CONCEPTS.get(0), GENERIC, "Made up.", Ungp.PRINCIPLE_13_A);
        assertEquals(expected, CanHold.inSomeWorld(condition, RuleBooks.reading(List.of(rule))), condition::toString);
    }

    @Test
    void twoThatExcludeEachOther_inEitherOrder() {
        assertHolds(false, all(RELATED, ENDED));
        assertHolds(false, all(ENDED, RELATED));
        assertHolds(true, all(ENDED, DECLINED));
        assertHolds(true, any(RELATED, ENDED));
    }

    @Test
    void oneOfTwoThatExcludeEachOther_andTheContraryOfTheOther() {
        assertHolds(true, all(not(RELATED), ENDED));
        assertHolds(true, all(RELATED, not(ENDED)));
        assertHolds(true, all(not(RELATED), not(ENDED)));
        assertHolds(true, all(GENERIC, ENDED));
        assertHolds(true, all(GENERIC, RELATED));
    }

    @Test
    void someOfSeveral() {
        assertHolds(false, atLeast(2, RELATED, ENDED));
        assertHolds(true, atLeast(1, RELATED, ENDED));
        assertHolds(true, atLeast(2, RELATED, ENDED, DECLINED));
        assertHolds(false, all(RELATED, atLeast(2, RELATED, ENDED, DECLINED)));
        assertHolds(false, atLeast(3, RELATED, ENDED, DECLINED));
    }

    @Test
    void severityAndItsContrary() {
        assertHolds(true, SEVERE);
        assertHolds(true, not(SEVERE));
        assertHolds(false, all(SEVERE, not(SEVERE)));
        assertHolds(true, all(SEVERE, is(RuleBooks.CONCEPTS.get(0))));
        assertHolds(false, all(not(GENERIC), is(RuleBooks.CONCEPTS.get(0))));
    }
}
