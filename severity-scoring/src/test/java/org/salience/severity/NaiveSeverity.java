package org.salience.severity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.salience.model.RatingValue;

/**
 * The bounds of severity by brute force: every way of completing the ratings is written out and scored by itself. Shares no
 * code with the library; one level is one band.
 */
final class NaiveSeverity {
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;

    private NaiveSeverity() {}

    static NaiveSeverity of(List<List<RatingValue>> rows, int bands) {
        List<int[]> choices = new ArrayList<>();
        rows.forEach(row -> row.forEach(value -> choices.add(choices(value, bands))));
        NaiveSeverity result = new NaiveSeverity();
        result.visit(choices, 0, new int[choices.size()]);
        return result;
    }

    private static int[] choices(RatingValue value, int bands) {
        if (value instanceof RatingValue.Levels levels) {
            return IntStream.rangeClosed(levels.low(), levels.high()).toArray();
        }
        return IntStream.rangeClosed(1, bands).toArray();
    }

    private void visit(List<int[]> choices, int cell, int[] table) {
        if (cell == table.length) {
            score(table);
            return;
        }
        for (int choice : choices.get(cell)) {
            table[cell] = choice;
            visit(choices, cell + 1, table);
        }
    }

    private void score(int[] table) {
        int n = table.length / 3;
        int[] axes = new int[3];
        int lowest = 0;
        for (int axis = 0; axis < 3; axis++) {
            int[] column = new int[n];
            for (int row = 0; row < n; row++) {
                column[row] = table[3 * row + axis];
            }
            Arrays.sort(column);
            axes[axis] = column[n / 2];
            lowest = Math.max(lowest, column[(n - 1) / 2]);
        }
        int[] firsts = new int[n];
        for (int row = 0; row < n; row++) {
            firsts[row] = Math.max(table[3 * row], Math.max(table[3 * row + 1], table[3 * row + 2]));
        }
        Arrays.sort(firsts);
        Arrays.sort(axes);
        low = Math.min(low, Math.min(lowest, firsts[(n - 1) / 2]));
        high = Math.max(high, Math.max(axes[2], firsts[n / 2]));
    }
}
