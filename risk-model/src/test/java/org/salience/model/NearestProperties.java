package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NearestProperties {
    @Property(tries = 300)
    void to_isTheKnownNameWithTheFewestEdits(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 3, max = 6) String word,
            @ForAll @Size(max = 4) Set<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 6) String> known) {
        Optional<String> expected = known.stream()
                .filter(each -> edits(word, each) <= word.length() / 3)
                .min(Comparator.<String>comparingInt(each -> edits(word, each)).thenComparing(each -> each));
        assertEquals(expected, Nearest.to(word, known.stream()));
    }

    /** Insertions, deletions, replacements and swaps of neighbours, by trying every way to begin. */
    private static int edits(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int replace = edits(a.substring(1), b.substring(1)) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
        int delete = edits(a.substring(1), b) + 1;
        int insert = edits(a, b.substring(1)) + 1;
        int swap = swaps(a, b) ? edits(a.substring(2), b.substring(2)) + 1 : replace;
        return List.of(replace, delete, insert, swap).stream()
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean swaps(String a, String b) {
        return a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
    }
}
