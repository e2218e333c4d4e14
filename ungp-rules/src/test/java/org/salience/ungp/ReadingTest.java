package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Concepts.CONTRIBUTES;
import static org.salience.model.Concepts.OWN_ACT;
import static org.salience.model.Concepts.SUBSTANTIAL;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Given.given;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Factors;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Word;
import org.salience.model.norm.NormCatalog;
import org.salience.model.norm.Oecd;
import org.salience.model.norm.Ungp;

class ReadingTest {
    private static final Rule MEANS =
            Rule.of(SUBSTANTIAL, fact(Factors.SPECIFIC_TO_HARM), "Only the means of the harm.", Oecd.Q29_FACTORS);
    private static final Rule BUILT =
            Rule.of(SUBSTANTIAL, fact(Factors.BUILT_FOR_OPERATION), "Only what is built for it.", Oecd.Q29_FACTORS);

    private static Given contributing() {
        return given().supports(
                        Factors.IMPACT_OCCURS,
                        Factors.USED_IN_INCIDENT,
                        Factors.FACILITATES_HARM,
                        Factors.BUILT_FOR_OPERATION,
                        Factors.FORESEEABLE);
    }

    @Test
    void replacing_swapsTheRulesOfOneConceptWhereTheyStood_andNothingElse() {
        Reading changed = Reading.standard().replacing(SUBSTANTIAL, MEANS);
        assertEquals(List.of(MEANS), changed.rules(SUBSTANTIAL));
        for (Concept concept : RuleBook.standard().concepts()) {
            if (!concept.equals(SUBSTANTIAL)) {
                assertEquals(Reading.standard().rules(concept), changed.rules(concept));
            }
        }
        assertEquals(
                new HashSet<>(RuleBook.standard().concepts()),
                new HashSet<>(RuleBook.of(changed).concepts()));
        assertEquals(List.of(SUBSTANTIAL), changed.replaced());
        assertEquals(List.of(), Reading.standard().replaced());
    }

    @Test
    void replacing_givesANameOfItsOwn_whichDiffersWithTheRules() {
        Reading one = Reading.standard().replacing(SUBSTANTIAL, MEANS);
        Reading other = Reading.standard().replacing(SUBSTANTIAL, BUILT);
        assertEquals("salience-default+substantial", one.id());
        assertTrue(one.version().matches("0\\.6\\.0\\+[0-9a-f]{8}"), one.version());
        assertEquals(one.id(), other.id());
        assertNotEquals(one.version(), other.version());
        Reading both = one.replacing(OWN_ACT, Rule.never(OWN_ACT, "None counts.", Ungp.PRINCIPLE_13_A));
        assertEquals("salience-default+substantial+own-act", both.id());
        assertTrue(both.version().matches("0\\.6\\.0\\+[0-9a-f]{8}"), both.version());
        assertEquals(List.of(SUBSTANTIAL, OWN_ACT), both.replaced());
        assertEquals(other, one.replacing(SUBSTANTIAL, BUILT), "what counts is what it says in the end");
        assertEquals(
                "mine 1: " + one.rules().size() + " rules, replaces substantial",
                one.withName("mine", "1").toString());
    }

    @Test
    void hash_coversWhatWasReplaced() {
        Reading same = Reading.standard()
                .replacing(SUBSTANTIAL, Reading.standard().rules(SUBSTANTIAL).toArray(Rule[]::new))
                .withName(Reading.standard().id(), Reading.standard().version());
        assertEquals(Reading.standard().rules(SUBSTANTIAL), same.rules(SUBSTANTIAL));
        assertNotEquals(Reading.standard().sha256(), same.sha256());
        Assessment assessment =
                Assessor.standard().reading(same).assess(contributing().matter());
        assertEquals(
                List.of("reading: " + same.id() + " " + same.version() + " with another content"),
                Assessor.standard()
                        .assess(contributing().matter())
                        .receipt()
                        .differencesFrom(assessment.receipt())
                        .stream()
                        .filter(line -> line.startsWith("reading"))
                        .toList());
    }

