package org.salience.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.salience.model.Case;
import org.salience.model.json.CaseJson;
import org.salience.ungp.Assessment;
import org.salience.ungp.Assessor;
import org.salience.ungp.Finding;
import org.salience.ungp.ImpactInvolvement;
import org.salience.ungp.Involvement;

/**
 * Holds the rules against twenty worked examples whose category somebody stated, and prints the table of
 * {@code examples/docs/involvement-examples.md}.
 */
public final class WorkedExamples {
    private static final Path FOLDER = Path.of("examples/involvement");

    private WorkedExamples() {}

    /**
     * One example.
     *
     * @param id its id
     * @param stated the category that its author states
     * @param by the author
     * @param read how far the author's text was read
     * @param found the category of the headline finding, or insufficient
     * @param baseline what tier and link alone would say
     */
    record Row(String id, String stated, String by, String read, String found, String baseline) {
        boolean agrees() {
            return found.equals(stated);
        }

        boolean isLessDecided() {
            return found.equals("insufficient");
        }

        String verdict() {
            return agrees() ? "agrees" : isLessDecided() ? "less decided" : "differs";
        }

        @Override
        public String toString() {
            return "| " + String.join(" | ", id, by, read, stated, found, verdict(), baseline) + " |";
        }
    }

    /**
     * Prints the table.
     *
     * @param args the folder of the examples, if another
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        rows(args.length == 0 ? FOLDER : Path.of(args[0])).forEach(System.out::println);
    }

    static List<Row> rows(Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("stated.csv"))) {
            String[] cells = line.split(",", -1);
            if (!cells[0].equals("example")) {
                Case matter = CaseJson.read(folder.resolve("cases/" + cells[0] + ".json"));
                String by = cells[2] + (cells[3].isEmpty() ? "" : ", " + cells[3]);
                rows.add(new Row(cells[0], cells[1], by, cells[4], found(matter), baseline(cells[5], cells[6])));
            }
        }
        return rows;
    }

    /** Only the point counts: what is merely not excluded is no category. */
    private static String found(Case matter) {
        Assessment assessment = Assessor.standard().assess(matter);
        ImpactInvolvement involvement =
                assessment.involvement(matter.impacts().get(0).id());
        Finding headline = involvement.headline();
        return headline.point().map(WorkedExamples::word).orElse("insufficient");
    }

    private static String word(Involvement category) {
        return switch (category) {
            case CAUSES -> "cause";
            case CONTRIBUTES -> "contribute";
            case DIRECTLY_LINKED -> "directly linked";
            case NONE -> "none";
        };
    }

    /** Own tier is cause; a link is linkage; no link is none; where nothing is said of a link, contribution. */
    private static String baseline(String tier, String linked) {
        return tier.equals("own")
                ? "cause"
                : switch (linked) {
                    case "yes" -> "directly linked";
                    case "no" -> "none";
                    default -> "contribute";
                };
    }
}
