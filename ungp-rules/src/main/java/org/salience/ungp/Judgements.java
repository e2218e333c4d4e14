package org.salience.ungp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salience.model.Case;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Impact;
import org.salience.model.Judgement;
import org.salience.model.SubjectKind;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.WeighedClaim;
import org.salience.ungp.JudgementStatus.State;

/** Where each judgement of a case stands on a record under a rule book. */
final class Judgements {
    private final Case matter;
    private final EvidenceRecord record;
    private final RuleBook book;

    private Judgements(EvidenceRecord record, RuleBook book) {
        this.matter = record.matter();
        this.record = record;
        this.book = book;
    }

    /** The judgements, by day and then by id. */
    static List<JudgementStatus> of(EvidenceRecord record, RuleBook book) {
        Judgements judgements = new Judgements(record, book);
        return record.matter().judgements().stream()
                .sorted(Comparator.comparing(Judgement::on).thenComparing(Judgement::id))
                .map(judgements::status)
                .toList();
    }

    private JudgementStatus status(Judgement judgement) {
        if (judgement.on().isAfter(record.asOf())) {
            return idle(judgement, State.NOT_YET_MADE, "made on " + judgement.on());
        }
        if (!(record.perspective() instanceof Perspective.Whole)) {
            return idle(judgement, State.NOT_IN_PERSPECTIVE, "personal to its assessor");
        }
        Optional<Judgement> next = superseding(judgement);
        if (next.isPresent()) {
            return idle(
                    judgement,
                    State.SUPERSEDED,
                    "by " + next.get().id() + " of " + next.get().on());
        }
        Impact impact = impact(judgement);
        if (book.concepts().stream().noneMatch(concept -> concept.id().equals(judgement.concept()))) {
            return idle(
                    judgement, State.NOT_READ, "the reading " + book.reading().id() + " does not conclude it");
        }
        if (Pathway.of(matter, impact).isEmpty()) {
            return idle(judgement, State.NOT_READ, "the case names no pathway to " + impact.id());
        }
        return weighed(judgement, impact);
    }

    private static JudgementStatus idle(Judgement judgement, State state, String why) {
        return new JudgementStatus(judgement, state, Strength.ABSENT, why);
    }

    private Impact impact(Judgement judgement) {
        return matter.impacts().stream()
                .filter(impact -> judgement.of().contains(impact.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(judgement.id() + " names no " + SubjectKind.IMPACT));
    }

    /** The judgement that took its place by the day, whatever became of that one since. */
    private Optional<Judgement> superseding(Judgement judgement) {
        return matter.judgements().stream()
                .filter(each -> each.supersedes().equals(Optional.of(judgement.id())))
                .filter(each -> !each.on().isAfter(record.asOf()))
                .min(Comparator.comparing(Judgement::on).thenComparing(Judgement::id));
    }

    /** A judgement weighs what the weakest claim weighs that it names, and only while all that it rests on stands. */
    private JudgementStatus weighed(Judgement judgement, Impact impact) {
        if (judgement.because().isEmpty()) {
            return idle(judgement, State.WITHOUT_WEIGHT, "it names no claim on which it rests");
        }
        EvidenceRecord then = seen(
                EvidenceRecord.of(matter, judgement.on(), Perspective.whole(), record.policy()),
                impact,
                judgement.on());
        EvidenceRecord now = seen(record, impact, record.asOf());
        Map<String, WeighedClaim> known = counting(then);
        List<String> unknown = judgement.because().stream()
                .filter(id -> !known.containsKey(id))
                .toList();
        if (!unknown.isEmpty()) {
            return idle(
                    judgement,
                    State.WITHOUT_WEIGHT,
                    String.join(", ", unknown) + " did not count on " + judgement.on());
        }
        Map<String, WeighedClaim> counting = counting(now);
        List<String> changed = new ArrayList<>();
        for (String id : judgement.because()) {
            Fact fact = matter.fact(matter.claim(id));
            Standing before = then.evidence(fact).standing();
            Standing after = now.evidence(fact).standing();
            if (!counting.containsKey(id)) {
                changed.add(id + " no longer counts");
            } else if (!before.equals(after)) {
                changed.add(fact + " stood " + before + ", now " + after);
            }
        }
        return changed.isEmpty()
                ? applied(
                        judgement,
                        judgement.because().stream().map(counting::get).toList())
                : idle(
                        judgement,
                        State.STALE,
                        String.join("; ", changed.stream().distinct().toList()));
    }

    private static JudgementStatus applied(Judgement judgement, List<WeighedClaim> named) {
        WeighedClaim weakest =
                named.stream().min(Comparator.comparing(WeighedClaim::strength)).orElseThrow();
        if (weakest.strength() == Strength.ABSENT) {
            return idle(judgement, State.WITHOUT_WEIGHT, weakest.claim().id() + " weighs nothing");
        }
        return new JudgementStatus(
                judgement,
                State.APPLIED,
                weakest.strength(),
                weakest.strength() + ", as the weakest claim that it names, "
                        + weakest.claim().id());
    }

    private static EvidenceRecord seen(EvidenceRecord record, Impact impact, LocalDate day) {
        return record.holdingOn(impact.period().orElse(DateRange.of(day)));
    }

    private static Map<String, WeighedClaim> counting(EvidenceRecord record) {
        Map<String, WeighedClaim> counting = new HashMap<>();
        record.facts()
                .forEach(evidence -> evidence.claims()
                        .forEach(each -> counting.put(each.claim().id(), each)));
        return counting;
    }
}
