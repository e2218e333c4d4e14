package org.salience.ungp;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.salience.model.Case;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Impact;
import org.salience.model.Relationship;
import org.salience.model.SubjectKind;

/**
 * One way in which an impact may be tied to the enterprise: through a relationship and a product of it, or by the
 * enterprise's own conduct. Pathways come from the case's own {@code through} and {@code by}; an enterprise, a department
 * and a harm that merely stand in one file are not tied.
 *
 * @param enterprise id of the enterprise
 * @param relationship id of the relationship; empty for own conduct
 * @param product id of the product, if the relationship names any
 * @param impact id of the impact
 */
public record Pathway(String enterprise, Optional<String> relationship, Optional<String> product, String impact) {
    /**
     * Creates a pathway.
     *
     * @throws NullPointerException if a component is null
     */
    public Pathway {
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(impact, "impact");
    }

    /** The pathways of an impact, in a fixed order. */
    static List<Pathway> of(Case matter, Impact impact) {
        List<Pathway> pathways = new ArrayList<>();
        if (impact.by().stream().anyMatch(matter::isEnterprise)) {
            pathways.add(new Pathway(matter.enterprise(), Optional.empty(), Optional.empty(), impact.id()));
        }
        for (String through : impact.through()) {
            Relationship relationship = matter.relationship(through);
            if (relationship.products().isEmpty()) {
                pathways.add(new Pathway(matter.enterprise(), Optional.of(through), Optional.empty(), impact.id()));
            }
            for (String product : relationship.products()) {
                pathways.add(new Pathway(matter.enterprise(), Optional.of(through), Optional.of(product), impact.id()));
            }
        }
        return pathways;
    }

    /** The fact that a factor makes on this pathway; empty if the pathway lacks a subject that the factor is said of. */
    Optional<Fact> fact(Factor factor) {
        List<String> subjects = new ArrayList<>();
        for (SubjectKind kind : factor.signature()) {
            Optional<String> subject = switch (kind) {
                case ENTERPRISE -> Optional.of(enterprise);
                case RELATIONSHIP -> relationship;
                case PRODUCT -> product;
                case IMPACT -> Optional.of(impact);
                case MEASURE -> Optional.empty();
            };
            if (subject.isEmpty()) {
                return Optional.empty();
            }
            subjects.add(subject.get());
        }
        return Optional.of(new Fact(factor, subjects));
    }

    /**
     * {@return for example {@code palantir > rel-ero > imm-os > imp-removal}}
     */
    @Override
    public String toString() {
        return enterprise + relationship.map(id -> " > " + id).orElse("")
                + product.map(id -> " > " + id).orElse("") + " > " + impact;
    }
}
