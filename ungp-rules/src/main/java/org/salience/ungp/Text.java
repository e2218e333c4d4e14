package org.salience.ungp;

import java.util.ArrayList;
import java.util.List;

/** Keeps text from a case file from steering a terminal or breaking a layout. Letters of every script stay. */
final class Text {
    private Text() {}

    /** The text on one line, with control characters shown as codes. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean control = Character.isISOControl(point)
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (point == '\n' || point == '\t' || point == '\r') {
                clean.append(' ');
            } else if (control) {
                clean.append(String.format("\\u%04x", point));
            } else {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    /** A text broken at blanks so that no line is wider than asked, unless a single word is. */
    static List<String> wrap(String first, String next, String content, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : content.split(" (?=\\S)")) {
            if (!empty && line.length() + 1 + word.stripTrailing().length() > width) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
