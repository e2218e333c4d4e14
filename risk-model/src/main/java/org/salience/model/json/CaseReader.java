package org.salience.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salience.model.Case;
import org.salience.model.InvalidCaseException;
import org.salience.model.Problem;

/** Reads one case in a single pass over its text; a second pass finds the places of problems, if there are any. */
final class CaseReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String name;
    private final String text;

    CaseReader(String name, String text) {
        this.name = name;
        this.text = text;
    }

    Case read() {
        Case.Builder matter = Case.builder();
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonIn in = new JsonIn(parser);
            read(in, matter);
            List<Problem> problems = new ArrayList<>(in.problems());
            matter.problems().stream()
                    .filter(problem -> !in.isProblem(problem.path()))
                    .forEach(problems::add);
            if (!problems.isEmpty()) {
                throw new InvalidCaseException(name, placed(problems));
            }
            return matter.build();
        } catch (JsonProcessingException e) {
            throw new InvalidCaseException(name, List.of(syntax(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem syntax(JsonProcessingException e) {
        JsonLocation where = e.getLocation();
        Problem problem =
                Problem.of("", "well-formed JSON", e.getOriginalMessage().replaceAll("\\s+", " "));
        return where == null ? problem : problem.at(where.getLineNr(), where.getColumnNr());
    }

    private static void read(JsonIn in, Case.Builder matter) throws IOException {
        JsonParser parser = in.parser();
        JsonToken first = parser.nextToken();
        if (first == null) {
            in.problem("a case, as an object { ... }", "an empty text");
            return;
        }
        if (!in.expect(JsonToken.START_OBJECT, "a case, as an object { ... }")) {
            return;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            JsonLocation where = parser.currentTokenLocation();
            parser.nextToken();
            if (!seen.add(field)) {
                in.problem(in.path(), where, "each field once", "\"" + field + "\" twice", Optional.empty());
                parser.skipChildren();
            } else {
                field(in, field, where, matter);
            }
        }
        if (!seen.contains("format")) {
            in.problem(
                    "/format",
                    parser.currentTokenLocation(),
                    "\"format\": \"" + CaseJson.FORMAT + "\"",
                    "none",
                    Optional.empty());
        }
        if (parser.nextToken() != null) {
            in.problem("the end of the text after the case", "more text");
        }
    }

    private static void field(JsonIn in, String field, JsonLocation where, Case.Builder matter) throws IOException {
        switch (field) {
            case "$schema" -> in.text(); // for editors: where the schema lies
            case "format" -> format(in);
            case "id" -> set(in.text(), matter::id);
            case "title" -> set(in.text(), matter::title);
            case "enterprise" -> set(in.text(), matter::enterprise);
            case "recordUntil" -> set(in.day(), matter::recordUntil);
            default -> {
                Optional<Kinds.Kind<?, ?>> kind = Kinds.ALL.stream()
                        .filter(each -> each.name().equals(field))
                        .findFirst();
                if (kind.isPresent()) {
                    parts(in, kind.get(), matter);
                } else {
                    in.unknownField(field, where, names());
                }
            }
        }
    }

    private static Stream<String> names() {
        return Stream.concat(
                Stream.of("format", "id", "title", "enterprise", "recordUntil"),
                Kinds.ALL.stream().map(Kinds.Kind::name));
    }

    private static void format(JsonIn in) throws IOException {
        String format = in.text();
        if (format != null && !format.equals(CaseJson.FORMAT)) {
            in.problem("\"" + CaseJson.FORMAT + "\", the format that this version reads", JsonIn.quoted(format));
        }
    }

    private static <V> void set(@Nullable V value, Consumer<V> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    private static <T, B> void parts(JsonIn in, Kinds.Kind<T, B> kind, Case.Builder matter) throws IOException {
        JsonParser parser = in.parser();
        if (!in.expect(JsonToken.START_OBJECT, "an object whose fields are ids: { \"an-id\": { ... } }")) {
            return;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String id = parser.currentName();
            JsonLocation where = parser.currentTokenLocation();
            parser.nextToken();
            if (!seen.add(id)) {
                in.problem(in.path(), where, "each id once", "\"" + id + "\" twice", Optional.empty());
                parser.skipChildren();
                continue;
            }
            B builder = kind.builder().get();
            JsonLocation start = parser.currentTokenLocation();
            String path = in.path();
            kind.shape().read(in, builder);
            if (builder instanceof Shapes.ClaimDraft draft && draft.stances != 1 && !in.isProblem(path)) {
                in.problem(
                        path + "/supports",
                        start,
                        "either \"supports\" or \"disputes\", with a factor",
                        draft.stances == 0 ? "neither" : "both",
                        Optional.empty());
            }
            kind.add().accept(matter, kind.build().apply(builder, id));
        }
    }

    /** Problems in the order of the text, each with its line and column. */
    private List<Problem> placed(List<Problem> problems) throws IOException {
        Map<String, JsonLocation> places = places();
        return problems.stream()
                .map(problem -> problem.line() > 0 ? problem : place(problem, places))
                .sorted(Comparator.comparingInt(Problem::line)
                        .thenComparingInt(Problem::column)
                        .thenComparing(Problem::path))
                .toList();
    }

    private static Problem place(Problem problem, Map<String, JsonLocation> places) {
        String path = problem.path();
        while (!places.containsKey(path) && !path.isEmpty()) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
        JsonLocation where = places.get(path);
        return where == null ? problem : problem.at(where.getLineNr(), where.getColumnNr());
    }

    /** Where each value stands. An entry of a list is found by its number and, if it is a text, by the text. */
    private Map<String, JsonLocation> places() throws IOException {
        Map<String, JsonLocation> places = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(text)) {
            while (parser.nextToken() != null) {
                JsonToken token = parser.currentToken();
                if (token == JsonToken.FIELD_NAME || token.isStructEnd()) {
                    continue;
                }
                String path = parser.getParsingContext().pathAsPointer().toString();
                if (token.isStructStart()) {
                    path = parser.getParsingContext()
                            .getParent()
                            .pathAsPointer()
                            .toString();
                }
                places.put(path, parser.currentTokenLocation());
                if (token == JsonToken.VALUE_STRING
                        && parser.getParsingContext().inArray()) {
                    String parent = path.substring(0, path.lastIndexOf('/'));
                    places.put(parent + "/" + parser.getText(), parser.currentTokenLocation());
                }
            }
        }
        return places;
    }
}
