package org.salience.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.salience.model.ActorKind;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Opinion;
import org.salience.model.json.CaseJson;
import org.salience.ungp.Assessor;

class CasebookTest {
    private static final int MOST_WORDS_QUOTED = 25;

    @TestFactory
    Stream<DynamicTest> everyCase_printsWhatAPersonReviewed() throws IOException {
        return eachCase((folder, matter) -> {
            String report = Assessor.standard().assess(matter).toString();
            assertEquals(
                    Files.readString(folder.resolve("expected.txt")),
                    report,
                    "a determination in the casebook changed: have a person review it, then update expected.txt");
        });
    }

    @TestFactory
    Stream<DynamicTest> everyCase_roundTrips() throws IOException {
        return eachCase((folder, matter) -> assertEquals(matter, CaseJson.parse(CaseJson.write(matter))));
    }

    @TestFactory
    Stream<DynamicTest> everyQuotation_isShort() throws IOException {
        return eachCase((folder, matter) -> Stream.concat(
                        matter.claims().stream().map(Claim::quote),
                        matter.opinions().stream().map(Opinion::quote))
                .flatMap(Optional::stream)
                .forEach(quote -> assertTrue(quote.split("\\s+").length <= MOST_WORDS_QUOTED, quote)));
    }

    @TestFactory
    Stream<DynamicTest> everyReport_fitsATerminal() throws IOException {
        return eachCase((folder, matter) -> Assessor.standard()
                .assess(matter)
                .toString()
                .lines()
                .forEach(line -> assertTrue(line.length() <= 96, line)));
    }

    @TestFactory
    Stream<DynamicTest> everyCompanyAssessed_hasItsOwnAccountOnRecord() throws IOException {
        return eachCase((folder, matter) -> {
            assertEquals(ActorKind.COMPANY, matter.actor(matter.enterprise()).kind());
            assertTrue(matter.claims().stream().anyMatch(claim -> matter.isEnterprise(matter.speaker(claim))));
        });
    }

    private interface Check {
        void on(Path folder, Case matter) throws IOException;
    }

    private static Stream<DynamicTest> eachCase(Check check) throws IOException {
        try (Stream<Path> folders = Files.list(Repository.root().resolve("examples/casebook"))) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> check.on(folder, CaseJson.read(folder.resolve("case.json")))));
        }
    }
}
