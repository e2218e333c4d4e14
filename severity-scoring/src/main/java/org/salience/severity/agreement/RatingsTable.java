package org.salience.severity.agreement;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.severity.Axis;

/**
 * Who gave what which level: a row for each rater, a column for each unit (an impact, as a rule), for example
 * {@code 3 raters, 15 units, 4 levels, 26 of 45 cells rated}. A cell may be missing; that is not a low level. Levels are
 * ranks from 1; only the interval and ratio metrics of {@link Coefficient} read them as quantities.
 */
public final class RatingsTable {
    /** Stands for a missing rating in the rows of {@link #of}. */
    public static final int MISSING = 0;

    private static final int MOST_LEVELS = 1_000;

    private final int levels;
    private final List<String> raters;
    private final List<String> units;
    /** Unit by unit, so that a unit's ratings lie together. */
    private final short[] cells;

    /** For each unit, how many raters rate it. */
    private final int[] rated;

    private final int leftOut;

    private RatingsTable(int levels, List<String> raters, List<String> units, short[] cells, int leftOut) {
        this.levels = levels;
        this.raters = raters;
        this.units = units;
        this.cells = cells;
        this.rated = rated(cells, raters.size(), units.size());
        this.leftOut = leftOut;
    }

    private static int[] rated(short[] cells, int raters, int units) {
        int[] rated = new int[units];
        for (int unit = 0; unit < units; unit++) {
            for (int i = unit * raters; i < (unit + 1) * raters; i++) {
                rated[unit] += cells[i] == MISSING ? 0 : 1;
            }
        }
        return rated;
    }

    /**
     * {@return a table of raters and units called 1, 2, 3 and so on}
     *
     * @param levels how many levels the scale has, also those that nobody uses: 2 to 1,000
     * @param rows a row for each rater, a level for each unit; {@link #MISSING} where the rater gives none
     * @throws IllegalArgumentException if there is no row, the rows differ in length, or a level is not on the scale
     */
    public static RatingsTable of(int levels, int[]... rows) {
        checkScale(levels);
        if (rows.length == 0) {
            throw new IllegalArgumentException("a table needs the row of one rater at least");
        }
        int units = rows[0].length;
        short[] cells = new short[rows.length * units];
        for (int rater = 0; rater < rows.length; rater++) {
            if (rows[rater].length != units) {
                throw new IllegalArgumentException("each rater must have a cell for each of the " + units
                        + " units, but rater " + (rater + 1) + " has " + rows[rater].length);
            }
            for (int unit = 0; unit < units; unit++) {
                int level = rows[rater][unit];
                if (level != MISSING) {
                    checkLevel(levels, level, "rater " + (rater + 1) + ", unit " + (unit + 1));
                }
                cells[unit * rows.length + rater] = (short) level;
            }
        }
        return new RatingsTable(levels, numbered(rows.length), numbered(units), cells, 0);
    }

    /**
     * {@return what assessors say of one axis of each impact, by name of assessor and impact} Where an assessor rated an
     * impact more than once, the last rating counts, by day and then id. Agreement is about single levels: an interval or
     * shares over several levels are missing here, and {@link #leftOut()} counts them.
     *
     * @param ratings of any impacts
     * @param axis the axis
     * @param levels how many levels the axis has
     * @throws IllegalArgumentException if there is no rating, or one is above the scale
     */
    public static RatingsTable from(Collection<Rating> ratings, Axis axis, int levels) {
        return from(ratings, axis, levels, Rating::by);
    }

    /**
     * {@return one assessor's ratings before a day and from that day on, as two raters, for {@link Drift}} On either side
     * the last rating of an impact counts.
     *
     * @param ratings by any assessors
     * @param by the assessor
     * @param again the day from which the assessor rated again
     * @param axis the axis
     * @param levels how many levels the axis has
     * @throws IllegalArgumentException if the assessor did not rate both before the day and from then on, or a rating is
     *     above the scale
     */
    public static RatingsTable rerated(Collection<Rating> ratings, String by, LocalDate again, Axis axis, int levels) {
        List<Rating> own = ratings.stream().filter(each -> each.by().equals(by)).toList();
        Predicate<Rating> before = each -> each.on().isBefore(again);
        if (own.stream().noneMatch(before) || own.stream().allMatch(before)) {
            throw new IllegalArgumentException(
                    by + " must have rated both before " + again + " and from then on, but did not");
        }
        return from(
                own,
                axis,
                levels,
                // The names sort in the order of time.
                each -> before.test(each) ? by + " before " + again : by + " from " + again);
    }

