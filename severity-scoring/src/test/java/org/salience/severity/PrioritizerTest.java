package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.InvalidCaseException;
import org.salience.model.RatingValue;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Perspective;
import org.salience.model.json.CaseJson;

class PrioritizerTest {
    private static final String CASE = """
            { "format": "salience-case/1.1", "id": "harbour", "title": "Harbour", "enterprise": "acme", "recordUntil": "2025-06-30",
              "actors": {
                "acme": { "name": "Acme", "kind": "company" },
                "watch": { "name": "Watch", "kind": "organisation" },
                "court": { "name": "Court", "kind": "state-agency" },
                "dockers": { "name": "Dockers", "kind": "affected-group" } },
              "impacts": {
                "done": { "title": "Done", "groups": ["dockers"] },
                "feared": { "title": "Feared" },
                "gravest": { "title": "Gravest" },
                "looming": { "title": "Looming" },
                "minor": { "title": "Minor" },
                "open": { "title": "Open" },
                "unrated": { "title": "Unrated" } },
              "measures": { "audit": { "title": "Audit" } },
              "sources": {
                "report": { "by": "watch", "kind": "ngo-report", "date": "2025-03-10", "title": "Report" },
                "ruling": { "by": "court", "kind": "court-record", "date": "2025-03-12", "title": "Ruling" },
                "late": { "by": "watch", "kind": "ngo-report", "date": "2025-05-10", "title": "Correction" } },
              "claims": {
                "c1": { "in": "ruling", "supports": "impact-occurs", "of": ["done"], "as": "documents" },
                "c2": { "in": "report", "supports": "measure-effective", "of": ["audit"], "as": "documents",
                        "withdrawn": { "in": "late" } } },
              "ratings": {
                "r1": { "by": "a", "on": "2025-04-01", "of": "done", "scale": 3, "scope": 2, "irremediability": 1 },
                "r2": { "by": "a", "on": "2025-04-01", "of": "feared", "scale": 2, "scope": 1, "irremediability": 3,
                        "likelihood": 4 },
                "r3": { "by": "a", "on": "2025-04-01", "of": "gravest", "scale": 4, "scope": 1, "irremediability": 1,
                        "likelihood": 1,
                        "mitigations": { "scale": { "to": 1, "by": ["audit"], "because": ["c2"] } } },
                "r4": { "by": "a", "on": "2025-04-01", "of": "looming", "scale": 1, "scope": 1, "irremediability": 1,
                        "ifDelayed": { "irremediability": 4, "withinMonths": 3 } },
                "r5": { "by": "a", "on": "2025-04-01", "of": "minor", "scale": 1, "scope": 1, "irremediability": 2,
                        "likelihood": 4 },
                "r6": { "by": "a", "on": "2025-04-01", "of": "open", "scale": 1, "scope": "1-3", "irremediability": 1,
                        "likelihood": 2 } } }
            """;
    private static final Case MATTER = CaseJson.parse(CASE);
    private static final Priorities ORDER = Prioritizer.standard().prioritize(MATTER);

    @Test
    void prioritize_ordersByTierThenBandsThenLikelihood() {
        assertEquals("""
                1. gravest: tier 1: scale 4/4, scope 1/4, irremediability 1/4 (1 assessor); likelihood 1/4; residual 1/4 beside gross 4/4
                2. looming: tier 1: scale 1/4, scope 1/4, irremediability 1/4 (1 assessor; if delayed: irremediability 4/4 within 3 months); likelihood not rated
                3. done: tier 2: scale 3/4, scope 2/4, irremediability 1/4 (1 assessor); has occurred
                4. feared: tier 2: scale 2/4, scope 1/4, irremediability 3/4 (1 assessor); likelihood 4/4
                5. open: tier 2: scale 1/4, scope 1-3/4, irremediability 1/4 (1 assessor); likelihood 2/4
                6. minor: tier 2: scale 1/4, scope 1/4, irremediability 2/4 (1 assessor); likelihood 4/4
                -  unrated: not rated; likelihood not rated
                """, Prioritizer.standard().prioritize(asOf("2025-05-01")).toString());
    }

