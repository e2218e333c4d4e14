package org.salience.model;

import java.util.Objects;
import java.util.Optional;
import org.salience.model.internal.PlainText;

/**
 * One thing that is wrong with a case: where, what was expected, what was found, and the nearest known name.
 *
 * @param path JSON pointer of the place, for example {@code /claims/c50/of/1}
 * @param line line in the file, from 1; 0 if the case was not read from a text
 * @param column column in the line, from 1; 0 if the case was not read from a text
 * @param expected what should stand there
 * @param found what stands there
 * @param nearest the known name that the found one most resembles, if any is close
 */
public record Problem(String path, int line, int column, String expected, String found, Optional<String> nearest) {
    /**
     * Creates a problem.
     *
     * @throws NullPointerException if a component is null
     */
    public Problem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(nearest, "nearest");
    }

    /**
     * {@return a problem whose place in a text is not known}
     *
     * @param path JSON pointer of the place
     * @param expected what should stand there
     * @param found what stands there
     */
    public static Problem of(String path, String expected, String found) {
        return new Problem(path, 0, 0, expected, found, Optional.empty());
    }

    /**
     * {@return this problem with a nearest known name}
     *
     * @param name the name, or empty
     */
    public Problem withNearest(Optional<String> name) {
        Objects.requireNonNull(name, "name");
        return new Problem(path, line, column, expected, found, name);
    }

    /**
     * {@return this problem with its place in a text}
     *
     * @param newLine line, from 1
     * @param newColumn column, from 1
     */
    public Problem at(int newLine, int newColumn) {
        return new Problem(path, newLine, newColumn, expected, found, nearest);
    }

    /**
     * {@return for example {@code 33:14 at /claims/c50/of/1: expected the id of an impact, found "imp-x"; did you mean
     * "imp-removal"?}}
     */
    @Override
    public String toString() {
        return PlainText.of((line > 0 ? line + ":" + column + " " : "")
                + "at " + (path.isEmpty() ? "the top" : path)
                + ": expected " + expected + ", found " + found
                + nearest.map(name -> "; did you mean \"" + name + "\"?").orElse(""));
    }
}
