package org.salience.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;
import org.salience.model.norm.Checked;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Instrument;
import org.salience.model.norm.NormCatalog;
import org.salience.model.norm.Provision;
import org.salience.ungp.Reading;
import org.salience.ungp.Rule;

/** Holds the page on norms to the catalogue, and its search for rules that rest on recalled text to the rules. */
class NormsPageTest {
    private static final Path PAGE = Repository.root().resolve("examples/docs/norms.md");
    private static final String HEAD = "| Instrument | Edition | Provisions | Seen | Second-hand | Recalled |";

    @Test
    void table_countsTheMarksOfEveryInstrument() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Instrument instrument : NormCatalog.standard().instruments()) {
            List<Provision> provisions = NormCatalog.standard().provisions().stream()
                    .filter(each -> each.instrument().equals(instrument))
                    .toList();
            if (!provisions.isEmpty()) {
                rows.add(row(instrument.title() + " | " + instrument.edition(), provisions));
            }
        }
        rows.add(row("all |", List.copyOf(NormCatalog.standard().provisions())));
        List<String> lines = Files.readAllLines(PAGE);
        List<String> found = lines.subList(lines.indexOf(HEAD) + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertEquals(String.join("\n", rows), String.join("\n", found), "put these rows on " + PAGE);
    }

    private static String row(String what, List<Provision> provisions) {
        return Arrays.stream(Checked.values())
                .map(mark -> provisions.stream()
                        .filter(each -> each.checked() == mark)
                        .count())
                .map(Object::toString)
                .collect(Collectors.joining(" | ", "| " + what + " | " + provisions.size() + " | ", " |"));
    }

    @Test
    void page_listsWhatRestsOnRecalledText() throws IOException {
        Map<String, Set<String>> recalled = new LinkedHashMap<>();
        Map<String, Integer> rules = new LinkedHashMap<>();
        Map<String, Integer> only = new LinkedHashMap<>();
        for (Rule rule : Reading.standard().rules()) {
            List<String> labels = rule.citations().stream()
                    .map(Citation::provision)
                    .filter(each -> each.checked() == Checked.RECALLED)
                    .map(Provision::label)
                    .toList();
            if (!labels.isEmpty()) {
                rules.merge(rule.concept().label(), 1, Integer::sum);
                recalled.computeIfAbsent(rule.concept().label(), concept -> new LinkedHashSet<>())
                        .addAll(labels);
                only.merge(
                        rule.concept().label(),
                        labels.size() == rule.citations().size() ? 1 : 0,
                        Integer::sum);
            }
        }
        String rows = recalled.entrySet().stream()
                .map(each -> "| " + each.getKey() + " | " + rules.get(each.getKey()) + " of " + all(each.getKey())
                        + " | " + only.get(each.getKey()) + " | " + String.join("; ", each.getValue()) + " |\n")
                .collect(Collectors.joining());
        String page = Files.readString(PAGE);
        assertTrue(page.contains(rows), () -> "put these rows on the page:\n" + rows);
        String count = sum(rules) + " of " + Reading.standard().rules().size()
                + " rules cite a provision that nobody has read yet, " + sum(only) + " of them no other";
        assertTrue(page.contains(count), count);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static long all(String concept) {
        return Reading.standard().rules().stream()
                .filter(rule -> rule.concept().label().equals(concept))
                .count();
    }

    @Test
    void snippet_findsTheRulesThatRestOnRecalledText() throws IOException {
        long expected = Reading.standard().rules().stream()
                .filter(rule -> rule.toString().contains("(recalled)"))
                .count();
        List<String> lines = Files.readAllLines(PAGE);
        List<String> snippets = lines.subList(lines.indexOf("```jshell") + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("```"))
                .toList();
        assertFalse(snippets.isEmpty());
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            for (String snippet : snippets) {
                for (SnippetEvent event : shell.eval(snippet)) {
                    assertEquals(Snippet.Status.VALID, event.status(), snippet);
                    assertTrue(event.exception() == null, snippet);
                }
            }
            assertEquals(
                    Long.toString(expected), shell.eval("open.size()").get(0).value());
        }
    }
}
