package org.salience.severity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Rating;
import org.salience.model.evidence.Word;
import org.salience.model.norm.Citation;
import org.salience.model.norm.Ungp;

/**
 * How grave an impact is, for example {@code tier 1: scale 4/4, scope 3-4/4, irremediability 3-4/4 (1 assessor)}, and how
 * that follows from its ratings.
 *
 * <p>It says which impact to address first, not whether to address it, and nothing of how likely the impact is or who is
 * involved in it. There is no number for severity as a whole: {@link #bands()} is a range of ranks.
 *
 * <p>Equal to a severity of the same ratings by the same scorer. Immutable and thread-safe.
 */
public final class Severity {
    /** From this width on a range is flagged as wide. */
    private static final int WIDE = 2;

    private final SeverityScorer scorer;
    private final List<Rating> counted;
    private final List<Rating> superseded;
    private final List<AxisSeverity> axes;
    private final Panel panel;
    private final Optional<Panel> complete;
    private final BandRange bands;
    private final Word severe;
    private final Tier tier;
    private final Set<SeverityFlag> flags;

    /** {@code counted}: one rating for each assessor, sorted by assessor; {@code superseded}: by day. */
    Severity(SeverityScorer scorer, List<Rating> counted, List<Rating> superseded) {
        this.scorer = scorer;
        this.counted = List.copyOf(counted);
        this.superseded = List.copyOf(superseded);
        List<List<AxisRating>> rows = counted.stream().map(this::row).toList();
        panel = Panel.of(rows, BandRange.all(scorer.scheme().bands()));
        complete = complete(rows);
        bands = panel.bands();
        axes = Stream.of(Axis.values()).map(axis -> axis(axis, rows)).toList();
        severe = bands.low() >= from() ? Word.TRUE : bands.high() < from() ? Word.FALSE : Word.UNKNOWN;
        tier = axes.stream().allMatch(axis -> axis.raters() == 0)
                ? Tier.NOT_RATED
                : severe == Word.FALSE ? Tier.SECOND : Tier.FIRST;
        flags = Collections.unmodifiableSet(flags(rows));
    }

    private List<AxisRating> row(Rating rating) {
        return Stream.of(Axis.values())
                .map(axis -> AxisRating.of(axis, rating, scorer.scheme()))
                .toList();
    }

    private AxisSeverity axis(Axis axis, List<List<AxisRating>> rows) {
        return AxisSeverity.of(
                axis, rows.stream().map(row -> row.get(axis.ordinal())).toList(), panel.axis(axis));
    }

