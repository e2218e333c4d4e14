package org.salience.model.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanRightCatalogTest {
    private static final NormCatalog CATALOG = NormCatalog.standard();

    static Collection<HumanRight> rights() {
        return CATALOG.rights();
    }

    static Collection<Instrument> instruments() {
        return CATALOG.instruments();
    }

    @ParameterizedTest
    @MethodSource("rights")
    void everyRight_isWellFormed(HumanRight right) {
        assertTrue(right.id().matches("[a-z][a-z0-9-]*-[0-9]+"), right.id());
        assertTrue(right.id().startsWith(right.instrument().id() + "-"), right.id());
        String article = right.id().substring(right.instrument().id().length() + 1);
        assertTrue(right.label().startsWith(right.instrument().shortTitle() + " "), right.label());
        assertTrue(right.label().endsWith(" " + article), right.label());
        assertFalse(right.name().isBlank(), right.id());
        assertTrue(right.name().split("\\s+").length <= 12, "a name is a few words of our own: " + right);
    }

    @ParameterizedTest
    @MethodSource("rights")
    void everyRight_saysHowItsTextWasChecked(HumanRight right) {
        assertFalse(right.check().where().isBlank(), right.id());
        assertEquals(2026, right.check().on().getYear(), right.id());
        boolean saysWhichCopy = right.check().where().contains("read");
        assertTrue(right.checked() != Checked.SEEN || saysWhichCopy, right.id() + ": " + right.check());
    }

    @ParameterizedTest
    @MethodSource("rights")
    void everyRight_belongsToAnInstrumentOfTheCatalogue(HumanRight right) {
        assertTrue(CATALOG.instruments().stream().anyMatch(each -> each == right.instrument()), right.id());
        assertSame(right, CATALOG.right(right.id()).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void everyInstrument_hasItsData(Instrument instrument) {
        assertTrue(instrument.id().matches("[a-z][a-z0-9-]*"), instrument.id());
        assertFalse(instrument.title().isBlank(), instrument.id());
        assertFalse(instrument.shortTitle().isBlank(), instrument.id());
        assertTrue(instrument.edition().matches("(19|20)[0-9]{2}"), instrument.id() + ": " + instrument.edition());
        assertFalse(instrument.publisher().isBlank(), instrument.id());
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void everyInstrument_statesARightOrAProvision(Instrument instrument) {
        assertTrue(
                Stream.concat(
                                CATALOG.rights().stream().map(HumanRight::instrument),
                                CATALOG.provisions().stream().map(Provision::instrument))
                        .anyMatch(instrument::equals),
                instrument.id());
    }

    @Test
    void labels_areUnique() {
        List<String> labels = CATALOG.rights().stream().map(HumanRight::label).toList();
        assertEquals(labels.size(), Set.copyOf(labels).size());
    }

    @Test
    void rightsAndProvisions_shareNoId() {
        Set<String> rights = CATALOG.rights().stream().map(HumanRight::id).collect(Collectors.toSet());
        assertTrue(CATALOG.provisions().stream().map(Provision::id).noneMatch(rights::contains));
    }

    /** UNGP 12: the floor. Articles on limitation, derogation and duties state no right. */
    @Test
    void theBillOfRights_isWhole() {
        assertEquals(articles("udhr", IntStream.rangeClosed(1, 28)), ofInstrument("udhr"));
        assertEquals(
                articles("iccpr", IntStream.rangeClosed(1, 27).filter(article -> article != 4 && article != 5)),
                ofInstrument("iccpr"));
        assertEquals(
                articles("icescr", IntStream.rangeClosed(1, 15).filter(article -> article != 4 && article != 5)),
                ofInstrument("icescr"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ilo-c29",
                "ilo-p29",
                "ilo-c87",
                "ilo-c98",
                "ilo-c100",
                "ilo-c105",
                "ilo-c111",
                "ilo-c138",
                "ilo-c155",
                "ilo-c182",
                "ilo-c187"
            })
    void everyFundamentalIloInstrument_isThere(String id) {
        assertFalse(ofInstrument(id).isEmpty(), id);
    }

    @ParameterizedTest
    @CsvSource({
        "iccpr-9, ICCPR 9, 1966, seen",
        "crc-3, CRC 3, 1989, seen",
        "crc-9, CRC 9, 1989, seen",
        "crc-22, CRC 22, 1989, seen",
        "crc-37, CRC 37, 1989, seen",
        "cat-3, CAT 3, 1984, seen",
        "refugee-31, Refugee Convention 31, 1951, seen",
        "refugee-33, Refugee Convention 33, 1951, seen",
        "icerd-5, ICERD 5, 1965, seen",
        "icrmw-16, ICRMW 16, 1990, seen",
        "icrmw-22, ICRMW 22, 1990, seen",
        "icrmw-44, ICRMW 44, 1990, recalled",
        "ilo-c87-2, ILO C87 art. 2, 1948, seen",
        "ilo-c105-1, ILO C105 art. 1, 1957, recalled",
        "undrip-19, UNDRIP 19, 2007, second-hand"
    })
    void rightsOfTheCasebook_areThere(String id, String label, String year, String checked) {
        HumanRight right = CATALOG.right(id).orElseThrow();
        assertEquals(label, right.label());
        assertEquals(year, right.instrument().edition());
        assertEquals(checked, right.checked().id());
    }

    @Test
    void toString_marksWhatNobodyRead() {
        assertEquals(
                "ICCPR 9 (liberty and security of person)",
                CATALOG.right("iccpr-9").orElseThrow().toString());
        assertEquals(
                "ICRMW 44 (unity of the family) (recalled)",
                CATALOG.right("icrmw-44").orElseThrow().toString());
    }

    private static Set<String> ofInstrument(String id) {
        Map<String, Set<String>> byInstrument = CATALOG.rights().stream()
                .collect(Collectors.groupingBy(
                        right -> right.instrument().id(), Collectors.mapping(HumanRight::id, Collectors.toSet())));
        return byInstrument.getOrDefault(id, Set.of());
    }

    private static Set<String> articles(String instrument, IntStream numbers) {
        return numbers.mapToObj(number -> instrument + "-" + number).collect(Collectors.toSet());
    }
}
