package org.salience.model.norm;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One provision of an instrument, paraphrased, for example {@code UNGP 13(a)}. The paraphrase is no substitute for the
 * text: {@link #checked()} says how far anybody compared the two.
 *
 * <p>It has more components than a record should; all but the first five come from the data alone, and only the catalogue
 * makes provisions.
 *
 * @param id for example {@code ungp-13-a}; unique across instruments
 * @param instrument the instrument and edition it belongs to
 * @param label short form as citations print it, for example {@code UNGP 13(a)}
 * @param paraphrase what it says, in this library's words
 * @param check how and when the text was checked
 * @param link the public address of the text or of the document that holds it; not necessarily the copy that was read
 * @param note what a reader should know beside the paraphrase, such as a number that moved; empty if nothing
 * @param contested the questions on which sources part over this provision, by id
 */
public record Provision(
        String id,
        Instrument instrument,
        String label,
        String paraphrase,
        Check check,
        URI link,
        Optional<String> note,
        List<ContestedReading> contested)
        implements Comparable<Provision> {
    /**
     * How and when the text of a provision or of an article that states a right was checked.
     *
     * @param mark read in the text, read in another document, or recalled
     * @param on the day the mark was set
     * @param where the copy that was read, or why nothing was
     */
    public record Check(Checked mark, LocalDate on, String where) {
        /**
         * Creates a check.
         *
         * @throws NullPointerException if a component is null
         */
        public Check {
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(where, "where");
        }
    }

    /**
     * Creates a provision.
     *
     * @throws NullPointerException if a component is null
     */
    public Provision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(paraphrase, "paraphrase");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(note, "note");
        contested = List.copyOf(contested);
    }

    /**
     * {@return how the text behind the paraphrase was checked}
     */
    public Checked checked() {
        return check.mark();
    }

    /**
     * {@return where in the instrument it stands, for example {@code 13(a)} or {@code art. 10(6)}: the label without the
     *     instrument's short title}
     */
    public String locator() {
        String before = instrument.shortTitle();
        return label.startsWith(before) ? label.substring(before.length()).strip() : label;
    }

    /** Orders by id. */
    @Override
    public int compareTo(Provision other) {
        return id.compareTo(other.id);
    }

    /**
     * {@return the label, with the mark where the text was not read: {@code OECD DDG Q29 factors (recalled)}}
     */
    @Override
    public String toString() {
        return checked() == Checked.SEEN ? label : label + " (" + checked() + ")";
    }
}
