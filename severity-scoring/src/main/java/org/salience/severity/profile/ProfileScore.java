package org.salience.severity.profile;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Track;
import org.salience.model.evidence.Word;
import org.salience.severity.Axis;
import org.salience.severity.BandRange;
import org.salience.severity.Severity;
import org.salience.severity.SeverityScorer;

/**
 * How an impact scores by a named profile, with the result of the default beside it.
 *
 * <p>What was not rated may be any level, so scores are ranges, found by looking at every way in which open levels may be
 * filled. Several assessors are pooled criterion by criterion, as the default does: lower median of lower ends, upper median
 * of upper ends.
 *
 * <p>Equal to a score of the same impact by the same profile. Immutable and thread-safe.
 */
public final class ProfileScore {
    /** The word under which reports list what averaging masked. */
    static final String MASKED = "MASKED_BY_AVERAGING";

    private static final double ROUNDING = Profile.ROUNDING;

    private final Profile profile;
    private final RatedImpact impact;
    private final SeverityFormula formula;
    private final Severity standard;
    private final List<LevelRange> ranges;
    private final Set<Totals> totals;
    private final Optional<ScoreRange> likelihood;
    private final Word masked;

    ProfileScore(Profile profile, RatedImpact impact) {
        profile.checkCriteria(impact);
        this.profile = profile;
        this.impact = impact;
        formula = impact.isOnHumanRights() ? profile.humanRightsRule().formula(profile.formula()) : profile.formula();
        standard = SeverityScorer.standard().with(profile.scheme()).score(ratings());
        ranges = profile.criteria().stream().map(this::range).toList();
        totals = Totals.all(profile.criteria(), profile.weights(), ranges);
        likelihood = isLikelihoodRead() ? Optional.of(likelihoods()) : Optional.empty();
        masked = masked();
    }

    /** The ratings of the impact on the axes; where it was rated on other criteria, what these say of the axes. */
    private List<Rating> ratings() {
        if (impact.sheets().isEmpty()) {
            return impact.ratings();
        }
        RatedImpact.Sheet sheet = impact.sheets().get(0);
        return List.of(Rating.builder()
                .id("as-" + profile.id())
                .by(sheet.by())
                .on(sheet.on())
                .of(impact.impact())
                .scale(onAxis(Axis.SCALE, sheet))
                .scope(onAxis(Axis.SCOPE, sheet))
                .irremediability(onAxis(Axis.IRREMEDIABILITY, sheet))
                .build());
    }

    /** The highest of the criteria that speak of an axis; not rated if none of them is. */
    private RatingValue onAxis(Axis axis, RatedImpact.Sheet sheet) {
        List<Criterion> criteria = profile.criteria().stream()
                .filter(each -> each.axis().equals(Optional.of(axis)))
                .toList();
        if (criteria.stream().allMatch(each -> value(sheet, each.id()) instanceof RatingValue.NotRated)) {
            return RatingValue.NOT_RATED;
        }
        LevelRange highest = criteria.stream()
                .map(each -> LevelRange.of(each.id(), value(sheet, each.id()), top()))
                .reduce(LevelRange::max)
                .orElseThrow();
        return new RatingValue.Levels(highest.low(), highest.high());
    }

    private static RatingValue value(RatedImpact.Sheet sheet, String criterion) {
        return sheet.values().getOrDefault(criterion, RatingValue.NOT_RATED);
    }

    private LevelRange range(Criterion criterion) {
        return impact.sheets().isEmpty()
                ? LevelRange.of(standard.axis(criterion.axis().orElseThrow()).bands())
                : LevelRange.of(criterion.id(), value(impact.sheets().get(0), criterion.id()), top());
    }

    private int top() {
        return profile.scheme().bands();
    }

    private boolean isLikelihoodRead() {
        return impact.track() == Track.RISK && !leavesLikelihoodOut();
    }

