/**
 * Reading and writing case files in the format {@code salience-case/1}. The one entry is
 * {@link org.salience.model.json.CaseJson}.
 */
@NullMarked
package org.salience.model.json;

import org.jspecify.annotations.NullMarked;