    /** The assessors who rated all axes: only on them can the two orders of pooling be held against each other. */
    private static Optional<Panel> complete(List<List<AxisRating>> rows) {
        List<List<AxisRating>> whole = rows.stream()
                .filter(row -> row.stream().allMatch(AxisRating::isRated))
                .toList();
        return whole.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.of(whole, whole.get(0).get(0).bands()));
    }

    private EnumSet<SeverityFlag> flags(List<List<AxisRating>> rows) {
        EnumSet<SeverityFlag> found = EnumSet.noneOf(SeverityFlag.class);
        if (axes.stream().anyMatch(axis -> axis.raters() == 0)) {
            found.add(SeverityFlag.NO_EVIDENCE);
        }
        if (tier == Tier.NOT_RATED) {
            return found;
        }
        if (rows.stream()
                        .filter(row -> row.stream().anyMatch(AxisRating::isRated))
                        .count()
                == 1) {
            found.add(SeverityFlag.SINGLE_ASSESSOR);
        }
        if (bands.width() >= WIDE) {
            found.add(SeverityFlag.WIDE);
        }
        if (complete.filter(each -> !each.byAxis().equals(each.byAssessor())).isPresent()) {
            found.add(SeverityFlag.POOLING_ORDER_CONFLICT);
        }
        BandRange lowest = new BandRange(1, 1, bands.top());
        if (tier == Tier.FIRST && Panel.of(rows, lowest).bands().high() < from()) {
            found.add(SeverityFlag.TIER_DEPENDS_ON_MISSING);
        }
        return found;
    }

    private int from() {
        return scorer.firstTier().from(scorer.scheme().bands());
    }

    /**
     * {@return the scorer that gave this result, with its profile, rating scheme and options}
     */
    public SeverityScorer scorer() {
        return scorer;
    }

    /**
     * {@return the impact, empty if there are no ratings to name it}
     */
    public Optional<String> impact() {
        return counted.stream().map(Rating::of).findFirst();
    }

    /**
     * {@return the ratings that count, one for each assessor, sorted by assessor}
     */
    public List<Rating> ratings() {
        return counted;
    }

    /**
     * {@return earlier ratings by the same assessors, by day; they do not count}
     */
    public List<Rating> superseded() {
        return superseded;
    }

    /**
     * {@return how many assessors rated the impact, be it on some axes only}
     */
    public int assessors() {
        return counted.size();
    }

    /**
     * {@return the three axes, in the order in which UNGP 14 commentary names them}
     */
    public List<AxisSeverity> axes() {
        return axes;
    }

    /**
     * {@return what is known of an axis}
     *
     * @param axis the axis
     */
    public AxisSeverity axis(Axis axis) {
        return axes.get(axis.ordinal());
    }

    /**
     * {@return the bands in which the impact may lie, whatever the missing ratings would have been, whichever levels of the
     * intervals hold, and whichever way the assessors are pooled}
     */
    public BandRange bands() {
        return bands;
    }

    /**
     * {@return the bands of the impact if every rating that is missing is left out: the highest of the axes that were
     * rated; empty if none was}
     *
     * <p>For comparison. It is narrower than {@link #bands()} without evidence, and nothing is decided by it.
     */
    public Optional<BandRange> available() {
        return axes.stream().flatMap(axis -> axis.available().stream()).reduce(BandRange::max);
    }

    /**
     * {@return the band on which tier and order are decided: the highest in which the impact may lie}
     */
    public int decisionBand() {
        return bands.high();
    }

    /**
     * {@return whether the impact is among the most severe: true if it is in the first tier for certain, false if it is not
     * for certain, otherwise unknown}
     */
    public Word severe() {
        return severe;
    }

    /**
     * {@return the tier, decided with caution: the first unless the impact is certainly not among the most severe}
     */
    public Tier tier() {
        return tier;
    }

    /**
     * {@return why the impact is in the first tier; empty if it is not}
     */
    public Set<TierReason> reasons() {
        return tier == Tier.FIRST ? Set.of(TierReason.SEVERE) : Set.of();
    }

    /**
     * {@return the order within a tier: the bands of the axes from the highest down, each at its upper end}
     *
     * <p>Where the two ways of pooling the assessors give different keys, the higher. The first band of the key is
     * {@link #decisionBand()}.
     */
    public LeximaxKey key() {
        return panel.key();
    }

    /**
     * {@return what to know before relying on the result, in the order of the constants}
     */
    public Set<SeverityFlag> flags() {
        return flags;
    }

    /**
     * {@return how the result follows from the ratings: an indented tree in ASCII, lines ended by a line feed}
     */
    public String explain() {
        List<String> lines = new ArrayList<>();
        lines.add(impact().map(id -> id + ": ").orElse("") + headline());
        lines.add("  severe: " + severe);
        lines.add("    " + because());
        lines.add("  band " + bands + ": the highest axis ("
                + Citation.of(Ungp.PRINCIPLE_14_COMMENTARY, "scale, scope and irremediable character") + ")");
        axes.forEach(axis -> explain(axis, lines));
        lines.add("    by axis " + panel.byAxis() + ", by assessor " + panel.byAssessor());
        complete.filter(each -> flags.contains(SeverityFlag.POOLING_ORDER_CONFLICT))
                .ifPresent(each -> lines.add("    conflict among assessors who rated all axes: by axis " + each.byAxis()
                        + ", by assessor " + each.byAssessor()));
        available()
                .filter(left -> !left.equals(bands))
                .ifPresent(left -> lines.add("    without what is missing, by axis: " + left));
        lines.add("  order within the tier: " + key());
        superseded.forEach(each -> lines.add("  superseded: " + each.by() + ", " + each.on() + ", " + each.id()));
        lines.add("  flags: " + (flags.isEmpty() ? "none" : joined(flags)));
        lines.add("  by " + scorer);
        lines.add("  bands by level: " + scorer.scheme().bandMap());
        return String.join("\n", lines) + "\n";
    }

    private static void explain(AxisSeverity axis, List<String> lines) {
        lines.add(
                "    " + axis + (axis.available().equals(Optional.of(axis.bands())) ? "" : ", may be " + axis.bands()));
        axis.ratings()
                .forEach(
                        each -> lines.add("      " + each + (axis.isMinority(each) ? ", outside what is pooled" : "")));
    }

    private String because() {
        if (tier == Tier.NOT_RATED) {
            return "nobody rated it";
        }
        String lies = switch (severe) {
            case TRUE -> "in";
            case FALSE -> "below";
            default -> "partly in";
        };
        return "band " + bands + " lies " + lies + " the " + scorer.firstTier() + " (" + Tier.FIRST + "; "
                + TierReason.SEVERE.citation() + ")";
    }

    private String headline() {
        return tier + (tier == Tier.FIRST && severe == Word.UNKNOWN ? " by caution" : "");
    }

    private static String joined(Collection<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Severity that
                && scorer.equals(that.scorer)
                && counted.equals(that.counted)
                && superseded.equals(that.superseded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scorer, counted, superseded);
    }

    /**
     * {@return the tier, what the assessors say on each axis, and what to know, for example
     * {@code tier 1: scale 4/4, scope 3-4/4, irremediability 3-4/4 (1 assessor)}; {@code tier 1 by caution} where it is
     * not known whether the impact is among the most severe}
     */
    @Override
    public String toString() {
        List<String> notes = new ArrayList<>();
        if (assessors() > 0) {
            notes.add(assessors() + (assessors() == 1 ? " assessor" : " assessors"));
        }
        if (scorer.firstTier() != FirstTier.TOP_BAND && tier != Tier.NOT_RATED) {
            notes.add("first tier: " + scorer.firstTier());
        }
        Stream.of(SeverityFlag.POOLING_ORDER_CONFLICT, SeverityFlag.TIER_DEPENDS_ON_MISSING)
                .filter(flags::contains)
                .forEach(flag -> notes.add(flag.toString()));
        return headline()
                + (tier == Tier.NOT_RATED ? "" : ": " + joined(axes))
                + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")");
    }
}
