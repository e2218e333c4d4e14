package org.salience.severity.uncertainty;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How probable each rank of each impact is, when all that is known of their severity are distributions: the quantities of
 * SMAA-2 (Lahdelma and Salminen 2001) for an order without weights, the leximax order of the profile
 * {@code ungp-severity-first}.
 *
 * <p><b>Ranks.</b> The rank of an impact is 1 and the number of impacts that are strictly graver ("competition" rank: 1, 1, 3).
 * Impacts of equal keys share the best of their ranks, because the profile keeps ties, and because the rank then depends only
 * on what comes before an impact. Averaged ranks were rejected: rank 1.5 is the place of no impact, and makes the first
 * place of one depend on how many stand beside it. So the probabilities of one impact over all ranks add up to 1; those of all
 * impacts for one rank need not: they add up to more than 1 for rank 1 where ties are probable.
 *
 * <p>{@linkplain #exact Exact} if impacts and axes are independent, and then right to 1e-13; by lot
 * ({@link MonteCarlo#rank}) if they are not, and then each figure has a {@linkplain #standardError standard error}.
 * Likelihood and delay are not read. Memory grows with the square of the number of impacts: 8 MB for 1,000.
 *
 * <p>Immutable and thread-safe.
 */
public final class RankAcceptability {
    /** Counts of impacts fit into 16 bits, and the table of all ranks into one array. */
    private static final int MOST_IMPACTS = 30_000;

    private final List<String> impacts;
    private final Ranks ranks;
    private final OptionalInt draws;
    private final String method;

    private RankAcceptability(List<String> impacts, Ranks ranks, OptionalInt draws, String method) {
        this.impacts = impacts;
        this.ranks = ranks;
        this.draws = draws;
        this.method = method;
    }

    /**
     * {@return the probabilities of ranks if the impacts are independent of each other, and the axes of each too}
     *
     * @param impacts one distribution for each impact, in any order
     * @throws IllegalArgumentException if there are none or more than 30,000, if an impact is there twice, or if they have not
     *     the same bands and first tier
     */
    public static RankAcceptability exact(Collection<SeverityDistribution> impacts) {
        List<SeverityDistribution> sorted = sorted(impacts);
        double[][] keys =
                sorted.stream().map(SeverityDistribution::keyProbabilities).toArray(double[][]::new);
        SeverityDistribution any = sorted.get(0);
        return new RankAcceptability(
                names(sorted),
                new ExactRanks(keys, KeyClasses.of(any.top()).from(any.firstTierFrom())),
                OptionalInt.empty(),
                "exact, impacts and axes taken to be independent");
    }

    static RankAcceptability sampled(Collection<SeverityDistribution> impacts, MonteCarlo options) {
        List<SeverityDistribution> sorted = sorted(impacts);
        return new RankAcceptability(
                names(sorted), SampledRanks.of(sorted, options), OptionalInt.of(options.draws()), options.toString());
    }

    private static List<SeverityDistribution> sorted(Collection<SeverityDistribution> impacts) {
        if (impacts.isEmpty() || impacts.size() > MOST_IMPACTS) {
            throw new IllegalArgumentException(
                    "there must be 1 to " + MOST_IMPACTS + " impacts, but were " + impacts.size());
        }
        TreeMap<String, SeverityDistribution> byName = new TreeMap<>();
        for (SeverityDistribution each : impacts) {
            if (byName.put(each.impact(), each) != null) {
                throw new IllegalArgumentException("each impact must be there once, but twice was " + each.impact());
            }
        }
        SeverityDistribution first = byName.firstEntry().getValue();
        for (SeverityDistribution each : impacts) {
            if (each.top() != first.top() || each.firstTierFrom() != first.firstTierFrom()) {
                throw new IllegalArgumentException("impacts must have the same bands and first tier, but "
                        + first.impact() + " has tier 1 from band " + first.firstTierFrom() + "/" + first.top()
                        + " and "
                        + each.impact() + " from band " + each.firstTierFrom() + "/" + each.top());
            }
        }
        return List.copyOf(byName.values());
    }

    private static List<String> names(List<SeverityDistribution> impacts) {
        return impacts.stream().map(SeverityDistribution::impact).toList();
    }

    /**
     * {@return the impacts by name}
     */
    public List<String> impacts() {
        return impacts;
    }

    /**
     * {@return how probably an impact has a rank}
     *
     * @param impact the impact
     * @param rank the rank, from 1
     * @throws IllegalArgumentException if there is no such impact or rank
     */
    public double probability(String impact, int rank) {
        if (rank < 1 || rank > impacts.size()) {
            throw new IllegalArgumentException("rank must be between 1 and " + impacts.size() + ", but was " + rank);
        }
        return ranks.probability(number(impact), rank - 1);
    }

    /**
     * {@return how probably an impact is among the first ranks, this one included}
     *
     * @param impact the impact
     * @param rank the rank, from 1
     * @throws IllegalArgumentException if there is no such impact or rank
     */
    public double amongFirst(String impact, int rank) {
        return Texts.probability(IntStream.rangeClosed(1, rank)
                .mapToDouble(each -> probability(impact, each))
                .sum());
    }

    /**
     * {@return P(tier 1) of an impact, which depends on no other}
     *
     * @param impact the impact
     * @throws IllegalArgumentException if there is no such impact
     */
    public double firstTier(String impact) {
        return ranks.firstTier(number(impact));
    }

    /**
     * {@return the pairwise winning index: how probably one impact is strictly graver than another}
     *
     * @param one the one
     * @param other the other
     * @throws IllegalArgumentException if there is no such impact, or both are one
     */
    public double graver(String one, String other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("two impacts are compared, but both were " + one);
        }
        return ranks.above(number(one), number(other));
    }

    /**
     * {@return how probably two impacts are equally grave: what the two winning indices leave of 1}
     *
     * @param one the one
     * @param other the other
     * @throws IllegalArgumentException if there is no such impact, or both are one
     */
    public double tied(String one, String other) {
        return Texts.probability(1 - graver(one, other) - graver(other, one));
    }

    /**
     * {@return the entropy of the rank of an impact in bits: 0 if it is known, {@code log2(impacts)} if it may be any}
     *
     * @param impact the impact
     * @throws IllegalArgumentException if there is no such impact
     */
    public double entropy(String impact) {
        int number = number(impact);
        return IntStream.range(0, impacts.size())
                .mapToDouble(rank -> ranks.probability(number, rank))
                .filter(p -> p > 0)
                .map(p -> -p * StrictMath.log(p) / StrictMath.log(2))
                .sum();
    }

    /**
     * {@return the standard error of a figure of this result, {@code sqrt(p (1 - p) / draws)}; empty if the result is exact.
     * Where p is 0 or 1 it is 0, and says little: read up to {@code 3 / draws} then}
     *
     * @param probability the figure
     */
    public OptionalDouble standardError(double probability) {
        return draws.isPresent()
                ? OptionalDouble.of(Texts.standardError(probability, draws.getAsInt()))
                : OptionalDouble.empty();
    }

    private int number(String impact) {
        int number = Collections.binarySearch(impacts, impact);
        if (number < 0) {
            throw new IllegalArgumentException("no impact is called " + impact);
        }
        return number;
    }

    /**
     * {@return one line on an impact, for example {@code imp-1: rank 2 most probable (0.410), tier 1 0.734, entropy 1.925 bits
     * (exact, impacts and axes taken to be independent)}}
     *
     * @param impact the impact
     * @throws IllegalArgumentException if there is no such impact
     */
    public String explain(String impact) {
        int rank = IntStream.rangeClosed(1, impacts.size())
                .boxed()
                .max(Comparator.comparingDouble((Integer each) -> probability(impact, each))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return impact + ": rank " + rank + " most probable (" + figure(probability(impact, rank)) + "), tier 1 "
                + figure(firstTier(impact)) + ", entropy " + Texts.number(entropy(impact)) + " bits (" + method + ")";
    }

    private String figure(double probability) {
        OptionalDouble error = standardError(probability);
        return Texts.number(probability) + (error.isPresent() ? " +- " + Texts.number(error.getAsDouble()) : "");
    }

    /**
     * {@return for example {@code ranks of 12 impacts, ties at the best rank (exact, impacts and axes taken to be
     * independent)}}
     */
    @Override
    public String toString() {
        return "ranks of " + impacts.size() + (impacts.size() == 1 ? " impact" : " impacts")
                + ", ties at the best rank (" + method + ")";
    }
}
