package org.salience.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document that must be refused.
 *
 * @param name what is wrong with it
 * @param text the document
 * @param problems what must be reported, in order
 */
record Refused(String name, String text, List<String> problems) {
    static Stream<Refused> all() {
        return Arrays.stream(TestFiles.text("refused.txt").strip().split("\n\n"))
                .skip(1)
                .map(Refused::parse);
    }

    private static Refused parse(String block) {
        List<String> lines = block.lines().toList();
        String text = TestFiles.soundCase();
        List<String> sound = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("- ")) {
                sound.add(line.substring(2));
            } else if (line.startsWith("+")) {
                text = replaced(text, String.join("\n", sound), line.substring(Math.min(2, line.length())));
                sound.clear();
            } else {
                problems.add(line);
            }
        }
        return new Refused(lines.get(0).substring(2), text, problems);
    }

    private static String replaced(String text, String old, String change) {
        assertEquals(text.lastIndexOf(old), text.indexOf(old), () -> "more than once: " + old);
        assertTrue(text.contains(old), () -> "not there: " + old);
        return text.replace(old, change);
    }

    @Override
    public String toString() {
        return name;
    }
}
