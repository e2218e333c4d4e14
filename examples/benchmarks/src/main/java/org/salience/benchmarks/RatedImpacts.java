package org.salience.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.severity.Axis;
import org.salience.severity.RatingScheme;
import org.salience.severity.SeverityScorer;
import org.salience.severity.uncertainty.SeverityDistribution;

/** Made-up impacts, each rated by four assessors, the same for the same seed. */
final class RatedImpacts {
    private static final int ASSESSORS = 4;

    private RatedImpacts() {}

    static List<SeverityDistribution> made(int impacts, int bands, long seed) {
        Random random = new Random(seed);
        SeverityScorer scorer = SeverityScorer.standard().with(scheme(bands));
        return IntStream.range(0, impacts)
                .mapToObj(i -> SeverityDistribution.of(scorer.score(ratings("imp-" + i, bands, random))))
                .toList();
    }

    private static List<Rating> ratings(String impact, int bands, Random random) {
        List<Rating> ratings = new ArrayList<>();
        for (int assessor = 0; assessor < ASSESSORS; assessor++) {
            ratings.add(Rating.builder()
                    .id(impact + "-r" + assessor)
                    .by("assessor-" + assessor)
                    .on(LocalDate.of(2025, 8, 20))
                    .of(impact)
                    .scale(RatingValue.of(1 + random.nextInt(bands)))
                    .scope(RatingValue.of(1 + random.nextInt(bands)))
                    .irremediability(RatingValue.of(1 + random.nextInt(bands)))
                    .build());
        }
        return ratings;
    }

    private static RatingScheme scheme(int bands) {
        Map<Axis, List<RatingScheme.Level>> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(
                    axis,
                    IntStream.rangeClosed(1, bands)
                            .mapToObj(band -> RatingScheme.Level.of(band, "of band " + band))
                            .toList());
        }
        return RatingScheme.of("benchmark", "1.0.0", bands, axes);
    }
}
