package org.salience.severity.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.salience.model.internal.DataFile;
import org.salience.severity.Axis;
import org.salience.severity.RatingScheme;

/** A profile as its data file has it. */
final class ProfileData {
    /** A class of scores, from a score up to the next; {@code top} is the number of bands. */
    record ScoreClass(String name, String from) {}

    final String text;
    final String id;
    final String version;
    final String title;
    final ProfileClass profileClass;
    final Provenance source;
    final List<Criterion> criteria;
    final RatingScheme scheme;
    final boolean levelsAreOpen;
    final boolean ratedOnAxes;
    final SeverityFormula severity;
    final Optional<SeverityFormula> positive;
    final LikelihoodRule likelihood;
    final List<Double> likelihoods;
    final List<String> likelihoodCriteria;
    final HumanRightsRule humanRights;
    final List<ScoreClass> classes = new ArrayList<>();
    final Optional<Integer> decimals;
    final List<String> warnings;

    private ProfileData(String name, String text) {
        DataFile data = DataFile.parse(name, text);
        List<String> fields = data.names();
        this.text = text;
        id = data.text("id");
        version = data.text("version");
        title = data.text("title");
        profileClass = Constants.named(ProfileClass.values(), data.text("class"));
        source = Provenance.read(data.object("source"));
        levelsAreOpen = fields.contains("scheme");
        ratedOnAxes = !fields.contains("criteria");
        scheme = levelsAreOpen ? standard(data.text("scheme")) : scheme(data);
        criteria = ratedOnAxes
                ? Stream.of(Axis.values()).map(Criterion::of).toList()
                : criteria(data, data.texts("stoppers"));
        severity = Constants.named(SeverityFormula.values(), data.text("severity"));
        positive = data.optionalText("positive").map(each -> Constants.named(SeverityFormula.values(), each));
        likelihood = Constants.named(LikelihoodRule.values(), data.text("likelihood"));
        likelihoods = fields.contains("likelihoods")
                ? data.texts("likelihoods").stream().map(Double::valueOf).toList()
                : List.of();
        likelihoodCriteria = fields.contains("likelihoodCriteria") ? data.texts("likelihoodCriteria") : List.of();
        humanRights = Constants.named(HumanRightsRule.values(), data.text("humanRights"));
        if (fields.contains("classes")) {
            data.each("classes", (each, score) -> classes.add(new ScoreClass(each, score.text("from"))));
        }
        decimals = fields.contains("decimals") ? Optional.of(data.number("decimals")) : Optional.empty();
        warnings = data.texts("warnings");
    }

    static ProfileData read(String id) {
        String name = id + ".json";
        return new ProfileData(name, DataFile.read(ProfileData.class, name));
    }

    private static RatingScheme standard(String id) {
        if (!RatingScheme.standard().id().equals(id)) {
            throw new IllegalStateException("no rating scheme is called " + id);
        }
        return RatingScheme.standard();
    }

    /** The same levels on each axis. */
    private static RatingScheme scheme(DataFile data) {
        List<RatingScheme.Level> levels = new ArrayList<>();
        data.each("levels", (name, level) -> {
            if (!name.equals(Integer.toString(levels.size() + 1))) {
                throw new IllegalStateException("levels must be listed from 1, but found " + name);
            }
            levels.add(RatingScheme.Level.of(level.number("band"), level.text("meaning")));
        });
        Map<Axis, List<RatingScheme.Level>> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, levels);
        }
        return RatingScheme.of(data.text("id"), data.text("version"), levels.size(), axes);
    }

    private static List<Criterion> criteria(DataFile data, List<String> stoppers) {
        List<Criterion> criteria = new ArrayList<>();
        data.each(
                "criteria",
                (name, each) -> criteria.add(new Criterion(
                        name,
                        each.optionalText("axis").map(axis -> Constants.named(Axis.values(), axis)),
                        stoppers.contains(name))));
        return List.copyOf(criteria);
    }
}
