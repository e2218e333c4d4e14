package org.salience.ungp;

import java.util.List;
import java.util.function.Function;
import org.salience.severity.Severity;

/** Finds for one thing that two assessments read otherwise a minimal group of the inputs that make it. */
final class Causes {
    private final Side first;
    private final Side second;
    private final Hybrids hybrids;
    private final Readings before;
    private final Readings after;
    private final List<Cause> ofWords;
    private final List<Cause> ofSeverity;

    Causes(Side first, Side second, List<Cause> all) {
        this.first = first;
        this.second = second;
        hybrids = new Hybrids(first, second);
        before = Readings.of(first.assessment());
        after = Readings.of(second.assessment());
        ofWords = all;
        ofSeverity =
                all.stream().filter(each -> each.kind() == Cause.Kind.RATING).toList();
    }

    /** A minimal group of causes that yields what the second assessment reads. */
    List<Cause> of(Function<Readings, ?> what) {
        return MinimalGroup.of(
                ofWords, causes -> hybrids.with(causes).map(what), what.apply(before), what.apply(after));
    }

    /** A minimal group of ratings that yields the severity of an impact in the second assessment. */
    List<Cause> ofSeverity(String impact) {
        return MinimalGroup.of(
                ofSeverity,
                causes -> hybrids.severity(impact, causes).map(Severity::toString),
                first.assessment().severity(impact).toString(),
                second.assessment().severity(impact).toString());
    }
}
