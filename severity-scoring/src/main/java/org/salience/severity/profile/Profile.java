package org.salience.severity.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salience.model.Nearest;
import org.salience.model.internal.DataFile;
import org.salience.model.internal.Sha256;
import org.salience.severity.Axis;
import org.salience.severity.RatingScheme;

/**
 * A way in which somebody else scores severity, as data with its source, for example {@code undp-hrsa-mean 1.0.0
 * (compensatory)}.
 *
 * <pre>{@code
 * ProfileScore score = Profile.named("undp-hrsa-mean").score(RatedImpact.of(Track.RISK, ratings));
 * }</pre>
 *
 * <p>Profiles serve comparison. Most of them let low ratings make up for a grave one, which UNGP 14 commentary gives no
 * ground for, so each result of such a profile carries that of the default, {@code ungp-severity-first}, and says whether
 * averaging masked the impact. Formulas that nobody could read in a source do not ship.
 *
 * <p>Equal to a profile of the same data, rating scheme and weights. Immutable and thread-safe.
 */
public final class Profile {
    /** What sums of weights may be off by. */
    static final double ROUNDING = 1e-9;

    private final ProfileData data;
    private final RatingScheme scheme;
    private final Weights weights;

    private Profile(ProfileData data, RatingScheme scheme, Weights weights) {
        this.data = data;
        this.scheme = scheme;
        this.weights = weights;
        if (data.severity.isArithmetic()) {
            checkSameLevels();
        }
    }

    private static Profile read(String id) {
        ProfileData data = ProfileData.read(id);
        return new Profile(data, data.scheme, Weights.equal(data.criteria.size()));
    }

    /** A mean of three levels and four reweighs the criteria in silence. */
    private void checkSameLevels() {
        List<Integer> counts =
                Stream.of(Axis.values()).map(axis -> scheme.levels(axis).size()).toList();
        if (counts.stream().anyMatch(each -> each != scheme.bands())) {
            throw new IllegalArgumentException("profile " + name()
                    + " calculates with levels, so that each criterion must have "
                    + "as many as the others and a band for each, but in rating scheme " + scheme + " there are "
                    + scheme.bands() + " bands and the levels of " + List.of(Axis.values()) + " are " + counts);
        }
    }

    private static final class Holder {
        static final Map<String, Profile> ALL = new LinkedHashMap<>();
        static final Map<String, String> WITHHELD = new LinkedHashMap<>();

        static {
            DataFile index = DataFile.of(Profile.class, "profiles.json");
            index.texts("profiles").forEach(id -> ALL.put(id, read(id)));
            index.each("withheld", (id, each) -> WITHHELD.put(id, each.text("because")));
        }
    }

    /**
     * {@return the profile of a name}
     *
     * @param id for example {@code undp-hrsa-mean}
     * @throws IllegalArgumentException if none is called so, or it does not ship, with the reason
     */
    public static Profile named(String id) {
        Profile profile = Holder.ALL.get(id);
        if (profile == null) {
            String withheld = Holder.WITHHELD.get(id);
            throw new IllegalArgumentException(
                    withheld == null
                            ? "no profile is called \"" + id + "\"" + Nearest.hint(id, Holder.ALL.keySet())
                            : "\"" + id + "\" is not among the named profiles: " + withheld);
        }
        return profile;
    }

    /**
     * {@return all profiles that ship, the ordinal ones among them, without the default}
     */
    public static List<Profile> all() {
        return List.copyOf(Holder.ALL.values());
    }

    /**
     * {@return this profile with another rating scheme}
     *
     * @param other the scheme in whose levels impacts are rated
     * @throws IllegalArgumentException if the source fixes the levels, or if the profile calculates with levels and the
     *     scheme has axes with different numbers of them
     */
    public Profile with(RatingScheme other) {
        if (!data.levelsAreOpen) {
            throw new IllegalArgumentException(
                    "profile " + name() + " has the levels that its source fixes, and takes no other rating scheme");
        }
        return new Profile(data, Objects.requireNonNull(other, "scheme"), weights);
    }

