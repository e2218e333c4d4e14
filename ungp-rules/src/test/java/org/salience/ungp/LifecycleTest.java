package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concepts;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Opinion;
import org.salience.model.Track;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.json.CaseJson;

/**
 * Three ways in which what is on record goes on living after it changed, each on the days before and after: a claim that is
 * withdrawn, a claim that is narrowed, and a condition that a repetition drops.
 */
class LifecycleTest {
    private static final Case MATTER =
            CaseJson.read(Path.of("..", "examples", "casebook", "immigration-os", "case.json"));

    private static Assessment asOf(String day) {
        return assessed(MATTER, day);
    }

    private static Assessment assessed(Case matter, String day) {
        return Assessor.standard().asOf(LocalDate.parse(day)).assess(matter);
    }

    private static Evidence evidence(String day, Factor factor, String... subjects) {
        return asOf(day).record().evidence(new Fact(factor, List.of(subjects)));
    }

    /** Who supports, who disputes, what was taken back, the standing, and the word at each standard. */
    private static String said(Evidence evidence) {
        Words words = new Words(
                StandardOfProof.POSSIBLE.word(evidence.standing()),
                StandardOfProof.REASONABLE_GROUNDS.word(evidence.standing()),
                StandardOfProof.CLEAR_AND_CONVINCING.word(evidence.standing()));
        return "+ " + ids(evidence.supporting()) + " - " + ids(evidence.disputing()) + " x "
                + evidence.withdrawn().stream().map(Claim::id).toList() + " " + evidence.standing() + " " + words;
    }

    private static List<String> ids(List<WeighedClaim> claims) {
        return claims.stream().map(claim -> claim.claim().id()).toList();
    }

    /** What every concept reads as on every impact. */
    private static List<String> conclusions(Assessment assessment) {
        return assessment.determinations().stream()
                .map(each -> each.impact() + " " + each.concept().id() + " " + each.words())
                .toList();
    }

    /** The claims that speak for or against anything in any derivation. */
    private static Set<String> inForce(Assessment assessment) {
        return assessment.determinations().stream()
                .flatMap(each -> each.derivation().nodes())
                .flatMap(node -> node.evidence().stream())
                .flatMap(Evidence::claims)
                .map(claim -> claim.claim().id())
                .collect(Collectors.toSet());
    }

    private static Set<Object> claimsInJson(Assessment assessment) {
        return Json.objects(Json.object(assessment.toJson()))
                .map(object -> object.get("claim"))
                .filter(claim -> claim != null)
                .collect(Collectors.toSet());
    }

    private static Optional<Object> takenBack(Assessment assessment) {
        return Optional.ofNullable(Json.object(assessment.toJson()).get("takenBack"));
    }

