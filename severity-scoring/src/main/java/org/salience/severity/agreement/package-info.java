/**
 * How far assessors agree. {@link org.salience.severity.agreement.RatingsTable} holds who gave which impact what level on one
 * axis; {@link org.salience.severity.agreement.AgreementReport} says what to read first;
 * {@link org.salience.severity.agreement.Coefficient} has the statistics over many impacts,
 * {@link org.salience.severity.agreement.Dispersion} those of one impact, and
 * {@link org.salience.severity.agreement.IntraclassCorrelation} those of numeric estimates, which bands of severity are not.
 * Each gives an {@link org.salience.severity.agreement.Agreement}: a value with its
 * {@link org.salience.severity.agreement.Interval}, found by an
 * {@link org.salience.severity.agreement.IntervalMethod}, or undefined with the reason.
 * {@link org.salience.severity.agreement.Drift} says how one assessor's ratings moved between two occasions.
 *
 * <p>Agreement is not truth, and disagreement is a finding and not a defect to repair: what a panel disagrees on stays
 * visible in the severity itself. No threshold gates anything. Undefined is undefined, never 0 and never 1. Nothing here
 * reads a clock, a locale or a random source; where random numbers are drawn, the seed is an argument and part of the result.
 *
 * <p>All types are immutable, thread-safe and free of nulls.
 */
@NullMarked
package org.salience.severity.agreement;

import org.jspecify.annotations.NullMarked;
