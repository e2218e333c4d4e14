package org.salience.ungp;

import java.util.function.Function;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.internal.PlainText;

/** A page of plain text, 96 columns wide: lines, labelled lines, table entries, and rows with a cell for each standard. */
final class Page {
    static final int WIDTH = 96;

    private static final int LABEL = 25;
    private static final int CELL = 23;
    private static final int ENTRY = 50;
    private static final String DOTS = "...";
    private static final int FEWEST = 30;

    private final StringBuilder text = new StringBuilder();

    void line(String content) {
        text.append(content).append('\n');
    }

    void wrapped(String first, String next, String content) {
        Text.wrap(first, next, content, WIDTH).forEach(this::line);
    }

    void labelled(String sign, String label, String content) {
        wrapped("  " + sign + padded(PlainText.of(label), LABEL - sign.length()), " ".repeat(LABEL + 2), content);
    }

    /** The same, on so many lines at most: a text that does not fit is cut at a word, and says so by three dots. */
    void labelled(String sign, String label, Quotation content, int lines) {
        labelled(sign, label, content.within(lines, WIDTH - LABEL - 2));
    }

    /** The same without a label. */
    void wrapped(String first, String next, Quotation content, int lines) {
        wrapped(first, next, content.within(lines, WIDTH - next.length()));
    }

    /**
     * Who says something, the words, and what must be said with it. Only the words may be cut, or left out.
     *
     * @param who what comes before the words
     * @param words the words, without marks around them; empty if there are none
     * @param with what comes after them
     */
    record Quotation(String who, String words, String with) {
        String whole() {
            return words.isEmpty() ? who + with : who + ": \"" + words + "\"" + with;
        }

        /** As many of the words as fit; a few of them say nothing and are left out. */
        private String within(int lines, int width) {
            String whole = whole();
            int most = words.length();
            while (most > 0 && Text.wrap("", "", whole, width).size() > lines) {
                most = words.lastIndexOf(' ', most - 1);
                whole = most < FEWEST ? who + with : who + ": \"" + words.substring(0, most) + DOTS + "\"" + with;
            }
            return whole;
        }
    }

    /** A line of a table: a label and two cells. */
    void entry(String label, String first, String second) {
        String cut = label.length() < ENTRY ? label : label.substring(0, ENTRY - DOTS.length() - 1) + DOTS;
        line((padded(cut, ENTRY) + padded(first, CELL) + second).stripTrailing());
    }

    void row(String label, Function<StandardOfProof, String> cell) {
        StringBuilder row = new StringBuilder("  ").append(padded(label, LABEL));
        for (StandardOfProof standard : StandardOfProof.values()) {
            row.append(padded(cell.apply(standard), CELL));
        }
        line(row.toString().stripTrailing());
    }

    private static String padded(String text, int width) {
        return text.length() < width ? text + " ".repeat(width - text.length()) : text + " ";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
