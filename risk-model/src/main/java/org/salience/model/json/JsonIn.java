package org.salience.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salience.model.DateRange;
import org.salience.model.Nearest;
import org.salience.model.Problem;
import org.salience.model.internal.IsoDates;

/**
 * The values of a JSON text, read one after the other. A value that is not what was expected becomes a problem, is
 * skipped whole, and reads as null, so that reading goes on and finds the next problem too.
 */
final class JsonIn {
    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> problemPaths = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    private Optional<String> newer = Optional.empty();

    JsonIn(JsonParser parser) {
        this.parser = parser;
    }

    JsonParser parser() {
        return parser;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isProblem(String path) {
        return problemPaths.contains(path);
    }

    /** Whether a place was reported already, or lies in a value that was skipped whole. */
    boolean isCovered(String path) {
        if (isProblem(path)) {
            return true;
        }
        String outer = path;
        while (!unread.contains(outer) && !outer.isEmpty()) {
            outer = outer.substring(0, outer.lastIndexOf('/'));
        }
        return unread.contains(outer) || lies(path);
    }

    /** Whether something inside a field was reported already. */
    private boolean lies(String path) {
        return path.chars().filter(c -> c == '/').count() > 2
                && problemPaths.stream().anyMatch(each -> each.startsWith(path + "/"));
    }

    /** Goes on to the next token. */
    JsonIn next() throws IOException {
        parser.nextToken();
        return this;
    }

    /** The path of the value at hand, also after an object or list has been read to its end. Costly: for problems only. */
    String path() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    void unread() {
        unread.add(path());
    }

    /** Notes that the value at hand is of a field that the first version of the format does not have. */
    void isNewer() {
        newer = newer.or(() -> Optional.of(path()));
    }

    /** The path of the first field that the first version of the format does not have. */
    Optional<String> newer() {
        return newer;
    }

    void problem(String expected, String found) {
        problem(path(), parser.currentTokenLocation(), expected, found, Optional.empty());
    }

    void problem(String path, JsonLocation where, String expected, String found, Optional<String> nearest) {
        problems.add(new Problem(
                path, Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()), expected, found, nearest));
        problemPaths.add(path);
    }

    @Nullable
    String text() throws IOException {
        if (!expect(JsonToken.VALUE_STRING, "text in quotation marks")) {
            return null;
        }
        String text = parser.getText();
        if (text.codePoints().anyMatch(point -> point >= 0xd800 && point <= 0xdfff)) {
            problem("whole characters", quoted(text) + ", which holds half of a surrogate pair");
            return null;
        }
        return text;
    }

    @Nullable
    Boolean bool() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        mismatch("true or false");
        return null;
    }

    @Nullable
    Integer wholeNumber(String expected) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        mismatch(expected);
        return null;
    }

    @Nullable
    LocalDate day() throws IOException {
        String text = text();
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = IsoDates.day(text);
            DateRange.of(day);
            return day;
        } catch (DateTimeException | IllegalArgumentException e) {
            problem("a day such as 2025-08-20", quoted(text));
            return null;
        }
    }

    /** A text that a factory understands; the factory says what it expected. */
    @Nullable
    <T> T parsed(Function<String, T> factory) throws IOException {
        String text = text();
        if (text == null) {
            return null;
        }
        try {
            return factory.apply(text);
        } catch (IllegalArgumentException e) {
            problem(expectation(e), quoted(text));
            return null;
        }
    }

    @Nullable
    <E> E word(Map<String, E> known) throws IOException {
        String text = text();
        E word = known.get(text);
        if (word == null && text != null) {
            problem(
                    path(),
                    parser.currentTokenLocation(),
                    "one of " + String.join(", ", known.keySet()),
                    quoted(text),
                    Nearest.to(text, known.keySet().stream()));
        }
        return word;
    }

    @Nullable
    List<String> texts() throws IOException {
        if (!expect(JsonToken.START_ARRAY, "a list of texts in square brackets")) {
            return null;
        }
        List<String> texts = new ArrayList<>(4);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String text = text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A list that means a set: what stands twice is a problem. */
    @Nullable
    List<String> set() throws IOException {
        List<String> texts = texts();
        if (texts != null && texts.size() > 1) {
            Set<String> seen = new HashSet<>();
            for (String text : texts) {
                if (!seen.add(text)) {
                    problem("each entry once", quoted(text) + " twice");
                }
            }
        }
        return texts;
    }

    /** Reports the field whose name was just read, and skips its value. */
    void unknownField(String name, Stream<String> known) throws IOException {
        List<String> names = known.toList();
        problem(
                path(),
                parser.currentTokenLocation(),
                "one of the fields " + String.join(", ", names),
                "the field " + quoted(name),
                Nearest.to(name, names.stream()));
        next().parser.skipChildren();
    }

    /** Reports that the name just read stood there before, and skips its value. */
    void twice(String expected, String name) throws IOException {
        problem(path(), parser.currentTokenLocation(), expected, "\"" + name + "\" twice", Optional.empty());
        next().parser.skipChildren();
    }

    boolean expect(JsonToken token, String expected) throws IOException {
        if (parser.currentToken() == token) {
            return true;
        }
        mismatch(expected);
        return false;
    }

    private void mismatch(String expected) throws IOException {
        unread.add(path());
        problem(expected, found());
        parser.skipChildren();
    }

    String found() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object { ... }";
            case START_ARRAY -> "a list [ ... ]";
            case VALUE_STRING -> quoted(parser.getText());
            case VALUE_NULL -> "null; leave the field out where nothing is known";
            default -> parser.getText();
        };
    }

    static String quoted(String text) {
        String shown = text.length() > 80 ? text.substring(0, 77) + "..." : text;
        return "\"" + shown + "\"";
    }

    /** Our own factories say "must be X, but was Y"; X is what was expected. */
    private static String expectation(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf(", but ");
        String head = end < 0 ? message : message.substring(0, end);
        return head.startsWith("must be ")
                ? head.substring("must be ".length())
                : "a value of which it holds that " + head;
    }
}
