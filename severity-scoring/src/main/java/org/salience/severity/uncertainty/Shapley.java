package org.salience.severity.uncertainty;

import java.util.function.IntToDoubleFunction;

/** Shapley values of a few players, by going through all their coalitions. */
final class Shapley {
    private Shapley() {}

    /** {@code worth}: of a coalition, given as the bits of its players. */
    static double[] values(int players, IntToDoubleFunction worth) {
        double[] values = new double[players];
        for (int coalition = 0; coalition < 1 << players; coalition++) {
            double weight = weight(players, Integer.bitCount(coalition));
            for (int player = 0; player < players; player++) {
                if ((coalition >> player & 1) == 0) {
                    values[player] +=
                            weight * (worth.applyAsDouble(coalition | 1 << player) - worth.applyAsDouble(coalition));
                }
            }
        }
        return values;
    }

    /** The share of all orders in which just so many players come before a given one: s! (n - s - 1)! / n!. */
    private static double weight(int players, int before) {
        double weight = 1.0 / players;
        for (int i = 1; i <= before; i++) {
            weight *= (double) i / (players - i);
        }
        return weight;
    }
}
