package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.Delay;
import org.salience.model.Rating;
import org.salience.model.RatingValue;

class SeverityVectorTest {
    private static String refusal(String text) {
        return refusal(text, RatingScheme.standard());
    }

    private static String refusal(String text, RatingScheme scheme) {
        return assertThrows(InvalidVectorException.class, () -> SeverityVector.parse(text, scheme))
                .getMessage();
    }

    private static RatingScheme acme(String version) {
        return RatingScheme.of("acme-five", version, 5, Ratings.plain(5).axes());
    }

    @Test
    void parse_readsWhatPrintingWrites() {
        String text = "UNGP:1.0/SC:4/SP:2/IR:3-4";
        SeverityVector vector = SeverityVector.parse(text);
        assertEquals(text, vector.toString());
        assertEquals("1.0", vector.version());
        assertEquals(RatingScheme.standard(), vector.scheme());
        assertEquals(RatingValue.of(4), vector.value(Axis.SCALE));
        assertEquals(RatingValue.of(2), vector.value(Axis.SCOPE));
        assertEquals(RatingValue.parse("3-4"), vector.value(Axis.IRREMEDIABILITY));
        assertEquals(RatingValue.NOT_RATED, vector.likelihood());
        assertEquals(Optional.empty(), vector.delay());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UNGP:1.0                                   | UNGP:1.0/SC:-/SP:-/IR:-
                    UNGP:1.0/SC:4                              | UNGP:1.0/SC:4/SP:-/IR:-
                    UNGP:1.0/SC:-/IR:1/SP:-                    | UNGP:1.0/SC:-/SP:-/IR:1
                    UNGP:1.0/IR:3/SP:2/SC:1                    | UNGP:1.0/SC:1/SP:2/IR:3
                    UNGP:1.0/SC:2-2                            | UNGP:1.0/SC:2/SP:-/IR:-
                    UNGP:1.0/SC:1/SP:1/IR:1/LI:12/DL:4@6m      | UNGP:1.0/SC:1/SP:1/IR:1/LI:12/DL:4@6m
                    UNGP:1.0/DL:3-4/LI:2-3                     | UNGP:1.0/SC:-/SP:-/IR:-/LI:2-3/DL:3-4
                    UNGP:1.0/LI:-/DL:-                         | UNGP:1.0/SC:-/SP:-/IR:-
                    UNGP:1.0/SC:4=0.25,2=0.75                  | UNGP:1.0/SC:2=0.75,4=0.25/SP:-/IR:-
                    UNGP:1.0/SC:1=0.0000001,2=0.9999999        | UNGP:1.0/SC:1=0.0000001,2=0.9999999/SP:-/IR:-
                    UNGP:1.0/DL:3=0.5,4=0.50@2147483647m             | UNGP:1.0/SC:-/SP:-/IR:-/DL:3=0.5,4=0.5@2147483647m
                    UNGP:1.0/SP:3=1                            | UNGP:1.0/SC:-/SP:3=1/IR:-
                    """)
    void parse_takesAnyOrderAndPrintsOne(String text, String printed) {
        assertEquals(printed, SeverityVector.parse(text).toString());
    }

    @Test
    void parse_showsWhere() {
        assertEquals("""
                expected a level of scope from 1 to 4, or "-" for not rated, found "9"
                  UNGP:1.0/SC:4/SP:9/IR:3-4
                                   ^""", refusal("UNGP:1.0/SC:4/SP:9/IR:3-4"));
        InvalidVectorException e =
                assertThrows(InvalidVectorException.class, () -> SeverityVector.parse("UNGP:1.0/SC:4/SP:"));
        assertEquals(17, e.index());
        assertEquals("""
                expected a level of scope from 1 to 4, or "-" for not rated, found the end
                  UNGP:1.0/SC:4/SP:
                                   ^""", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                           | 0  | expected "UNGP", the name of rating scheme salience-four 1.0.0, found the end
                    ungp:1.0/SC:1                | 0  | expected "UNGP", the name of rating scheme salience-four 1.0.0, found "ungp"
                    CVSS:3.1/AV:N                | 0  | expected "UNGP", the name of rating scheme salience-four 1.0.0, found "CVSS"
                    UNGP/SC:1                    | 4  | expected ":" and a version after UNGP, found "/"
                    UNGP:1/SC:1                  | 5  | expected a version such as 1.0, found "1"
                    UNGP:1.0.0/SC:1              | 5  | expected a version such as 1.0, found "1.0.0"
                    UNGP:01.0/SC:1               | 5  | expected a version such as 1.0, found "01.0"
                    UNGP:1.0/                    | 9  | expected one of SC, SP, IR, LI and DL, found the end
                    UNGP:1.0//SC:1               | 9  | expected one of SC, SP, IR, LI and DL, found "/"
                    UNGP:1.0/sc:1                | 9  | expected one of SC, SP, IR, LI and DL, found "sc"
                    UNGP:1.0/SC4                 | 9  | expected one of SC, SP, IR, LI and DL, found "SC4"
                    UNGP:1.0/SC                  | 11 | expected ":" after SC, found the end
                    UNGP:1.0/SC:1/SC:1           | 14 | SC must be given once only
                    UNGP:1.0/SC:1 /SP:1          | 13 | expected "/" and a metric, or the end, found " "
                    UNGP:1.0/SC:0                | 12 | expected a level of scale from 1 to 4, or "-" for not rated, found "0"
                    UNGP:1.0/SC:04               | 12 | expected a level of scale from 1 to 4, or "-" for not rated, found "04"
                    UNGP:1.0/SC:5                | 12 | expected a level of scale from 1 to 4, or "-" for not rated, found "5"
                    UNGP:1.0/SC:9999999999       | 12 | expected a level of scale from 1 to 4, or "-" for not rated, found "9999999999"
                    UNGP:1.0/SC:X                | 12 | expected a level of scale from 1 to 4, or "-" for not rated, found "X"
                    UNGP:1.0/SC:4-3              | 14 | expected a level of scale from 4 to 4, found "3"
                    UNGP:1.0/SC:1-               | 14 | expected a level of scale from 1 to 4, found the end
                    UNGP:1.0/SC:1-2-3            | 15 | expected "/" and a metric, or the end, found "-"
                    UNGP:1.0/SC:--               | 13 | expected "/" and a metric, or the end, found "-"
                    UNGP:1.0/SC:1=0.5            | 12 | shares must add up to 1, but {1=0.5} add up to 0.5
                    UNGP:1.0/SC:1=0,2=1          | 14 | expected a share above 0 and up to 1, such as 0.5, found "0"
                    UNGP:1.0/SC:1=1.5            | 14 | expected a share above 0 and up to 1, such as 0.5, found "1.5"
                    UNGP:1.0/SC:1=1e0            | 14 | expected a share above 0 and up to 1, such as 0.5, found "1e0"
                    UNGP:1.0/SC:1=.5,2=.5        | 14 | expected a share above 0 and up to 1, such as 0.5, found ".5"
                    UNGP:1.0/SC:1=0.5,1=0.5      | 18 | level 1 must have one share only
                    UNGP:1.0/SC:1=0.5,2          | 19 | expected "=" and a share after level 2, found the end
                    UNGP:1.0/SC:1=0.5,           | 18 | expected a level of scale from 1 to 4, found the end
                    UNGP:1.0/SC:2@6m             | 13 | expected "/" and a metric, or the end, found "@"
                    UNGP:1.0/DL:5                | 12 | expected a level of irremediability if delayed from 1 to 4, or "-" for not rated, found "5"
                    UNGP:1.0/DL:4@m              | 14 | expected a number of months from 1 up, found "m"
                    UNGP:1.0/DL:4@0m             | 14 | expected a number of months from 1 up, found "0m"
                    UNGP:1.0/DL:4@9999999999m     | 14 | expected a number of months from 1 up, found "9999999999m"
                    UNGP:1.0/DL:4@6              | 15 | expected "m" for months after 6, found the end
                    UNGP:1.0/DL:4@6y             | 15 | expected "m" for months after 6, found "y"
                    UNGP:1.0/DL:-@6m             | 13 | expected "/" and a metric, or the end, found "@"
                    UNGP:1.0/LI:0                | 12 | expected a level of likelihood from 1 up, or "-" for not rated, found "0"
                    """)
    void parse_refuses(String text, int index, String problem) {
        InvalidVectorException e = assertThrows(InvalidVectorException.class, () -> SeverityVector.parse(text));
        assertEquals(problem + "\n  " + text + "\n  " + " ".repeat(index) + "^", e.getMessage());
        assertEquals(index, e.index());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "2.0", "0.9", "0.0", "9999.9999"})
    void parse_refusesOtherVersions(String version) {
        assertEquals(
                "version " + version
                        + " of UNGP is not read here: the rating scheme is salience-four 1.0.0, and levels of "
                        + "a later or of another major version may mean something else\n  UNGP:" + version
                        + "/SC:1\n       ^",
                refusal("UNGP:" + version + "/SC:1"));
    }

    @Test
    void parse_readsEarlierMinorVersionsAndKeepsThem() {
        String text = "acme-five:2.1/SC:5/SP:1/IR:-";
        SeverityVector vector = SeverityVector.parse(text, acme("2.3.0"));
        assertEquals(text, vector.toString());
        assertNotEquals(vector, SeverityVector.parse("acme-five:2.3/SC:5/SP:1/IR:-", acme("2.3.0")));
        assertEquals(text, SeverityVector.parse(text, acme("2.1.7")).toString());
        assertTrue(refusal(text, acme("2.0.0")).startsWith("version 2.1 of acme-five is not read here"));
        assertTrue(refusal(text, acme("3.1.0")).startsWith("version 2.1 of acme-five is not read here"));
    }

    @Test
    void parse_namesTheSchemeAsked() {
        assertTrue(refusal("UNGP:1.0/SC:1", acme("2.1.0"))
                .startsWith("expected \"acme-five\", the name of rating scheme acme-five 2.1.0, found \"UNGP\""));
    }

    @Test
    void parse_refusesSchemesThatNoVectorCanName() {
        RatingScheme spaced =
                RatingScheme.of("acme five", "1.0.0", 5, Ratings.plain(5).axes());
        assertEquals(
                "a vector can name a rating scheme only by letters, digits and hyphens, and UNGP is the standard one, but "
                        + "its id is \"acme five\"",
                assertThrows(IllegalArgumentException.class, () -> SeverityVector.parse("UNGP:1.0", spaced))
                        .getMessage());
        RatingScheme impostor =
                RatingScheme.of("UNGP", "1.0.0", 5, Ratings.plain(5).axes());
        assertThrows(IllegalArgumentException.class, () -> SeverityVector.parse("UNGP:1.0", impostor));
        assertEquals(
                "a vector can name a rating scheme only by a version such as 1.0.0, but acme-five has \"two\"",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SeverityVector.from(Ratings.panel("1 1 1").get(0), acme("two")))
                        .getMessage());
    }

    @Test
    void parse_keepsTextFromSteeringATerminal() {
        assertEquals(
                "expected one of SC, SP, IR, LI and DL, found \"\\u001b[2J\"\n  UNGP:1.0/\\u001b[2J\n           ^",
                refusal("UNGP:1.0/\u001b[2J"));
    }

    @Test
    void parse_showsNoMoreThanThePlaceOfALongText() {
        String message = refusal("UNGP:1.0/" + "x".repeat(1000));
        assertEquals(
                "expected one of SC, SP, IR, LI and DL, found \"xxxxxxxxxxxxxxxxxxxx...\"\n  UNGP:1.0/"
                        + "x".repeat(120) + "...\n           ^",
                message);
        assertTrue(refusal("UNGP:1.0/SC:1=0." + "9".repeat(500) + "x").length() < 400);
    }

    @Test
    void from_andRating_areInverse() {
        Rating rating = Rating.builder()
                .from(Ratings.panel("4 3-4 -").get(0))
                .likelihood(RatingValue.of(2))
                .ifDelayed(Delay.of(RatingValue.of(4), 6))
                .irremediability(new RatingValue.Shares(new TreeMap<>(Map.of(2, 0.1, 3, 0.9))))
                .build();
        SeverityVector vector = SeverityVector.from(rating);
        assertEquals("UNGP:1.0/SC:4/SP:3-4/IR:2=0.1,3=0.9/LI:2/DL:4@6m", vector.toString());
        assertEquals(rating, vector.rating(rating.id(), rating.by(), rating.on(), rating.of()));
        assertEquals(
                "scope must be between 1 and 4 in rating scheme salience-four 1.0.0, but was 5",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SeverityVector.from(Ratings.panel("1 5 1").get(0)))
                        .getMessage());
    }

    @Test
    void score_givesRangesForWhatIsNotRated() {
        assertEquals(
                "tier 1: scale 4/4, scope 2/4, irremediability not rated (1 assessor)",
                SeverityVector.parse("UNGP:1.0/SC:4/SP:2")
                        .score("a", Ratings.DAY, "imp-1")
                        .toString());
        Severity open = SeverityVector.parse("UNGP:1.0/SC:1/SP:2").score("a", Ratings.DAY, "imp-1");
        assertEquals(new BandRange(2, 4, 4), open.bands());
        Severity five =
                SeverityVector.parse("acme-five:1.0/SC:5", acme("1.0.0")).score("a", Ratings.DAY, "imp-1");
        assertEquals(new BandRange(5, 5, 5), five.bands());
        assertEquals("imp-1", five.impact().orElseThrow());
    }

    @Test
    void equality_isOfSchemeVersionAndValues() {
        SeverityVector vector = SeverityVector.parse("UNGP:1.0/SC:4/LI:2/DL:4@6m");
        assertEquals(vector, SeverityVector.parse("UNGP:1.0/DL:4@6m/LI:2/SC:4"));
        assertEquals(
                vector.hashCode(),
                SeverityVector.parse("UNGP:1.0/DL:4@6m/LI:2/SC:4").hashCode());
        for (String other : new String[] {
            "UNGP:1.0/SC:3/LI:2/DL:4@6m",
            "UNGP:1.0/SC:4/DL:4@6m",
            "UNGP:1.0/SC:4/LI:2/DL:4",
            "UNGP:1.0/SC:4/LI:2/DL:3@6m",
            "UNGP:1.0/SC:4/LI:2"
        }) {
            assertNotEquals(vector, SeverityVector.parse(other));
        }
    }
}
