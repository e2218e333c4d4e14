package org.salience.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.salience.model.DateRange;

/**
 * The table of fields of one type: each field once, with how it is read into a builder and written from a value. The order
 * of the table is the order of the format.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Shape<T, B> {
    /** Reads the current value into a builder; returns false if the value was a problem. */
    interface In<B> {
        boolean read(JsonIn in, B builder) throws IOException;
    }

    /** Writes a field with its name, or nothing where it is absent. */
    interface Out<T> {
        void write(JsonGenerator out, T value) throws IOException;
    }

    /** Reads one value, or null after reporting a problem. */
    interface Value<V> {
        @Nullable
        V read(JsonIn in) throws IOException;
    }

    private record Field<T, B>(
            String name,
            int bit,
            In<B> in,
            Out<T> out,
            @Nullable Consumer<B> placeholder) {}

    private final Map<String, Field<T, B>> fields = new LinkedHashMap<>();
    private int required;

    private Shape<T, B> field(String name, In<B> in, Out<T> out, @Nullable Consumer<B> placeholder) {
        int bit = 1 << fields.size();
        fields.put(name, new Field<>(name, bit, in, out, placeholder));
        required |= placeholder == null ? 0 : bit;
        return this;
    }

    /** The names of the fields, in the order of the format. */
    Set<String> names() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    private <V> In<B> setting(Value<V> value, BiConsumer<B, V> set) {
        return (in, builder) -> {
            V read = value.read(in);
            if (read != null) {
                set.accept(builder, read);
            }
            return read != null;
        };
    }

    private <V> Shape<T, B> required(String name, Value<V> value, BiConsumer<B, V> set, V placeholder, Out<T> out) {
        return field(name, setting(value, set), out, builder -> set.accept(builder, placeholder));
    }

    private <V> Shape<T, B> optional(String name, Value<V> value, BiConsumer<B, V> set, Out<T> out) {
        return field(name, setting(value, set), out, null);
    }

    Shape<T, B> text(String name, BiConsumer<B, String> set, Function<T, String> get) {
        return required(name, JsonIn::text, set, "", (out, value) -> out.writeStringField(name, get.apply(value)));
    }

    Shape<T, B> maybeText(String name, BiConsumer<B, String> set, Function<T, Optional<String>> get) {
        return optional(name, JsonIn::text, set, (out, value) -> {
            Optional<String> text = get.apply(value);
            if (text.isPresent()) {
                out.writeStringField(name, text.get());
            }
        });
    }

    <E> Shape<T, B> word(String name, E[] known, Function<E, String> id, BiConsumer<B, E> set, Function<T, E> get) {
        return word(name, known, id, set, get, known[0]);
    }

    <E> Shape<T, B> word(
            String name, E[] known, Function<E, String> id, BiConsumer<B, E> set, Function<T, E> get, E placeholder) {
        Map<String, E> words = words(known, id);
        return required(
                name,
                in -> in.word(words),
                set,
                placeholder,
                (out, value) -> out.writeStringField(name, id.apply(get.apply(value))));
    }

    Shape<T, B> texts(String name, BiConsumer<B, List<String>> set, Function<T, List<String>> get) {
        return required(name, JsonIn::texts, set, List.of(), (out, value) -> list(out, name, get.apply(value)));
    }

    Shape<T, B> maybeSet(String name, BiConsumer<B, List<String>> set, Function<T, List<String>> get) {
        return optional(name, JsonIn::set, set, (out, value) -> {
            if (!get.apply(value).isEmpty()) {
                list(out, name, get.apply(value));
            }
        });
    }

    Shape<T, B> day(String name, BiConsumer<B, LocalDate> set, Function<T, LocalDate> get) {
        return required(
                name,
                JsonIn::day,
                set,
                LocalDate.EPOCH,
                (out, value) -> out.writeStringField(name, get.apply(value).toString()));
    }

    Shape<T, B> maybeDay(String name, BiConsumer<B, LocalDate> set, Function<T, Optional<LocalDate>> get) {
        return optional(name, JsonIn::day, set, (out, value) -> {
            Optional<LocalDate> day = get.apply(value);
            if (day.isPresent()) {
                out.writeStringField(name, day.get().toString());
            }
        });
    }

    Shape<T, B> maybeDates(String name, BiConsumer<B, DateRange> set, Function<T, Optional<DateRange>> get) {
        return optional(name, in -> Shape.dates(in), set, (out, value) -> {
            Optional<DateRange> dates = get.apply(value);
            if (dates.isPresent()) {
                out.writeStringField(name, dates.get().toString());
            }
        });
    }

    /** A date that cannot be read is reported here; everywhere else it may be any. */
    private static DateRange dates(JsonIn in) throws IOException {
        DateRange dates = in.parsed(DateRange::parse);
        return dates == null ? new DateRange(Optional.empty(), Optional.empty()) : dates;
    }

    Shape<T, B> flag(String name, BiConsumer<B, Boolean> set, Function<T, Boolean> get) {
        return optional(name, JsonIn::bool, set, (out, value) -> {
            if (get.apply(value)) {
                out.writeBooleanField(name, true);
            }
        });
    }

    <V> Shape<T, B> maybe(String name, Value<V> value, BiConsumer<B, V> set, Out<T> out) {
        return optional(name, value, set, out);
    }

    <V> Shape<T, B> value(String name, Value<V> value, BiConsumer<B, V> set, V placeholder, Out<T> out) {
        return required(name, value, set, placeholder, out);
    }

    /** Words by the text that writes them, in their order. */
    static <E> Map<String, E> words(E[] known, Function<E, String> id) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E word : known) {
            words.put(id.apply(word), word);
        }
        return words;
    }

    /** Reads the object at hand into a builder. Every problem is reported; the builder is complete all the same. */
    void read(JsonIn in, B builder) throws IOException {
        JsonParser parser = in.parser();
        JsonLocation start = parser.currentTokenLocation();
        int seen = 0;
        int good = 0;
        if (in.expect(JsonToken.START_OBJECT, "an object { ... }")) {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                Field<T, B> field = fields.get(name);
                if (field == null) {
                    in.unknownField(name, names().stream());
                } else if ((seen & field.bit) != 0) {
                    in.twice("each field once", name);
                } else {
                    seen |= field.bit;
                    good |= field.in.read(in.next(), builder) ? field.bit : 0;
                }
            }
        }
        if ((good & required) != required) {
            complete(in, builder, start, seen, good);
        }
    }

    private void complete(JsonIn in, B builder, JsonLocation start, int seen, int good) {
        String path = in.path();
        for (Field<T, B> field : fields.values()) {
            if (field.placeholder != null && (good & field.bit) == 0) {
                field.placeholder.accept(builder);
                if ((seen & field.bit) == 0 && !in.isProblem(path)) {
                    in.problem(
                            path + "/" + field.name,
                            start,
                            "the field \"" + field.name + "\"",
                            "none",
                            Optional.empty());
                }
            }
        }
    }

    /** Writes the fields of a value, without the braces around them. */
    void write(JsonGenerator out, T value) throws IOException {
        for (Field<T, B> field : fields.values()) {
            field.out.write(out, value);
        }
    }

    static void list(JsonGenerator out, String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }
}
