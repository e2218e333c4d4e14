package org.salience.ungp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;

/**
 * How what follows from a case changed over time: the day on which its record begins, and every later day on which a
 * conclusion changed, with what took or lost effect on that day. It names what happened on the same day and does not say
 * that one is the reason of the other.
 *
 * <p>Between two days of it every conclusion stays as it was. A claim takes effect on the day by which it was certainly
 * made, even if the document that quotes it came later. Immutable and thread-safe.
 */
public final class Timeline {
    private final List<Day> days;

    private Timeline(List<Day> days) {
        this.days = List.copyOf(days);
    }

    /** The timeline of a case up to a day. */
    static Timeline of(Assessor assessor, Case matter, LocalDate last) {
        SortedSet<LocalDate> candidates = candidates(matter);
        List<Day> days = new ArrayList<>();
        Optional<Snapshot> before = Optional.empty();
        for (LocalDate date : candidates.headSet(last.plusDays(1))) {
            Snapshot earlier = before.orElseGet(() -> Snapshot.of(assessor, matter, date.minusDays(1)));
            Snapshot now = Snapshot.of(assessor, matter, date);
            Day day = now.since(earlier);
            if (days.isEmpty() ? !day.events().isEmpty() : day.isChange()) {
                days.add(day);
            }
            before = Optional.of(now);
        }
        return new Timeline(days);
    }

