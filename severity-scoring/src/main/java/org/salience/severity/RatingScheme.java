package org.salience.severity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.salience.model.Aspect;
import org.salience.model.RatingValue;
import org.salience.model.internal.DataFile;
import org.salience.model.norm.NormCatalog;

/**
 * An ordinal instrument for rating severity, for example {@code salience-four 1.0.0}: the levels of each axis, in words, and
 * the band that each level stands for.
 *
 * <p>The bands are where the axes meet: to place "cannot be restored" and "most of a community" in one band is to say that
 * they are equally grave. No instrument says so; it is this scheme's statement, which is why it is versioned and printed
 * with every explanation. So are the words of the standard scheme: UNGP 14 commentary names the axes, not their levels.
 *
 * <p>Each axis runs from band 1 to the top band, so that each alone can make an impact severe. Likelihood has levels and no
 * bands: it is no part of severity.
 *
 * <p>A scheme of one's own is a JSON file, read with {@link #read(Path)}:
 *
 * <pre>{@code
 * { "format": "salience-rating-scheme/1", "id": "ours", "version": "1.0.0", "bands": 3,
 *   "source": "whose words they are, and how they were checked",
 *   "axes": {
 *     "scale": {
 *       "1": { "band": 1, "meaning": "slight" },
 *       "2": { "band": 2, "meaning": "serious",
 *              "anchors": { "icescr-13": { "meaning": "school is missed", "source": "a handbook", "checked": "seen" } } },
 *       "3": { "band": 3, "meaning": "gravest" } },
 *     "scope": { ... }, "irremediability": { ... } },
 *   "likelihood": { "1": { "meaning": "unlikely" }, "2": { "meaning": "possible" }, "3": { "meaning": "likely" } } }
 * }</pre>
 *
 * <p>{@code band} may be left out of all levels if each axis has as many levels as there are bands: each level is then a band,
 * and every result says so ({@link SeverityFlag#BAND_MAP_DEFAULTED}). {@code likelihood} may be left out: it then has the
 * levels of the standard scheme.
 *
 * <p>Immutable and thread-safe.
 */
public final class RatingScheme {
    /**
     * One level of an axis.
     *
     * @param band the band that it stands for, from 1
     * @param meaning what it means, in words
     * @param anchors what it means for single rights, where a source says so, sorted by right
     */
    public record Level(int band, String meaning, List<Anchor> anchors) {
        /**
         * Creates a level.
         *
         * @throws IllegalArgumentException if it has no meaning
         */
        public Level {
            Objects.requireNonNull(meaning, "meaning");
            Objects.requireNonNull(anchors, "anchors");
            if (meaning.isBlank()) {
                throw new IllegalArgumentException("a level must say what it means");
            }
            anchors = anchors.stream().sorted().toList();
        }

        /**
         * {@return a level}
         *
         * @param band the band that it stands for
         * @param meaning what it means
         * @throws IllegalArgumentException if it has no meaning
         */
        public static Level of(int band, String meaning) {
            Objects.requireNonNull(meaning, "meaning");
            return new Level(band, meaning, List.of());
        }
    }

    private static final int FEWEST = 3;
    private static final int MOST = 7;

    private final String id;
    private final String version;
    private final String source;
    private final int bands;
    private final Map<Axis, List<Level>> axes;
    private final List<String> likelihood;
    private final boolean bandMapDefaulted;