    private ScoreRange likelihoods() {
        if (!impact.sheets().isEmpty()) {
            List<LevelRange> each = profile.likelihoodCriteria().stream()
                    .map(name -> LevelRange.of(name, value(impact.sheets().get(0), name), top()))
                    .toList();
            return new ScoreRange(
                    each.stream().mapToInt(LevelRange::low).average().orElseThrow(),
                    each.stream().mapToInt(LevelRange::high).average().orElseThrow());
        }
        List<Double> values = profile.likelihoods();
        LevelRange pooled = LevelRange.pool(standard.ratings().stream()
                .map(each -> LevelRange.of("likelihood", each.likelihood(), values.size()))
                .toList());
        return new ScoreRange(values.get(pooled.low() - 1), values.get(pooled.high() - 1));
    }

    /**
     * {@return the profile that gave this result, with its id, version and SHA-256}
     */
    public Profile profile() {
        return profile;
    }

    /**
     * {@return the impact}
     */
    public RatedImpact impact() {
        return impact;
    }

    /**
     * {@return the severity by the formula of the profile}
     */
    public ScoreRange severity() {
        return Profile.range(totals, formula);
    }

    /**
     * {@return the likelihood in the units of the profile; empty for an actual impact, and where the profile leaves it out}
     */
    public Optional<ScoreRange> likelihood() {
        return likelihood;
    }

    /**
     * {@return the one number that the profile orders impacts by; empty where it makes none of severity and likelihood}
     */
    public Optional<ScoreRange> priority() {
        if (isCombined()) {
            return Optional.of(new ScoreRange(
                    priority(severity().low(), likelihood.map(ScoreRange::low)),
                    priority(severity().high(), likelihood.map(ScoreRange::high))));
        }
        return leavesLikelihoodOut() ? Optional.of(severity()) : Optional.empty();
    }

    private boolean isCombined() {
        return profile.likelihoodRule().isCombined() && !leavesLikelihoodOut();
    }

    private boolean leavesLikelihoodOut() {
        return impact.isOnHumanRights() && profile.humanRightsRule().leavesLikelihoodOut();
    }

    private double priority(double severity, Optional<Double> likelihoodOfRisk) {
        double largest = formula.severity(uniform(top()));
        return likelihoodOfRisk
                .map(each -> profile.likelihoodRule().priority(severity, each, largest, top()))
                .orElseGet(() -> profile.likelihoodRule().ofActual(severity, largest));
    }

    /**
     * {@return the class in which the profile puts the impact; where that is open, all in which it may be, from the lowest;
     * empty if the profile has none}
     *
     * <p>By {@link #priority()} where there is one, otherwise by {@link #severity()}.
     */
    public List<String> classes() {
        List<ProfileData.ScoreClass> classes = profile.data().classes;
        if (classes.isEmpty()) {
            return List.of();
        }
        IntSummaryStatistics ends =
                totals.stream().flatMapToInt(this::classIndices).summaryStatistics();
        return classes.subList(ends.getMin(), ends.getMax() + 1).stream()
                .map(ProfileData.ScoreClass::name)
                .toList();
    }

    private IntStream classIndices(Totals each) {
        if (formula.overrides(each, top())) {
            return IntStream.of(profile.data().classes.size() - 1);
        }
        double score = formula.severity(each);
        return isCombined()
                ? IntStream.of(
                        profile.classIndex(priority(score, likelihood.map(ScoreRange::low))),
                        profile.classIndex(priority(score, likelihood.map(ScoreRange::high))))
                : IntStream.of(profile.classIndex(score));
    }

    /**
     * {@return the result of the default profile for the same ratings, in the same rating scheme}
     */
    public Severity standard() {
        return standard;
    }

    /**
     * {@return whether averaging masks the impact: whether the profile puts it no higher than an impact that is one band
     * lower on every criterion, which the default puts below it}
     *
     * <p>On levels from 1 to 4, (4, 1, 1) has the mean 2, which is less than that of (3, 3, 3). Unknown where it depends on
     * what is not rated, on open intervals, or on how assessors are pooled; false for an ordinal profile.
     */
    public Word maskedByAveraging() {
        return masked;
    }

