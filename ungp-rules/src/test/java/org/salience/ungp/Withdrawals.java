package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.salience.model.evidence.StandardOfProof;

/** The law of withdrawal: what does not name a claim does not change with it, and what names it shows the change. */
final class Withdrawals {
    private Withdrawals() {}

    static void assertChangesExactlyWhatNamesIt(String claim, Assessment before, Assessment after) {
        List<Determination> determinations = before.determinations();
        Map<String, Object> jsonBefore = Json.object(before.toJson());
        Map<String, Object> jsonAfter = Json.object(after.toJson());
        for (int i = 0; i < determinations.size(); i++) {
            Determination one = determinations.get(i);
            Determination other = after.determinations().get(i);
            boolean named = one.derivation().claims().contains(claim);
            String[] path = {
                "impacts", one.impact(), "determinations", one.concept().id()
            };
            Object partBefore = Json.at(jsonBefore, path);
            Object partAfter = Json.at(jsonAfter, path);
            if (named) {
                assertNotEquals(explained(one), explained(other), one.toString());
                assertTrue(partBefore == null || !partBefore.equals(partAfter), one.toString());
            } else {
                assertEquals(one.words(), other.words());
                assertEquals(explained(one), explained(other));
                assertEquals(partBefore, partAfter);
            }
        }
    }

    private static List<String> explained(Determination determination) {
        Derivation derivation = determination.derivation();
        return List.of(
                derivation.explain(StandardOfProof.POSSIBLE),
                derivation.explain(StandardOfProof.REASONABLE_GROUNDS),
                derivation.explain(StandardOfProof.CLEAR_AND_CONVINCING));
    }
}
