package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.Perspective;
import org.salience.model.json.CaseJson;

/**
 * Every page that is printed of one invented case, against the page as it was accepted. Some pages were accepted from their
 * differences alone: the test holds them as they are, which is not yet to say that they are right. A page that changes is
 * found under {@code target/pages} as it is now: read it, then put it in the other's place.
 */
class PagesTest {
    private static final Path PAGES = Path.of("src", "test", "resources", "org", "salience", "ungp", "pages");
    private static final Path FOUND = Path.of("target", "pages");
    private static final Case MATTER = CaseJson.read(PAGES.resolve("case.json"));
    private static final Assessor STANDARD = Assessor.standard();

    /** In the order of the days: the series may have run, the letter, the second report, the end. */
    private static final LocalDate FIRST = LocalDate.parse("2031-02-22");

    private static final LocalDate ASKED = LocalDate.parse("2031-03-24");
    private static final LocalDate SECOND = LocalDate.parse("2031-04-06");
    private static final LocalDate AFTER = LocalDate.parse("2031-09-01");

    enum Page {
        SCREEN(matter -> STANDARD.assess(matter).toString()),
        REPORT(matter -> beforeReceipt(STANDARD.assess(matter).report())),
        IMPACT(matter -> STANDARD.assess(matter).report("imp-list")),
        RESPONSE(matter -> STANDARD.assess(matter).response()),
        DILIGENCE(matter -> STANDARD.assess(matter).dueDiligence().report()),
        JUDGED(matter -> STANDARD.assess(matter).asJudged().orElseThrow().toString()),
        EARLY(matter -> STANDARD.asOf(FIRST).assess(matter).toString()),
        ASKED_AND_RUNNING(matter -> STANDARD.asOf(ASKED).assess(matter).toString()),
        AFTER_THE_END(matter -> STANDARD.asOf(AFTER).assess(matter).heading()),
        STRICTLY_THE_COMPANY(matter -> STANDARD.perspective(Perspective.strictly("quay"))
                .assess(matter)
                .toString()),
        STRICTLY_ANOTHER(matter -> STANDARD.perspective(Perspective.strictly("watch"))
                .assess(matter)
                .toString()),
        CONTESTED_BY_THE_COMPANY(matter -> STANDARD.perspective(Perspective.contested("quay"))
                .assess(matter)
                .toString()),
        COURT_LIKE(matter -> STANDARD.policy(EvidencePolicy.named("court-like"))
                .assess(matter)
                .toString()),
        TWO_AXES(matter ->
                STANDARD.reading(Reading.named("enodo-two-axes")).assess(matter).toString()),
        MATRIX(matter -> STANDARD.assess(matter).matrix("imp-push").toString()),
        TIMELINE(matter -> STANDARD.timeline(matter).toString()),
        CLAIMS(PagesTest::claims),
        WHY(PagesTest::why),
        CHANGES(matter -> STANDARD.asOf(ASKED)
                .assess(matter)
                .changesTo(STANDARD.assess(matter))
                .toString()),
        CHANGES_BACK(matter -> STANDARD.asOf(SECOND)
                .assess(matter)
                .changesTo(STANDARD.asOf(FIRST).assess(matter))
                .toString()),
        CHANGES_IN_ALL(matter -> STANDARD.asOf(SECOND)
                .assess(matter)
                .changesTo(STANDARD.policy(EvidencePolicy.named("court-like"))
                        .perspective(Perspective.contested("quay"))
                        .reading(Reading.named("strict-knowledge"))
                        .assess(matter))
                .toString()),
        JSON(PagesTest::json),
        READINGS(matter -> STANDARD.readings(matter).toString()),
        WITHOUT_IMPACTS(matter ->
                STANDARD.assess(Given.given().withoutImpacts().matter()).toString());

        private final Function<Case, String> print;

        Page(Function<Case, String> print) {
            this.print = print;
        }

        private String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        }
    }

    /** What comes after it changes with every word of the vocabulary and is for {@link ReceiptTest}. */
    private static String beforeReceipt(String report) {
        return report.substring(0, report.indexOf("\nRECEIPT\n"));
    }

    private static String claims(Case matter) {
        Assessment assessment = STANDARD.assess(matter);
        return matter.claims().stream()
                .map(Claim::id)
                .map(assessment::provenance)
                .collect(Collectors.joining("\n"));
    }

    private static String why(Case matter) {
        Assessment judged = STANDARD.assess(matter).asJudged().orElseThrow();
        Assessment contested =
                STANDARD.perspective(Perspective.contested("quay")).assess(matter);
        return List.of(
                        judged.involvement("imp-list"),
                        judged.involvement("imp-wages"),
                        contested.involvement("imp-push"))
                .stream()
                .map(ImpactInvolvement::derivation)
                .map(Derivation::explain)
                .collect(Collectors.joining("\n"));
    }

    /** A value a line, with its path: one impact, and of its determinations one. */
    private static String json(Case matter) {
        List<String> lines = new ArrayList<>();
        flatten("", Json.object(STANDARD.assess(matter).toJson()), lines);
        return lines.stream()
                .filter(line -> !line.startsWith("/questions"))
                .filter(line -> !line.startsWith("/impacts") || line.startsWith("/impacts/imp-list"))
                .filter(line -> !line.contains("/determinations/") || line.contains("/determinations/directly-linked"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void flatten(String path, Object value, List<String> into) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((field, each) -> flatten(path + "/" + field, each, into));
        } else if (value instanceof List<?> array) {
            for (int i = 0; i < array.size(); i++) {
                flatten(path + "/" + i, array.get(i), into);
            }
        } else {
            into.add(path + " = " + value);
        }
    }

    @ParameterizedTest
    @EnumSource
    void page_isAsAccepted(Page page) throws IOException {
        String found = page.print.apply(MATTER);
        Path file = PAGES.resolve(page.file());
        String right = Files.exists(file) ? Files.readString(file) : "";
        if (!found.equals(right)) {
            write(FOUND.resolve(page.file()), found);
        }
        assertEquals(right, found, () -> "see " + FOUND.resolve(page.file()));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
