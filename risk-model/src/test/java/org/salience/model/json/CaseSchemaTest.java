package org.salience.model.json;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.salience.model.ActorKind;
import org.salience.model.Bearing;
import org.salience.model.Concept;
import org.salience.model.Direction;
import org.salience.model.Factor;
import org.salience.model.FactorKind;
import org.salience.model.Manner;
import org.salience.model.SourceKind;
import org.salience.model.SubjectKind;
import org.salience.model.Vocabulary;
import org.salience.model.Vulnerability;

/** The schema describes the format that the reader reads: the same fields, the same words, the same required ones. */
class CaseSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode SCHEMA = tree(CaseJson.schema());
    private static final Path EXAMPLES = Path.of("..", "examples");

    static Stream<Kinds.Kind<?, ?>> kinds() {
        return Kinds.ALL.stream();
    }

    @Test
    void case_hasTheFieldsOfTheFormatInItsOrder() {
        List<String> fields = new ArrayList<>(List.of("$schema", "format", "id", "title", "enterprise", "recordUntil"));
        kinds().map(Kinds.Kind::name).forEach(fields::add);
        assertEquals(fields, names(SCHEMA.at("/properties")));
        assertEquals(required("{}", ""), texts(SCHEMA.at("/required")));
    }

    @ParameterizedTest
    @MethodSource
    void objectOfARating_hasTheFieldsOfItsShapeInTheirOrder(String def, String json, String path, Set<String> fields) {
        assertEquals(List.copyOf(fields), names(SCHEMA.at("/$defs/" + def + "/properties")));
        assertEquals(
                required("{\"ratings\": {\"x\": " + json + "}}", "/ratings/x" + path),
                texts(SCHEMA.at("/$defs/" + def + "/required")).stream()
                        .sorted()
                        .toList());
    }

    static Stream<Arguments> objectOfARating_hasTheFieldsOfItsShapeInTheirOrder() {
        return Stream.of(
                Arguments.of("delay", "{\"ifDelayed\": {}}", "/ifDelayed", Shapes.DELAY.names()),
                Arguments.of(
                        "mitigation",
                        "{\"mitigations\": {\"scope\": {}}}",
                        "/mitigations/scope",
                        Shapes.MITIGATION.names()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void kind_hasTheFieldsOfItsShapeInTheirOrder(Kinds.Kind<?, ?> kind) {
        JsonNode def = def(kind.name());
        assertEquals(List.copyOf(kind.shape().names()), names(def.at("/properties")));
        assertEquals(required("{\"" + kind.name() + "\": {\"x\": {}}}", "/" + kind.name() + "/x"), requiredBy(def));
    }

    @Test
    void withdrawal_hasTheFieldsOfItsShapeInTheirOrder() {
        JsonNode def = SCHEMA.at("/$defs/withdrawal");
        assertEquals(List.copyOf(Shapes.WITHDRAWAL.names()), names(def.at("/properties")));
        assertEquals(
                required("{\"claims\": {\"x\": {\"withdrawn\": {}}}}", "/claims/x/withdrawn"),
                texts(def.at("/required")));
    }

    @Test
    void everyObject_isClosed() {
        objects(SCHEMA)
                .filter(node -> node.path("type").asText().equals("object"))
                .forEach(node -> assertTrue(
                        node.path("additionalProperties").isObject() || node.has("properties"), node::toString));
        objects(SCHEMA)
                .filter(node -> node.has("properties") && node.path("type").isTextual())
                .forEach(node ->
                        assertEquals("false", node.path("additionalProperties").asText(), node::toString));
    }

    @Test
    void everyField_andEveryWord_isDescribed() {
        objects(SCHEMA)
                .filter(node -> node.path("properties").isObject())
                .flatMap(node -> children(node.get("properties")))
                .forEach(field -> assertTrue(field.path("description").isTextual(), field::toString));
        objects(SCHEMA)
                .filter(node -> node.has("const"))
                .forEach(word -> assertTrue(word.path("description").isTextual(), word::toString));
    }

    @Test
    void everyReference_leadsToADefinition_andEveryDefinitionIsUsed() {
        Set<String> used = objects(SCHEMA)
                .filter(node -> node.has("$ref"))
                .map(node -> node.get("$ref").textValue().replace("#/$defs/", ""))
                .collect(toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(names(SCHEMA.get("$defs"))), used);
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("/properties/format", List.of(CaseJson.FORMAT, CaseJson.FORMAT_1_1)),
                Arguments.of("/$defs/actor/properties/kind", ids(ActorKind.values())),
                Arguments.of("/$defs/source/properties/kind", ids(SourceKind.values())),
                Arguments.of("/$defs/manner", ids(Manner.values())),
                Arguments.of("/$defs/relationship/properties/direction", ids(Direction.values())),
                Arguments.of("/$defs/factor/properties/of/items", ids(SubjectKind.values())),
                Arguments.of("/$defs/factor/properties/kind", ids(FactorKind.values())),
                Arguments.of("/$defs/factor/properties/bearing", ids(Bearing.values())));
    }

    @ParameterizedTest
    @MethodSource
    void words(String pointer, List<String> ids) {
        JsonNode words = SCHEMA.at(pointer).path("anyOf");
        assertEquals(
                ids, List.copyOf(described(words).keySet()).stream().sorted().toList());
        assertEquals(ids.size(), words.size());
    }

    @Test
    void factors_areThoseOfTheVocabulary_asItDefinesThem() {
        Map<String, String> defined =
                new TreeMap<>(Vocabulary.standard().factors().stream().collect(toMap(Factor::id, Factor::definition)));
        JsonNode words = SCHEMA.at("/$defs/factorId/anyOf");
        assertEquals(defined, described(words));
        assertEquals(defined.size() + 1, words.size());
        assertEquals(
                "#/$defs/ownFactorId", words.get(defined.size()).path("$ref").textValue());
    }

    @Test
    void concepts_areThoseOfTheVocabulary_asItDefinesThem() {
        Map<String, String> defined = new TreeMap<>(
                Vocabulary.standard().concepts().stream().collect(toMap(Concept::id, Concept::definition)));
        JsonNode words = SCHEMA.at("/$defs/conceptId/anyOf");
        assertEquals(defined, described(words));
        assertEquals(defined.size(), words.size());
    }

    @Test
    void vulnerabilities_areThoseOfTheVocabulary_asItDefinesThem() {
        Map<String, String> defined = new TreeMap<>(Vocabulary.standard().vulnerabilities().stream()
                .collect(toMap(Vulnerability::id, Vulnerability::definition)));
        JsonNode words = SCHEMA.at("/$defs/vulnerabilityId/anyOf");
        assertEquals(defined, described(words));
        assertEquals(defined.size(), words.size());
    }

    @Test
    void exampleCases_validate() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES.resolve("casebook"))) {
            List<Path> cases = files.filter(file -> file.endsWith("case.json")).toList();
            assertFalse(cases.isEmpty());
            for (Path file : cases) {
                assertEquals(List.of(), SchemaCheck.schemaErrors(Files.readString(file)), file.toString());
            }
        }
    }

    @Test
    void documentedPath_leadsToTheSchema() throws IOException {
        Matcher path = Pattern.compile("\"\\$schema\": \"([^\"]+)\"")
                .matcher(Files.readString(EXAMPLES.resolve("docs/case-format.md")));
        assertTrue(path.find());
        Path schema = EXAMPLES.resolve("casebook/a-case").resolve(path.group(1)).normalize();
        assertEquals(CaseJson.schema(), Files.readString(schema));
    }

    @Test
    void schemaField_isReadAndNotWritten() {
        String json = CaseJson.write(RandomCase.complete());
        String named = json.replaceFirst("\\{", "{ \"\\$schema\": \"somewhere.json\",");
        assertEquals(List.of(), SchemaCheck.schemaErrors(named));
        assertEquals(json, CaseJson.write(CaseJson.parse(named)));
    }

    @Test
    void schemaField_mustBeText() {
        String json = CaseJson.write(RandomCase.complete()).replaceFirst("\\{", "{ \"\\$schema\": 1,");
        assertTrue(SchemaCheck.schemaRefuses(json));
        assertEquals(
                List.of("1:14 at /$schema: expected text in quotation marks, found 1"),
                SchemaCheck.readerProblems(json).stream().map(Object::toString).toList());
    }

    /** The fields that the reader misses in an empty object at a path. */
    private static List<String> required(String json, String path) {
        return SchemaCheck.readerProblems(json).stream()
                .map(problem -> problem.path())
                .filter(each -> each.startsWith(path + "/") && each.indexOf('/', path.length() + 1) < 0)
                .map(each -> each.substring(path.length() + 1))
                .sorted()
                .toList();
    }

    /** What an object must have; of two that exclude each other, the first. */
    private static List<String> requiredBy(JsonNode def) {
        List<String> required = new ArrayList<>(texts(def.path("required")));
        required.addAll(texts(def.at("/oneOf/0/required")));
        return required.stream().sorted().toList();
    }

    private static JsonNode def(String kind) {
        String ref =
                SCHEMA.at("/properties/" + kind + "/additionalProperties/$ref").textValue();
        return SCHEMA.at(ref.substring(1));
    }

    private static Map<String, String> described(JsonNode words) {
        Map<String, String> described = new TreeMap<>();
        words.forEach(word -> {
            if (word.has("const")) {
                described.put(
                        word.get("const").textValue(), word.path("description").textValue());
            }
        });
        return described;
    }

    private static List<String> ids(Object[] words) {
        return Stream.of(words).map(Object::toString).sorted().toList();
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        return Stream.concat(
                node.isObject() ? Stream.of(node) : Stream.empty(),
                children(node).flatMap(CaseSchemaTest::objects));
    }

    private static Stream<JsonNode> children(JsonNode node) {
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        return children.stream();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        ((ObjectNode) object).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        return children(list).map(JsonNode::textValue).sorted().toList();
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
