/**
 * The norms that rules cite, as data: {@link org.salience.model.norm.Instrument instruments} with their
 * {@link org.salience.model.norm.Provision provisions}, paraphrased and marked with how their text was checked, the
 * {@link org.salience.model.norm.ContestedReading questions} on which sources part, and the catalogue of
 * {@link org.salience.model.norm.HumanRight human rights}.
 *
 * <p>Start at {@link org.salience.model.norm.NormCatalog#standard()}, or at a typed constant such as
 * {@link org.salience.model.norm.Ungp#PRINCIPLE_13_A}. Nothing here is a quotation: the words are this library's own.
 */
@NullMarked
package org.salience.model.norm;

import org.jspecify.annotations.NullMarked;
