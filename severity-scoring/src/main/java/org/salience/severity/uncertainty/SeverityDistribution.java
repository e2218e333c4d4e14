package org.salience.severity.uncertainty;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salience.severity.Axis;
import org.salience.severity.AxisRating;
import org.salience.severity.FirstTier;
import org.salience.severity.LeximaxKey;
import org.salience.severity.RatingScheme;
import org.salience.severity.Severity;
import org.salience.severity.SeverityScorer;

/**
 * How probable the bands of one impact are, and its first tier, from distributions over its three axes. All combinations
 * of bands are gone through; nothing is drawn by lot.
 *
 * <pre>{@code
 * Severity severity = SeverityScorer.standard().score(ratings);
 * System.out.println(SeverityDistribution.of(severity));
 * // imp-1: P(tier 1) 0.475 if axes are independent, 0.300 to 0.550 for any dependence, ...
 * }</pre>
 *
 * <p>Three figures stand for P(tier 1), because it is not known how the axes hang together, and with few assessors a prior
 * decides much: {@link #firstTier()} takes the axes as independent, {@link #firstTierAnyDependence()} does not, and
 * {@link #firstTierAnyPrior()} does without the prior too.
 *
 * <p>These are probabilities that the assessors' ratings give, not how likely the impact is, and not how probable it is that
 * an allegation is true. They change no tier: {@link Severity#tier()} is decided with caution, without them. In it the
 * assessors are pooled by medians; here each stays in the distribution.
 *
 * <p>Immutable and thread-safe.
 */
public final class SeverityDistribution {
    private static final int AXES = Axis.values().length;

    private final String impact;
    private final FirstTier firstTier;
    private final Map<Axis, OrdinalDistribution> axes;
    private final Map<Axis, AxisDistribution> evidence;
    private final String source;
    private final KeyClasses classes;
    private final double[] keys;

    private SeverityDistribution(
            String impact,
            FirstTier firstTier,
            Map<Axis, OrdinalDistribution> axes,
            Map<Axis, AxisDistribution> evidence,
            String source) {
        this.impact = impact;
        this.firstTier = firstTier;
        this.axes = Map.copyOf(axes);
        this.evidence = Map.copyOf(evidence);
        this.source = source;
        classes = KeyClasses.of(top());
        keys = classes.probabilities(axis(Axis.SCALE), axis(Axis.SCOPE), axis(Axis.IRREMEDIABILITY));
    }

    /**
     * {@return the distribution of a rated impact, its assessors pooled by {@link Pooling#DIRICHLET}}
     *
     * @param severity what the ratings give
     * @throws IllegalArgumentException if there are no ratings, so that the impact has no name
     */
    public static SeverityDistribution of(Severity severity) {
        return of(severity, Pooling.DIRICHLET);
    }

    /**
     * {@return the distribution of a rated impact}
     *
     * @param severity what the ratings give
     * @param pooling how the assessors of an axis are pooled
     * @throws IllegalArgumentException if there are no ratings, so that the impact has no name
     */
    public static SeverityDistribution of(Severity severity, Pooling pooling) {
        String impact = severity.impact()
                .orElseThrow(() -> new IllegalArgumentException(
                        "an impact without ratings has no name here; use SeverityDistribution.notRated"));
        return of(impact, severity, pooling);
    }

    /**
     * {@return the distribution of an impact that nobody rated: levels as probable as each other, by assumption, and bounds
     * from 0 to 1}
     *
     * @param impact the impact
     * @param scorer how it would be scored
     */
    public static SeverityDistribution notRated(String impact, SeverityScorer scorer) {
        return of(impact, scorer.score(List.of()), Pooling.DIRICHLET);
    }

    private static SeverityDistribution of(String impact, Severity severity, Pooling pooling) {
        RatingScheme scheme = severity.scorer().scheme();
        Map<Axis, AxisDistribution> evidence = new EnumMap<>(Axis.class);
        Map<Axis, OrdinalDistribution> axes = new EnumMap<>(Axis.class);
        severity.axes().forEach(each -> {
            AxisDistribution axis = AxisDistribution.of(
                    each.axis(), each.ratings().stream().map(AxisRating::value).toList(), scheme);
            evidence.put(each.axis(), axis);
            axes.put(each.axis(), axis.bands(pooling));
        });
        String source = pooling + "; " + severity.assessors() + (severity.assessors() == 1 ? " assessor" : " assessors")
                + (severity.ifDelayed().isPresent() ? "; what delay would do is left out" : "");
        return new SeverityDistribution(impact, severity.scorer().firstTier(), axes, evidence, source);
    }

