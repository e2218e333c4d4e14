package org.salience.ungp;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.salience.model.Case;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Fact;
import org.salience.model.Sequence;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.internal.PlainText;
import org.salience.model.norm.Citation;
import org.salience.severity.Severity;

/** Evaluates a rule book on the pathways of a record and reads derivations off the same planes that decided. */
final class Deriver {
    private final Case matter;
    private final EvidenceRecord record;
    private final RuleBook book;
    private final List<Pathway> pathways;
    private final Map<String, List<Integer>> byImpact;
    private final PathwayFacts facts;
    private final Evaluation evaluation;
    private final Evaluation withoutSilence;

    Deriver(EvidenceRecord record, RuleBook book, List<Pathway> pathways, Map<String, Severity> severities) {
        this(record, book, List.copyOf(pathways), PathwayFacts.of(record, pathways, severities));
    }

    private Deriver(EvidenceRecord record, RuleBook book, List<Pathway> pathways, PathwayFacts facts) {
        this.matter = record.matter();
        this.record = record;
        this.book = book;
        this.pathways = pathways;
        this.byImpact = IntStream.range(0, pathways.size())
                .boxed()
                .collect(Collectors.groupingBy(number -> pathways.get(number).impact()));
        this.facts = facts;
        Lanes lanes = facts.lanes();
        this.evaluation = Evaluation.of(book, lanes, facts, record.policy());
        this.withoutSilence = Evaluation.withoutSilence(book, lanes, facts, record.policy());
    }

    /** The same with judgements applied. */
    Deriver judged(List<JudgementStatus> applied) {
        return new Deriver(record, book, pathways, facts.judged(applied));
    }

    /** The judgements applied. */
    List<JudgementStatus> judgements() {
        return facts.judgements();
    }

    /** The same for one impact, with some facts supposed to be settled, and without judgements. */
    Deriver supposing(Map<Fact, Standing> supposed, String impact) {
        return new Deriver(record, book, pathways(impact), facts.supposing(pathways(impact), supposed));
    }

    /** The facts on which some conclusions on an impact may turn, in order. */
    SortedSet<Fact> openFacts(String impact, List<Concept> conclusions) {
        return facts.supposing(pathways(impact), Map.of()).open(book.factors(conclusions));
    }

    Case matter() {
        return matter;
    }

    /** The pathways of an impact, in order. */
    List<Pathway> pathways(String impact) {
        return numbers(impact, Optional.empty()).stream().map(pathways::get).toList();
    }

    Evidence evidence(Fact fact, String impact) {
        return facts.evidence(fact, impact, false);
    }

    /** The record, seen for the time of an impact. */
    EvidenceRecord record(String impact) {
        return facts.record(impact);
    }

    /**
     * What a concept reads as on an impact, by the pathways that run through a relationship, if one is named: it holds if it
     * holds by one of them.
     */
    Words words(Concept concept, String impact, Optional<String> through) {
        return words(evaluation, concept, numbers(impact, through));
    }

    /** The standards at which the word on an impact would be another if silence weighed nothing. */
    private Set<StandardOfProof> unspoken(Concept concept, List<Integer> numbers) {
        return differing(words(evaluation, concept, numbers), words(withoutSilence, concept, numbers));
    }

    Standing standing(Concept concept, String impact, Optional<String> through) {
        return standing(concept, numbers(impact, through));
    }

    private Standing standing(Concept concept, List<Integer> numbers) {
        int node = book.node(concept, false);
        return numbers.stream()
                .map(pathway -> evaluation.standing(node, PathwayFacts.lane(pathway, StandardOfProof.POSSIBLE)))
                .reduce(Standing::or)
                .orElse(Standing.UNKNOWN);
    }

    Derivation derivation(Concept concept, String impact, Optional<String> through) {
        List<Integer> numbers = numbers(impact, through);
        List<Derivation> parts = numbers.stream()
                .map(pathway -> concept(concept, pathway, false))
                .toList();
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return new Derivation(
                matter,
                Derivation.Kind.PATHWAYS,
                concept.label()
                        + (parts.isEmpty() ? ", no pathway recorded" : ", by one of " + parts.size() + " pathways"),
                words(evaluation, concept, numbers),
                standing(concept, numbers),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                unspoken(concept, numbers),
                parts,
                1);
    }

    private List<Integer> numbers(String impact, Optional<String> through) {
        return byImpact.getOrDefault(impact, List.of()).stream()
                .filter(number ->
                        through.isEmpty() || pathways.get(number).relationship().equals(through))
                .toList();
    }