    private Word masked() {
        if (profile.profileClass() == ProfileClass.ORDINAL) {
            return Word.FALSE;
        }
        long count = totals.stream()
                .filter(each -> isMasked(each, each.highestOnAxes()))
                .count();
        if (count == totals.size()) {
            return Word.TRUE;
        }
        BandRange bands = standard.bands();
        boolean byPooling = totals.stream().anyMatch(each -> isMasked(each, bands.high()))
                && standard.axes().stream().allMatch(axis -> axis.bands().high() < bands.high());
        return count == 0 && !byPooling ? Word.FALSE : Word.UNKNOWN;
    }

    private boolean isMasked(Totals each, int band) {
        return band > 1
                && !formula.overrides(each, top())
                && formula.severity(each) <= formula.severity(uniform(band - 1)) + ROUNDING;
    }

    private Totals uniform(int level) {
        return Totals.uniform(profile.criteria(), profile.weights(), level);
    }

    /**
     * {@return how the result follows: an indented tree in ASCII, lines ended by a line feed}
     */
    public String explain() {
        List<String> lines = new ArrayList<>();
        lines.add(toString());
        lines.add("  severity " + severity() + ": " + formula + " "
                + IntStream.range(0, ranges.size())
                        .mapToObj(i -> profile.criteria().get(i) + " " + ranges.get(i))
                        .collect(Collectors.joining(", "))
                + (formula == SeverityFormula.MEAN ? ", weights " + profile.weights() : ""));
        lines.add("  likelihood "
                + likelihood
                        .map(each -> each + ": " + profile.likelihoodRule())
                        .orElse(impact.track() == Track.OCCURRED ? "not read of what occurred" : "left out"));
        if (profile.humanRightsRule() != HumanRightsRule.NONE) {
            lines.add("  human rights: "
                    + (impact.isOnHumanRights()
                            ? profile.humanRightsRule()
                            : "not applied, the impact is on something else"));
        }
        priority().ifPresent(each -> lines.add("  priority " + each));
        if (!classes().isEmpty()) {
            lines.add("  class: " + String.join(" or ", classes()));
        }
        lines.add("  default: " + standard);
        lines.add("    by " + standard.scorer());
        if (profile.profileClass() != ProfileClass.ORDINAL) {
            lines.add("  " + MASKED + ": " + maskedWords());
        }
        lines.add("  source: " + profile.source());
        profile.warnings().forEach(each -> lines.add("  warning: " + each));
        lines.add("  by " + profile + ", SHA-256 " + profile.sha256());
        return String.join("\n", lines) + "\n";
    }

    private String maskedWords() {
        return switch (masked) {
            case TRUE -> "yes, the profile puts it no higher than an impact one band lower on every criterion";
            case FALSE -> "no";
            default -> "perhaps, that depends on what is open";
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProfileScore that && profile.equals(that.profile) && impact.equals(that.impact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(profile, impact);
    }

    /**
     * {@return the score, and for a profile that is not ordinal the default beside it, for example {@code imp-1 by
     * undp-hrsa-mean 1.0.0 (compensatory): severity 2, likelihood 3; default: tier 1: scale 4/4, scope 1/4, irremediability
     * 1/4 (1 assessor); MASKED_BY_AVERAGING}}
     */
    @Override
    public String toString() {
        return impact.impact() + " by " + profile + ": severity " + severity()
                + likelihood.map(each -> ", likelihood " + each).orElse("")
                + priority().map(each -> ", priority " + each).orElse("")
                + (classes().isEmpty() ? "" : ", " + String.join(" or ", classes()))
                + (profile.profileClass() == ProfileClass.ORDINAL ? "" : "; default: " + standard + maskedMark());
    }

    private String maskedMark() {
        return switch (masked) {
            case TRUE -> "; " + MASKED;
            case FALSE -> "";
            default -> "; perhaps " + MASKED;
        };
    }
}
