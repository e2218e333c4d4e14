package org.salience.ungp;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.salience.model.Concept;
import org.salience.model.Factor;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.Word;

/**
 * The oracle: reads a reading for one pathway at one standard, by plain recursion over its rules, one truth value at a
 * time. It follows the specification and shares no code with the rule book, its nodes or its planes.
 */
final class NaiveReading {
    private static final Strength SHOWN = Strength.CREDIBLE;

    /**
     * What a condition comes to.
     *
     * @param standing how firmly it is supported and disputed
     * @param must whether it holds however the open facts turn out
     * @param may whether it holds for some way in which the open facts turn out
     */
    record Value(Standing standing, boolean must, boolean may) {}

    private static final Value NEVER = new Value(new Standing(Strength.ABSENT, Strength.STRONG), false, false);

    /** The facts of one pathway. */
    interface Record {
        Standing standing(Factor factor, boolean whole);

        default Word severe() {
            return Word.UNKNOWN;
        }

        boolean silenced(Factor factor);

        /** How a concept stands where somebody judged it. */
        default Optional<Standing> judged(Concept concept) {
            return Optional.empty();
        }
    }

    private final Reading reading;
    private final StandardOfProof standard;
    private final Strength silence;
    private final Record record;

    private NaiveReading(Reading reading, StandardOfProof standard, Strength silence, Record record) {
        this.reading = reading;
        this.standard = standard;
        this.silence = silence;
        this.record = record;
    }

    /** What silence weighs by default: as much as a credible claim. */
    static NaiveReading of(Reading reading, StandardOfProof standard, Record record) {
        return new NaiveReading(reading, standard, Strength.CREDIBLE, record);
    }

    static NaiveReading withoutSilence(Reading reading, StandardOfProof standard, Record record) {
        return new NaiveReading(reading, standard, Strength.ABSENT, record);
    }

    Word word(Concept concept) {
        Value value = value(concept, false);
        if (value.must()) {
            return Word.TRUE;
        }
        if (!value.may()) {
            return Word.FALSE;
        }
        boolean spoken = reaches(value.standing().support(), standard.bar())
                || reaches(value.standing().dispute(), standard.bar());
        return spoken ? Word.CONTESTED : Word.UNKNOWN;
    }

    Standing standing(Concept concept) {
        return value(concept, false).standing();
    }

    private Value value(Concept concept, boolean whole) {
        if (record.judged(concept).isPresent()) {
            return fact(record.judged(concept).get());
        }
        if (concept.id().equals("severe")) {
            return switch (record.severe()) {
                case TRUE -> new Value(new Standing(Strength.STRONG, Strength.ABSENT), true, true);
                case FALSE -> new Value(new Standing(Strength.ABSENT, Strength.STRONG), false, false);
                default -> new Value(new Standing(Strength.ABSENT, Strength.ABSENT), false, true);
            };
        }
        return any(reading.rules().stream()
                .filter(rule -> rule.concept().id().equals(concept.id()))
                .map(rule -> value(rule.when(), whole))
                .toList());
    }

    private Value value(Condition condition, boolean whole) {
        if (condition instanceof Condition.FactOf fact) {
            return fact(record.standing(fact.factor(), whole));
        }
        if (condition instanceof Condition.Conclusion conclusion) {
            return value(conclusion.concept(), whole);
        }
        if (condition instanceof Condition.Never) {
            return NEVER;
        }
        if (condition instanceof Condition.All all) {
            return all(values(all.of(), whole));
        }
        if (condition instanceof Condition.Any any) {
            return any(values(any.of(), whole));
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast(atLeast.k(), values(atLeast.of(), whole));
        }
        if (condition instanceof Condition.Not not) {
            return not(value(not.of(), whole));
        }
        return notShown(askedFor(condition), false, condition instanceof Condition.NotShown);
    }

    private List<Value> values(List<Condition> of, boolean whole) {
        return of.stream().map(each -> value(each, whole)).toList();
    }

    private Value fact(Standing standing) {
        boolean proved =
                reaches(standing.support(), standard.bar()) && !reaches(standing.dispute(), standard.counterBar());
        boolean disproved =
                reaches(standing.dispute(), standard.bar()) && !reaches(standing.support(), standard.counterBar());
        return new Value(standing, proved, !disproved);
    }

    private static Value all(List<Value> of) {
        return new Value(
                new Standing(least(of, Standing::support), most(of, Standing::dispute)),
                of.stream().allMatch(Value::must),
                of.stream().allMatch(Value::may));
    }

