package org.salience.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what parties say: that claims fit their factors, that only the speaker withdraws, what opinions conclude. */
final class ClaimCheck {
    private final CaseParts parts;
    private final FactorCheck factors;
    private final Findings found;

    ClaimCheck(CaseParts parts, FactorCheck factors, Findings found) {
        this.parts = parts;
        this.factors = factors;
        this.found = found;
    }

    void claim(Claim each) {
        found.at("claims", each.id());
        found.reference("in", each.in(), Findings.A_SOURCE, "sources");
        found.optional("by", each.by(), Findings.AN_ACTOR, "actors");
        found.optional("characterisedBy", each.characterisedBy(), Findings.AN_ACTOR, "actors");
        found.origins(each.origins());
        Factor factor = factors.known(each.stance().id(), each.factor());
        if (factor != null) {
            signature(factor, each.of());
            if (!each.manner().bearsOn(factor.kind())) {
                found.problem(
                        "as",
                        each.manner() == Manner.INFERS_FROM_CAPABILITY
                                ? "another manner: a likeness of capabilities bears on what a product can do and on nothing else"
                                : "another manner: assessing a risk cannot show that \"" + factor.label()
                                        + "\" has happened",
                        Findings.quoted(each.manner().id()) + " on " + factor.id());
            }
        }
        each.on().ifPresent(on -> found.withinRecord("on", on));
        each.withdrawn().ifPresent(withdrawal -> withdrawal(each, withdrawal));
        each.replacedBy().ifPresent(next -> {
            found.reference("replacedBy", next, Findings.A_CLAIM, "claims");
            if (each.withdrawn().isEmpty()) {
                found.problem(
                        "replacedBy", "\"withdrawn\" beside it: narrowing is a withdrawal and a new claim", "none");
            }
        });
    }

    private void withdrawal(Claim claim, Claim.Withdrawal withdrawal) {
        if (!found.reference("withdrawn/in", withdrawal.in(), Findings.A_SOURCE, "sources")
                || !parts.sources.containsKey(claim.in())) {
            return;
        }
        withdrawal.on().ifPresent(on -> found.withinRecord("withdrawn/on", on));
        Source in = parts.sources.get(withdrawal.in());
        String speaker = claim.by().orElse(parts.sources.get(claim.in()).by());
        if (!in.by().equals(speaker)) {
            found.problem(
                    "withdrawn/in",
                    "a source by " + speaker + ", since only the speaker withdraws (anyone else disputes)",
                    Findings.quoted(in.id()) + " by " + in.by());
        }
        Optional<DateRange> on = withdrawal.on().or(in::date);
        Optional<DateRange> stated = claim.on().or(parts.sources.get(claim.in())::date);
        if (on.isEmpty()) {
            found.problem("withdrawn", "a dated withdrawal", Findings.quoted(in.id()) + ", which has no date");
        } else if (stated.flatMap(DateRange::start).isPresent()
                && on.get().end().isPresent()
                && on.get().end().get().isBefore(stated.get().start().get())) {
            found.problem(
                    "withdrawn",
                    "a withdrawal after the claim of " + stated.get(),
                    on.get().toString());
        }
    }

    private void signature(Factor factor, List<String> subjects) {
        if (factor.signature().isEmpty()) {
            return;
        }
        if (subjects.size() != factor.signature().size()) {
            found.problem(
                    "of",
                    "the subjects of " + factor.id() + ": " + factor.signature(),
                    subjects.size() + (subjects.size() == 1 ? " subject " : " subjects ") + subjects);
            return;
        }
        for (int i = 0; i < subjects.size(); i++) {
            SubjectKind kind = factor.signature().get(i);
            String id = subjects.get(i);
            if (kind == SubjectKind.ENTERPRISE) {
                if (parts.hasEnterprise() && !id.equals(parts.matter.enterprise)) {
                    found.problem(
                            "of/" + i,
                            "the enterprise assessed, " + Findings.quoted(parts.matter.enterprise),
                            Findings.quoted(id));
                }
            } else if (!parts.is(id, plural(kind))) {
                found.unknown(found.here("of/" + i), "the id of " + Findings.a(kind), id, Set.of(plural(kind)));
            }
        }
        if (Set.of(Factors.SUPPLIED, Factors.DELIVERED).contains(factor)) {
            concerned(subjects.get(0), subjects.get(1));
        }
    }

    /** What is supplied in a relationship is among the products that the relationship concerns: pathways lead through these. */
    private void concerned(String relationship, String product) {
        parts.matter.relationships.stream()
                .filter(each ->
                        each.id().equals(relationship) && !each.products().contains(product))
                .filter(each -> parts.is(product, "products"))
                .forEach(each -> found.problem(
                        "of/1",
                        "a product that " + Findings.quoted(relationship) + " concerns: " + each.products()
                                + "; add it to the relationship's \"products\"",
                        Findings.quoted(product)));
    }

    private static String plural(SubjectKind kind) {
        return switch (kind) {
            case ENTERPRISE -> "actors";
            case RELATIONSHIP -> "relationships";
            case PRODUCT -> "products";
            case IMPACT -> "impacts";
            case MEASURE -> "measures";
        };
    }

    void opinion(Opinion each) {
        found.at("opinions", each.id());
        found.reference("in", each.in(), Findings.A_SOURCE, "sources");
        found.optional("by", each.by(), Findings.AN_ACTOR, "actors");
        found.concept(each.concept());
        found.subjects(each.of());
        found.optional("repeats", each.repeats(), "the id of an opinion", "opinions");
    }
}
