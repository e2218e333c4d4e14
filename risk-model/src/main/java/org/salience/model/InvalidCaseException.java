package org.salience.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A case that cannot be assessed as it stands. It names every problem found, not only the first.
 */
public final class InvalidCaseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param where the file or other name of the case
     * @param problems what is wrong, at least one
     */
    public InvalidCaseException(String where, List<Problem> problems) {
        super(message(where, problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * {@return what is wrong, in the order of the text}
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(String where, List<Problem> problems) {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(problems, "problems");
        String head = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return head + " in " + where
                + problems.stream()
                        .map(problem -> "\n  " + where + (problem.line() > 0 ? ":" : " ") + problem)
                        .collect(Collectors.joining());
    }
}