    /**
     * {@return this profile with criteria that do not count the same}
     *
     * @param other a weight for each criterion
     * @throws IllegalArgumentException unless the profile is compensatory and takes a mean, and there are as many weights as
     *     criteria
     */
    public Profile with(Weights other) {
        if (data.profileClass != ProfileClass.COMPENSATORY || data.severity != SeverityFormula.MEAN) {
            throw new IllegalArgumentException("weights are for compensatory profiles that take a mean, but profile "
                    + name() + " is " + data.profileClass + " and takes " + data.severity + " its criteria");
        }
        if (other.values().size() != data.criteria.size()) {
            throw new IllegalArgumentException("profile " + name() + " must have " + data.criteria.size()
                    + " weights, but was given " + other.values().size());
        }
        return new Profile(data, scheme, other);
    }

    /**
     * {@return how an impact scores}
     *
     * @param impact the impact with its ratings
     * @throws IllegalArgumentException if it was rated on other criteria than those of the profile, or on a level that the
     *     profile does not have, or if {@link org.salience.severity.SeverityScorer#score} refuses its ratings
     */
    public ProfileScore score(RatedImpact impact) {
        return new ProfileScore(this, impact);
    }

    /**
     * {@return how several impacts score, and which of them averaging masks}
     *
     * @param impacts the impacts
     * @throws IllegalArgumentException if one stands there twice, or cannot be scored
     */
    public ProfileReport report(Collection<RatedImpact> impacts) {
        return ProfileReport.of(this, impacts);
    }

    /**
     * {@return how significant a positive impact is, in a run of its own}
     *
     * @param impact the impact
     * @throws IllegalArgumentException if the profile says nothing of positive impacts, or does not have a level
     */
    public PositiveScore scorePositive(PositiveImpact impact) {
        SeverityFormula formula = data.positive.orElseThrow(
                () -> new IllegalArgumentException("profile " + name() + " says nothing of positive impacts"));
        List<LevelRange> ranges = List.of(
                LevelRange.of(scheme.bands(Axis.SCALE, impact.scale())),
                LevelRange.of(scheme.bands(Axis.SCOPE, impact.scope())));
        List<Criterion> both = List.of(Criterion.of(Axis.SCALE), Criterion.of(Axis.SCOPE));
        return new PositiveScore(this, impact, range(Totals.all(both, weights, ranges), formula));
    }

    static ScoreRange range(Set<Totals> all, SeverityFormula formula) {
        return new ScoreRange(
                all.stream().mapToDouble(formula::severity).min().orElseThrow(),
                all.stream().mapToDouble(formula::severity).max().orElseThrow());
    }

    /**
     * {@return its name, for example {@code undp-hrsa-mean}}
     */
    public String id() {
        return data.id;
    }

    /**
     * {@return its version}
     */
    public String version() {
        return data.version;
    }

    /**
     * {@return what it is, in words}
     */
    public String title() {
        return data.title;
    }

    /**
     * {@return whether it lets low ratings make up for a high one}
     */
    public ProfileClass profileClass() {
        return data.profileClass;
    }

    /**
     * {@return where it comes from}
     */
    public Provenance source() {
        return data.source;
    }

    /**
     * {@return what it is rated on}
     */
    public List<Criterion> criteria() {
        return data.criteria;
    }

    /**
     * {@return the criteria of likelihood, where it is not rated as one}
     */
    public List<String> likelihoodCriteria() {
        return data.likelihoodCriteria;
    }

    /**
     * {@return the levels in which it is rated, and the band that each stands for}
     */
    public RatingScheme scheme() {
        return scheme;
    }

    /**
     * {@return how much each criterion counts; it matters to means only}
     */
    public Weights weights() {
        return weights;
    }

    /**
     * {@return how it makes one severity of its criteria}
     */
    public SeverityFormula formula() {
        return data.severity;
    }

    /**
     * {@return what it does with likelihood}
     */
    public LikelihoodRule likelihoodRule() {
        return data.likelihood;
    }

    /**
     * {@return what it does otherwise where an impact is on human rights}
     */
    public HumanRightsRule humanRightsRule() {
        return data.humanRights;
    }

    /**
     * {@return what to know before relying on it}
     */
    public List<String> warnings() {
        return data.warnings;
    }

