package org.salience.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
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
import org.salience.model.internal.JsonSyntax;

/** Reads one case in a single pass over its text; a second pass finds the places of problems, if there are any. */
final class CaseReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String name;
    private final String text;
    private @Nullable JsonLocation firstFormat;

    CaseReader(String name, String text) {
        this.name = name;
        this.text = text;
    }

    Case read() {
        try {
            return checked();
        } catch (IOException e) {
            throw new InvalidCaseException(name, List.of(JsonSyntax.problem(e)));
        }
    }

    /** Problems that were found later, where they stand in the text. */
    List<Problem> locate(List<Problem> problems) {
        try {
            return placed(problems);
        } catch (IOException e) {
            throw new InvalidCaseException(name, List.of(JsonSyntax.problem(e)));
        }
    }

    private Case checked() throws IOException {
        Case.Builder matter = Case.builder();
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonIn in = new JsonIn(parser);
            read(in, matter);
            if (!in.problems().isEmpty()) {
                throw new InvalidCaseException(name, problems(in, matter));
            }
            return matter.build();
        } catch (InvalidCaseException e) {
            throw new InvalidCaseException(name, placed(e.problems()));
        }
    }

    /** What is wrong with the shape, and what else is wrong with what could be read. */
    private static List<Problem> problems(JsonIn in, Case.Builder matter) {
        List<Problem> problems = new ArrayList<>(in.problems());
        matter.problems().stream()
                .filter(problem -> !in.isCovered(problem.path()))
                .forEach(problems::add);
        return problems;
    }

    private void read(JsonIn in, Case.Builder matter) throws IOException {
        JsonParser parser = in.parser();
        JsonToken first = parser.nextToken();
        if (first == null) {
            in.problem("a case, as an object { ... }", "an empty text");
            in.unread();
            return;
        }
        if (!in.expect(JsonToken.START_OBJECT, "a case, as an object { ... }")) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            if (!seen.add(field)) {
                in.twice("each field once", field);
            } else {
                field(in, field, matter);
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
        if (firstFormat != null && in.newer().isPresent()) {
            in.problem(
                    "/format",
                    firstFormat,
                    "\"" + CaseJson.FORMAT_1_1 + "\", since " + in.newer().get() + " is new in it",
                    JsonIn.quoted(CaseJson.FORMAT),
                    Optional.empty());
        }
        if (parser.nextToken() != null) {
            in.problem("the end of the text after the case", "more text");
        }
    }

    private void field(JsonIn in, String field, Case.Builder matter) throws IOException {
        switch (field) {
            case "$schema" -> in.next().text(); // for editors: where the schema lies
            case "format" -> format(in.next());
            case "id" -> set(in.next().text(), matter::id);
            case "title" -> set(in.next().text(), matter::title);
            case "enterprise" -> set(in.next().text(), matter::enterprise);
            case "recordUntil" -> set(in.next().day(), matter::recordUntil);
            default -> {
                Kinds.Kind<?, ?> kind = Kinds.BY_NAME.get(field);
                if (kind == null) {
                    in.unknownField(field, names());
                } else {
                    parts(in.next(), kind, matter);
                }
            }
        }
    }

    private static Stream<String> names() {
        return Stream.concat(
                Stream.of("format", "id", "title", "enterprise", "recordUntil"), Kinds.BY_NAME.keySet().stream());
    }

    private void format(JsonIn in) throws IOException {
        JsonLocation where = in.parser().currentTokenLocation();
        String format = in.text();
        if (CaseJson.FORMAT.equals(format)) {
            firstFormat = where;
        } else if (format != null && !format.equals(CaseJson.FORMAT_1_1)) {
            in.problem(
                    "\"" + CaseJson.FORMAT + "\" or \"" + CaseJson.FORMAT_1_1
                            + "\", the formats that this version reads",
                    JsonIn.quoted(format));
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
        for (String id = parser.nextFieldName(); id != null; id = parser.nextFieldName()) {
            if (seen.add(id)) {
                kind.add().accept(matter, part(in.next(), kind, id));
            } else {
                in.twice("each id once", id);
            }
        }
    }

    private static <T, B> T part(JsonIn in, Kinds.Kind<T, B> kind, String id) throws IOException {
        B builder = kind.builder().get();
        JsonLocation start = in.parser().currentTokenLocation();
        kind.shape().read(in, builder);
        if (builder instanceof Shapes.ClaimDraft draft && draft.stances != 1 && !in.isProblem(in.path())) {
            in.problem(
                    in.path() + "/supports",
                    start,
                    "either \"supports\" or \"disputes\", with a factor",
                    draft.stances == 0 ? "neither" : "both",
                    Optional.empty());
        }
        return kind.build().apply(builder, id);
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
