package org.salience.severity.uncertainty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.severity.Axis;
import org.salience.severity.FirstTier;
import org.salience.severity.RatingScheme;

/** Distributions and ratings for tests, written and generated. */
final class Samples {
    private Samples() {}

    /** Probabilities that are often 0, often 1, often equal. */
    static Arbitrary<OrdinalDistribution> distributions(int bands) {
        return Arbitraries.integers()
                .between(0, 4)
                .list()
                .ofSize(bands)
                .filter(weights -> weights.stream().anyMatch(each -> each > 0))
                .map(weights -> {
                    double sum = weights.stream().mapToInt(each -> each).sum();
                    return OrdinalDistribution.of(
                            weights.stream().mapToDouble(each -> each / sum).toArray());
                });
    }

    static Arbitrary<List<OrdinalDistribution>> triples(int bands) {
        return distributions(bands).list().ofSize(3);
    }

    static SeverityDistribution impact(String name, List<OrdinalDistribution> axes, FirstTier firstTier) {
        Map<Axis, OrdinalDistribution> byAxis = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            byAxis.put(axis, axes.get(axis.ordinal()));
        }
        return SeverityDistribution.of(name, byAxis, firstTier);
    }

    static List<SeverityDistribution> impacts(List<List<OrdinalDistribution>> impacts) {
        return IntStream.range(0, impacts.size())
                .mapToObj(i -> impact("imp-" + i, impacts.get(i), FirstTier.TOP_BAND))
                .toList();
    }

    /** So many impacts, each as four assessors might rate it, with a Dirichlet prior. */
    static List<SeverityDistribution> rated(int impacts, int bands, long seed) {
        Random random = new Random(seed);
        List<List<OrdinalDistribution>> all = new ArrayList<>();
        for (int i = 0; i < impacts; i++) {
            all.add(Stream.of(Axis.values())
                    .map(axis -> {
                        double[] weights = new double[bands];
                        IntStream.range(0, 4).forEach(each -> weights[random.nextInt(bands)]++);
                        return OrdinalDistribution.of(IntStream.range(0, bands)
                                .mapToDouble(band -> (weights[band] + 0.5) / (4 + bands / 2.0))
                                .toArray());
                    })
                    .toList());
        }
        return impacts(all);
    }

    /** A rating; {@code axes} as {@code "4 3-4 -"}, where a dash is not rated. */
    static Rating rating(String id, String by, String of, String axes) {
        List<RatingValue> values = Stream.of(axes.split(" "))
                .map(text -> text.equals("-") ? RatingValue.NOT_RATED : RatingValue.parse(text))
                .toList();
        return Rating.builder()
                .id(id)
                .by(by)
                .on(LocalDate.of(2025, 8, 20))
                .of(of)
                .scale(values.get(0))
                .scope(values.get(1))
                .irremediability(values.get(2))
                .build();
    }

    /** One rating of an impact for each triple, by assessors a, b, c... */
    static List<Rating> panel(String of, String... triples) {
        return IntStream.range(0, triples.length)
                .mapToObj(i -> rating(of + "-r" + (i + 1), Character.toString('a' + i), of, triples[i]))
                .toList();
    }

    /** A scheme in which the levels of each axis have these bands. */
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
}
