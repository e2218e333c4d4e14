package org.salience.severity.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What computes one statistic of the reference file. */
@FunctionalInterface
interface Reference {
    /**
     * One quantity of the statistic.
     *
     * @param input the {@code input} of the entry, or that of the expected value where it has one of its own
     * @param quantity which number is asked for
     * @param params the {@code params} of the expected value; a missing node where there are none
     * @return a number, text, boolean, list, array or map of these, as the file has it; an empty optional for
     *     {@code null}. Against a number without {@code tolerance}, which is itself a tolerance: the largest error
     * @throws IllegalArgumentException if there is no such quantity
     */
    Object compute(JsonNode input, String quantity, JsonNode params);

    /** Whether the library computes the quantity, or only the tests do, from the definition. */
    default boolean inLibrary(String quantity) {
        return true;
    }

    /**
     * A statistic that the library does not offer, computed from its definition so that its entry is still checked.
     *
     * @param quantities which of its quantities the library does not offer; none given means all
     */
    static Reference outsideTheLibrary(Reference reference, String... quantities) {
        Set<String> outside = Set.of(quantities);
        return new Reference() {
            @Override
            public Object compute(JsonNode input, String quantity, JsonNode params) {
                return reference.compute(input, quantity, params);
            }

            @Override
            public boolean inLibrary(String quantity) {
                return !outside.isEmpty() && !outside.contains(quantity);
            }
        };
    }

    /** For a quantity that a computation does not know. */
    static IllegalArgumentException unknown(String quantity) {
        return new IllegalArgumentException(
                "no computation of the quantity " + quantity + "; add it to this statistic");
    }
}
