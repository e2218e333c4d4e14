package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.Evidence;
import org.salience.ungp.RandomPairs.Pair;

/** Laws of comparison, on random pairs of assessments, against {@link Applied}. */
class ComparisonProperties {
    @Provide
    Arbitrary<Pair> pairs() {
        return RandomPairs.pairs();
    }

    /** Everything an assessment says that a comparison accounts for, by where it stands. */
    private static Map<String, String> readings(Assessment assessment) {
        Map<String, String> readings = new HashMap<>();
        for (Determination each : assessment.determinations()) {
            String at = each.impact() + " " + each.concept().id();
            readings.put("words " + at, each.words().toString());
            readings.put("standing " + at, each.standing().toString());
        }
        for (Evidence each : assessment.record().facts()) {
            readings.put("fact " + each.fact(), each.standing().toString());
        }
        return readings;
    }

    private static String reading(Map<String, String> readings, String at) {
        return readings.getOrDefault(at, at.startsWith("fact ") ? "+absent -absent" : "none");
    }

    /** Facts are compared where both assessments have a pathway to them; readings of determinations have their own place. */
    private static boolean isShared(Pair pair, String at) {
        return Stream.of(pair.first(), pair.second())
                .allMatch(side -> side.involvements().stream()
                        .filter(each -> Stream.of(pair.first(), pair.second())
                                .allMatch(both -> both.matter().impacts().stream()
                                        .anyMatch(impact ->
                                                impact.id().equals(each.impact().id()))))
                        .flatMap(each -> each.pathways().stream())
                        .flatMap(pathway -> Vocabulary.standard().factors().stream()
                                .flatMap(factor -> pathway.fact(factor).stream()))
                        .anyMatch(fact -> at.equals("fact " + fact)));
    }

    /** What a comparison says changed, with its causes, by where it stands. */
    private static Map<String, List<Cause>> changes(Comparison comparison) {
        Map<String, List<Cause>> changes = new LinkedHashMap<>();
        comparison
                .changes()
                .forEach(each -> changes.put(
                        "words " + each.impact() + " " + each.concept().id(), each.causes()));
        comparison
                .firmness()
                .forEach(each -> changes.put(
                        "standing " + each.impact() + " " + each.concept().id(), each.causes()));
        comparison.facts().forEach(each -> changes.put("fact " + each.fact(), each.causes()));
        return changes;
    }

