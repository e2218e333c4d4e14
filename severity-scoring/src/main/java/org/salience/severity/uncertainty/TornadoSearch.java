package org.salience.severity.uncertainty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.severity.Axis;
import org.salience.severity.FirstTier;
import org.salience.severity.Severity;
import org.salience.severity.SeverityScorer;
import org.salience.severity.Tier;

/** Changes ratings and has the scorer say what comes of it. */
final class TornadoSearch {
    /** So many ways of changing ratings are tried before the search for the smallest change is given up. */
    private static final int MOST_TRIALS = 20_000;

    private static final Comparator<Severity> ORDER =
            Comparator.comparing(Severity::tier).thenComparing(Severity::key, Comparator.reverseOrder());

    /** One axis of one rating, and what it is to say instead. */
    private record Change(int rating, Axis axis, RatingValue value) {}

    private final String impact;
    private final SeverityScorer scorer;
    private final List<Rating> own;
    /** The ratings of each other impact. */
    private final List<List<Rating>> others;

    private final List<Severity> otherSeverities;
    private final Tornado.Place now;
    private int trials;

    TornadoSearch(String impact, Collection<Rating> ratings, SeverityScorer scorer) {
        this.impact = impact;
        this.scorer = scorer;
        Map<String, List<Rating>> byImpact = new TreeMap<>();
        ratings.forEach(each ->
                byImpact.computeIfAbsent(each.of(), key -> new ArrayList<>()).add(each));
        List<Rating> rated = byImpact.remove(impact);
        if (rated == null) {
            throw new IllegalArgumentException("nobody rated " + impact);
        }
        own = scorer.score(rated).ratings();
        others = byImpact.values().stream()
                .map(each -> scorer.score(each).ratings())
                .toList();
        otherSeverities = others.stream().map(scorer::score).toList();
        now = place(scorer.score(own), otherSeverities);
    }

    private static Tornado.Place place(Severity severity, Collection<Severity> others) {
        long before = others.stream()
                .filter(each -> ORDER.compare(each, severity) < 0)
                .count();
        return new Tornado.Place(severity.tier(), 1 + (int) before);
    }

    Tornado result() {
        List<Tornado.Swing> swings = new ArrayList<>();
        for (int cell = 0; cell < cells(); cell++) {
            for (int by : new int[] {-1, 1}) {
                if (reach(cell, by) > 0) {
                    Change change = change(cell, by);
                    swings.add(new Tornado.Swing(words(change), place(score(List.of(change)), otherSeverities)));
                }
            }
        }
        own.stream().map(Rating::by).forEach(by -> swings.add(without(by)));
        Stream.of(FirstTier.values())
                .filter(each -> each != scorer.firstTier())
                .forEach(each -> swings.add(new Tornado.Swing("first tier: " + each, placeBy(scorer.with(each)))));
        swings.sort(Comparator.comparing((Tornado.Swing each) -> each.after().tier() == now.tier())
                .thenComparing(each -> -Math.abs(each.after().rank() - now.rank()))
                .thenComparing(Tornado.Swing::change));
        return smallest(swings);
    }

    private Tornado.Swing without(String by) {
        return new Tornado.Swing(
                "without " + by,
                place(
                        scorer.score(without(by, own)),
                        others.stream()
                                .map(each -> scorer.score(without(by, each)))
                                .toList()));
    }

    private static List<Rating> without(String by, List<Rating> ratings) {
        return ratings.stream().filter(each -> !each.by().equals(by)).toList();
    }

    private Tornado.Place placeBy(SeverityScorer other) {
        return place(other.score(own), others.stream().map(other::score).toList());
    }

