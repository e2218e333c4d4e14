package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactorsTest {
    @Test
    void constants_areTheFactorsOfTheVocabulary_eachUnderItsId() {
        Map<String, Factor> data = new TreeMap<>();
        Vocabulary.standard().factors().forEach(each -> data.put(Constants.name(each.id()), each));
        assertEquals(data, Constants.of(Factors.class, Factor.class));
    }
}
