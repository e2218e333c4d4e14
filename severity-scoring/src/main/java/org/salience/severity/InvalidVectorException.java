package org.salience.severity;

import org.salience.model.internal.PlainText;

/**
 * A text is not a severity vector. The message shows where, for example:
 *
 * <pre>
 * expected a level of scope from 1 to 4, found "9"
 *   UNGP:1.0/SC:4/SP:9/IR:3-4
 *                    ^
 * </pre>
 */
public final class InvalidVectorException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 120;

    private final int index;

    InvalidVectorException(String text, int index, String problem) {
        super(PlainText.of(problem) + "\n" + shown(text, index));
        this.index = index;
    }

    /**
     * {@return the place in the text from which it is not a severity vector: from 0, and the length of the text if it ends
     * too early}
     */
    public int index() {
        return index;
    }

    /** The text around the place, kept from steering the terminal it is shown on, with a caret below. */
    private static String shown(String text, int index) {
        int from = Math.max(0, index - SHOWN);
        int to = Math.min(text.length(), index + SHOWN);
        String before = (from > 0 ? "..." : "") + PlainText.of(text.substring(from, index));
        String after = PlainText.of(text.substring(index, to)) + (to < text.length() ? "..." : "");
        return "  " + before + after + "\n  " + " ".repeat(before.codePointCount(0, before.length())) + "^";
    }
}