    RatingScheme(
            String id,
            String version,
            String source,
            int bands,
            Map<Axis, List<Level>> axes,
            List<String> likelihood,
            boolean bandMapDefaulted) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.source = Objects.requireNonNull(source, "source");
        this.bands = bands;
        String name = "rating scheme " + this + ": ";
        checkCount(name + "bands", bands);
        Map<Axis, List<Level>> copy = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            List<Level> levels = List.copyOf(axes.getOrDefault(axis, List.of()));
            check(name + axis, bands, levels.stream().map(Level::band).toList());
            levels.forEach(level -> level.anchors().forEach(anchor -> check(name + axis, anchor)));
            copy.put(axis, levels);
        }
        this.axes = Collections.unmodifiableMap(copy);
        this.likelihood = List.copyOf(likelihood);
        checkCount(name + "levels of likelihood", likelihood.size());
        this.bandMapDefaulted = bandMapDefaulted;
    }

    private static void checkCount(String what, int count) {
        if (count < FEWEST || count > MOST) {
            throw new IllegalArgumentException(
                    what + " must be between " + FEWEST + " and " + MOST + ", but was " + count);
        }
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

    private static void check(String where, Anchor anchor) {
        if (NormCatalog.standard().right(anchor.right()).isEmpty()) {
            throw new IllegalArgumentException(
                    where + " must be anchored to rights of the catalogue, but names \"" + anchor.right() + "\"");
        }
    }

    private static final class Holder {
        static final RatingScheme STANDARD = SchemeFile.of(
                DataFile.of(RatingScheme.class, SeverityScorer.STANDARD).object("scheme"));
    }

    /**
     * {@return the scheme that ships with this version: four levels on each axis, each a band of its own}
     */
    public static RatingScheme standard() {
        return Holder.STANDARD;
    }

    /**
     * {@return a scheme that ships}
     *
     * @param id {@code salience-four}, the standard one, or {@code illustrative-three}: three levels after a table recalled from
     *     practice, with anchors for single rights
     * @throws IllegalArgumentException if there is none of that id; the message names the nearest, or all
     */
    public static RatingScheme named(String id) {
        Objects.requireNonNull(id, "id");
        return SchemeFile.named(id);
    }

    /**
     * {@return the scheme in a file}
     *
     * @param file the JSON file
     * @throws IllegalArgumentException saying where, what was expected and what was found, if it holds no scheme
     * @throws UncheckedIOException if it cannot be read
     */
    public static RatingScheme read(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            return SchemeFile.parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("there is no file " + file, e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "rating scheme in " + file + " must be text in UTF-8; save the file as UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read rating scheme " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * {@return the scheme that a text holds}
     *
     * @param json the text of a JSON file
     * @throws IllegalArgumentException saying where, what was expected and what was found, if it holds no scheme; with line and
     *     column if it is no JSON
     */
    public static RatingScheme parse(String json) {
        Objects.requireNonNull(json, "json");
        return SchemeFile.parse("the text", json);
    }

    /**
     * {@return a scheme whose likelihood has the levels of the standard one}
     *
     * @param id its name
     * @param version its version: a level removed is a major change, a level added a minor one, wording a patch
     * @param bands how many bands there are, 3 to 7
     * @param axes the levels of each axis from the lowest, level 1; their bands never fall
     * @throws IllegalArgumentException unless there are 3 to 7 bands, and each axis has levels whose bands never fall and
     *     run from 1 to the top band
     */
    public static RatingScheme of(String id, String version, int bands, Map<Axis, List<Level>> axes) {
        Objects.requireNonNull(axes, "axes");
        return new RatingScheme(id, version, "", bands, axes, standard().likelihood(), false);
    }

    /**
     * {@return its name, for example {@code salience-four}}
     */
    public String id() {
        return id;
    }

    /**
     * {@return its version}
     */
    public String version() {
        return version;
    }

    /**
     * {@return whose words they are and how they were checked; empty if the scheme does not say}
     */
    public String source() {
        return source;
    }

    /**
     * {@return how many bands there are, 3 to 7}
     */
    public int bands() {
        return bands;
    }

    /**
     * {@return the levels of each axis, from level 1}
     */
    public Map<Axis, List<Level>> axes() {
        return axes;
    }

    /**
     * {@return the levels of an axis, from level 1}
     *
     * @param axis the axis
     */
    public List<Level> levels(Axis axis) {
        Objects.requireNonNull(axis, "axis");
        return Objects.requireNonNull(axes.get(axis));
    }

    /**
     * {@return what the levels of likelihood mean, from level 1}
     */
    public List<String> likelihood() {
        return likelihood;
    }

    /**
     * {@return whether the scheme does not say which band each level stands for, so that each was taken as one}
     */
    public boolean isBandMapDefaulted() {
        return bandMapDefaulted;
    }

    /**
     * {@return what a level of an axis means for some rights: the anchors of those that have one, by right}; for all others
     * the {@linkplain Level#meaning() general meaning} is all there is
     *
     * @param axis the axis
     * @param level the level, from 1
     * @param rights ids of rights, for example those of an impact
     * @throws IllegalArgumentException if the axis has no such level
     */
    public List<Anchor> anchors(Axis axis, int level, Collection<String> rights) {
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(rights, "rights");
        bands(axis, RatingValue.of(level));
        return levels(axis).get(level - 1).anchors().stream()
                .filter(anchor -> rights.contains(anchor.right()))
                .toList();
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
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(value, "value");
        check(axis.aspect(), value);
        if (value instanceof RatingValue.Levels levels) {
            return new BandRange(band(axis, levels.low()), band(axis, levels.high()), bands);
        }
        if (value instanceof RatingValue.Shares shares) {
            return new BandRange(
                    band(axis, shares.shares().firstKey()),
                    band(axis, shares.shares().lastKey()),
                    bands);
        }
        return BandRange.all(bands);
    }

    private int band(Axis axis, int level) {
        return levels(axis).get(level - 1).band();
    }

    /** By band, the share of belief that lies in it; empty unless the value is shares. */
    SortedMap<Integer, Double> shares(Axis axis, RatingValue value) {
        SortedMap<Integer, Double> byBand = new TreeMap<>();
        if (value instanceof RatingValue.Shares shares) {
            shares.shares().forEach((level, share) -> byBand.merge(band(axis, level), share, Double::sum));
        }
        return byBand;
    }

    /** How many levels something has. */
    int levels(Aspect aspect) {
        return aspect == Aspect.LIKELIHOOD
                ? likelihood.size()
                : levels(Axis.valueOf(aspect.name())).size();
    }

    private void check(Aspect aspect, RatingValue value) {
        int highest = highest(value);
        if (highest > levels(aspect)) {
            throw new IllegalArgumentException(aspect + " must be between 1 and " + levels(aspect)
                    + " in rating scheme " + this + ", but was " + highest);
        }
    }

    /** The highest level that a value has; 0 where it is not rated. */
    static int highest(RatingValue value) {
        if (value instanceof RatingValue.Levels levels) {
            return levels.high();
        }
        return value instanceof RatingValue.Shares shares ? shares.shares().lastKey() : 0;
    }

    /** The lowest level that a value has; 0 where it is not rated. */
    static int lowest(RatingValue value) {
        if (value instanceof RatingValue.Levels levels) {
            return levels.low();
        }
        return value instanceof RatingValue.Shares shares ? shares.shares().firstKey() : 0;
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

    /** Everything it says, for a hash. */
    List<String> parts() {
        List<String> parts = axes.entrySet().stream()
                .flatMap(axis -> IntStream.range(0, axis.getValue().size())
                        .mapToObj(i -> axis.getKey() + " " + (i + 1) + " "
                                + axis.getValue().get(i)))
                .collect(Collectors.toList());
        parts.addAll(List.of(id, version, source, Integer.toString(bands), Boolean.toString(bandMapDefaulted)));
        parts.addAll(likelihood);
        return parts;
    }

    /** Equal to a scheme that says the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RatingScheme that
                && id.equals(that.id)
                && version.equals(that.version)
                && source.equals(that.source)
                && bands == that.bands
                && axes.equals(that.axes)
                && likelihood.equals(that.likelihood)
                && bandMapDefaulted == that.bandMapDefaulted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, bands, axes, likelihood);
    }

    /**
     * {@return for example {@code salience-four 1.0.0}}
     */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
