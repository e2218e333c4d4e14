package org.salience.model;

import java.util.HashSet;
import java.util.Set;
import org.salience.model.norm.HumanRight;
import org.salience.model.norm.NormCatalog;

/** Checks what claims are about: actors, products, relationships, impacts, what links impacts, and measures. */
final class SubjectCheck {
    private final CaseParts parts;
    private final Findings found;

    SubjectCheck(CaseParts parts, Findings found) {
        this.parts = parts;
        this.found = found;
    }

    void actor(Actor actor) {
        found.at("actors", actor.id());
        found.optional("partOf", actor.partOf(), Findings.AN_ACTOR, "actors");
        if (actor.kind() != ActorKind.AFFECTED_GROUP && !actor.vulnerability().isEmpty()) {
            // Placed at the kind, so that a misspelt kind is reported once.
            found.problem(
                    "kind",
                    "affected-group, since only affected groups have a vulnerability",
                    actor.kind() + ", with the vulnerability " + actor.vulnerability());
        }
        if (actor.kind() == ActorKind.AFFECTED_GROUP) {
            outsideTheEnterprise(actor);
        }
        for (String word : actor.vulnerability()) {
            if (Vocabulary.standard().vulnerability(word).isEmpty()) {
                found.add(Problem.of(
                                Findings.path("actors", actor.id(), "vulnerability", word),
                                "the id of a vulnerability in the vocabulary",
                                Findings.quoted(word))
                        .withNearest(Nearest.to(
                                word,
                                Vocabulary.standard().vulnerabilities().stream().map(Vulnerability::id))));
            }
        }
    }

    /** What a part of the enterprise says counts as its own word, so that people would concede what is done to them. */
    private void outsideTheEnterprise(Actor group) {
        if (group.id().equals(parts.matter.enterprise)) {
            found.problem(
                    "kind",
                    "another kind than affected-group for the enterprise assessed, which is not whom it affects",
                    group.kind().toString());
        } else if (isWithinTheEnterprise(group)) {
            found.problem(
                    "kind",
                    "another kind than affected-group for a part of the enterprise, since its word counts as the enterprise's"
                            + " own; of people who work there leave \"partOf\" out",
                    group.kind().toString());
        }
    }

    private boolean isWithinTheEnterprise(Actor actor) {
        Set<String> seen = new HashSet<>();
        Actor outer = actor;
        while (outer != null && seen.add(outer.id())) {
            if (outer.id().equals(parts.matter.enterprise)) {
                return true;
            }
            outer = outer.partOf().map(parts.actors::get).orElse(null);
        }
        return false;
    }

    void product(Product each) {
        found.at("products", each.id());
        found.optional("buildsOn", each.buildsOn(), "the id of a product", "products");
    }

    void relationship(Relationship each) {
        found.at("relationships", each.id());
        found.reference("with", each.with(), Findings.AN_ACTOR, "actors");
        found.optional("user", each.user(), Findings.AN_ACTOR, "actors");
        found.all("products", each.products(), "the id of a product", "products");
        if (each.with().equals(parts.matter.enterprise)) {
            found.problem("with", "a counterparty other than the enterprise itself", Findings.quoted(each.with()));
        }
    }

    void impact(Impact each) {
        found.at("impacts", each.id());
        for (String right : each.rights()) {
            if (NormCatalog.standard().right(right).isEmpty()) {
                found.add(Problem.of(
                                found.here("rights/" + right),
                                "the id of a right in the catalogue",
                                Findings.quoted(right))
                        .withNearest(Nearest.to(
                                right, NormCatalog.standard().rights().stream().map(HumanRight::id))));
            }
        }
        found.all("groups", each.groups(), "the id of an affected group", "actors");
        for (String group : each.groups()) {
            Actor actor = parts.actors.get(group);
            if (actor != null && actor.kind() != ActorKind.AFFECTED_GROUP) {
                found.problem(
                        "groups/" + group, "an actor of kind affected-group", group + ", " + Findings.a(actor.kind()));
            }
        }
        found.all("by", each.by(), Findings.AN_ACTOR, "actors");
        found.all("through", each.through(), "the id of a relationship", "relationships");
    }

    void link(ImpactLink each) {
        found.at("links", each.id());
        found.reference("from", each.earlier(), "the id of an impact", "impacts");
        found.reference("to", each.later(), "the id of an impact", "impacts");
        found.optional("by", each.by(), Findings.AN_ACTOR, "actors");
        if (each.earlier().equals(each.later())) {
            found.problem("to", "another impact than the one it follows from", Findings.quoted(each.later()));
        }
    }

    void measure(Measure each) {
        found.at("measures", each.id());
        found.optional("by", each.by(), Findings.AN_ACTOR, "actors");
        for (String subject : each.scope()) {
            if (!parts.is(subject, "relationships") && !subject.equals(parts.matter.enterprise)) {
                found.unknown(
                        found.here("scope/" + subject),
                        "the id of a relationship, or of the enterprise",
                        subject,
                        Set.of("relationships"));
            }
        }
        each.element().ifPresent(element -> found.provision(found.here("element"), element));
    }
}