    private static RatingsTable from(Collection<Rating> ratings, Axis axis, int levels, Function<Rating, String> row) {
        checkScale(levels);
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("a table needs one rating at least");
        }
        List<String> raters =
                List.copyOf(new TreeSet<>(ratings.stream().map(row).toList()));
        List<String> units =
                List.copyOf(new TreeSet<>(ratings.stream().map(Rating::of).toList()));
        Map<String, Integer> place = new TreeMap<>();
        units.forEach(each -> place.put(each, place.size()));
        short[] cells = new short[raters.size() * units.size()];
        Map<Integer, Rating> last = new TreeMap<>();
        ratings.stream()
                .sorted(Comparator.comparing(Rating::on).thenComparing(Rating::id))
                .forEach(
                        each -> last.put(place.get(each.of()) * raters.size() + raters.indexOf(row.apply(each)), each));
        int leftOut = 0;
        for (Map.Entry<Integer, Rating> each : last.entrySet()) {
            RatingValue value = axis.of(each.getValue());
            Optional<Integer> level = single(value);
            if (level.isPresent()) {
                checkLevel(levels, level.get(), "rating " + each.getValue().id());
                cells[each.getKey()] = level.get().shortValue();
            } else if (!(value instanceof RatingValue.NotRated)) {
                leftOut++;
            }
        }
        return new RatingsTable(levels, raters, units, cells, leftOut);
    }

    private static Optional<Integer> single(RatingValue value) {
        if (value instanceof RatingValue.Levels range && range.low() == range.high()) {
            return Optional.of(range.low());
        }
        return value instanceof RatingValue.Shares shares && shares.shares().size() == 1
                ? Optional.of(shares.shares().firstKey())
                : Optional.empty();
    }

    private static void checkScale(int levels) {
        if (levels < 2 || levels > MOST_LEVELS) {
            throw new IllegalArgumentException("a scale must have 2 to " + MOST_LEVELS + " levels, but has " + levels);
        }
    }

    private static void checkLevel(int levels, int level, String where) {
        if (level < 1 || level > levels) {
            throw new IllegalArgumentException(
                    where + ": the level must be between 1 and " + levels + ", but was " + level);
        }
    }

    private static List<String> numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    /**
     * {@return how many levels the scale has}
     */
    public int levels() {
        return levels;
    }

    /**
     * {@return the raters, in the order of the rows}
     */
    public List<String> raters() {
        return raters;
    }

    /**
     * {@return the units, in the order of the columns}
     */
    public List<String> units() {
        return units;
    }

    /**
     * {@return how many ratings are missing because they are intervals or shares over several levels}
     */
    public int leftOut() {
        return leftOut;
    }

    /**
     * {@return the level that a rater gives a unit, empty where it is missing}
     *
     * @param rater the place of the rater, from 0
     * @param unit the place of the unit, from 0
     * @throws IndexOutOfBoundsException if there is no such rater or unit
     */
    public OptionalInt level(int rater, int unit) {
        int level = cell(checked(rater, raters), checked(unit, units));
        return level == MISSING ? OptionalInt.empty() : OptionalInt.of(level);
    }

    /**
     * {@return how many raters give a unit each level, from level 1 up}
     *
     * @param unit the place of the unit, from 0
     * @throws IndexOutOfBoundsException if there is no such unit
     */
    public List<Integer> counts(int unit) {
        int[] counts = new int[levels];
        count(checked(unit, units), counts);
        return Arrays.stream(counts).boxed().toList();
    }

    /**
     * {@return the rows of some raters only, in the order asked for}
     *
     * @param names of raters
     * @throws IllegalArgumentException if there is none, or no rater of that name
     */
    public RatingsTable only(String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("a table needs the row of one rater at least");
        }
        int[] rows = Stream.of(names).mapToInt(this::row).toArray();
        short[] some = new short[rows.length * units.size()];
        for (int i = 0; i < some.length; i++) {
            some[i] = (short) cell(rows[i % rows.length], i / rows.length);
        }
        return new RatingsTable(levels, List.of(names), units, some, leftOut);
    }

    private int row(String name) {
        int row = raters.indexOf(name);
        if (row < 0) {
            throw new IllegalArgumentException("there is no rater called \"" + name + "\" among " + raters);
        }
        return row;
    }

    private static int checked(int index, List<String> names) {
        return Objects.checkIndex(index, names.size());
    }

    int cell(int rater, int unit) {
        return cells[unit * raters.size() + rater];
    }

    /** Fills in how many raters give the unit each level, and returns how many rate it. */
    int count(int unit, int[] counts) {
        Arrays.fill(counts, 0);
        int end = (unit + 1) * raters.size();
        for (int i = unit * raters.size(); i < end; i++) {
            if (cells[i] != MISSING) {
                counts[cells[i] - 1]++;
            }
        }
        return rated[unit];
    }

    /** The places of the units that at least so many raters rate. */
    int[] unitsRatedBy(int atLeast) {
        int[] places = new int[units.size()];
        int found = 0;
        for (int unit = 0; unit < places.length; unit++) {
            if (rated[unit] >= atLeast) {
                places[found++] = unit;
            }
        }
        return Arrays.copyOf(places, found);
    }

    boolean isComplete() {
        for (short cell : cells) {
            if (cell == MISSING) {
                return false;
            }
        }
        return true;
    }

    /** The given units, which may repeat. */
    RatingsTable select(int[] chosen) {
        int width = raters.size();
        short[] some = new short[chosen.length * width];
        for (int i = 0; i < chosen.length; i++) {
            System.arraycopy(cells, chosen[i] * width, some, i * width, width);
        }
        return new RatingsTable(levels, raters, new Selection(units, chosen), some, leftOut);
    }

    /** Names of chosen units, looked up when asked for: resampling never asks. */
    private static final class Selection extends AbstractList<String> {
        private final List<String> names;
        private final int[] chosen;

        Selection(List<String> names, int[] chosen) {
            this.names = names;
            this.chosen = chosen;
        }

        @Override
        public String get(int index) {
            return names.get(chosen[index]);
        }

        @Override
        public int size() {
            return chosen.length;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatingsTable table
                && levels == table.levels
                && raters.equals(table.raters)
                && units.equals(table.units)
                && Arrays.equals(cells, table.cells)
                && leftOut == table.leftOut;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * units.hashCode() + raters.hashCode()) + Arrays.hashCode(cells);
    }

    /**
     * {@return for example {@code 3 raters, 15 units, 4 levels, 26 of 45 cells rated}}
     */
    @Override
    public String toString() {
        int rated = 0;
        for (short cell : cells) {
            rated += cell == MISSING ? 0 : 1;
        }
        List<String> words = new ArrayList<>();
        words.add(Words.count(raters.size(), "rater"));
        words.add(Words.count(units.size(), "unit"));
        words.add(levels + " levels");
        words.add(rated + " of " + cells.length + " cells rated");
        return String.join(", ", words);
    }
}
