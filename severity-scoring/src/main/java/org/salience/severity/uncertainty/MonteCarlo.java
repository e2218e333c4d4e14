package org.salience.severity.uncertainty;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Draws by lot, for what cannot be gone through: impacts and axes that hang together, numeric estimates, and unknown weights.
 * What can be gone through is exact elsewhere ({@link SeverityDistribution}, {@link RankAcceptability#exact}).
 *
 * <pre>{@code
 * MonteCarlo.seed(2025).withDependence(0.5, 0.2).rank(impacts)
 * }</pre>
 *
 * <p>The seed is an argument and part of every result, as are the number of draws, 10,000 unless said otherwise, and the
 * standard error. Each impact, alternative or input has a generator of its own, seeded from the seed and its name, so that
 * results are the same in any order, on any machine, and for any number of threads.
 *
 * <p>Immutable and thread-safe.
 */
public final class MonteCarlo {
    private static final int DRAWS = 10_000;
    /** All draws of all impacts are kept. */
    private static final int MOST_DRAWS = 10_000_000;

    private final long seed;
    private final int draws;
    private final double within;
    private final double between;
    private final boolean parallel;

    private MonteCarlo(long seed, int draws, double within, double between, boolean parallel) {
        this.seed = seed;
        this.draws = draws;
        this.within = within;
        this.between = between;
        this.parallel = parallel;
    }

    /**
     * {@return 10,000 draws in the calling thread, all independent}
     *
     * @param seed the seed
     */
    public static MonteCarlo seed(long seed) {
        return new MonteCarlo(seed, DRAWS, 0, 0, false);
    }

    /**
     * {@return this with another number of draws}
     *
     * @param draws how many, 1 to 10,000,000
     * @throws IllegalArgumentException unless it is
     */
    public MonteCarlo withDraws(int draws) {
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException("draws must be between 1 and " + MOST_DRAWS + ", but were " + draws);
        }
        return new MonteCarlo(seed, draws, within, between, parallel);
    }

    /**
     * {@return this with severities that hang together, for {@link #rank}}
     *
     * <p>Each band is drawn as the quantile of a normal variable (Gaussian copula), which keeps the distribution of each axis.
     * The variables of two axes of one impact correlate by {@code within}: who thinks an impact graver in scale may think it
     * harder to remedy. Those of different impacts correlate by {@code between}: an assessor who is strict may be strict with
     * all. No norm or study gives these two numbers; try several.
     *
     * @param within the correlation within an impact, from {@code between} to 1
     * @param between the correlation between impacts, from 0
     * @throws IllegalArgumentException unless 0 &lt;= between &lt;= within &lt;= 1
     */
    public MonteCarlo withDependence(double within, double between) {
        if (!(between >= 0 && between <= within && within <= 1)) {
            throw new IllegalArgumentException("correlations must be 0 <= between <= within <= 1, but between was "
                    + between + " and within " + within);
        }
        return new MonteCarlo(seed, draws, within, between, parallel);
    }

    /**
     * {@return this with the work shared among the threads of the pool in which it is called; the results are the same}
     */
    public MonteCarlo parallel() {
        return new MonteCarlo(seed, draws, within, between, true);
    }

    long seed() {
        return seed;
    }

    int draws() {
        return draws;
    }

    double within() {
        return within;
    }

    double between() {
        return between;
    }

    boolean isIndependent() {
        return within == 0;
    }

    boolean isParallel() {
        return parallel;
    }

    /**
     * {@return the probabilities of ranks under the order of the profile {@code ungp-severity-first}}
     *
     * @param impacts one distribution for each impact, in any order
     * @throws IllegalArgumentException if there are none or more than 30,000, if an impact is there twice, or if they have not
     *     the same bands and first tier
     */
    public RankAcceptability rank(Collection<SeverityDistribution> impacts) {
        return RankAcceptability.sampled(impacts, this);
    }

    /**
     * {@return SMAA-2 of alternatives under a weighted sum whose weights are not known}
     *
     * @param alternatives the values of each alternative on the same criteria, by its name; the greater, the graver
     * @param weights which weights there may be
     * @throws IllegalArgumentException if there is no alternative or criterion, or if they have not as many values
     */
    public Smaa smaa(Map<String, List<NumericEstimate>> alternatives, Smaa.Weights weights) {
        return Smaa.of(alternatives, weights, this);
    }

    /**
     * {@return what a model of numeric estimates gives}
     *
     * @param inputs the inputs, independent of each other
     * @param model a pure function of their values, in the same order
     * @throws IllegalArgumentException if the model gives what is not a number
     */
    public Simulation simulate(List<NumericEstimate> inputs, ToDoubleFunction<double[]> model) {
        return Simulation.of(inputs, model, this);
    }

    /**
     * {@return which inputs of a model of numeric estimates its variance comes from}
     *
     * @param inputs the inputs, independent of each other, at least one
     * @param model a pure function of their values, in the same order
     * @throws IllegalArgumentException if there is no input, if there are fewer than 32 draws, or if the model gives what is
     *     not a number
     */
    public SobolIndices sobol(List<NumericEstimate> inputs, ToDoubleFunction<double[]> model) {
        return SobolIndices.of(inputs, model, this);
    }

    /**
     * {@return for example {@code 10000 draws, seed 2025, standard error at most 0.005, axes and impacts independent}}
     */
    @Override
    public String toString() {
        return draws + " draws, seed " + seed + ", standard error at most "
                + Texts.number(Texts.standardError(0.5, draws)) + ", "
                + (isIndependent()
                        ? "axes and impacts independent"
                        : "Gaussian copula, correlation " + Texts.number(within) + " within and "
                                + Texts.number(between) + " between impacts");
    }
}
