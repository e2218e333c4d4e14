package org.salience.model.norm;

import java.util.Objects;

/**
 * An internationally recognised human right as one article states it, for example {@code iccpr-9} (liberty and security
 * of person). The same right in two instruments is two entries.
 *
 * @param id for example {@code iccpr-9}
 * @param label instrument and article as printed, for example {@code ICCPR 9}
 * @param name what it protects, in a few words
 */
public record HumanRight(String id, String label, String name) implements Comparable<HumanRight> {
    /**
     * Creates a right.
     *
     * @throws NullPointerException if a component is null
     */
    public HumanRight {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(name, "name");
    }

    /** Orders by id. */
    @Override
    public int compareTo(HumanRight other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return label + " (" + name + ")";
    }
}
