package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.salience.model.Cases;
import org.salience.model.Cases.Scene;
import org.salience.model.Claim;
import org.salience.model.DateRange;
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
        NaiveRecord expected = new NaiveRecord(scene.matter(), scene.day(), Perspective.whole(), policy);
        assertAgree(expected, record);
        for (Evidence evidence : record.facts()) {
            evidence.claims().forEach(each -> assertEquals(expected.strength(each.claim()), each.strength()));
            assertEquals(expected.withdrawn(evidence.fact()), ids(evidence.withdrawn()));
        }
        assertEquals(expected.undated(), ids(record.undated()));
        assertEquals(expected.maybeMade(), ids(record.maybeMade()));
    }

    @Property(tries = 1000)
    void everyPerspective_saysWhatTheRulesSay(
            @ForAll Scene scene, @ForAll EvidencePolicy policy, @ForAll Random random) {
        for (Perspective perspective : Perspectives.ofEachKind(scene.matter(), random)) {
            assertAgree(
                    new NaiveRecord(scene.matter(), scene.day(), perspective, policy),
                    EvidenceRecord.of(scene.matter(), scene.day(), perspective, policy));
        }
    }

    @Property(tries = 1000)
    void holdingOnATime_saysWhatTheRulesSayOfThatTime(@ForAll Scene scene, @ForAll Random random) {
        LocalDate start = scene.day().minusDays(random.nextInt(900));
        DateRange time = random.nextInt(4) == 0
                ? new DateRange(Optional.of(start), Optional.empty())
                : new DateRange(Optional.of(start), Optional.of(start.plusDays(random.nextInt(200))));
        for (Perspective perspective : Perspectives.ofEachKind(scene.matter(), random)) {
            EvidenceRecord record = Records.of(scene, perspective).holdingOn(time);
            assertAgree(NaiveRecord.holdingOn(time, scene.matter(), scene.day(), perspective), record);
        }
    }

    @Property(tries = 1000)
    void whatIsAgreed_saysWhatTheRulesSay(@ForAll Scene scene, @ForAll Random random) {
        List<String> outside = Perspectives.outside(scene.matter());
        String opposed = outside.get(random.nextInt(outside.size()));
        Scene spoken = Perspectives.spoken(scene, List.of(opposed, outside.get(0)), random);
        for (Perspective perspective :
                List.of(Perspective.agreed(opposed), Perspective.agreed(opposed, outside.get(0)))) {
            assertAgree(new NaiveRecord(spoken.matter(), spoken.day(), perspective), Records.of(spoken, perspective));
        }
    }

    @Property(tries = 400)
    void warnings_nameOtherPartiesOwnWordsThatGoWithAPublisher(@ForAll Scene scene, @ForAll Random random) {
        for (Perspective perspective : Perspectives.ofEachKind(scene.matter(), random)) {
            List<String> expected = perspective instanceof Perspective.WithoutPublisher without
                    ? new NaiveRecord(scene.matter(), scene.day(), Perspective.whole())
                            .wordsOfOthersPublishedBy(without.actor()).stream()
                                    .map(words -> "leaves out own words of "
                                            + words.replace(": ", " that " + without.actor() + " published: "))
                                    .toList()
                    : List.of();
            assertEquals(expected, Records.of(scene, perspective).warnings());
        }
    }

    private static void assertAgree(NaiveRecord expected, EvidenceRecord record) {
        Set<Fact> facts = new HashSet<>(expected.facts());
        record.facts().forEach(evidence -> facts.add(evidence.fact()));
        for (Fact fact : facts) {
            Evidence evidence = record.evidence(fact);
            String what = record.perspective() + ": " + fact;
            assertEquals(expected.inForce(fact, Stance.SUPPORTS), weighed(evidence.supporting()), what);
            assertEquals(expected.inForce(fact, Stance.DISPUTES), weighed(evidence.disputing()), what);
            assertEquals(expected.standing(fact), evidence.standing(), what);
            assertEquals(expected.silenced(fact), evidence.silenced(), what);
        }
    }

    @Property(tries = 400)
    void implications_areClosed(@ForAll Scene scene) {
        EvidenceRecord record = Records.whole(scene);
        for (Evidence premise : record.facts()) {
            for (Implication implication : Vocabulary.standard().implications()) {
                if (implication.premise().equals(premise.fact().factor())) {
                    implication.apply(premise.fact(), scene.matter()).forEach(conclusion -> {
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
