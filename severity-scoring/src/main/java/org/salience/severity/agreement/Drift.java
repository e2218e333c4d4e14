package org.salience.severity.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.stat.interval.ClopperPearsonInterval;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;

/**
 * How one rater's levels moved when the same units were rated again, for example {@code 12 units rated twice: 5 higher, 1
 * lower, 6 the same; sign test p 0.219; ...}. It tells a direction (the rater became stricter or milder, or the matter
 * changed: which of the two the numbers cannot say) from mere noise, which moves units both ways alike.
 *
 * <p>Order only: a unit moves up or down, and by so many levels; moves are never averaged. The test is the exact sign test on
 * the units that moved (Dixon, W. J. and Mood, A. M. 1946, Journal of the American Statistical Association 41:557-566), with
 * the interval of Clopper and Pearson (1934) for the share of them that rose; both take the units as independent. A
 * unit that stood at an end of the scale could move one way only, and {@link #explain} counts those.
 */
public final class Drift {
    private static final double LEVEL = 0.95;

    private final RatingsTable table;
    /** How many units moved by how many levels. */
    private final TreeMap<Integer, Integer> shifts = new TreeMap<>();
    /** How many units went from which level to which, as {@code 3 to 4}. */
    private final TreeMap<String, Integer> moves = new TreeMap<>();

    private final List<String> raised = new ArrayList<>();
    private final List<String> lowered = new ArrayList<>();
    private int units;
    private int atTop;
    private int atBottom;

    private Drift(RatingsTable table) {
        this.table = table;
        for (int unit = 0; unit < table.units().size(); unit++) {
            int first = table.cell(0, unit);
            int second = table.cell(1, unit);
            if (first != RatingsTable.MISSING && second != RatingsTable.MISSING) {
                add(table.units().get(unit), first, second);
            }
        }
    }

    private void add(String unit, int first, int second) {
        units++;
        atTop += first == table.levels() ? 1 : 0;
        atBottom += first == 1 ? 1 : 0;
        shifts.merge(second - first, 1, Integer::sum);
        if (first != second) {
            (second > first ? raised : lowered).add(unit);
            moves.merge(first + " to " + second, 1, Integer::sum);
        }
    }

    /**
     * {@return how the second row differs from the first}
     *
     * @param occasions the ratings of one rater on two occasions, the earlier one first, as {@link RatingsTable#rerated};
     *     units missing on either are left out
     * @throws IllegalArgumentException unless there are two rows
     */
    public static Drift of(RatingsTable occasions) {
        if (occasions.raters().size() != 2) {
            throw new IllegalArgumentException("drift needs a table of two occasions, but it has "
                    + occasions.raters().size());
        }
        return new Drift(occasions);
    }

    /**
     * {@return how many units were rated on both occasions}
     */
    public int units() {
        return units;
    }

    /**
     * {@return the units rated higher the second time}
     */
    public List<String> raised() {
        return Collections.unmodifiableList(raised);
    }

    /**
     * {@return the units rated lower the second time}
     */
    public List<String> lowered() {
        return Collections.unmodifiableList(lowered);
    }

    /**
     * {@return how many units moved by how many levels, from the furthest down to the furthest up; 0 for those that stayed}
     */
    public Map<Integer, Integer> shifts() {
        return Collections.unmodifiableMap(shifts);
    }

    /**
     * {@return how probable it is, where every move is as likely up as down, that moves are at least as one-sided as these;
     * empty where no unit moved} Two-sided and exact.
     */
    public OptionalDouble signTest() {
        int moved = raised.size() + lowered.size();
        if (moved == 0) {
            return OptionalDouble.empty();
        }
        double tail = new BinomialDistribution(null, moved, 0.5)
                .cumulativeProbability(Math.min(raised.size(), lowered.size()));
        return OptionalDouble.of(Math.min(1, 2 * tail));
    }

    /**
     * {@return the 95 % interval of the share that rose among the units that moved; empty where none moved} If it holds 0.5,
     * no direction is shown.
     */
    public Optional<Interval> shareRaised() {
        int moved = raised.size() + lowered.size();
        if (moved == 0) {
            return Optional.empty();
        }
        if (raised.isEmpty() || lowered.isEmpty()) {
            double end = Math.pow((1 - LEVEL) / 2, 1.0 / moved);
            return Optional.of(raised.isEmpty() ? new Interval(0, 1 - end, LEVEL) : new Interval(end, 1, LEVEL));
        }
        ConfidenceInterval interval = new ClopperPearsonInterval().createInterval(moved, raised.size(), LEVEL);
        return Optional.of(new Interval(interval.getLowerBound(), interval.getUpperBound(), LEVEL));
    }

    /**
     * {@return how far the rater agrees with the own earlier ratings: exactly, within one level, and by ordinal alpha}
     */
    public List<Agreement> withSelf() {
        return Stream.of(Coefficient.EXACT_AGREEMENT, Coefficient.AGREEMENT_WITHIN_ONE, Coefficient.ALPHA_ORDINAL)
                .map(each -> each.of(table))
                .toList();
    }

    /**
     * {@return the drift, every move, and the agreement with self, line by line}
     */
    public String explain() {
        StringBuilder text = new StringBuilder(toString()).append('\n');
        shareRaised()
                .ifPresent(each -> text.append("  share raised among those that moved, ")
                        .append(each)
                        .append(" (Clopper and Pearson 1934)\n"));
        moves.forEach((move, count) -> text.append("  from ")
                .append(move)
                .append(": ")
                .append(Words.count(count, "unit"))
                .append('\n'));
        text.append("  could not rise: ").append(Words.count(atTop, "unit")).append("; could not fall: ");
        text.append(Words.count(atBottom, "unit")).append('\n');
        withSelf().forEach(each -> text.append("  ").append(each).append('\n'));
        return text.append("  from ")
                .append(table.raters().get(0))
                .append(" to ")
                .append(table.raters().get(1))
                .append("; whether the rater or the matter changed, the numbers cannot say\n")
                .toString();
    }

    @Override
    public String toString() {
        String test = signTest().isPresent()
                ? "sign test p " + Words.probability(signTest().getAsDouble())
                : "no sign test, because no unit moved";
        String size = shifts.entrySet().stream()
                .filter(each -> each.getKey() != 0)
                .map(each -> (each.getKey() > 0 ? "+" : "") + each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
        return Words.count(units, "unit") + " rated twice: " + raised.size() + " higher, " + lowered.size() + " lower, "
                + shifts.getOrDefault(0, 0) + " the same; "
                + (size.isEmpty() ? "" : "levels moved " + size + "; ")
                + test
                + (units < Agreement.FEW_UNITS ? "; fewer than " + Agreement.FEW_UNITS + " units" : "");
    }
}
