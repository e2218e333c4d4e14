package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.salience.model.ActorKind;
import org.salience.model.Case;
import org.salience.model.Manner;
import org.salience.model.Sample;
import org.salience.model.SourceKind;
import org.salience.model.Stance;

/**
 * Ten documents derived from one leak count as one origin: to remove any but the root changes nothing, nor any that leaves
 * one of equal strength; to add a hundred repeats changes nothing.
 */
class OriginsTest {
    private static final Standing CREDIBLE = new Standing(Strength.CREDIBLE, Strength.ABSENT);
    private static final Standing STRONG = new Standing(Strength.STRONG, Strength.ABSENT);
    private static final List<String> AUTHORS = List.of("watch", "paper", "study", "labs", "office");
    private static final String LEAK = "leak";

    /** How ten documents may hang together, each going back to the one named. */
    private enum Shape {
        /** All repeat the leak. */
        STAR {
            @Override
            String parent(int document) {
                return LEAK;
            }
        },
        /** Each of ten repeats the one before it; more of them repeat one of the ten. */
        CHAIN {
            @Override
            String parent(int document) {
                return document == 0 ? LEAK : "doc-" + (document < 10 ? document - 1 : document % 10);
            }
        },
        /** Two repeat the leak, and each is repeated by two more. */
        TREE {
            @Override
            String parent(int document) {
                return document < 2 ? LEAK : "doc-" + (document / 2 - 1);
            }
        };

        abstract String parent(int document);

        /** Each document and what it goes back to. */
        Map<String, String> documents(int many) {
            Map<String, String> parents = new LinkedHashMap<>();
            for (int i = 0; i < many; i++) {
                parents.put("doc-" + i, parent(i));
            }
            return parents;
        }
    }

    /** A leak of the agency and what is derived from it, less some documents: what repeated these repeats their origin. */
    private static Case.Builder derived(Map<String, String> parents, Set<String> removed) {
        Case.Builder matter = Sample.matter();
        matter.add(Sample.source(LEAK, "agency", SourceKind.LEAK).build());
        if (!removed.contains(LEAK)) {
            matter.add(Sample.claim("c-leak", LEAK).manner(Manner.DOCUMENTS).build());
        }
        List<String> ids = new ArrayList<>(parents.keySet());
        for (String id : ids) {
            if (!removed.contains(id)) {
                String parent = parents.get(id);
                while (removed.contains(parent) && !parent.equals(LEAK)) {
                    parent = parents.get(parent);
                }
                int number = ids.indexOf(id);
                matter.add(Sample.source(id, AUTHORS.get(number % AUTHORS.size()), SourceKind.NGO_REPORT)
                        .addOrigins(parent)
                        .build());
                matter.add(Sample.claim("c-" + id, id).manner(Manner.DOCUMENTS).build());
            }
        }
        return matter;
    }

    private static Evidence evidence(Case.Builder matter) {
        return Records.whole(matter.build(), Sample.UNTIL).evidence(Sample.fact());
    }

