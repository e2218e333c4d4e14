package org.salience.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Impact;
import org.salience.model.InvalidCaseException;
import org.salience.model.Problem;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Sample;
import org.salience.model.SourceKind;

class CaseJsonTest {
    @TempDir
    Path folder;

    private static Case sound() {
        return CaseJson.parse(TestFiles.soundCase());
    }

    @Test
    void parse_readsEveryField() {
        Case matter = sound();
        assertEquals(
                "sound \"Acme and the agency\": 2 impacts, 6 claims in 4 sources, record to 2025-06-30",
                matter.toString());
        assertEquals("acme", matter.enterprise());
        assertEquals(Set.of("c1", "c2", "c3", "c4", "c5", "c6"), ids(matter));
        assertEquals(Optional.of("agency"), matter.actor("office").partOf());
        assertEquals(Optional.of("base"), matter.product("tool").buildsOn());
        assertEquals(Optional.of(1), matter.relationship("rel").tier());
        assertEquals(
                Optional.of(DateRange.parse("2025-01-20/..")),
                matter.impact("harm").period());
        assertEquals("past", matter.links().get(0).earlier());
        assertEquals(Optional.of("ungp-17"), matter.measures().get(0).element());
        assertEquals(Optional.of("postmark"), matter.source("reply").dateFrom());
        assertEquals(List.of("letter"), matter.source("report").origins());
        assertEquals(Optional.of("if it is used"), matter.opinions().get(0).condition());
        assertEquals(
                Optional.of(LocalDate.of(2025, 4, 1)), matter.inquiries().get(0).due());
        assertTrue(matter.judgements().get(0).holds());
    }

    private static Set<String> ids(Case matter) {
        Set<String> ids = new TreeSet<>();
        matter.claims().forEach(claim -> ids.add(claim.id()));
        return ids;
    }

    @Test
    void parse_readsClaims() {
        Case matter = sound();
        assertTrue(matter.claim("c2").general());
        assertEquals(
                Optional.of(new Claim.Withdrawal("report", Optional.empty(), Optional.of("we take it back"))),
                matter.claim("c3").withdrawn());
        assertEquals(Optional.of("c1"), matter.claim("c3").replacedBy());
        assertEquals(List.of("c1"), matter.claim("c4").origins());
        assertEquals(Optional.of("agency"), matter.claim("c5").characterisedBy());
        assertEquals("watch:bespoke(tool)", matter.fact(matter.claim("c6")).toString());
    }

    @Test
    void parse_readsLevelsIntervalsSharesAndWhatIsNotRated() {
        Rating rating = sound().ratings().get(0);
        assertEquals(RatingValue.of(4), rating.scale());
        assertEquals(new RatingValue.Levels(3, 4), rating.scope());
        assertEquals(new RatingValue.Shares(new TreeMap<>(Map.of(3, 0.5, 4, 0.5))), rating.irremediability());
        assertEquals(RatingValue.NOT_RATED, sound().ratings().get(1).scope());
    }

    @Test
    void write_isCanonical() {
        String text = CaseJson.write(Sample.matter()
                .add(Sample.source("memo", "labs", SourceKind.LEAK).build())
                .build());
        assertTrue(text.startsWith("""
                {
                  "format" : "salience-case/1",
                  "id" : "sample",
                  "title" : "Acme and the agency",
                  "enterprise" : "acme",
                  "recordUntil" : "2025-06-30",
                  "actors" : {
                    "acme" : {
                      "name" : "acme",
                      "kind" : "company"
                    },
                """), text);
        assertTrue(text.endsWith("""
                  "sources" : {
                    "memo" : {
                      "by" : "labs",
                      "kind" : "leak",
                      "date" : "2025-01-10",
                      "title" : "memo"
                    }
                  }
                }
                """), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void write_doesNotDependOnTheLocale(String tag) {
        String expected = CaseJson.write(sound());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(expected, CaseJson.write(sound()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | salience-case/1",
                "\"group\": \"people\", | salience-case/1.1",
                "\"ifDelayed\": {\"irremediability\": 4}, | salience-case/1.1",
                "\"mitigations\": {\"scale\": {\"to\": 2, \"by\": [\"audit\"]}}, | salience-case/1.1"
            })
    void write_namesTheOldestFormatThatHasEveryField(String field, String format) {
        Case matter = CaseJson.parse(TestFiles.soundCase()
                .replace("salience-case/1", "salience-case/1.1")
                .replace("\"likelihood\": 2,", "\"likelihood\": 2, " + field));
        String text = CaseJson.write(matter);
        assertTrue(text.contains("\"format\" : \"" + format + "\""), text);
        assertEquals(matter, CaseJson.parse(text));
    }

    private static Case rated(RatingValue value) {
        return Sample.matter()
                .add(Rating.builder()
                        .id("r")
                        .by("me")
                        .on(LocalDate.EPOCH)
                        .of("harm")
                        .scale(value)
                        .build())
                .build();
    }

    private static void assertRoundTrip(Case matter) {
        assertEquals(matter, CaseJson.parse(CaseJson.write(matter)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 999, 1000, Integer.MAX_VALUE})
    void parse_readsBackEveryLevelThatThereIs(int level) {
        assertRoundTripIfLegal(() -> RatingValue.of(level));
        assertRoundTripIfLegal(() -> new RatingValue.Levels(1, level));
        assertRoundTripIfLegal(() -> new RatingValue.Shares(new TreeMap<>(Map.of(level, 1.0))));
    }

    private static void assertRoundTripIfLegal(Supplier<RatingValue> value) {
        Case matter;
        try {
            matter = rated(value.get());
        } catch (IllegalArgumentException e) {
            return;
        }
        assertRoundTrip(matter);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1e-9, 2e-3, 1.0 / 3, 4.9e-324, 0.9999999999999999})
    void parse_readsBackSharesToTheLastBit(double share) {
        assertRoundTrip(rated(new RatingValue.Shares(new TreeMap<>(Map.of(1, share, 2, 1 - share)))));
    }

    @Test
    void parse_readsBackLongTexts() {
        assertRoundTrip(Sample.matter().title("\u00e4\"\\\n".repeat(100_000)).build());
    }

    @Test
    void read_isParseOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), TestFiles.soundCase());
        assertEquals(sound(), CaseJson.read(file));
    }