    private static EvidenceRecord asOf(String day) {
        return EvidenceRecord.of(MATTER, LocalDate.parse(day), Perspective.whole(), EvidencePolicy.standard());
    }

    @Test
    void prioritize_creditsNoMeasureWhoseEvidenceIsWithdrawn_andLeavesOutLaterRatings() {
        assertEquals(
                "residual 4/4 beside gross 4/4, 1 mitigation without evidence not credited",
                ORDER.impact("gravest").severity().residual().orElseThrow().toString());
        Priorities before = Prioritizer.standard().prioritize(asOf("2025-03-31"));
        assertEquals(List.of(), before.inOrder());
        assertEquals(7, before.notRated().size());
    }

    @Test
    void why_namesTheStepThatDecides_andWhetherItHoldsAnyhow() {
        assertEquals(
                "gravest before done: tier 1 (severe) against tier 2 (UNGP 24); whatever is missing or open",
                ORDER.why("done", "gravest").toString());
        assertEquals(
                "looming before done: tier 1 (delay) against tier 2 (UNGP 24); whatever is missing or open",
                ORDER.why("looming", "done").toString());
        assertEquals(
                "open before minor: bands 3, 1, 1 against bands 2, 1, 1 (UNGP 24 commentary: severity relative to the other"
                        + " impacts); it may be otherwise, depending on what is missing or open",
                ORDER.why("minor", "open").toString());
        assertEquals(
                "done and unrated have no order: unrated is not rated, and may belong before or after",
                ORDER.why("done", "unrated").toString());
        assertTrue(ORDER.why("done", "done").isTie());
        assertEquals(
                "impact must be one of [done, feared, gravest, looming, minor, open, unrated], but was \"don\"",
                assertThrows(IllegalArgumentException.class, () -> ORDER.why("don", "open"))
                        .getMessage());
    }

    private static Priority priority(String impact, String axes, Likelihood likelihood) {
        return Priority.of(impact, Ratings.score(axes), likelihood);
    }

    @Test
    void likelihood_ordersOnlyWhatIsTied_whatHasOccurredFirst() {
        Priorities order = Prioritizer.standard()
                .prioritize(List.of(
                        priority("a", "3 2 1", new Likelihood(1, 1, 4)),
                        priority("b", "1 3 2", new Likelihood(3, 3, 4)),
                        priority("c", "2 1 3", Likelihood.occurred(4)),
                        priority("d", "3 1 2", new Likelihood(2, 3, 4)),
                        priority("e", "3 2 2", new Likelihood(1, 1, 4))));
        assertEquals(
                "[[e], [c], [b, d], [a]]",
                order.ranks().stream()
                        .map(each -> each.stream().map(Priority::impact).toList())
                        .toList()
                        .toString());
        assertEquals(OptionalInt.of(3), order.rank("d"));
        assertEquals(OptionalInt.of(5), order.rank("a"));
        assertEquals(
                "c before b: has occurred against likelihood 3/4 (OHCHR Guide p. 7 (second-hand): severity predominates); whatever is missing"
                        + " or open",
                order.why("b", "c").toString());
        assertEquals(
                "d and b rank equally: tier, bands and likelihood are the same",
                order.why("d", "b").toString());
        assertFalse(order.necessarilyBefore("b", "d"));
        assertTrue(order.possiblyBefore("b", "d"));
        assertEquals("3-4", order.rankRange("d").toString());
    }

