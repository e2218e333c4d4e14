package org.salience.severity.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.salience.severity.Axis;
import org.salience.severity.FirstTier;

class MonteCarloTest {
    private static final MonteCarlo DRAWS = MonteCarlo.seed(11).withDraws(2_000);

    private static List<Double> figures(RankAcceptability ranks) {
        List<Double> figures = new ArrayList<>();
        for (String impact : ranks.impacts()) {
            figures.add(ranks.firstTier(impact));
            IntStream.rangeClosed(1, ranks.impacts().size())
                    .forEach(rank -> figures.add(ranks.probability(impact, rank)));
        }
        return figures;
    }

    @Test
    void threads_changeNothing() {
        List<SeverityDistribution> impacts = Samples.rated(30, 5, 1);
        for (MonteCarlo options : List.of(DRAWS, DRAWS.withDependence(0.5, 0.2))) {
            List<Double> alone = figures(options.rank(impacts));
            for (int threads : new int[] {1, 2, 5}) {
                ForkJoinPool pool = new ForkJoinPool(threads);
                try {
                    assertEquals(
                            alone,
                            pool.submit(() -> figures(options.parallel().rank(impacts)))
                                    .join());
                } finally {
                    pool.shutdown();
                }
            }
        }
    }

    @Test
    void anImpact_isDrawnTheSameWhateverStandsBesideIt() {
        List<SeverityDistribution> impacts = Samples.rated(30, 4, 1);
        MonteCarlo options = DRAWS.withDependence(0.5, 0.2);
        assertEquals(
                options.rank(impacts).firstTier("imp-3"),
                options.rank(impacts.subList(3, 4)).firstTier("imp-3"));
    }

    @Test
    void seeds_matter() {
        List<SeverityDistribution> impacts = Samples.rated(5, 4, 1);
        assertNotEquals(
                figures(DRAWS.rank(impacts)),
                figures(MonteCarlo.seed(12).withDraws(2_000).rank(impacts)));
    }

    /** Held to the last digit: the same on every machine and Java version. */
    @Test
    void draws_areTheSameEverywhere() {
        SeverityDistribution impact = Samples.rated(1, 4, 1).get(0);
        RankAcceptability one = MonteCarlo.seed(42).withDependence(0.3, 0.1).rank(List.of(impact));
        assertEquals(0.3309, one.firstTier("imp-0"));
    }

    @Test
    void dependence_keepsWhatEachAxisIs() {
        OrdinalDistribution scale = OrdinalDistribution.of(0.1, 0.4, 0.3, 0.2);
        OrdinalDistribution one = OrdinalDistribution.certain(1, 4);
        SeverityDistribution impact = Samples.impact("a", List.of(scale, one, one), FirstTier.TOP_TWO_BANDS);
        assertEquals(
                0.5,
                MonteCarlo.seed(5)
                        .withDependence(0.8, 0.3)
                        .rank(List.of(impact))
                        .firstTier("a"),
                4 * 0.005);
    }

    @Test
    void axesThatHangTogetherWholly_haveTheLowerBound() {
        for (SeverityDistribution impact : Samples.rated(20, 4, 3)) {
            double low = impact.firstTierAnyDependence().low();
            double drawn = MonteCarlo.seed(5)
                    .withDependence(1, 0)
                    .rank(List.of(impact))
                    .firstTier(impact.impact());
            assertEquals(low, drawn, 4 * Texts.standardError(low, 10_000));
        }
    }

    @Test
    void axesThatHardlyHangTogether_areAlmostIndependent() {
        for (SeverityDistribution impact : Samples.rated(20, 4, 3)) {
            double p = impact.firstTier();
            double drawn = MonteCarlo.seed(5)
                    .withDependence(1e-12, 0)
                    .rank(List.of(impact))
                    .firstTier(impact.impact());
            assertEquals(p, drawn, 4 * Texts.standardError(p, 10_000));
        }
    }

    @Test
    void impactsThatHangTogetherWholly_tieWhereTheyAreAlike() {
        SeverityDistribution one = Samples.rated(1, 4, 9).get(0);
        List<OrdinalDistribution> axes =
                List.of(one.axis(Axis.SCALE), one.axis(Axis.SCOPE), one.axis(Axis.IRREMEDIABILITY));
        SeverityDistribution twin = Samples.impact("twin", axes, FirstTier.TOP_BAND);
        assertEquals(1, DRAWS.withDependence(1, 1).rank(List.of(one, twin)).tied("imp-0", "twin"));
        assertTrue(DRAWS.withDependence(1, 0).rank(List.of(one, twin)).tied("imp-0", "twin") < 0.9);
    }

    @Test
    void misuse_isNamed() {
        assertEquals(
                "draws must be between 1 and 10000000, but were 0",
                assertThrows(IllegalArgumentException.class, () -> DRAWS.withDraws(0))
                        .getMessage());
        assertEquals(
                "correlations must be 0 <= between <= within <= 1, but between was 0.5 and within 0.2",
                assertThrows(IllegalArgumentException.class, () -> DRAWS.withDependence(0.2, 0.5))
                        .getMessage());
    }

    @Test
    void line_statesAllThatWasChosen() {
        assertEquals(
                "2000 draws, seed 11, standard error at most 0.011, Gaussian copula, correlation 0.500 within and 0.200"
                        + " between impacts",
                DRAWS.withDependence(0.5, 0.2).toString());
    }

    /** The JDK has the same algorithm today, and says nothing of tomorrow. */
    @Test
    void generator_isSplitMix64() {
        Rng rng = new Rng(1234567);
        SplittableRandom other = new SplittableRandom(1234567);
        for (int i = 0; i < 100; i++) {
            assertEquals(other.nextLong(), rng.nextLong());
        }
    }

    @Test
    void alias_drawsEachOutcomeAsOftenAsItShould() {
        List<double[]> all = new ArrayList<>(List.of(new double[] {1}, new double[] {0, 1, 0}));
        Samples.rated(20, 4, 5).forEach(each -> all.add(each.keyProbabilities()));
        for (double[] probabilities : all) {
            Alias alias = new Alias(probabilities);
            Rng rng = Rng.of(1, "alias");
            int[] counts = new int[probabilities.length];
            IntStream.range(0, 50_000).forEach(i -> counts[alias.draw(rng)]++);
            for (int i = 0; i < counts.length; i++) {
                assertEquals(
                        probabilities[i],
                        counts[i] / 50_000.0,
                        4.5 * Texts.standardError(probabilities[i], 50_000) + 2e-5,
                        "outcome " + i);
            }
        }
    }

    @Test
    void model_meanAndQuantiles() {
        Simulation simulation = MonteCarlo.seed(7)
                .simulate(
                        List.of(NumericEstimate.uniform(0, 2), NumericEstimate.pert(0, 7, 10)),
                        values -> values[0] * values[1]);
        assertEquals(19.0 / 3, simulation.mean(), 4 * simulation.standardError());
        assertTrue(simulation.standardError() > 0 && simulation.standardError() < 0.1);
        assertEquals(simulation.quantile(1), simulation.quantile(0.999_999));
        assertEquals(1, simulation.atLeast(0));
        assertTrue(simulation.toString().endsWith("(10000 draws, seed 7, inputs independent)"));
        assertEquals(
                "the model must give a finite number, but gave Infinity for [0.0]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> MonteCarlo.seed(7)
                                        .simulate(List.of(NumericEstimate.exactly(0)), values -> 1 / values[0]))
                        .getMessage());
    }
}
