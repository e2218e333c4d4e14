package org.salience.model.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UngpTest {
    static List<Provision> provisions() {
        return NormCatalog.standard().provisions().stream()
                .filter(each -> each.instrument().id().equals("ungp-2011"))
                .toList();
    }

    @Test
    void constants_areTheEntriesOfTheDataFile() throws IllegalAccessException {
        Map<String, Provision> constants = new TreeMap<>();
        for (Field field : Ungp.class.getFields()) {
            assertTrue(Modifier.isStatic(field.getModifiers()), field.getName());
            constants.put(field.getName(), (Provision) field.get(null));
        }
        Map<String, Provision> entries = provisions().stream()
                .collect(Collectors.toMap(UngpTest::constant, each -> each, (a, b) -> a, TreeMap::new));
        assertEquals(entries, constants);
        entries.forEach((name, entry) -> assertSame(entry, constants.get(name)));
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void everyEntry_isWellFormed(Provision provision) {
        assertTrue(provision.id().matches("ungp-[0-9]+(-[a-h]|-commentary(-[a-z]+)*)?"), provision.id());
        assertEquals(label(provision.id()), provision.label().replaceAll(" \\(.{2,}\\)$", ""));
        assertTrue(provision.paraphrase().endsWith("."), provision.id());
        assertEquals(Checked.SEEN, provision.checked());
        assertTrue(provision.check().where().contains("HR/PUB/11/4"), provision.id());
    }

    @Test
    void labels_areUnique() {
        List<String> labels = provisions().stream().map(Provision::label).toList();
        assertEquals(labels.size(), Set.copyOf(labels).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 29, 31})
    void everyPrinciple_standsBesideItsCommentary(int number) {
        Set<String> ids = provisions().stream().map(Provision::id).collect(Collectors.toSet());
        assertTrue(ids.contains("ungp-" + number), "UNGP " + number);
        assertTrue(ids.contains("ungp-" + number + "-commentary"), "UNGP " + number + " commentary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13 ab",
                "15 abc",
                "16 abcde",
                "17 abc",
                "18 ab",
                "19 ab",
                "20 ab",
                "21 abc",
                "23 abc",
                "31 abcdefgh"
            })
    void everySubParagraph_isAnEntry(String paragraphs) {
        String[] parts = paragraphs.split(" ");
        String expected = Arrays.stream(parts[1].split(""))
                .map(letter -> "ungp-" + parts[0] + "-" + letter)
                .collect(Collectors.joining(" "));
        String found = provisions().stream()
                .map(Provision::id)
                .filter(id -> id.matches("ungp-" + parts[0] + "-[a-z]"))
                .collect(Collectors.joining(" "));
        assertEquals(expected, found);
    }

    @Test
    void principle22_asksOnlyThoseWhoCausedOrContributedToRemediate() {
        assertFalse(Ungp.PRINCIPLE_22.paraphrase().contains("linked"));
        assertTrue(Ungp.PRINCIPLE_22_COMMENTARY.paraphrase().contains("only linked"));
    }

    @Test
    void principle24_givesTwoTriggersAndNoLikelihood() {
        String says = Ungp.PRINCIPLE_24.paraphrase();
        assertTrue(says.contains("most severe or where delayed response would make them irremediable"), says);
        assertTrue(Stream.of("likel", "probab").noneMatch(says.toLowerCase(Locale.ROOT)::contains), says);
    }

    private static String constant(Provision provision) {
        return "PRINCIPLE_"
                + provision
                        .id()
                        .substring("ungp-".length())
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_');
    }

    private static String label(String id) {
        String[] parts = id.split("-");
        String principle = "UNGP " + parts[1];
        if (parts.length == 2) {
            return principle;
        }
        return parts[2].length() == 1 ? principle + "(" + parts[2] + ")" : principle + " commentary";
    }
}
