package org.salience.ungp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every way to get a condition wrong at one place: to leave a part out, to take all for any or any for all, to leave out a
 * negation, never to find a fact, or to give silence no weight.
 */
final class Breakages {
    /**
     * A condition that is wrong at one place.
     *
     * @param how what is wrong
     * @param when the condition
     * @param ofSilence whether it differs in what is not said alone, of which worlds know nothing
     * @param provided what must be possible, each of it, if it is to make a difference: of a part that is left out, that it
     *     does not go with another part that stays
     */
    record Broken(String how, Condition when, boolean ofSilence, List<Condition> provided) {
        private Broken(String how, Condition when, boolean ofSilence) {
            this(how, when, ofSilence, List.of());
        }

        private Broken within(Function<Condition, Condition> whole) {
            return new Broken(how, whole.apply(when), ofSilence, provided);
        }
    }

    private Breakages() {}

    /** For example {@code any(incentivises-harm, encourages-harm)}. */
    private static String name(Condition condition) {
        if (condition instanceof Condition.FactOf fact) {
            return fact.factor().id();
        }
        if (condition instanceof Condition.Conclusion conclusion) {
            return conclusion.concept().id();
        }
        return condition.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                + CanHold.partsOf(condition).stream().map(Breakages::name).collect(Collectors.joining(", ", "(", ")"));
    }

    static List<Broken> of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return several(all.of(), Condition.All::new, Condition.Any::new);
        }
        if (condition instanceof Condition.Any any) {
            return several(any.of(), Condition.Any::new, Condition.All::new);
        }
        if (condition instanceof Condition.AtLeast) {
            throw new IllegalArgumentException(
                    "no rule that ships counts, so it is not known how to break " + name(condition));
        }
        if (condition instanceof Condition.Not not) {
            return inside(
                    new Broken("without the not of " + name(not.of()), not.of(), false), not.of(), Condition.Not::new);
        }
        if (condition instanceof Condition.NotShown silent) {
            return inside(
                    new Broken("without silence on " + name(silent.of()), new Condition.Not(silent.of()), true),
                    silent.of(),
                    of -> new Condition.NotShown(of, silent.burden()));
        }
        if (condition instanceof Condition.Unless silent) {
            return inside(
                    new Broken(
                            "without silence on " + name(silent.exception()),
                            new Condition.Not(silent.exception()),
                            true),
                    silent.exception(),
                    of -> new Condition.Unless(of, silent.source()));
        }
        if (condition instanceof Condition.Never) {
            return List.of();
        }
        return List.of(new Broken("never " + name(condition), new Condition.Never(), false));
    }

    private static List<Broken> inside(Broken outer, Condition of, Function<Condition, Condition> whole) {
        return Stream.concat(Stream.of(outer), of(of).stream().map(each -> each.within(whole)))
                .toList();
    }

    private static List<Broken> several(
            List<Condition> of,
            Function<List<Condition>, Condition> same,
            Function<List<Condition>, Condition> swapped) {
        if (of.size() == 1) {
            return of(of.get(0));
        }
        List<Broken> broken = new ArrayList<>();
        broken.add(new Broken("swapped " + name(same.apply(of)), swapped.apply(of), false));
        boolean any = swapped.apply(of) instanceof Condition.All;
        for (int i = 0; i < of.size(); i++) {
            int at = i;
            Condition part = of.get(at);
            List<Condition> rest = new ArrayList<>(of);
            rest.remove(at);
            broken.add(new Broken(
                    "without " + name(part),
                    same.apply(rest),
                    false,
                    rest.stream()
                            .map(other -> any ? only(part, other) : only(other, part))
                            .toList()));
            // In any of several, never to find one is to leave it out.
            if (!any || !CanHold.partsOf(part).isEmpty()) {
                of(part).forEach(each -> broken.add(each.within(wrong -> {
                    List<Condition> changed = new ArrayList<>(of);
                    changed.set(at, wrong);
                    return same.apply(changed);
                })));
            }
        }
        return broken;
    }

    private static Condition only(Condition one, Condition other) {
        return Condition.all(one, Condition.not(other));
    }
}
