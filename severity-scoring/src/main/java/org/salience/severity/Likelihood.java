package org.salience.severity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.salience.model.Aspect;
import org.salience.model.Rating;
import org.salience.model.RatingValue;

/**
 * How likely an impact is, in levels of a rating scheme, for example {@code likelihood 2-3/4}; an impact that has occurred
 * stands above the highest level. It is no part of severity, and only orders impacts of equal severity.
 *
 * @param low the lowest level, 1 or more; one above the levels if the impact has occurred for certain
 * @param high the highest level; one above the levels if the impact has, or may have, occurred
 * @param levels how many levels there are
 * @see org.salience.model.norm.Ohchr#INTERPRETIVE_GUIDE_P7
 */
public record Likelihood(int low, int high, int levels) {
    /**
     * Creates a likelihood.
     *
     * @throws IllegalArgumentException unless 1 &lt;= low &lt;= high &lt;= levels + 1
     */
    public Likelihood {
        if (low < 1 || high < low || levels + 1 < high) {
            throw new IllegalArgumentException("likelihood must rise from 1 or more to " + levels + ", or to "
                    + (levels + 1) + " for what has occurred, but was " + low + "-" + high);
        }
    }

    /**
     * {@return the likelihood of an impact that has occurred}
     *
     * @param levels how many levels there are
     */
    public static Likelihood occurred(int levels) {
        return new Likelihood(levels + 1, levels + 1, levels);
    }

    /**
     * {@return the likelihood of a potential impact that nobody rated: any level}
     *
     * @param levels how many levels there are
     */
    public static Likelihood unknown(int levels) {
        return new Likelihood(1, levels, levels);
    }

    /**
     * {@return the pooled likelihood of a potential impact: the lower median of the lower ends and the upper median of the
     * upper ends; any level for an assessor who did not rate it. Of several affected groups, that of the group for which it
     * is highest}
     *
     * @param severity the severity of the impact, with the ratings that count
     */
    public static Likelihood of(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return of(severity, (rating, aspect) -> aspect.of(rating));
    }

    /** The same after the measures that are credited; empty if none that bears on likelihood is. */
    static Optional<Likelihood> residual(Severity severity) {
        return severity.ratings().stream()
                        .flatMap(rating -> rating.mitigation(Aspect.LIKELIHOOD).stream())
                        .noneMatch(each -> each.hasEvidence())
                ? Optional.empty()
                : Optional.of(of(severity, Mitigated::left));
    }

    private static Likelihood of(Severity severity, BiFunction<Rating, Aspect, RatingValue> value) {
        int levels = severity.scorer().scheme().likelihood().size();
        return severity.ratings().stream()
                .collect(Collectors.groupingBy(each -> each.group().orElse("")))
                .values()
                .stream()
                .map(group -> pool(
                        group.stream()
                                .map(each -> value.apply(each, Aspect.LIKELIHOOD))
                                .toList(),
                        levels))
                .reduce(Likelihood::max)
                .orElse(unknown(levels));
    }

    private static Likelihood pool(List<RatingValue> values, int levels) {
        values.forEach(value -> {
            if (RatingScheme.highest(value) > levels) {
                throw new IllegalArgumentException(
                        "likelihood must be between 1 and " + levels + ", but was " + RatingScheme.highest(value));
            }
        });
        return new Likelihood(
                Panel.lowerMedian(values.stream()
                        .map(value -> Math.max(1, RatingScheme.lowest(value)))
                        .toList()),
                Panel.upperMedian(values.stream()
                        .map(value -> value instanceof RatingValue.NotRated ? levels : RatingScheme.highest(value))
                        .toList()),
                levels);
    }

    private Likelihood max(Likelihood other) {
        return new Likelihood(Math.max(low, other.low), Math.max(high, other.high), levels);
    }

    /** The same, for an impact of which it is contested whether it has occurred. */
    Likelihood orOccurred() {
        return new Likelihood(low, levels + 1, levels);
    }

    /**
     * {@return whether the impact has occurred for certain}
     */
    public boolean hasOccurred() {
        return low > levels;
    }

    /**
     * {@return for example {@code likelihood 2-3/4}, {@code has occurred}, {@code likelihood not rated}, or
     * {@code likelihood 2/4 or has occurred}}
     */
    @Override
    public String toString() {
        if (hasOccurred()) {
            return "has occurred";
        }
        return "likelihood "
                + (low == 1 && high >= levels
                        ? "not rated"
                        : low + (low == high || high > levels ? "" : "-" + high) + "/" + levels)
                + (high > levels ? " or has occurred" : "");
    }
}