    @Test
    void irremediabilityFirst_isAnOptionRecordedInTheResult() {
        List<Priority> impacts = List.of(
                priority("a", "3 1 1", new Likelihood(4, 4, 4)), priority("b", "1 1 3", new Likelihood(1, 1, 4)));
        Priorities order =
                Prioritizer.standard().with(EqualKeys.IRREMEDIABILITY_FIRST).prioritize(impacts);
        assertEquals("b", order.inOrder().get(0).impact());
        assertEquals(
                "a", Prioritizer.standard().prioritize(impacts).inOrder().get(0).impact());
        assertTrue(order.why("a", "b")
                .toString()
                .startsWith("b before a: irremediability 3/4 against irremediability 1/4 (UNGP 14"));
        assertEquals(
                "ungp-severity-first 1.0.0, scheme salience-four 1.0.0, first tier: top band, equal bands: irremediability first",
                order.prioritizer().toString());
        assertNotEquals(order.prioritizer(), Prioritizer.standard());
        assertEquals(
                order.prioritizer().hashCode(),
                Prioritizer.standard().with(EqualKeys.IRREMEDIABILITY_FIRST).hashCode());
    }

    @Test
    void line_listsEverythingWithTheReminder_andBreaksNoTie() {
        Priorities order = Prioritizer.standard()
                .prioritize(List.of(
                        priority("a", "4 1 1", Likelihood.unknown(4)),
                        priority("b", "2 1 1", Likelihood.unknown(4)),
                        priority("c", "1 2 1", Likelihood.unknown(4)),
                        priority("d", "1 1 1", Likelihood.unknown(4)),
                        priority("e", "- - -", Likelihood.unknown(4))));
        assertEquals("""
                capacity for 2:
                  a: tier 1: scale 4/4, scope 1/4, irremediability 1/4 (1 assessor); likelihood not rated
                tied at the line, to be chosen between openly:
                  b: tier 2: scale 2/4, scope 1/4, irremediability 1/4 (1 assessor); likelihood not rated
                  c: tier 2: scale 1/4, scope 2/4, irremediability 1/4 (1 assessor); likelihood not rated
                -----
                below the line:
                  d: tier 2: scale 1/4, scope 1/4, irremediability 1/4 (1 assessor); likelihood not rated
                not rated, and so without a place:
                  e: not rated (1 assessor); likelihood not rated
                Those below the line wait; they are not left out: all impacts must be addressed, after the most severe the next most severe (UNGP 24 commentary; OHCHR Guide Q87 (p. 82) (second-hand)).
                """, order.line(2).toString());
        assertEquals(3, order.line(3).above().size());
        assertEquals(
                "capacity must be 0 or more, but was -1",
                assertThrows(IllegalArgumentException.class, () -> order.line(-1))
                        .getMessage());
    }

    @Test
    void paretoFront_keepsTheGravestAndTheMoreLikely() {
        assertEquals(
                List.of("gravest", "done"),
                ORDER.paretoFront().stream().map(Priority::impact).toList());
    }

    @Test
    void explain_isATreeByTier_withTheReasonForEachPlace() {
        String explained = ORDER.explain();
        assertTrue(
                explained.startsWith(
                        "by ungp-severity-first 1.0.0, scheme salience-four 1.0.0, first tier: top band, equal bands: by likelihood\n"
                                + "tier 1\n  1. gravest: tier 1"),
                explained);
        assertTrue(explained.contains("\ntier 2\n  3. done: tier 2"), explained);
        assertTrue(explained.contains("\n    looming before done: tier 1 (delay) against tier 2"), explained);
        assertTrue(explained.endsWith("\nnot rated\n  unrated: not rated; likelihood not rated\n"), explained);
    }

    @Test
    void contestedOccurrence_mayHaveOccurred() {
        Case contested = CaseJson.parse(CASE.replace(
                "\"c1\":",
                "\"c0\": { \"in\": \"report\", \"disputes\": \"impact-occurs\", \"of\": [\"feared\"], \"as\": \"documents\" },"
                        + " \"c9\": { \"in\": \"ruling\", \"supports\": \"impact-occurs\", \"of\": [\"feared\"], \"as\": \"documents\" },"
                        + " \"c1\":"));
        assertEquals(
                "likelihood 4/4 or has occurred",
                Prioritizer.standard()
                        .prioritize(contested)
                        .impact("feared")
                        .likelihood()
                        .toString());
    }

