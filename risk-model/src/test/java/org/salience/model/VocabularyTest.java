package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salience.model.norm.NormCatalog;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private static Collection<Factor> factors() {
        return VOCABULARY.factors();
    }

    private static Stream<Term> terms() {
        return Stream.concat(VOCABULARY.factors().stream(), VOCABULARY.concepts().stream());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void term_hasAnIdALabelAndADefinition(Term term) {
        assertTrue(term.id().matches("[a-z][a-z0-9-]*"), term.id());
        assertFalse(term.label().isBlank());
        assertFalse(term.definition().isBlank());
        assertTrue(term.definition().endsWith(".") || term.definition().endsWith("?"), term.definition());
    }

    @Test
    void terms_shareOneIdSpace_andHaveDifferentLabels() {
        Set<String> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        terms().forEach(term -> {
            assertTrue(ids.add(term.id()), term.id());
            assertTrue(labels.add(term.label()), term.label());
        });
    }

    @ParameterizedTest
    @MethodSource("factors")
    void factor_isSaidOfSomething_andCanBeAskedFor(Factor factor) {
        assertFalse(factor.signature().isEmpty(), factor.id());
        assertTrue(factor.question().endsWith("?"), factor.question());
    }

    @ParameterizedTest
    @MethodSource("factors")
    void factor_isTakenFromProvisionsOfTheCatalogue(Factor factor) {
        assertFalse(factor.sources().isEmpty(), factor.id());
        factor.sources().forEach(id -> NormCatalog.standard().provision(id));
    }

    @Test
    void factor_findsById_orNothing() {
        assertEquals(Optional.of(Factors.SERVES_OPERATION), VOCABULARY.factor("serves-operation"));
        assertEquals(Optional.empty(), VOCABULARY.factor("contributes"));
        assertEquals(Optional.of(Concepts.CONTRIBUTES), VOCABULARY.concept("contributes"));
        assertEquals(Optional.empty(), VOCABULARY.concept("serves-operation"));
    }

    @Test
    void factor_isReadWhole() {
        Factor factor = Factors.SERVES_OPERATION;
        assertEquals("serves the operation", factor.label());
        assertEquals(List.of(SubjectKind.RELATIONSHIP, SubjectKind.IMPACT), factor.signature());
        assertEquals(FactorKind.CIRCUMSTANCE, factor.kind());
        assertEquals(Bearing.ADVERSE, factor.bearing());
        assertEquals(List.of("ungp-13-b", "oecd-ddg-q29-linked"), factor.sources());
    }

    @Test
    void capability_isTheOnlyThingThatALikenessOfCapabilitiesBearsOn() {
        List<Factor> capabilities = VOCABULARY.factors().stream()
                .filter(each -> Manner.INFERS_FROM_CAPABILITY.bearsOn(each.kind()))
                .toList();
        assertEquals(List.of(Factors.CAPABLE_OF), capabilities);
    }

    @Test
    void collections_areUnmodifiable_andById() {
        assertThrows(
                UnsupportedOperationException.class, () -> VOCABULARY.factors().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> VOCABULARY.concepts().clear());
        List<String> ids = VOCABULARY.factors().stream().map(Factor::id).toList();
        assertEquals(ids.stream().sorted().toList(), ids);
    }
}