    /** Texts on one line, so that the width of the page does not matter. */
    private static List<String> texts(Assessment assessment) {
        return List.of(oneLine(assessment.toString()), oneLine(assessment.report()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Of 8 August 2025: the first letter's claim that the product has open-source capabilities is taken back. */
    @Nested
    class WithdrawnClaim {
        private static final String WITHDRAWN =
                "x can be used for it on imp-surveillance: Amnesty International, 2025-07-10, withdrawn "
                        + "2025-08-08: \"has removed references to Palantir's ImmigrationOS tool possessing open-source capabilities\"";

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        2025-07-09 | + [] - [] x [] +absent -absent unknown / unknown / unknown
                        2025-07-10 | + [c51a] - [] x [] +credible -absent true / true / unknown
                        2025-07-24 | + [c51a] - [c51b] x [] +credible -weak contested / true / unknown
                        2025-08-07 | + [c51a] - [c51b] x [] +credible -weak contested / true / unknown
                        2025-08-08 | + [] - [c51b] x [c51a] +absent -weak false / unknown / unknown
                        2025-08-19 | + [] - [c51b] x [c51a] +absent -weak false / unknown / unknown
                        2025-08-20 | + [c51d] - [c51b] x [c51a] +credible -weak contested / true / unknown
                        """)
        void fact(String day, String said) {
            assertEquals(said, said(evidence(day, Factors.CAPABLE_OF, "imm-os", "imp-surveillance")));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        2025-07-10 | true / true / unknown          | risk of direct link
                        2025-08-07 | contested / true / unknown     | risk of direct link
                        2025-08-08 | unknown / unknown / unknown    | insufficient (not alleged)
                        2025-08-20 | contested / true / unknown     | risk of direct link
                        """)
        void whatRestsOnIt(String day, String tied, String finding) {
            Assessment assessment = asOf(day);
            assertEquals(
                    tied,
                    Cases.determination(assessment, Concepts.TIED_TO_OPERATION, "imp-surveillance")
                            .words()
                            .toString());
            assertEquals(
                    finding,
                    assessment
                            .involvement("imp-surveillance")
                            .finding(Track.RISK, StandardOfProof.REASONABLE_GROUNDS)
                            .toString());
        }

        /** Before, the finding rests on it; after, everything is as if it had never been said. */
        @Test
        void everythingElse() {
            Case never = Cases.without(MATTER, "c51a");
            assertNotEquals(conclusions(assessed(never, "2025-08-07")), conclusions(asOf("2025-08-07")));
            for (String day : List.of("2025-08-08", "2025-08-20", "2026-03-24")) {
                assertEquals(conclusions(assessed(never, day)), conclusions(asOf(day)));
                assertFalse(inForce(asOf(day)).contains("c51a"), day);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-07-10", "2025-08-07"})
        void textBefore(String day) {
            String report = oneLine(asOf(day).report("imp-surveillance"));
            assertTrue(report.contains("+ can be used for it Amnesty International, 2025-07-10, states: \"possesses "
                    + "automated open-source intelligence (OSINT) capabilities"));
            texts(asOf(day)).forEach(text -> assertFalse(text.contains("withdrawn"), text));
            assertTrue(explained(day).contains("+ c51a "));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-08-08", "2025-08-20", "2026-03-24"})
        void textAfter(String day) {
            texts(asOf(day)).forEach(text -> {
                assertFalse(text.contains("possesses automated"), text);
                assertTrue(text.contains(WITHDRAWN), text);
            });
            assertTrue(oneLine(asOf(day).report("imp-surveillance")).contains(WITHDRAWN));
            assertFalse(explained(day).contains("+ c51a "));
            assertTrue(explained(day).contains("x c51a Amnesty International, 2025-07-10 (withdrawn)"));
        }

        private static String explained(String day) {
            return asOf(day)
                    .involvement("imp-surveillance")
                    .determination(Involvement.DIRECTLY_LINKED, Track.RISK)
                    .derivation()
                    .explain();
        }

        @Test
        void json() {
            assertTrue(claimsInJson(asOf("2025-08-07")).contains("c51a"));
            assertEquals(Optional.empty(), takenBack(asOf("2025-08-07")));
            for (String day : List.of("2025-08-08", "2025-08-20", "2026-03-24")) {
                assertFalse(claimsInJson(asOf(day)).contains("c51a"), day);
                assertEquals(Optional.of(List.of("c44a", "c51a")), takenBack(asOf(day)));
                List<Map<String, Object>> nodes = Json.objects(
                                Json.object(asOf(day).toJson()))
                        .filter(object -> "capable-of(imm-os, imp-surveillance)".equals(object.get("fact")))
                        .filter(object -> object.containsKey("node"))
                        .toList();
                assertFalse(nodes.isEmpty());
                nodes.forEach(node -> assertEquals(List.of("c51a"), node.get("withdrawn")));
            }
        }
    }

    /** Of 8 August 2025: that the company supplies CBP is not maintained; what is maintained is that it supplies ICE. */
    @Nested
    class NarrowedClaim {
        private static final String NARROWED =
                "x business relationship with CBP: Amnesty International, 2025-07-10, withdrawn "
                        + "2025-08-08: \"we do not claim that Palantir Technologies has current contracts with Customs and Border "
                        + "Patrol (CBP), United States Citizenship and Immigration Services (USCIS)\"; in its place Amnesty "
                        + "International, 2025-08-08, states: \"We base our research and concerns on Palantir's contracts with "
                        + "Immigration and Customs Enforcement (ICE)\"";

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        2025-07-09 | + [] - [] x [] +absent -absent unknown / unknown / unknown
                        2025-07-10 | + [c44a] - [] x [] +credible -absent true / true / unknown
                        2025-07-24 | + [c44a] - [c44b] x [] +credible -credible contested / contested / unknown
                        2025-08-07 | + [c44a] - [c44b] x [] +credible -credible contested / contested / unknown
                        2025-08-08 | + [] - [c44b] x [c44a] +absent -credible false / false / unknown
                        2026-03-24 | + [] - [c44b] x [c44a] +absent -credible false / false / unknown
                        """)
        void factThatIsNotMaintained(String day, String said) {
            assertEquals(said, said(evidence(day, Factors.BUSINESS_RELATIONSHIP, "rel-cbp")));
        }

        @ParameterizedTest
        @CsvSource({"2025-08-07, false", "2025-08-08, true", "2026-03-24, true"})
        void factThatIsMaintained(String day, boolean said) {
            Evidence evidence = evidence(day, Factors.BUSINESS_RELATIONSHIP, "rel-ero");
            assertEquals(said, ids(evidence.supporting()).contains("c44c"));
            assertEquals(List.of(), evidence.withdrawn());
            assertEquals(Optional.of("c44c"), MATTER.claim("c44a").replacedBy());
        }

        /** No impact is reached through CBP, so no conclusion rests on it on any day. */
        @ParameterizedTest
        @ValueSource(strings = {"2025-07-10", "2025-08-07", "2025-08-08", "2025-08-20", "2026-03-24"})
        void everythingElse(String day) {
            assertEquals(conclusions(assessed(Cases.without(MATTER, "c44a"), day)), conclusions(asOf(day)));
            assertFalse(inForce(asOf(day)).contains("c44a"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-07-10", "2025-08-07"})
        void textBefore(String day) {
            texts(asOf(day)).forEach(text -> {
                assertFalse(text.contains("TAKEN BACK"), text);
                assertFalse(text.contains("We base our research"), text);
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-08-08", "2025-08-20", "2026-03-24"})
        void textAfter(String day) {
            texts(asOf(day)).forEach(text -> assertTrue(text.contains(NARROWED), text));
        }

        /** What was narrowed to something that is taken back in its turn is narrowed to nothing. */
        @Test
        void textAfter_namesNothingThatIsTakenBackItself() {
            Case both = Cases.replacing(MATTER, "c44c", claim -> Cases.withdrawn(claim, LocalDate.parse("2025-08-20")));
            texts(assessed(both, "2025-08-19")).forEach(text -> assertTrue(text.contains(NARROWED), text));
            texts(assessed(both, "2025-08-20")).forEach(text -> assertFalse(text.contains("; in its place"), text));
        }

        @ParameterizedTest
        @CsvSource({"2025-08-07, false", "2025-08-08, true", "2025-08-20, true", "2026-03-24, true"})
        void json(String day, boolean after) {
            assertEquals(after, claimsInJson(asOf(day)).contains("c44c"));
            assertEquals(after ? Optional.of(List.of("c44a", "c51a")) : Optional.empty(), takenBack(asOf(day)));
        }
    }

    /** Of 24 March 2026: the demand of 20 August 2025 is repeated without its condition. */
    @Nested
    class DroppedCondition {
        private static final String UNLESS =
                "on a condition: unless they \"can demonstrate they can use their leverage as "
                        + "suppliers to improve the serious human rights consequences\"";
        private static final String ORIGINAL = "Amnesty International, 2025-08-20, states, cease or prevent";
        private static final String REPETITION =
                "Amnesty International, as reported by American Civil Liberties Union, "
                        + "2026-03-24, states, cease or prevent";

        @ParameterizedTest
        @CsvSource({
            "2025-07-09, false, false, false",
            "2025-07-10, true,  false, false",
            "2025-08-19, true,  false, false",
            "2025-08-20, true,  true,  false",
            "2026-03-23, true,  true,  false",
            "2026-03-24, true,  true,  true"
        })
        void facts(String day, boolean letter, boolean original, boolean repetition) {
            List<String> drawn = asOf(day).opinions().stream().map(Opinion::id).toList();
            assertEquals(letter, drawn.contains("con07-cease"));
            assertEquals(original, drawn.contains("con11"));
            assertEquals(repetition, drawn.contains("c87"));
        }

        @ParameterizedTest
        @CsvSource({
            "2025-08-19, false, false",
            "2025-08-20, true,  false",
            "2026-03-23, true,  false",
            "2026-03-24, true,  true"
        })
        void text(String day, boolean original, boolean repetition) {
            for (String text : texts(asOf(day))) {
                assertEquals(original, text.contains(ORIGINAL) && text.contains(UNLESS), text);
                assertEquals(
                        repetition,
                        text.contains(REPETITION + ", leaving out what the original says, " + UNLESS)
                                || text.contains(REPETITION
                                        + ": \"immediately cease their work\", leaving out what the original says, "
                                        + UNLESS),
                        text);
                assertEquals(repetition, text.contains(REPETITION), text);
                assertEquals(repetition, text.contains("leaving out"), text);
            }
        }

        /** Nowhere does the demand stand without its condition, however often it is said. */
        @Test
        void json() {
            assertEquals(Optional.empty(), reads("2025-08-19", "con11"));
            for (String day : List.of("2025-08-20", "2026-03-24")) {
                String original = reads(day, "con11").orElseThrow();
                assertTrue(original.startsWith(ORIGINAL + ": \"these companies should immediately cease"), original);
                assertTrue(original.endsWith("\", " + UNLESS), original);
            }
            assertEquals(Optional.empty(), reads("2026-03-23", "c87"));
            assertEquals(
                    Optional.of(REPETITION + ": \"immediately cease their work\", leaving out what the original says, "
                            + UNLESS),
                    reads("2026-03-24", "c87"));
        }

        private static Optional<String> reads(String day, String opinion) {
            return Json.array(Json.object(asOf(day).toJson()).get("opinions")).stream()
                    .map(Json::object)
                    .filter(each -> opinion.equals(each.get("opinion")))
                    .map(each -> each.get("reads").toString())
                    .findFirst();
        }

        /** The first letter's own demand had none, and gets none. */
        @ParameterizedTest
        @ValueSource(strings = {"2025-07-10", "2025-08-20", "2026-03-24"})
        void demandWithoutACondition(String day) {
            assertEquals(
                    Optional.of(
                            "Amnesty International, 2025-07-10, states, cease or prevent: \"Palantir must immediately "
                                    + "cease their work with the US administration related to immigration enforcement\""),
                    reads(day, "con07-cease"));
        }

        /** A demand is a party's conclusion: no word and no duty rests on it, with or without a condition. */
        @ParameterizedTest
        @ValueSource(strings = {"2025-08-20", "2026-03-24"})
        void everythingElse(String day) {
            Assessment without = assessed(Cases.withoutOpinions(MATTER), day);
            assertEquals(conclusions(without), conclusions(asOf(day)));
            assertEquals(duties(without), duties(asOf(day)));
        }

        private static List<String> duties(Assessment assessment) {
            return assessment.involvements().stream()
                    .map(involvement -> involvement.impact().id() + " " + involvement.duties())
                    .toList();
        }
    }
}
