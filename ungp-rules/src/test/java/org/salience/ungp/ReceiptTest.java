package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.CAPABLE_OF;
import static org.salience.model.Factors.IMPACT_AT_RISK;
import static org.salience.ungp.Given.given;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.Claim;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.Perspective;
import org.salience.model.json.CaseJson;

class ReceiptTest {
    private static final String REPORT_FAULT =
            "nothing that the assessment is made from differs: the library must have "
                    + "changed under its version, or is at fault";

    private static Given linked() {
        return given().supports(IMPACT_AT_RISK, BUSINESS_RELATIONSHIP, CAPABLE_OF);
    }

    private static final Assessment ASSESSMENT = linked().assess();
    private static final Receipt RECEIPT = ASSESSMENT.receipt();

    private static Receipt.Entry entry(String of) {
        return RECEIPT.entries().stream()
                .filter(entry -> entry.of().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private static String hash(String of) {
        return entry(of).sha256().orElseThrow();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return String.format("%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // what it holds

    @Test
    void entry_isOneLine() {
        assertEquals("as of: 2031-12-31", entry("as of").toString());
        assertEquals("case: fictional, sha256 " + hash("case"), entry("case").toString());
    }

    @Test
    void entries_areWhatWentInAndThenWhatCameOut() {
        assertEquals(
                List.of(
                        "case",
                        "as of",
                        "perspective",
                        "policy",
                        "reading",
                        "norms",
                        "vocabulary",
                        "severity",
                        "library",
                        "assessment"),
                RECEIPT.entries().stream().map(Receipt.Entry::of).toList());
        assertEquals("fictional", entry("case").name());
        assertEquals("2031-12-31", entry("as of").name());
        assertEquals("whole record", entry("perspective").name());
        assertEquals("salience-evidence 1.0.0", entry("policy").name());
        assertEquals(
                "ungp-severity-first 1.0.0, scheme salience-four 1.0.0, first tier: top band",
                entry("severity").name());
    }

    @Test
    void caseAndAssessment_areHashedAsTheTextsThatAnybodyCanWrite() {
        assertEquals(sha256(CaseJson.write(ASSESSMENT.matter())), hash("case"));
        assertEquals(sha256(ASSESSMENT.toJson()), hash("assessment"));
    }

    @Test
    void policyVocabularyAndNorms_areHashedAsTheirFiles() throws IOException {
        Path data = Path.of("..", "risk-model", "src", "main", "resources", "org", "salience", "model");
        assertEquals(sha256(files(data.resolve("evidence"), "evidence-policy.json")), hash("policy"));
        assertEquals(sha256(files(data, "vocabulary.json", "vulnerability.json")), hash("vocabulary"));
        assertEquals(sha256(files(data.resolve("norm"), namesIn(data.resolve("norm")))), hash("norms"));
    }

    /** Every data file of the norms in the order of names, as {@code cat *.json} writes them. */
    private static String[] namesIn(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }

    private static String files(Path folder, String... names) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(Files.readString(folder.resolve(name)).replace("\r\n", "\n"));
        }
        return text.toString();
    }

    @Test
    void library_isTheVersionThatMavenBuilds() throws IOException {
        String version =
                Files.readString(Path.of("pom.xml")).split("<version>")[1].split("</version>")[0];
        assertEquals("salience " + version, entry("library").name());
    }

    // what it looks like

    @Test
    void text_isAtMost96ColumnsWide() {
        RECEIPT.toString().lines().forEach(line -> assertTrue(line.length() <= 96, line));
        assertTrue(RECEIPT.toString().startsWith("RECEIPT\ncase         fictional\n             sha256 "));
        assertTrue(RECEIPT.toString().endsWith("\n"));
        assertEquals("as of: 2031-12-31", entry("as of").toString());
    }

    @Test
    void report_endsWithIt() {
        assertTrue(ASSESSMENT.report().endsWith("\n\n" + RECEIPT));
    }

    @Test
    void json_doesNotHoldIt_soThatItsHashCanBeTakenOfTheFile() {
        assertFalse(ASSESSMENT.toJson().contains(hash("case")));
    }

    // reading it back

    @Test
    void parse_readsWhatIsWritten_aloneOrInAReport() {
        assertEquals(RECEIPT, Receipt.parse(RECEIPT.toString()));
        assertEquals(RECEIPT, Receipt.parse(ASSESSMENT.report()));
        assertEquals(RECEIPT, Receipt.parse(ASSESSMENT.report().replace("\n", "\r\n") + "\r\nseen by a reader\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "case         fictional", "a RECEIPT"})
    void parse_needsAReceipt(String text) {
        assertMessage("the text must hold a receipt: a line RECEIPT, then its entries", () -> Receipt.parse(text));
    }

    @Test
    void parse_namesTheLineThatItCannotRead() {
        assertMessage(
                "a line of a receipt must give a name or a hash, but was \"case\"",
                () -> Receipt.parse("RECEIPT\ncase\n"));
        assertMessage(
                "a line of a receipt must give a name or a hash, but was \"             sha256 00\"",
                () -> Receipt.parse("RECEIPT\n             sha256 00\n"));
        assertMessage(
                "the SHA-256 of case must be 64 hexadecimal digits, but was \"00\"",
                () -> Receipt.parse("RECEIPT\ncase         fictional\n             sha256 00\n"));
    }

    @Test
    void entry_isNamedOnOneLine() {
        assertMessage(
                "what a receipt names must be said on one line in fewer than 13 characters, but was \"a rating scheme\"",
                () -> new Receipt.Entry("a rating scheme", "x", Optional.empty()));
        assertMessage(
                "the name of reading must be one line, but was \"a\nb\"",
                () -> new Receipt.Entry("reading", "a\nb", Optional.empty()));
    }

    private static void assertMessage(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    // comparing

    private static List<String> differences(Assessment other) {
        return other.receipt().differencesFrom(RECEIPT);
    }

    @Test
    void runAgain_differsInNothing() {
        assertEquals(List.of(), differences(linked().assess()));
    }

    @Test
    void anotherCase_differsInContentOrName() {
        assertEquals(
                List.of(
                        "case: fictional with another content",
                        "assessment: salience-assessment/1 with another content"),
                differences(linked().disputes(CAPABLE_OF).assess()));
        assertEquals(
                "case: other, not fictional",
                differences(Assessor.standard()
                                .assess(linked().builder().id("other").build()))
                        .get(0));
    }

    /** A note changes the case, and nothing that follows from it. */
    @Test
    void whatDoesNotMatter_differsInTheCaseAlone() {
        Assessment noted = Assessor.standard()
                .assess(Cases.replacing(
                        ASSESSMENT.matter(),
                        "c1",
                        claim -> Claim.builder()
                                .from(claim)
                                .note("checked twice")
                                .build()));
        assertEquals(List.of("case: fictional with another content"), differences(noted));
    }

    @Test
    void anotherDayPerspectiveAndPolicy_areNamed() {
        Assessment other = Assessor.standard()
                .asOf(Given.DAY)
                .perspective(Perspective.strictly("acme"))
                .policy(EvidencePolicy.named("court-like"))
                .assess(ASSESSMENT.matter());
        assertEquals(
                List.of(
                        "as of: 2031-03-01, not 2031-12-31",
                        "perspective: strictly according to acme, not whole record",
                        "policy: court-like 1.0.0, not salience-evidence 1.0.0",
                        "assessment: salience-assessment/1 with another content"),
                differences(other));
    }

    @Test
    void aReadingChangedUnderItsName_isFound() {
        Reading standard = Reading.standard();
        List<Rule> rules = new ArrayList<>(standard.rules());
        Collections.swap(rules, 0, 1);
        Assessment other = Assessor.standard()
                .reading(new Reading(standard.id(), standard.version(), rules))
                .assess(ASSESSMENT.matter());
        assertEquals(
                "reading: " + standard.id() + " " + standard.version() + " with another content",
                differences(other).get(0));
    }

    @Test
    void anotherResultOfTheSame_isSaidToBeAFault() {
        List<Receipt.Entry> entries = new ArrayList<>(RECEIPT.entries());
        Receipt.Entry last = entries.remove(entries.size() - 1);
        entries.add(new Receipt.Entry(last.of(), last.name(), Optional.of("0".repeat(64))));
        assertEquals(
                List.of("assessment: salience-assessment/1 with another content", REPORT_FAULT),
                RECEIPT.differencesFrom(new Receipt(entries)));
    }

    @Test
    void anEntryThatOneLacks_isMissing() {
        Receipt less =
                new Receipt(RECEIPT.entries().subList(1, RECEIPT.entries().size()));
        assertEquals(List.of("case: fictional, not missing"), RECEIPT.differencesFrom(less));
        assertEquals(List.of("case: missing, not fictional"), less.differencesFrom(RECEIPT));
    }
}
