package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConceptsTest {
    @Test
    void constants_areTheConceptsOfTheVocabulary_eachUnderItsId() {
        Map<String, Concept> data = new TreeMap<>();
        Vocabulary.standard().concepts().forEach(each -> data.put(Constants.name(each.id()), each));
        assertEquals(data, Constants.of(Concepts.class, Concept.class));
    }
}
