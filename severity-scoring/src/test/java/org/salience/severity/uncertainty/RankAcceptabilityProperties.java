package org.salience.severity.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.severity.FirstTier;

class RankAcceptabilityProperties {
    @Provide
    Arbitrary<List<List<OrdinalDistribution>>> few() {
        return Arbitraries.integers()
                .between(3, 4)
                .flatMap(bands -> Samples.triples(bands).list().ofMinSize(1).ofMaxSize(bands == 3 ? 4 : 3));
    }

    @Provide
    Arbitrary<List<List<OrdinalDistribution>>> many() {
        return Arbitraries.integers()
                .between(3, 7)
                .flatMap(bands -> Samples.triples(bands).list().ofMinSize(1).ofMaxSize(25));
    }

    @Property(tries = 300)
    void ranksAreThoseOfAllCombinations(@ForAll("few") List<List<OrdinalDistribution>> impacts) {
        RankAcceptability ranks = RankAcceptability.exact(Samples.impacts(impacts));
        double[][] naive = NaiveJoint.ranks(impacts);
        for (int i = 0; i < impacts.size(); i++) {
            for (int rank = 0; rank < impacts.size(); rank++) {
                assertEquals(naive[i][rank], ranks.probability("imp-" + i, rank + 1), 1e-14);
            }
        }
    }

    @Property(tries = 200)
    void pairsAndTiersAreThoseOfAllCombinations(@ForAll("few") List<List<OrdinalDistribution>> impacts) {
        RankAcceptability ranks = RankAcceptability.exact(Samples.impacts(impacts));
        List<Map<Integer, Double>> keys = impacts.stream().map(NaiveJoint::keys).toList();
        int top = impacts.get(0).get(0).top();
        for (int i = 0; i < keys.size(); i++) {
            double first = 0;
            for (Map.Entry<Integer, Double> own : keys.get(i).entrySet()) {
                first += own.getKey() / 100 == top ? own.getValue() : 0;
            }
            assertEquals(first, ranks.firstTier("imp-" + i), 1e-14);
            for (int j = 0; j < keys.size(); j++) {
                if (i != j) {
                    assertPair(ranks, keys, i, j);
                }
            }
        }
    }

    private static void assertPair(RankAcceptability ranks, List<Map<Integer, Double>> keys, int i, int j) {
        double graver = 0;
        double tied = 0;
        for (Map.Entry<Integer, Double> own : keys.get(i).entrySet()) {
            for (Map.Entry<Integer, Double> other : keys.get(j).entrySet()) {
                double both = own.getValue() * other.getValue();
                graver += own.getKey() > other.getKey() ? both : 0;
                tied += own.getKey().equals(other.getKey()) ? both : 0;
            }
        }
        assertEquals(graver, ranks.graver("imp-" + i, "imp-" + j), 1e-14);
        assertEquals(tied, ranks.tied("imp-" + i, "imp-" + j), 1e-14);
    }

    /** Dividing an impact out again must do no worse than leaving it out from the start. */
    @Property(tries = 60)
    void ranksAreThoseOfLeavingEachImpactOut(@ForAll("many") List<List<OrdinalDistribution>> impacts) {
        RankAcceptability ranks = RankAcceptability.exact(Samples.impacts(impacts));
        List<Map<Integer, Double>> keys = impacts.stream().map(NaiveJoint::keys).toList();
        for (int i = 0; i < impacts.size(); i++) {
            assertRow(leavingOut(keys, i), ranks, "imp-" + i, 2e-15);
        }
    }

    private static void assertRow(double[] expected, RankAcceptability ranks, String impact, double tolerance) {
        double sum = 0;
        double entropy = 0;
        for (int rank = 0; rank < expected.length; rank++) {
            double got = ranks.probability(impact, rank + 1);
            assertEquals(expected[rank], got, tolerance);
            assertTrue(got >= 0 && got <= 1);
            sum += got;
            entropy -= expected[rank] > 0 ? expected[rank] * Math.log(expected[rank]) / Math.log(2) : 0;
        }
        assertEquals(1, sum, 1e-12);
        assertEquals(1, ranks.amongFirst(impact, expected.length), 1e-12);
        assertEquals(entropy, ranks.entropy(impact), 1e-11);
    }

