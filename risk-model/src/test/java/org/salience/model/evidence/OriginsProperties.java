package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
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
import org.salience.model.Fact;
import org.salience.model.Manner;
import org.salience.model.Sample;
import org.salience.model.Source;
import org.salience.model.SourceKind;

/** Repeats weigh nothing: random trees of them, hung on any claim of any record, under any policy. */
@Domain(Cases.class)
@Domain(Policies.class)
@Domain(DomainContext.Global.class)
class OriginsProperties {
    /** By which way a repeat names what it repeats. */
    private enum Way {
        CLAIM_OF_CLAIM,
        DOCUMENT_OF_CLAIM,
        DOCUMENT_OF_DOCUMENT
    }

    /**
     * One repeat in a tree.
     *
     * @param parent the number of the repeat it goes back to, or -1 for the root
     */
    private record Repeat(int parent, Way way, String by, SourceKind kind, Manner manner) {}

    @Property(tries = 60)
    void tenRepeats_anyOfThemRemoved_andAHundredMore_changeNothing(
            @ForAll Scene scene, @ForAll EvidencePolicy policy, @ForAll Random random) {
        List<Claim> claims = scene.matter().claims();
        Assume.that(!claims.isEmpty());
        Claim root = claims.get(random.nextInt(claims.size()));
        List<Repeat> tree = tree(scene.matter(), root, 110, random);
        List<Integer> ten = IntStream.range(0, 10).boxed().toList();
        List<Integer> some = ten.stream().filter(each -> random.nextBoolean()).toList();
        List<Integer> all = IntStream.range(0, tree.size()).boxed().toList();
        EvidenceRecord bare = Records.whole(scene, policy);
        for (List<Integer> kept : List.of(ten, some, all)) {
            assertSameStandings(
                    bare, Records.whole(grown(scene.matter(), root, tree, kept), scene.day(), policy), kept);
        }
    }

    private static void assertSameStandings(EvidenceRecord expected, EvidenceRecord actual, List<Integer> kept) {
        for (Claim claim : expected.matter().claims()) {
            Fact fact = expected.matter().fact(claim);
            assertEquals(
                    expected.evidence(fact).standing(),
                    actual.evidence(fact).standing(),
                    () -> fact + " with repeats " + kept);
        }
    }

    /** Whoever repeats it, wherever and however firmly. */
    private static List<Repeat> tree(Case matter, Claim root, int size, Random random) {
        List<Actor> actors = matter.actors();
        List<Manner> manners = List.of(Manner.STATES, Manner.DOCUMENTS);
        List<Repeat> tree = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int parent = random.nextInt(i + 1) - 1;
            Way way = Way.values()[random.nextInt(parent < 0 ? 2 : 3)];
            tree.add(new Repeat(
                    parent,
                    way,
                    actors.get(random.nextInt(actors.size())).id(),
                    SourceKind.values()[random.nextInt(SourceKind.values().length)],
                    random.nextInt(4) == 0 ? root.manner() : manners.get(random.nextInt(2))));
        }
        return tree;
    }

    /** The case with some of the repeats; what repeated one that is not kept repeats what that one did. */
    private static Case grown(Case matter, Claim root, List<Repeat> tree, List<Integer> kept) {
        Case.Builder noisy = CaseEdits.copy(matter);
        for (int i : kept) {
            Repeat repeat = tree.get(i);
            int parent = repeat.parent();
            while (parent >= 0 && !kept.contains(parent)) {
                parent = tree.get(parent).parent();
            }
            String claim = parent < 0 ? root.id() : "repeat-" + parent;
            List<String> viaDocument = switch (repeat.way()) {
                case CLAIM_OF_CLAIM -> List.of();
                case DOCUMENT_OF_CLAIM -> List.of(claim);
                case DOCUMENT_OF_DOCUMENT -> List.of(parent < 0 ? claim : "echo-" + parent);
            };
            noisy.add(Source.builder()
                    .id("echo-" + i)
                    .title("echo")
                    .by(repeat.by())
                    .kind(repeat.kind())
                    .origins(viaDocument.isEmpty() ? List.of(claim) : viaDocument)
                    .build());
            noisy.add(Claim.builder()
                    .from(root)
                    .id("repeat-" + i)
                    .in("echo-" + i)
                    .by(Optional.empty())
                    .on(matter.stated(root))
                    .manner(repeat.manner())
                    .general(false)
                    .characterisedBy(Optional.empty())
                    .origins(viaDocument.isEmpty() ? List.of(claim) : List.of())
                    .withdrawn(Optional.empty())
                    .replacedBy(Optional.empty())
                    .build());
        }
        return noisy.build();
    }

    /** Documents that name no claim but only each other, down to one: they are as strong together as the strongest. */
    @Property(tries = 300)
    void documentsDerivedFromOne_areAsStrongAsTheStrongest_whicheverAreLeft(
            @ForAll EvidencePolicy policy, @ForAll @IntRange(min = 1, max = 10) int many, @ForAll Random random) {
        List<String> authors = List.of("watch", "paper", "study", "agency", "labs");
        List<Manner> manners = List.of(Manner.STATES, Manner.DOCUMENTS, Manner.ASSESSES_RISK, Manner.ALLEGES);
        Case.Builder matter = Sample.matter();
        matter.add(Sample.source("doc-0", "labs", SourceKind.values()[random.nextInt(SourceKind.values().length)])
                .build());
        for (int i = 1; i <= many; i++) {
            matter.add(Sample.source(
                            "doc-" + i,
                            authors.get(random.nextInt(authors.size())),
                            SourceKind.values()[random.nextInt(SourceKind.values().length)])
                    .addOrigins("doc-" + random.nextInt(i))
                    .build());
            if (random.nextInt(3) > 0) {
                matter.add(Sample.claim("c-" + i, "doc-" + i)
                        .manner(manners.get(random.nextInt(manners.size())))
                        .build());
            }
        }
        Evidence evidence = Records.whole(matter.build(), Sample.UNTIL, policy).evidence(Sample.fact());
        assertEquals(List.of(), evidence.steps());
        assertEquals(
                evidence.supporting().stream().map(WeighedClaim::strength).reduce(Strength.ABSENT, Strength::max),
                evidence.standing().support());
    }
}
