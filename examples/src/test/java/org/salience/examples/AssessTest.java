package org.salience.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salience.model.evidence.EvidencePolicy;

class AssessTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aCase_isPrintedAndNothingElse() throws IOException {
        Path folder = Repository.root().resolve("examples/casebook/immigration-os");
        assertEquals(0, run(folder.resolve("case.json").toString()));
        assertEquals(Files.readString(folder.resolve("expected.txt")), out.toString(StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void noArgument_saysHowToCallIt() {
        assertEquals(2, run());
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("usage: Assess CASE_FILE"));
    }

    @Test
    void missingFile_saysWhereItLooked(@TempDir Path folder) {
        Path file = folder.resolve("no-such-case.json");
        assertEquals(2, run(file.toString()));
        assertEquals("there is no file " + file + " (looked in " + folder + ")", message());
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void badCase_listsItsProblemsOnStandardError(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("case.json");
        Files.writeString(file, "{ \"format\": \"salience-case/1\", \"titel\": \"x\" }");
        assertEquals(2, run(file.toString()));
        assertTrue(message().contains("1:32 at /titel: expected one of the fields format, id, title"), message());
        assertTrue(message().contains("did you mean \"title\"?"), message());
    }

    @Test
    void ratingAboveTheScheme_isNamedWithItsPlaceInTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("case.json");
        Files.writeString(file, """
                { "format": "salience-case/1", "id": "small", "title": "Small", "enterprise": "acme", "recordUntil": "2025-06-30",
                  "actors": { "acme": { "name": "Acme", "kind": "company" } },
                  "impacts": { "harm": { "title": "Harm" } },
                  "ratings": {
                    "r1": { "by": "A", "on": "2025-06-01", "of": "harm", "scale": "3-5", "scope": 1 } } }
                """);
        assertEquals(2, run(file.toString()));
        assertEquals(
                "1 problem in " + file + "\n  " + file
                        + ":5:67 at /ratings/r1/scale: expected between 1 and 4 in rating scheme"
                        + " salience-four 1.0.0, found 3-5 in a rating of harm by A",
                message());
    }

    @Test
    void since_aDayAfterTheOneAssessed_isRefused() {
        String file = Repository.root()
                .resolve("examples/casebook/immigration-os/case.json")
                .toString();
        assertEquals(2, run(file, "as-of=2025-08-08", "since=2025-08-09"));
        assertEquals("since must be a day not after the one assessed, 2025-08-08, but was 2025-08-09", message());
        assertEquals(0, run(file, "as-of=2025-08-08", "since=2025-08-08"));
    }

    @Test
    void policy_isNamedInTheReport_andUnknownOnesAreRefused() {
        String file = Repository.root()
                .resolve("examples/casebook/immigration-os/case.json")
                .toString();
        assertEquals(0, run(file, "policy=court-like"));
        assertTrue(out.toString(StandardCharsets.UTF_8)
                .contains("\nweighed by the evidence policy court-like 1.0.0, not by the default\n"));
        assertEquals(2, run(file, "policy=courtly"));
        assertEquals(
                "no evidence policy is called \"courtly\"; there are salience-evidence, court-like, survivor-centred",
                message());
    }

    @Test
    void reading_isNamedInTheReport_andUnknownOnesAreRefused() {
        String file = Repository.root()
                .resolve("examples/casebook/immigration-os/case.json")
                .toString();
        assertEquals(0, run(file, "reading=csddd-2026"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("read under csddd-2026 "));
        assertEquals(2, run(file, "reading=csdd"));
        assertTrue(message().startsWith("no reading is called \"csdd\""), message());
    }

    /** What a reader does: the hash of the JSON as printed is the last line of the receipt as printed. */
    @Test
    void receipt_vouchesForTheJsonThatIsPrinted() throws NoSuchAlgorithmException {
        String file = Repository.root()
                .resolve("examples/casebook/immigration-os/case.json")
                .toString();
        assertEquals(0, run(file, "as-of=2025-08-08", "show=json"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
        out.reset();
        assertEquals(0, run(file, "as-of=2025-08-08", "show=receipt"));
        String receipt = out.toString(StandardCharsets.UTF_8);
        assertTrue(receipt.contains("\nas of        2025-08-08\n"), receipt);
        assertTrue(receipt.endsWith("sha256 " + String.format("%064x", new BigInteger(1, digest)) + "\n"), receipt);
    }

    private static String immigrationOs() {
        return Repository.root()
                .resolve("examples/casebook/immigration-os/case.json")
                .toString();
    }

    private String shown(String... options) {
        out.reset();
        String[] args = new String[options.length + 1];
        args[0] = immigrationOs();
        System.arraycopy(options, 0, args, 1, options.length);
        assertEquals(0, run(args), this::message);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyDrillDown_shows_whatItsNameSays() {
        assertTrue(shown("show=all").contains("IMPACT  Revocation of visas"));
        assertTrue(shown("show=impact:imp-expression").contains("IMPACT  Chilling of expression and protest"));
        assertTrue(shown("show=why:imp-removal").contains("finding of fact or law.\n\nrisk of contributing: true"));
        assertTrue(shown("show=diligence").contains("NOT SHOWN  impact assessed  [UNGP 18, rel-ero]"));
        assertTrue(shown("show=diligence").lines().count() <= 100, "two screens");
        assertTrue(shown("show=priorities").contains("imp-removal"));
        assertTrue(shown("show=response").contains("  consider ending it       ["));
        assertTrue(shown("show=claims").contains("serves-operation(rel-ero, imp-removal) +strong -absent: c48"));
        assertTrue(shown("show=claim:c48").contains("leaves the speaker       concedes"));
        assertTrue(shown("show=questions").contains("used-in-incident(rel-ero, imp-removal): "));
        assertTrue(shown("show=timeline").contains("2025-08-08  said "));
        assertTrue(shown("show=matrix:imp-removal").contains("strictly according to palantir"));
        assertTrue(shown("as-of=2025-08-08", "since=2025-07-10").contains("BECAUSE  c51a withdrawn 2025-08-08"));
        assertTrue(shown("agreed-with=amnesty").contains("agreed with amnesty"));
        assertTrue(shown("without-speaker=amnesty").contains("without what amnesty says"));
        assertTrue(shown("without-publisher=amnesty").contains("LEFT OUT  leaves out own words of ice"));
    }

    @Test
    void judgements_areShownBesideWhatIsIndicated() {
        String file = Repository.root()
                .resolve("examples/casebook/river-maps/case.json")
                .toString();
        assertEquals(0, run(file, "show=judged"));
        assertEquals(0, run(file, "show=why:imp-eviction"));
        assertEquals(0, run(file, "show=judged", "according-to=norvane"));
        String printed = out.toString(StandardCharsets.UTF_8);
        assertTrue(printed.contains("as judged by Ines Varga, 2025-04-15: personal"), printed);
        assertTrue(printed.contains("\nAS JUDGED, beside what is indicated above\ncontributes: true\n"), printed);
        assertTrue(printed.contains("no judgement is applied\nj1 (Ines Varga, 2025-02-10): "), printed);
        assertTrue(shown("show=judged").endsWith("no judgement is applied\n"));
    }

    @Test
    void twoPerspectives_areRefused() {
        assertEquals(2, run(immigrationOs(), "according-to=palantir", "agreed-with=amnesty"));
        assertTrue(message().startsWith("choose one of according-to and agreed-with\nusage: "), message());
    }

    @Test
    void badDay_saysWhichOption() {
        assertEquals(2, run(immigrationOs(), "since=2025-7-10"));
        assertEquals("since must be a day such as 2025-07-10, but was \"2025-7-10\"", message());
    }

    @Test
    void usage_namesEveryPolicy() {
        EvidencePolicy.all().forEach(policy -> assertTrue(Request.USAGE.contains(policy.id()), policy::id));
    }

    private int run(String... args) {
        return Assess.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String message() {
        return err.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
