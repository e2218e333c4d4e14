package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.salience.model.Actor;
import org.salience.model.Case;
import org.salience.model.CaseEdits;
import org.salience.model.Cases;
import org.salience.model.Cases.Scene;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Manner;
import org.salience.model.Sample;
import org.salience.model.Source;
import org.salience.model.SourceKind;

/** The laws of records, on random cases. */
@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class EvidenceRecordProperties {
    private static final EvidencePolicy POLICY = EvidencePolicy.standard();

    private static Set<Fact> facts(Case matter) {
        return matter.claims().stream().map(matter::fact).collect(Collectors.toSet());
    }

    private static void assertSameStandings(EvidenceRecord expected, EvidenceRecord actual) {
        for (Fact fact : facts(expected.matter())) {
            assertEquals(
                    expected.evidence(fact).standing(), actual.evidence(fact).standing(), fact::toString);
        }
    }

    // information

    @Property(tries = 150)
    void orderOfParts_changesNothing(@ForAll Scene scene, @ForAll Random order) {
        Case shuffled = CaseEdits.shuffled(scene.matter(), order).build();
        EvidenceRecord expected = Records.whole(scene);
        EvidenceRecord actual = Records.whole(shuffled, scene.day());
        assertEquals(expected.facts(), actual.facts());
        assertEquals(expected.undated(), actual.undated());
        assertEquals(expected.maybeMade(), actual.maybeMade());
    }

    // withdrawal

    @Property(tries = 400)
    void withdrawing_equalsRemovingFromThatDateOn(@ForAll Scene scene) {
        NaiveRecord rules = new NaiveRecord(scene.matter(), scene.day(), Optional.empty(), POLICY);
        Set<String> gone = Stream.concat(
                        scene.matter().claims().stream().map(Claim::id),
                        scene.matter().sources().stream().map(Source::id))
                .filter(rules::hasFallen)
                .collect(Collectors.toSet());
        Case rest = CaseEdits.without(scene.matter(), gone).build();
        assertSameStandings(Records.whole(scene), Records.whole(rest, scene.day()));
    }

    // corroboration

    @Property(tries = 100)
    void aHundredRepeatsOfOneClaim_changeNothing(@ForAll Scene scene, @ForAll Random random) {
        Assume.that(!scene.matter().claims().isEmpty());
        List<Claim> claims = scene.matter().claims();
        Claim repeated = claims.get(random.nextInt(claims.size()));
        Case.Builder noisy = CaseEdits.copy(scene.matter());
        for (int i = 0; i < 100; i++) {
            repeat(scene.matter(), repeated, "echo-" + i, random, noisy);
        }
        assertSameStandings(Records.whole(scene), Records.whole(noisy.build(), scene.day()));
    }

    /** Whoever repeats it, wherever and however firmly, on the same day. */
    private static void repeat(Case matter, Claim claim, String id, Random random, Case.Builder to) {
        List<Actor> actors = matter.actors();
        SourceKind[] kinds = SourceKind.values();
        to.add(Source.builder()
                .id(id)
                .title(id)
                .by(actors.get(random.nextInt(actors.size())).id())
                .kind(kinds[random.nextInt(kinds.length)])
                .build());
        to.add(Claim.builder()
                .from(claim)
                .id(id + "-claim")
                .in(id)
                .by(Optional.empty())
                .on(matter.stated(claim))
                .manner(random.nextBoolean() ? Manner.STATES : Manner.DOCUMENTS)
                .general(false)
                .characterisedBy(Optional.empty())
                .origins(List.of(claim.id()))
                .withdrawn(Optional.empty())
                .replacedBy(Optional.empty())
                .build());
    }

    @Property(tries = 100)
    void documentsDerivedFromOneLeak_countAsOneOrigin(
            @ForAll @IntRange(min = 1, max = 10) int many, @ForAll Random random) {
        Case.Builder matter = Sample.matter();
        matter.add(Sample.source("leak", "labs", SourceKind.LEAK).build());
        List<String> authors = List.of("watch", "paper", "study", "agency");
        for (int i = 0; i < many; i++) {
            SourceKind kind = SourceKind.values()[random.nextInt(SourceKind.values().length)];
            String previous = i == 0 || random.nextBoolean() ? "leak" : "doc-" + random.nextInt(i);
            matter.add(Sample.source("doc-" + i, authors.get(random.nextInt(4)), kind)
                    .addOrigins(previous)
                    .build());
            matter.add(
                    Sample.claim("c-" + i, "doc-" + i).manner(Manner.DOCUMENTS).build());
        }
        assertEquals(new Standing(Strength.CREDIBLE, Strength.ABSENT), standing(matter));
    }

    private static Standing standing(Case.Builder matter) {
        return Records.whole(matter.build(), Sample.UNTIL)
                .evidence(Sample.fact())
                .standing();
    }

    // perspective

    @Property(tries = 200)
    void strictly_addsNothingToWhatIsSaid(@ForAll Scene scene, @ForAll Random random) {
        List<Actor> actors = scene.matter().actors();
        String actor = actors.get(random.nextInt(actors.size())).id();
        EvidenceRecord whole = Records.whole(scene);
        for (Evidence strict : Records.of(scene, Perspective.strictly(actor)).facts()) {
            Set<Claim> said = claims(whole.evidence(strict.fact()));
            assertTrue(said.containsAll(claims(strict)), strict::toString);
            strict.claims()
                    .forEach(each -> assertEquals(POLICY.ceiling(each.claim().manner()), each.strength()));
        }
    }

    private static Set<Claim> claims(Evidence evidence) {
        return evidence.claims().map(WeighedClaim::claim).collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void undatedMaybeMadeAndInForce_areNeverTheSameClaim(@ForAll Scene scene) {
        EvidenceRecord record = Records.whole(scene);
        Set<Claim> counted = new HashSet<>(record.undated());
        counted.addAll(record.maybeMade());
        record.facts().forEach(evidence -> counted.addAll(claims(evidence)));
        long listed = record.undated().size()
                + record.maybeMade().size()
                + record.facts().stream().flatMap(Evidence::claims).count();
        assertEquals(listed, counted.size());
    }

    @Property(tries = 200)
    void beforeAnythingIsDated_nothingIsSaid(@ForAll Case matter) {
        EvidenceRecord record =
                Records.whole(matter, DateRange.parse("2024").end().orElseThrow());
        assertEquals(List.of(), record.facts());
    }
}
