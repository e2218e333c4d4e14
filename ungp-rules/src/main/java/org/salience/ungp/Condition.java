package org.salience.ungp;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.salience.model.Concept;
import org.salience.model.Factor;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Provision;

/**
 * When a rule applies, said of one pathway: a fact, a conclusion, or a combination of conditions, such as
 * {@code all(is(HARM_AT_STAKE), fact(BUSINESS_RELATIONSHIP))}.
 *
 * <p>Conditions know no time: sequence lives in factors that say it, such as {@code continued-after-notice}.
 */
public sealed interface Condition {
    /**
     * A factor is present on the pathway.
     *
     * @param factor the factor
     */
    record FactOf(Factor factor) implements Condition {
        /**
         * Creates a condition.
         *
         * @throws NullPointerException if a component is null
         */
        public FactOf {
            Objects.requireNonNull(factor, "factor");
        }
    }

    /**
     * A concept holds on the pathway.
     *
     * @param concept the concept
     */
    record Conclusion(Concept concept) implements Condition {
        /**
         * Creates a condition.
         *
         * @throws NullPointerException if a component is null
         */
        public Conclusion {
            Objects.requireNonNull(concept, "concept");
        }
    }

    /**
     * All of several hold.
     *
     * @param of the conditions, at least one
     */
    record All(List<Condition> of) implements Condition {
        /** Creates the condition. */
        public All {
            Objects.requireNonNull(of, "of");
            of = several(of);
        }
    }

    /**
     * One or more of several hold.
     *
     * @param of the conditions, at least one
     */
    record Any(List<Condition> of) implements Condition {
        /** Creates the condition. */
        public Any {
            Objects.requireNonNull(of, "of");
            of = several(of);
        }
    }

    /**
     * It is not so.
     *
     * @param of the condition
     */
    record Not(Condition of) implements Condition {
        /**
         * Creates a condition.
         *
         * @throws NullPointerException if a component is null
         */
        public Not {
            Objects.requireNonNull(of, "of");
        }
    }

    /**
     * At least some number of several hold.
     *
     * @param k how many, from 0 to their number; 0 always holds
     * @param of the conditions, no two of them equal
     */
    record AtLeast(int k, List<Condition> of) implements Condition {
        /**
         * Creates the condition.
         *
         * @throws IllegalArgumentException if k is out of range or a condition stands twice
         */
        public AtLeast {
            Objects.requireNonNull(of, "of");
            of = several(of);
            if (k < 0 || k > of.size()) {
                throw new IllegalArgumentException("k must be from 0 to " + of.size() + ", but was " + k);
            }
            if (new HashSet<>(of).size() < of.size()) {
                throw new IllegalArgumentException("conditions to be counted must differ, but were " + of);
            }
        }
    }

    /**
     * It is not shown, where a norm places the burden of showing it on the enterprise. What disputes it supports this, and
     * so does silence, which is then visible in the result.
     *
     * @param of what would have to be shown
     * @param burden the provision that places the burden
     */
    record NotShown(Condition of, Citation burden) implements Condition {
        /**
         * Creates a condition.
         *
         * @throws NullPointerException if a component is null
         */
        public NotShown {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(burden, "burden");
        }
    }

    /**
     * No exception applies that the norm itself makes. Silence is read as "assumes no exception".
     *
     * @param exception when the exception applies
     * @param source the provision that makes it
     */
    record Unless(Condition exception, Citation source) implements Condition {
        /**
         * Creates a condition.
         *
         * @throws NullPointerException if a component is null
         */
        public Unless {
            Objects.requireNonNull(exception, "exception");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * It never holds: the condition of a ground that a reading takes away, see {@link Rule#never}. In a record it is false
     * at every standard, whatever is claimed.
     */
    record Never() implements Condition {}

    /**
     * {@return a factor is present}
     *
     * @param factor the factor
     */
    static Condition fact(Factor factor) {
        return new FactOf(Objects.requireNonNull(factor, "factor"));
    }

    /**
     * {@return a concept holds}
     *
     * @param concept the concept
     */
    static Condition is(Concept concept) {
        return new Conclusion(Objects.requireNonNull(concept, "concept"));
    }

    /**
     * {@return all of several hold}
     *
     * @param of the conditions, at least one
     */
    static Condition all(Condition... of) {
        Objects.requireNonNull(of, "of");
        return new All(List.of(of));
    }

    /**
     * {@return one or more of several hold}
     *
     * @param of the conditions, at least one
     */
    static Condition any(Condition... of) {
        Objects.requireNonNull(of, "of");
        return new Any(List.of(of));
    }

    /**
     * {@return it is not so}
     *
     * @param of the condition
     */
    static Condition not(Condition of) {
        return new Not(Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return at least some number of several hold}
     *
     * @param k how many
     * @param of the conditions, no two of them equal
     */
    static Condition atLeast(int k, Condition... of) {
        Objects.requireNonNull(of, "of");
        return new AtLeast(k, List.of(of));
    }

    /**
     * {@return it is not shown, although the enterprise would have to show it}
     *
     * @param of what would have to be shown
     * @param burden the provision that places the burden
     */
    static Condition notShown(Condition of, Provision burden) {
        Objects.requireNonNull(burden, "burden");
        return new NotShown(Objects.requireNonNull(of, "of"), Citation.of(burden));
    }

    /**
     * {@return no exception applies}
     *
     * @param exception when it would apply
     * @param source the provision that makes it
     */
    static Condition unless(Condition exception, Provision source) {
        Objects.requireNonNull(source, "source");
        return new Unless(Objects.requireNonNull(exception, "exception"), Citation.of(source));
    }

    private static List<Condition> several(List<Condition> of) {
        if (of.isEmpty()) {
            throw new IllegalArgumentException("a combination must have at least one condition");
        }
        return List.copyOf(of);
    }
}
