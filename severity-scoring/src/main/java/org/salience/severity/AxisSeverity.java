package org.salience.severity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.salience.severity.agreement.Dispersion;

/**
 * Where the assessors, taken together, place an impact on one axis, for example {@code scope 3-4/4}.
 *
 * @param axis the axis
 * @param bands the pooled bands, with all bands for each assessor who did not rate the axis; the result rests on these
 * @param available the pooled bands of the assessors who did rate it, empty if nobody did
 * @param ratings what each assessor says, sorted by assessor
 */
public record AxisSeverity(Axis axis, BandRange bands, Optional<BandRange> available, List<AxisRating> ratings) {
    /** Creates what is known of an axis. */
    public AxisSeverity {
        Objects.requireNonNull(bands, "bands");
        ratings = List.copyOf(ratings);
    }

    static AxisSeverity of(Axis axis, List<AxisRating> ratings, BandRange bands) {
        List<BandRange> rated = ratings.stream()
                .filter(AxisRating::isRated)
                .map(AxisRating::bands)
                .toList();
        return new AxisSeverity(
                axis, bands, rated.isEmpty() ? Optional.empty() : Optional.of(Panel.pool(rated)), ratings);
    }

    /**
     * {@return how many assessors rated the axis}
     */
    public int raters() {
        return (int) ratings.stream().filter(AxisRating::isRated).count();
    }

    /**
     * {@return for each band from 1, how many of the assessors who rated the axis place it there; empty if nobody did}
     *
     * <p>The whole of what they say, beside what pooling leaves of it. A share of belief counts by its size.
     */
    public List<Share> frequencies() {
        return raters() == 0
                ? List.of()
                : IntStream.rangeClosed(1, bands.top())
                        .mapToObj(band -> sum(rated(), band, band))
                        .toList();
    }

    /**
     * {@return which part of the assessors places the axis in a band or above; whoever did not rate it may place it anywhere}
     *
     * @param band the band
     * @throws IllegalArgumentException if there is no such band
     */
    public Share atLeast(int band) {
        return part(ratings, band);
    }

    /**
     * {@return which part of the assessors who rated the axis places it in a band or above; empty if nobody rated it}
     *
     * <p>For comparison: it is narrower than {@link #atLeast} without evidence.
     *
     * @param band the band
     * @throws IllegalArgumentException if there is no such band
     */
    public Optional<Share> availableAtLeast(int band) {
        return raters() == 0 ? Optional.empty() : Optional.of(part(rated(), band));
    }

    private Share part(List<AxisRating> of, int band) {
        if (band < 1 || band > bands.top()) {
            throw new IllegalArgumentException("band must be between 1 and " + bands.top() + ", but was " + band);
        }
        return of.isEmpty()
                ? new Share(band == 1 ? 1 : 0, 1)
                : sum(of, band, bands.top()).of(of.size());
    }

    private static Share sum(List<AxisRating> of, int from, int to) {
        return of.stream().map(each -> each.share(from, to)).reduce(new Share(0, 0), Share::plus);
    }

    private List<AxisRating> rated() {
        return ratings.stream().filter(AxisRating::isRated).toList();
    }

    /**
     * {@return whether the assessors who rated the axis stand in opposite camps: van der Eijk's agreement is below 0, the value
     * of an even spread, at the lower ends of what they say and at the upper ends}
     *
     * @see <a href="https://doi.org/10.1023/A:1010374114305">van der Eijk, C. (2001). Measuring agreement in ordered rating
     *     scales. Quality and Quantity 35</a>
     */
    public boolean isPolarised() {
        return isPolarised(BandRange::low) && isPolarised(BandRange::high);
    }

    private boolean isPolarised(ToIntFunction<BandRange> end) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(bands.top(), 0));
        rated().forEach(each ->
                counts.set(end.applyAsInt(each.bands()) - 1, counts.get(end.applyAsInt(each.bands()) - 1) + 1));
        return Dispersion.VAN_DER_EIJK_A.of(counts).value().orElse(0) < 0;
    }

    /**
     * {@return the ratings that pooling passes over: those that share no band with the pooled bands of the assessors who
     * rated the axis}
     */
    public List<AxisRating> minority() {
        return ratings.stream().filter(this::isMinority).toList();
    }

    /** A rating that leaves the axis out may be in any band, and so is never in the minority. */
    boolean isMinority(AxisRating rating) {
        return available.filter(rating.bands()::isDisjointFrom).isPresent();
    }

    /**
     * {@return what the assessors who rated it say, for example {@code scope 3-4/4}, {@code scope 3-4/4 from 1 of 2} or
     * {@code scope not rated}}
     */
    @Override
    public String toString() {
        return axis
                + available
                        .map(pooled -> " " + pooled
                                + (raters() == ratings.size() ? "" : " from " + raters() + " of " + ratings.size()))
                        .orElse(" not rated");
    }
}
