package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(StandingProperties.Standings.class)
@Domain(DomainContext.Global.class)
class StandardOfProofProperties {
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void clearAndConvincing_impliesReasonableGrounds(@ForAll Standing x) {
        if (StandardOfProof.CLEAR_AND_CONVINCING.proves(x)) {
            assertTrue(StandardOfProof.REASONABLE_GROUNDS.proves(x));
        }
        if (StandardOfProof.CLEAR_AND_CONVINCING.disproves(x)) {
            assertTrue(StandardOfProof.REASONABLE_GROUNDS.disproves(x));
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void nothing_isBothProvedAndDisproved(@ForAll StandardOfProof standard, @ForAll Standing x) {
        assertFalse(standard.proves(x) && standard.disproves(x));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void disproves_isProvesOfTheOpposite(@ForAll StandardOfProof standard, @ForAll Standing x) {
        assertEquals(standard.proves(x.not()), standard.disproves(x));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void word_saysExactlyOneOfFour(@ForAll StandardOfProof standard, @ForAll Standing x) {
        assertEquals(expected(standard, x), standard.word(x));
    }

    private static Word expected(StandardOfProof standard, Standing x) {
        boolean firmSupport = x.support().ordinal() >= standard.bar().ordinal();
        boolean firmDispute = x.dispute().ordinal() >= standard.bar().ordinal();
        boolean opposed = x.dispute().ordinal() >= standard.counterBar().ordinal();
        boolean backed = x.support().ordinal() >= standard.counterBar().ordinal();
        if (firmSupport && !opposed) {
            return Word.TRUE;
        }
        if (firmDispute && !backed) {
            return Word.FALSE;
        }
        return firmSupport || firmDispute ? Word.CONTESTED : Word.UNKNOWN;
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void word_ofTheOpposite_isTheOppositeWord(@ForAll StandardOfProof standard, @ForAll Standing x) {
        Word word = standard.word(x);
        Word opposite = switch (word) {
            case TRUE -> Word.FALSE;
            case FALSE -> Word.TRUE;
            case CONTESTED, UNKNOWN -> word;
        };
        assertEquals(opposite, standard.word(x.not()));
    }
}