    @Test
    void alternatives_areEachOtherOptionAndEachAssessorLeftOut() {
        List<Alternative> alternatives = Prioritizer.standard().alternatives(MATTER);
        assertEquals(
                "[first tier: top two bands, equal bands: irremediability first, without a]",
                alternatives.stream().map(Alternative::what).toList().toString());
        assertEquals(
                "first tier: top two bands: tau-b 0.6, 3 of 15 pairs the other way round,"
                        + " changes of tier: done: tier 2 -> tier 1, feared: tier 2 -> tier 1, open: tier 2 -> tier 1",
                alternatives.get(0).toString());
        assertEquals(OptionalDouble.empty(), alternatives.get(2).stability().tau());
        assertEquals(6, alternatives.get(2).stability().tierChanges().size());
    }

    @Test
    void stability_isOfTheSameImpactsOnly() {
        Priorities other = Prioritizer.standard().prioritize(List.of());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> ORDER.stability(other))
                .getMessage()
                .startsWith("both orders must be of the same impacts"));
        assertEquals(
                "count must be 1 or more, but was 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ORDER.stability(ORDER).topOverlap(0))
                        .getMessage());
    }

    @Test
    void prioritize_refusesAnImpactTwice() {
        Priority one = priority("a", "1 1 1", Likelihood.unknown(4));
        assertEquals(
                "each impact must be given once, but a is given twice",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Prioritizer.standard().prioritize(List.of(one, one)))
                        .getMessage());
    }

    @Test
    void ratingsAboveTheScheme_areAllNamedWithTheirImpact() {
        Case bad = CaseJson.parse(
                CASE.replace("\"scale\": 3", "\"scale\": 5").replace("\"likelihood\": 2", "\"likelihood\": 7"));
        InvalidCaseException e = assertThrows(
                InvalidCaseException.class, () -> Prioritizer.standard().prioritize(bad));
        assertEquals("""
                2 problems in case harbour
                  case harbour at /ratings/r1/scale: expected between 1 and 4 in rating scheme salience-four 1.0.0, found 5 in a rating of done by a
                  case harbour at /ratings/r6/likelihood: expected between 1 and 4 in rating scheme salience-four 1.0.0, found 7 in a rating of open by a""", e.getMessage());
        assertEquals(2, SeverityScorer.standard().problems(bad).size());
        assertEquals(List.of(), SeverityScorer.standard().problems(MATTER));
    }

    @Test
    void thousandImpacts_areOrderedAndRanged() {
        List<Priority> impacts = IntStream.range(0, 1000)
                .mapToObj(i -> priority(
                        "imp-" + i,
                        (1 + i % 4) + " " + (1 + i / 4 % 4) + " 1-" + (1 + i / 16 % 4),
                        Likelihood.of(Ratings.score("1 1 1"))))
                .collect(Collectors.toList());
        Priorities order = Prioritizer.standard().prioritize(impacts);
        assertEquals(1000, order.inOrder().size());
        assertEquals(1000, order.rankRanges().size());
        assertTrue(order.rankRanges().values().stream().allMatch(range -> 1 <= range.best() && range.worst() <= 1000));
        assertEquals(1.0, order.stability(order).tau().orElseThrow(), 1e-12);
    }

    @Test
    void likelihood_pools_andReadsAnythingIntoWhatIsMissing() {
        assertEquals(
                "likelihood not rated", Likelihood.of(Ratings.score("1 1 1")).toString());
        assertEquals("likelihood 2-3/4", new Likelihood(2, 3, 4).toString());
        assertEquals("likelihood not rated or has occurred", new Likelihood(1, 5, 4).toString());
        assertEquals(
                "likelihood must rise from 1 or more to 4, or to 5 for what has occurred, but was 1-6",
                assertThrows(IllegalArgumentException.class, () -> new Likelihood(1, 6, 4))
                        .getMessage());
        assertEquals(RatingValue.NOT_RATED, Ratings.panel("1 1 1").get(0).likelihood());
    }
}
