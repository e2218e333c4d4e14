package org.salience.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;
import org.salience.model.Concept;
import org.salience.model.norm.Citation;
import org.salience.model.norm.ContestedReading;
import org.salience.model.norm.NormCatalog;
import org.salience.ungp.Reading;

/** Holds the page on readings to those that ship, and runs its line in JShell. */
class ReadingsPageTest {
    private static final Path PAGE = Repository.root().resolve("examples/docs/readings.md");
    private static final String HEAD = "| Reading | Version | Replaces | Cites besides |";

    @Test
    void table_isThatOfTheReadings() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        String found = lines.subList(lines.indexOf(HEAD) + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .collect(Collectors.joining("\n"));
        String rows = Reading.all().stream().map(ReadingsPageTest::row).collect(Collectors.joining("\n"));
        assertEquals(rows, found, "put these rows on " + PAGE);
    }

    private static String row(Reading reading) {
        String replaces = reading.replaced().stream().map(Concept::label).collect(Collectors.joining(", "));
        String cites = reading.replaced().stream()
                .flatMap(concept -> reading.rules(concept).stream())
                .flatMap(rule -> rule.citations().stream())
                .filter(citation -> !Reading.standard().citations().contains(citation))
                .map(Citation::toString)
                .distinct()
                .collect(Collectors.joining("; "));
        return "| `" + reading.id() + "` | " + reading.version() + " | " + (replaces.isEmpty() ? "nothing" : replaces)
                + " | " + (cites.isEmpty() ? "-" : cites) + " |";
    }

    @Test
    void everyContestedQuestion_isAnsweredByAReading_orSaidNotToBe() throws IOException {
        String page = Files.readString(PAGE);
        for (ContestedReading question : NormCatalog.standard().contestedReadings()) {
            assertTrue(page.contains("`" + question.id() + "`"), question::id);
        }
        for (Reading reading : Reading.all().subList(1, Reading.all().size())) {
            assertTrue(page.contains("\n**`" + reading.id() + "`**, on `"), reading::id);
        }
    }

    @Test
    void line_showsInJShellWhichConclusionsChange() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        String line = lines.get(lines.indexOf("```jshell") + 1);
        String imports = lines.stream()
                .filter(each -> each.startsWith("    import "))
                .map(String::strip)
                .collect(Collectors.joining(" "));
        String file = Repository.root()
                .resolve("examples/casebook/immigration-os/case.json")
                .toString();
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            String given = imports + " import org.salience.model.json.*; import java.nio.file.Path;"
                    + " var matter = CaseJson.read(Path.of(\"" + file.replace("\\", "\\\\") + "\"));"
                    + " var assessor = Assessor.standard();";
            for (String statement : given.split("(?<=;) ")) {
                evaluated(shell, statement);
            }
            String printed = evaluated(shell, line + ".toString()");
            assertTrue(printed.contains("BECAUSE  reading: substantial as in salience-default+substantial"), printed);
            assertTrue(printed.contains("risk of contributing"), printed);
        }
    }

    private static String evaluated(JShell shell, String code) {
        List<SnippetEvent> events = shell.eval(code);
        assertEquals(Snippet.Status.VALID, events.get(0).status(), code);
        assertTrue(events.get(0).exception() == null, code);
        return String.valueOf(events.get(0).value());
    }
}
