/**
 * What is not known of how grave impacts are, and what hangs on it. Nothing here changes a band, a tier or an order: the
 * severity of an impact is decided with caution in {@link org.salience.severity}, without probabilities.
 *
 * <p>For one impact, {@link org.salience.severity.uncertainty.SeverityDistribution} goes through all combinations of the bands
 * of its axes and gives P(tier 1) three times: for independent axes, for any dependence, and for any prior too. Each axis is an
 * {@link org.salience.severity.uncertainty.AxisDistribution} made from its ratings, by
 * {@link org.salience.severity.uncertainty.Pooling Dirichlet or linear pool}, or an
 * {@link org.salience.severity.uncertainty.OrdinalDistribution} that is given, for example from a
 * {@link org.salience.severity.uncertainty.NumericEstimate} of how many are affected. Two distributions may be
 * {@link org.salience.severity.uncertainty.Dominance incomparable}.
 *
 * <p>For many impacts, {@link org.salience.severity.uncertainty.RankAcceptability} says how probable each rank is: exactly if
 * impacts are independent, by {@link org.salience.severity.uncertainty.MonteCarlo} if not.
 *
 * <p>What a result hangs on: {@link org.salience.severity.uncertainty.Tornado} (one rating, assessor or option at a time, and
 * the smallest change of the tier), {@link org.salience.severity.uncertainty.AxisInfluence} (exact Shapley shares and flips),
 * {@link org.salience.severity.uncertainty.OpenQuestion} (what it is worth to ask; the arithmetic is that of any
 * {@link org.salience.severity.uncertainty.Decision}). For profiles with weights,
 * {@link org.salience.severity.uncertainty.Smaa}; for models of numbers,
 * {@link org.salience.severity.uncertainty.Simulation} and {@link org.salience.severity.uncertainty.SobolIndices}.
 *
 * <p>Every result says by what assumption it holds: pooling and prior, dependence, and for draws by lot the seed, their number
 * and the standard error; or that it is exact, or mere {@link org.salience.severity.uncertainty.Bounds bounds}.
 *
 * <p>All types are immutable, thread-safe and free of nulls.
 */
@NullMarked
package org.salience.severity.uncertainty;

import org.jspecify.annotations.NullMarked;
