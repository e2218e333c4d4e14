package org.salience.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.salience.model.Case;
import org.salience.model.Cases;
import org.salience.model.InvalidCaseException;

@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class CaseJsonProperties {
    @Property(tries = 300)
    void parse_readsWhatWriteWrites(@ForAll Case matter) {
        String text = CaseJson.write(matter);
        Case read = CaseJson.parse(text);
        assertEquals(matter, read);
        assertEquals(text, CaseJson.write(read));
    }

    @Property(tries = 200)
    void parse_isIndifferentToTheOrderOfFields(@ForAll Case matter, @ForAll Random order) {
        String text = CaseJson.write(matter);
        Case read = CaseJson.parse(JsonTree.shuffled(text, order));
        assertEquals(matter, read);
        assertEquals(text, CaseJson.write(read));
    }

    @Property(tries = 100)
    void write_isPrintableUnixText(@ForAll Case matter) {
        String text = CaseJson.write(matter);
        assertTrue(text.endsWith("}\n"));
        assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\n'));
    }

    /** Whatever happens to a file on its way, the answer is a case or a list of problems in the order of the text. */
    @Property(tries = 400)
    void parse_ofADamagedText_namesProblemsInOrder(
            @ForAll Case matter, @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int damages) {
        String text = CaseJson.write(matter);
        for (int i = 0; i < damages; i++) {
            text = damaged(text, random);
        }
        try {
            CaseJson.parse(text);
        } catch (InvalidCaseException e) {
            assertInOrder(e);
        }
    }

    private static String damaged(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        String[] inserted = {"", "\"", "{", "}", "[", "]", ",", ":", "null", "1", "\\", "\u0000", "x", "true"};
        return text.substring(0, from) + inserted[random.nextInt(inserted.length)] + text.substring(to) + " ";
    }

    private static void assertInOrder(InvalidCaseException e) {
        long last = 0;
        for (var problem : e.problems()) {
            long place = problem.line() * 1_000_000L + problem.column();
            assertTrue(place >= last, e::getMessage);
            last = place;
        }
    }
}
