/**
 * Ways in which others score severity, beside the default. A {@link org.salience.severity.profile.Profile} is data with a
 * {@link org.salience.severity.profile.Provenance source}: what it is rated on, one of a closed family of
 * {@link org.salience.severity.profile.SeverityFormula formulas}, what it does with
 * {@link org.salience.severity.profile.LikelihoodRule likelihood} and with
 * {@link org.salience.severity.profile.HumanRightsRule human rights}, and warnings. It takes a
 * {@link org.salience.severity.profile.RatedImpact} and gives a {@link org.salience.severity.profile.ProfileScore}, which
 * carries the result of the default; a {@link org.salience.severity.profile.ProfileReport} over several impacts lists those
 * that averaging masks. A {@link org.salience.severity.profile.PositiveImpact} is scored in a run of its own.
 *
 * <p>{@link org.salience.severity.profile.Weights} are for means only, and
 * {@link org.salience.severity.profile.PairwiseComparisons} one way to find some. A
 * {@link org.salience.severity.profile.RiskMatrix} says whether a coloured matrix can agree with severity times likelihood,
 * for profiles that multiply.
 *
 * <p>None of this decides anything: rules read the default only. All types are immutable, thread-safe and free of nulls.
 */
@NullMarked
package org.salience.severity.profile;

import org.jspecify.annotations.NullMarked;
