package org.salience.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.salience.model.Case;
import org.salience.model.InvalidCaseException;
import org.salience.model.Problem;

/**
 * Reads and writes case files in the formats {@code salience-case/1} and {@code salience-case/1.1}: UTF-8 JSON, written by hand or by
 * {@link #write(Case)}. What is written reads back as an equal case, and equal cases are written as the same text.
 *
 * <p>A file that cannot be a case yields every problem found in it, with line and column; nothing is skipped, repaired or
 * guessed.
 */
public final class CaseJson {
    /** The format that this version reads, and writes where nothing in the case needs {@link #FORMAT_1_1}. */
    public static final String FORMAT = "salience-case/1";

    /**
     * The same with the fields {@code group}, {@code ifDelayed} and {@code mitigations} of ratings, which older versions do
     * not know. It is written where a case uses one of them.
     */
    public static final String FORMAT_1_1 = "salience-case/1.1";

    private static final String SCHEMA = "salience-case-1.schema.json";

    private CaseJson() {}

    /**
     * {@return the JSON Schema (2020-12) of the format, for editors and validators}
     *
     * <p>It describes the shape of a case file: fields, words, dates. What it refuses, {@link #parse} refuses too; what it
     * accepts may still be no case, because ids must be unique and lead somewhere and claims must fit their factors.
     */
    public static String schema() {
        try (InputStream in = CaseJson.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException(SCHEMA + " is missing beside " + CaseJson.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SCHEMA + ": " + e.getMessage(), e);
        }
    }

    /**
     * {@return the case in a file}
     *
     * @param file the file
     * @throws InvalidCaseException naming every problem, if the file does not hold a case
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Case read(Path file) {
        Objects.requireNonNull(file, "file");
        return reader(file).read();
    }

    private static CaseReader reader(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(
                    "there is no file " + file + " (looked in "
                            + file.toAbsolutePath().getParent() + ")",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
        return reader(file.toString(), decoded(file.toString(), bytes));
    }

    /**
     * {@return the case that a text holds}
     *
     * @param json the text of a case file
     * @throws InvalidCaseException naming every problem, if the text does not hold a case
     */
    public static Case parse(String json) {
        Objects.requireNonNull(json, "json");
        return reader("the text", json).read();
    }

    /**
     * {@return problems that were found later in the case that a file holds, with line and column}: of what can be told only
     * when the case is assessed, for example that a rating is above the levels of the rating scheme
     *
     * @param file the file from which the case was read
     * @param found what was found
     * @throws InvalidCaseException if the file is no JSON any more
     * @throws UncheckedIOException if the file cannot be read
     */
    public static InvalidCaseException locate(Path file, InvalidCaseException found) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(found, "found");
        return new InvalidCaseException(file.toString(), reader(file).locate(found.problems()));
    }

    /**
     * {@return the text of a case file, in canonical order: fields in the order of the format, everything else by id}
     *
     * @param matter the case
     */
    public static String write(Case matter) {
        Objects.requireNonNull(matter, "matter");
        return CaseWriter.write(matter);
    }

    /**
     * Writes a case to a file, in canonical order.
     *
     * @param matter the case
     * @param file the file, which is replaced if it exists
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(Case matter, Path file) {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(file, "file");
        try {
            Files.writeString(file, write(matter));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static CaseReader reader(String name, String text) {
        return new CaseReader(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidCaseException(
                    name, List.of(Problem.of("", "text in UTF-8", "bytes that are not UTF-8; save the file as UTF-8")));
        }
    }
}
