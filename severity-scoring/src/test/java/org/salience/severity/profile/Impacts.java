package org.salience.severity.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Track;

/** Rated impacts for tests. */
final class Impacts {
    static final LocalDate DAY = LocalDate.of(2025, 8, 20);

    private Impacts() {}

    static RatingValue value(String text) {
        return text.equals("-") ? RatingValue.NOT_RATED : RatingValue.parse(text);
    }

    /** {@code "4 1 3-4 2"}: scale, scope, irremediability and, where there is a fourth, likelihood. */
    static Rating rating(String impact, String by, String values) {
        return rating(
                impact, by, Arrays.stream(values.split(" ")).map(Impacts::value).toList());
    }

    static Rating rating(String impact, String by, List<RatingValue> values) {
        return Rating.builder()
                .id("r-" + by)
                .by(by)
                .on(DAY)
                .of(impact)
                .scale(values.get(0))
                .scope(values.get(1))
                .irremediability(values.get(2))
                .likelihood(values.size() > 3 ? values.get(3) : RatingValue.NOT_RATED)
                .build();
    }

    /** An actual impact, rated by assessors a, b, c... */
    static RatedImpact actual(String... rows) {
        return RatedImpact.of(Track.OCCURRED, panel("imp-1", rows));
    }

    /** A potential impact. */
    static RatedImpact potential(String... rows) {
        return RatedImpact.of(Track.RISK, panel("imp-1", rows));
    }

    static List<Rating> panel(String impact, String... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> rating(impact, Character.toString('a' + i), rows[i]))
                .toList();
    }

    /** An impact rated on the eleven criteria of the report for the EDPB, in its order. */
    static RatedImpact edpb(String values) {
        List<Criterion> criteria = Profile.named("edpb-llm-2025").criteria();
        String[] each = values.split(" ");
        Map<String, RatingValue> sheet = new TreeMap<>();
        IntStream.range(0, each.length).forEach(i -> sheet.put(criteria.get(i).id(), value(each[i])));
        return RatedImpact.of(Track.RISK, "imp-1", "a", DAY, sheet);
    }
}
