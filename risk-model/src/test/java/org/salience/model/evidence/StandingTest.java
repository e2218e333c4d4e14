package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {
    /** Read off its standing, a contest would vanish as soon as something unknown stands beside it. */
    @Test
    void or_ofUnknownAndContested_isProved_soNoConclusionIsReadOffItsStanding() {
        Standing either = Standing.UNKNOWN.or(new Standing(Strength.CREDIBLE, Strength.CREDIBLE));
        assertEquals(Word.TRUE, StandardOfProof.REASONABLE_GROUNDS.word(either));
        assertEquals(Word.CONTESTED, StandardOfProof.REASONABLE_GROUNDS.word(false, true, either));
    }

    @ParameterizedTest
    @CsvSource({
        "STRONG,   WEAK,     CREDIBLE, ABSENT,   CREDIBLE, WEAK",
        "CREDIBLE, ABSENT,   STRONG,   CREDIBLE, CREDIBLE, CREDIBLE",
        "ABSENT,   ABSENT,   STRONG,   ABSENT,   ABSENT,   ABSENT"
    })
    void and_isAsSupportedAsTheWeaker_andAsDisputedAsTheStronger(
            Strength support, Strength dispute, Strength support2, Strength dispute2, Strength both, Strength against) {
        Standing one = new Standing(support, dispute);
        Standing other = new Standing(support2, dispute2);
        assertEquals(new Standing(both, against), one.and(other));
        assertEquals(one.and(other), other.and(one));
        assertEquals(one.and(other).not(), one.not().or(other.not()));
        assertEquals(one, one.and(Standing.TRUE));
        assertEquals(Standing.FALSE, one.and(Standing.FALSE));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, Integer.MAX_VALUE})
    void atLeast_rejectsMoreThanThereAre_andFewerThanNone(int k) {
        List<Standing> two = List.of(Standing.TRUE, Standing.FALSE);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Standing.atLeast(k, two));
        assertEquals("k must be from 0 to 2, but was " + k, e.getMessage());
    }

    @Test
    void atLeast_noneOfNone_isTrue() {
        assertEquals(Standing.TRUE, Standing.atLeast(0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1, STRONG, WEAK", "2, CREDIBLE, CREDIBLE", "3, ABSENT, STRONG"})
    void atLeast_takesTheKthBestSupported_andTheDisputeThatDefeatsSoMany(int k, Strength support, Strength dispute) {
        List<Standing> three = List.of(
                new Standing(Strength.STRONG, Strength.CREDIBLE),
                new Standing(Strength.ABSENT, Strength.STRONG),
                new Standing(Strength.CREDIBLE, Strength.WEAK));
        assertEquals(new Standing(support, dispute), Standing.atLeast(k, three));
    }

    @ParameterizedTest
    @CsvSource({
        "ABSENT,   ABSENT,   CREDIBLE, ABSENT",
        "WEAK,     ABSENT,   CREDIBLE, ABSENT",
        "CREDIBLE, ABSENT,   ABSENT,   CREDIBLE",
        "STRONG,   WEAK,     WEAK,     STRONG",
        "WEAK,     STRONG,   STRONG,   ABSENT",
        "CREDIBLE, CREDIBLE, CREDIBLE, CREDIBLE"
    })
    void notShown_belowAtAndAboveTheBar(Strength support, Strength dispute, Strength notShown, Strength shown) {
        Standing x = new Standing(support, dispute);
        assertEquals(new Standing(notShown, shown), x.notShown(Strength.CREDIBLE, Strength.CREDIBLE));
    }

    @Test
    void notShown_ofASettledFact_isItsOpposite() {
        for (StandardOfProof standard : List.of(StandardOfProof.POSSIBLE, StandardOfProof.REASONABLE_GROUNDS)) {
            for (Standing settled : List.of(Standing.TRUE, Standing.FALSE)) {
                assertEquals(
                        standard.word(settled.not()),
                        standard.word(settled.notShown(Strength.CREDIBLE, Strength.CREDIBLE)));
            }
        }
    }

    @Test
    void notShown_losesSupportAsTheRecordGrows_soSilenceIsNotMonotoneInInformation() {
        Standing silent = Standing.UNKNOWN.notShown(Strength.CREDIBLE, Strength.CREDIBLE);
        Standing shown = Standing.TRUE.notShown(Strength.CREDIBLE, Strength.CREDIBLE);
        assertEquals(Strength.CREDIBLE, silent.support());
        assertEquals(Strength.ABSENT, shown.support());
    }

    @Test
    void of_rejectsAMissingSide() {
        assertThrows(NullPointerException.class, () -> new Standing(null, Strength.WEAK));
        assertThrows(NullPointerException.class, () -> new Standing(Strength.WEAK, null));
    }

    @Test
    void toString_showsBothSides() {
        assertEquals("+credible -weak", new Standing(Strength.CREDIBLE, Strength.WEAK).toString());
    }
}
