package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.salience.model.Actor;
import org.salience.model.ActorKind;
import org.salience.model.Case;
import org.salience.model.CaseEdits;
import org.salience.model.Cases;
import org.salience.model.Cases.Scene;
import org.salience.model.Claim;
import org.salience.model.Sample;

/** The laws of perspectives, on random cases. */
@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class PerspectiveProperties {
    private static Set<Claim> claims(Evidence evidence) {
        return evidence.claims().map(WeighedClaim::claim).collect(Collectors.toSet());
    }

    private static String anyone(Case matter, Random random) {
        List<Actor> actors = matter.actors();
        return actors.get(random.nextInt(actors.size())).id();
    }

    @Property(tries = 200)
    void noPerspective_addsToWhatIsSaid(@ForAll Scene scene, @ForAll Random random) {
        EvidenceRecord whole = Records.whole(scene);
        for (Perspective perspective : Perspectives.ofEachKind(scene.matter(), random)) {
            EvidenceRecord seen = Records.of(scene, perspective);
            assertEquals(whole.facts(), seen.whole().facts());
            for (Evidence evidence : seen.facts()) {
                Evidence all = whole.evidence(evidence.fact());
                assertTrue(claims(all).containsAll(claims(evidence)), () -> perspective + ": " + evidence);
                assertEquals(all.withdrawn(), evidence.withdrawn());
            }
        }
    }

    @Property(tries = 400)
    void whatOnlyLeavesClaimsOut_neverMakesAnythingFirmer(@ForAll Scene scene, @ForAll Random random) {
        EvidenceRecord whole = Records.whole(scene);
        for (Perspective perspective : Perspectives.ofEachKind(scene.matter(), random)) {
            boolean supposes =
                    perspective instanceof Perspective.Strictly || perspective instanceof Perspective.Contested;
            if (!supposes) {
                Records.of(scene, perspective)
                        .facts()
                        .forEach(evidence -> assertNoFirmer(evidence, whole.evidence(evidence.fact())));
            }
        }
    }

    private static void assertNoFirmer(Evidence less, Evidence more) {
        assertTrue(
                more.standing().support().reaches(less.standing().support())
                        && more.standing().dispute().reaches(less.standing().dispute()),
                () -> less + " is firmer than " + more);
    }

    /** Without one who never speaks, or contested by one, it is the whole record. */
    @Property(tries = 200)
    void whoeverNeverSpeaks_changesNothing(@ForAll Scene scene) {
        Case matter = CaseEdits.copy(scene.matter())
                .add(Sample.actor("nobody", ActorKind.ORGANISATION).build())
                .build();
        List<Evidence> whole = Records.whole(matter, scene.day()).facts();
        for (Perspective perspective : List.of(
                Perspective.withoutSpeaker("nobody"),
                Perspective.withoutPublisher("nobody"),
                Perspective.contested("nobody"))) {
            assertEquals(whole, Records.of(matter, scene.day(), perspective).facts(), perspective::toString);
        }
        for (Perspective perspective : List.of(Perspective.strictly("nobody"), Perspective.agreed("nobody"))) {
            Records.of(matter, scene.day(), perspective)
                    .facts()
                    .forEach(evidence -> assertEquals(Standing.UNKNOWN, evidence.standing(), evidence::toString));
        }
    }

    @Property(tries = 400)
    void whereOnlyOneActorSpeaks_nothingIsKnownWithoutIt(@ForAll Scene scene, @ForAll Random random) {
        String actor = anyone(scene.matter(), random);
        EvidenceRecord without = Records.of(scene, Perspective.withoutSpeaker(actor));
        for (Evidence evidence : Records.whole(scene).facts()) {
            boolean alone = evidence.claims().allMatch(each -> scene.matter().isPartOf(each.speaker(), actor));
            Evidence left = without.evidence(evidence.fact());
            assertEquals(alone, left.claims().findAny().isEmpty(), evidence::toString);
            if (alone && left.implied().isEmpty()) {
                assertEquals(Standing.UNKNOWN, left.standing(), evidence::toString);
            }
        }
    }

    /** A unit says no more than the body it belongs to. */
    @Property(tries = 200)
    void withoutAUnit_moreIsSaidThanWithoutItsBody(@ForAll Scene scene, @ForAll Random random) {
        String unit = anyone(scene.matter(), random);
        EvidenceRecord more = Records.of(scene, Perspective.withoutSpeaker(unit));
        Records.of(scene, Perspective.withoutSpeaker(scene.matter().body(unit)))
                .facts()
                .forEach(less -> assertNoFirmer(less, more.evidence(less.fact())));
    }

    @Property(tries = 1000)
    void whatIsAgreed_bothSidesSayAndNeitherDisputes(@ForAll Scene scene, @ForAll Random random) {
        String opposed = Perspectives.outside(scene.matter()).get(0);
        Scene spoken = Perspectives.spoken(scene, List.of(opposed), random);
        EvidenceRecord whole = Records.whole(spoken);
        Records.of(spoken, Perspective.agreed(opposed)).facts().stream()
                .filter(evidence -> evidence.claims().findAny().isPresent())
                .forEach(evidence -> assertAgreed(evidence, opposed, whole));
    }

    private static void assertAgreed(Evidence evidence, String opposed, EvidenceRecord whole) {
        Case matter = whole.matter();
        Set<Boolean> parties = evidence.claims()
                .map(each -> matter.isEnterprise(each.speaker()))
                .collect(Collectors.toSet());
        assertEquals(Set.of(true, false), parties, evidence::toString);
        assertNotEquals(evidence.supporting().isEmpty(), evidence.disputing().isEmpty(), evidence::toString);
        Evidence all = whole.evidence(evidence.fact());
        List<WeighedClaim> contrary = evidence.supporting().isEmpty() ? all.supporting() : all.disputing();
        contrary.stream()
                .filter(each -> each.claim().characterisedBy().isEmpty())
                .forEach(each -> {
                    assertFalse(matter.isEnterprise(each.speaker()), each::toString);
                    assertFalse(matter.isPartOf(each.speaker(), opposed), each::toString);
                });
    }

    @Property(tries = 200)
    void anActorAtItsWord_isAsFirmAsItsMannerAllows(@ForAll Scene scene, @ForAll Random random) {
        String actor = anyone(scene.matter(), random);
        for (Evidence evidence : Records.of(scene, Perspective.strictly(actor)).facts()) {
            evidence.claims()
                    .forEach(each -> assertEquals(
                            EvidencePolicy.standard().ceiling(each.claim().manner()), each.strength()));
        }
    }
}
