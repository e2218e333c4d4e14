package org.salience.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salience.severity.InvalidVectorException;
import org.salience.severity.SeverityVector;

/** What {@code severity-notation.md} shows is what the library reads, gives and refuses. */
class SeverityNotationPageTest {
    private static String page() throws IOException {
        return Files.readString(Repository.root().resolve("examples/docs/severity-notation.md"))
                .replace("\r\n", "\n");
    }

    @Test
    void examples_areReadAndPrintedAsTheyStand() throws IOException {
        List<String> examples = page().lines()
                .filter(line -> line.startsWith("    UNGP:"))
                .map(String::strip)
                .toList();
        assertEquals(4, examples.size());
        examples.forEach(each -> assertEquals(each, SeverityVector.parse(each).toString()));
    }

    @Test
    void score_isTheOneShown() throws IOException {
        String severity = SeverityVector.parse("UNGP:1.0/SC:4/SP:2")
                .score("assessor-a", LocalDate.parse("2025-08-20"), "imp-removal")
                .toString();
        assertTrue(page().contains("// " + severity + "\n"), severity);
    }

    @Test
    void refusal_isTheOneShown() throws IOException {
        String message = assertThrows(
                        InvalidVectorException.class, () -> SeverityVector.parse("UNGP:1.0/SC:4/SP:9/IR:3-4"))
                .getMessage();
        assertTrue(page().contains("```\n" + message + "\n```\n"), message);
    }
}
