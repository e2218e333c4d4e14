package org.salience.severity.agreement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Rows of ratings for tests, generated, and changed. */
final class Tables {
    static final int LEVELS = 5;

    private Tables() {}

    /** Rows of two to five raters for up to twelve units; about every fifth cell is missing. */
    static Arbitrary<int[][]> withGaps() {
        return rows(
                Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(1, LEVELS)),
                        Tuple.of(1, Arbitraries.just(RatingsTable.MISSING))),
                5);
    }

    static Arbitrary<int[][]> complete() {
        return rows(Arbitraries.integers().between(1, LEVELS), 5);
    }

    static Arbitrary<int[][]> ofTwo() {
        return rows(Arbitraries.integers().between(1, LEVELS), 2);
    }

    private static Arbitrary<int[][]> rows(Arbitrary<Integer> cells, int mostRaters) {
        return Arbitraries.integers()
                .between(2, mostRaters)
                .flatMap(raters -> Arbitraries.integers()
                        .between(2, 12)
                        .flatMap(units -> cells.list().ofSize(raters * units).map(list -> cut(list, raters, units))))
                .withoutEdgeCases();
    }

    private static int[][] cut(List<Integer> cells, int raters, int units) {
        return IntStream.range(0, raters)
                .mapToObj(rater -> IntStream.range(0, units)
                        .map(unit -> cells.get(rater * units + unit))
                        .toArray())
                .toArray(int[][]::new);
    }

    static RatingsTable table(int[][] rows) {
        return RatingsTable.of(LEVELS, rows);
    }

    /** The rows and the columns in another order. */
    static int[][] shuffled(int[][] rows, Random random) {
        List<Integer> raters = order(rows.length, random);
        List<Integer> units = order(rows[0].length, random);
        return raters.stream()
                .map(rater -> units.stream().mapToInt(unit -> rows[rater][unit]).toArray())
                .toArray(int[][]::new);
    }

    private static List<Integer> order(int size, Random random) {
        List<Integer> order = IntStream.range(0, size).boxed().collect(java.util.stream.Collectors.toList());
        Collections.shuffle(order, random);
        return order;
    }

    static int[][] without(int[][] rows, int unit) {
        return Arrays.stream(rows)
                .map(row -> IntStream.range(0, row.length)
                        .filter(each -> each != unit)
                        .map(each -> row[each])
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The same ratings with each level called by another name. */
    static int[][] renamed(int[][] rows, List<Integer> names) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row)
                        .map(level -> level == RatingsTable.MISSING ? level : names.get(level - 1))
                        .toArray())
                .toArray(int[][]::new);
    }
}
