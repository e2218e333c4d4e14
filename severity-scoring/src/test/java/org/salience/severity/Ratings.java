package org.salience.severity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.salience.model.Rating;
import org.salience.model.RatingValue;

/** Ratings and rating schemes for tests, written and generated. */
final class Ratings {
    static final LocalDate DAY = LocalDate.of(2025, 8, 20);

    private Ratings() {}

    /** A rating of one impact; {@code axes} as {@code "4 3-4 -"}, where a dash is not rated. */
    static Rating rating(String id, String by, LocalDate on, String axes) {
        List<RatingValue> values = Stream.of(axes.split(" "))
                .map(text -> text.equals("-") ? RatingValue.NOT_RATED : RatingValue.parse(text))
                .toList();
        return rating(id, by, on, values);
    }

    /** One rating for each triple, by assessors a, b, c... */
    static List<Rating> panel(String... triples) {
        return IntStream.range(0, triples.length)
                .mapToObj(i -> rating("r" + (i + 1), Character.toString('a' + i), DAY, triples[i]))
                .toList();
    }

    static List<Rating> panelOf(List<List<RatingValue>> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rating("r" + (i + 1), Character.toString('a' + i), DAY, rows.get(i)))
                .toList();
    }

    private static Rating rating(String id, String by, LocalDate on, List<RatingValue> values) {
        return Rating.builder()
                .id(id)
                .by(by)
                .on(on)
                .of("imp-1")
                .scale(values.get(0))
                .scope(values.get(1))
                .irremediability(values.get(2))
                .build();
    }

    static Severity score(String... triples) {
        return SeverityScorer.standard().score(panel(triples));
    }

    /** A scheme with the given band for each level, the same on all axes. */
    static RatingScheme scheme(int bands, Integer... bandOfLevel) {
        return scheme(bands, List.of(bandOfLevel));
    }

    static RatingScheme scheme(int bands, List<Integer> bandOfLevel) {
        List<RatingScheme.Level> levels = bandOfLevel.stream()
                .map(band -> RatingScheme.Level.of(band, "of band " + band))
                .toList();
        Map<Axis, List<RatingScheme.Level>> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, levels);
        }
        return RatingScheme.of("test", "1.0.0", bands, axes);
    }

    /** A scheme in which every level is a band of its own. */
    static RatingScheme plain(int bands) {
        return scheme(bands, IntStream.rangeClosed(1, bands).boxed().toList());
    }

    static Arbitrary<RatingValue> levels(int top) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, top),
                        Arbitraries.integers().between(1, top))
                .as((a, b) -> new RatingValue.Levels(Math.min(a, b), Math.max(a, b)));
    }

    static Arbitrary<RatingValue> shares(int top) {
        return Arbitraries.integers()
                .between(1, top)
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(levels -> {
                    TreeMap<Integer, Double> shares = new TreeMap<>();
                    levels.forEach(level -> shares.put(level, 1.0 / levels.size()));
                    return new RatingValue.Shares(shares);
                });
    }

    static Arbitrary<RatingValue> values(int top) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, top).map(RatingValue::of)),
                Tuple.of(3, levels(top)),
                Tuple.of(1, shares(top)),
                Tuple.of(2, Arbitraries.just(RatingValue.NOT_RATED)));
    }

    static Arbitrary<List<List<RatingValue>>> rows(Arbitrary<RatingValue> values, int most) {
        return values.list().ofSize(Axis.values().length).list().ofMaxSize(most).withoutEdgeCases();
    }

    /** The same rows with one cell replaced. */
    static List<List<RatingValue>> replace(List<List<RatingValue>> rows, int row, int axis, RatingValue value) {
        List<List<RatingValue>> copy = new ArrayList<>();
        rows.forEach(each -> copy.add(new ArrayList<>(each)));
        copy.get(row).set(axis, value);
        return copy;
    }
}
