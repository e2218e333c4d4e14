package org.salience.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFileTest {
    private final DataFile data = DataFile.of(DataFileTest.class, "sound.json");

    @Test
    void fields_areReadByTheirKind() {
        assertEquals("some text", data.text("text"));
        assertEquals(7, data.number("number"));
        assertEquals(-7, data.number("negative"));
        assertEquals(List.of("b", "a"), data.texts("list"));
        assertEquals("inner", data.object("object").text("name"));
    }

    @Test
    void optionalText_isEmptyWhereAbsent() {
        assertEquals(Optional.of("some text"), data.optionalText("text"));
        assertEquals(Optional.empty(), data.optionalText("missing"));
    }

    @Test
    void names_areInTheOrderOfTheFile() {
        assertEquals(List.of("text", "number", "negative", "list", "flag", "object", "members"), data.names());
    }

    @Test
    void each_visitsMembersInTheOrderOfTheFile() {
        List<String> seen = new ArrayList<>();
        data.each("members", (name, member) -> seen.add(name + member.number("n")));
        assertEquals(List.of("first1", "second2"), seen);
    }

    @Test
    void fields_nameFileAndFieldWhenSomethingIsMissing() {
        assertMessage("data file sound.json: field missing must be a text, found none", () -> data.text("missing"));
        assertMessage("data file sound.json: field number must be a text, found 7", () -> data.text("number"));
        assertMessage("data file sound.json: field flag must be a list of texts, found true", () -> data.texts("flag"));
        assertMessage(
                "data file sound.json/object: field x must be a whole number, found none",
                () -> data.object("object").number("x"));
    }

    @Test
    void of_rejectsWhatIsNoObject() {
        assertMessage(
                "data file none.json is missing beside org.salience.model.internal.DataFileTest",
                () -> DataFile.of(DataFileTest.class, "none.json"));
        assertMessage(
                "data file list.json must hold a JSON object", () -> DataFile.of(DataFileTest.class, "list.json"));
    }

    @Test
    void read_isTheTextWithLineFeeds() {
        String text = DataFile.read(DataFileTest.class, "sound.json");
        assertTrue(text.startsWith("{\n  \"text\": \"some text\",\n"), text);
        assertEquals(data.names(), DataFile.parse("again", text).names());
    }

    @Test
    void of_rejectsAFieldThatStandsTwice() {
        String message = assertThrows(IllegalStateException.class, () -> DataFile.of(DataFileTest.class, "twice.json"))
                .getMessage();
        assertTrue(message.startsWith("data file twice.json:"), message);
        assertTrue(message.contains("expected each field once, found \""), message);
    }

    @Test
    void parse_saysWhereATextIsNoJson_andWhatItIsInstead() {
        assertMessage(
                "data file x:2:1 at the top: expected well-formed JSON, found Unexpected end-of-input within/between Object"
                        + " entries",
                () -> DataFile.parse("x", "{ \"a\": 1,\n"));
        assertMessage("data file x must hold one JSON object, and holds more text", () -> DataFile.parse("x", "{} {}"));
        assertMessage("data file x must hold a JSON object", () -> DataFile.parse("x", "[]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "null           | null",
                "3.5            | \"3.5\"",
                "\"3\"        | \"3\"",
                "{ \"b\": 1 } | an object { ... }",
                "[1]            | a list [ ... ]",
                "true           | true",
                "2147483648     | 2147483648",
                "-99999999999999999999999 | -99999999999999999999999"
            })
    void number_ofSomethingElse_saysWhatIsFound(String value, String found) {
        DataFile other = DataFile.parse("x", "{ \"n\": " + value + " }");
        assertMessage("data file x: field n must be a whole number, found " + found, () -> other.number("n"));
    }

    @Test
    void texts_holdTextsOnly() {
        DataFile other = DataFile.parse("x", "{ \"n\": [\"a\", 1] }");
        assertMessage("data file x: field n must be a list of texts, found a list [ ... ]", () -> other.texts("n"));
    }

    private static void assertMessage(String expected, Executable call) {
        assertEquals(expected, assertThrows(IllegalStateException.class, call).getMessage());
    }
}
