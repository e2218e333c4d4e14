package org.salience.severity.uncertainty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.salience.model.RatingValue;
import org.salience.severity.Axis;
import org.salience.severity.BandRange;
import org.salience.severity.RatingScheme;

/**
 * How probable the bands of one axis are on what the assessors said of it, each way of asking beside the others: with a
 * prior, without one, and without any distribution at all.
 *
 * <table>
 *   <caption>How a rating counts</caption>
 *   <tr><th>A rating of</th><th>for distributions</th><th>for bounds</th></tr>
 *   <tr><td>a level</td><td>counts for its band</td><td>counts for its band</td></tr>
 *   <tr><td>an interval</td><td>is spread evenly over its levels, an assumption</td><td>is a set: it may be any of them</td></tr>
 *   <tr><td>shares</td><td>counts for each band with its share</td><td>the same</td></tr>
 *   <tr><td>not rated</td><td>says nothing</td><td>is the set of all bands</td></tr>
 * </table>
 *
 * <p>Assessors are taken to be exchangeable: none weighs more, and how they influenced each other is not known.
 *
 * <p>Immutable and thread-safe.
 */
public final class AxisDistribution {
    /** Walley's choice: the bounds are those of all priors worth two assessors. */
    private static final double PRIOR_STRENGTH = 2;

    private static final double PRIOR_PER_LEVEL = 0.5;
    /** The default of 1e-9 leaves quantiles right to 5e-10 only. */
    private static final double QUANTILE_ACCURACY = 1e-15;

    /** Part of what an assessor says: so much of it lies in these bands. */
    private record Share(BandRange bands, double weight) {}

    private final Axis axis;
    private final int top;
    private final int raters;
    private final int missing;
    private final double[] counts;
    private final double[] levels;
    private final List<Share> shares;

    private AxisDistribution(Axis axis, Collection<RatingValue> values, RatingScheme scheme) {
        this.axis = axis;
        top = scheme.bands();
        counts = new double[top];
        levels = new double[top];
        scheme.levels(axis).forEach(level -> levels[level.band() - 1]++);
        List<Share> parts = new ArrayList<>();
        for (RatingValue value : values) {
            if (value instanceof RatingValue.Levels each) {
                parts.add(new Share(scheme.bands(axis, each), 1));
                spread(scheme, each);
            } else if (value instanceof RatingValue.Shares each) {
                each.shares().forEach((level, share) -> {
                    BandRange band = scheme.bands(axis, RatingValue.of(level));
                    parts.add(new Share(band, share));
                    counts[band.low() - 1] += share;
                });
            }
        }
        shares = List.copyOf(parts);
        missing = (int)
                values.stream().filter(RatingValue.NotRated.class::isInstance).count();
        raters = values.size() - missing;
    }

    private void spread(RatingScheme scheme, RatingValue.Levels interval) {
        for (int level = interval.low(); level <= interval.high(); level++) {
            counts[scheme.levels(axis).get(level - 1).band() - 1] += 1.0 / (interval.high() - interval.low() + 1);
        }
    }

    /**
     * {@return what is known of an axis}
     *
     * @param axis the axis
     * @param values what each assessor says of it; none if nobody was asked
     * @param scheme the levels and their bands
     * @throws IllegalArgumentException if a level is above those of the scheme
     */
    public static AxisDistribution of(Axis axis, Collection<RatingValue> values, RatingScheme scheme) {
        return new AxisDistribution(axis, values, scheme);
    }

    /**
     * {@return the axis}
     */
    public Axis axis() {
        return axis;
    }

    /**
     * {@return how many assessors rated the axis}
     */
    public int raters() {
        return raters;
    }

    /**
     * {@return the distribution over the bands, from the assessors who rated the axis; where nobody did it rests on the
     * prior alone, and only bounds are honest}
     *
     * @param pooling how the assessors are pooled
     */
    public OrdinalDistribution bands(Pooling pooling) {
        double prior = pooling == Pooling.DIRICHLET || raters == 0 ? PRIOR_PER_LEVEL : 0;
        double[] weights = IntStream.range(0, top)
                .mapToDouble(i -> counts[i] + prior * levels[i])
                .toArray();
        double sum = DoubleStream.of(weights).sum();
        return OrdinalDistribution.of(
                DoubleStream.of(weights).map(each -> each / sum).toArray());
    }

    /**
     * {@return between which values the probability of some bands lies with the given probability, by the Dirichlet
     * distribution: the quantiles at {@code (1 - mass) / 2} and {@code (1 + mass) / 2} of Beta(a, b), where {@code a} is the
     * count of those bands with 1/2 for each of their levels, and {@code b} that of the others}
     *
     * @param low the lowest of the bands
     * @param high the highest
     * @param mass how probably, above 0 and below 1, for example 0.95
     * @throws IllegalArgumentException unless 1 &lt;= low &lt;= high &lt;= top band, and 0 &lt; mass &lt; 1
     */
    public Bounds credible(int low, int high, double mass) {
        if (!(mass > 0 && mass < 1)) {
            throw new IllegalArgumentException("mass must be above 0 and below 1, but was " + mass);
        }
        double in = posterior(low, high);
        double out = posterior() - in;
        if (in == 0 || out == 0) {
            return in == 0 ? new Bounds(0, 0) : new Bounds(1, 1);
        }
        BetaDistribution beta = new BetaDistribution(in, out, QUANTILE_ACCURACY);
        return Bounds.near(
                beta.inverseCumulativeProbability((1 - mass) / 2), beta.inverseCumulativeProbability((1 + mass) / 2));
    }

