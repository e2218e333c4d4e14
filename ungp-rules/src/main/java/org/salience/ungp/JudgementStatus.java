package org.salience.ungp;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.salience.model.Concept;
import org.salience.model.Judgement;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Strength;
import org.salience.model.internal.PlainText;

/**
 * Where a judgement of the case stands in an assessment: whether it is applied in {@link Assessment#asJudged()}, and why or
 * why not. What the record indicates is the same whatever is judged.
 *
 * @param judgement the judgement
 * @param state whether it is applied, or what keeps it from being applied
 * @param strength how firmly it is taken to hold or not to hold: as firmly as the weakest claim that it names; absent where
 *     it is not applied
 * @param why the reason of the state, for example {@code c4 no longer counts}
 */
public record JudgementStatus(Judgement judgement, State state, Strength strength, String why) {
    /** What can become of a judgement. */
    public enum State {
        /** It stands in for the rules of its concept in the second evaluation. */
        APPLIED("applied"),
        /** It was made after the day as of which the case is seen. */
        NOT_YET_MADE("not yet made"),
        /** It is personal to its assessor, and the case is seen from a perspective. */
        NOT_IN_PERSPECTIVE("not in this perspective"),
        /** Another judgement replaced it by the day. */
        SUPERSEDED("superseded"),
        /** The reading does not conclude its concept, or no pathway leads to its impact. */
        NOT_READ("not read"),
        /** It names no claim, or one that did not count on the day it was made. */
        WITHOUT_WEIGHT("without weight"),
        /** A claim that it names no longer counts, or the fact on which that claim is made stands differently since. */
        STALE("stale");

        private final String word;

        State(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * Creates a status.
     *
     * @throws NullPointerException if a component is null
     */
    public JudgementStatus {
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(why, "why");
    }

    /**
     * {@return whether it is applied}
     */
    public boolean isApplied() {
        return state == State.APPLIED;
    }

    /** Whether a report mentions it: not before it was made, and in nobody's perspective. */
    boolean isShown() {
        return state != State.NOT_YET_MADE && state != State.NOT_IN_PERSPECTIVE;
    }

    boolean isOn(String impact) {
        return judgement.of().contains(impact);
    }

    /** Whether it lies on a pathway: it names the impact, and nothing by which the pathway does not run. */
    boolean isOn(Pathway pathway) {
        Set<String> subjects = new HashSet<>(Set.of(pathway.impact()));
        pathway.relationship().ifPresent(subjects::add);
        pathway.product().ifPresent(subjects::add);
        return subjects.containsAll(judgement.of());
    }

    boolean isOn(Concept concept) {
        return judgement.concept().equals(concept.id());
    }

    /** As firm as the judgement, on its side alone. */
    Standing standing() {
        return judgement.holds() ? new Standing(strength, Strength.ABSENT) : new Standing(Strength.ABSENT, strength);
    }

    /** Several assessors' judgements on the same: where they differ, both sides stand, and the concept is contested. */
    static Standing together(Standing one, Standing other) {
        return new Standing(one.support().max(other.support()), one.dispute().max(other.dispute()));
    }

    /** Who judged when: {@code Lena Okoro, 2025-06-15}. */
    String who() {
        return PlainText.of(judgement.by()) + ", " + judgement.on();
    }

    String verdict() {
        return judgement.holds() ? "holds" : "does not hold";
    }

    /** What is judged of an impact, and by which pathways if not by all: {@code substantial [rel-port] holds}. */
    String what(String impact) {
        return what(judgement.of().stream().filter(id -> !id.equals(impact)).toList());
    }

    private String what(List<String> of) {
        return label(judgement) + (of.isEmpty() ? "" : " " + of) + " " + verdict();
    }

    /** What is judged, in a few words. */
    static String label(Judgement judgement) {
        return Vocabulary.standard().concept(judgement.concept()).orElseThrow().label();
    }

    /**
     * {@return for example {@code j1 (Lena Okoro, 2025-06-15): substantial [imp-tracking] holds; stale: c4 no longer
     * counts}}
     */
    @Override
    public String toString() {
        return judgement.id() + " (" + who() + "): " + what(judgement.of()) + "; " + state + ": " + why;
    }
}
