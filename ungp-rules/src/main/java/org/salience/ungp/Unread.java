package org.salience.ungp;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.salience.model.Claim;
import org.salience.model.Fact;
import org.salience.model.Factors;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Implied;
import org.salience.model.evidence.WeighedClaim;

/**
 * The claims of a record that no pathway reads: their subjects lie on the pathways of no impact, they lend nothing by
 * implication to a fact that does, they are not shown with a link between impacts, and the review of due diligence does not
 * ask for them. A relationship may well be on record before an impact is tied to it; what is claimed of it must not go unseen.
 */
final class Unread {
    private final Assessment assessment;
    private final List<Set<String>> reached;

    private Unread(Assessment assessment) {
        this.assessment = assessment;
        this.reached = assessment.involvements().stream()
                .map(ImpactInvolvement::reached)
                .toList();
    }

    /** The claims, by id. */
    static List<Claim> of(Assessment assessment) {
        return new Unread(assessment).claims();
    }

    private List<Claim> claims() {
        Map<Fact, Evidence> apart = new TreeMap<>();
        assessment.record().facts().stream()
                .filter(evidence -> evidence.claims().findAny().isPresent())
                .filter(evidence -> reached.stream().noneMatch(each -> isOn(each, evidence)))
                .forEach(evidence -> apart.put(evidence.fact(), evidence));
        if (!apart.isEmpty()) {
            apart.keySet().removeAll(linked());
            apart.keySet().removeAll(lending());
            apart.keySet().removeAll(reviewed());
        }
        return apart.values().stream()
                .flatMap(Evidence::claims)
                .map(WeighedClaim::claim)
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }

    private static boolean isOn(Set<String> subjects, Evidence evidence) {
        return subjects.containsAll(evidence.fact().subjects());
    }

    /** That one impact follows from another is shown with the link, which no pathway follows. */
    private Set<Fact> linked() {
        return assessment.matter().links().stream()
                .map(link -> new Fact(Factors.FOLLOWS_FROM, List.of(link.later(), link.earlier())))
                .collect(Collectors.toSet());
    }

    /** The facts behind what is implied on a pathway. */
    private Set<Fact> lending() {
        Set<Fact> lending = new HashSet<>();
        for (int i = 0; i < reached.size(); i++) {
            EvidenceRecord record = assessment.involvements().get(i).record();
            Set<String> subjects = reached.get(i);
            record.facts().stream()
                    .filter(evidence -> isOn(subjects, evidence))
                    .forEach(evidence -> lending(evidence, record, lending));
        }
        return lending;
    }

    private static void lending(Evidence to, EvidenceRecord record, Set<Fact> into) {
        Deque<Evidence> open = new ArrayDeque<>(List.of(to));
        while (!open.isEmpty()) {
            for (Implied each : open.pop().implied()) {
                if (into.add(each.from())) {
                    open.push(record.evidence(each.from()));
                }
            }
        }
    }

    private Set<Fact> reviewed() {
        Set<Fact> reviewed = new HashSet<>();
        DueDiligence review = assessment.dueDiligence();
        for (ElementReview element : review.elements()) {
            element.all().forEach(evidence -> {
                reviewed.add(evidence.fact());
                lending(evidence, review.record(), reviewed);
            });
        }
        return reviewed;
    }
}
