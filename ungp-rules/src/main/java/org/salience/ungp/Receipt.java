package org.salience.ungp;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.internal.DataFile;
import org.salience.model.internal.PlainText;
import org.salience.model.internal.Sha256;
import org.salience.model.json.CaseJson;
import org.salience.model.norm.NormCatalog;
import org.salience.severity.SeverityScorer;

/**
 * What an assessment was made from, and the hash of what came out, so that anybody can run it again and see that the same
 * comes out. It vouches for the bytes, not for what they say.
 *
 * <pre>{@code
 * RECEIPT
 * case         immigration-os
 *              sha256 8f0c...
 * as of        2025-08-08
 * ...
 * assessment   salience-assessment/1
 *              sha256 41d7...
 * }</pre>
 *
 * <p>The hash of the case is that of {@link CaseJson#write(org.salience.model.Case)}, which does not depend on the order of
 * the file. The hash of the assessment is that of {@link Assessment#toJson()}, which does not hold its receipt: what
 * {@code sha256sum} prints for a file with that text. Policy, norms and vocabulary are hashed as the data files that ship;
 * reading and severity by all that they say.
 *
 * <p>To confirm a report, assess the same case as the receipt says, and compare:
 * {@code assessment.receipt().differencesFrom(Receipt.parse(report))} is empty. Two builds of one snapshot version are not
 * told apart except by what comes out.
 *
 * @param entries what went in, then what came out, in order
 */
public record Receipt(List<Entry> entries) {
    private static final String TITLE = "RECEIPT";
    private static final String HASH = "sha256 ";
    private static final int LABEL = 13;

    /**
     * One thing that the result depends on, or the result.
     *
     * @param of what it is, for example {@code policy}
     * @param name its name or value, for example {@code salience-evidence 1.0.0}
     * @param sha256 the SHA-256 of its content, where the name does not say all: 64 hexadecimal digits
     */
    public record Entry(String of, String name, Optional<String> sha256) {
        /**
         * Creates an entry.
         *
         * @throws IllegalArgumentException if it is not said in at most 12 characters what it is, if it has no name on one
         *     line, or if the hash is not 64 hexadecimal digits in lower case
         */
        public Entry {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sha256, "sha256");
            if (!isOneLine(of) || of.length() >= LABEL) {
                throw new IllegalArgumentException("what a receipt names must be said on one line in fewer than "
                        + LABEL + " characters, but was \"" + of + "\"");
            }
            if (!isOneLine(name)) {
                throw new IllegalArgumentException("the name of " + of + " must be one line, but was \"" + name + "\"");
            }
            sha256.filter(hash -> !hash.matches("[0-9a-f]{64}")).ifPresent(hash -> {
                throw new IllegalArgumentException(
                        "the SHA-256 of " + of + " must be 64 hexadecimal digits, but was \"" + hash + "\"");
            });
        }

        private static boolean isOneLine(String text) {
            return !text.isBlank() && text.equals(PlainText.of(text).strip());
        }

