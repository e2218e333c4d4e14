package org.salience.severity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Impacts in the order in which to address them where not all can be addressed at once. Nothing is dropped and no tie is
 * broken: impacts that every step leaves equal share a rank and are listed by id.
 *
 * <p>Ranks are cautious, from the upper end of all that is missing or open. {@link #necessarilyBefore} says which of them hold
 * whatever it is. Impacts that nobody rated have no rank and stand by themselves ({@link #notRated()}).
 *
 * <p>Equal to priorities of the same impacts by the same prioritizer. Immutable and thread-safe.
 *
 * @see org.salience.model.norm.Ungp#PRINCIPLE_24
 */
public final class Priorities {
    private static final Comparator<Priority> BY_ID = Comparator.comparing(Priority::impact);

    private final Prioritizer prioritizer;
    private final List<Priority> inOrder;
    private final List<Priority> notRated;
    private final Map<String, Priority> byId = new HashMap<>();
    private final Map<String, Position> highest = new HashMap<>();
    private final Map<String, Position> lowest = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    Priorities(Prioritizer prioritizer, Collection<Priority> impacts) {
        this.prioritizer = prioritizer;
        List<Priority> rated = new ArrayList<>();
        List<Priority> others = new ArrayList<>();
        for (Priority each : impacts) {
            if (byId.put(each.impact(), each) != null) {
                throw new IllegalArgumentException(
                        "each impact must be given once, but " + each.impact() + " is given twice");
            }
            highest.put(each.impact(), Position.highest(each, prioritizer.equalKeys()));
            lowest.put(each.impact(), Position.lowest(each, prioritizer.equalKeys()));
            (isRated(each) ? rated : others).add(each);
        }
        rated.sort(Comparator.comparing(this::highest).reversed().thenComparing(BY_ID));
        others.sort(BY_ID);
        inOrder = Collections.unmodifiableList(rated);
        notRated = Collections.unmodifiableList(others);
        for (int i = 0; i < rated.size(); i++) {
            boolean tied = i > 0 && highest(rated.get(i - 1)).equals(highest(rated.get(i)));
            ranks.put(rated.get(i).impact(), tied ? ranks.get(rated.get(i - 1).impact()) : i + 1);
        }
    }

    private static boolean isRated(Priority priority) {
        return priority.severity().tier() != Tier.NOT_RATED;
    }

    private Position highest(Priority priority) {
        return Objects.requireNonNull(highest.get(priority.impact()));
    }

    private Position lowest(Priority priority) {
        return Objects.requireNonNull(lowest.get(priority.impact()));
    }

    /**
     * {@return what put them in order, with its options}
     */
    public Prioritizer prioritizer() {
        return prioritizer;
    }

    /**
     * {@return the rated impacts in order; equals by id}
     */
    public List<Priority> inOrder() {
        return inOrder;
    }

    /**
     * {@return the impacts that nobody rated, by id: they may belong anywhere, so rate them first}
     */
    public List<Priority> notRated() {
        return notRated;
    }

    /**
     * {@return the impacts of a tier in order; equals by id}
     *
     * @param tier the tier
     */
    public List<Priority> tier(Tier tier) {
        Objects.requireNonNull(tier, "tier");
        return tier == Tier.NOT_RATED
                ? notRated
                : inOrder.stream()
                        .filter(each -> each.severity().tier() == tier)
                        .toList();
    }

    /**
     * {@return the rated impacts by rank: each list holds equals, by id}
     */
    public List<List<Priority>> ranks() {
        TreeMap<Integer, List<Priority>> byRank = new TreeMap<>();
        inOrder.forEach(each -> byRank.computeIfAbsent(ranks.get(each.impact()), rank -> new ArrayList<>())
                .add(each));
        return byRank.values().stream().map(List::copyOf).toList();
    }

    /**
     * {@return one impact}
     *
     * @param impact its id
     * @throws IllegalArgumentException if it is not among these
     */
    public Priority impact(String impact) {
        Objects.requireNonNull(impact, "impact");
        Priority found = byId.get(impact);
        if (found == null) {
            throw new IllegalArgumentException("impact must be one of "
                    + byId.keySet().stream().sorted().toList() + ", but was \"" + impact + "\"");
        }
        return found;
    }

    /**
     * {@return the rank of an impact: 1 plus the number of those before it, the same for equals; empty if it is not rated}
     *
     * @param impact its id
     * @throws IllegalArgumentException if it is not among these
     */
    public OptionalInt rank(String impact) {
        Objects.requireNonNull(impact, "impact");
        Integer rank = ranks.get(impact(impact).impact());
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /**
     * {@return whether one impact comes before another whatever is missing or open: even its lowest position is above the other's
     * highest}
     *
     * @param one the id of an impact
     * @param other the id of another
     * @throws IllegalArgumentException if one of them is not among these
     */
    public boolean necessarilyBefore(String one, String other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return lowest(impact(one)).compareTo(highest(impact(other))) > 0;
    }

    /**
     * {@return whether one impact would come before another under some value of what is missing or open}
     *
     * @param one the id of an impact
     * @param other the id of another
     * @throws IllegalArgumentException if one of them is not among these
     */
    public boolean possiblyBefore(String one, String other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return !one.equals(other) && highest(impact(one)).compareTo(lowest(impact(other))) > 0;
    }

    /**
     * {@return the ranks that an impact can have, rated or not, whatever is missing or open: from 1 plus the number of those
     * necessarily before it to 1 plus the number of those possibly before it}
     *
     * @param impact its id
     * @throws IllegalArgumentException if it is not among these
     */
    public RankRange rankRange(String impact) {
        Objects.requireNonNull(impact, "impact");
        return ranges().get(impact(impact).impact());
    }

    /**
     * {@return the same for all impacts, by id}
     */
    public Map<String, RankRange> rankRanges() {
        return Collections.unmodifiableMap(ranges());
    }

    private TreeMap<String, RankRange> ranges() {
        Position[] lows = lowest.values().stream().sorted().toArray(Position[]::new);
        Position[] highs = highest.values().stream().sorted().toArray(Position[]::new);
        TreeMap<String, RankRange> ranges = new TreeMap<>();
        byId.values().forEach(each -> {
            boolean open = highest(each).compareTo(lowest(each)) > 0;
            ranges.put(
                    each.impact(),
                    new RankRange(1 + above(lows, highest(each)), 1 + above(highs, lowest(each)) - (open ? 1 : 0)));
        });
        return ranges;
    }

    /** How many of some sorted positions are above one. */
    private static int above(Position[] sorted, Position position) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle].compareTo(position) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return sorted.length - from;
    }

    /**
     * {@return why one impact comes before another: the first step in which they differ}
     *
     * @param one the id of an impact
     * @param other the id of another
     * @throws IllegalArgumentException if one of them is not among these
     */
    public Precedence why(String one, String other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Priority a = impact(one);
        Priority b = impact(other);
        boolean swapped = isRated(a) && isRated(b) && highest(a).compareTo(highest(b)) < 0;
        Priority first = swapped ? b : a;
        Priority second = swapped ? a : b;
        return new Precedence(
                first,
                second,
                highest(first).decides(highest(second)).filter(step -> isRated(first) && isRated(second)),
                necessarilyBefore(first.impact(), second.impact()));
    }

    /**
     * {@return the rated impacts that no other surpasses in bands without being less likely, in order: for readers who want
     * both in view. It is no order of its own, and nothing outside it may be left out}
     */
    public List<Priority> paretoFront() {
        List<Priority> byBands = new ArrayList<>(inOrder);
        byBands.sort(Comparator.comparing((Priority each) -> each.severity().key())
                .thenComparing(each -> each.likelihood().high())
                .reversed());
        Set<String> front = new HashSet<>();
        int mostLikely = 0;
        Priority last = null;
        for (Priority each : byBands) {
            int likelihood = each.likelihood().high();
            boolean sameAsLast = last != null
                    && last.severity().key().equals(each.severity().key())
                    && last.likelihood().high() == likelihood;
            if (likelihood > mostLikely || sameAsLast) {
                front.add(each.impact());
                mostLikely = likelihood;
                last = each;
            }
        }
        return inOrder.stream().filter(each -> front.contains(each.impact())).toList();
    }

    /**
     * {@return which impacts can be addressed at once and which wait, all of them listed; a tie at the line stays a tie}
     *
     * @param capacity how many can be addressed at once, 0 or more
     * @throws IllegalArgumentException if the capacity is negative
     */
    public CapacityLine line(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity must be 0 or more, but was " + capacity);
        }
        List<Priority> above = new ArrayList<>();
        List<Priority> tied = new ArrayList<>();
        List<Priority> below = new ArrayList<>();
        for (List<Priority> equals : ranks()) {
            int before = ranks.get(equals.get(0).impact()) - 1;
            (before + equals.size() <= capacity ? above : before < capacity ? tied : below).addAll(equals);
        }
        return new CapacityLine(capacity, above, tied, below, notRated);
    }

    /**
     * {@return how far this order is from another of the same impacts, such as one by other options}
     *
     * @param other the other
     * @throws IllegalArgumentException if it is not of the same impacts
     */
    public RankStability stability(Priorities other) {
        Objects.requireNonNull(other, "other");
        return RankStability.between(this, other);
    }

    /**
     * {@return all impacts by tier and rank, and for each rank why it comes after the one before: an indented tree in ASCII,
     * lines ended by a line feed}
     */
    public String explain() {
        List<String> lines = new ArrayList<>();
        lines.add("by " + prioritizer);
        for (int i = 0; i < inOrder.size(); i++) {
            Priority each = inOrder.get(i);
            Tier tier = each.severity().tier();
            if (i == 0 || inOrder.get(i - 1).severity().tier() != tier) {
                lines.add(tier.toString());
            }
            lines.add("  " + ranks.get(each.impact()) + ". " + each);
            if (i > 0) {
                lines.add("    " + why(inOrder.get(i - 1).impact(), each.impact()));
            }
        }
        if (!notRated.isEmpty()) {
            lines.add(Tier.NOT_RATED.toString());
            notRated.forEach(each -> lines.add("  " + each));
        }
        return String.join("\n", lines) + "\n";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Priorities that && prioritizer.equals(that.prioritizer) && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(prioritizer, byId);
    }

    /**
     * {@return all impacts, one a line, each with its rank; lines ended by a line feed}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        inOrder.forEach(each ->
                text.append(ranks.get(each.impact())).append(". ").append(each).append('\n'));
        notRated.forEach(each -> text.append("-  ").append(each).append('\n'));
        return text.toString();
    }
}
