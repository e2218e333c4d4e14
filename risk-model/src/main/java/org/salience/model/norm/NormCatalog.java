package org.salience.model.norm;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.salience.model.internal.DataFile;

/**
 * Every provision and human right this library knows, read from one data file per instrument and edition.
 *
 * <p>Immutable and thread-safe.
 */
public final class NormCatalog {
    private static final List<String> FILES = List.of(
            "ungp-2011.json",
            "oecd-due-diligence-2018.json",
            "oecd-guidelines-2023.json",
            "ohchr-interpretive-guide-2012.json",
            "ohchr-continuum-2017.json");

    private final Map<String, Provision> provisions = new TreeMap<>();
    private final Map<String, HumanRight> rights = new TreeMap<>();

    private NormCatalog() {
        FILES.forEach(this::load);
        DataFile.of(NormCatalog.class, "rights.json").each("instruments", this::loadRights);
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
        Provision found = provisions.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no provision has the id \"" + id + "\"; NormCatalog.standard().provisions() lists them");
        }
        return found;
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
        return Optional.ofNullable(rights.get(id));
    }

    private void load(String file) {
        DataFile data = DataFile.of(NormCatalog.class, file);
        DataFile head = data.object("instrument");
        Instrument instrument = new Instrument(
                head.text("id"),
                head.text("title"),
                head.text("shortTitle"),
                head.text("edition"),
                head.text("publisher"));
        data.each("provisions", (id, fields) -> put(provisions, id, provision(instrument, id, fields)));
    }

    private static Provision provision(Instrument instrument, String id, DataFile fields) {
        Checked mark = Arrays.stream(Checked.values())
                .filter(each -> each.id().equals(fields.text("checked")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + ": unknown mark " + fields.text("checked")));
        Provision.Check check =
                new Provision.Check(mark, LocalDate.parse(fields.text("checkedOn")), fields.text("checkedIn"));
        return new Provision(id, instrument, fields.text("label"), fields.text("says"), check);
    }

    private void loadRights(String instrument, DataFile data) {
        DataFile articles = data.object("articles");
        for (String article : articles.names()) {
            String id = instrument + "-" + article;
            put(rights, id, new HumanRight(id, data.text("label") + " " + article, articles.text(article)));
        }
    }

    private static <T> void put(Map<String, T> map, String id, T value) {
        if (map.put(id, value) != null) {
            throw new IllegalStateException("two entries of the norm data have the id " + id);
        }
    }
}
