package org.salience.model.norm;

import java.util.Objects;

/**
 * An internationally recognised human right as one article states it, for example {@code iccpr-9} (liberty and security
 * of person). The same right in two instruments is two entries.
 *
 * <p>The name is this library's own, not the article's heading, and does not say how far the right can be limited.
 * Articles that state no right, such as those on limitation and derogation, are no entries. {@link #checked()} says how
 * far anybody compared the name with the text.
 *
 * @param id for example {@code iccpr-9}; unique across instruments
 * @param instrument the treaty or declaration that states it
 * @param label instrument and article as printed, for example {@code ICCPR 9}
 * @param name what it protects, in a few words
 * @param check how and when the text of the article was checked
 */
public record HumanRight(String id, Instrument instrument, String label, String name, Provision.Check check)
        implements Comparable<HumanRight> {
    /**
     * Creates a right.
     *
     * @throws NullPointerException if a component is null
     */
    public HumanRight {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(check, "check");
    }

    /**
     * {@return how the text behind the name was checked}
     */
    public Checked checked() {
        return check.mark();
    }

    /** Orders by id. */
    @Override
    public int compareTo(HumanRight other) {
        return id.compareTo(other.id);
    }

    /**
     * {@return label and name, with the mark where the text was not read: {@code ICRMW 44 (unity of the family) (recalled)}}
     */
    @Override
    public String toString() {
        return label + " (" + name + ")" + (checked() == Checked.SEEN ? "" : " (" + checked() + ")");
    }
}
