/**
 * What follows from a case. {@link org.salience.ungp.Assessor} takes a case and gives an
 * {@link org.salience.ungp.Assessment}: for each impact and each {@link org.salience.model.Track}, the
 * {@link org.salience.ungp.Involvement} of the enterprise at every standard of proof, with a
 * {@link org.salience.ungp.Derivation} that names the norms, the claims on both sides and whatever rests on silence. A
 * {@link org.salience.ungp.DutyStatus} says what the involvement calls for, a {@link org.salience.ungp.FlagStatus} what stands
 * beside it. A {@link org.salience.ungp.Matrix} sets the involvement side by side by whose word counts, and a
 * {@link org.salience.ungp.Timeline} says when what follows changed.
 *
 * <p>{@link org.salience.ungp.DueDiligence} reviews the {@link org.salience.ungp.DiligenceElement elements} of due diligence,
 * whatever the involvement.
 *
 * <p>A {@link org.salience.ungp.Comparison} of two assessments gives each {@link org.salience.ungp.Change} with a minimal
 * group of {@link org.salience.ungp.Cause causes}.
 *
 * <p>Where the case holds an assessor's judgements, {@link org.salience.ungp.Assessment#asJudged()} is the same assessment
 * with them applied, to be read beside it; a {@link org.salience.ungp.JudgementStatus} says of each whether it is.
 *
 * <p>What follows is fixed by a {@link org.salience.ungp.Reading}: {@link org.salience.ungp.Rule rules} that bind a concept
 * to a {@link org.salience.ungp.Condition} with citations. A {@link org.salience.ungp.RuleBook} is a reading compiled and
 * checked. Rival readings replace single concepts; a {@link org.salience.ungp.ReadingMatrix} sets them side by side and gives
 * each {@link org.salience.ungp.Parting} with its concepts and facts. The unit of evaluation is the {@link org.salience.ungp.Pathway}. A {@link org.salience.ungp.Receipt} names and
 * hashes all that an assessment was made from, so that anybody can run it again.
 */
@NullMarked
package org.salience.ungp;

import org.jspecify.annotations.NullMarked;
