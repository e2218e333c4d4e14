package org.salience.ungp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds which of many causes a difference rests on. Causes may undo each other, so what is needed is not simply what acts:
 * a group is minimal here if it makes the difference and would not without any one of its members. (Two that undo each
 * other can both be left in a larger group; to look for that would mean to try all its parts.)
 */
final class MinimalGroup {
    private final Function<Set<Cause>, Optional<?>> reads;
    private final Object before;
    private final Object after;

    private MinimalGroup(Function<Set<Cause>, Optional<?>> reads, Object before, Object after) {
        this.reads = reads;
        this.before = before;
        this.after = after;
    }

    /**
     * A minimal group: a single claim or rating if one suffices. Else what is left when one cause after the other is
     * dropped, those first that act on a whole record, then the last by id. To drop fewer, it starts from the claims or
     * ratings that each have some effect by themselves, if together they suffice.
     *
     * @param all the causes that make the difference together, those that act on a whole record last
     * @param reads what is read if some of them act; empty if they cannot act without others
     * @param before what is read if none acts
     * @param after what is read if all act
     */
    static List<Cause> of(List<Cause> all, Function<Set<Cause>, Optional<?>> reads, Object before, Object after) {
        return new MinimalGroup(reads, before, after).of(all);
    }

    private List<Cause> of(List<Cause> all) {
        List<Cause> acting = new ArrayList<>();
        for (Cause cause : all.subList(0, singles(all))) {
            Optional<?> read = reads.apply(Set.of(cause));
            if (read.equals(Optional.of(after))) {
                return List.of(cause);
            }
            if (read.isPresent() && !read.equals(Optional.of(before))) {
                acting.add(cause);
            }
        }
        return reduced(suffice(acting) ? acting : all);
    }

    /** How many causes act on single facts or ratings; they come first. */
    private static int singles(List<Cause> causes) {
        return (int) causes.stream()
                .filter(cause -> cause.kind().compareTo(Cause.Kind.RATING) <= 0)
                .count();
    }

    private boolean suffice(List<Cause> causes) {
        return reads.apply(Set.copyOf(causes)).equals(Optional.of(after));
    }

    private List<Cause> reduced(List<Cause> causes) {
        int singles = singles(causes);
        List<Cause> kept = reduced(causes, singles, 1);
        for (int size = Math.max(1, singles / 2); ; size = Math.max(1, size / 2)) {
            int before = kept.size();
            kept = reduced(kept, 0, size);
            if (size == 1 && kept.size() == before) {
                return kept;
            }
        }
    }

    /** What is left when, from the end, so many causes at a time are dropped as long as the rest suffices. */
    private List<Cause> reduced(List<Cause> causes, int from, int size) {
        List<Cause> kept = causes;
        for (int to = causes.size(); to > from; to -= size) {
            List<Cause> rest = new ArrayList<>(kept.subList(0, Math.max(from, to - size)));
            rest.addAll(kept.subList(to, kept.size()));
            if (suffice(rest)) {
                kept = rest;
            }
        }
        return kept;
    }
}
