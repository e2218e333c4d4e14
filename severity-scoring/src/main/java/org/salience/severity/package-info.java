/**
 * How grave an impact is. {@link org.salience.severity.SeverityScorer} takes the ratings of one impact and gives its
 * {@link org.salience.severity.Severity}: for each {@link org.salience.severity.Axis} the
 * {@link org.salience.severity.BandRange bands} in which the assessors, taken together, place it, with every rating behind
 * it ({@link org.salience.severity.AxisSeverity}); the bands of the impact as a whole; its
 * {@link org.salience.severity.Tier}; its place within the tier ({@link org.salience.severity.LeximaxKey}); and
 * {@link org.salience.severity.SeverityFlag flags} that say what the result does not rest on. A
 * {@link org.salience.severity.RatingScheme} says which levels there are and which bands they stand for, and
 * {@link org.salience.severity.FirstTier} which bands come first.
 *
 * <p>The profile is {@code ungp-severity-first}. Severity is the highest of the three axes and never a mean, a
 * sum or a product, so that nothing makes up for a grave rating: UNGP 14 commentary judges severity by scale, scope and
 * irremediable character without asking that they come together. Likelihood is not an input. What was not rated may be
 * anything from the lowest band to the highest, and is never read as low.
 *
 * <p>UNGP 24 has a second door to the first tier: a delayed response that would make an impact irremediable. A
 * {@link org.salience.model.Rating} does not say what delay would do, so this package does not answer for it yet, and
 * tier 2 does not mean that delay is harmless.
 *
 * <p>A {@link org.salience.severity.SeverityVector} writes what one assessor says on one line. How others score severity is
 * in {@code org.salience.severity.profile}.
 *
 * <p>All types are immutable, thread-safe and free of nulls.
 */
@NullMarked
package org.salience.severity;

import org.jspecify.annotations.NullMarked;
