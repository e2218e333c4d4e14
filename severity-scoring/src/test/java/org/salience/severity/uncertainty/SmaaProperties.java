package org.salience.severity.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmaaProperties {
    private static List<NumericEstimate> exactly(double... values) {
        return DoubleStream.of(values).mapToObj(NumericEstimate::exactly).toList();
    }

    @Provide
    Arbitrary<List<List<Integer>>> lines() {
        return Arbitraries.integers()
                .between(1, 5)
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    /**
     * With two criteria the first weight runs evenly from 0 to 1 (from 1/2 where weights must fall), and the order changes only
     * where two sums are equal: between those places one weight stands for all.
     */
    @Property(tries = 60)
    void twoCriteria_areThePiecesOfALine(@ForAll("lines") List<List<Integer>> values, @ForAll Smaa.Weights weights) {
        Map<String, List<NumericEstimate>> alternatives = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            alternatives.put(
                    "a" + i, exactly(values.get(i).get(0), values.get(i).get(1)));
        }
        Smaa smaa = MonteCarlo.seed(9).smaa(alternatives, weights);
        double start = weights == Smaa.Weights.ANY ? 0 : 0.5;
        List<Double> cuts = new ArrayList<>(List.of(start, 1.0));
        for (List<Integer> a : values) {
            for (List<Integer> b : values) {
                double slope = a.get(0) - a.get(1) - b.get(0) + b.get(1);
                double cut = slope == 0 ? 0 : (b.get(1) - a.get(1)) / slope;
                if (cut > start && cut < 1) {
                    cuts.add(cut);
                }
            }
        }
        cuts.sort(null);
        for (int i = 0; i < values.size(); i++) {
            double[] ranks = new double[values.size()];
            double weight = 0;
            for (int piece = 1; piece < cuts.size(); piece++) {
                double length = (cuts.get(piece) - cuts.get(piece - 1)) / (1 - start);
                double middle = (cuts.get(piece) + cuts.get(piece - 1)) / 2;
                double own = sum(values.get(i), middle);
                int rank = (int) values.stream()
                        .filter(other -> sum(other, middle) > own + 1e-12)
                        .count();
                ranks[rank] += length;
                weight += rank == 0 ? length * middle : 0;
            }
            for (int rank = 0; rank < ranks.length; rank++) {
                // Sums that are equal for all weights may differ in the last place when they are drawn.
                if (values.stream().distinct().count() == values.size()) {
                    assertEquals(
                            ranks[rank],
                            smaa.acceptability("a" + i, rank + 1),
                            5 * smaa.standardError(ranks[rank]) + 3e-4);
                }
            }
            if (ranks[0] > 0.05) {
                assertEquals(
                        weight / ranks[0],
                        smaa.centralWeights("a" + i).orElseThrow().get(0),
                        0.02);
                assertEquals(OptionalDouble.of(1), smaa.confidence("a" + i));
            }
        }
    }

    private static double sum(List<Integer> values, double weight) {
        return weight * values.get(0) + (1 - weight) * values.get(1);
    }

    @Example
    void fallingWeights_haveTheMeansOfRankOrderCentroids() {
        Smaa smaa = MonteCarlo.seed(9).smaa(Map.of("only", exactly(1, 1, 1)), Smaa.Weights.FALLING);
        List<Double> central = smaa.centralWeights("only").orElseThrow();
        double[] centroids = {11 / 18.0, 5 / 18.0, 2 / 18.0};
        for (int i = 0; i < 3; i++) {
            assertEquals(centroids[i], central.get(i), 0.01);
        }
    }

    @Example
    void uncertainValues_lowerTheConfidence() {
        Smaa smaa = MonteCarlo.seed(9)
                .smaa(
                        Map.of(
                                "a",
                                List.of(NumericEstimate.uniform(0, 1), NumericEstimate.uniform(0, 1)),
                                "b",
                                List.of(NumericEstimate.uniform(0, 1), NumericEstimate.uniform(0, 1))),
                        Smaa.Weights.ANY);
        assertEquals(0.5, smaa.confidence("a").orElseThrow(), 4 * smaa.standardError(0.5));
        assertEquals(0.5, smaa.acceptability("b", 2), 4 * smaa.standardError(0.5));
    }

    @Example
    void anAlternativeThatIsNeverFirst_hasNoCentralWeights() {
        Smaa smaa = MonteCarlo.seed(9).smaa(Map.of("a", exactly(1, 1), "b", exactly(2, 2)), Smaa.Weights.ANY);
        assertEquals(Optional.empty(), smaa.centralWeights("a"));
        assertEquals(OptionalDouble.empty(), smaa.confidence("a"));
        assertEquals(
                "first: a 0.000, b 1.000 (any weights; 10000 draws, seed 9, standard error at most 0.005)",
                smaa.toString());
    }

    /** All arguments come by name, and each alternative has draws of its own. */
    @Example
    void otherAlternatives_doNotChangeWhatIsDrawn() {
        List<NumericEstimate> a = List.of(NumericEstimate.pert(0, 2, 9), NumericEstimate.uniform(0, 3));
        Map<String, List<NumericEstimate>> two = Map.of("a", a, "b", exactly(3, 1));
        Map<String, List<NumericEstimate>> three = Map.of("a", a, "b", exactly(3, 1), "c", exactly(-9, -9));
        MonteCarlo draws = MonteCarlo.seed(4).withDraws(500);
        assertEquals(
                draws.smaa(two, Smaa.Weights.ANY).acceptability("a", 1),
                draws.smaa(three, Smaa.Weights.ANY).acceptability("a", 1));
    }

    @Example
    void misuse_isNamed() {
        assertEquals(
                "there must be alternatives with as many values each, but were {}",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> MonteCarlo.seed(1).smaa(Map.of(), Smaa.Weights.ANY))
                        .getMessage());
        assertTrue(Stream.of(Smaa.Weights.values())
                .allMatch(each -> each.toString().contains("weights")));
        Smaa smaa = MonteCarlo.seed(1).smaa(Map.of("a", exactly(1)), Smaa.Weights.ANY);
        assertEquals(
                "no alternative is called b",
                assertThrows(IllegalArgumentException.class, () -> smaa.confidence("b"))
                        .getMessage());
        assertEquals(
                "rank must be between 1 and 1, but was 0",
                assertThrows(IllegalArgumentException.class, () -> smaa.acceptability("a", 0))
                        .getMessage());
    }
}