    private static Map<List<Cause>, List<String>> byCauses(Comparison comparison) {
        Map<List<Cause>, List<String>> groups = new LinkedHashMap<>();
        changes(comparison)
                .forEach((at, causes) ->
                        groups.computeIfAbsent(causes, key -> new ArrayList<>()).add(at));
        return groups;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theCausesOfAChangeMakeItAndNoneOfThemIsSpare(@ForAll("pairs") Pair pair) {
        Map<String, String> after = readings(pair.second());
        byCauses(Comparison.of(pair.first(), pair.second())).forEach((causes, changed) -> {
            Map<String, String> applied =
                    readings(Applied.of(pair.first(), pair.second(), causes).orElseThrow());
            changed.forEach(at -> assertEquals(reading(after, at), reading(applied, at), at + causes));
            for (Cause spare : causes) {
                List<Cause> rest = new ArrayList<>(causes);
                rest.remove(spare);
                Optional<Assessment> without = Applied.of(pair.first(), pair.second(), rest);
                without.map(ComparisonProperties::readings)
                        .ifPresent(readings -> changed.forEach(at ->
                                assertFalse(reading(after, at).equals(reading(readings, at)), at + causes + spare)));
            }
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatChangedIsNamedAndNothingElse(@ForAll("pairs") Pair pair) {
        Comparison comparison = pair.first().changesTo(pair.second());
        Map<String, String> before = readings(pair.first());
        Map<String, String> after = readings(pair.second());
        Set<String> differing = new HashSet<>();
        after.keySet().forEach(at -> {
            boolean determination = !at.startsWith("fact ");
            boolean shared = determination ? before.containsKey(at) : isShared(pair, at);
            boolean wordsDiffer = at.startsWith("standing ")
                    && !reading(before, at.replace("standing ", "words "))
                            .equals(reading(after, at.replace("standing ", "words ")));
            if (shared && !wordsDiffer && !reading(before, at).equals(reading(after, at))) {
                differing.add(at);
            }
        });
        before.keySet().stream()
                .filter(at -> at.startsWith("fact ") && isShared(pair, at))
                .filter(at -> !reading(before, at).equals(reading(after, at)))
                .forEach(differing::add);
        assertEquals(differing, changes(comparison).keySet());
        comparison.changes().forEach(change -> {
            String at = "words " + change.impact() + " " + change.concept().id();
            assertEquals(before.get(at), change.before().words().toString());
            assertEquals(after.get(at), change.after().words().toString());
        });
    }

    /** Without this the causes could be exact and yet not all. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void allDifferencesTogetherAreAllThatChanged(@ForAll("pairs") Pair pair) {
        Comparison comparison = Comparison.of(pair.first(), pair.second());
        Map<String, String> after = readings(pair.second());
        Map<String, String> applied = readings(Applied.of(pair.first(), pair.second(), comparison.differences())
                .orElseThrow());
        after.keySet().stream()
                .filter(at -> !at.startsWith("fact ") || isShared(pair, at))
                .forEach(at -> assertEquals(after.get(at), reading(applied, at), at));
        assertTrue(changes(comparison).values().stream()
                .allMatch(
                        causes -> !causes.isEmpty() && comparison.differences().containsAll(causes)));
    }

    /** There is no case with nothing applied where a claim of the second alone names what only its relationship has. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void applyingNothingChangesNothing(@ForAll("pairs") Pair pair) {
        Optional<Assessment> same = Applied.of(pair.first(), pair.second(), List.of());
        Statistics.label("there is such a case")
                .collect(same.isPresent())
                .coverage(seen -> seen.check(true).percentage(share -> share > 80));
        same.ifPresent(nothing -> {
            Map<String, String> before = readings(pair.first());
            Map<String, String> applied = readings(nothing);
            before.keySet().stream()
                    .filter(at -> !at.startsWith("fact ") || isShared(pair, at))
                    .forEach(at -> assertEquals(before.get(at), reading(applied, at), at));
        });
        assertTrue(Comparison.of(pair.first(), pair.first()).isEmpty());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyDifferenceIsNamedOnce(@ForAll("pairs") Pair pair) {
        Comparison comparison = Comparison.of(pair.first(), pair.second());
        Set<Cause> named = new HashSet<>(comparison.idle());
        changes(comparison)
                .values()
                .forEach(causes -> causes.forEach(cause -> {
                    assertFalse(comparison.idle().contains(cause));
                    named.add(cause);
                }));
        comparison.severities().forEach(change -> named.addAll(change.causes()));
        assertEquals(new HashSet<>(comparison.differences()), named);
    }

    /** Lest the laws hold because nothing happens. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, seed = "1")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theRandomPairsHaveEveryKindOfCauseAndJointOnes(@ForAll("pairs") Pair pair) {
        Comparison comparison = Comparison.of(pair.first(), pair.second());
        Statistics.label("changed").collect(!changes(comparison).isEmpty());
        changes(comparison).values().forEach(causes -> {
            Statistics.label("joint").collect(causes.size() > 1);
            Statistics.label("three").collect(causes.size() > 2);
            causes.forEach(cause -> Statistics.label("kind").collect(cause.kind()));
        });
        Statistics.label("changed").coverage(found -> found.check(true).percentage(share -> share > 50));
        Statistics.label("joint").coverage(found -> found.check(true).count(count -> count > 100));
        Statistics.label("three").coverage(found -> found.check(true).count(count -> count > 10));
        for (Cause.Kind kind : Cause.Kind.values()) {
            Statistics.label("kind").coverage(found -> found.check(kind).count(count -> count > 5));
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theReportIsTheSameEveryTimeAndFitsThePage(@ForAll("pairs") Pair pair) {
        String report = Comparison.of(pair.first(), pair.second()).toString();
        assertEquals(report, Comparison.of(pair.first(), pair.second()).toString());
        report.lines().forEach(line -> assertTrue(line.length() <= Page.WIDTH, line));
    }
}
