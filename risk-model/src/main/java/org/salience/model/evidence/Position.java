package org.salience.model.evidence;

import java.util.Locale;
import org.salience.model.Bearing;
import org.salience.model.Stance;

/** Where a claim leaves its speaker. Computed from who speaks and how the factor bears; never entered in a case. */
public enum Position {
    /** The enterprise says specifically what tells against it. */
    CONCEDES,
    /** The enterprise disputes what tells against it. */
    DENIES,
    /** The enterprise says what tells for it. */
    ASSURES,
    /** Anybody else speaks, or the factor tells neither way. */
    STATES;

    static Position of(boolean enterprise, Bearing bearing, Stance stance) {
        if (!enterprise || bearing == Bearing.NEUTRAL) {
            return STATES;
        }
        if (bearing == Bearing.ADVERSE) {
            return stance == Stance.SUPPORTS ? CONCEDES : DENIES;
        }
        return stance == Stance.SUPPORTS ? ASSURES : CONCEDES;
    }

    /** Whether it serves the speaker, who is the enterprise. */
    boolean isSelfServing() {
        return this == DENIES || this == ASSURES;
    }

    /** A general remark concedes nothing, for it cannot be checked; nor do words that somebody else puts. */
    Position said(boolean unspecifically) {
        return this == CONCEDES && unspecifically ? STATES : this;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
