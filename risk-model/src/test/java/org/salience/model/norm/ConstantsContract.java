package org.salience.model.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.salience.model.Constants;

/** A class of constants holds every provision of its instruments, once, and nothing else. */
abstract class ConstantsContract {
    private final Map<String, Provision> constants;
    private final Set<String> instruments;

    ConstantsContract(Class<?> owner, String... instruments) {
        constants = Constants.of(owner, Provision.class);
        this.instruments = Set.of(instruments);
    }

    @Test
    void constants_areTheProvisionsOfTheInstruments() {
        Set<Provision> data = new TreeSet<>();
        for (Provision each : NormCatalog.standard().provisions()) {
            if (instruments.contains(each.instrument().id())) {
                data.add(each);
            }
        }
        assertFalse(data.isEmpty());
        assertEquals(data, new TreeSet<>(constants.values()));
    }

    @Test
    void constants_nameEachProvisionOnce() {
        Collection<Provision> values = constants.values();
        assertEquals(
                List.copyOf(new TreeSet<>(values)), values.stream().sorted().toList());
    }
}