    /**
     * {@return the class in which the profile puts a score; empty if it has none}
     *
     * @param score a score, rounded first if the profile says so; below the first class counts as in it
     * @throws IllegalArgumentException if it is not finite
     */
    public Optional<String> classOf(double score) {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("a score must be finite, but was " + score);
        }
        return data.classes.isEmpty()
                ? Optional.empty()
                : Optional.of(data.classes.get(classIndex(score)).name());
    }

    /** The last class whose threshold the score reaches; the first also takes what lies below. */
    int classIndex(double score) {
        BigDecimal rounded = data.decimals
                .map(each -> BigDecimal.valueOf(score).setScale(each, RoundingMode.HALF_UP))
                .orElse(BigDecimal.valueOf(score + ROUNDING));
        int found = 0;
        for (int i = 1; i < data.classes.size(); i++) {
            String from = data.classes.get(i).from();
            BigDecimal threshold = from.equals("top") ? BigDecimal.valueOf(scheme.bands()) : new BigDecimal(from);
            if (rounded.compareTo(threshold) >= 0) {
                found = i;
            }
        }
        return found;
    }

    /** Of an impact at one level on every criterion, at a level of likelihood. */
    double priority(int severity, int likelihoodLevel) {
        double largest = formula().severity(Totals.uniform(data.criteria, weights, scheme.bands()));
        return data.likelihood.priority(
                formula().severity(Totals.uniform(data.criteria, weights, severity)),
                likelihoods().get(likelihoodLevel - 1),
                largest,
                scheme.bands());
    }

    /** The value of each level of likelihood. */
    List<Double> likelihoods() {
        return data.likelihoods.isEmpty()
                ? IntStream.rangeClosed(1, scheme.bands())
                        .mapToObj(Double::valueOf)
                        .toList()
                : data.likelihoods;
    }

    ProfileData data() {
        return data;
    }

    /**
     * {@return the SHA-256 of all that it scores by: its data file, rating scheme and weights; 64 hexadecimal digits}
     */
    public String sha256() {
        List<String> parts = new ArrayList<>(List.of(data.text, scheme.toString(), Integer.toString(scheme.bands())));
        for (Axis axis : Axis.values()) {
            scheme.levels(axis)
                    .forEach(level -> parts.addAll(List.of(axis.id(), level.band() + " " + level.meaning())));
        }
        parts.add(weights.method());
        weights.values().forEach(each -> parts.add(each.toString()));
        return Sha256.ofParts(parts);
    }

    String name() {
        return data.id + " " + data.version;
    }

    /** Refuses what is rated on something that the profile does not know. */
    void checkCriteria(RatedImpact impact) {
        if (data.ratedOnAxes != impact.sheets().isEmpty()) {
            throw new IllegalArgumentException("profile " + name() + " is rated on "
                    + (data.ratedOnAxes ? "scale, scope and irremediability by ratings" : "criteria of its own by name")
                    + ", but " + impact.impact() + " is not");
        }
        Set<String> known = new TreeSet<>(data.likelihoodCriteria);
        data.criteria.forEach(each -> known.add(each.id()));
        impact.sheets().stream()
                .flatMap(sheet -> sheet.values().keySet().stream())
                .filter(each -> !known.contains(each))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException("profile " + name() + " has no criterion \"" + each + "\""
                            + Nearest.to(each, known.stream())
                                    .map(near -> "; did you mean \"" + near + "\"?")
                                    .orElse("; it has " + String.join(", ", known)));
                });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile that
                && data.text.equals(that.data.text)
                && scheme.equals(that.scheme)
                && weights.equals(that.weights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(data.text, scheme, weights);
    }

    /**
     * {@return for example {@code undp-hrsa-mean 1.0.0 (compensatory)}; with the rating scheme and the weights where they are
     * not its own}
     */
    @Override
    public String toString() {
        return name() + " (" + data.profileClass + ")"
                + (scheme.equals(data.scheme) ? "" : ", scheme " + scheme)
                + (weights.equals(Weights.equal(data.criteria.size())) ? "" : ", weights " + weights);
    }
}
