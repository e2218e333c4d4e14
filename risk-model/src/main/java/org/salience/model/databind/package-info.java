/**
 * Optional: lets a program that binds JSON with jackson-databind use cases as values. Nothing else here needs
 * jackson-databind, which the program brings itself.
 */
@NullMarked
package org.salience.model.databind;

import org.jspecify.annotations.NullMarked;
