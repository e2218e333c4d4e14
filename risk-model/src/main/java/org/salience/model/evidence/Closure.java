package org.salience.model.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.salience.model.Case;
import org.salience.model.Constraint;
import org.salience.model.Exclusion;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Impact;
import org.salience.model.Implication;
import org.salience.model.Relationship;
import org.salience.model.Stance;
import org.salience.model.SubjectKind;
import org.salience.model.Vocabulary;

/**
 * Closes a record under the constraints between factors: support flows from premise to conclusion, dispute from conclusion to
 * premise, and what supports a fact disputes what it excludes. Implications form no circle, and dispute never flows back
 * into support, so each side is one walk.
 */
final class Closure {
    private final SortedMap<Fact, Evidence> direct;
    private final Map<Fact, Evidence> fixed;
    private final Map<Fact, List<Edge>> premises = new HashMap<>();
    private final Map<Fact, List<Edge>> conclusions = new HashMap<>();
    /** What excludes a fact: the premise of each edge. */
    private final Map<Fact, List<Edge>> excluding = new HashMap<>();

    private final Set<Fact> all = new TreeSet<>();

    /** One implication between two facts of the case. */
    private record Edge(Fact premise, Fact conclusion, Constraint by) {}

    /**
     * Prepares the closure.
     *
     * @param matter the case
     * @param direct what claims say on each fact
     * @param fixed facts whose evidence is closed already and which nothing else may touch
     */
    Closure(Case matter, SortedMap<Fact, Evidence> direct, Map<Fact, Evidence> fixed) {
        this.direct = direct;
        this.fixed = fixed;
        List<Map<SubjectKind, String>> ways = ways(matter);
        List<Implication> implications = Vocabulary.standard().implications();
        Deque<Fact> open = new ArrayDeque<>(direct.keySet());
        open.addAll(fixed.keySet());
        implications.forEach(implication -> open.addAll(facts(implication.premise(), ways)));
        while (!open.isEmpty()) {
            Fact premise = open.pop();
            if (all.add(premise)) {
                implications.stream()
                        .filter(implication -> implication.premise().equals(premise.factor()))
                        .forEach(implication -> implication
                                .apply(premise, matter)
                                .forEach(conclusion -> {
                                    add(premise, conclusion, implication);
                                    open.push(conclusion);
                                }));
                exclude(premise, matter, open);
            }
        }
    }

    private void exclude(Fact fact, Case matter, Deque<Fact> open) {
        for (Exclusion exclusion : Vocabulary.standard().exclusions()) {
            if (exclusion.first().equals(fact.factor()) || exclusion.second().equals(fact.factor())) {
                for (Fact other : exclusion.apply(fact, matter)) {
                    excluding.computeIfAbsent(other, each -> new ArrayList<>()).add(new Edge(fact, other, exclusion));
                    open.push(other);
                }
            }
        }
    }

    private void add(Fact premise, Fact conclusion, Implication by) {
        Edge edge = new Edge(premise, conclusion, by);
        premises.computeIfAbsent(conclusion, fact -> new ArrayList<>()).add(edge);
        conclusions.computeIfAbsent(premise, fact -> new ArrayList<>()).add(edge);
    }

    SortedMap<Fact, Evidence> closed() {
        SortedMap<Fact, Evidence> closed = new TreeMap<>();
        for (Fact fact : all) {
            Evidence evidence = fixed.get(fact);
            if (evidence == null) {
                evidence = direct(fact).closed(lent(fact));
            }
            if (evidence.claims().findAny().isPresent()
                    || !evidence.withdrawn().isEmpty()
                    || !evidence.implied().isEmpty()
                    || evidence.silenced()) {
                closed.put(fact, evidence);
            }
        }
        return closed;
    }

    private Evidence direct(Fact fact) {
        Evidence evidence = direct.get(fact);
        return evidence == null ? Evidence.none(fact) : evidence;
    }

