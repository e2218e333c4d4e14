package org.salience.ungp;

import java.util.function.Function;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.internal.PlainText;

/** A page of plain text, 96 columns wide: lines, labelled lines, and rows with a cell for each standard of proof. */
final class Page {
    static final int WIDTH = 96;

    private static final int LABEL = 25;
    private static final int CELL = 23;

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
