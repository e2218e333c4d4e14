package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.evidence.Perspective;
import org.salience.model.json.CaseJson;

/** Where a claim comes from, with every qualifier. */
class ProvenanceTest {
    private static final Case MATTER =
            CaseJson.read(Path.of("..", "examples", "casebook", "immigration-os", "case.json"));

    private static String provenance(String day, String claim) {
        return Assessor.standard().asOf(LocalDate.parse(day)).assess(MATTER).provenance(claim);
    }

    @Test
    void aLeakKnownThroughThePressKnownThroughALetter_saysSo() {
        assertEquals("""
                c46  supports business-relationship(rel-ero)
                  "Over the last few weeks we prototyped a new set of data integrations and workflows with ICE"
                  speaker                  Palantir
                  said                     2025-04-01/2025-04-17, specifically
                  manner                   states
                  in                       leak, leak by Palantir, 2025-04-01/2025-04-17 (date from: month from
                                           the press report, which is of 17 April): Internal message of a senior
                                           officer
                  known through            press, press-report by 404 Media, 2025-04-17: Press report of a
                                           leaked internal message
                  known through            letter, ngo-letter by Amnesty International, 2025-07-10: AMR
                                           51/0211/2025: first letter to the company
                  speaks of                the time of the impact
                  goes back to             Amnesty International, Palantir
                  leaves the speaker       states
                  weighs                   weak
                                           leak, states: weak
                """, provenance("2025-07-10", "c46"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-07-09 | c51a | nothing as of 2025-07-09: not yet said
            2025-07-10 | c51b | nothing as of 2025-07-10: not yet said
            2025-08-07 | c51a | credible
            2025-08-08 | c51a | nothing as of 2025-08-08: withdrawn
            2025-08-20 | c97a | nothing as of 2025-08-20: it may or may not have been said by then
            2026-03-24 | c97a | credible
            """)
    void weight_orWhyItDoesNotCount(String day, String claim, String weighs) {
        assertTrue(
                provenance(day, claim).contains("weighs                   " + weighs + "\n"), provenance(day, claim));
    }

    @Test
    void claimThatAPerspectiveLeavesOut_saysSo() {
        Assessment assessment = Assessor.standard()
                .perspective(Perspective.withoutSpeaker("palantir"))
                .assess(MATTER);
        assertTrue(assessment.provenance("c48").contains("left out from this perspective"));
    }

    @Test
    void narrowedClaim_namesItsWithdrawalAndWhatReplacesIt() {
        String text = provenance("2025-08-08", "c44a").replaceAll("\\s+", " ");
        assertTrue(text.contains("withdrawn 2025-08-08 in followup: \"we do not claim"), text);
        assertTrue(text.contains("replaced by c44c"), text);
        assertTrue(text.contains("encoder's note Not maintained"), text);
    }

    @Test
    void everyClaim_hasSpeakerDayMannerAndDocument_within96Columns() {
        for (Claim claim : MATTER.claims()) {
            String text = provenance("2026-03-24", claim.id());
            for (String label : new String[] {"speaker", "said", "manner", "in", "speaks of", "weighs"}) {
                assertTrue(text.contains("\n  " + label + " "), claim.id() + " " + label);
            }
            text.lines().forEach(line -> assertTrue(line.length() <= 96, line));
        }
    }

    @Test
    void unknownClaim_isRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> provenance("2025-08-08", "c4"));
        assertTrue(refused.getMessage().startsWith("case immigration-os has no claim \"c4\""), refused.getMessage());
    }
}
