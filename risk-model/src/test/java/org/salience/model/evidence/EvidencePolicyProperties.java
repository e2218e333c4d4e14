package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.salience.model.ActorKind;
import org.salience.model.Case;
import org.salience.model.CaseEdits;
import org.salience.model.Cases;
import org.salience.model.Cases.Scene;
import org.salience.model.Claim;
import org.salience.model.Fact;
import org.salience.model.Manner;
import org.salience.model.Sample;
import org.salience.model.Source;
import org.salience.model.SourceKind;

/** What holds of strength under any policy, also under those that nobody would argue for. */
@Domain(Cases.class)
@Domain(Policies.class)
@Domain(DomainContext.Global.class)
class EvidencePolicyProperties {
    // strength

    @Property(tries = 300)
    void strength_neverExceedsCeilingLinksAndTable_unlessItIsAConcession(
            @ForAll Scene scene, @ForAll EvidencePolicy policy) {
        claims(Records.whole(scene, policy)).forEach(weighed -> {
            Claim claim = weighed.claim();
            Source source = scene.matter().source(claim.in());
            assertNoStronger(weighed, policy.ceiling(claim.manner()));
            chain(scene.matter(), source).forEach(link -> assertNoStronger(weighed, policy.relays(link.kind())));
            Strength table = policy.weight(source.kind(), claim.manner());
            assertNoStronger(weighed, weighed.position() == Position.CONCEDES ? table.raised() : table);
            if (weighed.position() == Position.DENIES || weighed.position() == Position.ASSURES) {
                assertNoStronger(weighed, policy.inOwnInterest(claim.manner()));
            }
            if (claim.general()) {
                assertNoStronger(weighed, policy.general());
            }
        });
    }

    private static List<Source> chain(Case matter, Source source) {
        return Stream.iterate(
                        source.via().map(matter::source),
                        Optional::isPresent,
                        link -> link.get().via().map(matter::source))
                .map(Optional::get)
                .toList();
    }

    private static void assertNoStronger(WeighedClaim weighed, Strength limit) {
        assertTrue(weighed.strength().compareTo(limit) <= 0, () -> weighed + " exceeds " + limit);
    }

    private static Stream<WeighedClaim> claims(EvidenceRecord record) {
        return record.facts().stream().flatMap(Evidence::claims);
    }

    @Property(tries = 300)
    void steps_leadFromTheTableToTheStrength_andOnlyAConcessionRisesOneStepOnce(
            @ForAll Scene scene, @ForAll EvidencePolicy policy) {
        claims(Records.whole(scene, policy)).forEach(weighed -> {
            Claim claim = weighed.claim();
            Strength before = policy.weight(scene.matter().source(claim.in()).kind(), claim.manner());
            assertEquals(before, weighed.steps().get(0).result());
            int rises = 0;
            for (Step step : weighed.steps()) {
                if (step.result().compareTo(before) > 0) {
                    assertEquals("against interest", step.because());
                    assertEquals(before.raised(), step.result());
                    rises++;
                }
                before = step.result();
            }
            assertEquals(before, weighed.strength());
            boolean mayRise = weighed.position() == Position.CONCEDES
                    && policy.raisesConcessions()
                    && !claim.general()
                    && claim.characterisedBy().isEmpty();
            assertTrue(rises <= (mayRise ? 1 : 0), weighed::toString);
        });
    }

    // corroboration

    /** A side is as strong as its strongest claim, or it rises, by one step that says so. */
    @Property(tries = 300)
    void corroboration_isStatedAsAStep(@ForAll Scene scene, @ForAll EvidencePolicy policy) {
        for (Evidence evidence : Records.whole(scene, policy).facts()) {
            if (!evidence.implied().isEmpty()) {
                continue;
            }
            List<String> expected = new ArrayList<>();
            String raises = " corroborated by " + policy.corroboration().groups() + " independent origins: "
                    + policy.corroboration().gives();
            if (evidence.standing().support() != strongest(evidence.supporting())) {
                expected.add("support" + raises);
            }
            if (evidence.standing().dispute() != strongest(evidence.disputing())) {
                expected.add("dispute" + raises);
            }
            assertEquals(expected, evidence.steps().stream().map(Step::toString).toList(), evidence::toString);
        }
    }

    private static Strength strongest(List<WeighedClaim> claims) {
        return claims.stream().map(WeighedClaim::strength).reduce(Strength.ABSENT, Strength::max);
    }

