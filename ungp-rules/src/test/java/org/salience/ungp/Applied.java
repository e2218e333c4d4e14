package org.salience.ungp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.salience.model.Actor;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Factor;
import org.salience.model.Impact;
import org.salience.model.InvalidCaseException;
import org.salience.model.Measure;
import org.salience.model.Product;
import org.salience.model.Relationship;
import org.salience.model.Source;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.Perspective;

/**
 * The oracle: applies named causes to the first of two assessments by writing the case that has exactly those inputs, and
 * assesses it plainly. What is in force was said before the day, which lies far ahead; what is not is said long after it.
 */
final class Applied {
    private static final DateRange LONG_BEFORE = DateRange.of(LocalDate.parse("2000-01-01"));
    private static final DateRange BEFORE = DateRange.of(LocalDate.parse("2050-01-01"));
    private static final LocalDate DAY = LocalDate.parse("2100-01-01");
    private static final DateRange AFTER = DateRange.of(LocalDate.parse("2200-01-01"));
    private static final LocalDate END = LocalDate.parse("2300-01-01");

    private final Assessment first;
    private final Assessment second;
    private final Set<String> named;

    private Applied(Assessment first, Assessment second, Collection<Cause> causes) {
        this.first = first;
        this.second = second;
        named = causes.stream()
                .map(cause -> switch (cause.kind()) {
                            case CLAIM_EDITED -> "text of ";
                            case READING -> "reading of ";
                            default -> "";
                        }
                        + cause.of().orElse(cause.kind().name()))
                .collect(Collectors.toSet());
    }

    /** The assessment that has those inputs; empty if there is no such case. */
    static Optional<Assessment> of(Assessment first, Assessment second, Collection<Cause> causes) {
        try {
            return Optional.of(new Applied(first, second, causes).assess());
        } catch (InvalidCaseException e) {
            return Optional.empty();
        }
    }

    private Assessment assess() {
        EvidencePolicy policy = side("POLICY").record().policy();
        Perspective perspective = side("PERSPECTIVE").record().perspective();
        return Assessor.standard()
                .rules(RuleBook.ofChecked(reading()))
                .policy(policy)
                .perspective(perspective)
                .asOf(DAY)
                .assess(matter());
    }

    /** Each rule from the side from which its concept is read. */
    private Reading reading() {
        List<Rule> rules = new ArrayList<>();
        for (Assessment side : List.of(first, second)) {
            for (Rule rule : side.reading().rules()) {
                if (side == side("reading of " + rule.concept().id())) {
                    rules.add(rule);
                }
            }
        }
        return new Reading("applied", "1", rules);
    }

    private Assessment side(String name) {
        return named.contains(name) ? second : first;
    }

    private Case matter() {
        Case matter = first.matter();
        Case.Builder to = Case.builder()
                .id(matter.id())
                .title(matter.title())
                .enterprise(matter.enterprise())
                .recordUntil(END);
        parts(Case::actors, Actor::id).forEach(to::add);
        parts(Case::factors, Factor::id).forEach(to::add);
        parts(Case::products, Product::id).forEach(to::add);
        parts(Case::relationships, Relationship::id).forEach(to::add);
        parts(Case::measures, Measure::id).forEach(to::add);
        parts(Case::impacts, Impact::id).forEach(impact -> to.add(timed(impact)));
        parts(Case::sources, Source::id).forEach(to::add);
        Set<String> ids = new TreeSet<>();
        first.matter().claims().forEach(claim -> ids.add(claim.id()));
        second.matter().claims().forEach(claim -> ids.add(claim.id()));
        ids.forEach(id -> to.add(claim(id)));
        Set<String> rated = new TreeSet<>();
        first.matter().ratings().forEach(rating -> rated.add(rating.id()));
        second.matter().ratings().forEach(rating -> rated.add(rating.id()));
        rated.forEach(id -> side(id).matter().ratings().stream()
                .filter(rating -> rating.id().equals(id))
                .filter(rating -> !rating.on().isAfter(side(id).record().asOf()))
                .forEach(to::add));
        return to.build();
    }

    /** An impact of no period is read for the day as of which it was seen. */
    private Impact timed(Impact impact) {
        return impact.period().isPresent()
                ? impact
                : Impact.builder()
                        .from(impact)
                        .period(DateRange.of(side("TIME").record().asOf()))
                        .build();
    }

    /** The first's parts, those that only the second has, and the second's where a cause names them. */
    private <T> List<T> parts(Function<Case, List<T>> of, Function<T, String> id) {
        Map<String, T> parts = new LinkedHashMap<>();
        of.apply(second.matter()).forEach(part -> parts.put(id.apply(part), part));
        of.apply(first.matter()).forEach(part -> {
            if (!named.contains(id.apply(part)) || !parts.containsKey(id.apply(part))) {
                parts.put(id.apply(part), part);
            }
        });
        return new ArrayList<>(parts.values());
    }

    private Claim claim(String id) {
        Optional<Claim> before = find(first, id);
        Optional<Claim> after = find(second, id);
        Claim text = named.contains("text of " + id) || before.isEmpty() ? after.get() : before.get();
        Assessment counts = side(id);
        Optional<Claim> counted = find(counts, id);
        // The day on which something was said stays: what follows from the order of claims rests on it.
        Optional<DateRange> stated = counted.flatMap(claim -> counts.matter().stated(claim));
        boolean made = stated.flatMap(DateRange::end)
                .filter(end -> !end.isAfter(counts.record().asOf()))
                .isPresent();
        Optional<Claim.Withdrawal> withdrawal = counted.flatMap(Claim::withdrawn)
                .filter(each -> !counts.matter()
                        .stated(each)
                        .flatMap(DateRange::start)
                        .get()
                        .isAfter(counts.record().asOf()))
                .map(each -> new Claim.Withdrawal(each.in(), Optional.of(BEFORE), Optional.empty()));
        return Claim.builder()
                .from(text)
                .on(made || withdrawal.isPresent() ? stated.orElse(LONG_BEFORE) : AFTER)
                .withdrawn(withdrawal)
                .replacedBy(Optional.empty())
                .build();
    }

    private static Optional<Claim> find(Assessment assessment, String id) {
        return assessment.matter().claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst();
    }
}
