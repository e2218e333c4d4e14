package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.salience.ungp.Given.given;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Fact;
import org.salience.model.Factors;
import org.salience.model.evidence.Standing;

/** What else is settled where one fact is supposed to be shown or refuted. */
class SettlementTest {
    private static final Case MATTER = given().matter();
    private static final Fact RELATED = new Fact(Factors.BUSINESS_RELATIONSHIP, List.of(Given.RELATIONSHIP));
    private static final Fact ENDED = new Fact(Factors.RELATIONSHIP_ENDED, List.of(Given.RELATIONSHIP));
    private static final Fact SUPPLIED = new Fact(Factors.SUPPLIED, List.of(Given.RELATIONSHIP, Given.PRODUCT));
    private static final Fact RISK = new Fact(Factors.IMPACT_AT_RISK, List.of(Given.IMPACT));

    /** Each fact settled, and whether as shown. */
    private static Map<Fact, Boolean> settled(Fact fact, boolean shown) {
        Map<Fact, Boolean> settled = new TreeMap<>();
        new Settlement(List.of(RELATED, ENDED, SUPPLIED, RISK), MATTER)
                .of(fact, shown)
                .forEach((each, standing) -> settled.put(
                        each, Map.of(Standing.TRUE, true, Standing.FALSE, false).get(standing)));
        return settled;
    }

    @Test
    void shown_settlesWhatFollows_andRefutesWhatItExcludes() {
        assertEquals(Map.of(SUPPLIED, true, RELATED, true, ENDED, false), settled(SUPPLIED, true));
        assertEquals(Map.of(RELATED, true, ENDED, false), settled(RELATED, true));
    }

    /** And of what is excluded, also that from which it would follow. */
    @Test
    void shown_refutesWhatWouldImplyTheExcluded() {
        assertEquals(Map.of(ENDED, true, RELATED, false, SUPPLIED, false), settled(ENDED, true));
    }

    @Test
    void refuted_refutesThatFromWhichItWouldFollow_andShowsNothing() {
        assertEquals(Map.of(RELATED, false, SUPPLIED, false), settled(RELATED, false));
        assertEquals(Map.of(SUPPLIED, false), settled(SUPPLIED, false));
        assertEquals(Map.of(ENDED, false), settled(ENDED, false));
    }

    @Test
    void whatNothingFollowsFrom_settlesItselfAlone() {
        assertEquals(Map.of(RISK, true), settled(RISK, true));
        assertEquals(Map.of(RISK, false), settled(RISK, false));
    }
}