    @Test
    void replacing_refusesNoRule_andTheRuleOfAnother() {
        assertEquals(
                "to replace own-act takes a rule, but none is given; Rule.never(...) takes every ground away",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reading.standard().replacing(OWN_ACT))
                        .getMessage());
        assertEquals(
                "what replaces own-act must conclude it, but the rule \"Only the means of the harm.\" concludes substantial",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reading.standard().replacing(OWN_ACT, MEANS))
                        .getMessage());
    }

    @Test
    void adding_isOneMoreGround() {
        Given given = given().supports(Factors.GENERIC_SUPPLY);
        Reading more = Reading.standard()
                .adding(Rule.of(SUBSTANTIAL, fact(Factors.GENERIC_SUPPLY), "Made up.", Oecd.Q29_FACTORS));
        assertEquals(
                Reading.standard().rules(SUBSTANTIAL).size() + 1,
                more.rules(SUBSTANTIAL).size());
        assertEquals(Word.UNKNOWN, given.word(SUBSTANTIAL));
        assertEquals(Word.TRUE, word(more, given, SUBSTANTIAL));
        assertEquals(List.of(SUBSTANTIAL), more.replaced());
    }

    @Test
    void adding_refusesAGroundThatIsThereAlready() {
        Rule more = Rule.of(SUBSTANTIAL, fact(Factors.GENERIC_SUPPLY), "Made up.", Oecd.Q29_FACTORS);
        Reading once = Reading.standard().adding(more);
        assertEquals(
                "a ground must be new, but " + once.name() + " has this one for substantial already: \"Made up.\"",
                assertThrows(IllegalArgumentException.class, () -> once.adding(more))
                        .getMessage());
    }

    @Test
    void replacing_refusesARuleGivenTwice() {
        Rule rule = Rule.of(SUBSTANTIAL, fact(Factors.GENERIC_SUPPLY), "Made up.", Oecd.Q29_FACTORS);
        assertEquals(
                "what replaces substantial must name each rule once, but one is given twice",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reading.standard().replacing(SUBSTANTIAL, rule, rule))
                        .getMessage());
    }

    @Test
    void never_isFalseWhateverIsClaimed_andAnExceptionThatNeverAppliesIsNotAssumed() {
        Reading none =
                Reading.standard().replacing(SUBSTANTIAL, Rule.never(SUBSTANTIAL, "None is.", Oecd.Q29_NEGATIVE));
        assertEquals(Word.FALSE, word(none, contributing(), SUBSTANTIAL));
        Given neverTold = contributing().disputes(Factors.CONTINUED_AFTER_NOTICE);
        assertEquals(Word.FALSE, word(none, neverTold, CONTRIBUTES));
        Reading always = Reading.standard()
                .replacing(
                        CONTRIBUTES,
                        Rule.of(
                                CONTRIBUTES,
                                all(
                                        fact(Factors.IMPACT_OCCURS),
                                        Condition.unless(Condition.is(SUBSTANTIAL), Oecd.Q29_NEGATIVE)),
                                "Made up.",
                                Ungp.PRINCIPLE_13_A))
                .replacing(SUBSTANTIAL, Rule.never(SUBSTANTIAL, "None is.", Oecd.Q29_NEGATIVE));
        Determination determination = determination(always, contributing(), CONTRIBUTES);
        assertEquals(Word.TRUE, determination.words().reasonableGrounds());
        assertFalse(determination.derivation().assumesNoException(StandardOfProof.REASONABLE_GROUNDS));
    }

    @Test
    void derivation_saysWhereAConceptIsReplaced_andNowhereElse() {
        Reading mine = Reading.standard().replacing(SUBSTANTIAL, MEANS).withName("mine", "1");
        List<Derivation> noted = determination(mine, contributing(), CONTRIBUTES)
                .derivation()
                .nodes()
                .filter(node -> node.note().equals(Optional.of("replaced in reading mine 1")))
                .toList();
        assertEquals(
                Set.of("substantial", "Only the means of the harm."),
                new HashSet<>(noted.stream().map(Derivation::what).toList()));
        assertTrue(determination(mine, contributing(), CONTRIBUTES)
                .derivation()
                .explain()
                .contains("= replaced in reading mine 1\n"));
        assertFalse(
                contributing().determination(CONTRIBUTES).derivation().explain().contains("replaced"));
    }

    @Test
    void report_saysUnderWhatItIsRead() {
        Reading mine = Reading.standard().replacing(SUBSTANTIAL, MEANS).withName("mine", "1");
        String screen = Assessor.standard()
                .reading(mine)
                .assess(contributing().matter())
                .toString();
        assertTrue(
                screen.contains("\nread under mine 1, not under the default, which it replaces in: substantial\n"),
                screen);
        assertFalse(contributing().assess().toString().contains("read under"));
    }

    /** The line of the class comment: which conclusions change, and that the concept makes them. */
    @Test
    void oneLine_showsWhichConclusionsChange() {
        Assessor assessor = Assessor.standard();
        Assessment before = assessor.assess(contributing().matter());
        Comparison changed = before.changesTo(assessor.reading(
                        Reading.standard().replacing(SUBSTANTIAL, MEANS).withName("mine", "1"))
                .assess(before.matter()));
        List<String> concerned = changed.changes().stream()
                .map(each -> each.concept().label() + " (" + each.impact() + ")")
                .toList();
        assertTrue(
                concerned.containsAll(
                        List.of("substantial (harm)", "contributes (harm)", "risk of contributing (harm)")),
                concerned::toString);
        assertFalse(concerned.contains("directly linked (harm)"), concerned::toString);
        changed.changes()
                .forEach(each -> assertEquals(
                        "[reading: substantial as in mine 1 (was as in "
                                + Reading.standard().name() + ")]",
                        each.causes().toString()));
    }

    @Test
    void all_haveNamesOfTheirOwn_compileWithoutWarning_andCiteTheCatalogue() {
        assertSame(Reading.standard(), Reading.all().get(0));
        assertEquals(
                Reading.all().size(),
                new HashSet<>(Reading.all().stream().map(Reading::id).toList()).size());
        for (Reading reading : Reading.all()) {
            assertSame(reading, Reading.named(reading.id()));
            RuleBook book = RuleBook.of(reading);
            assertTrue(reading == Reading.standard() || book.warnings().isEmpty(), book.warnings()::toString);
            reading.citations()
                    .forEach(citation -> assertSame(
                            NormCatalog.standard()
                                    .provision(citation.provision().id()),
                            citation.provision()));
            reading.rules().forEach(rule -> assertTrue(rule.because().endsWith("."), rule::because));
            assertTrue(reading == Reading.standard()
                    || !reading.replaced().isEmpty()
                            && reading.version()
                                    .endsWith("+" + Reading.standard().version()));
        }
    }

    @Test
    void assessor_refusesAReadingThatDoesNotConcludeWhatIsReported() {
        Reading part = new Reading(
                "part",
                "1",
                Reading.standard().rules().stream()
                        .filter(rule -> !rule.concept().equals(Concepts.DUTY_TO_REPORT)
                                && !rule.concept().equals(Concepts.CONFLICT_CONTEXT)
                                && !rule.concept().equals(Concepts.HEIGHTENED_DUE_DILIGENCE))
                        .toList());
        assertEquals(
                "a reading must conclude all that an assessment reports, but part 1 has no rule for duty-to-report,"
                        + " heightened-due-diligence, conflict-context; add rules, or Rule.never(...) for what is never to follow",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Assessor.standard().reading(part))
                        .getMessage());
    }

    @Test
    void replacing_withWhatCannotHold_namesTheRuleThatWasPut() {
        Rule put = Rule.of(
                Concepts.SUBSTANTIAL,
                Condition.all(
                        Condition.fact(Factors.RELATIONSHIP_ENDED), Condition.fact(Factors.BUSINESS_RELATIONSHIP)),
                "Only after the end.",
                Oecd.Q29_FACTORS);
        Reading reading = Reading.standard().replacing(Concepts.SUBSTANTIAL, put);
        String message = assertThrows(IllegalArgumentException.class, () -> RuleBook.of(reading))
                .getMessage();
        assertTrue(
                message.startsWith(
                        "a rule must be able to hold, but no world admits the rule for substantial \"Only after the"
                                + " end.\", which reads [business-relationship, relationship-ended], "),
                message);
    }

    @Test
    void aReading_needsAnIdAndAVersion() {
        assertEquals(
                "a reading needs an id and a version, but was given \"\" and \"1\"; reports and receipts name it so",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reading.standard().withName("", "1"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Reading.standard().withName("mine", " "));
    }

    @Test
    void named_unknown_namesThoseThatShip() {
        assertEquals(
                "no reading is called \"strict\"; there are salience-default, strict-knowledge, enodo-two-axes, "
                        + "narrow-downstream-reach, custody-is-no-link, upkeep-contributes, circumstantial-link, leave-at-once, csddd-2026, lksg",
                assertThrows(IllegalArgumentException.class, () -> Reading.named("strict"))
                        .getMessage());
        assertEquals(
                "no reading is called \"strict-knowlege\"; did you mean \"strict-knowledge\"?",
                assertThrows(IllegalArgumentException.class, () -> Reading.named("strict-knowlege"))
                        .getMessage());
    }

    /** What a rival replaces differs from the default; what it does not replace is the default's. */
    @Test
    void all_replaceWhatTheySayTheyReplace() {
        for (Reading reading : Reading.all()) {
            List<Concept> differing = RuleBook.standard().concepts().stream()
                    .filter(concept -> !concept.equals(Concepts.SEVERE))
                    .filter(concept ->
                            !reading.rules(concept).equals(Reading.standard().rules(concept)))
                    .toList();
            assertEquals(new HashSet<>(reading.replaced()), new HashSet<>(differing), reading::id);
        }
    }

    private static Word word(Reading reading, Given given, Concept concept) {
        return determination(reading, given, concept).words().reasonableGrounds();
    }

    private static Determination determination(Reading reading, Given given, Concept concept) {
        return Cases.determination(Assessor.standard().reading(reading).assess(given.matter()), concept, Given.IMPACT);
    }
}
