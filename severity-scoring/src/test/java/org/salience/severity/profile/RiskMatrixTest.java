package org.salience.severity.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskMatrixTest {
    /** Rows from the lowest severity, cells from the lowest likelihood: {@code "ggg gyy gyr"}. */
    private static RiskMatrix matrix(String rows) {
        return new RiskMatrix(Arrays.stream(rows.split(" "))
                .map(row -> row.chars()
                        .mapToObj(c -> c == 'g' ? RiskColour.GREEN : c == 'y' ? RiskColour.YELLOW : RiskColour.RED)
                        .toList())
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // Cox (2008): three by three and four by four, all of the first row and column green
        "ggg gyy gyr, true, true, true",
        "gggg ggyy gyyr gyrr, true, true, true",
        // green touches red on an edge, then across a corner only
        "ggg ggr gyr, false, false, false",
        "ggg ggy gyr, true, false, false",
        // (2, 1) holds nothing as high as red, and is not green
        "ggg yyy gyr, true, true, false",
        // severity first: red whatever the likelihood
        "ggg ggg rrr, false, false, false",
        "ggg yyy rrr, false, true, false",
    })
    void axioms(String rows, boolean weaklyConsistent, boolean between, boolean consistent) {
        RiskMatrix matrix = matrix(rows);
        assertEquals(weaklyConsistent, matrix.isWeaklyConsistent(), "weak consistency of " + matrix);
        assertEquals(between, matrix.isBetween(), "betweenness of " + matrix);
        assertEquals(consistent, matrix.isConsistentlyColoured(), "colouring of " + matrix);
    }

    /** Of all ways to colour nine cells, with some red and some green. */
    @Test
    void axioms_admitTwoColouringsOfThreeLevels() {
        List<String> admitted = IntStream.range(0, 19683)
                .mapToObj(i -> String.format("%9s", Integer.toString(i, 3))
                        .replace(' ', 'g')
                        .replace('0', 'g')
                        .replace('1', 'y')
                        .replace('2', 'r'))
                .filter(each -> each.contains("r") && each.contains("g"))
                .map(each -> each.substring(0, 3) + " " + each.substring(3, 6) + " " + each.substring(6))
                .filter(each -> {
                    RiskMatrix matrix = matrix(each);
                    return matrix.isBetween() && matrix.isWeaklyConsistent() && matrix.isConsistentlyColoured();
                })
                .toList();
        assertEquals(List.of("ggg gyy gyr", "gyy yyr yrr"), admitted);
    }

    @Test
    void toString_givesTheProducts() {
        assertEquals(
                "3 x 3: weakly consistent (red from 4, green to 3), between, consistently coloured",
                matrix("ggg gyy gyr").toString());
        assertEquals(
                "2 x 2: weakly consistent (red from nowhere, green to 4), between, not consistently coloured",
                matrix("gg yg").toString());
        assertEquals(OptionalInt.empty(), matrix("gg gg").leastRed());
    }

    @Test
    void of_aProfileThatMultiplies() {
        RiskMatrix matrix = RiskMatrix.of(Profile.named("datamaran-mean-max"), 4 / 5.0, 3);
        assertEquals(
                List.of(RiskColour.GREEN, RiskColour.YELLOW, RiskColour.RED, RiskColour.RED, RiskColour.RED),
                matrix.rows().get(4).subList(0, 1).get(0) == RiskColour.YELLOW
                        ? List.of(
                                matrix.rows().get(0).get(3),
                                matrix.rows().get(0).get(4),
                                matrix.rows().get(2).get(4),
                                matrix.rows().get(3).get(3),
                                matrix.rows().get(4).get(2))
                        : List.of());
        assertEquals(OptionalInt.of(8), matrix.leastRed());
        assertEquals(OptionalInt.of(4), matrix.mostGreen());
        assertTrue(matrix.isWeaklyConsistent());
        // the product of three levels and likelihood is no product of one level and likelihood: red at (4, 1)
        RiskMatrix cubed = RiskMatrix.of(Profile.named("product"), 8 / 256.0, 64 / 256.0);
        assertEquals(RiskColour.RED, cubed.rows().get(3).get(0));
        assertFalse(cubed.isWeaklyConsistent());
    }

    @ParameterizedTest
    @CsvSource({
        "undp-hrsa-mean, 'stands beside severity, not combined'",
        "six-steps-dk, orders impacts of the same severity",
        "netcero-mean-capped, 'min(S, (S + P) / 2)'"
    })
    void of_refusesProfilesThatDoNotMultiply(String profile, String rule) {
        assertEquals(
                "the check presumes that risk is severity times likelihood, but in profile " + profile
                        + " 1.0.0 likelihood " + rule,
                assertThrows(IllegalArgumentException.class, () -> RiskMatrix.of(Profile.named(profile), 1, 2))
                        .getMessage());
    }

    @Test
    void refusals() {
        assertEquals(
                "a risk matrix must be square with 2 rows or more, but its rows have [2, 1] cells",
                assertThrows(IllegalArgumentException.class, () -> matrix("gg g"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> matrix("g"));
        assertEquals(
                "red must begin above green, but green is up to 2.0 and red from 2.0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RiskMatrix.of(Profile.named("datamaran-mean-max"), 2, 2))
                        .getMessage());
    }
}
