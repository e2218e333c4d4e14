/** Programs that show the library at work. No promise of compatibility is made for them. */
package org.salience.examples;
