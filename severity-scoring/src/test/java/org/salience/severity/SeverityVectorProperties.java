package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.salience.model.Delay;
import org.salience.model.Rating;
import org.salience.model.RatingValue;

class SeverityVectorProperties {
    private static final String SHARES = "[1-4]=(0\\.\\d+|1(\\.0+)?)(,[1-4]=(0\\.\\d+|1(\\.0+)?))*";
    private static final String VALUE = "(-|[1-4]|1-[1-4]|2-[2-4]|3-[34]|4-4|" + SHARES + ")";
    private static final Pattern VECTOR = Pattern.compile("UNGP:1\\.0(/(SC|SP|IR):" + VALUE
            + "|/LI:(" + VALUE + "|5)"
            + "|/DL:(-|(?!-)" + VALUE + "(@[1-9]\\d{0,9}m)?))*");

    /** Any shares over at most four levels, in tenths of a million. */
    private static Arbitrary<RatingValue> shares() {
        return Arbitraries.integers().between(1, 9_999_999).list().ofSize(3).map(cuts -> {
            List<Integer> ends = new ArrayList<>(cuts.stream().sorted().toList());
            ends.add(10_000_000);
            TreeMap<Integer, Double> shares = new TreeMap<>();
            int from = 0;
            for (int level = 1; level <= 4; level++) {
                int to = ends.get(level - 1);
                if (to > from) {
                    shares.put(level, (to - from) / 1e7);
                }
                from = to;
            }
            return new RatingValue.Shares(shares);
        });
    }

    private static Arbitrary<RatingValue> values() {
        return Arbitraries.oneOf(Ratings.values(4), shares());
    }

    @Provide
    Arbitrary<SeverityVector> vectors() {
        Arbitrary<List<RatingValue>> values = values().list().ofSize(4);
        Arbitrary<RatingValue> delays = values();
        Arbitrary<Integer> months = Arbitraries.integers().between(0, 1200);
        return Combinators.combine(values, delays, months)
                .as((four, delayed, by) -> {
                    Optional<Integer> within = by == 0 ? Optional.empty() : Optional.of(by);
                    return SeverityVector.from(Rating.builder()
                            .from(Ratings.panelOf(List.of(four.subList(0, 3))).get(0))
                            .likelihood(four.get(3))
                            .ifDelayed(
                                    delayed instanceof RatingValue.NotRated
                                            ? Optional.empty()
                                            : Optional.of(new Delay(delayed, within)))
                            .build());
                })
                .withoutEdgeCases();
    }

    /** Texts of which about half are vectors: metrics and near misses, joined. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> key = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of("SC", "SP", "IR", "LI", "DL")),
                Tuple.of(1, Arbitraries.of("sc", "S", "X", "")));
        Arbitrary<String> value = Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.of("-", "1", "4", "1-3", "2-2", "3-4", "1=0.5,4=0.5", "2=1", "4=0.25,1=0.75")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "",
                                "0",
                                "5",
                                "4-3",
                                "1-",
                                "-1",
                                "01",
                                "1=0.5",
                                "1=0.5,1=0.5",
                                "1=",
                                "3@6m",
                                "3@0m",
                                "4@12m",
                                "4@04m",
                                "-@6m",
                                "1=0.5,2=0.5@3m",
                                "1=0.0,2=1.0")));
        Arbitrary<String> metric = Combinators.combine(key, value).as((k, v) -> "/" + k + ":" + v);
        Arbitrary<String> head = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.just("UNGP:1.0")),
                Tuple.of(1, Arbitraries.of("UNGP:1.1", "UNGP", "", "UNGP:1.0/")));
        return Combinators.combine(head, metric.list().ofMaxSize(4))
                .as((h, m) -> h + String.join("", m))
                .withoutEdgeCases();
    }

    @Property
    void whatIsPrintedIsRead(@ForAll("vectors") SeverityVector vector) {
        assertEquals(vector, SeverityVector.parse(vector.toString()));
        assertEquals(vector.toString(), SeverityVector.parse(vector.toString()).toString());
        assertTrue(VECTOR.matcher(vector.toString()).matches(), vector::toString);
    }

    @Property
    void theOrderOfMetricsIsImmaterial(@ForAll("vectors") SeverityVector vector, @ForAll Random random) {
        List<String> metrics = new ArrayList<>(List.of(vector.toString().split("/"))
                .subList(1, vector.toString().split("/").length));
        Collections.shuffle(metrics, random);
        assertEquals(vector, SeverityVector.parse("UNGP:1.0/" + String.join("/", metrics)));
    }

    /** Against a regular expression for the grammar, and the two rules that it cannot say. */
    @Property(tries = 5000)
    void aTextIsReadExactlyIfTheGrammarHasIt(@ForAll("texts") String text) {
        if (VECTOR.matcher(text).matches() && eachMetricOnce(text) && sharesAreWhole(text)) {
            SeverityVector.parse(text);
        } else {
            InvalidVectorException e = assertThrows(InvalidVectorException.class, () -> SeverityVector.parse(text));
            assertTrue(e.index() >= 0 && e.index() <= text.length());
            assertTrue(e.getMessage().endsWith("\n  " + text + "\n  " + " ".repeat(e.index()) + "^"), e.getMessage());
        }
    }

    private static boolean eachMetricOnce(String text) {
        Set<String> seen = new HashSet<>();
        return Stream.of(text.split("/")).skip(1).allMatch(metric -> seen.add(metric.split(":")[0]));
    }

    private static boolean sharesAreWhole(String text) {
        return Stream.of(text.split("/")).allMatch(metric -> {
            Matcher share = Pattern.compile("([1-4])=([0-9.]+)").matcher(metric);
            Set<String> levels = new HashSet<>();
            double sum = 0;
            boolean any = false;
            boolean sound = true;
            while (share.find()) {
                any = true;
                sum += Double.parseDouble(share.group(2));
                sound &= levels.add(share.group(1)) && Double.parseDouble(share.group(2)) > 0;
            }
            return !any || sound && Math.abs(sum - 1) <= 1e-9;
        });
    }

    @Property
    void cutShortItIsRefusedAtTheEndOrRead(@ForAll("vectors") SeverityVector vector, @ForAll Random random) {
        String text =
                vector.toString().substring(0, random.nextInt(vector.toString().length()));
        try {
            SeverityVector.parse(text);
        } catch (InvalidVectorException e) {
            assertTrue(e.index() <= text.length());
        }
    }

    /** The severity of a vector is that of its rating, and leaving a metric out never narrows it. */
    @Property
    void leavingAMetricOutNeverNarrows(@ForAll("vectors") SeverityVector vector, @ForAll Axis axis) {
        Severity whole = vector.score("a", Ratings.DAY, "imp-1");
        assertEquals(
                SeverityScorer.standard()
                        .score(List.of(vector.rating("r1", "a", Ratings.DAY, "imp-1")))
                        .bands(),
                whole.bands());
        String without = Stream.of(vector.toString().split("/"))
                .filter(metric -> !metric.startsWith(SeverityVector.key(axis) + ":"))
                .reduce((a, b) -> a + "/" + b)
                .orElseThrow();
        BandRange partial =
                SeverityVector.parse(without).score("a", Ratings.DAY, "imp-1").bands();
        assertTrue(partial.low() <= whole.bands().low());
        assertEquals(4, partial.high());
    }
}
