package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.salience.model.Actor;
import org.salience.model.Cases;
import org.salience.model.Cases.Scene;
import org.salience.model.Claim;
import org.salience.model.Fact;
import org.salience.model.Implication;
import org.salience.model.Stance;
import org.salience.model.Vocabulary;

/** The engine's records against {@link NaiveRecord}, which works them out from the rules in another way. */
@Domain(Cases.class)
@Domain(Policies.class)
@Domain(DomainContext.Global.class)
class NaiveRecordProperties {
    @Property(tries = 1000)
    void wholeRecord_saysWhatTheRulesSay(@ForAll Scene scene, @ForAll EvidencePolicy policy) {
        EvidenceRecord record = Records.whole(scene, policy);
        NaiveRecord expected = new NaiveRecord(scene.matter(), scene.day(), Optional.empty(), policy);
        assertAgree(expected, record);
        for (Evidence evidence : record.facts()) {
            evidence.claims().forEach(each -> assertEquals(expected.strength(each.claim()), each.strength()));
            assertEquals(expected.withdrawn(evidence.fact()), ids(evidence.withdrawn()));
        }
        assertEquals(expected.undated(), ids(record.undated()));
        assertEquals(expected.maybeMade(), ids(record.maybeMade()));
    }

    @Property(tries = 400)
    void strictlyOneActor_saysWhatTheRulesSay(
            @ForAll Scene scene, @ForAll EvidencePolicy policy, @ForAll Random random) {
        List<Actor> actors = scene.matter().actors();
        String actor = actors.get(random.nextInt(actors.size())).id();
        assertAgree(
                new NaiveRecord(scene.matter(), scene.day(), Optional.of(actor), policy),
                EvidenceRecord.of(scene.matter(), scene.day(), Perspective.strictly(actor), policy));
    }

    private static void assertAgree(NaiveRecord expected, EvidenceRecord record) {
        for (Fact fact : expected.facts()) {
            Evidence evidence = record.evidence(fact);
            assertEquals(expected.inForce(fact, Stance.SUPPORTS), weighed(evidence.supporting()), fact::toString);
            assertEquals(expected.inForce(fact, Stance.DISPUTES), weighed(evidence.disputing()), fact::toString);
            assertEquals(expected.standing(fact), evidence.standing(), fact::toString);
            assertEquals(expected.silenced(fact), evidence.silenced(), fact::toString);
        }
    }

    @Property(tries = 400)
    void implications_areClosed(@ForAll Scene scene) {
        EvidenceRecord record = Records.whole(scene);
        for (Evidence premise : record.facts()) {
            for (Implication implication : Vocabulary.standard().implications()) {
                if (implication.premise().equals(premise.fact().factor())) {
                    implication.apply(premise.fact(), scene.matter()).ifPresent(conclusion -> {
                        Standing implied = record.evidence(conclusion).standing();
                        assertTrue(implied.support().reaches(premise.standing().support()), premise::toString);
                        assertTrue(premise.standing().dispute().reaches(implied.dispute()), premise::toString);
                    });
                }
            }
        }
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    private static List<String> weighed(List<WeighedClaim> claims) {
        return claims.stream().map(each -> each.claim().id()).toList();
    }
}
