package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static Optional<String> nearest(String word, String... known) {
        return Nearest.to(word, Stream.of(known));
    }

    @ParameterizedTest
    @CsvSource({
        "serves-opertion,  serves-operation, a letter left out",
        "serves-operattion, serves-operation, a letter too many",
        "serves-operatiom, serves-operation, a wrong letter",
        "serves-oepration, serves-operation, two letters swapped"
    })
    void to_findsTheNameMeant(String typed, String meant, String slip) {
        assertEquals(Optional.of(meant), nearest(typed, "used-in-incident", meant, "built-for-operation"), slip);
    }

    @Test
    void hint_namesTheNearest_orAll() {
        List<String> known = List.of("lksg", "csddd-2026");
        assertEquals("; did you mean \"lksg\"?", Nearest.hint("lskg", known));
        assertEquals("; there are lksg, csddd-2026", Nearest.hint("strict", known));
    }

    @Test
    void to_givesUpBeyondAThirdOfTheWord() {
        assertEquals(Optional.of("abcdef"), nearest("abxyef", "abcdef"));
        assertEquals(Optional.empty(), nearest("axyzef", "abcdef"));
        assertEquals(Optional.empty(), nearest("watch", "agency"));
    }

    @Test
    void to_takesTheFewestEdits_thenTheFirstName() {
        assertEquals(Optional.of("harm-1"), nearest("harm-x", "harm-2", "harm-1"));
        assertEquals(Optional.of("harm-22"), nearest("harm-2x", "harm-1", "harm-22"));
    }

    @Test
    void to_ofNothingKnown_isNone() {
        assertEquals(Optional.empty(), nearest("word"));
    }

    @Test
    void to_ofAnEmptyWord_isNoGuess() {
        assertEquals(Optional.empty(), nearest("", "s"));
    }

    @Test
    void to_ofAVeryLongWord_isQuick() {
        assertEquals(Optional.empty(), nearest("x".repeat(1_000_000), "harm"));
    }
}