    private static Value any(List<Value> of) {
        return new Value(
                new Standing(most(of, Standing::support), least(of, Standing::dispute)),
                of.stream().anyMatch(Value::must),
                of.stream().anyMatch(Value::may));
    }

    private static Value not(Value of) {
        return new Value(new Standing(of.standing().dispute(), of.standing().support()), !of.may(), !of.must());
    }

    private static Value atLeast(int k, List<Value> of) {
        if (k > of.size()) {
            return new Value(new Standing(Strength.ABSENT, Strength.STRONG), false, false);
        }
        Standing standing = k == 0
                ? new Standing(Strength.STRONG, Strength.ABSENT)
                : new Standing(largest(k, of, Standing::support), largest(of.size() - k + 1, of, Standing::dispute));
        return new Value(
                standing,
                of.stream().filter(Value::must).count() >= k,
                of.stream().filter(Value::may).count() >= k);
    }

    /** An exception that rests on silence or on a rating in its turn counts as it stands. That a combination is not shown comes down, by the laws of De Morgan, to which of its facts are not shown. */
    private Value notShown(Condition of, boolean negated, boolean whole) {
        boolean silent = of instanceof Condition.NotShown || of instanceof Condition.Unless;
        boolean rated = of instanceof Condition.Conclusion rating
                && rating.concept().id().equals("severe");
        if (!whole && (silent || rated)) {
            return negated ? value(of, false) : not(value(of, false));
        }
        if (of instanceof Condition.FactOf fact) {
            Value value = fact(record.standing(fact.factor(), whole));
            return record.silenced(fact.factor())
                    ? new Value(new Standing(Strength.ABSENT, Strength.ABSENT), false, true)
                    : notShown(negated ? not(value) : value);
        }
        if (of instanceof Condition.Conclusion c && record.judged(c.concept()).isPresent()) {
            Value value = fact(record.judged(c.concept()).get());
            return notShown(negated ? not(value) : value);
        }
        if (of instanceof Condition.Never) {
            return negated ? NEVER : not(NEVER);
        }
        if (of instanceof Condition.Not not) {
            return notShown(not.of(), !negated, whole);
        }
        List<Value> parts =
                grounds(of).stream().map(part -> notShown(part, negated, whole)).toList();
        if (of instanceof Condition.AtLeast least) {
            return atLeast(negated ? least.k() : parts.size() - least.k() + 1, parts);
        }
        return of instanceof Condition.All == negated ? all(parts) : any(parts);
    }

    /**
     * What would have to be shown is read on the whole record, an exception as the perspective has it. Not shown, silence speaks for this; shown, it is as true as
     * the opposite of what is shown.
     */
    private Value notShown(Value value) {
        Standing standing = value.standing();
        if (reaches(standing.support(), SHOWN)) {
            return not(value);
        }
        Strength support = reaches(standing.dispute(), silence) ? standing.dispute() : silence;
        boolean silent = silence != Strength.ABSENT && reaches(silence, standard.bar());
        return new Value(new Standing(support, Strength.ABSENT), silent || !value.may(), true);
    }

    private List<Condition> grounds(Condition of) {
        return of instanceof Condition.Conclusion conclusion
                ? reading.rules().stream()
                        .filter(rule ->
                                rule.concept().id().equals(conclusion.concept().id()))
                        .map(Rule::when)
                        .toList()
                : parts(of);
    }

    private static Condition askedFor(Condition condition) {
        return condition instanceof Condition.NotShown notShown
                ? notShown.of()
                : ((Condition.Unless) condition).exception();
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of();
        }
        if (condition instanceof Condition.Any any) {
            return any.of();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.of();
        }
        return List.of(condition instanceof Condition.Not not ? not.of() : askedFor(condition));
    }

    private static boolean reaches(Strength strength, Strength bar) {
        return strength.ordinal() >= bar.ordinal();
    }

    private static Strength least(List<Value> of, Function<Standing, Strength> side) {
        return of.stream()
                .map(Value::standing)
                .map(side)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Strength most(List<Value> of, Function<Standing, Strength> side) {
        return of.stream()
                .map(Value::standing)
                .map(side)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Strength largest(int place, List<Value> of, Function<Standing, Strength> side) {
        return of.stream()
                .map(Value::standing)
                .map(side)
                .sorted(Comparator.reverseOrder())
                .skip(place - 1)
                .findFirst()
                .orElseThrow();
    }
}