    /**
     * {@return the standard deviation of the probability of some bands by the Dirichlet distribution:
     * {@code sqrt(a b / (a + b)^2 / (a + b + 1))} with {@code a} and {@code b} as in {@link #credible}}
     *
     * @param low the lowest of the bands
     * @param high the highest
     * @throws IllegalArgumentException unless 1 &lt;= low &lt;= high &lt;= top band
     */
    public double standardDeviation(int low, int high) {
        double in = posterior(low, high);
        double sum = posterior();
        return Math.sqrt(in * (sum - in) / (sum * sum * (sum + 1)));
    }

    private double posterior(int low, int high) {
        checkBands(low, high);
        return low == 1 && high == top
                ? posterior()
                : IntStream.rangeClosed(low - 1, high - 1)
                        .mapToDouble(i -> counts[i] + PRIOR_PER_LEVEL * levels[i])
                        .sum();
    }

    private double posterior() {
        return DoubleStream.of(counts).sum()
                + PRIOR_PER_LEVEL * DoubleStream.of(levels).sum();
    }

    /**
     * {@return how probably none, one, two and so on of some further assessors would place the impact in some bands:
     * beta-binomial, wider than binomial because the probability itself is not known}
     *
     * @param assessors how many further assessors, 0 or more
     * @param low the lowest of the bands
     * @param high the highest
     * @throws IllegalArgumentException if there are fewer than none, or unless 1 &lt;= low &lt;= high &lt;= top band
     */
    public List<Double> further(int assessors, int low, int high) {
        if (assessors < 0) {
            throw new IllegalArgumentException("assessors must be 0 or more, but were " + assessors);
        }
        double in = posterior(low, high);
        double out = posterior() - in;
        return IntStream.rangeClosed(0, assessors)
                .mapToObj(count -> betaBinomial(count, assessors, in, out))
                .toList();
    }

    private static double betaBinomial(int count, int n, double in, double out) {
        if (in == 0 || out == 0) {
            return count == (in == 0 ? 0 : n) ? 1 : 0;
        }
        return Math.exp(CombinatoricsUtils.binomialCoefficientLog(n, count)
                + Beta.logBeta(count + in, n - count + out)
                - Beta.logBeta(in, out));
    }

    /**
     * {@return the least and the greatest probability of some bands over all Dirichlet priors worth two assessors (the
     * imprecise Dirichlet model, Walley 1996, s = 2): {@code certainly / (n + 2)} and {@code (possibly + 2) / (n + 2)},
     * counting the assessors whose whole set lies in the bands, and those whose set touches them}
     *
     * <p>From 0 to 1 where nobody rated the axis. An assessor who left it out widens the bounds.
     *
     * @param low the lowest of the bands
     * @param high the highest
     * @throws IllegalArgumentException unless 1 &lt;= low &lt;= high &lt;= top band
     */
    public Bounds anyPrior(int low, int high) {
        double sum = raters + missing + PRIOR_STRENGTH;
        return isAll(low, high)
                ? new Bounds(1, 1)
                : Bounds.near(certain(low, high) / sum, (possible(low, high) + missing + PRIOR_STRENGTH) / sum);
    }

    /**
     * {@return belief and plausibility of some bands, without any distribution (Dempster 1967, Shafer 1976): the share of
     * assessors who place the impact in them for certain, and the share who may; 0 to 1 if nobody was asked}
     *
     * @param low the lowest of the bands
     * @param high the highest
     * @throws IllegalArgumentException unless 1 &lt;= low &lt;= high &lt;= top band
     */
    public Bounds belief(int low, int high) {
        double sum = raters + missing;
        if (isAll(low, high)) {
            return new Bounds(1, 1);
        }
        return sum == 0
                ? new Bounds(0, 1)
                : Bounds.near(certain(low, high) / sum, (possible(low, high) + missing) / sum);
    }

    /**
     * {@return belief and plausibility among the assessors who rated the axis, for comparison: leaving the others out
     * narrows the bounds without evidence; empty if nobody rated it}
     *
     * @param low the lowest of the bands
     * @param high the highest
     * @throws IllegalArgumentException unless 1 &lt;= low &lt;= high &lt;= top band
     */
    public Optional<Bounds> beliefAmongRaters(int low, int high) {
        checkBands(low, high);
        return raters == 0
                ? Optional.empty()
                : Optional.of(Bounds.near(certain(low, high) / raters, possible(low, high) / raters));
    }

    private boolean isAll(int low, int high) {
        checkBands(low, high);
        return low == 1 && high == top;
    }

    private double certain(int low, int high) {
        return shares.stream()
                .filter(each -> each.bands().low() >= low && each.bands().high() <= high)
                .mapToDouble(Share::weight)
                .sum();
    }

    private double possible(int low, int high) {
        BandRange bands = new BandRange(low, high, top);
        return shares.stream()
                .filter(each -> !each.bands().isDisjointFrom(bands))
                .mapToDouble(Share::weight)
                .sum();
    }

    private void checkBands(int low, int high) {
        if (low < 1 || high < low || high > top) {
            throw new IllegalArgumentException(
                    "bands must rise from 1 or more to " + top + " or less, but were " + low + "-" + high);
        }
    }

    /**
     * {@return for example {@code scale: 1: 0.100, 2: 0.100, 3: 0.300, 4: 0.500 (Dirichlet, prior 1/2 for each level; 3 of 4
     * assessors)}}
     */
    @Override
    public String toString() {
        return axis + ": " + bands(Pooling.DIRICHLET) + " (" + Pooling.DIRICHLET + "; "
                + (raters == 0 ? "nobody rated it, prior only" : raters + " of " + (raters + missing) + " assessors")
                + ")";
    }
}
