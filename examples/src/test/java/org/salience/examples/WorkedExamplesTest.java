package org.salience.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.salience.examples.WorkedExamples.Row;

class WorkedExamplesTest {
    private static List<Row> rows;

    @BeforeAll
    static void run() throws IOException {
        rows = WorkedExamples.rows(Repository.root().resolve("examples/involvement"));
    }

    @Test
    void rules_agreeMoreOftenThanTheBaseline_andAreSeldomUndecided() {
        long agree = rows.stream().filter(Row::agrees).count();
        long baseline =
                rows.stream().filter(row -> row.baseline().equals(row.stated())).count();
        assertEquals(20, rows.size());
        assertEquals(15, baseline);
        assertTrue(agree > baseline, agree + " of 20 agree");
        assertTrue(rows.stream().filter(Row::isLessDecided).count() <= 4);
    }

    @Test
    void page_showsWhatTheRulesFind_andArguesEveryDisagreement() throws IOException {
        String page = Files.readString(Repository.root().resolve("examples/docs/involvement-examples.md"));
        String table = rows.stream().map(row -> row + "\n").collect(Collectors.joining());
        assertTrue(page.contains(table), () -> "the page must hold\n" + table);
        assertTrue(page.contains(
                "The rules agree with " + rows.stream().filter(Row::agrees).count() + ", the baseline"));
        rows.stream()
                .filter(row -> !row.agrees())
                .forEach(row ->
                        assertTrue(page.contains("- **" + row.id() + "** (stated: " + row.stated() + ")"), row.id()));
    }

    /** A rule may not know the examples: no id of one stands in the code or data of the rules. */
    @Test
    void rules_nameNoExample() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.root().resolve("ungp-rules/src/main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file).toLowerCase(Locale.ROOT);
                rows.forEach(row -> assertFalse(text.contains(row.id()), file + " names " + row.id()));
            }
        }
    }
}
