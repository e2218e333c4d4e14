package org.salience.severity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.salience.model.Aspect;
import org.salience.model.Case;
import org.salience.model.InvalidCaseException;
import org.salience.model.Mitigation;
import org.salience.model.Problem;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.evidence.EvidenceRecord;
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
 *   <li>Where ratings are of affected groups, the worst-off group decides; nothing is added up over groups.
 *   <li>The tier is decided at the upper end: an impact is in the second only if nothing that is missing, open or in
 *       conflict could bring it into the first. A delay that would make it irremediable brings it there too, and leaves its
 *       severity as it is.
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
        List<String> parts = new ArrayList<>(List.of(id, version, firstTier.id()));
        parts.addAll(scheme.parts());
        return Sha256.ofParts(parts);
    }

    /**
     * {@return how grave the impact is that all the ratings are of}
     *
     * <p>Where one assessor rated it more than once, the latest day counts; ratings of different affected groups stand side by
     * side. An assessor is taken into account by having rated the impact at all: an axis that the rating leaves out counts as
     * any band. Who did not rate the impact is not known here and does not count, and neither is a group that nobody rated.
     * The order of the ratings is immaterial, and likelihood is not read.
     *
     * <p>Whether the claims behind a mitigation hold is not known here; {@link #score(EvidenceRecord)} asks.
     *
     * @param ratings the ratings of one impact; none if nobody rated it
     * @throws IllegalArgumentException if they are of different impacts, if one assessor rated the same twice on one day, if a
     *     level is above those of the scheme, or if a mitigation raises what it mitigates
     */
    public Severity score(Collection<Rating> ratings) {
        Objects.requireNonNull(ratings, "ratings");
        List<Rating> byDay = ratings.stream()
                .sorted(Comparator.comparing(Rating::on).thenComparing(Rating::id))
                .toList();
        byDay.forEach(each -> checkSameImpact(byDay.get(0), each));
        Map<List<String>, Rating> latest = new LinkedHashMap<>();
        List<Rating> superseded = new ArrayList<>();
        for (Rating each : byDay) {
            checkFits(each);
            Rating earlier = latest.put(List.of(each.by(), each.group().orElse("")), each);
            if (earlier != null) {
                checkOtherDay(earlier, each);
                superseded.add(earlier);
            }
        }
        List<Rating> counted = latest.values().stream()
                .sorted(Comparator.comparing(Rating::by)
                        .thenComparing(each -> each.group().orElse("")))
                .toList();
        return new Severity(this, counted, superseded);
    }

    /**
     * {@return how grave each impact of a case is, by its id, from the ratings made by the day as of which the case is seen}
     *
     * <p>A mitigation is credited only with claims that count on the record, whoever speaks: one that rests on withdrawn claims
     * alone is left without evidence.
     *
     * @param record the case, as of a day
     * @throws InvalidCaseException naming every rating that does not fit the rating scheme
     * @throws IllegalArgumentException if one assessor rated the same twice on one day
     */
    public SortedMap<String, Severity> score(EvidenceRecord record) {
        Objects.requireNonNull(record, "record");
        SortedMap<String, Severity> severities = new TreeMap<>();
        ratings(record).forEach((impact, ratings) -> severities.put(impact, score(ratings)));
        return severities;
    }

    /** The ratings of each impact of a case that are made by its day, with the evidence that counts. */
    SortedMap<String, List<Rating>> ratings(EvidenceRecord record) {
        List<Problem> problems = problems(record.matter());
        if (!problems.isEmpty()) {
            throw new InvalidCaseException("case " + record.matter().id(), problems);
        }
        SortedMap<String, List<Rating>> ratings = new TreeMap<>();
        record.matter().impacts().forEach(impact -> ratings.put(impact.id(), new ArrayList<>()));
        CountingEvidence counting = new CountingEvidence(record);
        for (Rating rating : record.matter().ratings()) {
            if (!rating.on().isAfter(record.asOf())) {
                Objects.requireNonNull(ratings.get(rating.of())).add(counting.of(rating));
            }
        }
        return ratings;
    }

    /**
     * {@return the ratings of a case that do not fit the rating scheme, by id: where, what was expected and what was found}
     *
     * <p>A case can be read without any scheme, so that this is the first place to find them, all at once. A case file is not
     * known here; {@code CaseJson.locate} says where in it each problem stands.
     *
     * @param matter the case
     */
    public List<Problem> problems(Case matter) {
        Objects.requireNonNull(matter, "matter");
        List<Problem> problems = new ArrayList<>();
        for (Rating rating : matter.ratings()) {
            List<Problem> ofRating = problems(rating);
            level(Aspect.LIKELIHOOD, rating.likelihood(), "likelihood", ofRating);
            ofRating.forEach(each -> problems.add(Problem.of(
                    "/ratings/" + rating.id() + "/" + each.path(),
                    each.expected(),
                    each.found() + " in a rating of " + rating.of() + " by " + rating.by())));
        }
        return List.copyOf(problems);
    }

    /** What is wrong with a rating, apart from its likelihood; paths begin within it. */
    private List<Problem> problems(Rating rating) {
        List<Problem> problems = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            level(axis.aspect(), axis.of(rating), axis.id(), problems);
        }
        rating.ifDelayed()
                .ifPresent(delay ->
                        level(Aspect.IRREMEDIABILITY, delay.irremediability(), "ifDelayed/irremediability", problems));
        for (Mitigation each : rating.mitigations()) {
            RatingValue gross = each.of().of(rating);
            if (RatingScheme.highest(each.to()) > RatingScheme.highest(gross)
                    || RatingScheme.lowest(each.to()) > RatingScheme.lowest(gross)) {
                problems.add(Problem.of(
                        "mitigations/" + each.of() + "/to",
                        "no more than without the measures, " + gross,
                        each.to().toString()));
            }
        }
        return problems;
    }

    private void level(Aspect aspect, RatingValue value, String path, List<Problem> into) {
        if (RatingScheme.highest(value) > scheme.levels(aspect)) {
            into.add(Problem.of(
                    path, "between 1 and " + scheme.levels(aspect) + " in rating scheme " + scheme, value.toString()));
        }
    }

    private void checkFits(Rating rating) {
        for (Problem problem : problems(rating)) {
            throw new IllegalArgumentException("rating " + rating.id() + " of " + rating.of() + ": " + problem.path()
                    + " must be " + problem.expected() + ", but was " + problem.found());
        }
    }

    private static void checkSameImpact(Rating first, Rating other) {
        if (!first.of().equals(other.of())) {
            throw new IllegalArgumentException("ratings must be of one impact, but " + first.id() + " is of "
                    + first.of() + " and " + other.id() + " of " + other.of());
        }
    }

    private static void checkOtherDay(Rating earlier, Rating later) {
        if (earlier.on().equals(later.on())) {
            throw new IllegalArgumentException("an assessor must rate an impact once a day"
                    + later.group().map(group -> " for " + group).orElse("") + ", but ratings " + earlier.id() + " and "
                    + later.id() + " of " + later.of() + " are both by " + later.by() + " on " + later.on());
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
