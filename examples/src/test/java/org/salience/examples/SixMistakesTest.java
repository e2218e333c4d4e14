package org.salience.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.salience.model.InvalidCaseException;
import org.salience.model.Problem;
import org.salience.model.json.CaseJson;

/** Six mistakes of six kinds in one real file: six problems at once, each with place, expectation and nearest name. */
class SixMistakesTest {
    private String text = "";

    private void mistake(String was, String is) {
        assertTrue(text.contains(was), was);
        text = text.replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(is));
    }

    @Test
    void sixMistakes_areReportedInOneGo_eachWhereItStands() throws IOException {
        text = Files.readString(Repository.root().resolve("examples/casebook/immigration-os/case.json"));
        mistake("\"tier\": 1", "\"teir\": 1");
        mistake("\"date\": \"2025-04-11\"", "\"date\": \"2025-04-31\"");
        mistake("\"supports\": \"declined-similar-work\"", "\"supports\": \"declined-similar-wrok\"");
        mistake("\"of\": [\"imm-os\", \"imp-removal\"]", "\"of\": [\"rel-ero\", \"imp-removal\"]");
        mistake(
                "[\"palantir\", \"imp-removal\"], \"as\": \"infers\"",
                "[\"palantir\", \"imp-removel\"], \"as\": \"infers\"");
        mistake(
                "[\"state-department\"], \"period\": \"2025-01/..\"",
                "[\"state-department\"], \"period\": \"2025-01\"");
        mistake("  \"opinions\": {", """
                  "ratings": { "r1": { "by": "assessor", "on": "2025-08-20", "of": "imp-visas", "likelihood": 2 } },
                  "opinions": {""");
        List<Problem> problems = assertThrows(InvalidCaseException.class, () -> CaseJson.parse(text))
                .problems();
        assertEquals(
                List.of(
                        "at /relationships/rel-ero/teir: expected one of the fields with, user, products, direction, tier, "
                                + "found the field \"teir\"; did you mean \"tier\"?",
                        "at /sources/notice/date: expected a date such as 2025-04-11, 2025-04, 2025 or 2025-01-20/.., "
                                + "found \"2025-04-31\"",
                        "at /claims/c23/supports: expected a factor of the vocabulary, or one that the case defines under "
                                + "\"factors\", found \"declined-similar-wrok\"; did you mean \"declined-similar-work\"?",
                        "at /claims/c45a/of/0: expected the id of a product, found \"rel-ero\", which is under relationships",
                        "at /claims/c63/of/1: expected the id of an impact, found \"imp-removel\"; did you mean "
                                + "\"imp-removal\"?",
                        "at /ratings/r1/likelihood: expected no likelihood, since the case fixes imp-visas as past (2025-01), "
                                + "found 2"),
                problems.stream().map(SixMistakesTest::withoutPlace).toList());
        List<String> lines = text.lines().toList();
        List<String> there = List.of(
                "\"teir\"", "\"2025-04-31\"", "\"declined-similar-wrok\"", "\"rel-ero\"", "\"imp-removel\"", "2 }");
        for (int i = 0; i < there.size(); i++) {
            Problem problem = problems.get(i);
            String rest = lines.get(problem.line() - 1).substring(problem.column() - 1);
            assertTrue(rest.startsWith(there.get(i)), problem + " stands at: " + rest);
        }
    }

    private static String withoutPlace(Problem problem) {
        return problem.toString().substring(problem.toString().indexOf("at /"));
    }
}
