package org.salience.model.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.salience.model.Case;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Impact;
import org.salience.model.Sequence;
import org.salience.model.Stance;
import org.salience.model.Vocabulary;

/**
 * What follows from the order of dated claims: that something came about on a day, and that something else was expressly said
 * to be so at a time after it. Nothing follows where a claim does not say of which time it speaks. A sequence is as strong as
 * the weaker of its two claims.
 */
final class Sequences {
    private final Case matter;
    private final SortedMap<Fact, Evidence> direct;

    private Sequences(Case matter, SortedMap<Fact, Evidence> direct) {
        this.matter = matter;
        this.direct = direct;
    }

    /** Adds what the sequences of the vocabulary lend to what claims say. */
    static void add(Case matter, SortedMap<Fact, Evidence> direct) {
        Sequences sequences = new Sequences(matter, direct);
        for (Impact impact : matter.impacts()) {
            for (String through : impact.through()) {
                for (Sequence each : Vocabulary.standard().sequences()) {
                    sequences.add(each, new Fact(each.conclusion(), List.of(through, impact.id())));
                }
            }
        }
    }

    private void add(Sequence sequence, Fact concluded) {
        for (Fact earlier : sequence.earlier(concluded, matter)) {
            for (Fact later : sequence.later(concluded, matter)) {
                Strength strength = strength(earlier, later);
                if (strength != Strength.ABSENT) {
                    Evidence own = direct.getOrDefault(concluded, Evidence.none(concluded));
                    direct.put(
                            concluded,
                            own.closed(Stream.of(earlier, later)
                                    .map(from -> new Implied(from, Stance.SUPPORTS, strength, sequence))
                                    .toList()));
                }
            }
        }
    }

    private Strength strength(Fact earlier, Fact later) {
        Strength best = Strength.ABSENT;
        for (WeighedClaim first : supporting(earlier)) {
            Optional<LocalDate> begun = matter.holds(first.claim()).flatMap(DateRange::start);
            for (WeighedClaim second : supporting(later)) {
                if (begun.isPresent() && isAfter(second, begun.get())) {
                    best = best.max(first.strength().min(second.strength()));
                }
            }
        }
        return best;
    }

    private List<WeighedClaim> supporting(Fact fact) {
        return direct.getOrDefault(fact, Evidence.none(fact)).supporting();
    }

    /** Whether a claim certainly speaks of a day after another: nobody states what is still to come. */
    private boolean isAfter(WeighedClaim weighed, LocalDate day) {
        Optional<DateRange> holds = weighed.claim().holds();
        Optional<LocalDate> stated = matter.stated(weighed.claim()).flatMap(DateRange::start);
        if (holds.isEmpty() || stated.isEmpty()) {
            return false;
        }
        LocalDate until = holds.get().end().filter(stated.get()::isAfter).orElse(stated.get());
        return until.isAfter(day) && !holds.get().start().orElse(until).isAfter(until);
    }
}
