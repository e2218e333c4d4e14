package org.salience.severity.reference;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every expected value of {@code reference-values.json}, which says where each comes from. An entry of a statistic that is
 * known here needs no code; one of a new statistic needs a {@link Reference} in the class of its area.
 */
class ReferenceFileTest {
    private static final JsonNode FILE = read();

    private static final Map<String, Reference> COMPUTATIONS = Stream.of(
                    AgreementReferences.ALL, SeverityReferences.ALL, UncertaintyReferences.ALL, WeightReferences.ALL)
            .flatMap(each -> each.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Members of an expected value that describe it; any other holds a further number to expect. */
    private static final Set<String> DESCRIPTION = Set.of(
            "quantity", "params", "input", "value", "tolerance", "published", "publishedTolerance", "note", "meaning");

    /** One expected value of one entry. */
    record Row(JsonNode entry, JsonNode expected) {
        String statistic() {
            return entry.path("statistic").asText();
        }

        String quantity() {
            return expected.path("quantity").asText();
        }

        JsonNode value() {
            ObjectNode further = ((ObjectNode) expected).deepCopy().remove(DESCRIPTION);
            return further.isEmpty() ? expected.path("value") : further;
        }

        Object compute(Reference reference) {
            JsonNode input = expected.has("input") ? expected.path("input") : entry.path("input");
            return reference.compute(input, quantity(), expected.path("params"));
        }

        /** Where the computation of a statistic without one belongs. */
        String home() {
            return switch (entry.path("category").asText()) {
                case "agreement", "ranking" -> "AgreementReferences";
                case "severity", "prioritisation" -> "SeverityReferences";
                case "uncertainty", "sensitivity" -> "UncertaintyReferences";
                default -> "WeightReferences or SeverityReferences";
            };
        }

        @Override
        public String toString() {
            String params = expected.has("params") ? " " + expected.path("params") : "";
            return entry.path("id").asText() + " " + quantity() + params;
        }
    }

    static List<Row> rows() {
        return entries()
                .flatMap(entry -> items(entry.path("expected")).map(each -> new Row(entry, each)))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void row(Row row) {
        Reference reference = Optional.ofNullable(COMPUTATIONS.get(row.statistic()))
                .orElseGet(() -> fail("the statistic \"" + row.statistic() + "\" has no computation; add one to "
                        + row.home() + ".ALL (see Reference)"));
        Object got = row.compute(reference);
        Comparison comparison = compare(row, got);
        double tolerance = tolerance(row);
        System.out.println(row + " expected " + row.value() + " got " + Comparison.print(got) + " difference "
                + comparison.difference() + " tolerance " + tolerance
                + (reference.inLibrary(row.quantity()) ? "" : " (outside the library)"));
        assertTrue(
                comparison.within(tolerance),
                () -> row + ": "
                        + comparison
                                .mismatch()
                                .orElse("expected " + row.value() + ", got " + Comparison.print(got) + ", difference "
                                        + comparison.difference() + " above the tolerance " + tolerance));
        if (row.expected().has("publishedTolerance")) {
            JsonNode published = row.expected().path("published");
            assertTrue(
                    Comparison.ofPrinted(published, got)
                            .within(row.expected().path("publishedTolerance").doubleValue()),
                    () -> row + ": published as " + published + ", got " + Comparison.print(got));
        }
    }

    /** A number without a tolerance is one itself: what is computed is an error that must not be larger. */
    private static boolean isBound(Row row) {
        return row.value().isNumber() && !row.expected().has("tolerance");
    }

    private static Comparison compare(Row row, Object got) {
        return isBound(row) && got instanceof Number error
                ? new Comparison(Math.abs(error.doubleValue()), Optional.empty())
                : Comparison.of(row.value(), got);
    }

    private static double tolerance(Row row) {
        return isBound(row)
                ? row.value().doubleValue()
                : row.expected().path("tolerance").doubleValue();
    }

    @Test
    void everyEntry_saysWhereItComesFrom() {
        Set<String> ids = new HashSet<>();
        assertAll(entries().map(entry -> () -> {
            String id = entry.path("id").asText();
            assertTrue(ids.add(id), () -> "two entries are called \"" + id + "\"");
            assertFalse(entry.path("source").path("citation").asText().isBlank(), id + " cites nothing");
            assertTrue(FILE.path("statusMeaning").has(entry.path("status").asText()), id + " has no known status");
            assertFalse(entry.path("expected").isEmpty(), id + " expects nothing");
        }));
    }

    @Test
    void everyComputation_isUsed() {
        Set<String> known =
                entries().map(each -> each.path("statistic").asText()).collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(COMPUTATIONS.keySet());
        unused.removeAll(known);
        assertEquals(Set.of(), unused, "computed, but of no entry");
    }

    private static Stream<JsonNode> entries() {
        return items(FILE.path("entries"));
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read() {
        try (InputStream file = ReferenceFileTest.class.getResourceAsStream("reference-values.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
