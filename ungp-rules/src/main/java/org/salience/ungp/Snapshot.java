package org.salience.ungp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Inquiry;
import org.salience.model.Track;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.StandardOfProof;

/** What is on record as of a day and what follows from it, ready to be set beside another day. */
final class Snapshot {
    private final LocalDate date;
    private final Case matter;
    private final SortedSet<String> inForce;
    private final SortedSet<String> counting;
    private final SortedSet<String> ofAnotherTime = new TreeSet<>();
    private final SortedMap<String, InquiryState> inquiries = new TreeMap<>();
    private final List<Conclusion> headlines = new ArrayList<>();
    private final List<Conclusion> details = new ArrayList<>();

    /** What is concluded of something. */
    private record Conclusion(String of, String reads) {}

    private Snapshot(Assessment assessment) {
        date = assessment.record().asOf();
        matter = assessment.matter();
        inForce = claims(assessment.record().whole());
        counting = claims(assessment.record());
        for (ImpactInvolvement involvement : assessment.involvements()) {
            if (involvement.impact().period().isEmpty()) {
                involvement.record().ofAnotherTime().forEach(claim -> ofAnotherTime.add(claim.id()));
            }
            involvement(involvement);
            String impact = involvement.impact().id();
            headlines.add(new Conclusion(
                    "severity (" + impact + ")", assessment.severity(impact).toString()));
        }
        Inquiries asked = new Inquiries(matter, date);
        matter.inquiries().forEach(inquiry -> inquiries.put(inquiry.id(), InquiryState.NOT_ASKED));
        for (Inquiry inquiry : asked.asked()) {
            inquiries.put(inquiry.id(), asked.state(inquiry, Optional.empty()));
        }
        inquiries.forEach((id, state) -> headlines.add(new Conclusion(id, state.toString())));
        assessment
                .determinations()
                .forEach(each -> details.add(new Conclusion(
                        each.concept().label() + " (" + each.impact() + ")",
                        each.words().toString())));
    }

    static Snapshot of(Assessor assessor, Case matter, LocalDate date) {
        return new Snapshot(assessor.asOf(date).assess(matter));
    }

    private void involvement(ImpactInvolvement involvement) {
        for (Track track : List.of(Track.RISK, Track.OCCURRED)) {
            String of = (track == Track.RISK ? "risk of harm (" : "harm that occurred (")
                    + involvement.impact().id() + ")";
            for (StandardOfProof standard : StandardOfProof.values()) {
                String reads = reads(involvement.finding(track, standard));
                if (standard == StandardOfProof.REASONABLE_GROUNDS) {
                    headlines.add(new Conclusion(of, reads));
                } else {
                    details.add(new Conclusion(of + ", " + standard, reads));
                }
            }
        }
    }

    /** Where there is no point, what is indicated is said too: it may change by itself. */
    private static String reads(Finding finding) {
        boolean indicated = finding.indicated() && finding.point().isEmpty();
        return finding + (indicated ? ", " + finding.ceiling().on(finding.track()) + "?" : "");
    }

    private static SortedSet<String> claims(EvidenceRecord record) {
        SortedSet<String> ids = new TreeSet<>();
        record.facts()
                .forEach(evidence ->
                        evidence.claims().forEach(each -> ids.add(each.claim().id())));
        return ids;
    }

    /** What happened after an earlier day, and what changed with it. */
    Timeline.Day since(Snapshot earlier) {
        return new Timeline.Day(
                date, events(earlier), changes(earlier.headlines, headlines), changes(earlier.details, details));
    }

    private List<Timeline.Event> events(Snapshot earlier) {
        List<Timeline.Event> events = new ArrayList<>();
        for (Claim claim : matter.claims()) {
            claim(claim, earlier).ifPresent(kind -> events.add(new Timeline.Event(kind, claim.id())));
        }
        matter.ratings().stream()
                .filter(rating ->
                        rating.on().isAfter(earlier.date) && !rating.on().isAfter(date))
                .forEach(rating -> events.add(new Timeline.Event(Timeline.Event.Kind.RATED, rating.id())));
        inquiries.forEach((id, state) ->
                inquiry(earlier.inquiries.get(id), state).forEach(kind -> events.add(new Timeline.Event(kind, id))));
        events.sort(Comparator.comparing(Timeline.Event::kind).thenComparing(Timeline.Event::id));
        return events;
    }

    private Optional<Timeline.Event.Kind> claim(Claim claim, Snapshot earlier) {
        String id = claim.id();
        if (inForce.contains(id) != earlier.inForce.contains(id)) {
            boolean takenBack = claim.withdrawn()
                    .flatMap(matter::stated)
                    .filter(on -> on.startsBy(date))
                    .isPresent();
            return Optional.of(
                    inForce.contains(id)
                            ? Timeline.Event.Kind.SAID
                            : takenBack ? Timeline.Event.Kind.WITHDRAWN : Timeline.Event.Kind.FELL);
        }
        if (counting.contains(id) != earlier.counting.contains(id)) {
            return Optional.of(counting.contains(id) ? Timeline.Event.Kind.COUNTED : Timeline.Event.Kind.DISCOUNTED);
        }
        if (inForce.contains(id) && ofAnotherTime.contains(id) != earlier.ofAnotherTime.contains(id)) {
            return Optional.of(
                    ofAnotherTime.contains(id) ? Timeline.Event.Kind.ELSEWHEN : Timeline.Event.Kind.OF_THE_DAY);
        }
        return Optional.empty();
    }

    private static List<Timeline.Event.Kind> inquiry(InquiryState before, InquiryState after) {
        List<Timeline.Event.Kind> kinds = new ArrayList<>();
        if (before != after && before == InquiryState.NOT_ASKED) {
            kinds.add(Timeline.Event.Kind.ASKED);
        }
        if (before != after && after == InquiryState.ASKED_UNANSWERED) {
            kinds.add(Timeline.Event.Kind.OVERDUE);
        }
        if (before != after && after == InquiryState.ANSWERED) {
            kinds.add(Timeline.Event.Kind.ANSWERED);
        }
        return kinds;
    }

    /** The same case under the same rules has the same conclusions to draw, in the same order. */
    private static List<Timeline.Change> changes(List<Conclusion> before, List<Conclusion> after) {
        return IntStream.range(0, after.size())
                .filter(i -> !after.get(i).equals(before.get(i)))
                .mapToObj(i -> new Timeline.Change(
                        after.get(i).of(), before.get(i).reads(), after.get(i).reads()))
                .toList();
    }
}
