package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.ungp.Given.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Factors;
import org.salience.model.Inquiry;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Stance;
import org.salience.model.Track;
import org.salience.model.norm.Ungp;
import org.salience.ungp.Given.Voice;

/** What stands on a page only under a condition. The pages as a whole are for {@link PagesTest}. */
class ScreenTest {
    private static final String OVERVIEW = "IMPACTS, at reasonable grounds";

    @Test
    void overview_isOfTwoImpactsAndMore() {
        assertFalse(given().assess().toString().contains(OVERVIEW));
        assertTrue(
                given().impact("harm-2", Given.RELATIONSHIP).assess().toString().contains(OVERVIEW));
    }

    @Test
    void impactsOfOneRank_standByTheirIds() {
        String report = given().impact("b", Given.RELATIONSHIP)
                .impact("a", Given.RELATIONSHIP)
                .assess()
                .report();
        assertTrue(report.indexOf("  a\n") < report.indexOf("  b\n"), report);
    }

    @Test
    void key_saysThatATextIsUnread_onlyWhereARuleCitesOne() {
        Reading seen = new Reading(
                "seen",
                "1",
                Reading.standard().rules().stream()
                        .map(rule -> Rule.of(rule.concept(), rule.when(), rule.because(), Ungp.PRINCIPLE_13_A))
                        .toList());
        Case matter = given().supports(Factors.IMPACT_OCCURS).matter();
        String unread = "it has not been read yet";
        assertFalse(oneLine(Assessor.standard().reading(seen).assess(matter)).contains(unread));
        assertTrue(oneLine(Assessor.standard().assess(matter)).contains(unread));
    }

    /** A question that is answered, or whose deadline has passed, no longer waits for whoever looked. */
    @Test
    void lookedFor_isSaidOnlyOfAQuestionThatRuns() {
        Inquiry.Builder asked = Inquiry.builder()
                .id("q1")
                .in("letter")
                .to(Given.ACME)
                .asks("What safeguards?")
                .addConcerns(Factors.SPECIFIC_SAFEGUARD.id())
                .addOf(Given.RELATIONSHIP)
                .soughtUntil(Given.DAY.plusDays(20));
        String looked = "looked for on";
        String running = oneLine(Assessor.standard().assess(asking(asked.build())));
        assertTrue(running.contains("when an answer was last looked for"), running);
        Assessment passed = Assessor.standard()
                .assess(asking(asked.due(Given.DAY.plusDays(10)).build()));
        assertFalse(oneLine(passed).contains("last looked for"), passed::toString);
        assertFalse(passed.dueDiligence().report().contains(looked));
        assertTrue(passed.dueDiligence().report().contains("(q1)"));
    }

    private static Case asking(Inquiry inquiry) {
        return given().builder()
                .add(Source.builder()
                        .id("letter")
                        .title("Letter")
                        .by(Given.WATCH)
                        .kind(SourceKind.NGO_LETTER)
                        .date(DateRange.of(Given.DAY))
                        .build())
                .add(inquiry)
                .build();
    }

    /** The claim is in the second case alone, and withdrawn there. */
    @Test
    void changes_withAClaimThatWasAddedAndTakenBack_quoteIt() {
        Case first = given().supports(Factors.BUILT_FOR_OPERATION).matter();
        Case second = Cases.replacing(
                given().supports(Factors.BUILT_FOR_OPERATION)
                        .says(Voice.HERALD_STATES, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                        .withdraws("c2", Given.DAY.plusDays(9))
                        .matter(),
                "c2",
                claim -> Claim.builder().from(claim).quote("it serves").build());
        String changes = Assessor.standard()
                .assess(first)
                .changesTo(Assessor.standard().assess(second))
                .toString();
        assertTrue(changes.contains("Herald, 2031-03-01, states: \"it serves\"; withdrawn 2031-03-10"), changes);
    }

    @Test
    void changes_toAReadingThatConcludesMore_nameIt() {
        Rule more = Rule.of(
                RuleBooks.CONCEPTS.get(0), Condition.fact(Factors.GENERIC_SUPPLY), "Made up.", Ungp.PRINCIPLE_13_A);
        Assessment before = given().assess();
        Assessment after =
                Assessor.standard().reading(Reading.standard().adding(more)).assess(given().matter());
        assertTrue(before.changesTo(after).toString().contains("concluded only after: test concept 0"));
        assertTrue(after.changesTo(before).toString().contains("concluded only before: test concept 0"));
    }

    /** In a shell, what is on a screen prints as a line each. */
    @Test
    void determinationsDutiesAndPartings_areOneLineEach() {
        Given linked = given().supports(Factors.IMPACT_OCCURS, Factors.USED_IN_INCIDENT);
        ImpactInvolvement involvement = linked.involvement();
        assertEquals(
                "directly linked (harm): true / true / unknown",
                involvement
                        .determination(Involvement.DIRECTLY_LINKED, Track.OCCURRED)
                        .toString());
        assertEquals(
                "use leverage (rel-bureau): [UNGP 13(b); UNGP 19 commentary] called for; no claim on record of a step",
                involvement.duties().stream()
                        .filter(duty -> duty.duty() == Duty.USE_LEVERAGE)
                        .findFirst()
                        .orElseThrow()
                        .toString()
                        .replaceAll("  +", " "));
        ReadingMatrix matrix = Assessor.standard().readings(linked.matter(), Reading.named("csddd-2026"));
        assertTrue(
                matrix.partings()
                        .get(0)
                        .toString()
                        .startsWith("csddd-2026 (harm): risk of direct link -> insufficient"),
                matrix.partings()::toString);
        assertTrue(
                matrix.dutyPartings().get(0).toString().startsWith("csddd-2026 (harm): "),
                matrix.dutyPartings()::toString);
    }

    @Test
    void unread_isOnlyWhatSomebodyClaims() {
        Given given = given().product("kit").relationship("rel-other", Given.PRODUCT);
        assertEquals(List.of(), given.assess().unread());
    }

    private static String oneLine(Assessment assessment) {
        return assessment.toString().replaceAll("\\s+", " ");
    }
}
