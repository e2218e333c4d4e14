package org.salience.severity.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;

/** Reads the inputs of the reference file as arrays. */
final class Inputs {
    private Inputs() {}

    static int[] ints(JsonNode array) {
        return IntStream.range(0, array.size())
                .map(i -> array.get(i).intValue())
                .toArray();
    }

    /** The numbers; {@code null} becomes not-a-number. */
    static double[] doubles(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToDouble(
                        i -> array.get(i).isNull() ? Double.NaN : array.get(i).doubleValue())
                .toArray();
    }

    /** The rows, as {@link #doubles}. */
    static double[][] matrix(JsonNode rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> doubles(rows.get(i)))
                .toArray(double[][]::new);
    }
}
