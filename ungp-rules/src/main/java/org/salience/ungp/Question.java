package org.salience.ungp;

import java.util.Objects;
import org.salience.model.Fact;

/**
 * What one would ask next: a fact on which the record is silent or too weak, and on which a conclusion depends.
 *
 * @param fact the fact
 */
public record Question(Fact fact) {
    /**
     * Creates a question.
     *
     * @throws NullPointerException if the fact is null
     */
    public Question {
        Objects.requireNonNull(fact, "fact");
    }

    /**
     * {@return the question in words}
     */
    public String asks() {
        return fact.factor().question();
    }

    @Override
    public String toString() {
        return fact + ": " + asks();
    }
}
