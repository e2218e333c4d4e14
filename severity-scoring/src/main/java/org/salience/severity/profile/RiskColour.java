package org.salience.severity.profile;

/** The colour of a cell of a risk matrix: what it calls for, not how grave anything in it is. */
public enum RiskColour {
    /** The lowest category. */
    GREEN,
    /** Any category between. */
    YELLOW,
    /** The highest category. */
    RED
}
