package org.salience.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A JSON text as maps, lists and values, to be written again in another order. */
final class JsonTree {
    private static final JsonFactory FACTORY = new JsonFactory();
    /** Lists with an order: subjects follow a signature, and the first provision is the one a factor mainly rests on. */
    private static final Set<String> ORDERED = Set.of("of", "sources");

    private JsonTree() {}

    /** Writes a text again with the fields of every object, and the entries of every list that means a set, in any order. */
    static String shuffled(String json, Random random) {
        StringWriter text = new StringWriter();
        try (JsonParser parser = FACTORY.createParser(json);
                JsonGenerator out = FACTORY.createGenerator(text)) {
            parser.nextToken();
            write(out, shuffled(read(parser), "", random));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, read(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Object> entries = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    entries.add(read(parser));
                }
                yield entries;
            }
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            default -> parser.getText();
        };
    }

    private static Object shuffled(Object value, String name, Random random) {
        if (value instanceof Map<?, ?> fields) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(fields.entrySet());
            Collections.shuffle(entries, random);
            Map<Object, Object> copy = new LinkedHashMap<>();
            entries.forEach(each -> copy.put(
                    each.getKey(), shuffled(each.getValue(), each.getKey().toString(), random)));
            return copy;
        }
        if (value instanceof List<?> entries && !ORDERED.contains(name)) {
            List<Object> copy = new ArrayList<>(entries);
            Collections.shuffle(copy, random);
            return copy;
        }
        return value;
    }

    private static void write(JsonGenerator out, Object value) throws IOException {
        if (value instanceof Map<?, ?> fields) {
            out.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                out.writeFieldName(field.getKey().toString());
                write(out, field.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> entries) {
            out.writeStartArray();
            for (Object entry : entries) {
                write(out, entry);
            }
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(value.toString());
        }
    }
}
