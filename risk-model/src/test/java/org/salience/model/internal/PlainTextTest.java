package org.salience.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "caf\u00e9", "\u4e2d\u6587 \u0627\u0644", "\ud83d\ude00", "a\u00a0b", "\\u001b"})
    void of_lettersOfEveryScript_stay(String text) {
        assertEquals(text, PlainText.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u001b[2Jb',     a\\u001b[2Jb",
        "'a\u0000b',        a\\u0000b",
        "'a\u202eb',        a\\u202eb",
        "'a\u200bb',        a\\u200bb",
        "'\ufeffa',         \\ufeffa",
        "'a\u2028b\u2029c', a\\u2028b\\u2029c",
        "'a\u0085b',        a\\u0085b"
    })
    void of_whatSteersATerminalOrALayout_isShownAsCode(String text, String expected) {
        assertEquals(expected, PlainText.of(text));
    }

    @Test
    void of_lineEndsAndTabs_areSpaces() {
        assertEquals("a b c  d", PlainText.of("a\nb\tc\r\nd"));
    }

    @Test
    void of_halfASurrogatePair_isShownAsCode() {
        assertEquals("a\\ud83db", PlainText.of("a\ud83db"));
    }

    @Test
    void of_anything_isOneLine() {
        StringBuilder all = new StringBuilder();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            all.appendCodePoint(point);
        }
        assertTrue(PlainText.of(all.toString()).codePoints().noneMatch(Character::isISOControl));
    }
}
