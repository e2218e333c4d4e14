package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.salience.model.RatingValue;
import org.salience.model.evidence.Word;
import org.salience.model.internal.DataFile;

/** Published and closed-form results, kept with their provenance in {@code reference-values.json}. */
class ReferenceValuesTest {
    private static final DataFile REFERENCE = DataFile.of(ReferenceValuesTest.class, "reference-values.json");

    private static List<String> combinations(int bands) {
        return IntStream.range(0, bands * bands * bands)
                .mapToObj(i -> (1 + i / bands / bands) + " " + (1 + i / bands % bands) + " " + (1 + i % bands))
                .toList();
    }

    @Test
    void enumeration_countsBandsAndKeys() {
        DataFile entry = REFERENCE.object("severity-enumeration-k4");
        List<Severity> all =
                combinations(entry.number("bands")).stream().map(Ratings::score).toList();
        assertEquals(
                entry.texts("combinationsByMax"),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(band -> Long.toString(all.stream()
                                .filter(each -> each.decisionBand() == band)
                                .count()))
                        .toList());
        Set<LeximaxKey> keys = all.stream().map(Severity::key).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(entry.number("leximaxClasses"), keys.size());
        assertEquals(37, all.stream().filter(each -> each.tier() == Tier.FIRST).count());
        assertTrue(all.stream().allMatch(each -> each.severe() != Word.UNKNOWN));
    }

    @Test
    void enumeration_leximaxNeverContradictsTheBandWhereMeanAndProductDo() {
        DataFile entry = REFERENCE.object("severity-enumeration-k4");
        List<String> all = combinations(4);
        assertEquals(
                entry.number("orderedPairsMaxSaysMoreLeximaxDoesNot"),
                pairs(
                        all,
                        (higher, lower) -> Ratings.score(higher)
                                        .key()
                                        .compareTo(Ratings.score(lower).key())
                                <= 0));
        assertEquals(
                entry.number("orderedPairsMaxSaysMoreMeanSaysLess"),
                pairs(all, below(triple -> triple.stream().mapToInt(i -> i).sum())));
        assertEquals(
                entry.number("orderedPairsMaxSaysMoreProductSaysLess"),
                pairs(all, below(triple -> triple.stream().mapToInt(i -> i).reduce(1, (a, b) -> a * b))));
    }

    private interface Pair {
        boolean test(String higher, String lower);
    }

    private static Pair below(ToDoubleFunction<List<Integer>> score) {
        return (higher, lower) -> score.applyAsDouble(numbers(higher)) < score.applyAsDouble(numbers(lower));
    }

    private static long pairs(Collection<String> all, Pair contradicted) {
        return all.stream()
                .flatMap(higher -> all.stream()
                        .filter(lower -> Ratings.score(higher).decisionBand()
                                > Ratings.score(lower).decisionBand())
                        .filter(lower -> contradicted.test(higher, lower)))
                .count();
    }

    private static List<Integer> numbers(String triple) {
        return Stream.of(triple.split(" ")).map(Integer::valueOf).toList();
    }

    @Test
    void doctrinalParadox_isFlaggedAndActedOnAtTheHigherEnd() {
        DataFile entry = REFERENCE.object("doctrinal-paradox");
        Severity severity = Ratings.score(entry.texts("ratings").toArray(new String[0]));
        int byAxis = entry.number("maxOfAxisMedians");
        int byAssessor = entry.number("medianOfAssessorMaxima");
        severity.axes().forEach(axis -> assertEquals(new BandRange(byAxis, byAxis, 4), axis.bands()));
        assertEquals(new BandRange(byAxis, byAssessor, 4), severity.bands());
        assertEquals(byAssessor, severity.decisionBand());
        assertEquals(Set.of(SeverityFlag.POOLING_ORDER_CONFLICT, SeverityFlag.WIDE), severity.flags());
        assertEquals(Word.UNKNOWN, severity.severe());
        assertEquals("4, 1, 1", severity.key().toString());
        assertEquals(
                "tier 1 by caution: scale 1/4, scope 1/4, irremediability 1/4 (3 assessors; pooling orders conflict)",
                severity.toString());
    }

    @Test
    void medians_ofRatingsWithGaps() {
        REFERENCE.object("ordinal-medians").each("cases", (ratings, expected) -> {
            String[] rows =
                    Stream.of(ratings.split(" ")).map(each -> each + " 1 1").toArray(String[]::new);
            BandRange pooled = Ratings.score(rows).axis(Axis.SCALE).available().orElseThrow();
            assertEquals(new BandRange(expected.number("lower"), expected.number("upper"), 4), pooled, ratings);
        });
    }

    @Test
    void medians_withoutARatingThereIsNone() {
        Severity severity = Ratings.score("- 1 1", "- 1 1");
        assertTrue(severity.axis(Axis.SCALE).available().isEmpty());
        assertEquals(BandRange.all(4), severity.axis(Axis.SCALE).bands());
    }

    @Test
    void intervals_poolLowerEndsDownAndUpperEndsUp() {
        DataFile entry = REFERENCE.object("interval-ratings");
        Severity severity = Ratings.score(
                entry.texts("ratings").stream().map(each -> each + " 1 1").toArray(String[]::new));
        assertEquals(
                new BandRange(entry.number("lowerMedianOfLowerEnds"), entry.number("upperMedianOfUpperEnds"), 4),
                severity.axis(Axis.SCALE).bands());
        assertEquals(entry.number("upperMedianOfLowerEnds"), Panel.upperMedian(List.of(2, 3, 1, 1)));
        assertEquals(entry.number("lowerMedianOfUpperEnds"), Panel.lowerMedian(List.of(3, 3, 4, 4)));
    }

    @Test
    void vectors_haveTheirMaximumAndKey() {
        REFERENCE.object("profile-vectors-k4").each("leximax", (vector, expected) -> {
            Severity severity = Ratings.score(vector);
            assertEquals(expected.number("max"), severity.decisionBand(), vector);
            assertEquals(LeximaxKey.of(numbers(expected.text("key"))), severity.key(), vector);
        });
    }

    @Test
    void relabelling_reversesMeansButNotBands() {
        DataFile entry = REFERENCE.object("mean-reversal");
        assertTrue(decision(entry.texts("a"), Ratings.plain(5)) < decision(entry.texts("b"), Ratings.plain(5)));
        RatingScheme stretched = Ratings.scheme(5, 1, 1, 2, 2, 3, 4, 5);
        List<String> names = List.of("1", "3", "5", "6", "7");
        assertTrue(decision(renamed(entry.texts("a"), names), stretched)
                < decision(renamed(entry.texts("b"), names), stretched));
    }

    private static List<String> renamed(List<String> levels, List<String> names) {
        return levels.stream()
                .map(level -> names.get(Integer.parseInt(level) - 1))
                .toList();
    }

    private static int decision(List<String> levels, RatingScheme scheme) {
        return SeverityScorer.standard()
                .with(scheme)
                .score(Ratings.panelOf(levels.stream()
                        .map(level -> List.of(RatingValue.parse(level), RatingValue.of(1), RatingValue.of(1)))
                        .toList()))
                .decisionBand();
    }
}
