package org.salience.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;

/** The laws of standings, over all pairs and triples of the sixteen. */
@Domain(StandingProperties.Standings.class)
@Domain(DomainContext.Global.class)
class StandingProperties {
    static final class Standings extends DomainContextBase {
        @Provide
        Arbitrary<Standing> standings() {
            return Combinators.combine(Arbitraries.of(Strength.class), Arbitraries.of(Strength.class))
                    .as(Standing::new);
        }
    }

    /** A standing seen at one strength: does anything that strong speak for it, does anything speak against it? */
    private record Seen(boolean yes, boolean no) {
        static Seen at(Strength cut, Standing standing) {
            return new Seen(
                    standing.support().ordinal() >= cut.ordinal(),
                    standing.dispute().ordinal() >= cut.ordinal());
        }

        Seen and(Seen other) {
            return new Seen(yes && other.yes, no || other.no);
        }

        Seen or(Seen other) {
            return new Seen(yes || other.yes, no && other.no);
        }

        Seen not() {
            return new Seen(no, yes);
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void not_isItsOwnInverse_andSwapsTheSides(@ForAll Standing a) {
        assertEquals(a, a.not().not());
        assertEquals(a.support(), a.not().dispute());
        assertEquals(a.dispute(), a.not().support());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void deMorgan(@ForAll Standing a, @ForAll Standing b) {
        assertEquals(a.and(b).not(), a.not().or(b.not()));
        assertEquals(a.or(b).not(), a.not().and(b.not()));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void andOr_areCommutativeIdempotentAndAbsorbing(@ForAll Standing a, @ForAll Standing b) {
        assertEquals(a.and(b), b.and(a));
        assertEquals(a.or(b), b.or(a));
        assertEquals(a, a.and(a));
        assertEquals(a, a.or(a));
        assertEquals(a, a.and(a.or(b)));
        assertEquals(a, a.or(a.and(b)));
    }

    @Property(tries = 4096, generation = GenerationMode.EXHAUSTIVE)
    void andOr_areAssociativeAndDistributive(@ForAll Standing a, @ForAll Standing b, @ForAll Standing c) {
        assertEquals(a.and(b).and(c), a.and(b.and(c)));
        assertEquals(a.or(b).or(c), a.or(b.or(c)));
        assertEquals(a.and(b.or(c)), a.and(b).or(a.and(c)));
        assertEquals(a.or(b.and(c)), a.or(b).and(a.or(c)));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void constants_areNeutralAndAbsorbing(@ForAll Standing a) {
        assertEquals(a, a.and(Standing.TRUE));
        assertEquals(a, a.or(Standing.FALSE));
        assertEquals(Standing.FALSE, a.and(Standing.FALSE));
        assertEquals(Standing.TRUE, a.or(Standing.TRUE));
        assertEquals(Standing.UNKNOWN, Standing.UNKNOWN.not());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void everyOperation_commutesWithEveryCut(@ForAll Standing a, @ForAll Standing b, @ForAll Strength cut) {
        assertEquals(Seen.at(cut, a).and(Seen.at(cut, b)), Seen.at(cut, a.and(b)));
        assertEquals(Seen.at(cut, a).or(Seen.at(cut, b)), Seen.at(cut, a.or(b)));
        assertEquals(Seen.at(cut, a).not(), Seen.at(cut, a.not()));
    }

    @Property
    void atLeast_commutesWithEveryCut(
            @ForAll @Size(min = 1, max = 6) List<Standing> of, @ForAll Random random, @ForAll Strength cut) {
        int k = 1 + random.nextInt(of.size());
        long yes = of.stream().filter(each -> Seen.at(cut, each).yes).count();
        long no = of.stream().filter(each -> Seen.at(cut, each).no).count();
        assertEquals(new Seen(yes >= k, no > of.size() - k), Seen.at(cut, Standing.atLeast(k, of)));
    }

    @Property
    void atLeast_isTheDisjunctionOfAllConjunctionsOfThatMany(@ForAll @Size(max = 7) List<Standing> of) {
        for (int k = 0; k <= of.size(); k++) {
            assertEquals(disjunctive(k, of), Standing.atLeast(k, of), "at least " + k);
        }
    }

    /** Either the first is among those that hold, or it does not matter. */
    private static Standing disjunctive(int k, List<Standing> of) {
        if (k == 0) {
            return Standing.TRUE;
        }
        if (of.isEmpty()) {
            return Standing.FALSE;
        }
        List<Standing> rest = of.subList(1, of.size());
        return of.get(0).and(disjunctive(k - 1, rest)).or(disjunctive(k, rest));
    }

    @Property
    void atLeast_isDualUnderNot(@ForAll @Size(min = 1, max = 6) List<Standing> of) {
        List<Standing> opposites = of.stream().map(Standing::not).toList();
        for (int k = 1; k <= of.size(); k++) {
            assertEquals(Standing.atLeast(k, of).not(), Standing.atLeast(of.size() - k + 1, opposites));
        }
    }

    @Property
    void atLeast_ignoresOrder(@ForAll @Size(min = 1, max = 6) List<Standing> of, @ForAll Random random) {
        List<Standing> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        int k = random.nextInt(of.size() + 1);
        assertEquals(Standing.atLeast(k, of), Standing.atLeast(k, shuffled));
    }

    @Property(tries = 5000)
    void andOrNot_neverLoseInformation(
            @ForAll Standing a, @ForAll Standing b, @ForAll Standing moreA, @ForAll Standing moreB) {
        Standing a2 = joined(a, moreA);
        Standing b2 = joined(b, moreB);
        assertKnowsAtLeast(a2.and(b2), a.and(b));
        assertKnowsAtLeast(a2.or(b2), a.or(b));
        assertKnowsAtLeast(a2.not(), a.not());
    }

    @Property
    void atLeast_neverLosesInformation(
            @ForAll @Size(min = 1, max = 6) List<Standing> of, @ForAll Standing more, @ForAll Random random) {
        List<Standing> grown = new ArrayList<>(of);
        int at = random.nextInt(of.size());
        grown.set(at, joined(of.get(at), more));
        for (int k = 0; k <= of.size(); k++) {
            assertKnowsAtLeast(Standing.atLeast(k, grown), Standing.atLeast(k, of));
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void notShown_isNeverClearAndConvincingBecauseOfSilence(@ForAll Standing x) {
        assertEquals(
                StandardOfProof.CLEAR_AND_CONVINCING.proves(notShown(x, Strength.ABSENT)),
                StandardOfProof.CLEAR_AND_CONVINCING.proves(
                        notShown(x, EvidencePolicy.standard().silence())));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void notShown_fallsAsMoreIsShown_andRisesAsMoreIsDisputed(@ForAll Standing x, @ForAll Standing y) {
        Standing truer = x.or(y);
        Standing notTruer = notShown(truer);
        assertEquals(notTruer, notTruer.and(notShown(x)));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void notShown_ofWhatIsDisputed_keepsTheDispute(@ForAll Standing x) {
        assertTrue(notShown(x).support().reaches(x.dispute()));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void notShown_onceTheBurdenIsMet_isNot(@ForAll Standing x) {
        if (x.support().ordinal() >= EvidencePolicy.standard().burdenBar().ordinal()) {
            assertEquals(x.not(), notShown(x));
        } else {
            assertEquals(Strength.ABSENT, notShown(x).dispute());
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void notShown_isNotRefutedByABareAssuranceAtAnyStandard(@ForAll StandardOfProof standard) {
        Word word = standard.word(notShown(new Standing(Strength.WEAK, Strength.ABSENT)));
        assertEquals(standard == StandardOfProof.CLEAR_AND_CONVINCING ? Word.UNKNOWN : Word.TRUE, word);
    }

    private static Standing notShown(Standing x) {
        return notShown(x, EvidencePolicy.standard().silence());
    }

    private static Standing notShown(Standing x, Strength silence) {
        return x.notShown(EvidencePolicy.standard().burdenBar(), silence);
    }

    private static Standing joined(Standing a, Standing b) {
        return new Standing(a.support().max(b.support()), a.dispute().max(b.dispute()));
    }

    private static void assertKnowsAtLeast(Standing more, Standing less) {
        assertTrue(
                more.support().reaches(less.support()) && more.dispute().reaches(less.dispute()),
                () -> more + " says less than " + less);
    }
}
