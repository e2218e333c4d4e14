package org.salience.severity.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.severity.FirstTier;

class RankAcceptabilityTest {
    private static final OrdinalDistribution ONE = OrdinalDistribution.certain(1, 4);
    private static final OrdinalDistribution TOP = OrdinalDistribution.certain(4, 4);
    private static final OrdinalDistribution HALF = OrdinalDistribution.of(0.5, 0, 0, 0.5);

    private static SeverityDistribution impact(String name, OrdinalDistribution scale) {
        return Samples.impact(name, List.of(scale, ONE, ONE), FirstTier.TOP_BAND);
    }

    @Test
    void ties_shareTheBestRank() {
        RankAcceptability ranks =
                RankAcceptability.exact(List.of(impact("a", TOP), impact("b", TOP), impact("c", ONE)));
        assertEquals(1, ranks.probability("a", 1));
        assertEquals(1, ranks.probability("b", 1));
        assertEquals(1, ranks.probability("c", 3));
        assertEquals(0, ranks.probability("c", 2));
        assertEquals(1, ranks.tied("a", "b"));
        assertEquals(0, ranks.graver("a", "b"));
        assertEquals(1, ranks.graver("b", "c"));
    }

    @Test
    void lines_stateTheMethod() {
        List<SeverityDistribution> impacts = List.of(impact("a", HALF), impact("b", ONE));
        RankAcceptability exact = RankAcceptability.exact(impacts);
        assertEquals(
                "ranks of 2 impacts, ties at the best rank (exact, impacts and axes taken to be independent)",
                exact.toString());
        assertEquals(
                "b: rank 1 most probable (0.500), tier 1 0.000, entropy 1.000 bits"
                        + " (exact, impacts and axes taken to be independent)",
                exact.explain("b"));
        assertEquals(OptionalDouble.empty(), exact.standardError(0.5));
        RankAcceptability drawn = MonteCarlo.seed(3).rank(impacts);
        assertEquals(
                "ranks of 2 impacts, ties at the best rank (10000 draws, seed 3, standard error at most 0.005,"
                        + " axes and impacts independent)",
                drawn.toString());
        assertEquals(OptionalDouble.of(0.005), drawn.standardError(0.5));
        assertTrue(drawn.explain("a").contains(" +- 0.005, entropy"), drawn.explain("a"));
    }

    @Test
    void misuse_isNamed() {
        SeverityDistribution a = impact("a", ONE);
        assertMessage("there must be 1 to 30000 impacts, but were 0", () -> RankAcceptability.exact(List.of()));
        assertMessage("each impact must be there once, but twice was a", () -> RankAcceptability.exact(List.of(a, a)));
        assertMessage(
                "impacts must have the same bands and first tier, but a has tier 1 from band 4/4 and b from band 3/4",
                () -> RankAcceptability.exact(
                        List.of(a, Samples.impact("b", List.of(ONE, ONE, ONE), FirstTier.TOP_TWO_BANDS))));
        RankAcceptability ranks = RankAcceptability.exact(List.of(a));
        assertMessage("no impact is called b", () -> ranks.firstTier("b"));
        assertMessage("rank must be between 1 and 1, but was 2", () -> ranks.probability("a", 2));
        assertMessage("two impacts are compared, but both were a", () -> ranks.graver("a", "a"));
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable misuse) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, misuse).getMessage());
    }

    /**
     * Among many thousands of cells some lie beyond 4 standard errors by chance: 6 in 100,000 if shares were normal, and a few
     * times as many where only some twenty draws are expected. Where fewer are, a standard error says nothing.
     */
    @ParameterizedTest
    @ValueSource(ints = {4, 7})
    void aThousandImpacts_agreeWithTenThousandDraws(int bands) {
        List<SeverityDistribution> impacts = Samples.rated(1_000, bands, 20251122);
        RankAcceptability exact = RankAcceptability.exact(impacts);
        RankAcceptability drawn = MonteCarlo.seed(42).rank(impacts);
        int cells = 0;
        int beyond = 0;
        for (String impact : exact.impacts()) {
            for (int rank = 1; rank <= impacts.size(); rank++) {
                double p = exact.probability(impact, rank);
                double difference = Math.abs(p - drawn.probability(impact, rank));
                double error = Texts.standardError(p, 10_000);
                cells += p > 2e-3 ? 1 : 0;
                beyond += p > 2e-3 && difference > 4 * error ? 1 : 0;
                assertTrue(difference <= 6 * error + 6e-4, () -> impact + ": " + p + " and " + difference);
            }
            double fifty = exact.amongFirst(impact, 50);
            assertEquals(fifty, drawn.amongFirst(impact, 50), 5 * Texts.standardError(fifty, 10_000) + 3e-4);
            double tier = exact.firstTier(impact);
            assertEquals(tier, drawn.firstTier(impact), 5 * Texts.standardError(tier, 10_000) + 3e-4);
        }
        assertTrue(cells > 10_000, cells + " cells");
        assertTrue(beyond <= cells * 3e-4, beyond + " of " + cells);
    }
}
