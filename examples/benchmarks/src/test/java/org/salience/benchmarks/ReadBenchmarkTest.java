package org.salience.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.json.CaseJson;

/** Both sides read the same texts whole; otherwise their times could not be compared. */
class ReadBenchmarkTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<String> texts() {
        return Stream.of(CaseTexts.casebook(), CaseTexts.made(13_000, 1), CaseTexts.made(130_000, 1));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void records_holdEverythingThatTheTextSays(String text) throws IOException {
        PlainCase plain = MAPPER.readValue(text, PlainCase.class);
        assertEquals(MAPPER.readTree(text), MAPPER.valueToTree(plain));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void case_holdsAsManyThings(String text) throws IOException {
        PlainCase plain = MAPPER.readValue(text, PlainCase.class);
        assertEquals(plain.claims().size(), CaseJson.parse(text).claims().size());
        assertEquals(plain.sources().size(), CaseJson.parse(text).sources().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {13_000, 130_000})
    void made_isAboutAsLongAsAsked(int length) {
        assertEquals(1, CaseTexts.made(length, 7).length() / (double) length, 0.1);
    }

    @Test
    void made_isTheSameForTheSameSeed() {
        assertEquals(CaseTexts.made(13_000, 3), CaseTexts.made(13_000, 3));
    }
}
