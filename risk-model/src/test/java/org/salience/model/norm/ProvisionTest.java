package org.salience.model.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTest {
    private static final Instrument INSTRUMENT = new Instrument("test-2025", "Test Norms", "TN", "2025", "Nobody");

    private static Provision provision(Checked mark) {
        return provision("TN 1", mark, Optional.empty());
    }

    private static Provision provision(String label, Checked mark, Optional<String> note) {
        return new Provision(
                "tn-1",
                INSTRUMENT,
                label,
                "Do no harm.",
                new Provision.Check(mark, LocalDate.EPOCH, "a copy"),
                URI.create("https://example.org/tn"),
                note,
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"SEEN, TN 1", "SECOND_HAND, TN 1 (second-hand)", "RECALLED, TN 1 (recalled)"})
    void toString_marksWhatWasNotRead(Checked mark, String expected) {
        assertEquals(expected, provision(mark).toString());
        assertEquals(mark, provision(mark).checked());
    }

    @ParameterizedTest
    @CsvSource({"TN 1, 1", "TN art. 3(1)(o), art. 3(1)(o)", "TN (scope), (scope)", "Others 7, Others 7"})
    void locator_isTheLabelWithoutTheShortTitle(String label, String expected) {
        assertEquals(
                expected, provision(label, Checked.SEEN, Optional.of("moved")).locator());
    }

    @Test
    void contestedReading_printsItsQuestion() {
        assertEquals("Is it so?", contested(List.of("tn-1")).toString());
    }

    @Test
    void contestedReading_namesAProvision() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> contested(List.of()));
        assertEquals("the contested reading so must name a provision, but names none", e.getMessage());
    }

    private static ContestedReading contested(List<String> provisions) {
        return new ContestedReading("so", "Is it so?", "Yes.", "No.", "A case.", "Because.", provisions);
    }

    @Test
    void citation_printsThePointIfThereIsOne() {
        Provision provision = provision(Checked.SEEN);
        assertEquals("TN 1", Citation.of(provision).toString());
        assertEquals(
                "TN 1: the first half", Citation.of(provision, "the first half").toString());
    }

    @Test
    void instrument_printsTitleAndEdition() {
        assertEquals("Test Norms (2025)", INSTRUMENT.toString());
    }

    @Test
    void of_rejectsNull() {
        assertThrows(NullPointerException.class, () -> provision("TN 1", Checked.SEEN, null));
        assertThrows(NullPointerException.class, () -> contested(null));
        assertThrows(NullPointerException.class, () -> new Citation(null, ""));
        assertThrows(NullPointerException.class, () -> new Provision.Check(null, LocalDate.EPOCH, ""));
        assertThrows(NullPointerException.class, () -> new HumanRight("tn-1", INSTRUMENT, "TN 1", "name", null));
    }
}
