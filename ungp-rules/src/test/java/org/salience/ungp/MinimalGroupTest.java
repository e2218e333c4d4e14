package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Which of several minimal groups is named. */
class MinimalGroupTest {
    private static final Cause A = claim("a");
    private static final Cause B = claim("b");
    private static final Cause C = claim("c");
    private static final Cause D = claim("d");
    private static final Cause RATING = new Cause(Cause.Kind.RATING, Optional.of("r"), "r");
    private static final Cause POLICY = new Cause(Cause.Kind.POLICY, Optional.empty(), "policy");
    private static final Cause PERSPECTIVE = new Cause(Cause.Kind.PERSPECTIVE, Optional.empty(), "perspective");

    private static Cause claim(String id) {
        return new Cause(Cause.Kind.CLAIM_IN_FORCE, Optional.of(id), id);
    }

    /** Reads "after" where any of the groups acts whole, else what a single cause reads by itself. */
    private static Function<Set<Cause>, Optional<?>> after(List<Set<Cause>> groups, Cause... acting) {
        return causes -> Optional.of(
                groups.stream().anyMatch(causes::containsAll)
                        ? "after"
                        : List.of(acting).stream().anyMatch(causes::contains) ? "between" : "before");
    }

    private static List<Cause> group(List<Cause> all, Function<Set<Cause>, Optional<?>> reads) {
        return MinimalGroup.of(all, reads, "before", "after");
    }

    @Test
    void theFirstSingleCause() {
        assertEquals(List.of(B), group(List.of(A, B, C), after(List.of(Set.of(B), Set.of(C)))));
    }

    @Test
    void aSingleRating_beforeTwoClaims() {
        assertEquals(List.of(RATING), group(List.of(A, B, RATING), after(List.of(Set.of(A, B), Set.of(RATING)))));
    }

    /** What acts on a whole record is not tried alone: claims come before it, as many as it takes. */
    @Test
    void twoClaims_beforeAPolicy() {
        assertEquals(List.of(A, B), group(List.of(A, B, POLICY), after(List.of(Set.of(A, B), Set.of(POLICY)))));
    }

    /** Of two groups it is the one whose members each have some effect by themselves, though the other comes first. */
    @Test
    void thoseThatActByThemselves_beforeThoseThatDoNot() {
        List<Set<Cause>> groups = List.of(Set.of(A, B), Set.of(C, D));
        assertEquals(List.of(C, D), group(List.of(A, B, C, D), after(groups, C, D)));
        assertEquals(List.of(A, B), group(List.of(A, B, C, D), after(groups)));
    }

    /** A claim that cannot act without another has no effect by itself. */
    @Test
    void whatCannotActAlone_isNoBeginning() {
        Function<Set<Cause>, Optional<?>> both = after(List.of(Set.of(A, B), Set.of(C, D)));
        Function<Set<Cause>, Optional<?>> reads =
                causes -> causes.size() == 1 && (causes.contains(C) || causes.contains(D))
                        ? Optional.empty()
                        : both.apply(causes);
        assertEquals(List.of(A, B), group(List.of(A, B, C, D), reads));
    }

    @Test
    void whatActsOnAWholeRecord_isDroppedFirst_andIsKeptWhereItIsNeeded() {
        List<Cause> all = List.of(A, B, POLICY, PERSPECTIVE);
        assertEquals(List.of(A, PERSPECTIVE), group(all, after(List.of(Set.of(A, PERSPECTIVE)))));
        assertEquals(List.of(B, POLICY), group(all, after(List.of(Set.of(A, PERSPECTIVE), Set.of(B, POLICY)))));
    }

    /** Two that undo each other go together or not at all. */
    @Test
    void twoThatUndoEachOther_areDroppedTogether() {
        Function<Set<Cause>, Optional<?>> reads = causes -> Optional.of(
                new HashSet<>(causes).containsAll(Set.of(A, B)) && causes.contains(C) == causes.contains(D)
                        ? "after"
                        : "before");
        assertEquals(List.of(A, B), group(List.of(A, B, C, D), reads));
    }
}