    private List<Implied> lent(Fact fact) {
        List<Implied> lent = new ArrayList<>();
        for (Edge edge : premises.getOrDefault(fact, List.of())) {
            add(lent, edge.premise, Stance.SUPPORTS, support(edge.premise), edge.by);
        }
        for (Edge edge : excluding.getOrDefault(fact, List.of())) {
            add(lent, edge.premise, Stance.DISPUTES, support(edge.premise), edge.by);
        }
        for (Edge edge : conclusions.getOrDefault(fact, List.of())) {
            add(lent, edge.conclusion, Stance.DISPUTES, dispute(edge.conclusion), edge.by);
        }
        lent.sort(Comparator.comparing(Implied::stance).thenComparing(Implied::from));
        return lent;
    }

    /** What lends nothing any more because it was withdrawn is still named. */
    private void add(List<Implied> lent, Fact from, Stance stance, Strength strength, Constraint by) {
        Implied implied = new Implied(from, stance, strength, by);
        if (strength != Strength.ABSENT || withdrawnBehind(from, implied.lends())) {
            lent.add(implied);
        }
    }

    private boolean withdrawnBehind(Fact fact, Stance stance) {
        List<Edge> further = (stance == Stance.SUPPORTS ? premises : conclusions).getOrDefault(fact, List.of());
        return direct(fact).withdrawn().stream().anyMatch(claim -> claim.stance() == stance)
                || further.stream()
                        .map(edge -> stance == Stance.SUPPORTS ? edge.premise : edge.conclusion)
                        .anyMatch(next -> withdrawnBehind(next, stance))
                || stance == Stance.DISPUTES
                        && excluding.getOrDefault(fact, List.of()).stream()
                                .anyMatch(edge -> withdrawnBehind(edge.premise, Stance.SUPPORTS));
    }

    private Strength support(Fact fact) {
        if (fixed.containsKey(fact)) {
            return fixed.get(fact).standing().support();
        }
        Strength support = direct(fact).standing().support();
        for (Edge edge : premises.getOrDefault(fact, List.of())) {
            support = support.max(support(edge.premise));
        }
        return support;
    }

    private Strength dispute(Fact fact) {
        if (fixed.containsKey(fact)) {
            return fixed.get(fact).standing().dispute();
        }
        Strength dispute = direct(fact).standing().dispute();
        for (Edge edge : conclusions.getOrDefault(fact, List.of())) {
            dispute = dispute.max(dispute(edge.conclusion));
        }
        for (Edge edge : excluding.getOrDefault(fact, List.of())) {
            dispute = dispute.max(support(edge.premise));
        }
        return dispute;
    }

    /** The facts of a factor on the enterprise, on each measure and relationship, and on the ways to an impact. */
    private static Set<Fact> facts(Factor factor, List<Map<SubjectKind, String>> ways) {
        Set<Fact> facts = new TreeSet<>();
        for (Map<SubjectKind, String> way : ways) {
            if (way.keySet().containsAll(factor.signature())) {
                facts.add(new Fact(
                        factor, factor.signature().stream().map(way::get).toList()));
            }
        }
        return facts;
    }

    private static List<Map<SubjectKind, String>> ways(Case matter) {
        List<Map<SubjectKind, String>> ways = new ArrayList<>();
        matter.measures().forEach(measure -> ways.add(Map.of(SubjectKind.MEASURE, measure.id())));
        // What is asked of the enterprise is asked whether or not an impact is recorded.
        ways.add(Map.of(SubjectKind.ENTERPRISE, matter.enterprise()));
        for (Relationship relationship : matter.relationships()) {
            ways.add(Map.of(SubjectKind.RELATIONSHIP, relationship.id()));
            relationship
                    .products()
                    .forEach(product -> ways.add(
                            Map.of(SubjectKind.RELATIONSHIP, relationship.id(), SubjectKind.PRODUCT, product)));
        }
        for (Impact impact : matter.impacts()) {
            Map<SubjectKind, String> own = new EnumMap<>(SubjectKind.class);
            own.put(SubjectKind.ENTERPRISE, matter.enterprise());
            own.put(SubjectKind.IMPACT, impact.id());
            ways.add(own);
            for (String through : impact.through()) {
                Map<SubjectKind, String> way = new EnumMap<>(own);
                way.put(SubjectKind.RELATIONSHIP, through);
                ways.add(way);
                for (String product : matter.relationship(through).products()) {
                    Map<SubjectKind, String> longer = new EnumMap<>(way);
                    longer.put(SubjectKind.PRODUCT, product);
                    ways.add(longer);
                }
            }
        }
        return ways;
    }
}
