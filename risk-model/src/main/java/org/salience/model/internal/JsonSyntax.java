package org.salience.model.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.salience.model.Problem;

/** Says what is wrong with a text that is no JSON, in words for whoever wrote it. */
public final class JsonSyntax {
    private JsonSyntax() {}

    /**
     * {@return what a parser found, with line and column}
     *
     * @param e what it threw
     * @throws UncheckedIOException if the text could not be read
     */
    public static Problem problem(IOException e) {
        if (!(e instanceof JsonProcessingException syntax)) {
            throw new UncheckedIOException(e);
        }
        String said = said(syntax);
        boolean twice = said.startsWith("Duplicate field '");
        Problem problem = twice
                ? Problem.of(
                        "",
                        "each field once",
                        said.substring("Duplicate field ".length()).replace('\'', '"') + " twice")
                : Problem.of("", "well-formed JSON", said);
        JsonLocation where = syntax.getLocation();
        return where == null ? problem : problem.at(where.getLineNr(), where.getColumnNr());
    }

    /** What the parser found, without its advice on how to configure it. */
    private static String said(JsonProcessingException e) {
        String cut = e.getOriginalMessage()
                .replaceAll("\\s+", " ")
                .replaceAll("( \\((start marker|for [A-Z])|, from `|: enable `|: maybe a \\(non).*", "");
        return cut.lastIndexOf('(') > cut.lastIndexOf(')') ? cut + ")" : cut;
    }
}
