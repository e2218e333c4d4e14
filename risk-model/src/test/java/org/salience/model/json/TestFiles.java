package org.salience.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files beside these tests: {@code sound.json} uses every field in which a mistake can be made, one part a line. */
final class TestFiles {
    private TestFiles() {}

    static String text(String name) {
        try (InputStream in = TestFiles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String soundCase() {
        return text("sound.json");
    }
}
