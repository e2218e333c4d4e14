/**
 * How firmly a record of claims speaks. A {@link org.salience.model.evidence.EvidencePolicy} gives each claim a
 * {@link org.salience.model.evidence.Strength}; the claims on one fact fold into a
 * {@link org.salience.model.evidence.Standing}, a pair of support and dispute; at a
 * {@link org.salience.model.evidence.StandardOfProof} a standing reads as a {@link org.salience.model.evidence.Word}.
 * An {@link org.salience.model.evidence.EvidenceRecord} is a case seen as of a day, from a
 * {@link org.salience.model.evidence.Perspective}, under a policy.
 */
@NullMarked
package org.salience.model.evidence;

import org.jspecify.annotations.NullMarked;
