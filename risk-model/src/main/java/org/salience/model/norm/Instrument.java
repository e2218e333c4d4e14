package org.salience.model.norm;

import java.util.Objects;

/**
 * A norm-setting document in one edition, for example the UN Guiding Principles of 2011 or a treaty. Two editions are two
 * instruments, because paragraph numbers move between them.
 *
 * @param id for example {@code ungp-2011}
 * @param title full title
 * @param shortTitle as citations print it, for example {@code UNGP}
 * @param edition year or edition, for example {@code 2011}; for a treaty or declaration the year it was adopted
 * @param publisher who issued or adopted it
 */
public record Instrument(String id, String title, String shortTitle, String edition, String publisher) {
    /**
     * Creates an instrument.
     *
     * @throws NullPointerException if a component is null
     */
    public Instrument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(shortTitle, "shortTitle");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(publisher, "publisher");
    }

    @Override
    public String toString() {
        return title + " (" + edition + ")";
    }
}
