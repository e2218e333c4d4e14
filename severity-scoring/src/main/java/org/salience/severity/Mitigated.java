package org.salience.severity;

import java.util.List;
import java.util.Optional;
import org.salience.model.Aspect;
import org.salience.model.Mitigation;
import org.salience.model.Rating;
import org.salience.model.RatingValue;

/** Ratings as they would be after the measures that are credited, scored by the same code as without them. */
final class Mitigated {
    private Mitigated() {}

    /** What measures leave of an impact; empty if no rating says that they change anything. */
    static Optional<Residual> of(Severity gross) {
        List<Credit> credits = gross.ratings().stream()
                .flatMap(rating -> rating.mitigations().stream().map(each -> new Credit(rating, each)))
                .toList();
        if (credits.isEmpty()) {
            return Optional.empty();
        }
        Severity left = new Severity(
                gross.scorer(), gross.ratings().stream().map(Mitigated::rating).toList(), List.of());
        return Optional.of(new Residual(gross.bands(), left.bands(), left.axes(), credits));
    }

    private static Rating rating(Rating rating) {
        return Rating.builder()
                .from(rating)
                .scale(left(rating, Aspect.SCALE))
                .scope(left(rating, Aspect.SCOPE))
                .irremediability(left(rating, Aspect.IRREMEDIABILITY))
                .mitigations(List.of())
                .build();
    }

    /** What is left of one aspect: the level after the measures if they are credited, otherwise the level without them. */
    static RatingValue left(Rating rating, Aspect aspect) {
        return rating.mitigation(aspect)
                .filter(Mitigation::hasEvidence)
                .map(Mitigation::to)
                .orElse(aspect.of(rating));
    }
}
