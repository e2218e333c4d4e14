/**
 * What a case says. Read it in this order: {@link org.salience.model.Case} holds everything;
 * {@link org.salience.model.Actor actors}, {@link org.salience.model.Product products},
 * {@link org.salience.model.Relationship relationships}, {@link org.salience.model.Impact impacts} and
 * {@link org.salience.model.Measure measures} are subjects, that is names for what claims are about, and assert nothing;
 * a {@link org.salience.model.Claim} is what a party says of them in a {@link org.salience.model.Source}, in terms of a
 * {@link org.salience.model.Factor} of the {@link org.salience.model.Vocabulary}. An
 * {@link org.salience.model.Opinion} is a party's conclusion, an {@link org.salience.model.Inquiry} a question put to the
 * enterprise; {@link org.salience.model.Judgement} and {@link org.salience.model.Rating} are the assessor's own.
 *
 * <p>All types are immutable, thread-safe and free of nulls; absence is an {@link java.util.Optional}. They are read and
 * written by {@code org.salience.model.json.CaseJson}.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class},
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class)
package org.salience.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
