package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardOfProofTest {
    @ParameterizedTest
    @CsvSource({
        "ABSENT,   ABSENT,   UNKNOWN,   UNKNOWN,   UNKNOWN",
        "WEAK,     ABSENT,   TRUE,      UNKNOWN,   UNKNOWN",
        "CREDIBLE, ABSENT,   TRUE,      TRUE,      UNKNOWN",
        "STRONG,   ABSENT,   TRUE,      TRUE,      TRUE",
        "WEAK,     WEAK,     CONTESTED, UNKNOWN,   UNKNOWN",
        "CREDIBLE, WEAK,     CONTESTED, TRUE,      UNKNOWN",
        "STRONG,   WEAK,     CONTESTED, TRUE,      TRUE",
        "CREDIBLE, CREDIBLE, CONTESTED, CONTESTED, UNKNOWN",
        "STRONG,   CREDIBLE, CONTESTED, CONTESTED, CONTESTED",
        "STRONG,   STRONG,   CONTESTED, CONTESTED, CONTESTED",
        "ABSENT,   WEAK,     FALSE,     UNKNOWN,   UNKNOWN",
        "ABSENT,   CREDIBLE, FALSE,     FALSE,     UNKNOWN",
        "ABSENT,   STRONG,   FALSE,     FALSE,     FALSE",
        "WEAK,     CREDIBLE, CONTESTED, FALSE,     UNKNOWN",
        "WEAK,     STRONG,   CONTESTED, FALSE,     FALSE",
        "CREDIBLE, STRONG,   CONTESTED, CONTESTED, CONTESTED"
    })
    void word_belowAtAndAboveEveryBar(
            Strength support, Strength dispute, Word possible, Word reasonableGrounds, Word clear) {
        Standing standing = new Standing(support, dispute);
        assertEquals(possible, StandardOfProof.POSSIBLE.word(standing));
        assertEquals(reasonableGrounds, StandardOfProof.REASONABLE_GROUNDS.word(standing));
        assertEquals(clear, StandardOfProof.CLEAR_AND_CONVINCING.word(standing));
    }

    /** The bar rises from standard to standard; what speaks against it must stay below the credible, not the strong. */
    @ParameterizedTest
    @CsvSource({
        "POSSIBLE,             WEAK,     WEAK",
        "REASONABLE_GROUNDS,   CREDIBLE, CREDIBLE",
        "CLEAR_AND_CONVINCING, STRONG,   CREDIBLE"
    })
    void bars_areWhatProvesOnBothSides(StandardOfProof standard, Strength bar, Strength counterBar) {
        assertEquals(bar, standard.bar());
        assertEquals(counterBar, standard.counterBar());
        for (Strength support : Strength.values()) {
            for (Strength dispute : Strength.values()) {
                assertEquals(
                        support.reaches(bar) && !dispute.reaches(counterBar),
                        standard.proves(new Standing(support, dispute)));
            }
        }
    }

    @Test
    void word_followsMustAndMay_andOnlyThenTheStanding() {
        StandardOfProof standard = StandardOfProof.REASONABLE_GROUNDS;
        assertEquals(Word.TRUE, standard.word(true, true, Standing.UNKNOWN));
        assertEquals(Word.FALSE, standard.word(false, false, Standing.TRUE));
        assertEquals(Word.CONTESTED, standard.word(false, true, Standing.TRUE));
        assertEquals(Word.UNKNOWN, standard.word(false, true, new Standing(Strength.WEAK, Strength.WEAK)));
    }

    @Test
    void toString_isInWords() {
        assertEquals("clear and convincing", StandardOfProof.CLEAR_AND_CONVINCING.toString());
        assertEquals("unknown", Word.UNKNOWN.toString());
    }
}
