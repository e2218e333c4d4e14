package org.salience.model;

/**
 * What holds between factors in every world: that one implies the other, that they exclude each other, or that two of them
 * in sequence make a third.
 */
public sealed interface Constraint permits Implication, Exclusion, Sequence {
    /**
     * {@return the reason}
     */
    String because();
}
