package org.salience.ungp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Concept;
import org.salience.model.Fact;
import org.salience.model.Impact;
import org.salience.model.Track;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Word;
import org.salience.model.internal.PlainText;

/**
 * How the enterprise is involved in each impact of a case under several readings of the norms, what that calls for, and where
 * and why they part from the first of them. It shows what depends on a contested question; no row says who reads the norms rightly.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReadingMatrix {
    private static final StandardOfProof STANDARD = StandardOfProof.REASONABLE_GROUNDS;
    private static final List<Track> TRACKS = List.of(Track.RISK, Track.OCCURRED);

    private final Map<Reading, Assessment> rows = new LinkedHashMap<>();
    private final Assessment first;
    private final List<Parting> partings = new ArrayList<>();
    private final List<DutyParting> dutyPartings = new ArrayList<>();
    private final Map<Supposition, Map<Track, Optional<Involvement>>> supposed = new HashMap<>();

    /** Facts of an impact settled under a reading: what is found then is asked for again with each other reading. */
    private record Supposition(Assessment assessment, String impact, SortedMap<Fact, Standing> settled) {}

    ReadingMatrix(Assessment first, List<Assessment> others) {
        this.first = first;
        rows.put(first.reading(), first);
        others.forEach(other -> rows.putIfAbsent(other.reading(), other));
        rows.values().stream().filter(row -> row != first).forEach(this::parts);
        supposed.clear();
    }

    /**
     * {@return the readings, in order; the others are compared with the first}
     */
    public List<Reading> readings() {
        return List.copyOf(rows.keySet());
    }

    /**
     * {@return what follows from the case under a reading}
     *
     * @param reading the reading
     * @throws IllegalArgumentException if the matrix has no such row
     */
    public Assessment assessment(Reading reading) {
        Assessment row = rows.get(reading);
        if (row == null) {
            throw new IllegalArgumentException("the matrix has no row \"" + reading.id() + "\"; it has "
                    + rows.keySet().stream().map(Reading::id).toList());
        }
        return row;
    }

    /**
     * {@return where the readings part from the first on how the enterprise is involved, by reading, then impact, then
     * track}
     */
    public List<Parting> partings() {
        return List.copyOf(partings);
    }

    /**
     * {@return the duties that one of the first and another reading finds called for and the other does not, by reading, then
     * impact, then duty}
     */
    public List<DutyParting> dutyPartings() {
        return List.copyOf(dutyPartings);
    }

    private void parts(Assessment other) {
        if (first.matter().impacts().stream().allMatch(impact -> isSame(other, impact.id()))) {
            return;
        }
        Comparison comparison = first.changesTo(other);
        for (Impact impact : first.matter().impacts()) {
            TRACKS.stream()
                    .filter(track -> isParted(other, impact.id(), track))
                    .forEach(track -> partings.add(parting(comparison, impact.id(), track)));
            Arrays.stream(Duty.values())
                    .filter(duty -> isParted(other, impact.id(), duty))
                    .map(duty -> new DutyParting(
                            other.reading(),
                            impact.id(),
                            duty,
                            word(first, impact.id(), duty),
                            word(other, impact.id(), duty),
                            concepts(comparison, impact.id(), Set.of(duty.concept()))))
                    .forEach(dutyPartings::add);
        }
    }

    private boolean isSame(Assessment other, String impact) {
        return TRACKS.stream().noneMatch(track -> isParted(other, impact, track))
                && Arrays.stream(Duty.values()).noneMatch(duty -> isParted(other, impact, duty));
    }

    private boolean isParted(Assessment other, String impact, Duty duty) {
        return (word(first, impact, duty) == Word.TRUE) != (word(other, impact, duty) == Word.TRUE);
    }

    private static Word word(Assessment assessment, String impact, Duty duty) {
        return assessment.involvement(impact).determination(duty).words().at(STANDARD);
    }

    private boolean isParted(Assessment other, String impact, Track track) {
        return !finding(first, impact, track)
                .point()
                .equals(finding(other, impact, track).point());
    }

    private static Finding finding(Assessment assessment, String impact, Track track) {
        return assessment.involvement(impact).finding(track, STANDARD);
    }

    private Parting parting(Comparison comparison, String impact, Track track) {
        Assessment one = comparison.first();
        Assessment other = comparison.second();
        Set<Concept> categories = Stream.of(Involvement.CAUSES, Involvement.CONTRIBUTES, Involvement.DIRECTLY_LINKED)
                .map(category -> category.concept(track))
                .collect(Collectors.toSet());
        List<Concept> concepts = concepts(comparison, impact, categories);
        List<Fact> ifShown = new ArrayList<>();
        List<Fact> ifRefuted = new ArrayList<>();
        settling(one, other, impact, track, ifShown, ifRefuted);
        return new Parting(
                other.reading(),
                impact,
                finding(one, impact, track),
                finding(other, impact, track),
                concepts,
                ifShown,
                ifRefuted,
                asSetOut(one, other, impact, concepts));
    }

    /** The concepts replaced that make words of some concepts of an impact change. */
    private static List<Concept> concepts(Comparison comparison, String impact, Set<Concept> changed) {
        Set<String> causes = comparison.changes().stream()
                .filter(change -> change.impact().equals(impact) && changed.contains(change.concept()))
                .filter(change -> change.before().words().at(STANDARD)
                        != change.after().words().at(STANDARD))
                .flatMap(change -> change.causes().stream())
                .flatMap(cause -> cause.of().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                        comparison.first().book().concepts().stream(), comparison.second().book().concepts().stream())
                .distinct()
                .filter(concept -> causes.contains(concept.id()))
                .toList();
    }

    /** The facts each of which, settled alone, takes one reading to what the other finds already. */
    private void settling(
            Assessment one, Assessment other, String impact, Track track, List<Fact> ifShown, List<Fact> ifRefuted) {
        SortedSet<Fact> facts = new TreeSet<>(one.involvement(impact).openFacts());
        facts.addAll(other.involvement(impact).openFacts());
        Settlement settlement = new Settlement(facts, one.matter());
        Optional<Involvement> before = finding(one, impact, track).point();
        Optional<Involvement> after = finding(other, impact, track).point();
        for (Fact fact : facts) {
            for (boolean shown : new boolean[] {true, false}) {
                if (one.involvement(impact).word(fact) != (shown ? Word.TRUE : Word.FALSE)) {
                    SortedMap<Fact, Standing> settled = settlement.of(fact, shown);
                    Optional<Involvement> then = supposing(one, impact, settled).get(track);
                    boolean agree =
                            then.equals(supposing(other, impact, settled).get(track));
                    if (agree && (then.equals(before) || then.equals(after))) {
                        (shown ? ifShown : ifRefuted).add(fact);
                    }
                }
            }
        }
    }

    private Map<Track, Optional<Involvement>> supposing(
            Assessment assessment, String impact, SortedMap<Fact, Standing> settled) {
        return supposed.computeIfAbsent(new Supposition(assessment, impact, settled), key -> {
            ImpactInvolvement then = assessment.involvement(impact).supposing(settled);
            Map<Track, Optional<Involvement>> points = new EnumMap<>(Track.class);
            TRACKS.forEach(
                    track -> points.put(track, then.finding(track, STANDARD).point()));
            return points;
        });
    }

    /** What the case's own structure settles as not so and only the other reading asks under the concepts it replaces. */
    private static List<Fact> asSetOut(Assessment one, Assessment other, String impact, List<Concept> concepts) {
        Set<Fact> facts = new TreeSet<>(settledByStructure(other, impact, concepts));
        facts.removeAll(settledByStructure(one, impact, concepts));
        return List.copyOf(facts);
    }

    private static Set<Fact> settledByStructure(Assessment assessment, String impact, List<Concept> concepts) {
        Set<Fact> facts = new LinkedHashSet<>();
        assessment.determinations().stream()
                .filter(each -> each.impact().equals(impact) && concepts.contains(each.concept()))
                .flatMap(each -> each.derivation().facts())
                .filter(node -> node.note().isPresent())
                .flatMap(node -> node.evidence().stream())
                .forEach(evidence -> facts.add(evidence.fact()));
        return facts;
    }

    /**
     * {@return a table of at most 96 columns: for each impact the first reading, then those that part from it, each with
     * why and with what it calls for besides; those that say the same are named on one line}
     */
    @Override
    public String toString() {
        Page page = new Page();
        page.entry("READINGS, at reasonable grounds", "risk of harm", "harm that occurred");
        for (Impact impact : first.matter().impacts()) {
            page.line("");
            page.wrapped("", "  ", PlainText.of(impact.title()) + " (" + impact.id() + ")");
            row(page, first, impact);
            rows.values().stream().filter(row -> row != first).forEach(row -> parted(page, row, impact));
            String same = rows.values().stream()
                    .filter(row -> row != first && isSame(row, impact.id()))
                    .map(row -> row.reading().id())
                    .collect(Collectors.joining(", "));
            if (!same.isEmpty()) {
                page.wrapped("  = ", "    ", same);
            }
        }
        page.line("");
        page.line("KEY  = finds the same, and calls for the same as far as shown   ? a higher category is open");
        page.line("     the same if shown, if refuted: either alone would bring the reading and the first together");
        page.line("     calls for: a duty that one of the two finds called for and the other does not");
        page.line("     none, no risk: nothing here ties it to the enterprise; people may be at risk all the same");
        return page.toString();
    }

    private List<Parting> of(Assessment row, Impact impact) {
        return partings.stream()
                .filter(each ->
                        each.reading().equals(row.reading()) && each.impact().equals(impact.id()))
                .toList();
    }

    private void parted(Page page, Assessment row, Impact impact) {
        if (isSame(row, impact.id())) {
            return;
        }
        row(page, row, impact);
        List<Parting> why = of(row, impact);
        why.stream()
                .map(each -> (why.size() > 1 ? each.after().track() + ": " : "") + each.because())
                .forEach(because -> page.wrapped("    ", "      ", because));
        called(page, row, impact, "also calls for: ", EnumSet.of(Word.TRUE));
        called(page, row, impact, "does not call for: ", EnumSet.of(Word.FALSE));
        called(page, row, impact, "leaves open whether it calls for: ", EnumSet.of(Word.UNKNOWN, Word.CONTESTED));
    }

    /** The duties on which a reading parts, by what it makes of them. */
    private void called(Page page, Assessment row, Impact impact, String heading, Set<Word> words) {
        dutyPartings.stream()
                .filter(each ->
                        each.reading().equals(row.reading()) && each.impact().equals(impact.id()))
                .filter(each -> words.contains(each.after()))
                .map(each -> each.duty().toString())
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(duties -> page.wrapped("    ", "      ", heading + duties));
    }

    private static void row(Page page, Assessment assessment, Impact impact) {
        page.entry(
                "  " + assessment.reading().name(),
                cell(finding(assessment, impact.id(), Track.RISK)),
                cell(finding(assessment, impact.id(), Track.OCCURRED)));
    }

    private static String cell(Finding finding) {
        return finding.isInvolved() ? finding.cell() : finding.cell().toLowerCase(Locale.ROOT);
    }
}