    @Test
    void read_readsBackWhatWriteWrote() {
        Path file = folder.resolve("case.json");
        CaseJson.write(sound(), file);
        assertEquals(sound(), CaseJson.read(file));
    }

    /** JSON can escape half of a surrogate pair, UTF-8 cannot write it: what is read must also be writable. */
    @Test
    void write_canWriteWhateverParseAccepts() {
        String text = TestFiles.soundCase().replace("Acme and the agency", "half \\ud83d of a pair");
        try {
            Case matter = CaseJson.parse(text);
            CaseJson.write(matter, folder.resolve("half.json"));
            assertEquals(matter, CaseJson.read(folder.resolve("half.json")));
        } catch (InvalidCaseException e) {
            assertEquals("/title", e.problems().get(0).path());
        }
    }

    @Test
    void read_toleratesAByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "\ufeff" + TestFiles.soundCase());
        assertEquals(sound(), CaseJson.read(file));
        assertEquals(sound(), CaseJson.parse("\ufeff" + TestFiles.soundCase()));
    }

    @Test
    void read_toleratesWindowsLineEnds() {
        assertEquals(sound(), CaseJson.parse(TestFiles.soundCase().replace("\n", "\r\n")));
    }

    @Test
    void read_rejectsWhatIsNotUtf8() throws IOException {
        Path file = folder.resolve("case.json");
        for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            Files.write(file, TestFiles.soundCase().replace("Acme", "Acm\u00e9").getBytes(charset));
            InvalidCaseException e = assertThrows(InvalidCaseException.class, () -> CaseJson.read(file));
            assertEquals(
                    "1 problem in " + file + "\n  " + file + " at the top: expected text in UTF-8,"
                            + " found bytes that are not UTF-8; save the file as UTF-8",
                    e.getMessage());
        }
    }

    @Test
    void read_namesTheFileInEveryProblem() throws IOException {
        Path file = Files.writeString(
                folder.resolve("case.json"), TestFiles.soundCase().replace("sound", "Sound"));
        InvalidCaseException e = assertThrows(InvalidCaseException.class, () -> CaseJson.read(file));
        assertTrue(e.getMessage().contains("\n  " + file + ":1:"), e.getMessage());
    }

    @Test
    void read_saysWhereItLookedForAMissingFile() {
        Path file = folder.resolve("none.json");
        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> CaseJson.read(file));
        assertEquals("there is no file " + file + " (looked in " + folder.toAbsolutePath() + ")", e.getMessage());
    }

    @Test
    void locate_saysWhereInTheFileAProblemStands() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), TestFiles.soundCase());
        InvalidCaseException later = new InvalidCaseException(
                "case sound",
                List.of(
                        Problem.of("/ratings/rated-past/scale", "a lower level", "4"),
                        Problem.of("/ratings/rated/group", "a group", "none")));
        InvalidCaseException located = CaseJson.locate(file, later);
        assertEquals(
                "2 problems in " + file + "\n  " + file
                        + ":41:14 at /ratings/rated/group: expected a group, found none\n  " + file
                        + ":42:76 at /ratings/rated-past/scale: expected a lower level, found 4",
                located.getMessage());
    }

    @Test
    void read_ofAFolder_isNoCase() {
        assertThrows(UncheckedIOException.class, () -> CaseJson.read(folder));
    }

    @Test
    void write_toAMissingFolder_namesTheFile() {
        Path file = folder.resolve("none").resolve("case.json");
        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> CaseJson.write(sound(), file));
        assertTrue(e.getMessage().startsWith("cannot write " + file), e.getMessage());
    }

    @Test
    void write_leavesOutWhatIsAbsent() {
        Case matter = Sample.matter()
                .add(Impact.builder().id("bare").title("Bare").build())
                .build();
        assertTrue(CaseJson.write(matter).replaceAll("\\s", "").contains("\"bare\":{\"title\":\"Bare\"}"));
    }
}
