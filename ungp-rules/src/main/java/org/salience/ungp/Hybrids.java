package org.salience.ungp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Impact;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.severity.Severity;
import org.salience.severity.SeverityScorer;

/**
 * The first of two assessments with some of its inputs taken from the second. Each is a plain assessment of a case that is
 * put together for it, so that nothing but the assessor itself decides what follows.
 *
 * <p>In that case every claim carries the date and the withdrawal that count on the side it is taken from, and is seen on
 * the later of the two days: a claim that is not in force on that side stands there undated, and so does one that is not
 * in that side's case at all. What does not bear on words (opinions, inquiries, judgements, and which claim replaces
 * which) is left out, lest a reference to a part that is not there make the case invalid.
 */
final class Hybrids {
    private final Side first;
    private final Side second;
    private final LocalDate day;
    private final Map<Set<Cause>, Optional<Readings>> known = new HashMap<>();
    private final Map<SortedSet<String>, RuleBook> books = new HashMap<>();

    Hybrids(Side first, Side second) {
        this.first = first;
        this.second = second;
        day = later(first.asOf(), second.asOf());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What follows if some causes act; empty if they make no case that can be assessed. */
    Optional<Readings> with(Set<Cause> causes) {
        return known.computeIfAbsent(causes, this::assess);
    }

    private Optional<Readings> assess(Set<Cause> causes) {
        try {
            Assessor assessor = Assessor.standard()
                    .rules(book(causes))
                    .policy(of(causes, Cause.Kind.POLICY).record().policy())
                    .perspective(of(causes, Cause.Kind.PERSPECTIVE).record().perspective())
                    .asOf(day);
            return Optional.of(Readings.of(assessor.assess(matter(causes))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The rules of the first reading, and of the second for the concepts that are read otherwise. */
    private RuleBook book(Set<Cause> causes) {
        SortedSet<String> otherwise = causes.stream()
                .filter(cause -> cause.kind() == Cause.Kind.READING)
                .flatMap(cause -> cause.of().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (otherwise.isEmpty()) {
            return first.assessment().book();
        }
        return books.computeIfAbsent(otherwise, this::hybrid);
    }

    private RuleBook hybrid(SortedSet<String> otherwise) {
        List<Rule> rules = new ArrayList<>();
        first.assessment().reading().rules().stream()
                .filter(rule -> !otherwise.contains(rule.concept().id()))
                .forEach(rules::add);
        second.assessment().reading().rules().stream()
                .filter(rule -> otherwise.contains(rule.concept().id()))
                .forEach(rules::add);
        return RuleBook.ofChecked(new Reading("hybrid", "0", rules));
    }

    private Assessment of(Set<Cause> causes, Cause.Kind kind) {
        return (causes.stream().anyMatch(cause -> cause.kind() == kind) ? second : first).assessment();
    }

    private static boolean has(Set<Cause> causes, String id, boolean edited) {
        return causes.stream()
                .filter(cause -> cause.kind() != Cause.Kind.READING)
                .anyMatch(cause ->
                        cause.of().equals(Optional.of(id)) && edited == (cause.kind() == Cause.Kind.CLAIM_EDITED));
    }

    private Case matter(Set<Cause> causes) {
        Case before = first.matter();
        Case after = second.matter();
        Case.Builder hybrid = Case.builder()
                .id(after.id())
                .title(after.title())
                .enterprise(after.enterprise())
                .recordUntil(later(before.recordUntil(), after.recordUntil()));
        PartKind.ALL.stream()
                .filter(kind -> kind != PartKind.IMPACT)
                .forEach(kind -> kind.merge(before, after, id -> has(causes, id, false), hybrid));
        PartKind.IMPACT
                .merged(before, after, id -> has(causes, id, false))
                .forEach(impact -> hybrid.add(timed(impact, causes)));
        Set<String> ids = new TreeSet<>();
        before.claims().forEach(claim -> ids.add(claim.id()));
        after.claims().forEach(claim -> ids.add(claim.id()));
        ids.forEach(id -> hybrid.add(claim(id, causes)));
        ratings(causes).forEach(rating -> hybrid.add(bare(rating)));
        return hybrid.build();
    }

    /** An impact without a period is read for the day of the side from which time is taken. */
    private Impact timed(Impact impact, Set<Cause> causes) {
        DateRange time = DateRange.of(of(causes, Cause.Kind.TIME).record().asOf());
        return Impact.builder()
                .from(impact)
                .period(impact.period().orElse(time))
                .build();
    }

    /** What bears on words: not what a rating rests on, how likely the impact is, or what delay or measures would change. */
    private static Rating bare(Rating rating) {
        return Rating.builder()
                .from(rating)
                .because(List.of())
                .likelihood(RatingValue.NOT_RATED)
                .ifDelayed(Optional.empty())
                .mitigations(List.of())
                .build();
    }

    private List<Rating> ratings(Set<Cause> causes) {
        Set<String> ids = new TreeSet<>();
        first.matter().ratings().forEach(rating -> ids.add(rating.id()));
        second.matter().ratings().forEach(rating -> ids.add(rating.id()));
        List<Rating> ratings = new ArrayList<>();
        ids.forEach(id -> (has(causes, id, false) ? second : first).rating(id).ifPresent(ratings::add));
        return ratings;
    }

    private Claim claim(String id, Set<Cause> causes) {
        Side text =
                second.claim(id).isEmpty() || first.claim(id).isPresent() && !has(causes, id, true) ? first : second;
        Side status = has(causes, id, false) ? second : first;
        return Claim.builder()
                .from(text.matter().claim(id))
                .on(status.stated(id))
                .withdrawn(status.withdrawal(id))
                .replacedBy(Optional.empty())
                .build();
    }

    /** How grave an impact is if some causes act; empty if they make no valid ratings. */
    Optional<Severity> severity(String impact, Set<Cause> causes) {
        List<Rating> ratings = ratings(causes).stream()
                .filter(rating -> rating.of().equals(impact))
                .toList();
        try {
            return Optional.of(SeverityScorer.standard().score(ratings));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