    /**
     * {@return the distribution of an impact whose axes have the given distributions, for example from a
     * {@link NumericEstimate} of how many are affected}
     *
     * @param impact the impact
     * @param axes the distribution of each axis over its bands
     * @param firstTier which bands come first
     * @throws IllegalArgumentException unless each axis has a distribution, all over as many bands, 3 to 7
     */
    public static SeverityDistribution of(String impact, Map<Axis, OrdinalDistribution> axes, FirstTier firstTier) {
        List<Integer> tops =
                axes.values().stream().map(OrdinalDistribution::top).distinct().toList();
        if (axes.size() != AXES
                || tops.size() > 1
                || tops.get(0) < KeyClasses.FEWEST_BANDS
                || tops.get(0) > KeyClasses.MOST_BANDS) {
            throw new IllegalArgumentException("each axis must have a distribution, all over as many bands, "
                    + KeyClasses.FEWEST_BANDS + " to " + KeyClasses.MOST_BANDS + ", but they were " + axes);
        }
        return new SeverityDistribution(impact, firstTier, axes, Map.of(), "distributions given");
    }

    /**
     * {@return this distribution with another one for an axis, for example from an estimate of how many are affected; what
     * the assessors said of the axis counts no longer}
     *
     * @param axis the axis
     * @param distribution over as many bands
     * @throws IllegalArgumentException if it has another number of bands
     */
    public SeverityDistribution with(Axis axis, OrdinalDistribution distribution) {
        if (distribution.top() != top()) {
            throw new IllegalArgumentException(
                    "the distribution must be over " + top() + " bands, but was over " + distribution.top());
        }
        Map<Axis, OrdinalDistribution> changed = new EnumMap<>(axes);
        changed.put(axis, distribution);
        Map<Axis, AxisDistribution> left = new EnumMap<>(Axis.class);
        left.putAll(evidence);
        left.remove(axis);
        return new SeverityDistribution(impact, firstTier, changed, left, source + "; " + axis + " given");
    }

    /**
     * {@return the impact}
     */
    public String impact() {
        return impact;
    }

    /**
     * {@return how many bands there are}
     */
    public int top() {
        return axis(Axis.SCALE).top();
    }

    /**
     * {@return the lowest band of the first tier}
     */
    public int firstTierFrom() {
        return firstTier.from(top());
    }

    /**
     * {@return the distribution of an axis over its bands}
     *
     * @param axis the axis
     */
    public OrdinalDistribution axis(Axis axis) {
        return Objects.requireNonNull(axes.get(axis));
    }

    /**
     * {@return what the assessors said of an axis; empty if its distribution was given}
     *
     * @param axis the axis
     */
    public Optional<AxisDistribution> evidence(Axis axis) {
        return Optional.ofNullable(evidence.get(axis));
    }

    /**
     * {@return the distribution of the highest axis if the axes are independent: P(at most k) is the product of theirs}
     */
    public OrdinalDistribution bands() {
        double[] bands = new double[top()];
        for (int i = 0; i < keys.length; i++) {
            bands[classes.key(i).first() - 1] += keys[i];
        }
        return OrdinalDistribution.of(bands);
    }

    /**
     * {@return how probably the highest axis is of this band or a higher one, whatever the dependence of the axes (Frechet):
     * from the greatest P(axis at least k) to their sum, at most 1}
     *
     * @param band the band, from 1
     * @throws IllegalArgumentException if there is no such band
     */
    public Bounds atLeastAnyDependence(int band) {
        return frechet(Stream.of(Axis.values())
                .map(axis -> new Bounds(axis(axis).atLeast(band), axis(axis).atLeast(band)))
                .toList());
    }

    /** Any dependence, each axis within its bounds. */
    private static Bounds frechet(List<Bounds> axes) {
        return Bounds.near(
                axes.stream().mapToDouble(Bounds::low).max().orElseThrow(),
                axes.stream().mapToDouble(Bounds::high).sum());
    }