    private Words words(Evaluation from, Concept concept, List<Integer> numbers) {
        int node = book.node(concept, false);
        if (numbers.isEmpty()) {
            return Words.UNKNOWN;
        }
        return Words.of(standard -> {
            boolean must = false;
            boolean may = false;
            Standing standing = Standing.FALSE;
            for (int pathway : numbers) {
                int lane = PathwayFacts.lane(pathway, standard);
                must |= from.must(node, lane);
                may |= from.may(node, lane);
                standing = standing.or(from.standing(node, lane));
            }
            return standard.word(must, may, standing);
        });
    }

    private static Set<StandardOfProof> differing(Words one, Words other) {
        Set<StandardOfProof> differing = EnumSet.noneOf(StandardOfProof.class);
        for (StandardOfProof standard : StandardOfProof.values()) {
            if (one.at(standard) != other.at(standard)) {
                differing.add(standard);
            }
        }
        return differing;
    }

    private Derivation concept(Concept concept, int pathway, boolean burden) {
        if (concept.equals(Concepts.SEVERE) && book.reading().rules(concept).isEmpty()) {
            return severe(book.node(concept, burden), pathway);
        }
        List<JudgementStatus> judgements = facts.judgements(concept, pathway);
        if (judgements.isEmpty()) {
            return indicated(concept, concept.label(), pathway, burden);
        }
        List<Derivation> parts = new ArrayList<>();
        judgements.forEach(judgement -> parts.add(judgement(judgement, pathway)));
        parts.add(indicated(concept, concept.label() + ", as indicated", pathway, burden));
        return node(
                Derivation.Kind.JUDGED,
                concept.label() + ", as judged",
                book.node(concept, burden),
                pathway,
                List.of(),
                parts);
    }

    private Derivation indicated(Concept concept, String label, int pathway, boolean burden) {
        List<Derivation> rules = book.reading().rules(concept).stream()
                .map(rule -> rule(rule, pathway, burden))
                .toList();
        return node(
                Derivation.Kind.CONCEPT,
                label,
                book.indicated(concept, burden),
                pathway,
                List.of(),
                replaced(concept),
                rules,
                1);
    }

    /** A judgement, with all that is said on the facts to which the claims that it names speak. */
    private Derivation judgement(JudgementStatus status, int pathway) {
        String impact = pathways.get(pathway).impact();
        List<Derivation> named = status.judgement().because().stream()
                .map(id -> matter.fact(matter.claim(id)))
                .distinct()
                .sorted()
                .map(fact -> facts.evidence(fact, impact, false))
                .map(evidence -> fact(
                        evidence.fact().factor().label(),
                        evidence.standing(),
                        Optional.of(evidence),
                        Optional.empty(),
                        implied(evidence, impact, false)))
                .toList();
        return new Derivation(
                matter,
                Derivation.Kind.JUDGEMENT,
                "judged by " + status.who() + ": " + status.verdict(),
                Words.of(standard -> standard.word(status.standing())),
                status.standing(),
                List.of(),
                Optional.empty(),
                Optional.of("grounds: " + PlainText.of(status.judgement().grounds()) + "\n" + status.why()),
                Set.of(),
                named,
                1,
                Optional.of(status.judgement()));
    }

    /** A concept that the reading replaces says so, and each of its rules. */
    private Optional<String> replaced(Concept concept) {
        Reading reading = book.reading();
        return reading.replaced().contains(concept)
                ? Optional.of("replaced in reading " + reading.name())
                : Optional.empty();
    }

    private Derivation severe(int node, int pathway) {
        return new Derivation(
                matter,
                Derivation.Kind.SEVERITY,
                Concepts.SEVERE.label(),
                words(evaluation, node, pathway),
                evaluation.standing(node, PathwayFacts.lane(pathway, StandardOfProof.POSSIBLE)),
                List.of(),
                Optional.empty(),
                Optional.of(facts.severity(pathway).explain().strip()),
                Set.of(),
                List.of(),
                1);
    }

    private Derivation rule(Rule rule, int pathway, boolean burden) {
        return node(
                Derivation.Kind.RULE,
                rule.because(),
                book.node(rule.when(), burden),
                pathway,
                rule.citations(),
                replaced(rule.concept()),
                List.of(condition(rule.when(), pathway, burden)),
                1);
    }

