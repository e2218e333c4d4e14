package org.salience.model;

import java.util.List;
import java.util.Objects;

/**
 * If one factor came about and another was still so afterwards, a third is present, for example
 * {@code put-on-notice > serves-operation -> continued-after-notice}: a constraint between factors, as data with a reason.
 * It is read off the dates of claims, where they give them: the day from which the one holds, and a time after it, up to the
 * day on which it is stated, of which the other is expressly said.
 *
 * @param earlier the factor that came about
 * @param later the factor that was still so afterwards
 * @param conclusion the factor that both make
 * @param because the reason
 */
public record Sequence(Factor earlier, Factor later, Factor conclusion, String because) implements Constraint {
    /**
     * Creates a sequence.
     *
     * @throws NullPointerException if a component is null
     */
    public Sequence {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(conclusion, "conclusion");
        Objects.requireNonNull(because, "because");
    }

    /**
     * {@return the fact of the earlier factor that goes with a fact of the conclusion}
     *
     * @param concluded a fact of the conclusion
     * @param matter the case
     */
    public List<Fact> earlier(Fact concluded, Case matter) {
        return Subjects.of(concluded, earlier, matter);
    }

    /**
     * {@return the facts of the later factor that go with a fact of the conclusion}; none if the case does not fix their
     * subjects
     *
     * @param concluded a fact of the conclusion
     * @param matter the case
     */
    public List<Fact> later(Fact concluded, Case matter) {
        return Subjects.of(concluded, later, matter);
    }

    /**
     * {@return for example {@code put-on-notice > serves-operation -> continued-after-notice}}
     */
    @Override
    public String toString() {
        return earlier.id() + " > " + later.id() + " -> " + conclusion.id();
    }
}