        /**
         * {@return for example {@code as of: 2025-08-08}}
         */
        @Override
        public String toString() {
            return of + ": " + name + sha256.map(hash -> ", " + HASH + hash).orElse("");
        }
    }

    /** Creates a receipt. */
    public Receipt {
        Objects.requireNonNull(entries, "entries");
        entries = List.copyOf(entries);
    }

    static Receipt of(Assessment assessment) {
        EvidenceRecord record = assessment.record();
        EvidencePolicy policy = record.policy();
        Reading reading = assessment.reading();
        SeverityScorer severity = SeverityScorer.standard();
        return new Receipt(List.of(
                hashed("case", assessment.matter().id(), Sha256.of(CaseJson.write(assessment.matter()))),
                plain("as of", record.asOf().toString()),
                plain("perspective", assessment.seenAs()),
                hashed("policy", policy.toString(), policy.sha256()),
                hashed(
                        "reading",
                        PlainText.of(reading.id() + " " + reading.version()).strip(),
                        reading.sha256()),
                hashed("norms", norms(), NormCatalog.standard().sha256()),
                hashed("vocabulary", words(), Vocabulary.standard().sha256()),
                hashed("severity", severity.toString(), severity.sha256()),
                plain(
                        "library",
                        "salience " + DataFile.of(Receipt.class, "library.json").text("version")),
                hashed("assessment", AssessmentWriter.FORMAT, Sha256.of(assessment.toJson()))));
    }

    private static String norms() {
        return NormCatalog.standard().instruments().size() + " instruments";
    }

    private static String words() {
        return Vocabulary.standard().factors().size() + " factors";
    }

    private static Entry plain(String of, String name) {
        return new Entry(of, name, Optional.empty());
    }

    private static Entry hashed(String of, String name, String sha256) {
        return new Entry(of, name, Optional.of(sha256));
    }

    /**
     * {@return the receipt in a text: what {@link #toString()} wrote, alone or at the end of a report}
     *
     * @param text the text
     * @throws IllegalArgumentException if it holds no receipt, or one with a line that cannot be read
     */
    public static Receipt parse(String text) {
        Objects.requireNonNull(text, "text");
        List<String> lines = text.lines().toList();
        int title = lines.lastIndexOf(TITLE);
        if (title < 0) {
            throw new IllegalArgumentException("the text must hold a receipt: a line " + TITLE + ", then its entries");
        }
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.subList(title + 1, lines.size())) {
            if (line.isBlank()) {
                break;
            }
            read(line, entries);
        }
        return new Receipt(entries);
    }

    private static void read(String line, List<Entry> entries) {
        String label = line.substring(0, Math.min(LABEL, line.length())).strip();
        String value = line.substring(Math.min(LABEL, line.length())).strip();
        if (!label.isEmpty() && !value.isEmpty()) {
            entries.add(plain(label, value));
        } else if (!entries.isEmpty() && value.startsWith(HASH)) {
            Entry named = entries.remove(entries.size() - 1);
            entries.add(hashed(named.of(), named.name(), value.substring(HASH.length())));
        } else {
            throw new IllegalArgumentException(
                    "a line of a receipt must give a name or a hash, but was \"" + line + "\"");
        }
    }

    /**
     * {@return what differs from another receipt, a sentence each, in order: what went in, then whether the same came out;
     * empty if nothing differs}
     *
     * @param other the other receipt
     */
    public List<String> differencesFrom(Receipt other) {
        List<String> differences = new ArrayList<>();
        Stream.concat(entries.stream(), other.entries.stream())
                .map(Entry::of)
                .distinct()
                .forEach(of -> difference(of, find(of), other.find(of)).ifPresent(differences::add));
        if (differences.size() == 1 && differences.get(0).startsWith("assessment:")) {
            differences.add("nothing that the assessment is made from differs: the library must have changed under its "
                    + "version, or is at fault");
        }
        return List.copyOf(differences);
    }

    private Optional<Entry> find(String of) {
        return entries.stream().filter(entry -> entry.of().equals(of)).findFirst();
    }

    private static Optional<String> difference(String of, Optional<Entry> one, Optional<Entry> other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        String name = one.map(Entry::name).orElse("missing");
        String otherName = other.map(Entry::name).orElse("missing");
        return Optional.of(
                of + ": " + name + (name.equals(otherName) ? " with another content" : ", not " + otherName));
    }

    /**
     * {@return its lines, each at most 96 columns wide unless a name is longer, the last one ended}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        for (Entry entry : entries) {
            text.append(entry.of())
                    .append(" ".repeat(Math.max(1, LABEL - entry.of().length())))
                    .append(entry.name())
                    .append('\n');
            entry.sha256()
                    .ifPresent(hash -> text.append(" ".repeat(LABEL))
                            .append(HASH)
                            .append(hash)
                            .append('\n'));
        }
        return text.toString();
    }
}
