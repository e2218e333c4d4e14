package org.salience.model.norm;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.salience.model.internal.DataFile;
import org.salience.model.internal.Sha256;

/**
 * Every provision and human right this library knows: provisions from one data file per instrument and edition, the
 * questions contested among them from {@code contested.json}, rights from {@code rights.json}.
 *
 * <p>Immutable and thread-safe.
 */
public final class NormCatalog {
    private static final List<String> FILES = List.of(
            "a-73-163-2018.json",
            "a-75-212-2020.json",
            "b-tech-2020.json",
            "csddd-2026.json",
            "dihr-hria-2020.json",
            "gni-2017.json",
            "lksg-2021.json",
            "oecd-due-diligence-2018.json",
            "oecd-guidelines-2011.json",
            "oecd-guidelines-2023.json",
            "oecd-investors-2017.json",
            "oecd-minerals-2016.json",
            "ohchr-continuum-2017.json",
            "ohchr-exit-2023.json",
            "ohchr-interpretive-guide-2012.json",
            "ruggie-2017.json",
            "state-surveillance-2020.json",
            "undp-hhrdd-2022.json",
            "ungp-2011.json",
            "ungp-reporting-2015.json");
    private static final String CONTESTED = "contested.json";
    private static final String RIGHTS = "rights.json";

    private final Map<String, Instrument> instruments = new TreeMap<>();
    private final Map<String, Provision> provisions = new TreeMap<>();
    private final Map<String, ContestedReading> contested = new TreeMap<>();
    private final Map<String, HumanRight> rights = new TreeMap<>();

    private NormCatalog() {
        DataFile.of(NormCatalog.class, CONTESTED).each("questions", this::loadContested);
        FILES.forEach(this::loadProvisions);
        contested.values().stream()
                .flatMap(question -> question.provisions().stream())
                .forEach(this::provision);
        DataFile.of(NormCatalog.class, RIGHTS).each("instruments", this::loadRights);
    }

    private static final class Holder {
        static final NormCatalog STANDARD = new NormCatalog();
    }

    /**
     * {@return the catalogue that ships with this version}
     */
    public static NormCatalog standard() {
        return Holder.STANDARD;
    }

    /**
     * {@return the SHA-256 of its data files, one after the other in the order of their names: 64 hexadecimal digits}
     */
    public String sha256() {
        return Sha256.of(Stream.concat(FILES.stream(), Stream.of(CONTESTED, RIGHTS))
                .sorted()
                .map(file -> DataFile.read(NormCatalog.class, file))
                .toArray(String[]::new));
    }

    /**
     * {@return all instruments, by id: those that rules cite and those that state the rights}
     */
    public Collection<Instrument> instruments() {
        return Collections.unmodifiableCollection(instruments.values());
    }

    /**
     * {@return all provisions, by id}
     */
    public Collection<Provision> provisions() {
        return Collections.unmodifiableCollection(provisions.values());
    }

    /**
     * {@return the provision with an id}
     *
     * @param id for example {@code ungp-13-a}
     * @throws IllegalArgumentException if no provision has it
     */
    public Provision provision(String id) {
        Objects.requireNonNull(id, "id");
        Provision found = provisions.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no provision has the id \"" + id + "\"; NormCatalog.standard().provisions() lists them");
        }
        return found;
    }

    /**
     * {@return the questions on which sources of standing part, by id}
     */
    public Collection<ContestedReading> contestedReadings() {
        return Collections.unmodifiableCollection(contested.values());
    }

    /**
     * {@return all human rights, by id}
     */
    public Collection<HumanRight> rights() {
        return Collections.unmodifiableCollection(rights.values());
    }

    /**
     * {@return the human right with an id, or empty if the catalogue has none}
     *
     * @param id for example {@code iccpr-9}
     */
    public Optional<HumanRight> right(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(rights.get(id));
    }

    private void loadProvisions(String file) {
        DataFile data = DataFile.of(NormCatalog.class, file);
        DataFile head = data.object("instrument");
        Instrument instrument = instrument(head.text("id"), head);
        data.each(
                "provisions",
                (id, fields) -> put(
                        provisions,
                        id,
                        new Provision(
                                id,
                                instrument,
                                fields.text("label"),
                                fields.text("says"),
                                check(id, fields),
                                URI.create(fields.optionalText("link").orElseGet(() -> head.text("link"))),
                                fields.optionalText("note"),
                                contested.values().stream()
                                        .filter(question ->
                                                question.provisions().contains(id))
                                        .toList())));
    }

    private void loadContested(String id, DataFile fields) {
        put(
                contested,
                id,
                new ContestedReading(
                        id,
                        fields.text("question"),
                        fields.text("coded"),
                        fields.text("rival"),
                        fields.text("differ"),
                        fields.text("why"),
                        fields.texts("provisions")));
    }

    private void loadRights(String instrumentId, DataFile data) {
        Instrument instrument = instrument(instrumentId, data);
        String before = data.optionalText("label").orElse(instrument.shortTitle());
        data.each("articles", (article, fields) -> {
            String id = instrumentId + "-" + article;
            DataFile checked = fields.optionalText("checked").isPresent() ? fields : data;
            put(
                    rights,
                    id,
                    new HumanRight(id, instrument, before + " " + article, fields.text("name"), check(id, checked)));
        });
    }

    private Instrument instrument(String id, DataFile data) {
        Instrument instrument = new Instrument(
                id, data.text("title"), data.text("shortTitle"), data.text("edition"), data.text("publisher"));
        put(instruments, id, instrument);
        return instrument;
    }

    private static Provision.Check check(String id, DataFile fields) {
        Checked mark = Arrays.stream(Checked.values())
                .filter(each -> each.id().equals(fields.text("checked")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + ": unknown mark " + fields.text("checked")));
        return new Provision.Check(mark, LocalDate.parse(fields.text("checkedOn")), fields.text("checkedIn"));
    }

    private static <T> void put(Map<String, T> map, String id, T value) {
        if (map.put(id, value) != null) {
            throw new IllegalStateException("two entries of the norm data have the id " + id);
        }
    }
}
