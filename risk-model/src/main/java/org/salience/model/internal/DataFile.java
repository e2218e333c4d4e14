package org.salience.model.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON data file that ships in this module's jar, read whole. Every accessor names the file and the field
 * when something is missing, because a fault here is a fault of the library, not of its user.
 */
public final class DataFile {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String where;
    private final Map<String, @Nullable Object> fields;

    private DataFile(String where, Map<String, @Nullable Object> fields) {
        this.where = where;
        this.fields = fields;
    }

    /**
     * {@return the object that a resource holds}
     *
     * @param owner the class beside which the resource lies
     * @param name the resource's name
     * @throws IllegalStateException if the resource is missing or is not a JSON object
     */
    public static DataFile of(Class<?> owner, String name) {
        return parse(name, read(owner, name));
    }

    /**
     * {@return the object that a text holds}
     *
     * @param name what messages call it
     * @param json the text
     * @throws IllegalStateException if it is not one JSON object, with line and column if it is no JSON
     */
    public static DataFile parse(String name, String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalStateException("data file " + name + " must hold a JSON object");
            }
            DataFile data = new DataFile(name, object(parser));
            if (parser.nextToken() != null) {
                throw new IllegalStateException(
                        "data file " + name + " must hold one JSON object, and holds more text");
            }
            return data;
        } catch (IOException e) {
            throw new IllegalStateException("data file " + name + ":" + JsonSyntax.problem(e), e);
        }
    }

    /**
     * {@return the text that a resource holds, with line feeds as line ends wherever it was built}
     *
     * @param owner the class beside which the resource lies
     * @param name the resource's name
     * @throws IllegalStateException if the resource is missing
     */
    public static String read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("data file " + name + " is missing beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("data file " + name + ": " + e.getMessage(), e);
        }
    }

    /**
     * {@return a text field}
     *
     * @param field its name
     */
    public String text(String field) {
        return as(String.class, field, "a text");
    }

    /**
     * {@return a text field, or empty where it is absent}
     *
     * @param field its name
     */
    public Optional<String> optionalText(String field) {
        return fields.containsKey(field) ? Optional.of(text(field)) : Optional.empty();
    }

    /**
     * {@return a whole-number field}
     *
     * @param field its name
     */
    public int number(String field) {
        return as(Integer.class, field, "a whole number");
    }

    /**
     * {@return a list of texts}
     *
     * @param field its name
     */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Object each : as(List.class, field, "a list of texts")) {
            if (!(each instanceof String text)) {
                throw wrong(field, "a list of texts");
            }
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    /**
     * {@return a nested object}
     *
     * @param field its name
     */
    @SuppressWarnings("unchecked")
    public DataFile object(String field) {
        return new DataFile(where + "/" + field, as(Map.class, field, "an object"));
    }

    /**
     * Visits the members of a nested object whose values are objects, in file order.
     *
     * @param field the nested object's name
     * @param visitor receives each member's name and value
     */
    public void each(String field, BiConsumer<String, DataFile> visitor) {
        DataFile nested = object(field);
        nested.fields.keySet().forEach(name -> visitor.accept(name, nested.object(name)));
    }

    /**
     * {@return the names of the fields present, in file order}
     */
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    private <T> T as(Class<T> type, String field, String expected) {
        Object value = fields.get(field);
        if (!type.isInstance(value)) {
            throw wrong(field, expected);
        }
        return type.cast(value);
    }

    private IllegalStateException wrong(String field, String expected) {
        return new IllegalStateException(
                "data file " + where + ": field " + field + " must be " + expected + ", found " + found(field));
    }

    private String found(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return fields.containsKey(field) ? "null" : "none";
        }
        return value instanceof Map
                ? "an object { ... }"
                : value instanceof List
                        ? "a list [ ... ]"
                        : value instanceof String ? "\"" + value + "\"" : value.toString();
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.INT
                        ? (Object) parser.getIntValue()
                        : parser.getBigIntegerValue();
            case VALUE_NULL -> null;
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> parser.getText();
        };
    }
}
