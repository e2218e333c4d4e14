package org.salience.model.norm;

import java.util.Objects;

/**
 * A reference to a provision for a stated point, for example {@code UNGP 13(a): own activities, acts and omissions}.
 *
 * @param provision the provision relied on
 * @param point what it is cited for; empty if for the whole
 */
public record Citation(Provision provision, String point) {
    /**
     * Creates a citation.
     *
     * @throws NullPointerException if a component is null
     */
    public Citation {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(point, "point");
    }

    /**
     * {@return a citation of the whole provision}
     *
     * @param provision the provision relied on
     */
    public static Citation of(Provision provision) {
        return new Citation(provision, "");
    }

    /**
     * {@return a citation of a provision for one point}
     *
     * @param provision the provision relied on
     * @param point what it is cited for
     */
    public static Citation of(Provision provision, String point) {
        return new Citation(provision, point);
    }

    @Override
    public String toString() {
        return point.isEmpty() ? provision.toString() : provision + ": " + point;
    }
}
