package org.salience.severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far two orders of the same impacts are apart, for example
 * {@code tau-b 0.6, 2 of 10 pairs the other way round, no change of tier}. Pairs and tau-b count the impacts that are rated in
 * both; impacts that are rated in one only are changes of tier.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://doi.org/10.1093/biomet/33.3.239">Kendall, M. G. (1945). The treatment of ties in ranking problems.
 *     Biometrika 33</a>
 */
public final class RankStability {
    /**
     * An impact whose tier differs.
     *
     * @param impact its id
     * @param before the tier in the first order
     * @param after the tier in the second
     */
    public record TierChange(String impact, Tier before, Tier after) {
        /**
         * Creates a change of tier.
         *
         * @throws NullPointerException if a component is null
         */
        public TierChange {
            Objects.requireNonNull(impact, "impact");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public String toString() {
            return impact + ": " + before + " -> " + after;
        }
    }

    private final Priorities first;
    private final Priorities second;
    private long concordant;
    private long discordant;
    private long tiedInFirst;
    private long tiedInSecond;
    private long pairs;

    private RankStability(Priorities first, Priorities second) {
        this.first = first;
        this.second = second;
        int[][] ranks = first.inOrder().stream()
                .filter(each -> second.rank(each.impact()).isPresent())
                .map(each -> new int[] {
                    first.rank(each.impact()).orElseThrow(),
                    second.rank(each.impact()).orElseThrow()
                })
                .toArray(int[][]::new);
        for (int i = 0; i < ranks.length; i++) {
            for (int j = i + 1; j < ranks.length; j++) {
                count(Integer.compare(ranks[i][0], ranks[j][0]), Integer.compare(ranks[i][1], ranks[j][1]));
            }
        }
    }

    private void count(int inFirst, int inSecond) {
        pairs++;
        concordant += inFirst * inSecond > 0 ? 1 : 0;
        discordant += inFirst * inSecond < 0 ? 1 : 0;
        tiedInFirst += inFirst == 0 ? 1 : 0;
        tiedInSecond += inSecond == 0 ? 1 : 0;
    }

    /**
     * {@return how far two orders are apart}
     *
     * @param first one order
     * @param second another of the same impacts
     * @throws IllegalArgumentException if they are of different impacts
     */
    public static RankStability between(Priorities first, Priorities second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Function<Priorities, Set<String>> ids = of -> Stream.concat(of.inOrder().stream(), of.notRated().stream())
                .map(Priority::impact)
                .collect(Collectors.toSet());
        if (!ids.apply(first).equals(ids.apply(second))) {
            throw new IllegalArgumentException("both orders must be of the same impacts, but one is of "
                    + ids.apply(first).size() + " and the other of "
                    + ids.apply(second).size() + ", or they differ");
        }
        return new RankStability(first, second);
    }

    /**
     * {@return Kendall's tau-b, from -1, all pairs the other way round, to 1, all the same way; empty where it is undefined,
     * because in one of the orders all are tied or there are fewer than two}
     */
    public OptionalDouble tau() {
        double norm = Math.sqrt((double) (pairs - tiedInFirst) * (pairs - tiedInSecond));
        return norm == 0 ? OptionalDouble.empty() : OptionalDouble.of((concordant - discordant) / norm);
    }

    /**
     * {@return how many pairs of impacts stand the other way round}
     */
    public long discordantPairs() {
        return discordant;
    }

    /**
     * {@return how many pairs of impacts there are to compare}
     */
    public long pairs() {
        return pairs;
    }

    /**
     * {@return which part of the first so many impacts is the same in both, from 0 to 1; whoever is tied with the last of them
     * is among them, and the part is of the larger of the two. Empty if neither has any}
     *
     * @param count how many, 1 or more
     * @throws IllegalArgumentException if the count is below 1
     */
    public OptionalDouble topOverlap(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, but was " + count);
        }
        Set<String> one = top(first, count);
        Set<String> other = top(second, count);
        int larger = Math.max(one.size(), other.size());
        return larger == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        (double) one.stream().filter(other::contains).count() / larger);
    }

    private static Set<String> top(Priorities of, int count) {
        return of.inOrder().stream()
                .map(Priority::impact)
                .filter(impact -> of.rank(impact).orElseThrow() <= count)
                .collect(Collectors.toSet());
    }

    /**
     * {@return the impacts whose tier differs, by id}
     */
    public List<TierChange> tierChanges() {
        return Stream.concat(first.inOrder().stream(), first.notRated().stream())
                .map(each -> new TierChange(
                        each.impact(),
                        each.severity().tier(),
                        second.impact(each.impact()).severity().tier()))
                .filter(each -> each.before() != each.after())
                .sorted((a, b) -> a.impact().compareTo(b.impact()))
                .toList();
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        OptionalDouble tau = tau();
        parts.add("tau-b " + (tau.isPresent() ? new Share(tau.getAsDouble(), tau.getAsDouble()) : "undefined"));
        parts.add(discordant + " of " + pairs + (pairs == 1 ? " pair" : " pairs") + " the other way round");
        parts.add(
                tierChanges().isEmpty()
                        ? "no change of tier"
                        : "changes of tier: "
                                + tierChanges().stream()
                                        .map(TierChange::toString)
                                        .collect(Collectors.joining(", ")));
        return String.join(", ", parts);
    }
}
