package org.salience.severity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Delay;
import org.salience.model.Rating;
import org.salience.model.evidence.Word;

/**
 * How grave an impact is, for example {@code tier 1: scale 4/4, scope 3-4/4, irremediability 3-4/4 (1 assessor)}, and how
 * that follows from its ratings.
 *
 * <p>It says which impact to address first, not whether to address it, and nothing of how likely the impact is or who is
 * involved in it. There is no number for severity as a whole: {@link #bands()} is a range of ranks.
 *
 * <p>Where ratings are of single affected groups, an impact is as grave as it is for the group for which it is gravest, and
 * {@link #byGroup()} keeps them all. It is gross: what measures change stands beside it ({@link #residual()}).
 *
 * <p>Equal to a severity of the same ratings by the same scorer. Immutable and thread-safe.
 */
public final class Severity {
    /** From this width on a range is flagged as wide. */
    private static final int WIDE = 2;

    private final SeverityScorer scorer;
    private final List<Rating> counted;
    private final List<Rating> superseded;
    private final List<GroupSeverity> groups;
    private final GroupSeverity worst;
    private final BandRange bands;
    private final Optional<IfDelayed> ifDelayed;
    private final Word severe;
    private final Tier tier;
    private final Set<SeverityFlag> flags;
    private final Optional<Residual> residual;

    /** {@code counted}: one rating for each assessor and group, sorted by assessor; {@code superseded}: by day. */
    Severity(SeverityScorer scorer, List<Rating> counted, List<Rating> superseded) {
        this.scorer = scorer;
        this.counted = List.copyOf(counted);
        this.superseded = List.copyOf(superseded);
        groups = groups(counted, scorer.scheme());
        worst = groups.stream().reduce(Severity::worse).orElseThrow();
        bands = groups.stream().map(GroupSeverity::bands).reduce(BandRange::max).orElseThrow();
        ifDelayed = groups.stream().flatMap(each -> each.ifDelayed().stream()).reduce(IfDelayed::max);
        severe = bands.low() >= from() ? Word.TRUE : bands.high() < from() ? Word.FALSE : Word.UNKNOWN;
        tier = decided();
        flags = Collections.unmodifiableSet(found());
        residual = Mitigated.of(this);
    }

    /** By group, after all who are affected; without ratings nothing is known of all who are affected. */
    private static List<GroupSeverity> groups(List<Rating> counted, RatingScheme scheme) {
        SortedMap<String, List<Rating>> byGroup = new TreeMap<>();
        counted.forEach(each -> byGroup.computeIfAbsent(each.group().orElse(""), group -> new ArrayList<>())
                .add(each));
        if (byGroup.isEmpty()) {
            byGroup.put("", List.of());
        }
        return byGroup.entrySet().stream()
                .map(each -> GroupSeverity.of(
                        Optional.of(each.getKey()).filter(group -> !group.isEmpty()), each.getValue(), scheme))
                .toList();
    }

    private static GroupSeverity worse(GroupSeverity one, GroupSeverity other) {
        return other.key().compareTo(one.key()) > 0 ? other : one;
    }

    private Tier decided() {
        if (isDelayPossible()) {
            return Tier.FIRST;
        }
        return groups.stream().noneMatch(GroupSeverity::isRated)
                ? Tier.NOT_RATED
                : severe == Word.FALSE ? Tier.SECOND : Tier.FIRST;
    }

    private boolean isDelayPossible() {
        return ifDelayed.filter(IfDelayed::isPossible).isPresent();
    }

    private EnumSet<SeverityFlag> found() {
        EnumSet<SeverityFlag> found = EnumSet.noneOf(SeverityFlag.class);
        add(found, SeverityFlag.NO_EVIDENCE, groups.stream().anyMatch(GroupSeverity::hasAxisWithoutEvidence));
        if (tier == Tier.NOT_RATED) {
            return found;
        }
        add(found, SeverityFlag.SINGLE_ASSESSOR, groups.stream().anyMatch(each -> each.raters() == 1));
        add(found, SeverityFlag.WIDE, bands.width() >= WIDE);
        add(found, SeverityFlag.POLARISED, groups.stream().anyMatch(GroupSeverity::isPolarised));
        add(found, SeverityFlag.POOLING_ORDER_CONFLICT, groups.stream().anyMatch(GroupSeverity::isPoolingInConflict));
        add(
                found,
                SeverityFlag.TIER_DEPENDS_ON_MISSING,
                tier == Tier.FIRST
                        && !isDelayPossible()
                        && groups.stream().allMatch(each -> each.highestWithMissingAtLowest() < from()));
        add(found, SeverityFlag.BAND_MAP_DEFAULTED, scorer.scheme().isBandMapDefaulted());
        return found;
    }

    private static void add(Set<SeverityFlag> flags, SeverityFlag flag, boolean raised) {
        if (raised) {
            flags.add(flag);
        }
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
     * {@return the ratings that count, one for each assessor and affected group, sorted by assessor}
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
        return (int) counted.stream().map(Rating::by).distinct().count();
    }

    /**
     * {@return how grave it is for each affected group of which there are ratings, all who are affected first, then by id; at
     * least one. Nothing is added up over them}
     */
    public List<GroupSeverity> byGroup() {
        return groups;
    }

    /**
     * {@return the group for which it is gravest, which decides; among equals the first of {@link #byGroup()}}
     */
    public GroupSeverity worstOff() {
        return worst;
    }

    /**
     * {@return the three axes, in the order in which UNGP 14 commentary names them; of the group that decides}
     */
    public List<AxisSeverity> axes() {
        return worst.axes();
    }

