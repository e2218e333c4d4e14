package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;
import static org.salience.ungp.Condition.not;
import static org.salience.ungp.Condition.notShown;
import static org.salience.ungp.Condition.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Factors;
import org.salience.model.Vocabulary;
import org.salience.model.norm.NormCatalog;
import org.salience.model.norm.Oecd;
import org.salience.model.norm.Ungp;

class RuleBookTest {
    private static final Concept FIRST = RuleBooks.concept("first");
    private static final Concept SECOND = RuleBooks.concept("second");
    private static final Concept THIRD = RuleBooks.concept("third");
    private static final Condition USED = fact(Factors.USED_IN_INCIDENT);
    private static final Condition SAFEGUARD = fact(Factors.SPECIFIC_SAFEGUARD);
    private static final Condition MINOR = fact(Factors.MINOR_OR_TRIVIAL);

    private static Rule rule(Concept concept, Condition when) {
        return Rule.of(concept, when, "Made up.", Ungp.PRINCIPLE_13_A);
    }

    private static RuleBook book(Rule... rules) {
        return RuleBook.of(RuleBooks.reading(List.of(rules)));
    }

    private static void assertRefused(String message, Rule... rules) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> book(rules)).getMessage());
    }

    @Test
    void of_refusesAConceptThatDefinesItself() {
        assertRefused(
                "concepts must not define each other in a circle, but these do: first <- first; change a rule of "
                        + "one of them",
                rule(FIRST, any(USED, is(FIRST))));
    }

    @Test
    void of_refusesACircle() {
        assertRefused(
                "concepts must not define each other in a circle, but these do: first <- third <- second <- first; "
                        + "change a rule of one of them",
                rule(FIRST, all(USED, is(SECOND))),
                rule(SECOND, is(THIRD)),
                rule(THIRD, is(FIRST)));
    }

    @Test
    void of_refusesACircle_withoutWhatLeadsToIt() {
        assertRefused(
                "concepts must not define each other in a circle, but these do: second <- third <- second; "
                        + "change a rule of one of them",
                rule(FIRST, all(USED, is(SECOND))),
                rule(SECOND, is(THIRD)),
                rule(THIRD, is(SECOND)));
    }

    @Test
    void of_refusesAReadingWithoutRules() {
        assertRefused("a reading must have rules, but test 1 has none; Reading.standard().replacing(...) makes one from"
                + " the default");
    }

    @Test
    void of_refusesACircleUnderABurden() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> book(rule(FIRST, all(USED, notShown(is(SECOND), Ungp.PRINCIPLE_21))), rule(SECOND, is(FIRST))));
        assertTrue(refused.getMessage().startsWith("concepts must not define each other in a circle"));
    }

    @Test
    void of_refusesAnUndefinedConcept() {
        assertRefused(
                "every concept used must be concluded by a rule, but none concludes second, which first uses; "
                        + "add a rule for it, or Rule.never(...) if nothing is to ground it",
                rule(FIRST, all(USED, is(SECOND))));
    }

    private static String silence(String concept) {
        return "silence alone must not satisfy a concept, but it satisfies " + concept
                + " by the rule \"Made up.\"; add to that rule a fact that must be shown";
    }

    @Test
    void of_refusesSilenceAlone() {
        String message = silence("first");
        assertRefused(message, rule(FIRST, notShown(SAFEGUARD, Ungp.PRINCIPLE_21)));
        assertRefused(message, rule(FIRST, unless(MINOR, Oecd.Q29_NEGATIVE)));
        assertRefused(message, rule(FIRST, any(USED, notShown(SAFEGUARD, Ungp.PRINCIPLE_21))));
        assertRefused(
                message, rule(FIRST, all(notShown(SAFEGUARD, Ungp.PRINCIPLE_21), unless(MINOR, Oecd.Q29_NEGATIVE))));
    }

    @Test
    void of_refusesSilenceAloneThroughAnotherConcept() {
        assertRefused(
                silence("second"),
                rule(SECOND, not(is(FIRST))),
                rule(FIRST, all(USED, not(notShown(SAFEGUARD, Ungp.PRINCIPLE_21)))));
    }

    @Test
    void of_takesSilenceBesideAFact() {
        assertDoesNotThrow(() -> book(rule(FIRST, all(USED, notShown(SAFEGUARD, Ungp.PRINCIPLE_21)))));
    }

    @Test
    void of_refusesSilenceUnderABurden() {
        Condition inner = unless(MINOR, Oecd.Q29_NEGATIVE);
        assertRefused(
                "what must be shown must not itself rest on silence, but it does in " + inner,
                rule(FIRST, all(USED, notShown(all(SAFEGUARD, inner), Ungp.PRINCIPLE_21))));
    }

    @Test
    void of_refusesSilenceUnderABurdenThroughAConcept() {
        Condition inner = notShown(SAFEGUARD, Ungp.PRINCIPLE_21);
        assertRefused(
                "what must be shown must not itself rest on silence, but it does in " + inner,
                rule(SECOND, all(USED, inner)),
                rule(FIRST, all(USED, notShown(is(SECOND), Ungp.PRINCIPLE_21))));
    }

    /** As where whoever contributes, which may rest on silence, is excepted from what is for those only linked. */
    @Test
    void of_takesAnExceptionThatRestsOnSilenceOrOnSeverity() {
        assertDoesNotThrow(() -> book(
                rule(SECOND, all(USED, notShown(SAFEGUARD, Ungp.PRINCIPLE_21))),
                rule(FIRST, all(USED, unless(is(SECOND), Oecd.Q29_NEGATIVE)))));
        assertDoesNotThrow(() -> book(rule(FIRST, all(USED, unless(is(Concepts.SEVERE), Oecd.Q29_NEGATIVE)))));
    }

    @Test
    void node_unknownConcept_isRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> book(rule(FIRST, USED)).node(SECOND, false));
        assertEquals("the reading test does not use " + SECOND, refused.getMessage());
    }

    @Test
    void concepts_areThoseConcludedInOrderOfFirstUse() {
        assertEquals(
                List.of(SECOND, FIRST),
                book(rule(FIRST, is(SECOND)), rule(SECOND, USED)).concepts());
    }

    @Test
    void standard_concludesEveryConceptOfTheVocabularyButThoseThatOnlyPartiesConclude() {
        Set<Concept> open = new HashSet<>(Vocabulary.standard().concepts());
        open.removeAll(RuleBook.standard().concepts());
        assertEquals(Set.of(Concepts.DUE_DILIGENCE_FALLS_SHORT), open);
        assertSame(Reading.standard(), RuleBook.standard().reading());
    }

    @Test
    void standard_everyRuleCitesTheCatalogueAndGivesAReason() {
        for (Rule rule : Reading.standard().rules()) {
            rule.citations()
                    .forEach(citation -> assertEquals(
                            citation.provision(),
                            NormCatalog.standard()
                                    .provision(citation.provision().id())));
            assertTrue(rule.because().endsWith("."), rule.because());
        }
    }

    @Test
    void standardAndDueDiligence_useEveryFactorButThoseThatOnlyInform() {
        Set<String> used = new HashSet<>();
        RuleBook.standard().nodes().stream()
                .filter(node -> node.factor() != null)
                .forEach(node -> used.add(node.factor().id()));
        for (Duty duty : Duty.values()) {
            used.add(duty.fulfilment().id());
        }
        for (DiligenceElement element : DiligenceElement.values()) {
            element.factors().forEach(factor -> used.add(factor.id()));
            element.general().ifPresent(factor -> used.add(factor.id()));
        }
        List<String> idle = Vocabulary.standard().factors().stream()
                .map(factor -> factor.id())
                .filter(id -> !used.contains(id))
                .toList();
        assertEquals(
                List.of(
                        "arises-in-distribution",
                        "client-disavows-safeguards",
                        "declined-similar-work",
                        "delivered",
                        "draws-value",
                        "entitled-to-suspend",
                        "follows-from",
                        "held-for-others",
                        "knew",
                        "leaving-manifestly-worse",
                        // Kinds of leverage: each implies that leverage is held, which is what rules read
                        "leverage-by-contract",
                        "leverage-by-control",
                        "leverage-by-incentive",
                        "leverage-by-reputation",
                        "leverage-by-share",
                        "leverage-collective",
                        "leverage-with-government",
                        "measure-adequate",
                        "measure-effective",
                        "measure-in-place",
                        "measure-verified",
                        "never-related",
                        "no-milder-means",
                        "others-necessary",
                        "put-on-notice",
                        "relationship-declined",
                        "relationship-ended",
                        "resold",
                        // On the text of UNGP 19 it makes no relationship crucial, and it excuses nothing
                        "revenue-dependence",
                        "risk-was-public",
                        "sole-source",
                        "supplied-after"),
                idle);
    }

    // What no world admits, and what changes nothing

    @Test
    void of_refusesARuleThatNoWorldAdmits_andNamesTheConstraint() {
        assertRefused(
                "a rule must be able to hold, but no world admits the rule for first \"Made up.\", which reads "
                        + "[business-relationship, relationship-ended], with relationship-ended x business-relationship "
                        + "(A relationship that had ended was not there at the same time.); change its condition, or take it out",
                rule(FIRST, all(fact(Factors.RELATIONSHIP_ENDED), fact(Factors.BUSINESS_RELATIONSHIP))));
    }

    @Test
    void of_namesTheRuleAtFault_andNotOneThatRestsOnIt() {
        assertRefused(
                "a rule must be able to hold, but no world admits the rule for second \"Made up.\", which reads "
                        + "[business-relationship, relationship-ended], with relationship-ended x business-relationship "
                        + "(A relationship that had ended was not there at the same time.); change its condition, or take it out",
                rule(FIRST, all(USED, is(SECOND))),
                rule(SECOND, all(fact(Factors.RELATIONSHIP_ENDED), fact(Factors.BUSINESS_RELATIONSHIP))));
    }

    @Test
    void of_refusesWhatFollowsThroughOthers() {
        Condition ended = fact(Factors.RELATIONSHIP_ENDED);
        assertThrows(
                IllegalArgumentException.class,
                () -> book(rule(FIRST, all(fact(Factors.INTEGRAL_TO_OPERATION), ended))),
                "what is integral serves, what serves presupposes the relationship");
        assertThrows(
                IllegalArgumentException.class,
                () -> book(rule(SECOND, fact(Factors.SERVES_OPERATION)), rule(FIRST, all(is(SECOND), ended))));
        assertThrows(
                IllegalArgumentException.class,
                () -> book(rule(FIRST, all(USED, notShown(USED, Ungp.PRINCIPLE_21)))),
                "in a world what is not shown is not so");
    }

    @Test
    void of_takesARuleThatOnlyTheWayOfOneProductContradicts() {
        assertDoesNotThrow(() -> book(rule(FIRST, all(fact(Factors.SERVES_OPERATION), not(fact(Factors.SUPPLIED))))));
    }

    @Test
    void of_takesWhatCannotHoldBecauseAGroundWasTakenAway() {
        RuleBook book = book(rule(FIRST, all(USED, is(SECOND))), Rule.never(SECOND, "Made up.", Ungp.PRINCIPLE_13_A));
        assertEquals(List.of(SECOND, FIRST), book.concepts());
    }

    /** The default is not searched whenever it is compiled; here it is. */
    @Test
    void standard_hasNoRuleThatCannotHold() {
        Reading copy = Reading.standard().withName("copy", "1");
        assertEquals(copy, RuleBook.of(copy).reading());
    }

    @Test
    void warnings_nameAPartThatNoWorldAdmits() {
        Condition dead = all(fact(Factors.RELATIONSHIP_DECLINED), fact(Factors.USED_FOR));
        assertEquals(
                List.of("a part of the rule for first \"Made up.\" holds in no world: it reads [relationship-declined, "
                        + "used-for]; take it out"),
                book(rule(FIRST, any(USED, dead))).warnings());
        assertEquals(List.of(), book(rule(FIRST, USED)).warnings(), "other readings need not read every factor");
    }

    @Test
    void warnings_nameAPartWithinAPart() {
        Condition dead = all(fact(Factors.RELATIONSHIP_ENDED), fact(Factors.BUSINESS_RELATIONSHIP));
        assertEquals(
                List.of("a part of the rule for first \"Made up.\" holds in no world: it reads [business-relationship, "
                        + "relationship-ended], with relationship-ended x business-relationship (A relationship that had "
                        + "ended was not there at the same time.); take it out"),
                book(rule(FIRST, all(USED, any(MINOR, Condition.atLeast(1, MINOR, dead)))))
                        .warnings());
    }

    @Test
    void of_refusesTheContraryOfWhatFollows_andNamesTheImplication() {
        assertRefused(
                "a rule must be able to hold, but no world admits the rule for first \"Made up.\", which reads "
                        + "[leverage-by-control, leverage-held], with leverage-by-control -> leverage-held "
                        + "(Control is leverage.); change its condition, or take it out",
                rule(FIRST, all(fact(Factors.LEVERAGE_BY_CONTROL), not(fact(Factors.LEVERAGE_HELD)))));
    }

    @Test
    void of_namesTheRuleThatSilenceSatisfies_andNotTheOneBesideIt() {
        Rule beside = rule(FIRST, USED);
        Rule silent = Rule.of(FIRST, notShown(SAFEGUARD, Ungp.PRINCIPLE_21), "Silent.", Ungp.PRINCIPLE_13_A);
        assertRefused(
                "silence alone must not satisfy a concept, but it satisfies first by the rule \"Silent.\"; add to that "
                        + "rule a fact that must be shown",
                beside,
                silent);
    }

    @Test
    void complete_namesEveryConceptThatAnAssessmentReports() {
        String refused = assertThrows(
                        IllegalArgumentException.class,
                        () -> book(rule(FIRST, USED)).complete())
                .getMessage();
        for (String concept :
                List.of("causes", "risk-of-causing", "directly-linked", "risk-of-direct-link", "duty-to-cease")) {
            assertTrue(refused.contains(concept + ","), refused);
        }
    }

    @Test
    void warnings_ofTheDefault_nameTheFactorsThatChangeNothing() {
        List<String> warnings = RuleBook.standard().warnings();
        assertEquals(
                "no rule reads the factor client-disavows-safeguards (client disavows safeguards), so no claim on it changes "
                        + "a result; write a rule that does, if the norm calls for one",
                warnings.get(0));
        assertEquals(
                List.of(
                        "client-disavows-safeguards",
                        "declined-similar-work",
                        "entitled-to-suspend",
                        "follows-from",
                        "held-for-others",
                        "no-milder-means",
                        "resold",
                        "revenue-dependence",
                        "sole-source"),
                warnings.stream().map(each -> each.split(" ")[5]).toList());
    }

    @Test
    void toString_namesTheReading() {
        assertEquals("rule book of test 1: 1 rules", book(rule(FIRST, USED)).toString());
    }

    // What a rule can read

    @Test
    void factorOfTwoImpacts_isRefused_sinceAPathwayHasOne() {
        assertRefused(
                "a rule is read on one pathway, which has one subject of each kind, but follows-from is said of "
                        + "[impact, impact]",
                rule(FIRST, fact(Factors.FOLLOWS_FROM)));
    }

    @Test
    void severity_isNotForAPartyToShow() {
        assertRefused(
                "severity is rated, not shown by a party, but it stands in what must be shown: " + is(Concepts.SEVERE),
                rule(FIRST, all(USED, notShown(is(Concepts.SEVERE), Ungp.PRINCIPLE_21))));
    }
}
