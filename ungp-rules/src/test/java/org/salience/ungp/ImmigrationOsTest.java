package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Track.OCCURRED;
import static org.salience.model.Track.RISK;
import static org.salience.model.evidence.StandardOfProof.CLEAR_AND_CONVINCING;
import static org.salience.model.evidence.StandardOfProof.POSSIBLE;
import static org.salience.model.evidence.StandardOfProof.REASONABLE_GROUNDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Exclusion;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Opinion;
import org.salience.model.Track;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Word;
import org.salience.model.json.CaseJson;

/** The ImmigrationOS case of the casebook, on the days of the two letters and of the press release. */
class ImmigrationOsTest {
    private static final Path FILE = Path.of("..", "examples", "casebook", "immigration-os", "case.json");
    private static final Case MATTER = CaseJson.read(FILE);
    private static final String REMOVAL = "imp-removal";

    private static Assessment asOf(String day) {
        return Assessor.standard().asOf(LocalDate.parse(day)).assess(MATTER);
    }

    private static Assessment company() {
        return Assessor.standard().perspective(Perspective.strictly("palantir")).assess(MATTER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-07-10 | imp-removal      | risk     | risk of contributing | risk of contributing | insufficient (below standard)
                    2025-07-10 | imp-removal      | occurred | insufficient (not alleged) | insufficient (not alleged) | insufficient (not alleged)
                    2025-07-10 | imp-surveillance | risk     | risk of direct link | risk of direct link | insufficient (below standard)
                    2025-07-10 | imp-surveillance | occurred | insufficient (not alleged) | insufficient (not alleged) | insufficient (not alleged)
                    2025-08-08 | imp-removal      | risk     | risk of contributing | risk of contributing | insufficient (below standard)
                    2025-08-08 | imp-removal      | occurred | insufficient (not alleged) | insufficient (not alleged) | insufficient (not alleged)
                    2025-08-08 | imp-surveillance | risk     | insufficient (not alleged) | insufficient (not alleged) | insufficient (not alleged)
                    2025-08-08 | imp-surveillance | occurred | insufficient (not alleged) | insufficient (not alleged) | insufficient (not alleged)
                    2025-08-20 | imp-removal      | risk     | risk of contributing | risk of contributing | insufficient (below standard)
                    2025-08-20 | imp-removal      | occurred | insufficient (not alleged) | insufficient (not alleged) | insufficient (not alleged)
                    2025-08-20 | imp-surveillance | risk     | insufficient (contested) | risk of direct link | insufficient (below standard)
                    2025-08-20 | imp-surveillance | occurred | insufficient (not alleged) | insufficient (not alleged) | insufficient (not alleged)
                    """)
    void finding(String day, String impact, String track, String possible, String reasonable, String clear) {
        ImpactInvolvement involvement = asOf(day).involvement(impact);
        Track on = Track.valueOf(track.toUpperCase(Locale.ROOT));
        assertEquals(possible, involvement.finding(on, POSSIBLE).toString());
        assertEquals(reasonable, involvement.finding(on, REASONABLE_GROUNDS).toString());
        assertEquals(clear, involvement.finding(on, CLEAR_AND_CONVINCING).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-07-10 | imp-removal | risk-of-contributing | true / true / unknown
                    2025-07-10 | imp-removal | risk-of-direct-link  | true / true / unknown
                    2025-07-10 | imp-removal | contributes          | unknown / unknown / unknown
                    2025-08-08 | imp-removal | risk-of-contributing | true / true / unknown
                    2025-08-08 | imp-removal | risk-of-direct-link  | true / true / unknown
                    2025-08-08 | imp-removal | tied-to-operation    | true / true / true
                    2025-08-20 | imp-removal | risk-of-contributing | true / true / unknown
                    """)
    void words(String day, String impact, String concept, String words) {
        Words found = asOf(day).determinations().stream()
                .filter(each ->
                        each.impact().equals(impact) && each.concept().id().equals(concept))
                .map(Determination::words)
                .findFirst()
                .orElseThrow();
        assertEquals(words, found.toString());
    }

    @Test
    void firstLetter_removal_restsOnSilenceAboutMitigation() {
        Derivation derivation = asOf("2025-07-10").involvement(REMOVAL).derivation();
        assertTrue(derivation.restsOnSilence(REASONABLE_GROUNDS));
        assertFalse(derivation.restsOnSilence(CLEAR_AND_CONVINCING));
        Word clear = derivation.words().at(CLEAR_AND_CONVINCING);
        assertTrue(clear != Word.TRUE && clear != Word.FALSE);
    }

    /** On that day somebody says that there are no adequate safeguards, so it is no longer silence that speaks. */
    @Test
    void pressRelease_removal_nobodyIsSilentAboutMitigation() {
        Derivation derivation = asOf("2025-08-20").involvement(REMOVAL).derivation();
        assertFalse(derivation.restsOnSilence(REASONABLE_GROUNDS));
    }

    @Test
    void serviceIsFirmerOnceConceded() {
        assertEquals("+credible -absent", standing(asOf("2025-07-10"), Factors.SERVES_OPERATION));
        assertEquals("+strong -absent", standing(asOf("2025-08-08"), Factors.SERVES_OPERATION));
    }

    private static String standing(Assessment assessment, Factor factor) {
        return assessment
                .record()
                .evidence(new Fact(factor, List.of("rel-ero", REMOVAL)))
                .standing()
                .toString();
    }

    @Test
    void causesIsTrueNowhere() {
        for (String day : List.of("2025-07-10", "2025-08-08", "2025-08-20")) {
            for (ImpactInvolvement involvement : asOf(day).involvements()) {
                for (Track track : Track.values()) {
                    Words words =
                            involvement.determination(Involvement.CAUSES, track).words();
                    Word expected = involvement.pathways().isEmpty() ? Word.UNKNOWN : Word.FALSE;
                    assertEquals(new Words(expected, expected, expected), words);
                }
            }
        }
    }

    // Strictly according to the company

    @Test
    void company_relationshipAndServiceHoldOnItsWord() {
        Assessment company = company();
        Fact relationship = new Fact(Factors.BUSINESS_RELATIONSHIP, List.of("rel-ero"));
        Fact service = new Fact(Factors.SERVES_OPERATION, List.of("rel-ero", REMOVAL));
        for (StandardOfProof standard : StandardOfProof.values()) {
            assertEquals(
                    Word.TRUE,
                    standard.word(company.record().evidence(relationship).standing()));
            assertEquals(
                    Word.TRUE, standard.word(company.record().evidence(service).standing()));
        }
        assertTrue(company.involvement(REMOVAL)
                .determination(Involvement.DIRECTLY_LINKED, RISK)
                .derivation()
                .explain()
                .contains("on palantir's word"));
    }

    @Test
    void company_bothTracksAreInsufficient() {
        for (ImpactInvolvement involvement : company().involvements()) {
            for (StandardOfProof standard : StandardOfProof.values()) {
                assertTrue(involvement.finding(RISK, standard).point().isEmpty());
                assertTrue(involvement.finding(OCCURRED, standard).point().isEmpty());
            }
        }
    }

    @Test
    @Tag("long")
    void withdrawingAnyClaimChangesExactlyWhatNamesIt() {
        LocalDate day = MATTER.recordUntil();
        Assessment before = Assessor.standard().assess(MATTER);
        for (Claim claim : MATTER.claims()) {
            boolean published = claim.by().isEmpty();
            if (published && claim.withdrawn().isEmpty()) {
                Case without = Cases.replacing(MATTER, claim.id(), each -> Cases.withdrawn(each, day));
                Withdrawals.assertChangesExactlyWhatNamesIt(
                        claim.id(), before, Assessor.standard().assess(without));
            }
        }
    }

    @Test
    void company_isPrintedAsConcedingNoAdverseImpact() {
        assertTrue(asOf("2025-08-20").toString().contains("company's word alone     no adverse impact conceded"));
        for (ImpactInvolvement involvement : company().involvements()) {
            String report = company().report(involvement.impact().id()).replaceAll("\\s+", " ");
            assertEquals(
                    !involvement.pathways().isEmpty(), report.contains("= risk of harm: no adverse impact conceded"));
        }
    }

    // What would change the answer

    @Test
    void removal_useInItWouldMakeItAContributionThatOccurred() {
        List<String> flips = asOf("2025-08-08").involvement(REMOVAL).flips().stream()
                .map(Flip::toString)
                .toList();
        assertTrue(flips.contains("used-in-incident(rel-ero, imp-removal) shown -> contributes"), flips.toString());
        assertTrue(flips.contains("built-for-operation(imm-os, imp-removal) refuted -> risk of direct link"));
        assertTrue(flips.stream().noneMatch(flip -> flip.startsWith("specific-safeguard")), flips.toString());
    }

    // Questions on the first screen

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-08-07 |
                    2025-08-08 | asked, still running
                    2025-08-20 | asked, still running
                    2026-03-24 | asked, still running on 2025-08-20, when an answer was last looked for
                    """)
    void inquiry_runsToItsDeadline_andNobodyIsBlamedForWhatNobodyLookedFor(String day, String state) {
        String screen = asOf(day).toString().replaceAll("\\s+", " ");
        assertEquals(state != null, screen.contains("ASKED"));
        if (state != null) {
            assertTrue(screen.contains("answer due 2025-08-20: " + state), screen);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-07-10 | specific safeguard: not shown, and nobody on record asked for it
                    2025-08-08 | specific safeguard: not shown yet: it was asked for, and the time for an answer runs
                    """)
    void silence_saysWhetherAnybodyAsked(String day, String meaning) {
        String report = asOf(day).report(REMOVAL).replaceAll("\\s+", " ");
        assertTrue(report.contains(". rests on silence not shown: specific safeguard [UNGP 21(b)] " + meaning), report);
    }