    @Property(tries = 100)
    void corroboration_isMonotoneInIndependentGroups(
            @ForAll EvidencePolicy policy, @ForAll @IntRange(min = 1, max = 8) int groups) {
        Case.Builder matter = Sample.matter();
        for (int i = 0; i < groups; i++) {
            matter.add(Sample.actor("org-" + i, ActorKind.ORGANISATION).build());
            matter.add(
                    Sample.source("s-" + i, "org-" + i, SourceKind.NGO_REPORT).build());
            matter.add(Sample.claim("c-" + i, "s-" + i).build());
        }
        EvidenceRecord record = Records.whole(matter.build(), Sample.UNTIL, policy);
        Strength each = strongest(record.evidence(Sample.fact()).supporting());
        EvidencePolicy.Corroboration rule = policy.corroboration();
        boolean joint = groups >= rule.groups() && each.reaches(rule.at());
        assertEquals(
                joint ? each.max(rule.gives()) : each,
                record.evidence(Sample.fact()).standing().support());
    }

    @Property(tries = 300)
    void addingAGroupOfClaims_neverLowersASide(
            @ForAll Scene scene, @ForAll EvidencePolicy policy, @ForAll Random random) {
        List<String> free = new ArrayList<>(unrepeated(scene.matter()));
        Assume.that(!free.isEmpty());
        Collections.shuffle(free, random);
        Set<String> added = Set.copyOf(free.subList(0, 1 + random.nextInt(free.size())));
        Case before = CaseEdits.without(scene.matter(), added).build();
        EvidenceRecord less = Records.whole(before, scene.day(), policy);
        EvidenceRecord more = Records.whole(scene, policy);
        for (Fact fact :
                scene.matter().claims().stream().map(scene.matter()::fact).collect(Collectors.toSet())) {
            Standing one = less.evidence(fact).standing();
            Standing other = more.evidence(fact).standing();
            assertTrue(
                    other.support().reaches(one.support()) && other.dispute().reaches(one.dispute()),
                    () -> one + " became " + other + " by adding " + added);
        }
    }

    /** Claims that nothing goes back to: to take one away changes no other. */
    private static Set<String> unrepeated(Case matter) {
        Set<String> ids = matter.claims().stream().map(Claim::id).collect(Collectors.toCollection(TreeSet::new));
        matter.claims().forEach(claim -> ids.removeAll(claim.origins()));
        matter.sources().forEach(source -> ids.removeAll(source.origins()));
        return ids;
    }

    // what no policy changes

    /** Whatever is said counts for something, so at {@code possible} a fact reads the same under every policy. */
    @Property(tries = 300)
    void whetherSomethingIsSaid_dependsOnNoPolicy(@ForAll Scene scene, @ForAll EvidencePolicy policy) {
        EvidenceRecord record = Records.whole(scene, policy);
        for (Evidence evidence : Records.whole(scene).facts()) {
            Standing other = record.evidence(evidence.fact()).standing();
            assertEquals(
                    StandardOfProof.POSSIBLE.word(evidence.standing()),
                    StandardOfProof.POSSIBLE.word(other),
                    evidence::toString);
        }
    }

    /** Under the policies that ship rumours do not add up, however many bodies spread them. */
    @Property(tries = 100)
    void weakClaims_neverCorroborateUnderAPolicyThatShips(
            @ForAll @IntRange(min = 1, max = 12) int bodies, @ForAll Random random) {
        for (EvidencePolicy policy : EvidencePolicy.all()) {
            Case.Builder matter = Sample.matter();
            for (int i = 0; i < bodies; i++) {
                SourceKind kind = SourceKind.values()[random.nextInt(SourceKind.values().length)];
                matter.add(Sample.actor("org-" + i, ActorKind.ORGANISATION).build());
                matter.add(Sample.source("s-" + i, "org-" + i, kind).build());
                matter.add(Sample.claim("c-" + i, "s-" + i)
                        .general(policy.weight(kind, Manner.STATES) != Strength.WEAK)
                        .build());
            }
            Evidence evidence =
                    Records.whole(matter.build(), Sample.UNTIL, policy).evidence(Sample.fact());
            assertEquals(new Standing(Strength.WEAK, Strength.ABSENT), evidence.standing());
        }
    }
}
