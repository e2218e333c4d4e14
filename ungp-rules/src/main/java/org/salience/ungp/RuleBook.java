package org.salience.ungp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Factor;
import org.salience.model.Track;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.StandardOfProof;

/**
 * A reading, compiled and checked once. Every concept is concluded by a rule, except {@link Concepts#SEVERE}, which reads
 * what the ratings of an impact come to. A reading is refused if concepts define each other in a circle, if a concept is used that
 * no rule concludes, if there is no rule at all, if a burden of showing is placed on what itself rests on silence, if silence alone could satisfy a
 * concept, or if a rule could hold in no world that the vocabulary admits. What is doubtful and no fault is in
 * {@link #warnings()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleBook {
    /** What a node does with the planes of its arguments. */
    enum Op {
        FACT,
        NEVER,
        SEVERE,
        ALL,
        ANY,
        NOT,
        AT_LEAST,
        NOT_SHOWN,
        JUDGEMENT,
        UNLESS_JUDGED
    }

    /**
     * One step of the compiled book. Its arguments stand before it.
     *
     * @param op what it does
     * @param args the nodes it reads
     * @param k how many must hold, for {@link Op#AT_LEAST}
     * @param factor the factor, for {@link Op#FACT}
     * @param whole whether facts are read on the whole record, as a burden of showing demands, whatever the perspective
     * @param concept the concept judged, for {@link Op#JUDGEMENT}; and for {@link Op#UNLESS_JUDGED}, which reads its second
     *     argument where the concept is judged and its first elsewhere
     */
    record Node(
            Op op,
            int[] args,
            int k,
            @Nullable Factor factor,
            boolean whole,
            @Nullable Concept concept) {
        Node(Op op, int[] args, int k, @Nullable Factor factor, boolean whole) {
            this(op, args, k, factor, whole, null);
        }
    }

    private record Key(Object what, boolean whole) {}

    private final Reading reading;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Key, Integer> index = new HashMap<>();
    private final Set<Concept> concepts = new LinkedHashSet<>();

    private RuleBook(Reading reading) {
        this.reading = reading;
        Deque<Concept> open = new ArrayDeque<>();
        reading.rules().forEach(rule -> concept(rule.concept(), false, open));
        refuseSilenceAlone();
    }

    /**
     * {@return a reading, compiled}
     *
     * @param reading the reading
     * @throws IllegalArgumentException if it fails a check; the message names the rules concerned
     */
    public static RuleBook of(Reading reading) {
        Objects.requireNonNull(reading, "reading");
        if (reading.equals(Reading.standard())) {
            return standard();
        }
        if (reading.rules().isEmpty()) {
            throw new IllegalArgumentException("a reading must have rules, but " + reading.name()
                    + " has none; Reading.standard().replacing(...) makes one from the default");
        }
        RuleBook book = new RuleBook(reading);
        // What a concept is used in comes after it, so that the rule at fault is named and not one that rests on it.
        book.concepts.forEach(concept -> reading.rules(concept).forEach(book::refuseWhatCannotHold));
        return book;
    }

    /** This book, if it concludes all that an assessment reports. */
    RuleBook complete() {
        List<String> missing = Stream.of(
                        Stream.of(Involvement.CAUSES, Involvement.CONTRIBUTES, Involvement.DIRECTLY_LINKED)
                                .flatMap(category -> Stream.of(Track.values()).map(category::concept)),
                        Stream.of(Duty.values()).map(Duty::concept),
                        Stream.of(Flag.values()).map(Flag::concept))
                .flatMap(each -> each)
                .distinct()
                .filter(concept -> !concepts.contains(concept))
                .map(Concept::id)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("a reading must conclude all that an assessment reports, but "
                    + reading.name() + " has no rule for " + String.join(", ", missing)
                    + "; add rules, or Rule.never(...) for what is never to follow");
        }
        return this;
    }

    /** A reading made of rules that were checked before: whether each can hold in some world is not searched again. */
    static RuleBook ofChecked(Reading reading) {
        return new RuleBook(reading);
    }

    private static final class Holder {
        static final RuleBook STANDARD = new RuleBook(Reading.standard());
    }

    /**
     * {@return the default reading, compiled}
     */
    public static RuleBook standard() {
        return Holder.STANDARD;
    }

    /**
     * {@return the reading}
     */
    public Reading reading() {
        return reading;
    }

    /**
     * {@return the concepts that its rules conclude, in order of first use}
     */
    public List<Concept> concepts() {
        return List.copyOf(concepts);
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The factors that some conclusions can turn on. */
    Set<Factor> factors(List<Concept> conclusions) {
        Set<Factor> factors = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        conclusions.forEach(concept -> open.push(node(concept, false)));
        while (!open.isEmpty()) {
            int number = open.pop();
            if (seen.add(number)) {
                Node node = nodes.get(number);
                Optional.ofNullable(node.factor()).ifPresent(factors::add);
                Arrays.stream(node.args()).forEach(open::push);
            }
        }
        return factors;
    }

    int node(Condition condition, boolean whole) {
        return known(new Key(condition, whole));
    }

    int node(Concept concept, boolean whole) {
        return known(new Key(concept, whole));
    }

    /** The node of a concept as the record indicates it, whatever an assessor judged. */
    int indicated(Concept concept, boolean whole) {
        return known(new Key(List.of("indicated", concept), whole));
    }

    private int known(Key key) {
        Integer node = index.get(key);
        if (node == null) {
            throw new IllegalArgumentException("the reading " + reading.id() + " does not use " + key.what());
        }
        return node;
    }

    private int concept(Concept concept, boolean whole, Deque<Concept> open) {
        Integer known = index.get(new Key(concept, whole));
        if (known != null) {
            return known;
        }
        if (open.contains(concept)) {
            throw new IllegalArgumentException("concepts must not define each other in a circle, but these do: "
                    + circle(concept, open) + "; change a rule of one of them");
        }
        List<Rule> rules = reading.rules(concept);
        if (concept.equals(Concepts.SEVERE) && rules.isEmpty()) {
            concepts.add(concept);
            return add(new Key(concept, whole), new Node(Op.SEVERE, new int[0], 0, null, whole));
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException(
                    "every concept used must be concluded by a rule, but none concludes " + concept.id() + ", which "
                            + (open.isEmpty() ? "is used" : open.peek().id() + " uses")
                            + "; add a rule for it, or Rule.never(...) if nothing is to ground it");
        }
        open.push(concept);
        int[] args = rules.stream()
                .mapToInt(rule -> condition(rule.when(), whole, open))
                .toArray();
        open.pop();
        concepts.add(concept);
        int indicated = add(new Key(List.of("indicated", concept), whole), new Node(Op.ANY, args, 0, null, whole));
        return add(new Key(concept, whole), unlessJudged(concept, indicated, judgement(concept)));
    }

    /** From a concept back to itself; what led to the circle is no part of it. */
    private static String circle(Concept concept, Deque<Concept> open) {
        List<String> back = open.stream()
                .takeWhile(each -> !each.equals(concept))
                .map(each -> each.id() + " <- ")
                .toList();
        return concept.id() + " <- " + String.join("", back) + concept.id();
    }

    /** A judgement is the same whoever has to show what. */
    private int judgement(Concept concept) {
        Key key = new Key(List.of("judged", concept), false);
        Integer known = index.get(key);
        return known != null ? known : add(key, new Node(Op.JUDGEMENT, new int[0], 0, null, false, concept));
    }

    private int judgement(Concept concept, boolean negated) {
        int judgement = judgement(concept);
        return negated
                ? add(
                        new Key(List.of("judged not", concept), false),
                        new Node(Op.NOT, new int[] {judgement}, 0, null, false))
                : judgement;
    }

    private static Node unlessJudged(Concept concept, int indicated, int judged) {
        return new Node(Op.UNLESS_JUDGED, new int[] {indicated, judged}, 0, null, false, concept);
    }

    private int condition(Condition condition, boolean whole, Deque<Concept> open) {
        Key key = new Key(condition, whole);
        Integer known = index.get(key);
        if (known != null) {
            return known;
        }
        if (condition instanceof Condition.Conclusion conclusion) {
            int node = concept(conclusion.concept(), whole, open);
            index.put(key, node);
            return node;
        }
        if (!whole && condition instanceof Condition.NotShown notShown) {
            return silent(key, notShown.of(), true, open);
        }
        if (!whole && condition instanceof Condition.Unless unless) {
            return silent(key, unless.exception(), false, open);
        }
        return add(key, compiled(condition, whole, open));
    }

    /**
     * Silence weighs in on a condition.
     *
     * @param whole whether it is read on the whole record, as a burden of showing is; an exception is read as the
     *     perspective has it
     */
    private int silent(Key key, Condition of, boolean whole, Deque<Concept> open) {
        condition(of, whole, open);
        int node = notShown(of, false, whole, open);
        index.put(key, node);
        return node;
    }

    private Node compiled(Condition condition, boolean whole, Deque<Concept> open) {
        if (condition instanceof Condition.FactOf fact) {
            if (new HashSet<>(fact.factor().signature()).size()
                    < fact.factor().signature().size()) {
                throw new IllegalArgumentException(
                        "a rule is read on one pathway, which has one subject of each kind, but "
                                + fact.factor().id() + " is said of "
                                + fact.factor().signature());
            }
            return new Node(Op.FACT, new int[0], 0, fact.factor(), whole);
        }
        if (condition instanceof Condition.Never) {
            return new Node(Op.NEVER, new int[0], 0, null, whole);
        }
        if (condition instanceof Condition.All all) {
            return new Node(Op.ALL, args(all.of(), whole, open), 0, null, whole);
        }
        if (condition instanceof Condition.Any any) {
            return new Node(Op.ANY, args(any.of(), whole, open), 0, null, whole);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return new Node(Op.AT_LEAST, args(atLeast.of(), whole, open), atLeast.k(), null, whole);
        }
        if (condition instanceof Condition.Not not) {
            return new Node(Op.NOT, args(List.of(not.of()), whole, open), 0, null, whole);
        }
        throw new IllegalArgumentException(
                "what must be shown must not itself rest on silence, but it does in " + condition);
    }

    /**
     * That something is not shown is asked of each fact in it: a combination is not shown if, by the laws of De Morgan, the
     * facts that would make it are not shown. Asked of the combination as a whole, a contested part would vanish beside an
     * unknown one.
     *
     * <p>An exception may itself rest on silence or on severity, as that the enterprise contributes: such a part of it counts
     * as it stands, and only its facts can be silent once more. What is to be shown may not.
     */
    private int notShown(Condition of, boolean negated, boolean whole, Deque<Concept> open) {
        if (!whole && standsAsItIs(of)) {
            return condition(negated ? of : new Condition.Not(of), false, open);
        }
        if (of instanceof Condition.Not not) {
            return notShown(not.of(), !negated, whole, open);
        }
        if (of instanceof Condition.FactOf) {
            int literal = condition(negated ? new Condition.Not(of) : of, whole, open);
            return add(new Key(List.of("not shown", of, negated), whole), notShown(literal));
        }
        if (of instanceof Condition.Never) {
            return condition(negated ? of : new Condition.Not(of), whole, open);
        }
        if (of instanceof Condition.All all) {
            return notShown(negated ? Op.ALL : Op.ANY, 0, all.of(), negated, whole, open);
        }
        if (of instanceof Condition.Any any) {
            return notShown(negated ? Op.ANY : Op.ALL, 0, any.of(), negated, whole, open);
        }
        if (of instanceof Condition.AtLeast least) {
            int k = negated ? least.k() : least.of().size() - least.k() + 1;
            return notShown(Op.AT_LEAST, k, least.of(), negated, whole, open);
        }
        if (of instanceof Condition.Conclusion conclusion) {
            if (conclusion.concept().equals(Concepts.SEVERE)) {
                throw new IllegalArgumentException(
                        "severity is rated, not shown by a party, but it stands in what must be " + "shown: " + of);
            }
            concept(conclusion.concept(), whole, open);
            List<Condition> grounds =
                    reading.rules(conclusion.concept()).stream().map(Rule::when).toList();
            int indicated = notShown(negated ? Op.ANY : Op.ALL, 0, grounds, negated, whole, open);
            return add(
                    new Key(List.of("not shown", of, negated), whole),
                    unlessJudged(
                            conclusion.concept(),
                            indicated,
                            add(
                                    new Key(List.of("judged not shown", of, negated), whole),
                                    notShown(judgement(conclusion.concept(), negated)))));
        }
        throw new IllegalArgumentException("what must be shown must not itself rest on silence, but it does in " + of);
    }

    private static boolean standsAsItIs(Condition of) {
        return of instanceof Condition.NotShown
                || of instanceof Condition.Unless
                || of instanceof Condition.Conclusion conclusion
                        && conclusion.concept().equals(Concepts.SEVERE);
    }

    private int notShown(Op op, int k, List<Condition> of, boolean negated, boolean whole, Deque<Concept> open) {
        int[] args = of.stream()
                .mapToInt(each -> notShown(each, negated, whole, open))
                .toArray();
        return add(new Key(List.of(op, k, of, negated), whole), new Node(op, args, k, null, false));
    }

    private static Node notShown(int literal) {
        return new Node(Op.NOT_SHOWN, new int[] {literal}, 0, null, false);
    }

    private int[] args(List<Condition> of, boolean whole, Deque<Concept> open) {
        return of.stream().mapToInt(each -> condition(each, whole, open)).toArray();
    }

    private int add(Key key, Node node) {
        nodes.add(node);
        index.put(key, nodes.size() - 1);
        return nodes.size() - 1;
    }

    /** On an empty record only silence speaks; a concept that holds there could be satisfied by silence alone. */
    private void refuseSilenceAlone() {
        Lanes lanes = new Lanes(Arrays.asList(StandardOfProof.values()));
        Evaluation empty =
                Evaluation.of(this, lanes, (factor, whole, lane) -> Lanes.Cell.UNKNOWN, EvidencePolicy.standard());
        for (Concept concept : concepts) {
            for (int lane = 0; lane < lanes.count(); lane++) {
                if (empty.must(node(concept, false), lane)) {
                    throw new IllegalArgumentException("silence alone must not satisfy a concept, but it satisfies "
                            + concept.id() + " by the rule \"" + because(concept, empty, lane)
                            + "\"; add to that rule a fact that must be shown");
                }
            }
        }
    }

    private String because(Concept concept, Evaluation empty, int lane) {
        return reading.rules(concept).stream()
                .filter(rule -> empty.must(node(rule.when(), false), lane))
                .findFirst()
                .orElseThrow()
                .because();
    }

    /** A rule that takes a ground away is meant never to hold. */
    private void refuseWhatCannotHold(Rule rule) {
        if (!(rule.when() instanceof Condition.Never) && !CanHold.inSomeWorld(rule.when(), reading)) {
            throw new IllegalArgumentException("a rule must be able to hold, but no world admits the rule for "
                    + rule.concept().id() + " \"" + rule.because() + "\", which reads " + factors(rule.when())
                    + constraints(rule.when()) + "; change its condition, or take it out");
        }
    }

    private static SortedSet<String> factors(Condition condition) {
        SortedSet<String> factors = new TreeSet<>();
        factors(condition, factors);
        return factors;
    }

    private static void factors(Condition condition, Set<String> into) {
        if (condition instanceof Condition.FactOf fact) {
            into.add(fact.factor().id());
        }
        CanHold.partsOf(condition).forEach(part -> factors(part, into));
    }

    /** What the vocabulary says of two of the factors that a condition names. */
    private static String constraints(Condition condition) {
        Set<String> factors = factors(condition);
        String known = Stream.concat(
                        Vocabulary.standard().exclusions().stream()
                                .filter(each -> factors.containsAll(
                                        Set.of(each.first().id(), each.second().id()))),
                        Vocabulary.standard().implications().stream()
                                .filter(each -> factors.containsAll(Set.of(
                                        each.premise().id(), each.conclusion().id()))))
                .map(each -> each + " (" + each.because() + ")")
                .collect(Collectors.joining("; "));
        return known.isEmpty() ? "" : ", with " + known;
    }

    /**
     * {@return what is doubtful about the reading and no fault, a sentence each: a part of a condition that no world admits;
     * and of the default reading, each factor taken from a norm that no rule and no duty reads, not even by what it implies or
     * excludes}
     */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (Rule rule : reading.rules()) {
            CanHold.partsOf(rule.when()).forEach(part -> dead(part, rule, warnings));
        }
        if (reading.equals(Reading.standard())) {
            Set<Factor> used = used();
            Vocabulary.standard().factors().stream()
                    .filter(factor -> !factor.sources().isEmpty() && !used.contains(factor))
                    .map(
                            factor -> "no rule reads the factor " + factor.id() + " (" + factor.label()
                                    + "), so no claim on it changes a result; write a rule that does, if the norm calls for one")
                    .forEach(warnings::add);
        }
        return List.copyOf(warnings);
    }

    private void dead(Condition part, Rule rule, List<String> warnings) {
        if (!(part instanceof Condition.Never) && !CanHold.inSomeWorld(part, reading)) {
            warnings.add("a part of the rule for " + rule.concept().id() + " \"" + rule.because()
                    + "\" holds in no world: it reads " + factors(part) + constraints(part) + "; take it out");
        } else {
            CanHold.partsOf(part).forEach(inner -> dead(inner, rule, warnings));
        }
    }

    /** The factors that rules, duties and the review of due diligence read, and those that lend to them. */
    private Set<Factor> used() {
        Set<Factor> used = new HashSet<>();
        nodes.stream()
                .flatMap(node -> Optional.ofNullable(node.factor()).stream())
                .forEach(used::add);
        Arrays.stream(Duty.values()).map(Duty::fulfilment).forEach(used::add);
        for (DiligenceElement element : DiligenceElement.values()) {
            used.addAll(element.factors());
            element.general().ifPresent(used::add);
        }
        Vocabulary words = Vocabulary.standard();
        boolean more = true;
        while (more) {
            int before = used.size();
            words.implications().forEach(each -> together(used, each.premise(), each.conclusion()));
            words.exclusions().forEach(each -> together(used, each.first(), each.second()));
            words.sequences().stream()
                    .filter(each -> used.contains(each.conclusion()))
                    .forEach(each -> used.addAll(List.of(each.earlier(), each.later())));
            more = used.size() > before;
        }
        return used;
    }

    /** Support flows one way between two factors, dispute the other. */
    private static void together(Set<Factor> used, Factor one, Factor other) {
        if (used.contains(one) || used.contains(other)) {
            used.add(one);
            used.add(other);
        }
    }

    @Override
    public String toString() {
        return "rule book of " + reading;
    }
}