    // From the first letter to the second

    @ParameterizedTest
    @CsvSource({
        "imp-surveillance, risk-of-direct-link, c51a withdrawn 2025-08-08 by Amnesty International",
        "imp-removal, tied-to-operation, 'c48 newly in force (Palantir, 2025-07-24)'"
    })
    void change_hasOneCause(String impact, String concept, String cause) {
        List<Change> changes = asOf("2025-07-10").changesTo(asOf("2025-08-08")).changes().stream()
                .filter(each ->
                        each.impact().equals(impact) && each.concept().id().equals(concept))
                .toList();
        assertEquals(1, changes.size());
        assertEquals("[" + cause + "]", changes.get(0).causes().toString());
    }

    /** Exactly this changed between the two letters; whatever else came into force has changed no word. */
    @Test
    void changesBetweenTheLetters_areExactlyThese() {
        Comparison comparison = asOf("2025-07-10").changesTo(asOf("2025-08-08"));
        assertEquals(
                List.of(
                        "imp-expression tied-to-harm [i09c newly in force (Palantir, 2025-07-24)]",
                        "imp-expression directly-linked [i09c newly in force (Palantir, 2025-07-24)]",
                        "imp-expression tied-to-operation [i09c newly in force (Palantir, 2025-07-24)]",
                        "imp-expression risk-of-direct-link [i09c newly in force (Palantir, 2025-07-24)]",
                        "imp-expression duty-to-use-leverage [i09c newly in force (Palantir, 2025-07-24)]",
                        "imp-expression solely-linked [i09c newly in force (Palantir, 2025-07-24)]",
                        "imp-expression role-in-remedy [i09c newly in force (Palantir, 2025-07-24)]",
                        "imp-expression stays [i09c newly in force (Palantir, 2025-07-24)]",
                        "imp-expression duty-to-show-efforts [i09c newly in force (Palantir, 2025-07-24)]",
                        "imp-expression duty-to-accept-consequences [i09c newly in force (Palantir, 2025-07-24)]",
                        "imp-expression stays-without-showing [i09c newly in force (Palantir, 2025-07-24)]",
                        "imp-removal tied-to-operation [c48 newly in force (Palantir, 2025-07-24)]",
                        "imp-surveillance tied-to-harm [c51b newly in force (Palantir, 2025-07-24)]",
                        "imp-surveillance directly-linked [c51b newly in force (Palantir, 2025-07-24)]",
                        "imp-surveillance tied-to-operation [c51a withdrawn 2025-08-08 by Amnesty International]",
                        "imp-surveillance risk-of-direct-link [c51a withdrawn 2025-08-08 by Amnesty International]",
                        "imp-surveillance duty-to-use-leverage [c51a withdrawn 2025-08-08 by Amnesty International]",
                        "imp-surveillance solely-linked [c51a withdrawn 2025-08-08 by Amnesty International]",
                        "imp-surveillance role-in-remedy [c51b newly in force (Palantir, 2025-07-24)]",
                        "imp-surveillance stays [c51b newly in force (Palantir, 2025-07-24)]",
                        "imp-surveillance duty-to-show-efforts [c51b newly in force (Palantir, 2025-07-24)]",
                        "imp-surveillance duty-to-accept-consequences [c51b newly in force (Palantir, 2025-07-24)]",
                        "imp-surveillance stays-without-showing [c51b newly in force (Palantir, 2025-07-24)]"),
                comparison.changes().stream()
                        .map(each -> each.impact() + " " + each.concept().id() + " " + each.causes())
                        .toList());
        assertEquals(
                "[supplied(rel-ero, imm-os), serves-operation(rel-ero, imp-removal), business-relationship(rel-ero)]",
                comparison.facts().stream()
                        .filter(each -> each.causes().toString().contains("c48"))
                        .map(FactChange::fact)
                        .filter(fact -> !Vocabulary.standard().exclusions().stream()
                                .map(Exclusion::first)
                                .toList()
                                .contains(fact.factor()))
                        .sorted(Collections.reverseOrder())
                        .toList()
                        .toString());
        assertEquals(
                List.of("con09"),
                comparison.opinionsMade().stream().map(Opinion::id).toList());
        assertEquals(List.of(), comparison.opinionsGone());
        assertEquals(9, comparison.inquiries().size());
        comparison.inquiries().forEach(each -> assertEquals(InquiryState.ASKED_RUNNING, each.after()));
        String report = comparison.toString().replaceAll("\\s+", " ");
        assertTrue(report.contains(
                "ASKED 8 questions by Amnesty International on 2025-08-08, answer due 2025-08-20: not asked -> asked, still "
                        + "running"));
        assertTrue(report.contains("NO CHANGE ABOVE RESTS ON c44a withdrawn 2025-08-08 by Amnesty International"));
    }

