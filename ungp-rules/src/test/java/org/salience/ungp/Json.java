package org.salience.ungp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** JSON text as plain maps, lists and values, and back. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    static Map<String, Object> object(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more text after the value");
            }
            return object(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> array(Object value) {
        return (List<Object>) value;
    }

    /** The value at a path of field names. */
    static Object at(Object value, String... path) {
        Object at = value;
        for (String field : path) {
            at = object(at).get(field);
        }
        return at;
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = parser.currentName();
                parser.nextToken();
                object.put(field, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(parser));
            }
            return array;
        }
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getIntValue();
            default -> parser.getText();
        };
    }

    /** The same value with the fields of every object in another order. */
    static Object shuffled(Object value, Random random) {
        if (value instanceof Map) {
            List<Map.Entry<String, Object>> fields =
                    new ArrayList<>(object(value).entrySet());
            Collections.shuffle(fields, random);
            Map<String, Object> shuffled = new LinkedHashMap<>();
            fields.forEach(field -> shuffled.put(field.getKey(), shuffled(field.getValue(), random)));
            return shuffled;
        }
        return value instanceof List
                ? array(value).stream().map(each -> shuffled(each, random)).toList()
                : value;
    }

    static String text(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Map) {
            out.writeStartObject();
            for (Map.Entry<String, Object> field : object(value).entrySet()) {
                out.writeFieldName(field.getKey());
                write(field.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List) {
            out.writeStartArray();
            for (Object each : array(value)) {
                write(each, out);
            }
            out.writeEndArray();
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(value.toString());
        }
    }

    /** An object and all objects in it. */
    static Stream<Map<String, Object>> objects(Object value) {
        if (value instanceof Map) {
            return Stream.concat(
                    Stream.of(object(value)), object(value).values().stream().flatMap(Json::objects));
        }
        return value instanceof List ? array(value).stream().flatMap(Json::objects) : Stream.empty();
    }
}