    private static Standing standing(Map<String, String> parents, Set<String> removed) {
        return evidence(derived(parents, removed)).standing();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void tenDocumentsOfOneLeak_areOneOrigin(Shape shape) {
        Evidence evidence = evidence(derived(shape.documents(10), Set.of()));
        assertEquals(11, evidence.supporting().size());
        assertEquals(CREDIBLE, evidence.standing());
        assertEquals(List.of(), evidence.steps());
        evidence.supporting().forEach(each -> assertTrue(each.roots().contains("agency"), each::toString));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void removingAnyButTheRoot_changesNothing(Shape shape) {
        Map<String, String> documents = shape.documents(10);
        List<String> ids = List.copyOf(documents.keySet());
        for (int set = 0; set < 1 << ids.size(); set++) {
            int members = set;
            Set<String> removed = Set.copyOf(ids.stream()
                    .filter(id -> (members >> ids.indexOf(id) & 1) != 0)
                    .toList());
            assertEquals(CREDIBLE, standing(documents, removed), removed::toString);
        }
    }

    /** Each of the ten documents what the leak does. What is lost is lost only with the last of them. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void removingTheLeaksOwnClaimToo_changesNothingWhileOneOfEqualStrengthIsLeft(Shape shape) {
        Map<String, String> documents = shape.documents(10);
        List<String> removed = new ArrayList<>(List.of(LEAK));
        for (String id : documents.keySet()) {
            assertEquals(CREDIBLE, standing(documents, Set.copyOf(removed)), removed::toString);
            removed.add(id);
        }
        assertEquals(Standing.UNKNOWN, standing(documents, Set.copyOf(removed)));
    }

    @Test
    void removingTheOnlyOneOfItsStrength_isSeen() {
        Map<String, String> documents = Map.of("doc-0", LEAK);
        Case.Builder matter = derived(documents, Set.of());
        matter.add(Sample.claim("c-said", "doc-0").build());
        assertEquals(CREDIBLE, evidence(matter).standing());
        Case.Builder less = derived(documents, Set.of(LEAK, "doc-0"));
        less.add(Sample.source("doc-0", "watch", SourceKind.NGO_REPORT)
                .addOrigins(LEAK)
                .build());
        less.add(Sample.claim("c-said", "doc-0").build());
        assertEquals(
                new Standing(Strength.WEAK, Strength.ABSENT), evidence(less).standing());
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void addingAHundredRepeats_changesNothing(Shape shape) {
        assertEquals(CREDIBLE, standing(shape.documents(110), Set.of()));
    }

    /** A second leak is a second origin, and no repeat of the first makes it more or less of one. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void anotherLeak_isASecondOrigin_howeverOftenTheFirstIsRepeated(Shape shape) {
        for (int many : new int[] {0, 1, 10, 110}) {
            Case.Builder matter = derived(shape.documents(many), Set.of());
            matter.add(Sample.actor("bank", ActorKind.COMPANY).build());
            matter.add(Sample.source("leak-2", "bank", SourceKind.LEAK).build());
            matter.add(
                    Sample.claim("c-leak-2", "leak-2").manner(Manner.DOCUMENTS).build());
            assertEquals(STRONG, evidence(matter).standing(), () -> many + " documents");
        }
    }

    /** It does not help to name the leak beside an origin of one's own: whoever repeats a leak has its origin. */
    @Test
    void documentsThatAddTheirOwnWordToTheLeaks_stillShareItsOrigin() {
        Case.Builder matter = derived(Map.of(), Set.of());
        for (String author : List.of("watch", "paper", "study", "office")) {
            matter.add(Sample.source("mixed-" + author, author, SourceKind.NGO_REPORT)
                    .addOrigins(LEAK, author)
                    .build());
            matter.add(Sample.claim("c-" + author, "mixed-" + author)
                    .manner(Manner.DOCUMENTS)
                    .build());
        }
        assertEquals(CREDIBLE, evidence(matter).standing());
    }

    /** What the leak's own author says of it elsewhere is no second origin either. */
    @Test
    void theAuthorOfTheLeak_doesNotConfirmIt() {
        Case.Builder matter = derived(Map.of(), Set.of());
        matter.add(
                Sample.source("statement", "desk", SourceKind.CLIENT_DOCUMENT).build());
        matter.add(Sample.claim("c-statement", "statement").build());
        assertEquals(CREDIBLE, evidence(matter).standing());
    }

    /** Denials are counted as supports are. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void tenDenialsDerivedFromOne_areOneDenial(Shape shape) {
        Case.Builder matter = Sample.matter();
        matter.add(Sample.source(LEAK, "agency", SourceKind.STATE_DOCUMENT).build());
        matter.add(Sample.claim("c-leak", LEAK).stance(Stance.DISPUTES).build());
        shape.documents(10).forEach((id, parent) -> {
            matter.add(Sample.source(id, AUTHORS.get(id.length() % AUTHORS.size()), SourceKind.PRESS_REPORT)
                    .build());
            matter.add(Sample.claim("c-" + id, id)
                    .stance(Stance.DISPUTES)
                    .addOrigins("c-" + parent)
                    .quote(Optional.of("we deny it"))
                    .build());
        });
        assertEquals(
                new Standing(Strength.ABSENT, Strength.CREDIBLE),
                evidence(matter).standing());
    }
}
