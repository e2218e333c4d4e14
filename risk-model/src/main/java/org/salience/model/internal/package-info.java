/** Not API: how this module reads the data files in its own jar. May change at any time. */
@NullMarked
package org.salience.model.internal;

import org.jspecify.annotations.NullMarked;
