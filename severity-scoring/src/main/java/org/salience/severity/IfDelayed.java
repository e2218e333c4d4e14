package org.salience.severity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.salience.model.Delay;
import org.salience.model.Rating;
import org.salience.model.RatingValue;

/**
 * Where the assessors who speak of it, taken together, place the irremediability of an impact if the response is delayed, for
 * example {@code irremediability 4/4 within 6 months}. At the top band it is a reason of its own to be among the first,
 * however grave the impact is now.
 *
 * <p>Whoever does not say what delay would do is left out: nobody is asked to, and silence on delay brings no impact into the
 * first tier, nor does it say that delay is harmless.
 *
 * @param bands the pooled bands of those who say what delay would do
 * @param withinMonths the fewest months in which one of them sees it in the top band; empty if none says when
 * @param ratings what each assessor says, sorted by assessor; not rated where an assessor says nothing of delay
 * @see org.salience.model.norm.Ungp#PRINCIPLE_24
 */
public record IfDelayed(BandRange bands, Optional<Integer> withinMonths, List<AxisRating> ratings) {
    /** Creates what delay would do. */
    public IfDelayed {
        Objects.requireNonNull(bands, "bands");
        ratings = List.copyOf(ratings);
    }

    static Optional<IfDelayed> of(List<Rating> counted, RatingScheme scheme) {
        List<AxisRating> all = counted.stream()
                .map(rating -> AxisRating.of(
                        Axis.IRREMEDIABILITY,
                        rating,
                        rating.ifDelayed().map(Delay::irremediability).orElse(RatingValue.NOT_RATED),
                        scheme))
                .toList();
        List<BandRange> said = said(all).map(AxisRating::bands).toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new IfDelayed(
                        Panel.pool(said),
                        said(all)
                                .filter(each -> each.bands().high() == scheme.bands())
                                .flatMap(each -> each.rating().ifDelayed().flatMap(Delay::withinMonths).stream())
                                .min(Integer::compare),
                        all));
    }

    private static Stream<AxisRating> said(List<AxisRating> ratings) {
        return ratings.stream().filter(AxisRating::isRated);
    }

    /**
     * {@return whether delay would make the impact irremediable for certain}
     */
    public boolean isCertain() {
        return bands.low() == bands.top();
    }

    /**
     * {@return whether delay would, or may, make the impact irremediable: the upper end is the top band}
     */
    public boolean isPossible() {
        return bands.high() == bands.top();
    }

    /** The graver of two groups. */
    IfDelayed max(IfDelayed other) {
        return new IfDelayed(
                bands.max(other.bands),
                Stream.of(withinMonths, other.withinMonths)
                        .flatMap(Optional::stream)
                        .min(Integer::compare),
                Stream.concat(ratings.stream(), other.ratings.stream()).toList());
    }

    /**
     * {@return for example {@code irremediability 4/4 within 6 months}}
     */
    @Override
    public String toString() {
        return Axis.IRREMEDIABILITY + " " + bands + Delay.within(withinMonths);
    }
}
