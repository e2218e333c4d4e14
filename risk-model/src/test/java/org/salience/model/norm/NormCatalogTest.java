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

    @Test
    void provisions_haveDifferentLabels() {
        Set<String> labels = new HashSet<>();
        provisions().forEach(each -> assertTrue(labels.add(each.label()), each.label()));
    }

    @Test
    void provisions_allHaveAConstant() {
        Set<Provision> constants = Stream.of(Ungp.class, Oecd.class, Ohchr.class)
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
        assertEquals(provisions().stream().sorted().toList(), List.copyOf(provisions()));
        assertEquals(rights().stream().sorted().toList(), List.copyOf(rights()));
    }
}