    /** Every day on which something may take effect or lose it; on all others, nothing does. */
    private static SortedSet<LocalDate> candidates(Case matter) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Claim claim : matter.claims()) {
            matter.stated(claim).flatMap(DateRange::end).ifPresent(days::add);
            claim.withdrawn().flatMap(matter::stated).flatMap(DateRange::start).ifPresent(days::add);
        }
        // Where an impact has no period, claims are read for the day, and may speak of another time than that.
        if (matter.impacts().stream().anyMatch(impact -> impact.period().isEmpty())) {
            matter.claims().stream()
                    .flatMap(claim -> matter.holds(claim).stream())
                    .forEach(holds -> {
                        holds.start().ifPresent(days::add);
                        holds.end().map(end -> end.plusDays(1)).ifPresent(days::add);
                    });
        }
        matter.ratings().forEach(rating -> days.add(rating.on()));
        matter.inquiries().forEach(inquiry -> {
            Stream.concat(Stream.of(inquiry.in()), inquiry.answeredIn().stream())
                    .flatMap(source -> matter.source(source).date().stream())
                    .flatMap(date -> date.end().stream())
                    .forEach(days::add);
            inquiry.answeredIn()
                    .flatMap(source -> matter.source(source).date())
                    .flatMap(DateRange::start)
                    .ifPresent(days::add);
            inquiry.due().ifPresent(due -> days.add(due.plusDays(1)));
        });
        return days;
    }

    /**
     * {@return the days, in order; empty if nothing of the record has a date}
     */
    public List<Day> days() {
        return days;
    }

    /**
     * {@return one line for each day}
     */
    @Override
    public String toString() {
        return days.stream().map(Day::toString).collect(Collectors.joining("\n"));
    }

    /**
     * A day on which a conclusion changed, or on which the record begins.
     *
     * @param date the day
     * @param events what took or lost effect, by kind and then by id
     * @param headlines how findings at reasonable grounds, severities and the states of inquiries changed
     * @param details how findings at the other standards and the words of each determination changed
     */
    public record Day(LocalDate date, List<Event> events, List<Change> headlines, List<Change> details) {
        private static final int NAMED = 6;

        /**
         * Creates a day.
         *
         * @throws NullPointerException if the date is null
         */
        public Day {
            Objects.requireNonNull(events, "events");
            Objects.requireNonNull(headlines, "headlines");
            Objects.requireNonNull(details, "details");
            Objects.requireNonNull(date, "date");
            events = List.copyOf(events);
            headlines = List.copyOf(headlines);
            details = List.copyOf(details);
        }

        boolean isChange() {
            return !headlines.isEmpty() || !details.isEmpty();
        }

        /**
         * {@return for example {@code 2025-08-08  withdrawn c12 | risk of harm (imp-1): risk of direct link -> insufficient
         * (not alleged); 7 changes in detail}}; what happened to inquiries is said once, as a change
         */
        @Override
        public String toString() {
            Map<Event.Kind, List<String>> named = new LinkedHashMap<>();
            events.stream()
                    .filter(event -> !event.kind().isOfInquiries())
                    .forEach(event -> named.computeIfAbsent(event.kind(), kind -> new ArrayList<>())
                            .add(event.id()));
            Map<String, List<String>> changed = new LinkedHashMap<>();
            headlines.forEach(change -> changed.computeIfAbsent(change.course(), course -> new ArrayList<>())
                    .add(change.of()));
            List<String> changes = new ArrayList<>();
            changed.forEach((course, of) -> changes.add(some(of) + ": " + course));
            if (!details.isEmpty()) {
                changes.add(details.size() + (details.size() == 1 ? " change in detail" : " changes in detail"));
            }
            List<String> happened = new ArrayList<>();
            named.forEach((kind, ids) -> happened.add(kind + " " + some(ids)));
            return date
                    + Stream.of(happened, changes)
                            .filter(part -> !part.isEmpty())
                            .map(part -> String.join("; ", part))
                            .collect(Collectors.joining(" | ", "  ", ""));
        }

        private static String some(List<String> names) {
            return names.size() <= NAMED
                    ? String.join(", ", names)
                    : String.join(", ", names.subList(0, NAMED - 1)) + " and " + (names.size() - NAMED + 1) + " more";
        }
    }

    /**
     * What took or lost effect on a day.
     *
     * @param kind what happened
     * @param id the id of the claim, rating or inquiry to which it happened
     */
    public record Event(Kind kind, String id) {
        /** What can happen. */
        public enum Kind {
            /** A claim came into force: it was certainly made by then. */
            SAID("said"),
            /** A claim was taken back by its speaker. */
            WITHDRAWN("withdrawn"),
            /** A claim fell, since all that it goes back to was taken back. */
            FELL("fell"),
            /** A claim made earlier counts from now on, as the perspective has it. */
            COUNTED("now counts"),
            /** A claim in force counts no longer, as the perspective has it. */
            DISCOUNTED("no longer counts"),
            /** A claim in force speaks of this day; it is read for an impact that has no period. */
            OF_THE_DAY("now speaks of the day"),
            /** A claim in force no longer speaks of this day. */
            ELSEWHEN("no longer speaks of the day"),
            /** A rating was made. */
            RATED("rated"),
            /** An inquiry was put to the enterprise. */
            ASKED("asked"),
            /** The deadline of an inquiry passed without an answer on record. */
            OVERDUE("deadline passed"),
            /** An inquiry was answered. */
            ANSWERED("answered");

            private final String word;

            Kind(String word) {
                this.word = word;
            }

            boolean isOfInquiries() {
                return compareTo(ASKED) >= 0;
            }

            @Override
            public String toString() {
                return word;
            }
        }

        /**
         * Creates an event.
         *
         * @throws NullPointerException if a component is null
         */
        public Event {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
        }

        /**
         * {@return for example {@code withdrawn c12}}
         */
        @Override
        public String toString() {
            return kind + " " + id;
        }
    }

    /**
     * A conclusion that changed.
     *
     * @param of what it is about, for example {@code risk of harm (imp-1)}
     * @param before what it read until the day before
     * @param after what it reads from that day on
     */
    public record Change(String of, String before, String after) {
        /**
         * Creates a change.
         *
         * @throws NullPointerException if a component is null
         */
        public Change {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        private String course() {
            return before + " -> " + after;
        }

        /**
         * {@return for example {@code risk of harm (imp-1): insufficient (not alleged) -> risk of direct link}}
         */
        @Override
        public String toString() {
            return of + ": " + course();
        }
    }
}
