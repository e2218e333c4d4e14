package org.salience.model.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTest {
    private static final Instrument INSTRUMENT = new Instrument("test-2025", "Test Norms", "TN", "2025", "Nobody");

    private static Provision provision(Checked mark) {
        return new Provision(
                "tn-1", INSTRUMENT, "TN 1", "Do no harm.", new Provision.Check(mark, LocalDate.EPOCH, "a copy"));
    }

    @ParameterizedTest
    @CsvSource({"SEEN, TN 1", "SECOND_HAND, TN 1 (second-hand)", "RECALLED, TN 1 (recalled)"})
    void toString_marksWhatWasNotRead(Checked mark, String expected) {
        assertEquals(expected, provision(mark).toString());
        assertEquals(mark, provision(mark).checked());
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
        assertThrows(NullPointerException.class, () -> new Provision("id", INSTRUMENT, "label", null, null));
        assertThrows(NullPointerException.class, () -> new Citation(null, ""));
        assertThrows(NullPointerException.class, () -> new Provision.Check(null, LocalDate.EPOCH, ""));
        assertThrows(NullPointerException.class, () -> new HumanRight("tn-1", INSTRUMENT, "TN 1", "name", null));
    }
}
