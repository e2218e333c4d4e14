package org.salience.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.salience.model.internal.DataFile;
import org.salience.model.internal.Sha256;

/**
 * The factors and concepts that cases and rules may use, read from {@code vocabulary.json}, and the vulnerabilities of
 * affected groups, read from {@code vulnerability.json}. A case file can add factors of its own under a prefix, which
 * {@link Case#factor} then finds too.
 *
 * <p>Immutable and thread-safe.
 */
public final class Vocabulary {
    private static final String WORDS = "vocabulary.json";
    private static final String VULNERABILITIES = "vulnerability.json";

    private final Map<String, Factor> factors = new TreeMap<>();
    private final Map<String, Concept> concepts = new TreeMap<>();
    private final List<Implication> implications = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final Map<String, Vulnerability> vulnerabilities = new TreeMap<>();

    private Vocabulary(DataFile data, DataFile groups) {
        data.each("factors", (id, fields) -> factors.put(id, factor(id, fields)));
        DataFile implied = data.object("implications");
        implied.names().forEach(name -> implications.add(implication(name, implied.text(name))));
        DataFile excluded = data.object("exclusions");
        excluded.names().forEach(name -> exclusions.add(exclusion(name, excluded.text(name))));
        DataFile sequence = data.object("sequences");
        sequence.names().forEach(name -> sequences.add(sequence(name, sequence.text(name))));
        data.each("concepts", (id, fields) -> {
            if (factors.containsKey(id)) {
                throw new IllegalStateException(id + " is both a factor and a concept");
            }
            concepts.put(
                    id,
                    Concept.builder()
                            .id(id)
                            .label(fields.text("label"))
                            .definition(fields.text("definition"))
                            .build());
        });
        groups.each(
                "vulnerabilities",
                (id, fields) -> vulnerabilities.put(
                        id,
                        new Vulnerability(
                                id, fields.text("label"), fields.text("definition"), fields.texts("sources"))));
    }

    private static final class Holder {
        static final Vocabulary STANDARD =
                new Vocabulary(DataFile.of(Vocabulary.class, WORDS), DataFile.of(Vocabulary.class, VULNERABILITIES));
    }

    /**
     * {@return the vocabulary that ships with this version}
     */
    public static Vocabulary standard() {
        return Holder.STANDARD;
    }

    /**
     * {@return the SHA-256 of its data files, one after the other: 64 hexadecimal digits}
     */
    public String sha256() {
        return Sha256.of(DataFile.read(Vocabulary.class, WORDS), DataFile.read(Vocabulary.class, VULNERABILITIES));
    }

    /**
     * {@return all factors, by id}
     */
    public Collection<Factor> factors() {
        return Collections.unmodifiableCollection(factors.values());
    }

    /**
     * {@return all concepts, by id}
     */
    public Collection<Concept> concepts() {
        return Collections.unmodifiableCollection(concepts.values());
    }

    /**
     * {@return the factor with an id, or empty if there is none}
     *
     * @param id for example {@code serves-operation}
     */
    public Optional<Factor> factor(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(factors.get(id));
    }

    /**
     * {@return the concept with an id, or empty if there is none}
     *
     * @param id for example {@code contributes}
     */
    public Optional<Concept> concept(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(concepts.get(id));
    }

    /**
     * {@return which factors imply which, in the order of the data}
     */
    public List<Implication> implications() {
        return Collections.unmodifiableList(implications);
    }

    /**
     * {@return which factors exclude each other, in the order of the data}
     */
    public List<Exclusion> exclusions() {
        return Collections.unmodifiableList(exclusions);
    }

    /**
     * {@return which factors, one after the other, make a third, in the order of the data}
     */
    public List<Sequence> sequences() {
        return Collections.unmodifiableList(sequences);
    }

    private Exclusion exclusion(String name, String because) {
        String[] ends = name.split(" x ");
        return new Exclusion(end(ends[0]), end(ends[1]), because);
    }

    private Sequence sequence(String name, String because) {
        String[] ends = name.split(" (>|->) ");
        return new Sequence(end(ends[0]), end(ends[1]), end(ends[2]), because);
    }

    private Factor end(String id) {
        return factor(id).orElseThrow(() -> new IllegalStateException("no factor " + id));
    }

    private Implication implication(String name, String because) {
        String[] ends = name.split(" -> ");
        return new Implication(end(ends[0]), end(ends[1]), because);
    }

    /**
     * {@return all vulnerabilities of affected groups, by id}
     */
    public Collection<Vulnerability> vulnerabilities() {
        return Collections.unmodifiableCollection(vulnerabilities.values());
    }

    /**
     * {@return the vulnerability with an id, or empty if there is none}
     *
     * @param id for example {@code asylum-seekers}
     */
    public Optional<Vulnerability> vulnerability(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(vulnerabilities.get(id));
    }

    private static Factor factor(String id, DataFile fields) {
        return Factor.builder()
                .id(id)
                .label(fields.text("label"))
                .addAllSignature(fields.texts("of").stream()
                        .map(kind -> byId(SubjectKind.values(), SubjectKind::id, kind))
                        .toList())
                .kind(byId(FactorKind.values(), FactorKind::id, fields.text("kind")))
                .bearing(byId(Bearing.values(), Bearing::id, fields.text("bearing")))
                .definition(fields.text("definition"))
                .question(fields.text("question"))
                .addAllSources(fields.texts("sources"))
                .build();
    }

    private static <E> E byId(E[] values, Function<E, String> id, String text) {
        return Arrays.stream(values)
                .filter(each -> id.apply(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "vocabulary.json: unknown word \"" + text + "\"; known: " + List.of(values)));
    }
}
