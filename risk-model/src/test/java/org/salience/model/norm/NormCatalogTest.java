package org.salience.model.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.salience.model.Constants;

class NormCatalogTest {
    private static final NormCatalog CATALOG = NormCatalog.standard();

    private static Collection<Provision> provisions() {
        return CATALOG.provisions();
    }

    private static Collection<HumanRight> rights() {
        return CATALOG.rights();
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void provision_isParaphrased_andItsCheckIsOnRecord(Provision provision) {
        assertTrue(provision.id().matches("[a-z][a-z0-9-]*"), provision.id());
        assertFalse(provision.label().isBlank());
        assertFalse(provision.paraphrase().isBlank());
        assertFalse(provision.check().where().isBlank());
        assertTrue(provision.check().on().isAfter(LocalDate.of(2011, 6, 16)), "checked before the Principles existed");
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void provision_isACompleteSentence(Provision provision) {
        assertTrue(provision.paraphrase().endsWith("."), provision.paraphrase());
        assertEquals(provision.paraphrase().strip(), provision.paraphrase());
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void provision_belongsToADescribedInstrument(Provision provision) {
        Instrument instrument = provision.instrument();
        Stream.of(
                        instrument.id(),
                        instrument.title(),
                        instrument.shortTitle(),
                        instrument.edition(),
                        instrument.publisher())
                .forEach(text -> assertFalse(text.isBlank(), instrument::toString));
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void provision_hasAnAddress_andALocatorInItsInstrument(Provision provision) {
        assertTrue(provision.link().isAbsolute(), provision.id());
        assertTrue(provision.link().getScheme().startsWith("http"), provision.id());
        assertEquals(
                provision.label(), provision.instrument().shortTitle() + " " + provision.locator(), provision.id());
        assertFalse(provision.locator().isBlank(), provision.id());
        assertTrue(provision.note().map(note -> note.endsWith(".")).orElse(true), provision.id());
    }

    /** The id of an instrument, less its year where there is one edition only, begins the ids of its provisions. */
    @ParameterizedTest
    @MethodSource("provisions")
    void provision_isNamedAfterItsInstrument(Provision provision) {
        String whole = provision.instrument().id();
        String stem = whole.replace("-" + provision.instrument().edition(), "");
        boolean oneEdition = CATALOG.instruments().stream()
                        .filter(each -> each.id().matches(stem + "-[0-9]{4}"))
                        .count()
                <= 1;
        assertTrue(provision.id().startsWith((oneEdition ? stem : whole) + "-"), provision.id());
    }

    private static Collection<ContestedReading> contestedReadings() {
        return CATALOG.contestedReadings();
    }

    @ParameterizedTest
    @MethodSource("contestedReadings")
    void contestedReading_givesBothSides_andStandsAtItsProvisions(ContestedReading contested) {
        assertTrue(contested.id().matches("[a-z][a-z-]*"), contested.id());
        assertTrue(contested.question().endsWith("?"), contested.question());
        Stream.of(contested.coded(), contested.rival(), contested.differ(), contested.why())
                .forEach(text -> assertTrue(text.endsWith("."), contested.id() + ": " + text));
        assertEquals(
                Set.copyOf(contested.provisions()),
                provisions().stream()
                        .filter(provision -> provision.contested().contains(contested))
                        .map(Provision::id)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "detention-infrastructure, ungp-13-a",
        "how-far-downstream, csddd-3-1-g",
        "knowledge-for-contribution, oecd-ddg-q29-factors",
        "order-of-priority, ungp-24",
        "exit, ungp-19-commentary-terminate",
        "category-structure, ohchr-2017-continuum",
        "passive-holdings, oecd-investors-minority",
        "proof-of-link, ungp-13-b"
    })
    void conflictsAmongSources_areKept(String contested, String provision) {
        assertTrue(
                CATALOG.provision(provision).contested().stream()
                        .anyMatch(each -> each.id().equals(contested)),
                contested);
    }

    @Test
    void provisions_haveDifferentLabels() {
        Set<String> labels = new HashSet<>();
        provisions().forEach(each -> assertTrue(labels.add(each.label()), each.label()));
    }

    @Test
    void provisions_allHaveAConstant() {
        Set<Provision> constants = Stream.of(
                        Ungp.class,
                        Oecd.class,
                        Ohchr.class,
                        WorkingGroup.class,
                        StateDepartment.class,
                        Gni.class,
                        Dihr.class,
                        ReportingFramework.class,
                        Csddd.class,
                        Lksg.class)
                .flatMap(owner -> Constants.of(owner, Provision.class).values().stream())
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(provisions()), constants);
    }

    @Test
    void right_findsById_orNothing() {
        assertEquals(
                "ICCPR 9 (liberty and security of person)",
                CATALOG.right("iccpr-9").orElseThrow().toString());
        assertEquals(Optional.empty(), CATALOG.right("iccpr-99"));
    }

    @Test
    void provision_findsById_orSaysWhereToLook() {
        assertSame(Ungp.PRINCIPLE_13_A, CATALOG.provision("ungp-13-a"));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> CATALOG.provision("ungp-99"));
        assertEquals(
                "no provision has the id \"ungp-99\"; NormCatalog.standard().provisions() lists them", e.getMessage());
    }

    @Test
    void collections_areUnmodifiable_andById() {
        assertThrows(
                UnsupportedOperationException.class, () -> CATALOG.provisions().clear());
        assertThrows(UnsupportedOperationException.class, () -> CATALOG.rights().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> CATALOG.contestedReadings().clear());
        assertEquals(provisions().stream().sorted().toList(), List.copyOf(provisions()));
        assertEquals(rights().stream().sorted().toList(), List.copyOf(rights()));
    }
}