    /**
     * Tries all ways of one step, then of two, and so on. The ratings all go the same way: none that goes the other way helps,
     * because a higher rating never lowers a tier.
     */
    private Tornado smallest(List<Tornado.Swing> swings) {
        int direction = now.tier() == Tier.FIRST ? -1 : 1;
        int most = 0;
        for (int cell = 0; cell < cells(); cell++) {
            most += reach(cell, direction);
        }
        for (int steps = 1; steps <= most; steps++) {
            Optional<List<Change>> found = find(0, steps, direction, List.of());
            if (found.isPresent()) {
                return result(
                        swings, found.map(each -> each.stream().map(this::words).toList()), steps);
            }
            if (trials > MOST_TRIALS) {
                return result(swings, Optional.empty(), steps - 1);
            }
        }
        return result(swings, Optional.empty(), most);
    }

    private Tornado result(List<Tornado.Swing> swings, Optional<List<String>> smallest, int searched) {
        return new Tornado(impact, now, others.size() + 1, swings, smallest, searched);
    }

    /** The first way, cell by cell, of spending so many steps from a cell on that changes the tier. */
    private Optional<List<Change>> find(int cell, int steps, int direction, List<Change> before) {
        if (steps == 0) {
            trials++;
            return score(before).tier() == now.tier() ? Optional.empty() : Optional.of(before);
        }
        if (cell == cells()) {
            return Optional.empty();
        }
        for (int here = Math.min(steps, reach(cell, direction)); here >= 0 && trials <= MOST_TRIALS; here--) {
            List<Change> changes = new ArrayList<>(before);
            if (here > 0) {
                changes.add(change(cell, here * direction));
            }
            Optional<List<Change>> found = find(cell + 1, steps - here, direction, changes);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private int cells() {
        return own.size() * Axis.values().length;
    }

    private static Axis axis(int cell) {
        return Axis.values()[cell % Axis.values().length];
    }

    private RatingValue value(int cell) {
        return axis(cell).of(own.get(cell / Axis.values().length));
    }

    private int levels(int cell) {
        return scorer.scheme().levels(axis(cell)).size();
    }

    /** How many steps a cell can go before nothing changes any more; what is missing is filled in one. */
    private int reach(int cell, int direction) {
        if (value(cell) instanceof RatingValue.Levels levels) {
            return direction < 0 ? levels.high() - 1 : levels(cell) - levels.low();
        }
        if (value(cell) instanceof RatingValue.Shares shares) {
            return direction < 0
                    ? shares.shares().lastKey() - 1
                    : levels(cell) - shares.shares().firstKey();
        }
        return 1;
    }

    /** Levels beyond the ends stay at them; what is missing becomes the lowest or the highest level. */
    private Change change(int cell, int by) {
        return new Change(cell / Axis.values().length, axis(cell), moved(value(cell), by, levels(cell)));
    }

    private static RatingValue moved(RatingValue value, int by, int top) {
        if (value instanceof RatingValue.Levels levels) {
            return new RatingValue.Levels(within(levels.low() + by, top), within(levels.high() + by, top));
        }
        if (value instanceof RatingValue.Shares shares) {
            TreeMap<Integer, Double> moved = new TreeMap<>();
            shares.shares().forEach((level, share) -> moved.merge(within(level + by, top), share, Double::sum));
            return new RatingValue.Shares(moved);
        }
        return RatingValue.of(by < 0 ? 1 : top);
    }

    private static int within(int level, int top) {
        return Math.min(top, Math.max(1, level));
    }

    private Severity score(Collection<Change> changes) {
        List<Rating> changed = new ArrayList<>(own);
        changes.forEach(change -> changed.set(change.rating(), with(changed.get(change.rating()), change)));
        return scorer.score(changed);
    }

    /** What measures leave decides nothing, and a changed level might fall below it. */
    private static Rating with(Rating rating, Change change) {
        Rating.Builder builder = Rating.builder().from(rating).mitigations(List.of());
        switch (change.axis()) {
            case SCALE -> builder.scale(change.value());
            case SCOPE -> builder.scope(change.value());
            case IRREMEDIABILITY -> builder.irremediability(change.value());
        }
        return builder.build();
    }

    private String words(Change change) {
        Rating rating = own.get(change.rating());
        return rating.id() + ": " + change.axis() + " " + change.axis().of(rating) + " to " + change.value();
    }
}
