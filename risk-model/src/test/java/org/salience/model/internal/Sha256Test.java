package org.salience.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the examples that NIST publishes for SHA-256, and against {@code sha256sum} where text is not ASCII. */
class Sha256Test {
    @Test
    void of_isWhatNistSays() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.of("abc"));
        assertEquals(
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
                Sha256.of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"));
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.of());
    }

    @Test
    void of_readsSeveralTextsAsOne() {
        assertEquals(Sha256.of("abc"), Sha256.of("a", "", "bc"));
    }

    @Test
    void ofParts_tellsListsApart() {
        assertEquals(Sha256.of("1:a2:bc"), Sha256.ofParts(List.of("a", "bc")));
        assertNotEquals(Sha256.ofParts(List.of("ab", "c")), Sha256.ofParts(List.of("a", "bc")));
        assertNotEquals(Sha256.ofParts(List.of("abc")), Sha256.ofParts(List.of("abc", "")));
    }

    @Test
    void of_readsTextAsUtf8() {
        assertEquals(
                "e9cad36356feb6ad2cdaeca833858df9c92f75107272893324232026c722ea51", Sha256.of("\u00e9\u0430\u4e2d"));
    }
}
