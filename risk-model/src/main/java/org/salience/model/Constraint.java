package org.salience.model;

/** What holds between two factors in every world: that one implies the other, or that they exclude each other. */
public sealed interface Constraint permits Implication, Exclusion {
    /**
     * {@return the reason}
     */
    String because();
}
