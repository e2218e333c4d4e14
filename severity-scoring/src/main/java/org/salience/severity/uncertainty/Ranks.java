package org.salience.severity.uncertainty;

/** How probable ranks are, impacts numbered from 0 and ranks from 0. */
interface Ranks {
    double probability(int impact, int rank);

    double firstTier(int impact);

    /** How probably the one is graver than the other. */
    double above(int one, int other);
}
