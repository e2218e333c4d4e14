package org.salience.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks what the shape of a case cannot: that ids are unique, that references resolve and that parts fit each other. It
 * goes once through the parts; what is asked of each kind stands in a class of its own.
 */
final class CaseCheck {
    private static final String AN_ID = "an id: a lower-case letter, then letters, digits and hyphens";

    private final Case.Builder matter;
    private final CaseParts parts;
    private final Findings found;

    CaseCheck(Case.Builder matter) {
        this.matter = matter;
        parts = new CaseParts(matter);
        found = new Findings(parts);
    }

    List<Problem> problems() {
        head();
        index();
        FactorCheck factors = new FactorCheck(found);
        matter.factors.forEach(factors::factor);
        if (matter.enterprise != null && !parts.is(matter.enterprise, "actors")) {
            found.unknown("/enterprise", Findings.AN_ACTOR, matter.enterprise, Set.of("actors"));
        }
        SubjectCheck subjects = new SubjectCheck(parts, found);
        matter.actors.forEach(subjects::actor);
        matter.products.forEach(subjects::product);
        matter.relationships.forEach(subjects::relationship);
        matter.impacts.forEach(subjects::impact);
        matter.links.forEach(subjects::link);
        matter.measures.forEach(subjects::measure);
        matter.sources.forEach(new SourceCheck(found)::source);
        ClaimCheck claims = new ClaimCheck(parts, factors, found);
        matter.claims.forEach(claims::claim);
        matter.opinions.forEach(claims::opinion);
        matter.inquiries.forEach(new InquiryCheck(parts, factors, found)::inquiry);
        matter.judgements.forEach(new JudgementCheck(parts, found)::judgement);
        matter.ratings.forEach(new RatingCheck(parts, found)::rating);
        new CircleCheck(parts, found).circles();
        return found.problems();
    }

    private void index() {
        index("actors", matter.actors, Actor::id, parts.actors);
        index("products", matter.products, Product::id, null);
        index("relationships", matter.relationships, Relationship::id, parts.relationships);
        index("impacts", matter.impacts, Impact::id, parts.impacts);
        index("links", matter.links, ImpactLink::id, null);
        index("measures", matter.measures, Measure::id, null);
        index("sources", matter.sources, Source::id, parts.sources);
        index("claims", matter.claims, Claim::id, parts.claims);
        index("opinions", matter.opinions, Opinion::id, null);
        index("inquiries", matter.inquiries, Inquiry::id, null);
        index("judgements", matter.judgements, Judgement::id, parts.judgements);
        index("ratings", matter.ratings, Rating::id, null);
    }

    private void head() {
        if (matter.id == null || !isId(matter.id)) {
            found.add(Problem.of("/id", AN_ID, Findings.quoted(matter.id)));
        }
        if (matter.title == null || matter.title.isBlank()) {
            found.add(Problem.of("/title", "a title", Findings.quoted(matter.title)));
        }
        if (matter.enterprise == null) {
            found.add(Problem.of("/enterprise", "the id of the actor who is assessed", "nothing"));
        }
        if (matter.recordUntil == null) {
            found.add(Problem.of("/recordUntil", "the last day of the record, for example 2025-08-20", "nothing"));
        }
    }

    private <T> void index(String kind, List<T> values, Function<T, String> idOf, @Nullable Map<String, T> into) {
        for (T value : values) {
            String id = idOf.apply(value);
            if (!isId(id)) {
                found.add(Problem.of(Findings.path(kind, id), AN_ID, Findings.quoted(id)));
            }
            String before = parts.kindOf.putIfAbsent(id, kind);
            if (before != null) {
                found.add(Problem.of(
                        Findings.path(kind, id),
                        "an id that nothing else in the case has",
                        Findings.quoted(id) + ", which is also under " + before));
            }
            if (into != null) {
                into.put(id, value);
            }
        }
    }

    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (i == 0 || !(c == '-' || c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
