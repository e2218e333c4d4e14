package org.salience.severity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.salience.model.RatingValue;
import org.salience.model.internal.DataFile;

/**
 * An ordinal instrument for rating severity, for example {@code salience-four 1.0.0}: the levels of each axis, in words, and
 * the band that each level stands for.
 *
 * <p>The bands are where the axes meet: to place "cannot be restored" and "most of a community" in one band is to say that
 * they are equally grave. No instrument says so; it is this scheme's statement, which is why it is versioned and printed
 * with every explanation. So are the words of the standard scheme: UNGP 14 commentary names the axes, not their levels.
 *
 * <p>Each axis runs from band 1 to the top band, so that each alone can make an impact severe.
 *
 * @param id its name
 * @param version its version: a level removed is a major change, a level added a minor one, wording a patch
 * @param bands how many bands there are, 3 to 7
 * @param axes the levels of each axis from the lowest, level 1; their bands never fall
 */
public record RatingScheme(String id, String version, int bands, Map<Axis, List<Level>> axes) {
    /**
     * One level of an axis.
     *
     * @param band the band that it stands for, from 1
     * @param meaning what it means, in words
     */
    public record Level(int band, String meaning) {
        /**
         * Creates a level.
         *
         * @throws IllegalArgumentException if it has no meaning
         */
        public Level {
            if (meaning.isBlank()) {
                throw new IllegalArgumentException("a level must say what it means");
            }
        }

        /**
         * {@return a level}
         *
         * @param band the band that it stands for
         * @param meaning what it means
         * @throws IllegalArgumentException if it has no meaning
         */
        public static Level of(int band, String meaning) {
            return new Level(band, meaning);
        }
    }

    private static final int FEWEST = 3;
    private static final int MOST = 7;

    /**
     * Creates a scheme.
     *
     * @throws IllegalArgumentException unless there are 3 to 7 bands, and each axis has levels whose bands never fall and
     *     run from 1 to the top band
     */
    public RatingScheme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        String name = "rating scheme " + id + " " + version + ": ";
        if (bands < FEWEST || bands > MOST) {
            throw new IllegalArgumentException(
                    name + "bands must be between " + FEWEST + " and " + MOST + ", but was " + bands);
        }
        Map<Axis, List<Level>> copy = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            List<Level> levels = List.copyOf(axes.getOrDefault(axis, List.of()));
            check(name + axis, bands, levels.stream().map(Level::band).toList());
            copy.put(axis, levels);
        }
        axes = Collections.unmodifiableMap(copy);
    }

    private static void check(String where, int top, List<Integer> bands) {
        if (bands.isEmpty()) {
            throw new IllegalArgumentException(where + " must have levels, but has none");
        }
        if (!bands.stream().sorted().toList().equals(bands)) {
            throw new IllegalArgumentException(
                    where + " must not fall to a lower band at a higher level, but its bands are " + bands);
        }
        if (bands.get(0) != 1 || bands.get(bands.size() - 1) != top) {
            throw new IllegalArgumentException(where + " must run from band 1 to band " + top
                    + ", because each axis alone can make an impact severe, but its bands are " + bands);
        }
    }

    private static final class Holder {
        static final RatingScheme STANDARD =
                read(DataFile.of(RatingScheme.class, SeverityScorer.STANDARD).object("scheme"));
    }

    /**
     * {@return the scheme that ships with this version: four levels on each axis, each a band of its own}
     */
    public static RatingScheme standard() {
        return Holder.STANDARD;
    }

    private static RatingScheme read(DataFile data) {
        Map<Axis, List<Level>> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            List<Level> levels = new ArrayList<>();
            data.object("axes").each(axis.id(), (name, level) -> {
                if (!name.equals(Integer.toString(levels.size() + 1))) {
                    throw new IllegalStateException("levels of " + axis + " must be listed from 1, but found " + name);
                }
                levels.add(Level.of(level.number("band"), level.text("meaning")));
            });
            axes.put(axis, levels);
        }
        return new RatingScheme(data.text("id"), data.text("version"), data.number("bands"), axes);
    }

    /**
     * {@return a scheme}
     *
     * @param id its name
     * @param version its version
     * @param bands how many bands there are, 3 to 7
     * @param axes the levels of each axis from the lowest
     * @throws IllegalArgumentException unless there are 3 to 7 bands, and each axis has levels whose bands never fall and
     *     run from 1 to the top band
     */
    public static RatingScheme of(String id, String version, int bands, Map<Axis, List<Level>> axes) {
        return new RatingScheme(id, version, bands, axes);
    }

    /**
     * {@return the levels of an axis, from level 1}
     *
     * @param axis the axis
     */
    public List<Level> levels(Axis axis) {
        return Objects.requireNonNull(axes.get(axis));
    }

    /**
     * {@return the bands that a value may stand for: those of its level, of the ends of its interval, or of the lowest and
     * the highest level that has a share; all bands where it is not rated}
     *
     * @param axis the axis
     * @param value what was rated on it
     * @throws IllegalArgumentException if it has a level above those of the axis
     */
    public BandRange bands(Axis axis, RatingValue value) {
        if (value instanceof RatingValue.Levels levels) {
            return bands(axis, levels.low(), levels.high());
        }
        if (value instanceof RatingValue.Shares shares) {
            return bands(axis, shares.shares().firstKey(), shares.shares().lastKey());
        }
        return BandRange.all(bands);
    }

    private BandRange bands(Axis axis, int low, int high) {
        List<Level> levels = levels(axis);
        if (high > levels.size()) {
            throw new IllegalArgumentException(axis + " must be between 1 and " + levels.size() + " in rating scheme "
                    + this + ", but was " + high);
        }
        return new BandRange(levels.get(low - 1).band(), levels.get(high - 1).band(), bands);
    }

    /** The band of each level, for example {@code scale 1 2 3 4, scope 1 2 3 4, irremediability 1 2 3 4}. */
    String bandMap() {
        return axes.entrySet().stream()
                .map(axis -> axis.getKey() + " "
                        + axis.getValue().stream()
                                .map(level -> Integer.toString(level.band()))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    /**
     * {@return for example {@code salience-four 1.0.0}}
     */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
