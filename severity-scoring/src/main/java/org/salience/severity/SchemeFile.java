package org.salience.severity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.salience.model.Aspect;
import org.salience.model.Nearest;
import org.salience.model.internal.DataFile;
import org.salience.model.norm.Checked;

/** Reads rating schemes from JSON. */
final class SchemeFile {
    private static final String FORMAT = "salience-rating-scheme/1";
    private static final List<String> NAMED = List.of("illustrative-three");

    private SchemeFile() {}

    static RatingScheme named(String id) {
        RatingScheme standard = RatingScheme.standard();
        if (id.equals(standard.id())) {
            return standard;
        }
        if (!NAMED.contains(id)) {
            List<String> known = new ArrayList<>(NAMED);
            known.add(0, standard.id());
            throw new IllegalArgumentException("no rating scheme is called \"" + id + "\"" + Nearest.hint(id, known));
        }
        String file = "rating-scheme-" + id + ".json";
        return parse(file, DataFile.read(SchemeFile.class, file));
    }

    /** A text that a user wrote: whatever is wrong with it is said as such, with its place. */
    static RatingScheme parse(String name, String json) {
        try {
            DataFile data = DataFile.parse(name, json);
            if (!data.text("format").equals(FORMAT)) {
                throw new IllegalStateException("data file " + name + ": field format must be \"" + FORMAT
                        + "\", found \"" + data.text("format") + "\"");
            }
            return of(data);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getMessage()).replaceFirst("^data file ", "rating scheme in "), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rating scheme in " + name + ": " + e.getMessage(), e);
        }
    }

    static RatingScheme of(DataFile data) {
        known(data, "the scheme", "format", "id", "version", "source", "bands", "axes", "likelihood");
        int bands = data.number("bands");
        DataFile axes = data.object("axes");
        known(axes, "axes", Stream.of(Axis.values()).map(Axis::id).toArray(String[]::new));
        Map<Axis, List<RatingScheme.Level>> levels = new EnumMap<>(Axis.class);
        boolean defaulted = isDefaulted(axes);
        for (Axis axis : Axis.values()) {
            List<RatingScheme.Level> ofAxis = new ArrayList<>();
            axes.each(axis.id(), (name, level) -> ofAxis.add(level(axis, ofAxis.size() + 1, name, level, defaulted)));
            if (defaulted && ofAxis.size() != bands) {
                throw new IllegalArgumentException(axis + " has " + ofAxis.size() + " levels for " + bands
                        + " bands; say with \"band\" which band each level stands for");
            }
            levels.put(axis, ofAxis);
        }
        return new RatingScheme(
                data.text("id"),
                data.text("version"),
                data.optionalText("source").orElse(""),
                bands,
                levels,
                likelihood(data),
                defaulted);
    }

    private static boolean isDefaulted(DataFile axes) {
        List<Boolean> said = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            axes.each(axis.id(), (name, level) -> said.add(level.names().contains("band")));
        }
        if (said.contains(true) && said.contains(false)) {
            throw new IllegalArgumentException("all levels or none must say which \"band\" they stand for");
        }
        return said.contains(false);
    }

    private static RatingScheme.Level level(Axis axis, int expected, String name, DataFile level, boolean defaulted) {
        inOrder(axis.aspect(), expected, name);
        known(level, "level " + name + " of " + axis, "band", "meaning", "anchors");
        List<Anchor> anchors = new ArrayList<>();
        if (level.names().contains("anchors")) {
            level.each("anchors", (right, anchor) -> anchors.add(anchor(right, anchor)));
        }
        return new RatingScheme.Level(defaulted ? expected : level.number("band"), level.text("meaning"), anchors);
    }

    private static Anchor anchor(String right, DataFile anchor) {
        known(anchor, "the anchor of " + right, "meaning", "source", "checked");
        return new Anchor(right, anchor.text("meaning"), anchor.text("source"), checked(right, anchor.text("checked")));
    }

    private static Checked checked(String right, String word) {
        return Stream.of(Checked.values())
                .filter(each -> each.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the anchor of " + right + ": checked must be one of "
                        + List.of(Checked.values()) + ", but was \"" + word + "\""));
    }

    private static List<String> likelihood(DataFile data) {
        if (!data.names().contains("likelihood")) {
            return RatingScheme.standard().likelihood();
        }
        List<String> meanings = new ArrayList<>();
        data.each("likelihood", (name, level) -> {
            inOrder(Aspect.LIKELIHOOD, meanings.size() + 1, name);
            known(level, "level " + name + " of likelihood", "meaning");
            meanings.add(level.text("meaning"));
        });
        return meanings;
    }

    private static void inOrder(Aspect aspect, int expected, String name) {
        if (!name.equals(Integer.toString(expected))) {
            throw new IllegalArgumentException("levels of " + aspect + " must be listed from 1 upwards, but where "
                    + expected + " was expected stands \"" + name + "\"");
        }
    }

    private static void known(DataFile data, String where, String... fields) {
        for (String name : data.names()) {
            if (!List.of(fields).contains(name)) {
                throw new IllegalArgumentException(where + " must have only the fields " + String.join(", ", fields)
                        + ", but has \"" + name + "\""
                        + Nearest.to(name, Stream.of(fields))
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse(""));
            }
        }
    }
}
