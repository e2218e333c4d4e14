package org.salience.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Impact;
import org.salience.model.Manner;
import org.salience.model.SourceKind;
import org.salience.model.Track;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.json.CaseJson;
import org.salience.ungp.Assessor;

/** Holds the tables of the page on evidence policies to the policies, and to what follows under each of them. */
class EvidencePolicyPageTest {
    private static final List<EvidencePolicy> POLICIES = EvidencePolicy.all();
    private static final List<String> DAYS = List.of("2025-07-10", "2025-08-08", "2025-08-20");

    @Test
    void weights_thatDiffer() throws IOException {
        List<String> rows = new ArrayList<>();
        for (SourceKind kind : SourceKind.values()) {
            addIfDiffering(rows, kind.id().replace('-', ' '), policy -> weights(policy, kind));
        }
        addIfDiffering(
                rows,
                "most for a statement in the enterprise's own interest",
                policy -> policy.inOwnInterest(Manner.STATES).toString());
        addIfDiffering(
                rows,
                "most for a risk assessed in the enterprise's own interest",
                policy -> policy.inOwnInterest(Manner.ASSESSES_RISK).toString());
        addIfDiffering(
                rows,
                "independent bodies that make credible claims strong",
                policy -> Integer.toString(policy.corroboration().groups()));
        assertOnThePage("| |", rows);
    }

    private static String weights(EvidencePolicy policy, SourceKind kind) {
        return policy.weight(kind, Manner.DOCUMENTS) + ", " + policy.weight(kind, Manner.STATES) + ", "
                + policy.weight(kind, Manner.ASSESSES_RISK) + ", " + policy.relays(kind);
    }

    @Test
    void findings_thatDiffer() throws IOException {
        Case matter = CaseJson.read(Repository.root().resolve("examples/casebook/immigration-os/case.json"));
        List<String> rows = new ArrayList<>();
        for (String day : DAYS) {
            for (Impact impact : matter.impacts()) {
                for (Track track : Track.values()) {
                    for (StandardOfProof standard : StandardOfProof.values()) {
                        String what = day + " | " + impact.id() + " | " + track + " | " + standard;
                        addIfDiffering(
                                rows,
                                what,
                                policy -> Assessor.standard()
                                        .policy(policy)
                                        .asOf(LocalDate.parse(day))
                                        .assess(matter)
                                        .involvement(impact.id())
                                        .finding(track, standard)
                                        .toString());
                    }
                }
            }
        }
        assertOnThePage("| As of | Impact | Track | Standard |", rows);
    }

    private static void addIfDiffering(List<String> rows, String what, Function<EvidencePolicy, String> value) {
        List<String> values = POLICIES.stream().map(value).toList();
        if (new HashSet<>(values).size() > 1) {
            String standard = values.get(0);
            rows.add("| " + what + " | " + standard + " | "
                    + values.stream()
                            .skip(1)
                            .map(each -> each.equals(standard) ? "=" : each)
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
    }

    /** The whole table stands on the page, and no row more: what begins with its head ends with its last row. */
    private static void assertOnThePage(String head, List<String> rows) throws IOException {
        Path page = Repository.root().resolve("examples/docs/evidence-policy.md");
        String columns = head
                + POLICIES.stream().map(policy -> " `" + policy.id() + "` |").collect(Collectors.joining());
        List<String> lines = Files.readAllLines(page);
        int start = lines.indexOf(columns);
        assertTrue(start >= 0, page + " lacks the table that begins " + columns);
        List<String> found = lines.subList(start + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertEquals(String.join("\n", rows), String.join("\n", found), "put these rows on " + page);
    }
}
