package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.model.Case;
import org.salience.model.Impact;
import org.salience.model.Track;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;

class MatrixProperties {
    @Provide
    Arbitrary<Given> cases() {
        return RandomCases.cases();
    }

    @Property(tries = 40)
    void everyCellIsWhatFollowsFromItsPerspective(@ForAll("cases") Given given, @ForAll Random random) {
        Case matter = Histories.of(RandomCases.hinging(given, random), random);
        LocalDate day = Given.DAY.plusDays(random.nextInt(90) - 30);
        Assessment assessment = Assessor.standard().asOf(day).assess(matter);
        for (Impact impact : matter.impacts()) {
            Matrix all = assessment.matrix(impact.id());
            assertCells(all, impact, matter, day);
            assertCells(
                    assessment.matrix(
                            impact.id(),
                            Perspective.agreed("watch", "bureau"),
                            Perspective.withoutSpeaker("bureau"),
                            Perspective.withoutPublisher("herald")),
                    impact,
                    matter,
                    day);
        }
    }

    private static void assertCells(Matrix matrix, Impact impact, Case matter, LocalDate day) {
        for (Perspective perspective : matrix.perspectives()) {
            ImpactInvolvement alone = Assessor.standard()
                    .perspective(perspective)
                    .asOf(day)
                    .assess(matter)
                    .involvement(impact.id());
            for (Track track : Track.values()) {
                for (StandardOfProof standard : StandardOfProof.values()) {
                    assertEquals(alone.finding(track, standard), matrix.finding(perspective, track, standard));
                }
            }
        }
    }

    /** The table holds the findings, in order, and is never wider than a report. */
    @Property(tries = 40)
    void theTableSaysWhatTheCellsHold(@ForAll("cases") Given given, @ForAll Random random) {
        Case matter = Histories.of(RandomCases.hinging(given, random), random);
        Matrix matrix = Assessor.standard().assess(matter).matrix(Given.IMPACT);
        List<String> lines = matrix.toString().lines().toList();
        lines.forEach(line -> assertTrue(line.length() <= 96, line));
        for (Perspective perspective : matrix.perspectives()) {
            int at = lines.indexOf(perspective.toString());
            if (!lines.get(at + 1).equals("  nothing on record counts")) {
                assertEquals("risk of harm" + cells(matrix, perspective, Track.RISK), words(lines.get(at + 1)));
                assertEquals(
                        "harm that occurred" + cells(matrix, perspective, Track.OCCURRED), words(lines.get(at + 2)));
            }
        }
    }

    private static String words(String line) {
        return line.strip().replaceAll(" {2,}", " ");
    }

    private static String cells(Matrix matrix, Perspective perspective, Track track) {
        List<String> cells = new ArrayList<>();
        for (StandardOfProof standard : StandardOfProof.values()) {
            Finding finding = matrix.finding(perspective, track, standard);
            String text = finding.toString()
                    .replaceAll(" \\(.*\\?\\)", " ?")
                    .replace("insufficient (contested)", "contested")
                    .replaceAll("insufficient \\(.*", "insufficient");
            cells.add(standard == StandardOfProof.REASONABLE_GROUNDS ? text.toUpperCase(Locale.ROOT) : text);
        }
        return " " + String.join(" ", cells);
    }
}
