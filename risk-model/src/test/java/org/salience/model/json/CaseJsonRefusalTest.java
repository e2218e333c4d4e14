package org.salience.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.InvalidCaseException;
import org.salience.model.Problem;

/** What the reader says of texts that hold no case. */
class CaseJsonRefusalTest {
    private static Stream<Refused> mistakes() {
        return Refused.all();
    }

    private static List<Problem> problems(String text) {
        return assertThrows(InvalidCaseException.class, () -> CaseJson.parse(text))
                .problems();
    }

    private static List<String> messages(String text) {
        return problems(text).stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void parse_namesEveryProblemOfTheDocument(Refused document) {
        assertEquals(document.problems(), messages(document.text()));
    }

    @Test
    void parse_headsTheProblemsWithTheirNumber() {
        InvalidCaseException e = assertThrows(InvalidCaseException.class, () -> CaseJson.parse("{}"));
        assertTrue(e.getMessage().startsWith("5 problems in the text\n  the text:1:"), e.getMessage());
    }

    // no object at all: one problem, for nothing else can be said

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[]         | a list [ ... ]",
                "[{}, []]   | a list [ ... ]",
                "7          | 7",
                "\"a case\" | \"a case\"",
                "true       | true",
                "null       | null; leave the field out where nothing is known"
            })
    void parse_anotherRootThanAnObject(String text, String found) {
        assertEquals(List.of("1:1 at the top: expected a case, as an object { ... }, found " + found), messages(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\ufeff"})
    void parse_emptyText(String text) {
        List<Problem> problems = problems(text);
        assertEquals(1, problems.size(), problems::toString);
        assertEquals("an empty text", problems.get(0).found());
    }

    // syntax

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ \"id\": \"a\", }          | 1:14",
                "{ \"id\": \"a\"             | 1:12",
                "{ \"id\" \"a\" }            | 1:8",
                "{ id: \"a\" }               | 1:3",
                "{ 'id': \"a\" }             | 1:3",
                "{ \"id\": \"a\" } x         | 1:15",
                "{ \"id\": \"a\" } /* x */   | 1:15",
                "{ \"id\": NaN }             | 1:12",
                "{ \"id\": 01 }              | 1:10",
                "{ \"id\": \"\\x\" }         | 1:11",
                "{ \"id\": \"\\ud8\" }       | 1:14",
                "}                           | 1:1",
                "{]                          | 1:2"
            })
    void parse_badSyntax_saysWhere(String text, String place) {
        List<Problem> problems = problems(text);
        assertEquals(1, problems.size(), problems::toString);
        Problem problem = problems.get(0);
        assertEquals("well-formed JSON", problem.expected());
        assertEquals(place, problem.line() + ":" + problem.column(), problem::toString);
        assertNoInnards(problem);
    }

    /** A message that tells its reader to set a flag of somebody else's library helps nobody who writes a case. */
    private static void assertNoInnards(Problem problem) {
        for (String innards : List.of("Feature", "StreamRead", "Source:", "jackson")) {
            assertFalse(problem.toString().contains(innards), problem::toString);
        }
    }

    // dates that only may be out of order

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"due\": \"2025-04-01\"                     | \"due\": \"2025-03-10\"",
                "\"due\": \"2025-04-01\"                     | \"due\": \"2025-07-01\"",
                "\"due\": \"2025-04-01\"                     | \"soughtUntil\": \"2025-03-10\"",
                "\"due\": \"2025-04-01\"                     | \"soughtUntil\": \"2025-06-30\"",
                "\"date\": \"2025-03-20\"                    | \"date\": \"2025-03-10\"",
                "\"date\": \"2025-03-20\"                    | \"date\": \"2025-03\"",
                "\"date\": \"2025-03-20\"                    | \"date\": \"2025-01/..\"",
                "\"date\": \"2025-03-10\", \"title\": \"Letter\" | \"date\": \"../2025-03-25\", \"title\": \"Letter\"",
                "\"by\": \"me\", \"on\": \"2025-06-01\"        | \"by\": \"me\", \"on\": \"2025-06-30\""
            })
    void parse_datesThatMayBeInOrder(String before, String after) {
        assertTrue(TestFiles.soundCase().contains(before), before);
        CaseJson.parse(TestFiles.soundCase().replace(before, after));
    }

    @Test
    void parse_trailingText() {
        assertEquals(
                List.of("43:3 at the top: expected the end of the text after the case, found more text"),
                messages(TestFiles.soundCase().strip() + " {}"));
    }

    @Test
    void parse_textCutOffAnywhere_isOneProblem() {
        String text = TestFiles.soundCase().strip();
        for (int end = 1; end < text.length(); end += 31) {
            List<Problem> problems = problems(text.substring(0, end));
            assertEquals(
                    List.of("well-formed JSON"),
                    problems.stream().map(Problem::expected).toList());
        }
    }

    // too much of something

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"actors\":{\"a\":", "{\"claims\":{\"a\":{\"withdrawn\":", "[{\"a\":"})
    void parse_tenThousandDeep_isRefusedClearly(String opening) {
        List<Problem> problems = problems(opening.repeat(10_000));
        assertEquals(1, problems.size());
        assertNoInnards(problems.get(0));
    }

    @Test
    void parse_tenThousandDeepInAFieldNobodyKnows_isRefusedClearly() {
        String text = TestFiles.soundCase()
                .replace("\"id\": \"sound\"", "\"id\": " + "[".repeat(10_000) + "]".repeat(10_000));
        assertEquals(1, problems(text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "99999999999999999999", "-1", "0", "1.0000001", "2147483648"})
    void parse_numbersOutOfRange_areRefusedWhereTheyStand(String number) {
        List<Problem> problems = problems(TestFiles.soundCase().replace("\"tier\": 1", "\"tier\": " + number));
        assertEquals(1, problems.size());
        assertEquals("/relationships/rel/tier", problems.get(0).path());
        assertEquals(number, problems.get(0).found());
    }

    @Test
    void parse_numberOfAMillionDigits_isRefusedClearly() {
        String text = TestFiles.soundCase().replace("\"tier\": 1", "\"tier\": " + "9".repeat(1_000_000));
        List<Problem> problems = problems(text);
        assertEquals(1, problems.size());
        assertNoInnards(problems.get(0));
    }

    @Test
    void parse_idOfAMillionLetters_isRefusedClearly() {
        String text = TestFiles.soundCase().replace("\"base\": {", "\"" + "b".repeat(1_000_000) + "\": {");
        List<Problem> problems = problems(text);
        assertEquals(1, problems.size());
        assertNoInnards(problems.get(0));
    }

    @Test
    void parse_quotesLongTextsInShort() {
        String text = TestFiles.soundCase().replace("\"downstream\"", "\"" + "d".repeat(1000) + "\"");
        assertEquals("\"" + "d".repeat(77) + "...\"", problems(text).get(0).found());
    }

    @Test
    void parse_manyMistakes_areAllNamedInTheOrderOfTheText() {
        StringBuilder actors = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            actors.append("\"a").append(i).append("\": { \"name\": 1, \"kind\": \"x\" },\n");
        }
        List<Problem> problems =
                problems(TestFiles.soundCase().replace("\"acme\": { \"name\"", actors + "\"acme\": { \"name\""));
        assertEquals(1000, problems.size());
        for (int i = 0; i < 500; i++) {
            assertEquals("/actors/a" + i + "/name", problems.get(2 * i).path());
            assertEquals("/actors/a" + i + "/kind", problems.get(2 * i + 1).path());
        }
    }

    @Test
    void parse_countsColumnsFromOne_inCharactersOfTheText() {
        String text = TestFiles.soundCase()
                .replace("\"title\": \"Acme and the agency\"", "\"title\": \"\u00e4\ud83d\ude00\", \"x\": 1");
        assertEquals(List.of("/x"), problems(text).stream().map(Problem::path).toList());
        assertEquals(1, problems(text).get(0).line());
        assertEquals(63, problems(text).get(0).column());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void parse_countsLinesAlikeWhateverEndsThem(Refused document) {
        assertEquals(messages(document.text()), messages(document.text().replace("\n", "\r\n")));
    }
}
