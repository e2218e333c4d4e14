package org.salience.ungp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Exclusion;
import org.salience.model.Factor;
import org.salience.model.Implication;
import org.salience.model.SubjectKind;
import org.salience.model.Term;
import org.salience.model.Vocabulary;

/**
 * Whether a condition holds in some world that the implications and exclusions of the vocabulary admit. A world settles every
 * fact of one pathway; in it what is not shown and what is an exception is simply not so, and severity is open. A ground that
 * a reading takes away on purpose counts as open too, so that what then cannot hold any more is no fault.
 *
 * <p>Facts are settled one after the other, with what follows from each, until the condition is decided. That is exact, since
 * whatever is left may be settled as not so; but it is given up after a number of steps, and the condition then counts as one
 * that can hold. Only constraints that bind on every pathway are used: what a use of several products says of one of them is
 * left out. So a condition that is refused never holds.
 */
final class CanHold {
    private static final int MOST_STEPS = 20_000;

    private static final List<Implication> IMPLICATIONS = Vocabulary.standard().implications().stream()
            .filter(each -> binds(each.premise(), each.conclusion()))
            .toList();
    private static final List<Exclusion> EXCLUSIONS = Vocabulary.standard().exclusions().stream()
            .filter(each -> binds(each.first(), each.second()) || binds(each.second(), each.first()))
            .toList();

    private final Reading reading;
    private int steps;

    private CanHold(Reading reading) {
        this.reading = reading;
    }

    /** Whether a condition can hold under a reading without circles. */
    static boolean inSomeWorld(Condition condition, Reading reading) {
        return new CanHold(reading).search(condition, Map.of());
    }

    /** On a pathway the one factor then fixes the subjects of the other. */
    private static boolean binds(Factor one, Factor other) {
        Set<SubjectKind> known = EnumSet.of(SubjectKind.ENTERPRISE);
        known.addAll(one.signature());
        return known.containsAll(other.signature())
                && !known.contains(SubjectKind.MEASURE)
                && Set.copyOf(one.signature()).size() == one.signature().size();
    }

    private boolean search(Condition condition, Map<Term, Boolean> world) {
        Optional<Boolean> value = value(condition, world);
        if (value.isPresent()) {
            return value.get();
        }
        Optional<Term> next = open(condition, world).findFirst();
        if (next.isEmpty() || ++steps > MOST_STEPS) {
            return true;
        }
        return Stream.of(true, false)
                .map(so -> settled(world, next.get(), so))
                .flatMap(Optional::stream)
                .anyMatch(then -> search(condition, then));
    }

    /** The world with one term settled and all that follows; empty if that contradicts it. */
    private static Optional<Map<Term, Boolean>> settled(Map<Term, Boolean> world, Term term, boolean value) {
        Map<Term, Boolean> then = new HashMap<>(world);
        Deque<Term> open = new ArrayDeque<>();
        then.put(term, value);
        open.push(term);
        while (!open.isEmpty()) {
            Term next = open.pop();
            boolean so = then.get(next);
            for (Map.Entry<Term, Boolean> forced : forced(next, so).entrySet()) {
                Boolean known = then.putIfAbsent(forced.getKey(), forced.getValue());
                if (known == null) {
                    open.push(forced.getKey());
                } else if (!known.equals(forced.getValue())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(then);
    }

    /** An implied fact is never excluded directly by what implies it, so no two entries contradict each other. */
    private static Map<Term, Boolean> forced(Term term, boolean so) {
        Map<Term, Boolean> forced = new HashMap<>();
        for (Implication each : IMPLICATIONS) {
            if (so && each.premise().equals(term)) {
                forced.put(each.conclusion(), true);
            }
        }
        for (Exclusion each : EXCLUSIONS) {
            if (so && each.first().equals(term)) {
                forced.put(each.second(), false);
            } else if (so && each.second().equals(term)) {
                forced.put(each.first(), false);
            }
        }
        return forced;
    }

    /** What a condition comes to as far as a world is settled; empty if that is open. */
    private Optional<Boolean> value(Condition condition, Map<Term, Boolean> world) {
        if (condition instanceof Condition.FactOf fact) {
            return Optional.ofNullable(world.get(fact.factor()));
        }
        if (condition instanceof Condition.Never) {
            return Optional.empty();
        }
        if (condition instanceof Condition.Conclusion conclusion) {
            return isRated(conclusion.concept())
                    ? Optional.ofNullable(world.get(conclusion.concept()))
                    : counted(1, grounds(conclusion.concept()), world);
        }
        if (condition instanceof Condition.All all) {
            return counted(all.of().size(), all.of(), world);
        }
        if (condition instanceof Condition.Any any) {
            return counted(1, any.of(), world);
        }
        if (condition instanceof Condition.AtLeast least) {
            return counted(least.k(), least.of(), world);
        }
        return value(denied(condition), world).map(so -> !so);
    }

    private Optional<Boolean> counted(int k, List<Condition> of, Map<Term, Boolean> world) {
        int so = 0;
        int open = 0;
        for (Condition each : of) {
            Optional<Boolean> value = value(each, world);
            so += value.filter(Boolean::booleanValue).isPresent() ? 1 : 0;
            open += value.isEmpty() ? 1 : 0;
        }
        return so >= k ? Optional.of(true) : so + open < k ? Optional.of(false) : Optional.empty();
    }

    /** The terms that a condition still waits for. */
    private Stream<Term> open(Condition condition, Map<Term, Boolean> world) {
        if (value(condition, world).isPresent() || condition instanceof Condition.Never) {
            return Stream.empty();
        }
        if (condition instanceof Condition.FactOf fact) {
            return Stream.of(fact.factor());
        }
        if (condition instanceof Condition.Conclusion conclusion && isRated(conclusion.concept())) {
            return Stream.of(conclusion.concept());
        }
        return parts(condition).stream().flatMap(part -> open(part, world));
    }

    private List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.Conclusion conclusion) {
            return grounds(conclusion.concept());
        }
        return partsOf(condition);
    }

    /** The conditions directly in a condition. */
    static List<Condition> partsOf(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of();
        }
        if (condition instanceof Condition.Any any) {
            return any.of();
        }
        if (condition instanceof Condition.AtLeast least) {
            return least.of();
        }
        return condition instanceof Condition.Not
                        || condition instanceof Condition.NotShown
                        || condition instanceof Condition.Unless
                ? List.of(denied(condition))
                : List.of();
    }

    private static Condition denied(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return not.of();
        }
        return condition instanceof Condition.NotShown notShown
                ? notShown.of()
                : ((Condition.Unless) condition).exception();
    }

    private boolean isRated(Concept concept) {
        return concept.equals(Concepts.SEVERE) && reading.rules(concept).isEmpty();
    }

    private List<Condition> grounds(Concept concept) {
        return reading.rules(concept).stream().map(Rule::when).toList();
    }
}
