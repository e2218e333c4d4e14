package org.salience.severity.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** All combinations of the bands of one impact or of several, written out one by one; shares no code with the library. */
final class NaiveJoint {
    private NaiveJoint() {}

    /** The bands of the three axes, and how probable they are together, if they are independent. */
    static void states(List<OrdinalDistribution> axes, BiConsumer<int[], Double> visitor) {
        visit(axes, 0, new int[axes.size()], 1, visitor);
    }

    private static void visit(
            List<OrdinalDistribution> axes, int axis, int[] bands, double p, BiConsumer<int[], Double> visitor) {
        if (axis == bands.length) {
            visitor.accept(bands.clone(), p);
            return;
        }
        for (int band = 1; band <= axes.get(axis).top(); band++) {
            bands[axis] = band;
            visit(axes, axis + 1, bands, p * axes.get(axis).probabilities().get(band - 1), visitor);
        }
    }

    /** The bands from the highest down, as a number with a digit for each: greater is graver. */
    static int key(int[] bands) {
        int[] sorted = bands.clone();
        Arrays.sort(sorted);
        return 100 * sorted[2] + 10 * sorted[1] + sorted[0];
    }

    static Map<Integer, Double> keys(List<OrdinalDistribution> axes) {
        Map<Integer, Double> keys = new TreeMap<>();
        states(axes, (bands, p) -> keys.merge(key(bands), p, Double::sum));
        return keys;
    }

    /** By impact and rank from 0: how probable it is that just so many others are graver. */
    static double[][] ranks(List<List<OrdinalDistribution>> impacts) {
        double[][] ranks = new double[impacts.size()][impacts.size()];
        List<Map<Integer, Double>> keys = impacts.stream().map(NaiveJoint::keys).toList();
        rank(keys, new ArrayList<>(), 1, ranks);
        return ranks;
    }

    private static void rank(List<Map<Integer, Double>> keys, List<Integer> drawn, double p, double[][] ranks) {
        if (drawn.size() == keys.size()) {
            for (int i = 0; i < drawn.size(); i++) {
                int own = drawn.get(i);
                ranks[i][(int) drawn.stream().filter(other -> other > own).count()] += p;
            }
            return;
        }
        keys.get(drawn.size()).forEach((key, chance) -> {
            List<Integer> longer = new ArrayList<>(drawn);
            longer.add(key);
            rank(keys, longer, p * chance, ranks);
        });
    }
}
