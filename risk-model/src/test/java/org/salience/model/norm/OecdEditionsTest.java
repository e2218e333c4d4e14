package org.salience.model.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.Constants;

/** Chapter II.A of the Guidelines moved by one paragraph between 2011 and 2023: the two editions must not be mixed. */
class OecdEditionsTest {
    private static final Map<String, Provision> CONSTANTS = Constants.of(Oecd.class, Provision.class);

    /** What a paragraph says, whatever its number: the words that both paraphrases of it share, and no other has. */
    @ParameterizedTest
    @CsvSource({"10, 11, risk-based due diligence", "11, 12, Avoid causing", "12, 13, Seek to prevent"})
    void paragraphsOfII_A_movedByOne(int old, int young, String words) {
        Provision before = CONSTANTS.get("GUIDELINES_2011_II_A_" + old);
        Provision after = CONSTANTS.get("GUIDELINES_II_A_" + young);
        assertTrue(before.paraphrase().contains(words), before.paraphrase());
        assertTrue(after.paraphrase().contains(words), after.paraphrase());
        assertEquals("OECD Guidelines 2011 II.A." + old, before.label());
        assertEquals("OECD Guidelines 2023 II.A." + young, after.label());
        assertTrue(before.note().orElseThrow().contains("2023 this is paragraph " + after.locator()));
        assertTrue(after.note().orElseThrow().contains("2011 this is paragraph " + before.locator()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUIDELINES_II_A_10", "GUIDELINES_2011_II_A_13"})
    void paragraphsOfTheOtherEdition_areNoConstants(String name) {
        assertFalse(CONSTANTS.containsKey(name), name);
    }

    @Test
    void everyParagraph_namesItsEditionInConstantIdAndLabel() {
        CONSTANTS.forEach((name, provision) -> {
            if (name.startsWith("GUIDELINES_")) {
                String edition = name.startsWith("GUIDELINES_2011_") ? "2011" : "2023";
                assertEquals(edition, provision.instrument().edition(), name);
                assertTrue(provision.id().startsWith("oecd-mne-" + edition + "-"), provision.id());
                assertTrue(provision.label().startsWith("OECD Guidelines " + edition + " "), provision.label());
                assertEquals(
                        Constants.name(provision.id().substring("oecd-mne-2023-".length())),
                        name.replaceFirst("GUIDELINES_(2011_)?", ""));
            }
        });
    }
}
