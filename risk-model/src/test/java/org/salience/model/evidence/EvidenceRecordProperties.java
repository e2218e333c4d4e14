package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
import org.salience.model.Source;

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
        NaiveRecord rules = new NaiveRecord(scene.matter(), scene.day(), Perspective.whole());
        Set<String> gone = Stream.concat(
                        scene.matter().claims().stream().map(Claim::id),
                        scene.matter().sources().stream().map(Source::id))
                .filter(rules::hasFallen)
                .collect(Collectors.toSet());
        Case rest = CaseEdits.without(scene.matter(), gone).build();
        EvidenceRecord remaining = Records.whole(rest, scene.day());
        assertSameStandings(remaining, Records.whole(scene));
        Records.whole(scene).facts().stream()
                .filter(each -> each.claims().findAny().isPresent())
                .forEach(each -> assertEquals(
                        each.standing(), remaining.evidence(each.fact()).standing(), each::toString));
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
