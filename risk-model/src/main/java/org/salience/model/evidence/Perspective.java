package org.salience.model.evidence;

import java.util.Objects;

/**
 * Whose word counts. A perspective is a supposition made to see what follows from it, and prints as such; it says nothing
 * about who is right.
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

    /** Everybody's claims, each at its own strength. */
    record Whole() implements Perspective {
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
        public String toString() {
            return "contested by " + actor;
        }
    }
}
