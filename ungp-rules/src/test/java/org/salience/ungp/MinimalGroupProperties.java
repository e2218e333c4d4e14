package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Groups found among causes with arbitrary effects, that add up, undo each other, or cannot act alone. */
class MinimalGroupProperties {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private static Cause claim(int number) {
        return new Cause(Cause.Kind.CLAIM_IN_FORCE, Optional.of("c" + number), "c" + number);
    }

    private static boolean isClaim(Cause cause) {
        return cause.kind().compareTo(Cause.Kind.RATING) < 0;
    }

    private static Cause whole(Cause.Kind kind) {
        return new Cause(kind, Optional.empty(), kind.name());
    }

    private static List<Cause> causes(int claims, int whole) {
        return Stream.concat(
                        IntStream.rangeClosed(1, claims).mapToObj(MinimalGroupProperties::claim),
                        Stream.of(Cause.Kind.READING, Cause.Kind.POLICY, Cause.Kind.PERSPECTIVE)
                                .limit(whole)
                                .map(MinimalGroupProperties::whole))
                .toList();
    }

    /** Any reading at all of any set of causes, the same every time, but for none and all of them. */
    private static Function<Set<Cause>, Optional<?>> anything(List<Cause> all, Random random) {
        Map<Set<Cause>, Optional<?>> readings = new HashMap<>();
        readings.put(Set.of(), Optional.of(BEFORE));
        readings.put(new HashSet<>(all), Optional.of(AFTER));
        List<Optional<String>> values =
                List.of(Optional.of(BEFORE), Optional.of(AFTER), Optional.of("other"), Optional.empty());
        return causes ->
                readings.computeIfAbsent(new HashSet<>(causes), key -> values.get(random.nextInt(values.size())));
    }

    @Property(tries = 500)
    void theGroupSufficesAndNoMemberIsSpare(
            @ForAll @IntRange(max = 8) int claims, @ForAll @IntRange(max = 3) int whole, @ForAll Random random) {
        List<Cause> all = causes(claims, whole);
        if (all.isEmpty()) {
            return;
        }
        Function<Set<Cause>, Optional<?>> reads = anything(all, random);
        List<Cause> group = MinimalGroup.of(all, reads, BEFORE, AFTER);
        assertEquals(Optional.of(AFTER), reads.apply(new HashSet<>(group)));
        for (Cause member : group) {
            Set<Cause> rest = new HashSet<>(group);
            rest.remove(member);
            assertNotEquals(Optional.of(AFTER), reads.apply(rest));
        }
        boolean single = all.stream()
                .filter(MinimalGroupProperties::isClaim)
                .anyMatch(cause -> reads.apply(Set.of(cause)).equals(Optional.of(AFTER)));
        assertTrue(!single || group.size() == 1 && isClaim(group.get(0)));
        assertEquals(group, MinimalGroup.of(all, reads, BEFORE, AFTER));
    }

    private static Function<Set<Cause>, Optional<?>> afterWith(List<Set<Cause>> groups) {
        return causes -> Optional.of(groups.stream().anyMatch(causes::containsAll) ? AFTER : BEFORE);
    }

    @Example
    void claimsAreKeptRatherThanWhatActsOnTheWholeRecord() {
        Cause perspective = whole(Cause.Kind.PERSPECTIVE);
        List<Cause> all =
                Stream.concat(causes(4, 0).stream(), Stream.of(perspective)).toList();
        Set<Cause> claims = Set.of(claim(3), claim(4));
        assertEquals(
                List.of(claim(3), claim(4)),
                MinimalGroup.of(all, afterWith(List.of(claims, Set.of(claim(1), perspective))), BEFORE, AFTER));
    }

    @Example
    void ofTwoGroupsTheOneWithTheLowerIdsIsKept() {
        assertEquals(
                List.of(claim(1), claim(2)),
                MinimalGroup.of(
                        causes(4, 0),
                        afterWith(List.of(Set.of(claim(3), claim(4)), Set.of(claim(1), claim(2)))),
                        BEFORE,
                        AFTER));
    }
}
