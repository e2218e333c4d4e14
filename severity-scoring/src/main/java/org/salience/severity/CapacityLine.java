package org.salience.severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.salience.model.norm.Ohchr;
import org.salience.model.norm.Ungp;

/**
 * What can be addressed at once and what waits, if only so many impacts can be. It says when, never whether: everything below
 * the line is listed, because all of it must be addressed.
 *
 * @param capacity how many can be addressed at once
 * @param above those that rank within the capacity
 * @param tied equal among themselves, where the line falls: nothing here says which of them to take
 * @param below those that wait
 * @param notRated those without a place, because nobody rated them
 * @see org.salience.model.norm.Ungp#PRINCIPLE_24_COMMENTARY
 * @see org.salience.model.norm.Ohchr#INTERPRETIVE_GUIDE_Q87
 */
public record CapacityLine(
        int capacity, List<Priority> above, List<Priority> tied, List<Priority> below, List<Priority> notRated) {
    private static final String REMINDER =
            "Those below the line wait; they are not left out: all impacts must be addressed, after the most severe the next"
                    + " most severe (" + Ungp.PRINCIPLE_24_COMMENTARY + "; " + Ohchr.INTERPRETIVE_GUIDE_Q87 + ").";

    /** Creates a line. */
    public CapacityLine {
        Objects.requireNonNull(above, "above");
        Objects.requireNonNull(tied, "tied");
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(notRated, "notRated");
        above = List.copyOf(above);
        tied = List.copyOf(tied);
        below = List.copyOf(below);
        notRated = List.copyOf(notRated);
    }

    /**
     * {@return everything listed, with the line and the reminder that what is below it must be addressed too; lines ended by a
     * line feed}
     */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        section("capacity for " + capacity, above, lines);
        section("tied at the line, to be chosen between openly", tied, lines);
        lines.add("-----");
        section("below the line", below, lines);
        section("not rated, and so without a place", notRated, lines);
        lines.add(REMINDER);
        return String.join("\n", lines) + "\n";
    }

    private static void section(String title, List<Priority> of, List<String> lines) {
        if (!of.isEmpty()) {
            lines.add(title + ":");
            of.forEach(each -> lines.add("  " + each));
        }
    }
}
