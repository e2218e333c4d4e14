package org.salience.model.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salience.model.internal.DataFile;

/** The data files themselves, before the catalogue reads them: whatever lies in the folder is read and is whole. */
class NormDataTest {
    private static final Set<String> REQUIRED = Set.of("label", "says", "checked", "checkedOn", "checkedIn");
    private static final Set<String> OPTIONAL = Set.of("link", "note");
    private static final Set<String> MARKS =
            Arrays.stream(Checked.values()).map(Checked::id).collect(Collectors.toSet());

    static List<String> files() throws IOException, URISyntaxException {
        URL one = Objects.requireNonNull(NormCatalog.class.getResource("ungp-2011.json"));
        try (Stream<Path> folder = Files.list(Path.of(one.toURI()).resolveSibling("."))) {
            return folder.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .filter(name -> !Set.of("rights.json", "contested.json").contains(name))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyEntry_hasItsFields_andNoOther(String file) {
        DataFile.of(NormCatalog.class, file).each("provisions", (id, fields) -> {
            Set<String> names = new HashSet<>(fields.names());
            assertTrue(names.containsAll(REQUIRED), () -> id + " lacks one of " + REQUIRED);
            names.removeAll(REQUIRED);
            names.removeAll(OPTIONAL);
            assertEquals(Set.of(), names, id);
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyEntry_isParaphrasedAndMarked(String file) {
        DataFile.of(NormCatalog.class, file).each("provisions", (id, fields) -> {
            assertFalse(fields.text("says").isBlank(), id);
            assertTrue(MARKS.contains(fields.text("checked")), id);
            assertFalse(fields.text("checkedIn").isBlank(), id);
            assertTrue(LocalDate.parse(fields.text("checkedOn")).isAfter(LocalDate.of(2026, 1, 1)), id);
        });
    }

    /** What was recalled was read nowhere, so no copy can be named as if it had been. */
    @ParameterizedTest
    @MethodSource("files")
    void everyRecalledEntry_saysThatItWasNotRead(String file) {
        DataFile.of(NormCatalog.class, file).each("provisions", (id, fields) -> {
            if (fields.text("checked").equals("recalled")) {
                String where = fields.text("checkedIn");
                assertTrue(where.contains("not") || where.contains("recalled"), id + ": " + where);
            }
        });
    }

    @Test
    void ids_areUniqueAcrossFiles_andAllInTheCatalogue() throws IOException, URISyntaxException {
        Set<String> ids = new TreeSet<>();
        for (String file : files()) {
            DataFile.of(NormCatalog.class, file)
                    .each("provisions", (id, fields) -> assertTrue(ids.add(id), () -> id + " twice, again in " + file));
        }
        assertEquals(
                ids,
                NormCatalog.standard().provisions().stream()
                        .map(Provision::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
