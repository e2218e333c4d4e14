package org.salience.model.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Case;
import org.salience.model.Exclusion;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Impact;
import org.salience.model.Implication;
import org.salience.model.Relationship;
import org.salience.model.SubjectKind;
import org.salience.model.Vocabulary;

/**
 * Standings closed under the implications between factors, by going over all of them until nothing changes: support flows
 * from premise to conclusion, dispute from conclusion to premise. It holds for what anybody speaks to, and for what lies
 * on a way that the case draws from the enterprise to an impact.
 */
final class NaiveClosure {
    private final Case matter;
    private final Map<Fact, Standing> standings;
    private final Map<Fact, Standing> settled;

    private NaiveClosure(Case matter, Map<Fact, Standing> standings, Map<Fact, Standing> settled) {
        this.matter = matter;
        this.standings = standings;
        this.settled = settled;
    }

    /**
     * {@return the closed standings}
     *
     * @param folded what is said on each fact
     * @param settled facts that stand as they are, whatever is implied
     */
    static Map<Fact, Standing> of(Case matter, Map<Fact, Standing> folded, Map<Fact, Standing> settled) {
        NaiveClosure closure = new NaiveClosure(matter, new HashMap<>(folded), settled);
        closure.standings.putAll(settled);
        closure.onWays().forEach(fact -> closure.standings.putIfAbsent(fact, Standing.UNKNOWN));
        while (closure.changes()) {
            continue;
        }
        return closure.standings;
    }

    private boolean changes() {
        Map<Fact, Standing> before = Map.copyOf(standings);
        for (Fact premise : before.keySet()) {
            for (Implication implication : Vocabulary.standard().implications()) {
                if (implication.premise().equals(premise.factor())) {
                    conclusions(implication.conclusion(), premise).forEach(conclusion -> flow(premise, conclusion));
                }
            }
            for (Exclusion exclusion : Vocabulary.standard().exclusions()) {
                if (exclusion.first().equals(premise.factor())) {
                    conclusions(exclusion.second(), premise).forEach(other -> dispute(premise, other));
                } else if (exclusion.second().equals(premise.factor())) {
                    conclusions(exclusion.first(), premise).forEach(other -> dispute(premise, other));
                }
            }
        }
        return !before.equals(standings);
    }

    private void flow(Fact premise, Fact conclusion) {
        Standing below = standings.get(premise);
        Standing above = standings.getOrDefault(conclusion, Standing.UNKNOWN);
        standings.put(conclusion, new Standing(stronger(below.support(), above.support()), above.dispute()));
        standings.put(premise, new Standing(below.support(), stronger(below.dispute(), above.dispute())));
        standings.putAll(settled);
    }

    /** What supports a fact disputes what it excludes. */
    private void dispute(Fact fact, Fact other) {
        Standing excluded = standings.getOrDefault(other, Standing.UNKNOWN);
        Strength support = standings.get(fact).support();
        standings.put(other, new Standing(excluded.support(), stronger(excluded.dispute(), support)));
        standings.putAll(settled);
    }

    private static Strength stronger(Strength a, Strength b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    /**
     * Facts on the subjects of another, if these fix its own: a relationship fixes its product if it has but one, a measure
     * the relationships it covers, or the enterprise if it covers nothing in particular or the enterprise by name.
     */
    private List<Fact> conclusions(Factor factor, Fact premise) {
        Map<SubjectKind, String> subjects = new EnumMap<>(SubjectKind.class);
        for (int i = 0; i < premise.subjects().size(); i++) {
            subjects.put(premise.factor().signature().get(i), premise.subjects().get(i));
        }
        String measure = subjects.get(SubjectKind.MEASURE);
        if (measure != null) {
            List<Fact> covered = new ArrayList<>();
            for (Map<SubjectKind, String> each : covered(measure)) {
                Map<SubjectKind, String> both = new HashMap<>(each);
                both.putAll(subjects);
                fact(factor, both).filter(fact -> !covered.contains(fact)).ifPresent(covered::add);
            }
            return covered;
        }
        subjects.put(SubjectKind.ENTERPRISE, matter.enterprise());
        List<String> products = products(subjects.get(SubjectKind.RELATIONSHIP));
        if (products.size() == 1) {
            subjects.putIfAbsent(SubjectKind.PRODUCT, products.get(0));
        }
        return fact(factor, subjects).stream().toList();
    }

    private List<Map<SubjectKind, String>> covered(String id) {
        List<String> scope = matter.measures().stream()
                .filter(each -> each.id().equals(id))
                .toList()
                .get(0)
                .scope();
        List<Map<SubjectKind, String>> covered = new ArrayList<>();
        covered.add(
                scope.isEmpty() || scope.contains(matter.enterprise())
                        ? Map.of(SubjectKind.ENTERPRISE, matter.enterprise())
                        : Map.of());
        matter.relationships().stream()
                .filter(each -> scope.contains(each.id()))
                .forEach(each -> covered.add(Map.of(SubjectKind.RELATIONSHIP, each.id())));
        return covered;
    }

    private List<String> products(String relationship) {
        return relationship == null
                ? List.of()
                : matter.relationship(relationship).products();
    }

    private static Optional<Fact> fact(Factor factor, Map<SubjectKind, String> subjects) {
        return subjects.keySet().containsAll(factor.signature())
                ? Optional.of(new Fact(
                        factor, factor.signature().stream().map(subjects::get).toList()))
                : Optional.empty();
    }

    private Set<Fact> onWays() {
        return Stream.of(
                        Stream.of(Map.of(SubjectKind.ENTERPRISE, matter.enterprise())),
                        matter.measures().stream().map(each -> Map.of(SubjectKind.MEASURE, each.id())),
                        matter.relationships().stream().flatMap(NaiveClosure::terms),
                        matter.impacts().stream().flatMap(impact -> ways(impact).stream()))
                .flatMap(each -> each)
                .flatMap(way -> Vocabulary.standard().implications().stream()
                        .flatMap(each -> fact(each.premise(), way).stream()))
                .collect(Collectors.toSet());
    }

    private static Stream<Map<SubjectKind, String>> terms(Relationship relationship) {
        return Stream.concat(
                Stream.of(Map.of(SubjectKind.RELATIONSHIP, relationship.id())),
                relationship.products().stream()
                        .map(product ->
                                Map.of(SubjectKind.RELATIONSHIP, relationship.id(), SubjectKind.PRODUCT, product)));
    }

    private List<Map<SubjectKind, String>> ways(Impact impact) {
        List<Map<SubjectKind, String>> ways = new ArrayList<>();
        ways.add(Map.of(SubjectKind.ENTERPRISE, matter.enterprise(), SubjectKind.IMPACT, impact.id()));
        for (String through : impact.through()) {
            Map<SubjectKind, String> way = with(ways.get(0), SubjectKind.RELATIONSHIP, through);
            ways.add(way);
            products(through).forEach(product -> ways.add(with(way, SubjectKind.PRODUCT, product)));
        }
        return ways;
    }

    private static Map<SubjectKind, String> with(Map<SubjectKind, String> way, SubjectKind kind, String id) {
        Map<SubjectKind, String> longer = new HashMap<>(way);
        longer.put(kind, id);
        return longer;
    }
}