    /**
     * {@return P(tier 1) if the axes are independent}
     */
    public double firstTier() {
        return Texts.probability(
                Arrays.stream(keys, classes.from(firstTierFrom()), keys.length).sum());
    }

    /**
     * {@return P(tier 1) whatever the dependence of the axes}
     */
    public Bounds firstTierAnyDependence() {
        return atLeastAnyDependence(firstTierFrom());
    }

    /**
     * {@return P(tier 1) whatever the dependence of the axes and whatever the prior of strength 2, intervals and missing
     * ratings taken as sets ({@link AxisDistribution#anyPrior}); an axis whose distribution was given counts as given}
     */
    public Bounds firstTierAnyPrior() {
        return frechet(Stream.of(Axis.values())
                .map(axis -> evidence(axis)
                        .map(each -> each.anyPrior(firstTierFrom(), top()))
                        .orElseGet(() -> new Bounds(reach(axis), reach(axis))))
                .toList());
    }

    /** How probably an axis alone reaches the first tier. */
    private double reach(Axis axis) {
        return axis(axis).atLeast(firstTierFrom());
    }

    /**
     * {@return how probable each key is, if the axes are independent, from the least grave; keys of probability 0 left out}
     */
    public SortedMap<LeximaxKey, Double> keys() {
        SortedMap<LeximaxKey, Double> probable = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] > 0) {
                probable.put(classes.key(i), keys[i]);
            }
        }
        return Collections.unmodifiableSortedMap(probable);
    }

    /** How probable each key is, by the number that {@link KeyClasses} gives it. */
    double[] keyProbabilities() {
        return keys.clone();
    }

    /** P(tier 1) once an axis is known to be of a band. */
    double firstTierGiven(Axis axis, int band) {
        return band >= firstTierFrom() ? 1 : 1 - noneReaches(~bit(axis));
    }

    /**
     * {@return what each axis has to do with the tier, in the order of the axes}
     */
    public List<AxisInfluence> influences() {
        int all = (1 << AXES) - 1;
        double[] shares = Shapley.values(AXES, known -> 1 - noneReaches(known));
        double[] variances = Shapley.values(AXES, known -> explained(known, all));
        double variance = explained(all, all);
        return IntStream.range(0, AXES)
                .mapToObj(i -> new AxisInfluence(
                        Axis.values()[i],
                        shares[i],
                        variance > 0 ? OptionalDouble.of(variances[i] / variance) : OptionalDouble.empty(),
                        flip(Axis.values()[i])))
                .toList();
    }

    /** How probably none of some axes reaches the first tier; axes as bits. */
    private double noneReaches(int some) {
        double product = 1;
        for (Axis axis : Axis.values()) {
            if ((some & bit(axis)) != 0) {
                product *= 1 - reach(axis);
            }
        }
        return product;
    }

    /** The variance of P(tier 1) given some axes: it is 1 if one of them reaches the first tier, else what the others give. */
    private double explained(int known, int all) {
        double none = noneReaches(known);
        double others = noneReaches(all & ~known);
        return none * (1 - none) * others * others;
    }

    private double flip(Axis axis) {
        return noneReaches(~bit(axis)) * 2 * reach(axis) * (1 - reach(axis));
    }

    private static int bit(Axis axis) {
        return 1 << axis.ordinal();
    }

    private String notRated() {
        return Stream.of(Axis.values())
                .filter(axis ->
                        evidence(axis).filter(each -> each.raters() == 0).isPresent())
                .map(axis -> "; " + axis + " not rated, its levels taken as equally probable")
                .collect(Collectors.joining());
    }

    /**
     * {@return for example {@code imp-1: P(tier 1) 0.475 if axes are independent, 0.300 to 0.550 for any dependence, 0.100 to
     * 1.000 for any prior too (Dirichlet, prior 1/2 for each level; 3 assessors)}}
     */
    @Override
    public String toString() {
        return impact + ": P(tier 1) " + Texts.number(firstTier()) + " if axes are independent, "
                + firstTierAnyDependence() + " for any dependence"
                + (evidence.isEmpty() ? "" : ", " + firstTierAnyPrior() + " for any prior too") + " (" + source
                + notRated()
                + (firstTier == FirstTier.TOP_BAND ? "" : "; first tier: " + firstTier) + ")";
    }
}
