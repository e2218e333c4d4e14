package org.salience.severity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.salience.model.Rating;
import org.salience.model.internal.DataFile;
import org.salience.model.internal.Sha256;

/**
 * Says how grave an impact is from its ratings, by the profile {@code ungp-severity-first}: the highest of scale, scope and
 * irremediability, with what is not known kept as a range.
 *
 * <pre>{@code
 * Severity severity = SeverityScorer.standard().score(ratings);
 * }</pre>
 *
 * <ol>
 *   <li>Levels become bands by the {@linkplain RatingScheme scheme}.
 *   <li>On each axis the assessors are pooled: the lower median of the lower ends, the upper median of the upper ends. An
 *       axis that an assessor left out may be in any band. Assessors are not weighted.
 *   <li>The severity is the highest axis; and, pooled the other way round, the median of each assessor's highest axis. The
 *       result spans both.
 *   <li>The tier is decided at the upper end: an impact is in the second only if nothing that is missing, open or in
 *       conflict could bring it into the first.
 * </ol>
 *
 * <p>A mean, a sum or a product of the axes was rejected: each lets low ratings make up for a grave one, and a mean changes
 * the order of impacts when levels are renamed without changing theirs.
 *
 * <p>Immutable and thread-safe.
 *
 * @see org.salience.model.norm.Ungp#PRINCIPLE_14_COMMENTARY
 * @see org.salience.model.norm.Ungp#PRINCIPLE_24
 */
public final class SeverityScorer {
    static final String STANDARD = "ungp-severity-first.json";

    private final String id;
    private final String version;
    private final RatingScheme scheme;
    private final FirstTier firstTier;

    private SeverityScorer(String id, String version, RatingScheme scheme, FirstTier firstTier) {
        this.id = id;
        this.version = version;
        this.scheme = scheme;
        this.firstTier = firstTier;
    }

    private static final class Holder {
        static final SeverityScorer STANDARD_SCORER = read(DataFile.of(SeverityScorer.class, STANDARD));
    }

    /**
     * {@return the scorer of the profile {@code ungp-severity-first}, with its scheme of four bands and the top band as the
     * first tier}
     */
    public static SeverityScorer standard() {
        return Holder.STANDARD_SCORER;
    }

    private static SeverityScorer read(DataFile data) {
        for (FirstTier each : FirstTier.values()) {
            if (each.id().equals(data.text("firstTier"))) {
                return new SeverityScorer(data.text("id"), data.text("version"), RatingScheme.standard(), each);
            }
        }
        throw new IllegalStateException("no first tier is called " + data.text("firstTier"));
    }

    /**
     * {@return this scorer with another rating scheme}
     *
     * @param scheme the scheme in whose levels impacts are rated
     */
    public SeverityScorer with(RatingScheme scheme) {
        return new SeverityScorer(id, version, Objects.requireNonNull(scheme, "scheme"), firstTier);
    }

    /**
     * {@return this scorer with another first tier}
     *
     * @param firstTier the bands that come first
     */
    public SeverityScorer with(FirstTier firstTier) {
        return new SeverityScorer(id, version, scheme, Objects.requireNonNull(firstTier, "firstTier"));
    }

    /**
     * {@return the id of the profile, for example {@code ungp-severity-first}}
     */
    public String id() {
        return id;
    }

    /**
     * {@return the version of the profile}
     */
    public String version() {
        return version;
    }

    /**
     * {@return the rating scheme}
     */
    public RatingScheme scheme() {
        return scheme;
    }

    /**
     * {@return which bands come first}
     */
    public FirstTier firstTier() {
        return firstTier;
    }

    /**
     * {@return the SHA-256 of all that it scores by: profile, first tier, and the words and bands of every level of its
     * rating scheme; 64 hexadecimal digits}
     */
    public String sha256() {
        List<String> parts = new ArrayList<>(
                List.of(id, version, firstTier.id(), scheme.id(), scheme.version(), Integer.toString(scheme.bands())));
        for (Axis axis : Axis.values()) {
            parts.add(axis.id());
            for (RatingScheme.Level level : scheme.levels(axis)) {
                parts.add(Integer.toString(level.band()));
                parts.add(level.meaning());
            }
        }
        return Sha256.ofParts(parts);
    }

    /**
     * {@return how grave the impact is that all the ratings are of}
     *
     * <p>Where one assessor rated it more than once, the latest day counts. An assessor is taken into account by having
     * rated the impact at all: an axis that the rating leaves out counts as any band. Who did not rate the impact is not
     * known here and does not count. The order of the ratings is immaterial, and likelihood is not read.
     *
     * @param ratings the ratings of one impact; none if nobody rated it
     * @throws IllegalArgumentException if they are of different impacts, if one assessor rated twice on one day, or if a
     *     level is above those of the scheme
     */
    public Severity score(Collection<Rating> ratings) {
        List<Rating> byDay = ratings.stream()
                .sorted(Comparator.comparing(Rating::on).thenComparing(Rating::id))
                .toList();
        byDay.forEach(each -> checkSameImpact(byDay.get(0), each));
        Map<String, Rating> latest = new TreeMap<>();
        List<Rating> superseded = new ArrayList<>();
        for (Rating each : byDay) {
            checkLevels(each);
            Rating earlier = latest.put(each.by(), each);
            if (earlier != null) {
                checkOtherDay(earlier, each);
                superseded.add(earlier);
            }
        }
        return new Severity(this, List.copyOf(latest.values()), superseded);
    }

    private static void checkSameImpact(Rating first, Rating other) {
        if (!first.of().equals(other.of())) {
            throw new IllegalArgumentException("ratings must be of one impact, but " + first.id() + " is of "
                    + first.of() + " and " + other.id() + " of " + other.of());
        }
    }

    private static void checkOtherDay(Rating earlier, Rating later) {
        if (earlier.on().equals(later.on())) {
            throw new IllegalArgumentException("an assessor must rate an impact once a day, but ratings " + earlier.id()
                    + " and " + later.id() + " of " + later.of() + " are both by " + later.by() + " on " + later.on());
        }
    }

    private void checkLevels(Rating rating) {
        for (Axis axis : Axis.values()) {
            try {
                scheme.bands(axis, axis.of(rating));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("rating " + rating.id() + ": " + e.getMessage(), e);
            }
        }
    }

    /** Equal to a scorer of the same profile, scheme and first tier. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SeverityScorer that
                && id.equals(that.id)
                && version.equals(that.version)
                && scheme.equals(that.scheme)
                && firstTier == that.firstTier;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, scheme, firstTier);
    }

    /**
     * {@return for example {@code ungp-severity-first 1.0.0, scheme salience-four 1.0.0, first tier: top band}}
     */
    @Override
    public String toString() {
        return id + " " + version + ", scheme " + scheme + ", first tier: " + firstTier;
    }
}
