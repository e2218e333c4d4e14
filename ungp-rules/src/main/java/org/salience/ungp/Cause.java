package org.salience.ungp;

import java.util.Objects;
import java.util.Optional;

/**
 * One input in which two assessments of a case differ, for example {@code c51a withdrawn 2025-08-08 by Amnesty
 * International}. Whatever follows from an input is no cause of its own: a claim that fell because what it goes back to
 * was withdrawn is a consequence of that withdrawal.
 *
 * <p>Nor is time, as a rule. It acts on words through claims that come into force, withdrawals that take effect and ratings
 * that are made; by itself only where an impact has no period, so that claims are read for the day.
 *
 * @param kind what kind of input
 * @param of id of the claim, rating or other part of the case, or of the concept that is read otherwise; empty for a day,
 *     policy or perspective
 * @param text the cause in words, on one line
 */
public record Cause(Kind kind, Optional<String> of, String text) {
    /** What kind of input differs. Those that act on single facts come first, those that act on a whole record last. */
    public enum Kind {
        /** A claim is in force that was not: it was added, or made since, or is no longer withdrawn. */
        CLAIM_IN_FORCE,
        /** A claim is withdrawn by its speaker that was not. */
        CLAIM_WITHDRAWN,
        /** A claim is no longer in force, though not withdrawn: it is not in the case, or not made by that day. */
        CLAIM_NOT_IN_FORCE,
        /** A claim reads otherwise. */
        CLAIM_EDITED,
        /** A rating is made, no longer made, or reads otherwise. It acts on severity, and on what is called for by it. */
        RATING,
        /** A source, an impact, a relationship or another part that asserts nothing has the same id and other content. */
        PART_CHANGED,
        /** The day itself, where an impact has no period and a claim says of which time it speaks. */
        TIME,
        /** A concept has other rules. */
        READING,
        /** Claims are weighed otherwise. */
        POLICY,
        /** Another's word counts. */
        PERSPECTIVE
    }

    /**
     * Creates a cause.
     *
     * @throws NullPointerException if a component is null
     */
    public Cause {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
