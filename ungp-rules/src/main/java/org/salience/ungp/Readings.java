package org.salience.ungp;

import java.util.HashMap;
import java.util.Map;
import org.salience.model.Concept;
import org.salience.model.evidence.Standing;

/**
 * What an assessment says, without its reasons: small enough to keep many.
 *
 * @param words what each determination reads as
 * @param standings how firm each determination is
 * @param facts how each fact of the record stands, by the fact as text
 */
record Readings(Map<At, Words> words, Map<At, Standing> standings, Map<String, Standing> facts) {
    /**
     * Where a determination stands.
     *
     * @param impact the id of the impact
     * @param concept the concept
     */
    record At(String impact, Concept concept) {
        static At of(Determination determination) {
            return new At(determination.impact(), determination.concept());
        }
    }

    static Readings of(Assessment assessment) {
        Readings readings = new Readings(new HashMap<>(), new HashMap<>(), new HashMap<>());
        assessment.determinations().forEach(each -> {
            readings.words.put(At.of(each), each.words());
            readings.standings.put(At.of(each), each.standing());
        });
        assessment
                .record()
                .facts()
                .forEach(evidence -> readings.facts.put(evidence.fact().toString(), evidence.standing()));
        return readings;
    }

    Standing fact(String fact) {
        return facts.getOrDefault(fact, Standing.UNKNOWN);
    }
}
