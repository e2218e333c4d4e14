package org.salience.model.evidence;

import java.util.List;
import java.util.Objects;

/**
 * Whose word counts. A perspective is a supposition made to see what follows from it, and prints as such; it says nothing
 * about who is right. Two of them take an actor at its word; the others only leave claims out, and those that stay weigh
 * what they weigh in the whole record.
 */
public sealed interface Perspective {
    /**
     * {@return everybody's claims, each at its own strength}
     */
    static Perspective whole() {
        return new Whole();
    }

    /**
     * {@return one actor's claims alone, taken at its word}
     *
     * @param actor the id of the actor; its units speak with it
     */
    static Perspective strictly(String actor) {
        return new Strictly(actor);
    }

    /**
     * {@return one actor's word against the rest of the record: where it speaks to a fact specifically, directly or by
     * implication, only its claims count, taken at its word; where it speaks only in general, its word stands beside the
     * others'; where it is silent, the others' claims stand}
     *
     * @param actor the id of the actor; its units speak with it
     */
    static Perspective contested(String actor) {
        return new Contested(actor);
    }

    /**
     * {@return what the enterprise and its opponents agree on: of each fact to which the enterprise and one of them speak on
     * the same side, and neither it nor any of them on the other, their claims, each at its own strength}
     *
     * <p>To agree takes words that each published itself, and that are specific: whoever remarks that such work can carry risks
     * has not agreed that this risk was foreseeable. Any word of either on the other side undoes it, even quoted or
     * leaked, but not one that somebody else puts in its mouth. What third parties say of such a fact counts on neither
     * side: with it, the result would no longer show what the two agree on.
     *
     * @param opposed the ids of one or more actors outside the enterprise; their units speak with them
     * @throws IllegalArgumentException if none is named
     */
    static Perspective agreed(String... opposed) {
        return new Agreed(List.of(opposed));
    }

    /**
     * {@return everybody's claims but one actor's, wherever they are recorded; what others say after it stays}
     *
     * @param actor the id of the actor; its units speak with it
     */
    static Perspective withoutSpeaker(String actor) {
        return new WithoutSpeaker(actor);
    }

    /**
     * {@return everybody's claims but those known only from documents of one actor}; other parties' own words may be among
     * what is left out: see {@link EvidenceRecord#warnings()}
     *
     * @param actor the id of the author of the last document in a quotation chain; its units publish with it
     */
    static Perspective withoutPublisher(String actor) {
        return new WithoutPublisher(actor);
    }

    /**
     * {@return the ids of the actors that it names, sorted}
     */
    List<String> actors();

    /** Everybody's claims, each at its own strength. */
    record Whole() implements Perspective {
        @Override
        public List<String> actors() {
            return List.of();
        }

        @Override
        public String toString() {
            return "whole record";
        }
    }

    /**
     * One actor's claims alone, each as strong as can be.
     *
     * @param actor the id of the actor
     */
    record Strictly(String actor) implements Perspective {
        /**
         * Creates the perspective.
         *
         * @throws NullPointerException if the actor is null
         */
        public Strictly {
            Objects.requireNonNull(actor, "actor");
        }

        @Override
        public List<String> actors() {
            return List.of(actor);
        }

        @Override
        public String toString() {
            return "strictly according to " + actor;
        }
    }

    /**
     * One actor's word wherever it speaks, and the others' where it is silent.
     *
     * @param actor the id of the actor
     */
    record Contested(String actor) implements Perspective {
        /**
         * Creates the perspective.
         *
         * @throws NullPointerException if the actor is null
         */
        public Contested {
            Objects.requireNonNull(actor, "actor");
        }

        @Override
        public List<String> actors() {
            return List.of(actor);
        }

        @Override
        public String toString() {
            return "contested by " + actor;
        }
    }

    /**
     * What the enterprise and its opponents agree on.
     *
     * @param opposed the ids of the opponents, each once, sorted
     */
    record Agreed(List<String> opposed) implements Perspective {
        /**
         * Creates the perspective.
         *
         * @throws IllegalArgumentException if no opponent is named
         */
        public Agreed {
            opposed = opposed.stream().distinct().sorted().toList();
            if (opposed.isEmpty()) {
                throw new IllegalArgumentException("an agreement needs one or more opponents, but none is named");
            }
        }

        @Override
        public List<String> actors() {
            return opposed;
        }

        @Override
        public String toString() {
            return "agreed with " + String.join(", ", opposed);
        }
    }

    /**
     * Everybody's claims but one actor's.
     *
     * @param actor the id of the actor
     */
    record WithoutSpeaker(String actor) implements Perspective {
        /**
         * Creates the perspective.
         *
         * @throws NullPointerException if the actor is null
         */
        public WithoutSpeaker {
            Objects.requireNonNull(actor, "actor");
        }

        @Override
        public List<String> actors() {
            return List.of(actor);
        }

        @Override
        public String toString() {
            return "without what " + actor + " says";
        }
    }

    /**
     * Everybody's claims but those in documents that one actor published.
     *
     * @param actor the id of the actor
     */
    record WithoutPublisher(String actor) implements Perspective {
        /**
         * Creates the perspective.
         *
         * @throws NullPointerException if the actor is null
         */
        public WithoutPublisher {
            Objects.requireNonNull(actor, "actor");
        }

        @Override
        public List<String> actors() {
            return List.of(actor);
        }

        @Override
        public String toString() {
            return "without what " + actor + " published";
        }
    }
}
