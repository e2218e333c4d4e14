package org.salience.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the known name that a mistyped one most resembles. */
public final class Nearest {
    private Nearest() {}

    /**
     * {@return the known name with the fewest edits, if they are at most a third of the word; ties by name}
     *
     * @param word the word found
     * @param known the words that would be right
     */
    public static Optional<String> to(String word, Stream<String> known) {
        Objects.requireNonNull(known, "known");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int most = Math.max(1, Math.min(word.length(), 60) / 3);
        return known.filter(each -> Math.abs(each.length() - word.length()) <= most)
                .map(each -> new Candidate(each, edits(word, each)))
                .filter(candidate -> candidate.edits <= most)
                .min((a, b) -> a.edits != b.edits ? Integer.compare(a.edits, b.edits) : a.name.compareTo(b.name))
                .map(Candidate::name);
    }

    /**
     * {@return how a message goes on that found no such name: with the nearest known name, or with all of them}, for example
     * {@code ; did you mean "lksg"?}
     *
     * @param word the word found
     * @param known the words that would be right
     */
    public static String hint(String word, Collection<String> known) {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(known, "known");
        return to(word, known.stream())
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElseGet(() -> "; there are " + String.join(", ", known));
    }

    private record Candidate(String name, int edits) {}

    /** Insertions, deletions, replacements and swaps of neighbours. */
    private static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, Math.min(row[j - 1], last[j]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
