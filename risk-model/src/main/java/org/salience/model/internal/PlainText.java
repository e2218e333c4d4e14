package org.salience.model.internal;

/** Keeps text from a case file from steering a terminal or breaking a layout. Letters of every script stay. */
public final class PlainText {
    private PlainText() {}

    /**
     * {@return a text on one line, with control and formatting characters shown as codes}
     *
     * @param text any text
     */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\t' || point == '\r') {
                plain.append(' ');
            } else if (steers(point)) {
                plain.append(String.format("\\u%04x", point));
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    private static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