    private Derivation condition(Condition condition, int pathway, boolean burden) {
        int node = book.node(condition, burden);
        if (condition instanceof Condition.FactOf fact) {
            return fact(fact, node, pathway, burden);
        }
        if (condition instanceof Condition.Conclusion conclusion) {
            return concept(conclusion.concept(), pathway, burden);
        }
        if (condition instanceof Condition.Never) {
            return node(Derivation.Kind.NEVER, "never, in this reading", node, pathway, List.of(), List.of());
        }
        if (condition instanceof Condition.All all) {
            return node(Derivation.Kind.ALL, "all of", node, pathway, List.of(), parts(all.of(), pathway, burden));
        }
        if (condition instanceof Condition.Any any) {
            return node(
                    Derivation.Kind.ANY, "one or more of", node, pathway, List.of(), parts(any.of(), pathway, burden));
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return node(
                    Derivation.Kind.AT_LEAST,
                    "at least " + atLeast.k() + " of",
                    node,
                    pathway,
                    List.of(),
                    Optional.empty(),
                    parts(atLeast.of(), pathway, burden),
                    atLeast.k());
        }
        if (condition instanceof Condition.Not not) {
            return node(
                    Derivation.Kind.NOT, "not", node, pathway, List.of(), parts(List.of(not.of()), pathway, burden));
        }
        if (condition instanceof Condition.NotShown notShown) {
            return node(
                    Derivation.Kind.NOT_SHOWN,
                    "not shown, though for the enterprise to show",
                    node,
                    pathway,
                    List.of(notShown.burden()),
                    parts(List.of(notShown.of()), pathway, true));
        }
        Condition.Unless unless = (Condition.Unless) condition;
        return node(
                Derivation.Kind.UNLESS,
                "unless, as an exception",
                node,
                pathway,
                List.of(unless.source()),
                parts(List.of(unless.exception()), pathway, burden));
    }

    private List<Derivation> parts(List<Condition> of, int pathway, boolean burden) {
        return of.stream().map(part -> condition(part, pathway, burden)).toList();
    }

    private Derivation fact(Condition.FactOf condition, int node, int pathway, boolean burden) {
        Optional<Fact> fact = pathways.get(pathway).fact(condition.factor());
        if (fact.isEmpty()) {
            return fact(
                    condition.factor().label(),
                    Standing.UNKNOWN,
                    Optional.empty(),
                    Optional.of("the pathway has no subject of which this could be said"),
                    List.of());
        }
        Evidence evidence = facts.evidence(fact.get(), pathways.get(pathway).impact(), burden);
        return fact(
                condition.factor().label(),
                evaluation.standing(node, PathwayFacts.lane(pathway, StandardOfProof.POSSIBLE)),
                Optional.of(evidence),
                facts.structure(fact.get(), pathways.get(pathway)),
                implied(evidence, pathways.get(pathway).impact(), burden));
    }

    /**
     * What other facts lend to a fact, each as a fact of its own; a chain is followed on the side it started on. A sequence is
     * read off claims, so nothing stands behind its facts but these.
     */
    private List<Derivation> implied(Evidence evidence, String impact, boolean burden) {
        return evidence.implied().stream()
                .map(lent -> {
                    Evidence from = facts.evidence(lent.from(), impact, burden).lending(lent.lends());
                    return fact(
                            lent.from().factor().label(),
                            from.standing(),
                            Optional.of(from),
                            Optional.of(lent.stance().id() + " by implication: "
                                    + lent.by().because()),
                            lent.by() instanceof Sequence ? List.of() : implied(from, impact, burden));
                })
                .toList();
    }

    /** The word of a fact is read off its standing. */
    private Derivation fact(
            String label,
            Standing standing,
            Optional<Evidence> evidence,
            Optional<String> note,
            List<Derivation> parts) {
        return new Derivation(
                matter,
                Derivation.Kind.FACT,
                label,
                Words.of(standard -> standard.word(standing)),
                standing,
                List.of(),
                evidence,
                note,
                Set.of(),
                parts,
                1);
    }

    private Derivation node(
            Derivation.Kind kind,
            String what,
            int node,
            int pathway,
            List<Citation> citations,
            List<Derivation> parts) {
        return node(kind, what, node, pathway, citations, Optional.empty(), parts, 1);
    }

    private Derivation node(
            Derivation.Kind kind,
            String what,
            int node,
            int pathway,
            List<Citation> citations,
            Optional<String> note,
            List<Derivation> parts,
            int needed) {
        return new Derivation(
                matter,
                kind,
                what,
                words(evaluation, node, pathway),
                evaluation.standing(node, PathwayFacts.lane(pathway, StandardOfProof.POSSIBLE)),
                citations,
                Optional.empty(),
                note,
                differing(words(evaluation, node, pathway), words(withoutSilence, node, pathway)),
                parts,
                needed);
    }

    private static Words words(Evaluation from, int node, int pathway) {
        return Words.of(standard -> from.word(node, PathwayFacts.lane(pathway, standard)));
    }
}
