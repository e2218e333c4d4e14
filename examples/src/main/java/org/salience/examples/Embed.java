package org.salience.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.salience.model.Case;
import org.salience.model.evidence.Perspective;
import org.salience.model.json.CaseJson;
import org.salience.ungp.Assessment;
import org.salience.ungp.Assessor;

/** The lines of Java that the README shows. A test keeps the two equal, and runs them. */
public final class Embed {
    private Embed() {}

    /**
     * Runs the lines.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // README begins
        Case matter = CaseJson.read(Path.of("examples/casebook/immigration-os/case.json"));
        Assessor assessor = Assessor.standard();
        Assessment july = assessor.asOf(LocalDate.parse("2025-07-10")).assess(matter);
        System.out.println(july.involvement("imp-removal").headline());
        System.out.println(july.involvement("imp-removal").derivation().explain());
        july.questions().forEach(System.out::println);
        Assessment ownWord =
                assessor.perspective(Perspective.strictly("palantir")).assess(matter);
        System.out.println(ownWord.involvement("imp-removal"));
        System.out.println(july.toJson());
        // README ends
    }
}
