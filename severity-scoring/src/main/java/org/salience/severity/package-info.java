/**
 * How grave an impact is, and which impacts come first. {@link org.salience.severity.SeverityScorer} takes the ratings of one
 * impact and gives its {@link org.salience.severity.Severity}: for each {@link org.salience.severity.Axis} the
 * {@link org.salience.severity.BandRange bands} in which the assessors, taken together, place it, with every rating behind
 * it and how they are spread ({@link org.salience.severity.AxisSeverity}); the same for each affected group of which there are
 * ratings ({@link org.salience.severity.GroupSeverity}), of which the one for which it is gravest decides; what a late response
 * would do ({@link org.salience.severity.IfDelayed}); the bands of the impact as a whole; its
 * {@link org.salience.severity.Tier} and the {@link org.salience.severity.TierReason reasons} for it; its place within the tier
 * ({@link org.salience.severity.LeximaxKey}); what measures leave of it, which decides nothing
 * ({@link org.salience.severity.Residual}); and {@link org.salience.severity.SeverityFlag flags} that say what the result does
 * not rest on. A {@link org.salience.severity.RatingScheme} says which levels there are, what they mean, for single rights too
 * ({@link org.salience.severity.Anchor}), and which bands they stand for, and {@link org.salience.severity.FirstTier} which bands
 * come first.
 *
 * <p>{@link org.salience.severity.Prioritizer} puts the impacts of a case in order: {@link org.salience.severity.Priorities}
 * says why one comes before another ({@link org.salience.severity.Precedence}), which of it holds whatever is missing or open
 * ({@link org.salience.severity.RankRange}), what waits where not all can be done at once
 * ({@link org.salience.severity.CapacityLine}), and how far the order hangs on options and assessors
 * ({@link org.salience.severity.Alternative}, {@link org.salience.severity.RankStability}).
 *
 * <p>The default profile is {@code ungp-severity-first}. Severity is the highest of the three axes and never a mean, a
 * sum or a product, so that nothing makes up for a grave rating: UNGP 14 commentary judges severity by scale, scope and
 * irremediable character without asking that they come together. Likelihood is no part of it and orders only impacts as grave
 * as each other. What was not rated may be anything from the lowest band to the highest, and is never read as low.
 *
 * <p>UNGP 24 has two doors to the first tier: impacts that are most severe, and those that a delayed response would make
 * irremediable. Only the first makes an impact {@linkplain org.salience.severity.Severity#severe() severe}. Where no assessor
 * says what delay would do, tier 2 does not mean that delay is harmless.
 *
 * <p>A {@link org.salience.severity.SeverityVector} writes what one assessor says on one line. How others score severity is
 * in {@code org.salience.severity.profile}.
 *
 * <p>All types are immutable, thread-safe and free of nulls.
 */
@NullMarked
package org.salience.severity;

import org.jspecify.annotations.NullMarked;
