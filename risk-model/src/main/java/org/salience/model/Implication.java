package org.salience.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * If one factor is present, so is another, for example {@code used-for -> business-relationship}: an integrity constraint
 * between factors, as data with a reason. Support flows from the premise to the conclusion, dispute from the conclusion to
 * the premise.
 *
 * @param premise the factor that implies
 * @param conclusion the factor implied
 * @param because the reason
 */
public record Implication(Factor premise, Factor conclusion, String because) {
    /**
     * Creates an implication.
     *
     * @throws NullPointerException if a component is null
     */
    public Implication {
        Objects.requireNonNull(premise, "premise");
        Objects.requireNonNull(conclusion, "conclusion");
        Objects.requireNonNull(because, "because");
    }

    /**
     * {@return the fact that a fact of the premise implies, or empty if the case does not fix its subjects}; a relationship
     * fixes a product only if it concerns exactly one
     *
     * @param fact a fact of the premise
     * @param matter the case
     */
    public Optional<Fact> apply(Fact fact, Case matter) {
        List<String> subjects = new ArrayList<>();
        for (SubjectKind kind : conclusion.signature()) {
            Optional<String> subject = subject(kind, fact, matter);
            if (subject.isEmpty()) {
                return Optional.empty();
            }
            subjects.add(subject.get());
        }
        return Optional.of(new Fact(conclusion, subjects));
    }

    private Optional<String> subject(SubjectKind kind, Fact fact, Case matter) {
        int known = premise.signature().indexOf(kind);
        if (known >= 0) {
            return Optional.of(fact.subjects().get(known));
        }
        if (kind == SubjectKind.ENTERPRISE) {
            return Optional.of(matter.enterprise());
        }
        int relationship = premise.signature().indexOf(SubjectKind.RELATIONSHIP);
        if (kind != SubjectKind.PRODUCT || relationship < 0) {
            return Optional.empty();
        }
        List<String> products =
                matter.relationship(fact.subjects().get(relationship)).products();
        return products.size() == 1 ? Optional.of(products.get(0)) : Optional.empty();
    }

    /**
     * {@return for example {@code used-for -> business-relationship}}
     */
    @Override
    public String toString() {
        return premise.id() + " -> " + conclusion.id();
    }
}
