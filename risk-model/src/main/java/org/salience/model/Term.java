package org.salience.model;

/** A word that a case can use: a {@link Factor}, which is claimed, or a {@link Concept}, which is concluded. Both share
 * one id space, so that a reading of the norms can turn one into the other. */
public sealed interface Term permits Factor, Concept {
    /**
     * {@return the id, unique among factors and concepts}
     */
    String id();

    /**
     * {@return a few words for reports}
     */
    String label();

    /**
     * {@return what it means}
     */
    String definition();
}
