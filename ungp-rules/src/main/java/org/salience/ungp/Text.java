package org.salience.ungp;

import java.util.ArrayList;
import java.util.List;

/** Layout of plain text. */
final class Text {
    private Text() {}

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
