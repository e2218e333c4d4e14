package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Impact;
import org.salience.model.Track;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.json.CaseJson;

/**
 * What a case of the casebook supports, worked out by hand and committed before the rules were run on it, against what the
 * library finds.
 */
class ExpectedTest {
    private static final Path CASE = Path.of("..", "examples", "casebook", "immigration-os");
    private static final Case MATTER = CaseJson.read(CASE.resolve("case.json"));

    private static final Map<String, Perspective> PERSPECTIVES = Map.of(
            "whole", Perspective.whole(),
            "strictly according to palantir", Perspective.strictly("palantir"),
            "contested by palantir", Perspective.contested("palantir"));

    @Test
    void immigrationOs_isAssessedAsExpected() throws IOException {
        List<String> deviations = new ArrayList<>();
        entries().forEach(entry -> deviations.addAll(deviations(entry)));
        assertEquals(List.of(), deviations, "each line: where, what was expected, what was found");
    }

    @Test
    void everyImpactHasAnExpectationOnEveryDay_onTheWholeRecord() throws IOException {
        List<String> covered = new ArrayList<>();
        for (Map<String, Object> entry : entries()) {
            if (texts(entry, "perspectives").contains("whole")) {
                texts(entry, "asOf")
                        .forEach(day -> texts(entry, "impacts").forEach(impact -> covered.add(day + impact)));
            }
        }
        for (String day : List.of("2025-07-10", "2025-08-08", "2025-08-20", "2026-03-24")) {
            for (Impact impact : MATTER.impacts()) {
                assertTrue(covered.contains(day + impact.id()), day + " " + impact.id());
            }
        }
    }

    private static List<String> deviations(Map<String, Object> entry) {
        List<String> deviations = new ArrayList<>();
        for (String day : texts(entry, "asOf")) {
            for (String perspective : texts(entry, "perspectives")) {
                Assessment assessment = Assessor.standard()
                        .asOf(LocalDate.parse(day))
                        .perspective(PERSPECTIVES.get(perspective))
                        .assess(MATTER);
                for (String impact : texts(entry, "impacts")) {
                    for (Track track : Track.values()) {
                        String where = impact + ", " + day + ", " + perspective + ", " + track.id() + ": ";
                        List<String> expected = texts(entry, track.id());
                        List<String> found = found(assessment.involvement(impact), track);
                        if (!expected.equals(found)) {
                            deviations.add(where + "expected " + expected + ", found " + found);
                        }
                    }
                }
            }
        }
        return deviations;
    }

    private static List<String> found(ImpactInvolvement involvement, Track track) {
        List<String> found = new ArrayList<>();
        for (StandardOfProof standard : StandardOfProof.values()) {
            found.add(involvement
                    .finding(track, standard)
                    .point()
                    .map(Involvement::id)
                    .orElse("insufficient"));
        }
        return found;
    }

    private static List<Map<String, Object>> entries() throws IOException {
        Map<String, Object> file = Json.object(Files.readString(CASE.resolve("expected.json")));
        return Json.array(file.get("expected")).stream().map(Json::object).toList();
    }

    private static List<String> texts(Map<String, Object> entry, String field) {
        return Json.array(entry.get(field)).stream().map(Object::toString).toList();
    }
}
