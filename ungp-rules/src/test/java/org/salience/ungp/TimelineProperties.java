package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Inquiry;
import org.salience.model.Stance;
import org.salience.model.Track;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;

/** Timelines against assessments made day by day. */
class TimelineProperties {
    private static final LocalDate FIRST = Given.DAY.minusDays(65);
    private static final LocalDate LAST = Given.DAY.plusDays(150);

    @Provide
    Arbitrary<Given> cases() {
        return RandomCases.cases();
    }

    /** Every day around the record, on which all its dates lie, and days far from it. */
    @Property(tries = 40)
    void timeline_equalsAssessingEveryDay(@ForAll("cases") Given given, @ForAll Random random) {
        Case matter = Histories.of(RandomCases.hinging(given, random), random);
        Assessor assessor = Assessor.standard().perspective(perspective(random));
        Map<LocalDate, Timeline.Day> days =
                assessor.timeline(matter).days().stream().collect(Collectors.toMap(Timeline.Day::date, day -> day));
        Set<LocalDate> expected = new TreeSet<>();
        Assessment before = assessor.asOf(FIRST.minusDays(1)).assess(matter);
        for (LocalDate date : FIRST.datesUntil(LAST).toList()) {
            Assessment now = assessor.asOf(date).assess(matter);
            List<String> events = events(before, now);
            boolean begins = expected.isEmpty() && !events.isEmpty();
            if (begins || !conclusions(before).equals(conclusions(now))) {
                expected.add(date);
                assertTrue(days.containsKey(date), () -> date + " is missing");
                assertEquals(changes(before, now), changes(days.get(date)), date::toString);
                assertEquals(events, strings(days.get(date).events()), date::toString);
            }
            before = now;
        }
        assertEquals(expected, new TreeSet<>(days.keySet()));
        for (int i = 0; i < 25; i++) {
            LocalDate date = LAST.plusDays(random.nextInt(10_000));
            assertEquals(conclusions(before), conclusions(assessor.asOf(date).assess(matter)), date::toString);
        }
    }

    @Property(tries = 40)
    void timelineUpToADay_isTheBeginningOfTheWhole(@ForAll("cases") Given given, @ForAll Random random) {
        Case matter = Histories.of(RandomCases.hinging(given, random), random);
        LocalDate day = FIRST.plusDays(random.nextInt(200));
        List<Timeline.Day> whole = Assessor.standard().timeline(matter).days();
        assertEquals(
                whole.stream().filter(each -> !each.date().isAfter(day)).toList(),
                Assessor.standard().asOf(day).timeline(matter).days());
    }

    private static Perspective perspective(Random random) {
        return List.of(
                        Perspective.whole(),
                        Perspective.whole(),
                        Perspective.contested(Given.ACME),
                        Perspective.strictly(Given.WATCH),
                        Perspective.agreed("bureau"),
                        Perspective.withoutSpeaker("herald"))
                .get(random.nextInt(6));
    }

    // Conclusions

    private static List<Object> conclusions(Assessment assessment) {
        List<Object> all = new ArrayList<>();
        assessment.determinations().forEach(each -> all.add(each.words()));
        for (ImpactInvolvement involvement : assessment.involvements()) {
            for (Track track : Track.values()) {
                for (StandardOfProof standard : StandardOfProof.values()) {
                    all.add(involvement.finding(track, standard));
                }
            }
            all.add(assessment.severity(involvement.impact().id()).toString());
            all.add(assessment.severity(involvement.impact().id()).severe());
            all.add(assessment.severity(involvement.impact().id()).bands());
        }
        assessment.matter().inquiries().forEach(inquiry -> all.add(state(assessment, inquiry)));
        return all;
    }

    /** As the rules have it; a question put on no certain day is not yet asked. */
    private static InquiryState state(Assessment assessment, Inquiry inquiry) {
        LocalDate until = assessment.matter().recordUntil();
        LocalDate day =
                assessment.record().asOf().isBefore(until) ? assessment.record().asOf() : until;
        if (!made(assessment.matter(), inquiry.in(), day)) {
            return InquiryState.NOT_ASKED;
        }
        if (inquiry.answeredIn().isPresent()
                && assessment
                        .matter()
                        .source(inquiry.answeredIn().get())
                        .date()
                        .flatMap(DateRange::start)
                        .filter(day::isBefore)
                        .isEmpty()) {
            return InquiryState.ANSWERED;
        }
        LocalDate looked = inquiry.soughtUntil().filter(day::isAfter).orElse(day);
        return inquiry.due().isPresent() && looked.isAfter(inquiry.due().get())
                ? InquiryState.ASKED_UNANSWERED
                : InquiryState.ASKED_RUNNING;
    }

    private static boolean made(Case matter, String source, LocalDate day) {
        Optional<LocalDate> end = matter.source(source).date().flatMap(DateRange::end);
        return end.isPresent() && !end.get().isAfter(day);
    }

    private static Map<String, String> changes(Timeline.Day day) {
        Map<String, String> changes = new TreeMap<>();
        day.headlines().forEach(each -> changes.put(each.of(), each.before() + " -> " + each.after()));
        day.details().forEach(each -> changes.put(each.of(), each.before() + " -> " + each.after()));
        return changes;
    }

