package org.salience.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One assessor's rating of one impact on the axes of severity, and of its likelihood. Levels run from 1, the least, and say
 * how things stand without measures ("gross"); what measures change stands beside them.
 */
@Value.Immutable
public sealed interface Rating permits ImmutableRating {
    /**
     * {@return the id, unique in the case: a lower-case letter, then letters, digits and hyphens}
     */
    String id();

    /**
     * {@return the assessor, never blank}
     */
    String by();

    /**
     * {@return the day, within the record}
     */
    LocalDate on();

    /**
     * {@return the impact}
     */
    String of();

    /**
     * {@return the affected group it speaks of, one of those of the impact; where absent, all who are affected}
     */
    Optional<String> group();

    /**
     * {@return how grave}
     */
    @Value.Default
    default RatingValue scale() {
        return RatingValue.NOT_RATED;
    }

    /**
     * {@return how many are or will be affected}
     */
    @Value.Default
    default RatingValue scope() {
        return RatingValue.NOT_RATED;
    }

    /**
     * {@return how far those affected cannot be restored}
     */
    @Value.Default
    default RatingValue irremediability() {
        return RatingValue.NOT_RATED;
    }

    /**
     * {@return how likely, for a potential impact}
     */
    @Value.Default
    default RatingValue likelihood() {
        return RatingValue.NOT_RATED;
    }

    /**
     * {@return what a late response would do}
     */
    Optional<Delay> ifDelayed();

    /**
     * {@return what measures change in it, at most one for each aspect, in the order of the aspects; the levels above are
     * those without the measures}
     */
    List<Mitigation> mitigations();

    /**
     * {@return the claims it rests on, sorted}
     */
    List<String> because();

    /**
     * {@return what measures change in one aspect}
     *
     * @param aspect the aspect
     */
    default Optional<Mitigation> mitigation(Aspect aspect) {
        return mitigations().stream().filter(each -> each.of() == aspect).findFirst();
    }

    /** Sorts what has no order of its own, and refuses two mitigations of one aspect. */
    @Value.Check
    default Rating normalised() {
        List<Mitigation> byAspect = mitigations().stream()
                .sorted(Comparator.comparing(Mitigation::of))
                .toList();
        if (byAspect.stream().map(Mitigation::of).distinct().count() < byAspect.size()) {
            throw new IllegalArgumentException(
                    "rating " + id() + " must mitigate each aspect once, but says " + byAspect);
        }
        return Sorted.isSorted(because()) && byAspect.equals(mitigations())
                ? this
                : builder()
                        .from(this)
                        .because(Sorted.copy(because()))
                        .mitigations(byAspect)
                        .build();
    }

    /**
     * {@return a new builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Rating} values. */
    final class Builder extends ImmutableRating.Builder {
        Builder() {}
    }
}
