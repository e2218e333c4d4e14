package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines below, at and above the width. */
class PageTest {
    private static final String THIRTY = "thirty signs of somebody's word";

    private static String entry(int length, String first) {
        Page page = new Page();
        page.entry("l".repeat(length), first, "second");
        return page.toString();
    }

    @Test
    void wrap_breaksWhatIsWiderThanAsked() {
        assertEquals(List.of("aaa bbb"), Text.wrap("", "", "aaa bbb", 7));
        assertEquals(List.of("aaa", "bbb"), Text.wrap("", "", "aaa bbb", 6));
        assertEquals(List.of("> aaaaaaa", "  bbb"), Text.wrap("> ", "  ", "aaaaaaa bbb", 8), "a word is never broken");
    }

    @Test
    void entry_cutsALabelOfFiftySignsAndMore() {
        assertEquals("l".repeat(49) + " first" + " ".repeat(18) + "second\n", entry(49, "first"));
        assertEquals("l".repeat(46) + "... first" + " ".repeat(18) + "second\n", entry(50, "first"));
        assertEquals(entry(50, "first"), entry(80, "first"));
    }

    /** A cell that fills its column is still told from the next. */
    @Test
    void entry_hasABlankAfterAFullCell() {
        assertTrue(entry(3, "f".repeat(22)).endsWith("f second\n"));
        assertTrue(entry(3, "f".repeat(23)).endsWith("f second\n"));
        assertTrue(entry(3, "f".repeat(24)).endsWith("f second\n"));
    }

    /** The indent counts: the words are cut only if they would not fit, and then as little as it takes. */
    @Test
    void quotation_takesNoMoreLinesThanItMay() {
        String indent = " ".repeat(20);
        for (int words = 8; words < 80; words++) {
            Page page = new Page();
            Page.Quotation quotation =
                    new Page.Quotation("Watch", "word ".repeat(words).strip(), "  (and 1 more)");
            page.wrapped(indent, indent, quotation, 2);
            String text = page.toString();
            assertTrue(text.lines().count() <= 2, text);
            assertTrue(text.replaceAll("\\s+", " ").endsWith("(and 1 more) "), text);
            boolean fits =
                    Text.wrap(indent, indent, quotation.whole(), Page.WIDTH).size() <= 2;
            assertEquals(!fits, text.contains("..."), words + " words: " + text);
        }
    }

    /** Fewer than thirty signs of somebody's words say nothing, and are left out. */
    @Test
    void quotation_isLeftOut_whereFewerThanThirtySignsFit() {
        String thirty = THIRTY.substring(1);
        assertEquals(30, thirty.length());
        assertEquals("Watch: \"" + thirty + "...\"\n", quoted(thirty + " " + "w".repeat(80)));
        assertEquals("Watch\n", quoted(thirty.substring(1) + " " + "w".repeat(80)));
    }

    private static String quoted(String words) {
        Page page = new Page();
        page.wrapped("", "", new Page.Quotation("Watch", words, ""), 1);
        return page.toString();
    }
}
