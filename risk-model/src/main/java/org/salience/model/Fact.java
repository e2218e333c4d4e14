package org.salience.model;

import java.util.List;
import java.util.Objects;

/**
 * A factor applied to subjects, for example {@code serves-operation(rel-ero, imp-removal)}: the variable that claims,
 * rules and questions share.
 *
 * @param factor the factor
 * @param subjects ids of the subjects, in the order of its signature
 */
public record Fact(Factor factor, List<String> subjects) implements Comparable<Fact> {
    /**
     * Creates a fact.
     *
     * @throws IllegalArgumentException if the number of subjects does not fit the factor's signature
     */
    public Fact {
        Objects.requireNonNull(subjects, "subjects");
        Objects.requireNonNull(factor, "factor");
        subjects = List.copyOf(subjects);
        if (subjects.size() != factor.signature().size()) {
            throw new IllegalArgumentException(
                    factor.id() + " takes " + factor.signature().size() + " subjects, but got " + subjects);
        }
    }

    /** Orders by factor id, then by subjects. */
    @Override
    public int compareTo(Fact other) {
        int byFactor = factor.id().compareTo(other.factor.id());
        return byFactor != 0 ? byFactor : String.join(",", subjects).compareTo(String.join(",", other.subjects));
    }

    /** Of the factor's id alone: a record is closed over facts, and the rest of a factor is long. */
    @Override
    public int hashCode() {
        return 31 * factor.id().hashCode() + subjects.hashCode();
    }

    @Override
    public String toString() {
        return factor.id() + "(" + String.join(", ", subjects) + ")";
    }
}