    @Test
    void inquiry_isStillRunningOnItsLastDay() {
        for (InquiryChange change :
                asOf("2025-08-08").changesTo(asOf("2025-08-20")).inquiries()) {
            throw new AssertionError(change.toString());
        }
        assertEquals(InquiryState.ASKED_RUNNING, asOf("2025-08-20").asked(Factors.SPECIFIC_SAFEGUARD));
    }

    // The same bytes whatever the order of the file

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @Tag("long")
    void orderOfTheFileChangesNoByte(long seed) throws IOException {
        String text = Files.readString(FILE);
        String shuffled = Json.text(Json.shuffled(Json.object(text), new Random(seed)));
        assertNotEquals(text, shuffled);
        assertSameBytes(CaseJson.parse(shuffled));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderOfClaimsChangesNoByte(long seed) {
        List<Claim> claims = new ArrayList<>(MATTER.claims());
        Collections.shuffle(claims, new Random(seed));
        assertSameBytes(Cases.withClaims(MATTER, claims));
    }

    private static void assertSameBytes(Case other) {
        Assessment one = Assessor.standard().assess(MATTER);
        Assessment two = Assessor.standard().assess(other);
        assertEquals(one.toJson(), two.toJson());
        assertEquals(one.toString(), two.toString());
        assertEquals(one.receipt(), two.receipt());
    }

    @Test
    void everyClaimInTheJsonHasSpeakerDayAndManner() {
        for (String day : List.of("2025-07-10", "2025-08-08", "2025-08-20")) {
            List<Map<String, Object>> claims = Json.objects(
                            Json.object(asOf(day).toJson()))
                    .filter(object -> object.containsKey("claim"))
                    .toList();
            assertFalse(claims.isEmpty());
            for (Map<String, Object> claim : claims) {
                Claim made = MATTER.claim(claim.get("claim").toString());
                assertEquals(MATTER.speaker(made), claim.get("speaker"));
                assertEquals(MATTER.stated(made).orElseThrow().toString(), claim.get("on"));
                assertEquals(made.manner().id(), claim.get("as"));
            }
        }
    }
}
