package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.RatingValue;
import org.salience.model.norm.Checked;

class RatingSchemeTest {
    private static String refusal(int bands, Integer... bandOfLevel) {
        return assertThrows(IllegalArgumentException.class, () -> Ratings.scheme(bands, bandOfLevel))
                .getMessage();
    }

    @ParameterizedTest
    @EnumSource
    void standard_hasFourLevelsEachABandOfItsOwn(Axis axis) {
        RatingScheme standard = RatingScheme.standard();
        assertEquals(4, standard.bands());
        assertEquals(
                List.of(1, 2, 3, 4),
                standard.levels(axis).stream().map(RatingScheme.Level::band).toList());
    }

    @Test
    void standard_saysWhatItIs() {
        assertEquals("salience-four 1.0.0", RatingScheme.standard().toString());
        assertEquals(
                "they cannot be restored",
                RatingScheme.standard().levels(Axis.IRREMEDIABILITY).get(3).meaning());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 7})
    void of_acceptsThreeToSevenBands(int bands) {
        assertEquals(bands, Ratings.plain(bands).bands());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void of_rejectsOtherNumbersOfBands(int bands) {
        assertEquals(
                "rating scheme test 1.0.0: bands must be between 3 and 7, but was " + bands,
                refusal(bands, IntStream.rangeClosed(1, bands).boxed().toArray(Integer[]::new)));
    }

    @Test
    void of_rejectsBandsThatFall() {
        assertEquals(
                "rating scheme test 1.0.0: scale must not fall to a lower band at a higher level,"
                        + " but its bands are [1, 3, 2, 4]",
                refusal(4, 1, 3, 2, 4));
    }

    @Test
    void of_rejectsAnAxisThatCannotBeSevereAlone() {
        assertEquals(
                "rating scheme test 1.0.0: scale must run from band 1 to band 4,"
                        + " because each axis alone can make an impact severe, but its bands are [1, 2, 3]",
                refusal(4, 1, 2, 3));
    }

    @Test
    void of_rejectsAnAxisThatStartsAboveTheLowestBand() {
        assertEquals(
                "rating scheme test 1.0.0: scale must run from band 1 to band 4,"
                        + " because each axis alone can make an impact severe, but its bands are [2, 3, 4]",
                refusal(4, 2, 3, 4));
    }

    @Test
    void of_rejectsAMissingAxis() {
        assertEquals(
                "rating scheme test 1.0.0: scale must have levels, but has none",
                assertThrows(IllegalArgumentException.class, () -> RatingScheme.of("test", "1.0.0", 4, Map.of()))
                        .getMessage());
    }

    @Test
    void level_rejectsNoMeaning() {
        assertEquals(
                "a level must say what it means",
                assertThrows(IllegalArgumentException.class, () -> RatingScheme.Level.of(1, " "))
                        .getMessage());
    }

    @Test
    void bands_ofAnIntervalAreThoseOfItsEnds() {
        RatingScheme scheme = Ratings.scheme(3, 1, 1, 2, 3, 3);
        assertEquals(new BandRange(1, 2, 3), scheme.bands(Axis.SCOPE, RatingValue.parse("2-3")));
        assertEquals(new BandRange(3, 3, 3), scheme.bands(Axis.SCOPE, RatingValue.parse("4-5")));
        assertEquals(BandRange.all(3), scheme.bands(Axis.SCOPE, RatingValue.NOT_RATED));
    }

    private static final String AXES = """
            "scale": { "1": { "band": 1, "meaning": "slight" }, "2": { "band": 2, "meaning": "serious",
                "anchors": { "icescr-13": { "meaning": "school is missed", "source": "a handbook", "checked": "seen" } } },
              "3": { "band": 3, "meaning": "gravest" }, "4": { "band": 3, "meaning": "beyond" } },
            "scope": { "1": { "band": 1, "meaning": "a" }, "2": { "band": 2, "meaning": "b" }, "3": { "band": 3, "meaning": "c" } },
            "irremediability": { "1": { "band": 1, "meaning": "a" }, "2": { "band": 3, "meaning": "b" } }
            """;
    private static final String FILE = """
            { "format": "salience-rating-scheme/1", "id": "ours", "version": "1.2.0", "source": "ours", "bands": 3,
              "axes": { AXES },
              "likelihood": { "1": { "meaning": "no" }, "2": { "meaning": "maybe" }, "3": { "meaning": "yes" } } }
            """.replace("AXES", AXES);

    @Test
    void parse_readsEveryField() {
        RatingScheme scheme = RatingScheme.parse(FILE);
        assertEquals("ours 1.2.0", scheme.toString());
        assertEquals("ours", scheme.source());
        assertEquals(3, scheme.bands());
        assertEquals(4, scheme.levels(Axis.SCALE).size());
        assertEquals(List.of("no", "maybe", "yes"), scheme.likelihood());
        assertFalse(scheme.isBandMapDefaulted());
        assertEquals(
                "[icescr-13: school is missed (a handbook, seen)]",
                scheme.anchors(Axis.SCALE, 2, List.of("iccpr-9", "icescr-13")).toString());
        assertEquals(List.of(), scheme.anchors(Axis.SCALE, 2, List.of("iccpr-9")));
        assertEquals(List.of(), scheme.anchors(Axis.SCALE, 1, List.of("icescr-13")));
        assertEquals(scheme, RatingScheme.parse(FILE));
        assertEquals(scheme.hashCode(), RatingScheme.parse(FILE).hashCode());
        assertNotEquals(scheme, RatingScheme.parse(FILE.replace("school is missed", "school ends")));
    }

    @Test
    void read_readsAFile_andNamesItInMistakes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ours.json"), FILE);
        assertEquals(RatingScheme.parse(FILE), RatingScheme.read(file));
        Files.writeString(file, FILE.replace("\"id\"", "\"idd\""));
        String message = assertThrows(IllegalArgumentException.class, () -> RatingScheme.read(file))
                .getMessage();
        assertEquals(
                "rating scheme in " + file
                        + ": the scheme must have only the fields format, id, version, source, bands, axes,"
                        + " likelihood, but has \"idd\"; did you mean \"id\"?",
                message);
        assertThrows(UncheckedIOException.class, () -> RatingScheme.read(folder.resolve("none.json")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "salience-rating-scheme/1 | x | rating scheme in the text: field format must be \"salience-rating-scheme/1\", found \"x\"",
                "\"bands\": 3, | `` | rating scheme in the text: field bands must be a whole number, found none",
                "\"bands\": 3 | \"bands\": 2 | rating scheme in the text: rating scheme ours 1.2.0: bands must be between 3 and 7, but was 2",
                "\"meaning\": \"beyond\" | \"meaning\": 4 | rating scheme in the text/axes/scale/4: field meaning must be a text, found 4",
                "\"4\": { | \"5\": { | rating scheme in the text: levels of scale must be listed from 1 upwards, but where 4 was expected stands \"5\"",
                "icescr-13 | icescr-99 | rating scheme in the text: rating scheme ours 1.2.0: scale must be anchored to rights of the catalogue, but names \"icescr-99\"",
                "\"seen\" | \"read\" | rating scheme in the text: the anchor of icescr-13: checked must be one of [seen, second-hand, recalled], but was \"read\"",
                "\"band\": 3, \"meaning\": \"beyond\" | \"meaning\": \"beyond\" | rating scheme in the text: all levels or none must say which \"band\" they stand for",
                "\"yes\" } | \"yes\" }, \"3b\": {} | rating scheme in the text: levels of likelihood must be listed from 1 upwards, but where 4 was expected stands \"3b\""
            })
    void parse_saysWhatIsWrong(String before, String after, String message) {
        assertTrue(FILE.contains(before));
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> RatingScheme.parse(FILE.replace(before, after)))
                        .getMessage());
    }

    @Test
    void parse_withoutBands_needsAsManyLevels() {
        String bare = FILE.replaceAll("\"band\": [0-9], ", "");
        assertEquals(
                "rating scheme in the text: scale has 4 levels for 3 bands; say with \"band\" which band each level stands for",
                assertThrows(IllegalArgumentException.class, () -> RatingScheme.parse(bare))
                        .getMessage());
    }

    @Test
    void read_ofWhatIsNoTextInUtf8_saysSo(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("latin.json"), new byte[] {'{', (byte) 0xe9, '}'});
        assertEquals(
                "rating scheme in " + file + " must be text in UTF-8; save the file as UTF-8",
                assertThrows(IllegalArgumentException.class, () -> RatingScheme.read(file))
                        .getMessage());
        Path none = folder.resolve("none.json");
        assertEquals(
                "there is no file " + none,
                assertThrows(UncheckedIOException.class, () -> RatingScheme.read(none))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ \"format\":      | :1:12 at the top: expected well-formed JSON, found Unexpected end-of-input within/between Object entries",
                "{ \"id\": \"a\", } | :1:14 at the top: expected well-formed JSON, found Unexpected character ('}' (code 125)): was expecting double-quote to start field name",
                "{ \"id\": 1, \"id\": 2 } | :1:16 at the top: expected each field once, found \"id\" twice",
                "[]                 | ` must hold a JSON object`",
                "{} {}              | ` must hold one JSON object, and holds more text`",
                "``                 | ` must hold a JSON object`"
            })
    void parse_ofWhatIsNoJson_saysWhere(String text, String message) {
        assertEquals(
                "rating scheme in the text" + message,
                assertThrows(IllegalArgumentException.class, () -> RatingScheme.parse(text))
                        .getMessage());
    }

    @Test
    void parse_withoutLikelihood_takesThatOfTheStandardScheme() {
        String bare = FILE.substring(0, FILE.indexOf("\"likelihood\"")).replaceFirst(",\\s*$", "") + "}";
        assertEquals(
                RatingScheme.standard().likelihood(), RatingScheme.parse(bare).likelihood());
    }

    @Test
    void named_illustrativeThree_isMarkedAsRecalled() {
        RatingScheme three = RatingScheme.named("illustrative-three");
        assertEquals(3, three.bands());
        assertTrue(three.source().contains("recalled"));
        for (Axis axis : Axis.values()) {
            three.levels(axis)
                    .forEach(level -> level.anchors()
                            .forEach(anchor -> assertEquals(Checked.RECALLED, anchor.checked(), anchor.toString())));
        }
        assertEquals(
                "[iccpr-6: life is at stake (DIHR toolbox, phase 3, illustrative table, recalled)]",
                three.anchors(Axis.SCALE, 3, List.of("iccpr-6")).toString());
        assertEquals(
                "no rating scheme is called \"dihr\"; there are salience-four, illustrative-three",
                assertThrows(IllegalArgumentException.class, () -> RatingScheme.named("dihr"))
                        .getMessage());
        assertEquals(
                "no rating scheme is called \"salience-for\"; did you mean \"salience-four\"?",
                assertThrows(IllegalArgumentException.class, () -> RatingScheme.named("salience-for"))
                        .getMessage());
    }

    @Test
    void named_findsTheStandardSchemeToo() {
        assertEquals(RatingScheme.standard(), RatingScheme.named("salience-four"));
    }

    @Test
    void standard_hasFourLevelsOfLikelihood_andClaimsNoAnchorsItCannotSource() {
        assertEquals(4, RatingScheme.standard().likelihood().size());
        for (Axis axis : Axis.values()) {
            RatingScheme.standard().levels(axis).forEach(level -> assertEquals(List.of(), level.anchors()));
        }
    }
}
