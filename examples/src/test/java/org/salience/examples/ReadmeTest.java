package org.salience.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.salience.model.Factor;
import org.salience.model.Vocabulary;

class ReadmeTest {
    private static final Path ROOT = Repository.root();

    @Test
    void output_isThatOfTheFirstCommand() throws IOException {
        assertEquals(Files.readString(ROOT.resolve("examples/casebook/immigration-os/expected.txt")), block("text"));
    }

    @Test
    void java_isTheSourceOfEmbed() throws IOException {
        String source = Files.readString(ROOT.resolve("examples/src/main/java/org/salience/examples/Embed.java"));
        String body =
                source.substring(source.indexOf("// README begins\n") + 17, source.indexOf("        // README ends"));
        assertEquals(body.stripTrailing().stripIndent() + "\n", block("java"));
    }

    @Test
    void links_leadSomewhere() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(ReadmeTest::isOurs).toList()) {
                Matcher link = Pattern.compile("]\\((?!https?:|#)([^)#]+)\\)").matcher(Files.readString(file));
                while (link.find()) {
                    Path target = file.resolveSibling(link.group(1));
                    assertTrue(Files.exists(target), file + " links to " + link.group(1));
                }
            }
        }
    }

    @Test
    void factorsPage_namesEveryFactorWithItsSubjects() throws IOException {
        String format = Files.readString(ROOT.resolve("examples/docs/factors.md"));
        for (Factor factor : Vocabulary.standard().factors()) {
            String subjects = factor.signature().toString().replaceAll("[\\[\\]]", "");
            String row = "| `" + factor.id() + "` | " + subjects + " | " + factor.bearing() + " |";
            assertTrue(format.contains(row), "examples/docs/factors.md lacks the row " + row);
        }
    }

    private static boolean isOurs(Path file) {
        return file.toString().endsWith(".md")
                && !ROOT.relativize(file).toString().contains("target");
    }

    private static String block(String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("```", start));
    }
}
