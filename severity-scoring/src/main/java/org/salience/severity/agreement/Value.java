package org.salience.severity.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a statistic comes to for one table, before anything is said of its uncertainty.
 *
 * @param number the number; empty where it is undefined
 * @param undefined why it is undefined
 * @param parts the numbers that it was computed from, by name, in the order of the computation
 * @param standardError the published large-sample standard error, where there is one
 * @param degrees the degrees of freedom that go with it; empty for the normal distribution
 */
record Value(
        OptionalDouble number,
        Optional<String> undefined,
        Map<String, Double> parts,
        OptionalDouble standardError,
        OptionalDouble degrees) {
    static Value undefined(String why) {
        return new Value(
                OptionalDouble.empty(), Optional.of(why), Map.of(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    static Value of(double number, Parts parts) {
        return new Value(
                OptionalDouble.of(number),
                Optional.empty(),
                parts.byName,
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    Value withNormalError(double error) {
        return new Value(number, undefined, parts, OptionalDouble.of(error), OptionalDouble.empty());
    }

    Value withStudentError(double error, int degreesOfFreedom) {
        return new Value(number, undefined, parts, OptionalDouble.of(error), OptionalDouble.of(degreesOfFreedom));
    }

    /** Collects the parts. */
    static final class Parts {
        private final Map<String, Double> byName = new LinkedHashMap<>();

        Parts with(String name, double value) {
            byName.put(name, value);
            return this;
        }
    }
}
