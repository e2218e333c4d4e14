package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that case files use for closed lists. */
class CaseWordsTest {
    private static Stream<List<Enum<?>>> vocabularies() {
        return Stream.<Enum<?>[]>of(
                        ActorKind.values(),
                        Bearing.values(),
                        Direction.values(),
                        FactorKind.values(),
                        Manner.values(),
                        SourceKind.values(),
                        Stance.values(),
                        SubjectKind.values(),
                        Track.values())
                .map(Arrays::asList);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void words_areTheNamesInLowerCaseWithHyphens(List<Enum<?>> words) {
        words.forEach(word -> assertEquals(word.name().toLowerCase(Locale.ROOT).replace('_', '-'), word.toString()));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void words_doNotDependOnTheLocale(List<Enum<?>> words) {
        words.forEach(word -> assertTrue(word.toString().matches("[a-z]+(-[a-z]+)*"), word.toString()));
        Set<String> different = words.stream().map(Enum::toString).collect(Collectors.toSet());
        assertEquals(words.size(), different.size());
    }
}
