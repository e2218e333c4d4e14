package org.salience.severity.uncertainty;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Draws from a few outcomes in constant time (Walker 1977, Vose 1991). One random number gives both the cell and the choice
 * within it; probabilities are kept to 2^-32.
 */
final class Alias {
    private static final long ONE = 1L << 32;

    private final long[] keep;
    private final int[] other;

    Alias(double[] probabilities) {
        int size = probabilities.length;
        keep = new long[size];
        other = new int[size];
        double[] scaled = new double[size];
        Deque<Integer> small = new ArrayDeque<>();
        Deque<Integer> large = new ArrayDeque<>();
        for (int i = 0; i < size; i++) {
            scaled[i] = probabilities[i] * size;
            (scaled[i] < 1 ? small : large).push(i);
        }
        while (!small.isEmpty() && !large.isEmpty()) {
            int less = small.pop();
            int more = large.pop();
            keep[less] = (long) (scaled[less] * ONE);
            other[less] = more;
            scaled[more] -= 1 - scaled[less];
            (scaled[more] < 1 ? small : large).push(more);
        }
        large.forEach(i -> keep[i] = ONE);
        small.forEach(i -> keep[i] = ONE);
    }

    int draw(Rng rng) {
        long random = rng.nextLong();
        int cell = (int) ((random >>> 32) * keep.length >>> 32);
        return (random & ONE - 1) < keep[cell] ? cell : other[cell];
    }
}