    /**
     * {@return what is known of an axis}
     *
     * @param axis the axis
     */
    public AxisSeverity axis(Axis axis) {
        Objects.requireNonNull(axis, "axis");
        return axes().get(axis.ordinal());
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
        return groups.stream().flatMap(each -> each.available().stream()).reduce(BandRange::max);
    }

    /**
     * {@return the band on which tier and order are decided: the highest in which the impact may lie}
     */
    public int decisionBand() {
        return bands.high();
    }

    /**
     * {@return what a late response would do, for the group for which it is gravest; empty if no assessor says}
     */
    public Optional<IfDelayed> ifDelayed() {
        return ifDelayed;
    }

    /**
     * {@return what measures leave, empty if no rating says that they change anything}; it decides nothing
     */
    public Optional<Residual> residual() {
        return residual;
    }

    /**
     * {@return whether the impact is among the most severe: true if its bands are those of the first tier for certain, false
     * if they are not for certain, otherwise unknown}
     *
     * <p>It is the bands alone that decide. Delay brings an impact into the first tier without making it severe: UNGP 24 sets
     * "most severe" and "where delayed response would make them irremediable" side by side, and what other principles ask of
     * severe impacts (UNGP 14, 21) they do not ask of those that delay would make so.
     */
    public Word severe() {
        return severe;
    }

    /**
     * {@return the tier, decided with caution: the first unless the impact is certainly not among the most severe, and the
     * first if delay would, or may, make it irremediable}
     */
    public Tier tier() {
        return tier;
    }

    /**
     * {@return why the impact is in the first tier, for certain or by caution; empty if it is not}
     */
    public Set<TierReason> reasons() {
        EnumSet<TierReason> reasons = EnumSet.noneOf(TierReason.class);
        if (severe != Word.FALSE && groups.stream().anyMatch(GroupSeverity::isRated)) {
            reasons.add(TierReason.SEVERE);
        }
        if (isDelayPossible()) {
            reasons.add(TierReason.DELAY);
        }
        return Collections.unmodifiableSet(reasons);
    }

    /**
     * {@return whether the impact is in the first tier whatever is missing or open}
     */
    public boolean isFirstForCertain() {
        return severe == Word.TRUE || ifDelayed.filter(IfDelayed::isCertain).isPresent();
    }

    /**
     * {@return the order within a tier: the bands of the axes from the highest down, each at its upper end}
     *
     * <p>Where the two ways of pooling the assessors give different keys, the higher. The first band of the key is
     * {@link #decisionBand()}.
     */
    public LeximaxKey key() {
        return worst.key();
    }

    /**
     * {@return the same with each band at its lower end: the key lies between the two, whatever is missing or open}
     */
    public LeximaxKey lowestKey() {
        return groups.stream()
                .map(GroupSeverity::lowestKey)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The bands of irremediability by which impacts of equal keys can be ordered: at the upper end, of a group that decides. */
    BandRange irremediability() {
        int low = groups.stream()
                .mapToInt(each -> each.irremediability().low())
                .min()
                .orElseThrow();
        int high = groups.stream()
                .filter(each -> each.key().equals(key()))
                .mapToInt(each -> each.irremediability().high())
                .max()
                .orElseThrow();
        return new BandRange(Math.min(low, high), high, bands.top());
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
        if (ifDelayed.isPresent()) {
            lines.add("  first for: " + (reasons().isEmpty() ? "nothing" : joined(reasons())));
        }
        if (groups.size() == 1) {
            lines.addAll(indented(
                    "  ",
                    explained(worst, worst.group().map(group -> group + ": ").orElse(""))));
        } else {
            lines.add("  band " + bands + ": the group for which it is gravest decides, and nothing is added up");
            groups.forEach(each -> lines.addAll(
                    indented("    ", explained(each, each.name() + (each == worst ? ", which decides: " : ": ")))));
        }
        ifDelayed.ifPresent(delay -> explain(delay, lines));
        lines.add("  order within the tier: " + key());
        residual.ifPresent(left -> explain(left, lines));
        superseded.forEach(each -> lines.add("  superseded: " + each.by() + ", " + each.on() + ", " + each.id()));
        lines.add("  flags: " + (flags.isEmpty() ? "none" : joined(flags)));
        lines.add("  by " + scorer);
        lines.add("  bands by level: " + scorer.scheme().bandMap());
        return String.join("\n", lines) + "\n";
    }

    private static List<String> explained(GroupSeverity group, String name) {
        List<String> lines = new ArrayList<>(group.explain());
        lines.set(0, name + lines.get(0));
        return lines;
    }

    private static List<String> indented(String by, List<String> lines) {
        return lines.stream().map(line -> by + line).toList();
    }

    private static void explain(IfDelayed delay, List<String> lines) {
        lines.add("  if the response is delayed: " + delay + " (" + TierReason.DELAY.citation() + ")");
        delay.ratings().stream()
                .filter(AxisRating::isRated)
                .forEach(each -> lines.add(
                        "    " + each + Delay.within(each.rating().ifDelayed().flatMap(Delay::withinMonths))));
    }

    private static void explain(Residual residual, List<String> lines) {
        lines.add("  " + residual + "; it decides nothing");
        residual.credits().forEach(each -> lines.add("    " + each));
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
        return tier + (tier == Tier.FIRST && !isFirstForCertain() ? " by caution" : "");
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
        if (groups.size() > 1) {
            notes.add("gravest for " + worst.name() + ", of " + groups.size() + " groups");
        } else {
            worst.group().ifPresent(group -> notes.add("of " + group));
        }
        ifDelayed.filter(IfDelayed::isPossible).ifPresent(delay -> notes.add("if delayed: " + delay));
        return headline()
                + (tier == Tier.NOT_RATED ? "" : ": " + joined(axes()))
                + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")");
    }
}
