package org.salience.ungp;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concept;
import org.salience.model.DateRange;
import org.salience.model.Impact;
import org.salience.model.Opinion;
import org.salience.severity.Severity;
import org.salience.severity.SeverityScorer;

/** Cases made from cases. */
final class Cases {
    private Cases() {}

    /** A case with other claims and all else as it is. */
    static Case withClaims(Case matter, List<Claim> claims) {
        return builder(matter, claims).build();
    }

    /** A case in which nobody concludes anything. */
    static Case withoutOpinions(Case matter) {
        return builder(matter, matter.impacts(), matter.claims(), List.of()).build();
    }

    /** A case in which one claim was never made; nothing may refer to it. */
    static Case without(Case matter, String claim) {
        return withClaims(
                matter,
                matter.claims().stream()
                        .filter(each -> !each.id().equals(claim))
                        .toList());
    }

    /** A builder that holds a case with other claims. */
    static Case.Builder builder(Case matter, List<Claim> claims) {
        return builder(matter, matter.impacts(), claims, matter.opinions());
    }

    /** A case in which every impact is another. */
    static Case withImpacts(Case matter, UnaryOperator<Impact> change) {
        return builder(matter, matter.impacts().stream().map(change).toList(), matter.claims(), matter.opinions())
                .build();
    }

    private static Case.Builder builder(Case matter, List<Impact> impacts, List<Claim> claims, List<Opinion> opinions) {
        Case.Builder builder = Case.builder()
                .id(matter.id())
                .title(matter.title())
                .enterprise(matter.enterprise())
                .recordUntil(matter.recordUntil());
        matter.factors().forEach(builder::add);
        matter.actors().forEach(builder::add);
        matter.products().forEach(builder::add);
        matter.relationships().forEach(builder::add);
        impacts.forEach(builder::add);
        matter.links().forEach(builder::add);
        matter.measures().forEach(builder::add);
        matter.sources().forEach(builder::add);
        claims.forEach(builder::add);
        opinions.forEach(builder::add);
        matter.inquiries().forEach(builder::add);
        matter.judgements().forEach(builder::add);
        matter.ratings().forEach(builder::add);
        return builder;
    }

    /** A case in which one claim is another. */
    static Case replacing(Case matter, String claim, UnaryOperator<Claim> change) {
        return withClaims(
                matter,
                matter.claims().stream()
                        .map(each -> each.id().equals(claim) ? change.apply(each) : each)
                        .toList());
    }

    /** A case in which one claim has another id; nothing may refer to it. */
    static Case renamed(Case matter, String claim, String id) {
        return replacing(
                matter, claim, each -> Claim.builder().from(each).id(id).build());
    }

    /** A claim that its speaker takes back on a day. */
    static Claim withdrawn(Claim claim, LocalDate day) {
        return Claim.builder()
                .from(claim)
                .withdrawn(new Claim.Withdrawal(claim.in(), Optional.of(DateRange.of(day)), Optional.empty()))
                .build();
    }

    static Determination determination(Assessment assessment, Concept concept, String impact) {
        return assessment.determinations().stream()
                .filter(each -> each.concept().equals(concept) && each.impact().equals(impact))
                .findFirst()
                .orElseThrow();
    }

    /** The severity of each impact of a case that nobody rated. */
    static Map<String, Severity> unrated(Case matter) {
        return matter.impacts().stream()
                .collect(Collectors.toMap(
                        Impact::id, impact -> SeverityScorer.standard().score(List.of())));
    }
}
