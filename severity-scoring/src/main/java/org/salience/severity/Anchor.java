package org.salience.severity;

import java.util.Comparator;
import java.util.Objects;
import org.salience.model.norm.Checked;

/**
 * What a level means for one right, as a source has it, for example that no schooling is left for {@code icescr-13}. It helps
 * to rate alike; it is no threshold of the norm.
 *
 * @param right the id of the right, from the catalogue
 * @param meaning what the level means for it
 * @param source who says so
 * @param checked how the source was checked
 */
public record Anchor(String right, String meaning, String source, Checked checked) implements Comparable<Anchor> {
    private static final Comparator<Anchor> ORDER = Comparator.comparing(Anchor::right)
            .thenComparing(Anchor::meaning)
            .thenComparing(Anchor::source)
            .thenComparing(Anchor::checked);

    /**
     * Creates an anchor.
     *
     * @throws IllegalArgumentException if it has no meaning or no source
     */
    public Anchor {
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(checked, "checked");
        if (meaning.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "an anchor must say what the level means for " + right + " and who says so");
        }
    }

    /** Orders by right. */
    @Override
    public int compareTo(Anchor other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@return for example {@code icescr-13: schooling ends (a handbook, seen)}}
     */
    @Override
    public String toString() {
        return right + ": " + meaning + " (" + source + ", " + checked + ")";
    }
}