    /** Adds up the others one by one, for each key of the impact; nothing is ever subtracted. */
    private static double[] leavingOut(List<Map<Integer, Double>> keys, int impact) {
        double[] ranks = new double[keys.size()];
        keys.get(impact).forEach((key, chance) -> {
            double[] above = new double[keys.size()];
            above[0] = 1;
            for (int other = 0; other < keys.size(); other++) {
                if (other != impact) {
                    double q = Math.min(
                            1,
                            keys.get(other).entrySet().stream()
                                    .filter(each -> each.getKey() > key)
                                    .mapToDouble(Map.Entry::getValue)
                                    .sum());
                    double p = 1 - q;
                    for (int count = above.length - 1; count > 0; count--) {
                        above[count] = above[count] * p + above[count - 1] * q;
                    }
                    above[0] *= p;
                }
            }
            for (int rank = 0; rank < ranks.length; rank++) {
                ranks[rank] += chance * above[rank];
            }
        });
        return ranks;
    }

    /** The two sum up the keys above in another order; a thousand such roundings come to more than dividing out. */
    @Property(tries = 2)
    void aThousandImpacts_areRightToTheLastPlaces(@ForAll Random random) {
        int bands = 3 + random.nextInt(5);
        List<SeverityDistribution> impacts = new ArrayList<>(Samples.rated(994, bands, random.nextLong()));
        double[] certainty = {0, 1e-300, 1e-18, 0.5, 1 - 1e-15, 1};
        for (double each : certainty) {
            impacts.add(extreme("x-" + each, each, bands));
        }
        RankAcceptability ranks = RankAcceptability.exact(impacts);
        List<Map<Integer, Double>> keys =
                impacts.stream().map(each -> NaiveJoint.keys(axes(each))).toList();
        for (int i : new int[] {random.nextInt(994), 994 + random.nextInt(6)}) {
            assertRow(leavingOut(keys, i), ranks, impacts.get(i).impact(), 1e-13);
        }
    }

    private static List<OrdinalDistribution> axes(SeverityDistribution impact) {
        return List.of(
                impact.axis(org.salience.severity.Axis.SCALE),
                impact.axis(org.salience.severity.Axis.SCOPE),
                impact.axis(org.salience.severity.Axis.IRREMEDIABILITY));
    }

    private static SeverityDistribution extreme(String name, double low, int bands) {
        double[] probabilities = new double[bands];
        probabilities[0] = low;
        probabilities[bands - 1] = 1 - low;
        OrdinalDistribution axis = OrdinalDistribution.of(probabilities);
        return Samples.impact(name, List.of(axis, axis, axis), FirstTier.TOP_BAND);
    }

    @Property(tries = 50)
    void theOrderOfImpactsChangesNothing(
            @ForAll("many") List<List<OrdinalDistribution>> impacts, @ForAll Random random) {
        List<SeverityDistribution> shuffled = new ArrayList<>(Samples.impacts(impacts));
        Collections.shuffle(shuffled, random);
        RankAcceptability one = RankAcceptability.exact(Samples.impacts(impacts));
        RankAcceptability other = RankAcceptability.exact(shuffled);
        MonteCarlo draws = MonteCarlo.seed(7).withDraws(50).withDependence(0.4, 0.1);
        RankAcceptability oneDrawn = draws.rank(Samples.impacts(impacts));
        RankAcceptability otherDrawn = draws.rank(shuffled);
        for (String impact : one.impacts()) {
            for (int rank = 1; rank <= impacts.size(); rank++) {
                assertEquals(one.probability(impact, rank), other.probability(impact, rank));
                assertEquals(oneDrawn.probability(impact, rank), otherDrawn.probability(impact, rank));
            }
        }
    }
}
