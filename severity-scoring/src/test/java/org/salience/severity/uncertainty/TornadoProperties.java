package org.salience.severity.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.model.Rating;
import org.salience.severity.FirstTier;
import org.salience.severity.SeverityScorer;
import org.salience.severity.Tier;

class TornadoProperties {
    private static final SeverityScorer SCORER = SeverityScorer.standard();

    @Provide
    Arbitrary<List<List<Integer>>> panels() {
        return Arbitraries.integers()
                .between(1, 4)
                .list()
                .ofSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static String[] triples(List<List<Integer>> panel) {
        return panel.stream()
                .map(each -> each.get(0) + " " + each.get(1) + " " + each.get(2))
                .toArray(String[]::new);
    }

    /**
     * With levels only, an impact is in the first tier if as many assessors as the upper median asks for have an axis at the
     * top. What it costs each of them to get there, or to leave, can be counted by hand.
     */
    @Property(tries = 300)
    void smallestChange_isTheCheapestOfTheAssessors(@ForAll("panels") List<List<Integer>> panel) {
        Tornado tornado = Tornado.of("imp-1", Samples.panel("imp-1", triples(panel)), SCORER);
        int needed = panel.size() - panel.size() / 2;
        List<List<Integer>> at = panel.stream().filter(each -> each.contains(4)).toList();
        boolean first = at.size() >= needed;
        assertEquals(first ? Tier.FIRST : Tier.SECOND, tornado.now().tier());
        int cost = first
                ? cheapest(
                        at.stream()
                                .map(each -> (int) each.stream()
                                        .filter(level -> level == 4)
                                        .count())
                                .toList(),
                        at.size() - needed + 1)
                : cheapest(
                        panel.stream()
                                .filter(each -> !each.contains(4))
                                .map(each -> 4
                                        - each.stream()
                                                .max(Comparator.naturalOrder())
                                                .orElseThrow())
                                .toList(),
                        needed - at.size());
        assertEquals(cost, tornado.searched());
        assertTrue(tornado.smallestChange().orElseThrow().size() <= cost);
    }

    private static int cheapest(List<Integer> costs, int count) {
        return costs.stream().sorted().limit(count).mapToInt(each -> each).sum();
    }

    @Property(tries = 200)
    void swings_areWhatTheScorerSaysOfTheChangedRatings(
            @ForAll("panels") List<List<Integer>> panel, @ForAll("panels") List<List<Integer>> other) {
        List<Rating> ratings = new ArrayList<>(Samples.panel("imp-1", triples(panel)));
        ratings.addAll(Samples.panel("imp-2", triples(other)));
        Tornado tornado = Tornado.of("imp-1", ratings, SCORER);
        List<String> expected = new ArrayList<>();
        String[] axes = {"scale", "scope", "irremediability"};
        for (int r = 0; r < panel.size(); r++) {
            for (int axis = 0; axis < 3; axis++) {
                for (int level :
                        new int[] {panel.get(r).get(axis) - 1, panel.get(r).get(axis) + 1}) {
                    if (level >= 1 && level <= 4) {
                        List<List<Integer>> changed = new ArrayList<>();
                        panel.forEach(each -> changed.add(new ArrayList<>(each)));
                        changed.get(r).set(axis, level);
                        expected.add("imp-1-r" + (r + 1) + ": " + axes[axis] + " "
                                + panel.get(r).get(axis) + " to " + level + ": " + place(triples(changed), other));
                    }
                }
            }
        }
        assertEquals(
                expected.stream().sorted().toList(),
                tornado.swings().stream()
                        .map(Tornado.Swing::toString)
                        .filter(each -> each.startsWith("imp-1-r"))
                        .sorted()
                        .toList());
        assertEquals(place(triples(panel), other), tornado.now().toString());
    }

    private static String place(String[] own, List<List<Integer>> other) {
        var mine = SCORER.score(Samples.panel("imp-1", own));
        var theirs = SCORER.score(Samples.panel("imp-2", triples(other)));
        boolean after = theirs.tier().compareTo(mine.tier()) < 0
                || theirs.tier() == mine.tier() && theirs.key().compareTo(mine.key()) > 0;
        return mine.tier() + ", rank " + (after ? 2 : 1);
    }

    @Example
    void aCase_withAssessorsAndOptions() {
        List<Rating> ratings = Stream.concat(
                        Samples.panel("imp-1", "3 - 1", "3 2 1").stream(),
                        Samples.panel("imp-2", "3 3 1", "4 4 4").stream())
                .toList();
        Tornado tornado = Tornado.of("imp-1", ratings, SCORER.with(FirstTier.TOP_BAND));
        assertEquals(
                "imp-1: tier 1, rank 2 of 2; 2 of 13 changes alter the tier, the smallest: imp-1-r1: scope not-rated to 1",
                tornado.toString());
        assertEquals(
                List.of("imp-1-r1: scope not-rated to 1: tier 2, rank 2", "without a: tier 2, rank 2"),
                tornado.swings().stream().limit(2).map(Object::toString).toList());
        assertTrue(tornado.swings().stream().anyMatch(each -> each.change().equals("first tier: top two bands")));
        assertTrue(tornado.swings().stream().anyMatch(each -> each.toString().equals("without b: tier 1, rank 1")));
    }

    @Example
    void whatCannotBeSearched_isSaid() {
        String[] many = Stream.generate(() -> "4 4 4").limit(9).toArray(String[]::new);
        Tornado tornado = Tornado.of("imp-1", Samples.panel("imp-1", many), SCORER);
        assertEquals(Optional.empty(), tornado.smallestChange());
        assertTrue(tornado.toString().endsWith("the smallest: none of up to " + tornado.searched() + " steps"));
        assertTrue(tornado.searched() >= 3);
    }

    @Example
    void misuse_isNamed() {
        assertEquals(
                "nobody rated imp-9",
                assertThrows(IllegalArgumentException.class, () -> Tornado.of("imp-9", List.of(), SCORER))
                        .getMessage());
    }
}
