/** Measurements of the library beside its peers, with JMH. What was measured stands in the README of this module. */
package org.salience.benchmarks;
