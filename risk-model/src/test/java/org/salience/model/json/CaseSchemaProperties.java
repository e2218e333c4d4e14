package org.salience.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema and the reader agree. What the schema refuses, the reader refuses; a mistake of shape is refused by both.
 *
 * <p>Two things a schema cannot see: a field written twice, and whether a whole number is written as {@code 1} or as
 * {@code 1.0}, of which the reader takes only the first.
 */
class CaseSchemaProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonNode COMPLETE = tree(CaseJson.write(RandomCase.complete()));

    @Property(tries = 200)
    void everyCase_validates(@ForAll long seed) {
        assertEquals(List.of(), SchemaCheck.schemaErrors(CaseJson.write(RandomCase.of(seed))));
    }

    @Test
    void completeCase_hasEveryField() {
        for (Kinds.Kind<?, ?> kind : Kinds.ALL) {
            List<String> names = new ArrayList<>();
            COMPLETE.get(kind.name()).forEach(part -> part.fieldNames().forEachRemaining(names::add));
            assertTrue(names.containsAll(kind.shape().names()), kind.name() + " has only " + names);
        }
    }

    /** Every place of a case that holds every field, with the last thing of each kind and the first entry of each list. */
    static Stream<JsonPointer> places() {
        List<JsonPointer> places = new ArrayList<>();
        places(JsonPointer.empty(), COMPLETE, places);
        return places.stream();
    }

    static Stream<JsonPointer> objects() {
        return places().filter(place -> COMPLETE.at(place).isObject());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void unknownField_isRefusedByBoth(JsonPointer place) {
        JsonNode changed = COMPLETE.deepCopy();
        ((ObjectNode) changed.at(place)).put("No such field", "x");
        assertRefusedByBoth(changed);
    }

    @ParameterizedTest
    @MethodSource("places")
    void otherType_isRefusedByBoth(JsonPointer place) {
        JsonNode before = COMPLETE.at(place);
        boolean share = place.toString().matches("/ratings/.*/[0-9]");
        Stream.of(
                        NODES.nullNode(),
                        NODES.booleanNode(true),
                        NODES.numberNode(2.5),
                        NODES.textNode("two words"),
                        NODES.arrayNode(),
                        NODES.objectNode())
                .filter(other -> other.getNodeType() != before.getNodeType() || (other.isNumber() && !share))
                .forEach(other -> assertRefusedByBoth(with(place, other)));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void missingField_isRefusedByBothOrByNeither(JsonPointer place) {
        COMPLETE.at(place).fieldNames().forEachRemaining(name -> {
            JsonNode changed = COMPLETE.deepCopy();
            ((ObjectNode) changed.at(place)).remove(name);
            String json = changed.toString();
            String path = place + "/" + name;
            boolean missed = SchemaCheck.readerProblems(json).stream()
                    .anyMatch(problem ->
                            problem.path().equals(path) && problem.found().equals("none"));
            if (missed) {
                assertTrue(SchemaCheck.schemaRefuses(json), path);
            }
            if (SchemaCheck.schemaRefuses(json)) {
                assertTrue(SchemaCheck.readerRefuses(json), path);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("places")
    void otherText_refusedByTheSchema_isRefusedByTheReader(JsonPointer place) {
        if (COMPLETE.at(place).isTextual()) {
            Stream.of(
                            "",
                            "x",
                            "a b",
                            "a:b",
                            "\u00e9",
                            "contributes",
                            "capable-of",
                            "2025",
                            "2025-02-28",
                            "2025-02-30",
                            "0000",
                            "+12345-01-01",
                            "../..",
                            "2025-06/2025-05",
                            "not-rated",
                            "0",
                            "007",
                            "4-3")
                    .map(text -> with(place, NODES.textNode(text)).toString())
                    .filter(SchemaCheck::schemaRefuses)
                    .forEach(json -> assertTrue(SchemaCheck.readerRefuses(json), place.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void listWithoutEntries_orWithOneTwice_refusedByTheSchema_isRefusedByTheReader(JsonPointer place) {
        if (COMPLETE.at(place) instanceof ArrayNode list && !list.isEmpty()) {
            Stream.of(NODES.arrayNode(), list.deepCopy().add(list.get(0)))
                    .map(other -> with(place, other).toString())
                    .filter(SchemaCheck::schemaRefuses)
                    .forEach(json -> assertTrue(SchemaCheck.readerRefuses(json), place.toString()));
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/format | \"salience-case/2\"",
                "/id | \"Upper\"",
                "/title | \"\"",
                "/enterprise | \"actor 0\"",
                "/recordUntil | \"20 August 2025\"",
                "/recordUntil | \"2025-08\"",
                "/recordUntil | \"2025-13-01\"",
                "/actors/actor-0/kind | \"firm\"",
                "/products/product-1/alias | [\"a\", \"a\"]",
                "/relationships/relationship-0/direction | \"sideways\"",
                "/relationships/relationship-0/tier | 0",
                "/relationships/relationship-0/tier | 2147483648",
                "/impacts/impact-0/period | \"early 2025\"",
                "/impacts/impact-0/period | \"2025-1\"",
                "/sources/source-0/kind | \"blog\"",
                "/claims/claim-0/as | \"thinks\"",
                "/claims/claim-0/withdrawn/on | \"soon\"",
                "/opinions/opinion-0/concept | \"guilty\"",
                "/opinions/opinion-0/concept | \"serves-operation\"",
                "/opinions/opinion-0/of | []",
                "/inquiries/inquiry-0/concerns | [\"no-such-factor\"]",
                "/inquiries/inquiry-0/concerns | [\"contributes\"]",
                "/inquiries/inquiry-0/of | []",
                "/judgements/judgement-0/of | []",
                "/judgements/judgement-0/of | [\"impact-0\", \"impact-1\", \"actor-0\", \"actor-1\"]",
                "/judgements/judgement-0/concept | \"risk-of-contributing\"",
                "/judgements/judgement-0/concept | \"severe\"",
                "/ratings/rating-0/scale | 0",
                "/ratings/rating-0/scale | \"high\"",
                "/ratings/rating-0/scale | {}",
                "/ratings/rating-0/scale | {\"0\": 1}",
                "/ratings/rating-0/scale | {\"3\": 0, \"4\": 1}",
                "/ratings/rating-0/scale | {\"3\": \"half\", \"4\": 0.5}",
                "/ratings/rating-0/ifDelayed | {\"withinMonths\": 6}",
                "/ratings/rating-0/ifDelayed | {\"irremediability\": \"not-rated\"}",
                "/ratings/rating-0/ifDelayed | {\"irremediability\": 9, \"withinMonths\": 0}",
                "/ratings/rating-0/mitigations | {\"severity\": {\"to\": 1, \"by\": [\"measure-0\"]}}",
                "/ratings/rating-0/mitigations | {\"scope\": {\"to\": 1, \"by\": []}}",
                "/ratings/rating-0/mitigations | {\"scope\": {\"to\": \"not-rated\", \"by\": [\"measure-0\"]}}",
                "/factors/aclu:factor-0/of | [\"person\"]",
                "/factors/aclu:factor-0/kind | \"fact\"",
                "/factors/aclu:factor-0/bearing | \"bad\""
            })
    void mistake_isRefusedByBoth(String pointer, String value) {
        assertRefusedByBoth(with(JsonPointer.compile(pointer), tree(value)));
    }

    @ParameterizedTest
    @CsvSource({"actors, Upper", "actors, a b", "actors, a:b", "factors, bespoke", "factors, a:b:c", "claims, 9"})
    void badId_isRefusedByBoth(String kind, String id) {
        JsonNode changed = COMPLETE.deepCopy();
        ObjectNode parts = (ObjectNode) changed.get(kind);
        parts.set(id, parts.get(parts.fieldNames().next()));
        assertRefusedByBoth(changed);
    }

    @ParameterizedTest
    @CsvSource({"supports, disputes", "disputes, supports"})
    void claimThatSupportsAndDisputes_isRefusedByBoth(String before, String besides) {
        JsonNode changed = COMPLETE.deepCopy();
        for (JsonNode claim : changed.get("claims")) {
            if (claim.has(before)) {
                ((ObjectNode) claim).set(besides, claim.get(before));
                assertRefusedByBoth(changed);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/sources/source-1, date", "/claims/claim-1, withdrawn"})
    void fieldThatAnotherNeeds_missing_isRefusedByBoth(String place, String field) {
        JsonNode changed = COMPLETE.deepCopy();
        ((ObjectNode) changed.at(place)).remove(field);
        assertRefusedByBoth(changed);
    }

    @ParameterizedTest
    @CsvSource({"[]", "1", "null", "'\"text\"'", "{}"})
    void noCase_isRefusedByBoth(String json) {
        assertRefusedByBoth(tree(json));
    }

    private static void assertRefusedByBoth(JsonNode changed) {
        String json = changed.toString();
        assertTrue(SchemaCheck.schemaRefuses(json), () -> "the schema accepts " + json);
        assertTrue(SchemaCheck.readerRefuses(json), () -> "the reader accepts " + json);
    }

    private static JsonNode with(JsonPointer place, JsonNode value) {
        if (place.matches()) {
            return value;
        }
        JsonNode changed = COMPLETE.deepCopy();
        JsonNode parent = changed.at(place.head());
        if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        }
        return changed;
    }

    private static void places(JsonPointer here, JsonNode node, List<JsonPointer> places) {
        places.add(here);
        if (node.isArray() && !node.isEmpty()) {
            places(here.appendIndex(0), node.get(0), places);
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        boolean kind = here.toString().lastIndexOf('/') == 0;
        for (String name : kind && node.isObject() ? names.subList(names.size() - 1, names.size()) : names) {
            places(here.appendProperty(name), node.get(name), places);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