    private static Map<String, String> changes(Assessment before, Assessment now) {
        Map<String, String> changes = new TreeMap<>();
        Map<String, String> one = named(before);
        named(now).forEach((of, reads) -> {
            if (!reads.equals(one.get(of))) {
                changes.put(of, one.get(of) + " -> " + reads);
            }
        });
        return changes;
    }

    private static Map<String, String> named(Assessment assessment) {
        Map<String, String> named = new TreeMap<>();
        assessment
                .determinations()
                .forEach(each -> named.put(
                        each.concept().label() + " (" + each.impact() + ")",
                        each.words().toString()));
        for (ImpactInvolvement involvement : assessment.involvements()) {
            String impact = " (" + involvement.impact().id() + ")";
            finding(involvement, Track.RISK, "risk of harm" + impact, named);
            finding(involvement, Track.OCCURRED, "harm that occurred" + impact, named);
            named.put(
                    "severity" + impact,
                    assessment.severity(involvement.impact().id()).toString());
        }
        assessment
                .matter()
                .inquiries()
                .forEach(inquiry ->
                        named.put(inquiry.id(), state(assessment, inquiry).toString()));
        return named;
    }

    private static void finding(ImpactInvolvement of, Track track, String what, Map<String, String> named) {
        for (StandardOfProof standard : StandardOfProof.values()) {
            Finding finding = of.finding(track, standard);
            String at = standard == StandardOfProof.REASONABLE_GROUNDS ? "" : ", " + standard;
            String open = finding.insufficiency().isPresent() && finding.indicated()
                    ? ", " + finding.ceiling().on(track) + "?"
                    : "";
            named.put(what + at, finding + open);
        }
    }

    // Events, claim by claim from the rules

    private static List<String> events(Assessment before, Assessment now) {
        Case matter = now.matter();
        LocalDate day = now.record().asOf();
        List<String> events = new ArrayList<>();
        Set<String> counted = counted(now.record());
        Set<String> countedBefore = counted(before.record());
        for (Claim claim : matter.claims()) {
            boolean then = inForce(matter, claim, before.record().asOf());
            boolean still = inForce(matter, claim, day);
            if (still && !then) {
                events.add("said " + claim.id());
            } else if (then && !still) {
                events.add((takenBack(matter, claim, day) ? "withdrawn " : "fell ") + claim.id());
            } else if (counted.contains(claim.id()) && !countedBefore.contains(claim.id())) {
                events.add("now counts " + claim.id());
            } else if (countedBefore.contains(claim.id()) && !counted.contains(claim.id())) {
                events.add("no longer counts " + claim.id());
            } else if (still && speaksOf(now, claim) != speaksOf(before, claim)) {
                events.add((speaksOf(now, claim) ? "now speaks of the day " : "no longer speaks of the day ")
                        + claim.id());
            }
        }
        matter.ratings().stream()
                .filter(rating -> rating.on().equals(day))
                .forEach(rating -> events.add("rated " + rating.id()));
        for (Inquiry inquiry : matter.inquiries()) {
            InquiryState then = state(before, inquiry);
            InquiryState state = state(now, inquiry);
            if (then != state) {
                if (then == InquiryState.NOT_ASKED) {
                    events.add("asked " + inquiry.id());
                }
                if (state == InquiryState.ASKED_UNANSWERED) {
                    events.add("deadline passed " + inquiry.id());
                }
                if (state == InquiryState.ANSWERED) {
                    events.add("answered " + inquiry.id());
                }
            }
        }
        return events.stream().sorted().toList();
    }

    /** Where an impact has no period: of a day, or of what was known by then. */
    private static boolean speaksOf(Assessment assessment, Claim claim) {
        LocalDate day = assessment.record().asOf();
        boolean untimed = assessment.matter().impacts().stream()
                .anyMatch(impact -> impact.period().isEmpty());
        Optional<DateRange> holds = assessment.matter().holds(claim);
        if (!untimed || holds.isEmpty()) {
            return true;
        }
        boolean begun = holds.get().start().filter(day::isBefore).isEmpty();
        boolean over = holds.get().end().filter(day::isAfter).isPresent();
        boolean known = Set.of("foreseeable", "knew", "put-on-notice", "risk-was-public", "declined-similar-work")
                .contains(claim.factor());
        return known ? (claim.stance() == Stance.SUPPORTS ? begun : !over) : begun && !over;
    }

    private static List<String> strings(List<Timeline.Event> events) {
        return events.stream().map(Timeline.Event::toString).sorted().toList();
    }

    private static Set<String> counted(EvidenceRecord record) {
        return record.facts().stream()
                .flatMap(evidence -> evidence.claims())
                .map(each -> each.claim().id())
                .collect(Collectors.toSet());
    }

    private static boolean inForce(Case matter, Claim claim, LocalDate day) {
        Optional<LocalDate> end = matter.stated(claim).flatMap(DateRange::end);
        return end.isPresent() && !end.get().isAfter(day) && !hasFallen(matter, claim, day);
    }

    private static boolean hasFallen(Case matter, Claim claim, LocalDate day) {
        return takenBack(matter, claim, day)
                || !claim.origins().isEmpty()
                        && claim.origins().stream().allMatch(origin -> hasFallen(matter, matter.claim(origin), day));
    }

    private static boolean takenBack(Case matter, Claim claim, LocalDate day) {
        return claim.withdrawn().isPresent()
                && matter.stated(claim.withdrawn().get())
                        .filter(on -> on.start().isEmpty() || !on.start().get().isAfter(day))
                        .isPresent();
    }
}
