package org.salience.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

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
        assertMessage("data file sound.json: field missing must be a String, found null", () -> data.text("missing"));
        assertMessage("data file sound.json: field number must be a String, found 7", () -> data.text("number"));
        assertMessage("data file sound.json: field flag must be a List, found true", () -> data.texts("flag"));
        assertMessage(
                "data file sound.json/object: field x must be a Long, found null",
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
        assertThrows(UncheckedIOException.class, () -> DataFile.of(DataFileTest.class, "twice.json"));
    }

    private static void assertMessage(String expected, Executable call) {
        assertEquals(expected, assertThrows(IllegalStateException.class, call).getMessage());
    }
}
