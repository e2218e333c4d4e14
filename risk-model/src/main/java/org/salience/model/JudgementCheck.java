package org.salience.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what the assessor judges: open-textured concepts, on pathways that the case has. */
final class JudgementCheck {
    /** Where a judgement can lie. */
    private static final Set<String> ON_A_PATHWAY = Set.of("relationships", "products", "impacts");

    private static final String TO_BE_JUDGED = "an open-textured concept, for example substantial or own-act: ";
    /** What follows from the rules once the open-textured concepts are decided: involvement and what it calls for. */
    private static final Set<String> FOLLOWS = Stream.of(
                    Concepts.CAUSES,
                    Concepts.CONTRIBUTES,
                    Concepts.DIRECTLY_LINKED,
                    Concepts.RISK_OF_CAUSING,
                    Concepts.RISK_OF_CONTRIBUTING,
                    Concepts.RISK_OF_DIRECT_LINK,
                    Concepts.DUTY_TO_CEASE,
                    Concepts.DUTY_TO_USE_LEVERAGE,
                    Concepts.DUTY_TO_REMEDIATE,
                    Concepts.DUTY_TO_REPORT,
                    Concepts.SOLELY_LINKED,
                    Concepts.LEGAL_COMPLIANCE_ISSUE,
                    Concepts.DUTY_TO_MITIGATE,
                    Concepts.DUTY_TO_INCREASE_LEVERAGE,
                    Concepts.TAKE_STEPS_TO_END,
                    Concepts.DUTY_TO_SUSPEND,
                    Concepts.DUTY_TO_WEIGH_LEAVING,
                    Concepts.DUTY_TO_LEAVE_RESPONSIBLY,
                    Concepts.DUTY_TO_SHOW_EFFORTS,
                    Concepts.DUTY_TO_ACCEPT_CONSEQUENCES,
                    Concepts.ROLE_IN_REMEDY,
                    Concepts.DUTY_TO_HONOUR_PRINCIPLES,
                    Concepts.HEIGHTENED_DUE_DILIGENCE,
                    Concepts.CONSIDER_ENDING)
            .map(Concept::id)
            .collect(Collectors.toUnmodifiableSet());

    private final CaseParts parts;
    private final Findings found;

    JudgementCheck(CaseParts parts, Findings found) {
        this.parts = parts;
        this.found = found;
    }

    void judgement(Judgement each) {
        found.at("judgements", each.id());
        found.assessor(each.by());
        found.withinRecord("on", DateRange.of(each.on()));
        found.concept(each.concept());
        if (FOLLOWS.contains(each.concept())) {
            found.problem(
                    "concept",
                    TO_BE_JUDGED + "involvement and duties follow from the rules; judge what they turn on",
                    Findings.quoted(each.concept()));
        }
        if (each.concept().equals(Concepts.SEVERE.id())) {
            found.problem(
                    "concept", TO_BE_JUDGED + "severity is rated, under \"ratings\"", Findings.quoted(each.concept()));
        }
        judged(each.of());
        found.all("because", each.because(), Findings.A_CLAIM, "claims");
        found.optional("supersedes", each.supersedes(), "the id of a judgement", "judgements");
        each.supersedes().map(parts.judgements::get).ifPresent(earlier -> superseded(each, earlier));
    }

    /** A judgement lies on an impact, by every pathway to it or by those through a relationship or a product. */
    private void judged(List<String> of) {
        boolean known = true;
        for (int i = 0; i < of.size(); i++) {
            if (!ON_A_PATHWAY.contains(parts.kindOf.getOrDefault(of.get(i), ""))) {
                found.unknown(
                        found.here("of/" + i),
                        "the id of an impact, a relationship or a product",
                        of.get(i),
                        ON_A_PATHWAY);
                known = false;
            }
        }
        List<String> on = parts.those(of, "impacts");
        List<String> through = parts.those(of, "relationships");
        List<String> products = parts.those(of, "products");
        if (on.size() != 1 || through.size() > 1 || products.size() > 1) {
            if (known) {
                found.problem(
                        "of",
                        "one impact, and to narrow it one relationship or product by which it is reached",
                        of.toString());
            }
            return;
        }
        List<String> ways = parts.impacts.get(on.get(0)).through();
        if (!parts.relationships.keySet().containsAll(ways)) {
            return;
        }
        narrowed(of, through, ways, "a relationship that " + Findings.quoted(on.get(0)) + " is \"through\", " + ways);
        List<String> supplied = (through.isEmpty() ? ways : through)
                .stream()
                        .flatMap(relationship -> parts.relationships.get(relationship).products().stream())
                        .distinct()
                        .sorted()
                        .toList();
        narrowed(of, products, supplied, "a product of a relationship by which it is reached, " + supplied);
    }

    private void narrowed(List<String> of, List<String> to, List<String> possible, String expected) {
        for (String id : to) {
            if (!possible.contains(id)) {
                found.problem("of/" + of.indexOf(id), expected, Findings.quoted(id));
            }
        }
    }

    private void superseded(Judgement each, Judgement earlier) {
        boolean same = earlier.concept().equals(each.concept())
                && parts.those(earlier.of(), "impacts").equals(parts.those(each.of(), "impacts"));
        if (!same || earlier.on().isAfter(each.on())) {
            found.problem(
                    "supersedes",
                    "a judgement on " + each.concept() + " and " + parts.those(each.of(), "impacts") + ", made by "
                            + each.on(),
                    Findings.quoted(earlier.id()) + " on " + earlier.concept() + " and "
                            + parts.those(earlier.of(), "impacts") + ", made on " + earlier.on());
        }
    }
}
