package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Manner;
import org.salience.model.Stance;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.Word;
import org.salience.ungp.Given.Voice;

/** Laws of what is called for, on random claims. */
class ResponseProperties {
    /** What leverage there is, and what it comes to. */
    private static final List<Factor> LEVERAGE = Vocabulary.standard().factors().stream()
            .filter(factor -> factor.id().startsWith("leverage-"))
            .filter(factor -> !factor.equals(Factors.LEVERAGE_EXERCISED))
            .toList();

    /** All that decides on the response and not on the category, whatever else is said. */
    private static final List<Factor> RESPONSE = Vocabulary.standard().factors().stream()
            .filter(factor -> Set.of(
                                    "mitigation-failed",
                                    "provides-essential",
                                    "no-alternative-source",
                                    "revenue-dependence",
                                    "leverage-can-grow",
                                    "leaving-has-effects",
                                    "exit-under-way",
                                    "relationship-suspended",
                                    "efforts-shown",
                                    "consequences-accepted",
                                    "responsible-exit",
                                    "ending-considered",
                                    "effects-of-leaving-assessed",
                                    "gross-abuse",
                                    "benefits-from-harm",
                                    "legal-compulsion",
                                    "conflict-affected")
                            .contains(factor.id())
                    || factor.id().startsWith("flag-"))
            .toList();

    @Provide
    Arbitrary<Given> cases() {
        return RandomCases.cases();
    }

    private static Case without(Case matter, Set<String> factors) {
        return Cases.withClaims(
                matter,
                matter.claims().stream()
                        .filter(claim -> !factors.contains(claim.factor()))
                        .toList());
    }

    /** Puts other claims in the place of those on some factors. */
    private static Case otherwise(Given given, List<Factor> factors, Random random) {
        Given other = Given.given();
        for (int i = 0; i < 12; i++) {
            other.says(
                    List.of(Voice.WATCH_STATES, Voice.HERALD_STATES, Voice.BUREAU_DOCUMENTS, Voice.ACME_STATES)
                            .get(random.nextInt(4)),
                    random.nextBoolean() ? Stance.SUPPORTS : Stance.DISPUTES,
                    factors.get(random.nextInt(factors.size())));
        }
        Case matter = without(given.matter(), factors.stream().map(Factor::id).collect(Collectors.toSet()));
        List<Claim> claims = new ArrayList<>(matter.claims());
        other.matter()
                .claims()
                .forEach(claim -> claims.add(
                        Claim.builder().from(claim).id("other-" + claim.id()).build()));
        return Cases.withClaims(matter, claims);
    }

    private static List<String> categories(Case matter) {
        return Assessor.standard().assess(matter).involvements().stream()
                .flatMap(involvement -> involvement.determinations().stream())
                .map(Determination::toString)
                .toList();
    }

    /**
     * Leverage moves a category only by way of inaction over time, which takes notice, continuing after it and time to act;
     * where there was no time, whatever is said of leverage changes nothing.
     */
    @Property(tries = 150)
    void pitfall7_leverageNeverChangesACategory_exceptByMovementOverTime(
            @ForAll("cases") Given given, @ForAll Random random) {
        RandomCases.hinging(given, random);
        assertEquals(
                categories(withoutTime(given.matter())), categories(withoutTime(otherwise(given, LEVERAGE, random))));
    }

    /** That there was time is said by nobody, and refuted as firmly as can be. */
    private static Case withoutTime(Case matter) {
        List<Claim> claims = new ArrayList<>(
                without(matter, Set.of(Factors.HAD_TIME_TO_ACT.id())).claims());
        for (String of : List.of(Given.RELATIONSHIP + " harm", "rel-2 harm", "rel-2 harm-2")) {
            claims.add(Claim.builder()
                    .id("no-time-" + of.replace(' ', '-'))
                    .in("notice")
                    .stance(Stance.DISPUTES)
                    .factor(Factors.HAD_TIME_TO_ACT.id())
                    .of(List.of(of.split(" ")))
                    .manner(Manner.DOCUMENTS)
                    .general(false)
                    .build());
        }
        return Cases.withClaims(matter, claims);
    }

    /** And where it does, it is by that rule: held, told, with time, and no reasonable steps. */
    @Property(tries = 150)
    void pitfall7_whereLeverageMovesACategory_itIsFromALinkToAContribution(
            @ForAll("cases") Given given, @ForAll Random random) {
        RandomCases.hinging(given, random)
                .supports(Factors.CONTINUED_AFTER_NOTICE, Factors.HAD_TIME_TO_ACT)
                .disputes(Factors.FACILITATES_HARM);
        Assessment before = given.assess();
        Assessment after = Assessor.standard().assess(otherwise(given, LEVERAGE, random));
        for (ImpactInvolvement involvement : before.involvements()) {
            ImpactInvolvement then = after.involvement(involvement.impact().id());
            List<Determination> one = involvement.determinations();
            List<Determination> other = then.determinations();
            for (int i = 0; i < one.size(); i++) {
                if (!one.get(i).words().equals(other.get(i).words())) {
                    assertTrue(
                            Set.of("contributes", "risk-of-contributing")
                                    .contains(one.get(i).concept().id()),
                            one.get(i).toString());
                }
            }
        }
    }

    @Property(tries = 100)
    void nothingThatOnlyDecidesOnTheResponse_changesACategory(@ForAll("cases") Given given, @ForAll Random random) {
        RandomCases.hinging(given, random);
        assertEquals(categories(given.matter()), categories(otherwise(given, RESPONSE, random)));
    }

    /** Crucial or not, what is called for from whoever causes or contributes stays called for. */
    @Property(tries = 100)
    void pitfall5_theMatrixAppliesOnlyWhereHarmIsLinkedOnly(@ForAll("cases") Given given, @ForAll Random random) {
        RandomCases.hinging(given, random);
        for (ImpactInvolvement involvement : given.assess().involvements()) {
            for (DutyStatus status : involvement.duties()) {
                boolean matrix = Set.of(
                                Duty.MITIGATE,
                                Duty.INCREASE_LEVERAGE,
                                Duty.TAKE_STEPS_TO_END,
                                Duty.CONSIDER_ENDING,
                                Duty.SHOW_EFFORTS,
                                Duty.ACCEPT_CONSEQUENCES)
                        .contains(status.duty());
                if (matrix && status.applies() == Word.TRUE) {
                    Word cease = involvement.duties().stream()
                            .filter(each -> each.duty() == Duty.CEASE)
                            .filter(each -> each.determination()
                                    .through()
                                    .equals(status.determination().through()))
                            .map(DutyStatus::applies)
                            .min(Comparator.naturalOrder())
                            .orElse(Word.UNKNOWN);
                    boolean single = involvement.pathways().stream()
                                    .filter(pathway -> pathway.relationship()
                                            .equals(status.determination().through()))
                                    .count()
                            == 1;
                    assertTrue(!single || cease != Word.TRUE, status.toString());
                }
            }
        }
    }

    /** What is linked only is said of somebody: silence alone calls for nothing. */
    @Property(tries = 100)
    void nothingIsCalledForWithoutAClaimThatSupportsIt(@ForAll("cases") Given given) {
        for (ImpactInvolvement involvement : given.assess().involvements()) {
            involvement.duties().stream()
                    .filter(status -> status.applies() == Word.TRUE)
                    .forEach(status -> assertNotEquals(
                            Set.of(), status.determination().derivation().restsOn(), status.toString()));
        }
    }
}
