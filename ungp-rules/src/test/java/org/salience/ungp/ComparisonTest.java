package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.any;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Given.DAY;
import static org.salience.ungp.Given.IMPACT;
import static org.salience.ungp.Given.PRODUCT;
import static org.salience.ungp.Given.RELATIONSHIP;
import static org.salience.ungp.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.salience.model.Actor;
import org.salience.model.ActorKind;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concept;
import org.salience.model.DateRange;
import org.salience.model.Factors;
import org.salience.model.Impact;
import org.salience.model.Inquiry;
import org.salience.model.Manner;
import org.salience.model.Opinion;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Stance;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.Perspective;
import org.salience.model.norm.Ungp;
import org.salience.ungp.Given.Voice;

/** Comparisons of hand-made assessments, read by two made-up concepts beside the standard ones. */
class ComparisonTest {
    private static final Concept BOTH = RuleBooks.concept("both");
    private static final Concept EITHER = RuleBooks.concept("either");
    private static final LocalDate LATER = DAY.plusMonths(1);
    private static final Assessor ASSESSOR = Assessor.standard().reading(reading("test", all(serves(), built())));

    private static Condition serves() {
        return fact(Factors.SERVES_OPERATION);
    }

    private static Condition built() {
        return fact(Factors.BUILT_FOR_OPERATION);
    }

    private static Reading reading(String id, Condition both) {
        List<Rule> rules = new ArrayList<>(Reading.standard().rules());
        rules.add(Rule.of(BOTH, both, "Made up.", Ungp.PRINCIPLE_13_A));
        rules.add(Rule.of(EITHER, any(serves(), built()), "Made up.", Ungp.PRINCIPLE_13_A));
        return new Reading(id, "1", rules);
    }

    private static Comparison compare(Case first, Case second) {
        return Comparison.of(ASSESSOR.assess(first), ASSESSOR.assess(second));
    }

    private static Comparison compareDays(Case matter) {
        return Comparison.of(
                ASSESSOR.asOf(DAY).assess(matter), ASSESSOR.asOf(LATER).assess(matter));
    }

    private static Claim said(Claim claim, LocalDate day) {
        return Claim.builder().from(claim).on(DateRange.of(day)).build();
    }

    private static Case saidLater(Case matter, String... claims) {
        Case changed = matter;
        for (String claim : claims) {
            changed = Cases.replacing(changed, claim, each -> said(each, LATER));
        }
        return changed;
    }

    private static Change change(Comparison comparison, Concept concept) {
        return comparison.changes().stream()
                .filter(each -> each.concept().equals(concept))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isChanged(Comparison comparison, Concept concept) {
        return comparison.changes().stream().anyMatch(each -> each.concept().equals(concept));
    }

    private static String causes(Comparison comparison, Concept concept) {
        return change(comparison, concept).causes().toString();
    }

    private static String factChange(Comparison comparison, String fact) {
        return comparison.facts().stream()
                .filter(each -> each.fact().toString().equals(fact))
                .map(FactChange::toString)
                .findFirst()
                .orElseThrow();
    }

    // Claims

    @Test
    void claimInForce_aloneChangesAWord() {
        Case matter = saidLater(
                given().supports(Factors.BUILT_FOR_OPERATION, Factors.SERVES_OPERATION)
                        .matter(),
                "c2");
        Comparison comparison = compareDays(matter);
        assertEquals(
                "both (harm): unknown / unknown / unknown -> true / true / unknown, because c2 newly in force (Watch, "
                        + "2031-04-01)",
                change(comparison, BOTH).toString());
        assertFalse(isChanged(comparison, EITHER));
        assertEquals(
                "serves-operation(rel-bureau, harm): +absent -absent -> +credible -absent, because c2 newly in force "
                        + "(Watch, 2031-04-01)",
                factChange(comparison, "serves-operation(rel-bureau, harm)"));
    }

    @Test
    void claimsInForce_thatActOnlyJointly_areNamedJointly() {
        Case matter = saidLater(
                given().supports(Factors.BUILT_FOR_OPERATION, Factors.SERVES_OPERATION)
                        .matter(),
                "c1",
                "c2");
        Comparison comparison = compareDays(matter);
        assertEquals(
                "[c1 newly in force (Watch, 2031-04-01), c2 newly in force (Watch, 2031-04-01)]",
                causes(comparison, BOTH));
        assertEquals("[c1 newly in force (Watch, 2031-04-01)]", causes(comparison, EITHER));
    }

    @Test
    void claimsInForce_thatCorroborateEachOther_areNamedJointly() {
        Case matter = saidLater(
                given().supports(Factors.SERVES_OPERATION)
                        .says(Voice.HERALD_STATES, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                        .matter(),
                "c1",
                "c2");
        assertEquals(
                "[c1 newly in force (Watch, 2031-04-01), c2 newly in force (Herald, 2031-04-01)]",
                causes(compareDays(matter), EITHER));
    }

    @Test
    void claimsInForce_ofWhichEachSuffices_areNotNamedJointly() {
        Case matter = saidLater(
                given().says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                        .says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                        .matter(),
                "c1",
                "c2");
        Comparison comparison = compareDays(matter);
        assertEquals("[c1 newly in force (Bureau, 2031-04-01)]", causes(comparison, EITHER));
        assertEquals(
                "[c2 newly in force (Bureau, 2031-04-01)]", comparison.idle().toString());
    }

    /** Two claims that only corroborate each other make it strong, and so does one document: the one is named. */
    @Test
    void aSingleClaimIsNamedBeforeAGroup() {
        Case matter = saidLater(
                given().supports(Factors.SERVES_OPERATION)
                        .says(Voice.HERALD_STATES, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                        .says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                        .matter(),
                "c1",
                "c2",
                "c3");
        assertEquals("[c3 newly in force (Bureau, 2031-04-01)]", causes(compareDays(matter), EITHER));
    }

    @Test
    void withdrawal_isTheCauseOfARepeatThatFallsWithIt() {
        Case matter = Cases.replacing(
                given().supports(Factors.SERVES_OPERATION)
                        .says(Voice.HERALD_STATES, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                        .withdraws("c1", LATER)
                        .matter(),
                "c2",
                each -> Claim.builder().from(each).addOrigins("c1").build());
        Comparison comparison = compareDays(matter);
        assertEquals(
                "[c1 withdrawn 2031-04-01 by Watch]", comparison.differences().toString());
        assertEquals("[c1 withdrawn 2031-04-01 by Watch]", causes(comparison, EITHER));
        assertEquals(List.of("c2"), comparison.fallen().stream().map(Claim::id).toList());
        String report = comparison.toString();
        assertTrue(report.contains("""
                BECAUSE  c1 withdrawn 2031-04-01 by Watch
                  x serves the operation   Watch, 2031-03-01, states; withdrawn 2031-04-01 by Watch
                  -> harm
                """), report);
        assertTrue(report.contains("""
                FALLEN WITH WHAT THEY GO BACK TO
                  c2 goes back to c1
                  x serves the operation   Herald, 2031-03-01, states
                """), report);
    }

    @Test
    void withdrawal_thatChangesNothing_isPrintedAllTheSame() {
        Case matter = given().says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                .says(Voice.HERALD_ALLEGES, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                .withdraws("c2", LATER)
                .matter();
        Comparison comparison = compareDays(matter);
        assertTrue(comparison.changes().isEmpty());
        assertTrue(comparison.facts().isEmpty());
        assertEquals("[c2 withdrawn 2031-04-01 by Herald]", comparison.idle().toString());
        assertTrue(comparison.toString().contains("No word, no standing and no severity changed."));
        assertTrue(comparison.toString().contains("Herald, 2031-03-01, alleges; withdrawn 2031-04-01 by Herald"));
    }

    @Test
    void backInTime_claimsAreNotYetMadeAndNoLongerWithdrawn() {
        Case matter = Cases.replacing(
                given().supports(Factors.SERVES_OPERATION)
                        .supports(Factors.BUILT_FOR_OPERATION)
                        .withdraws("c1", LATER)
                        .matter(),
                "c2",
                each -> said(each, LATER));
        Comparison comparison = Comparison.of(
                ASSESSOR.asOf(LATER).assess(matter), ASSESSOR.asOf(DAY).assess(matter));
        assertEquals(
                "[c1 no longer withdrawn (Watch, 2031-03-01), c2 not in force by 2031-03-01 (Watch, 2031-04-01)]",
                comparison.differences().toString());
        assertFalse(isChanged(comparison, EITHER));
    }

    @Test
    void addedClaim_inANewSource_isTheOnlyCause() {
        Case first = given().supports(Factors.BUILT_FOR_OPERATION).matter();
        Case second = given().supports(Factors.BUILT_FOR_OPERATION)
                .builder()
                .add(Actor.builder()
                        .id("monitor")
                        .name("Monitor")
                        .kind(ActorKind.ORGANISATION)
                        .build())
                .add(Source.builder()
                        .id("survey")
                        .title("Survey")
                        .by("monitor")
                        .kind(SourceKind.NGO_REPORT)
                        .date(DateRange.of(DAY))
                        .build())
                .add(Claim.builder()
                        .id("c2")
                        .in("survey")
                        .stance(Stance.SUPPORTS)
                        .factor(Factors.SERVES_OPERATION.id())
                        .addOf(RELATIONSHIP, IMPACT)
                        .manner(Manner.STATES)
                        .quote("for the \"operation\"")
                        .build())
                .build();
        Comparison comparison = compare(first, second);
        assertEquals(
                "[c2 added (Monitor, 2031-03-01)]", comparison.differences().toString());
        assertEquals("[c2 added (Monitor, 2031-03-01)]", causes(comparison, BOTH));
        assertTrue(comparison
                .toString()
                .contains("  + serves the operation   Monitor, 2031-03-01, states: \"for the 'operation'\"\n"));
        Comparison back = compare(second, first);
        assertEquals("[c2 no longer in the case (Monitor, 2031-03-01)]", causes(back, BOTH));
    }

    /** Each stands in a source of its own, which the other case does not have. */
    @Test
    void ofTwoAddedClaims_onlyTheOneThatActsIsNamed() {
        Case first = given().supports(Factors.BUILT_FOR_OPERATION).matter();
        Case.Builder second = given().supports(Factors.BUILT_FOR_OPERATION).builder();
        for (int i = 2; i <= 3; i++) {
            second.add(Source.builder()
                    .id("survey-" + i)
                    .title("Survey")
                    .by(Given.WATCH)
                    .kind(SourceKind.NGO_REPORT)
                    .date(DateRange.of(DAY))
                    .build());
            second.add(Claim.builder()
                    .id("c" + i)
                    .in("survey-" + i)
                    .stance(Stance.SUPPORTS)
                    .factor((i == 2 ? Factors.GENERIC_SUPPLY : Factors.SERVES_OPERATION).id())
                    .of(i == 2 ? List.of(RELATIONSHIP) : List.of(RELATIONSHIP, IMPACT))
                    .manner(Manner.STATES)
                    .build());
        }
        assertEquals("[c3 added (Watch, 2031-03-01)]", causes(compare(first, second.build()), BOTH));
    }

    @Test
    void addedClaim_thatFellAlready_saysSo() {
        Given given = given().supports(Factors.SERVES_OPERATION).withdraws("c1", DAY);
        Case first = given.matter();
        Case second = Cases.replacing(
                given.says(Voice.HERALD_STATES, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                        .matter(),
                "c2",
                each -> Claim.builder().from(each).addOrigins("c1").build());
        assertEquals(
                "[c2 made, but fallen with what it goes back to (Herald, 2031-03-01)]",
                compare(first, second).idle().toString());
    }

    @Test
    void editedClaim_namesWhatWasEditedAndPrintsBoth() {
        Case first = given().alleges(Factors.SERVES_OPERATION).matter();
        Case second = Cases.replacing(
                first,
                "c1",
                each -> Claim.builder()
                        .from(each)
                        .manner(Manner.STATES)
                        .note("read again")
                        .build());
        Comparison comparison = compare(first, second);
        assertEquals("[c1 edited in as, note (Herald, 2031-03-01)]", causes(comparison, EITHER));
        assertTrue(comparison.toString().contains("""
                  + serves the operation   before: Herald, 2031-03-01, alleges
                  + serves the operation   after: Herald, 2031-03-01, states
                """));
    }

    /** What is withdrawn and edited at once changed by the one or by the other. */
    @Test
    void editAndWithdrawalOfOneClaim_areTwoCauses() {
        Case first = given().supports(Factors.SERVES_OPERATION).matter();
        Case second = Cases.replacing(
                first,
                "c1",
                each -> Claim.builder()
                        .from(Cases.withdrawn(each, LATER))
                        .quote("words")
                        .build());
        Comparison comparison = compare(first, second);
        assertEquals("[c1 withdrawn 2031-04-01 by Watch]", causes(comparison, EITHER));
        assertEquals(
                "[c1 edited in quote (Watch, 2031-03-01)]", comparison.idle().toString());
    }

    // The rest of the case

    @Test
    void changedRelationship_isACause() {
        Given given = given().supports(Factors.BUILT_FOR_OPERATION);
        Case first = given.matter();
        Case second = given.relationship(RELATIONSHIP, relationship -> relationship.products(List.of()))
                .matter();
        assertEquals("[relationship rel-bureau changed]", causes(compare(first, second), EITHER));
    }

    @Test
    void changedRelationship_actsJointlyWithTheClaimItBringsIn() {
        Case first = given().product("kit").relationship(RELATIONSHIP, PRODUCT).matter();
        Case second = given().product("kit")
                .relationship(RELATIONSHIP, PRODUCT, "kit")
                .says(Voice.WATCH_STATES, Stance.SUPPORTS, Factors.BUILT_FOR_OPERATION, "kit", IMPACT)
                .matter();
        assertEquals(
                "[c1 added (Watch, 2031-03-01), relationship rel-bureau changed]",
                causes(compare(first, second), EITHER));
    }

    @Test
    void redatedSource_showsInTheClaimsItBringsIntoForce() {
        Case first = given().supports(Factors.SERVES_OPERATION).matter();
        Case.Builder second = Case.builder()
                .id(first.id())
                .title(first.title())
                .enterprise(first.enterprise())
                .recordUntil(first.recordUntil());
        first.actors().forEach(second::add);
        first.products().forEach(second::add);
        first.relationships().forEach(second::add);
        first.impacts().forEach(second::add);
        first.sources()
                .forEach(source -> second.add(
                        Source.builder().from(source).date(DateRange.of(LATER)).build()));
        first.claims().forEach(second::add);
        Comparison comparison = Comparison.of(
                ASSESSOR.asOf(DAY).assess(first), ASSESSOR.asOf(DAY).assess(second.build()));
        assertEquals("[c1 not in force by 2031-03-01 (Watch, 2031-03-01)]", causes(comparison, EITHER));
        assertTrue(comparison.idle().toString().contains("source report changed"));
    }

    @Test
    void impactsOfOneCaseAlone_areListedApart() {
        Case first = given().matter();
        Case second = given().impact("harm-2", RELATIONSHIP).matter();
        Comparison comparison = compare(first, second);
        assertTrue(comparison.changes().isEmpty());
        assertTrue(comparison.onlyBefore().isEmpty());
        assertTrue(
                comparison.onlyAfter().stream().allMatch(each -> each.impact().equals("harm-2")));
        assertFalse(comparison.isEmpty());
        assertTrue(comparison.toString().contains("(harm-2): not in the case -> insufficient (not alleged)"));
        assertTrue(compare(second, first)
                .toString()
                .contains("(harm-2): insufficient (not alleged) -> no longer in the case"));
    }

    /** What is said of a relationship matters to each case through an impact that the other does not have. */
    @Test
    void factsOfImpactsThatOneCaseAloneHas_areNotCompared() {
        Given before = given().withoutImpacts().impact("harm-1", RELATIONSHIP);
        Given after = given().withoutImpacts()
                .impact("harm-2", RELATIONSHIP)
                .says(Voice.WATCH_STATES, Stance.SUPPORTS, Factors.BUSINESS_RELATIONSHIP);
        assertEquals(List.of(), compare(before.matter(), after.matter()).facts());
    }

    /** The day is an input of its own only where claims are read for it. */
    @Test
    void theDay_isNoDifference_whereEveryImpactHasItsPeriod() {
        Case without = Cases.replacing(
                given().supports(Factors.SERVES_OPERATION).matter(),
                "c1",
                claim -> Claim.builder()
                        .from(claim)
                        .holds(DateRange.of(DAY, LATER))
                        .build());
        Case with = Cases.withImpacts(
                without,
                impact -> Impact.builder()
                        .from(impact)
                        .period(DateRange.of(DAY, LATER))
                        .build());
        assertEquals(
                "[as of 2031-04-01 (was 2031-03-01)]",
                compareDays(without).differences().toString());
        assertEquals("[]", compareDays(with).differences().toString());
    }

    @Test
    void changedRelationship_isNamed_andNotWhatChangedBesideIt() {
        Given given = given().supports(Factors.BUILT_FOR_OPERATION);
        Case first = given.matter();
        Case second = given.relationship(RELATIONSHIP, relationship -> relationship.products(List.of()))
                .supports(Factors.POLICY_PUBLIC)
                .matter();
        assertEquals("[relationship rel-bureau changed]", causes(compare(first, second), EITHER));
    }

    @Test
    void changedImpact_isNamed_andNotWhatChangedBesideIt() {
        Given given = given().supports(Factors.BUILT_FOR_OPERATION);
        Case first = given.matter();
        Case second = given.impact(IMPACT).supports(Factors.POLICY_PUBLIC).matter();
        assertEquals("[impact harm changed]", causes(compare(first, second), EITHER));
    }

    @Test
    void ofTwoClaimsThatAreGone_onlyTheOneThatActedIsNamed() {
        Case first = given().supports(Factors.POLICY_PUBLIC, Factors.SERVES_OPERATION)
                .matter();
        Comparison comparison = compare(first, given().matter());
        assertEquals("[c2 no longer in the case (Watch, 2031-03-01)]", causes(comparison, EITHER));
    }

    @Test
    void ofTwoEditedClaims_onlyTheOneThatActsIsNamed() {
        Case first =
                given().alleges(Factors.POLICY_PUBLIC, Factors.SERVES_OPERATION).matter();
        Case second = first;
        for (String id : List.of("c1", "c2")) {
            second = Cases.replacing(
                    second,
                    id,
                    each -> Claim.builder().from(each).manner(Manner.STATES).build());
        }
        assertEquals("[c2 edited in as (Herald, 2031-03-01)]", causes(compare(first, second), EITHER));
    }

    // Perspective, policy, reading

    @Test
    void perspective_isACause() {
        Case matter = given().supports(Factors.SERVES_OPERATION).matter();
        Comparison comparison = ASSESSOR.assess(matter)
                .changesTo(
                        ASSESSOR.perspective(Perspective.strictly(Given.ACME)).assess(matter));
        assertEquals("[perspective: strictly according to acme (was whole record)]", causes(comparison, EITHER));
    }

    @Test
    void policy_isACause() {
        Case matter = given().supports(Factors.SERVES_OPERATION).matter();
        Comparison comparison = ASSESSOR.assess(matter)
                .changesTo(ASSESSOR.policy(EvidencePolicy.named("court-like")).assess(matter));
        assertEquals("[evidence policy: court-like 1.0.0 (was salience-evidence 1.0.0)]", causes(comparison, EITHER));
        assertTrue(
                comparison.toString().contains("whole record, weighed by court-like 1.0.0, read"),
                comparison::toString);
    }

    @Test
    void reading_isACause() {
        Case matter = given().supports(Factors.SERVES_OPERATION).matter();
        Comparison comparison = ASSESSOR.assess(matter)
                .changesTo(ASSESSOR.reading(reading("other", serves())).assess(matter));
        assertEquals("[reading: both as in other 1 (was as in test 1)]", causes(comparison, BOTH));
        assertFalse(isChanged(comparison, EITHER));
        Comparison standard =
                ASSESSOR.assess(matter).changesTo(Assessor.standard().assess(matter));
        assertEquals(
                List.of(BOTH, EITHER),
                standard.onlyBefore().stream().map(Determination::concept).toList());
        assertTrue(standard.toString().contains("concluded only before: both, either"));
    }

    /** Each of the two concepts has other rules, and one uses the other. */
    @Test
    void twoConceptsReadOtherwise_areNamedTogether_whereItTakesBoth() {
        Condition generic = fact(Factors.GENERIC_SUPPLY);
        Reading before = chained("before", serves(), all(Condition.is(EITHER), built()));
        Reading after = chained("after", generic, all(Condition.is(EITHER), generic));
        Case matter = given().supports(Factors.GENERIC_SUPPLY).matter();
        Comparison comparison = Assessor.standard()
                .reading(before)
                .assess(matter)
                .changesTo(Assessor.standard().reading(after).assess(matter));
        assertEquals(
                "[reading: both as in after 1 (was as in before 1), reading: either as in after 1 (was as in before 1)]",
                causes(comparison, BOTH));
        assertEquals("[reading: either as in after 1 (was as in before 1)]", causes(comparison, EITHER));
    }

    private static Reading chained(String id, Condition either, Condition both) {
        List<Rule> rules = new ArrayList<>(Reading.standard().rules());
        rules.add(Rule.of(BOTH, both, "Made up.", Ungp.PRINCIPLE_13_A));
        rules.add(Rule.of(EITHER, either, "Made up.", Ungp.PRINCIPLE_13_A));
        return new Reading(id, "1", rules);
    }

    /** A claim may have the id of a concept: the one is not taken for the other. */
    @Test
    void aClaimNamedLikeAConcept_isNoReadingOfIt() {
        Case first = given().matter();
        Case second = Cases.renamed(given().supports(Factors.SERVES_OPERATION).matter(), "c1", "both");
        Comparison comparison = ASSESSOR.assess(first)
                .changesTo(ASSESSOR.reading(reading("other", serves())).assess(second));
        assertEquals(
                "[both added (Watch, 2031-03-01), reading: both as in other 1 (was as in test 1)]",
                causes(comparison, BOTH));
        Case idle = Cases.renamed(
                given().supports(Factors.SERVES_OPERATION, Factors.POLICY_PUBLIC)
                        .matter(),
                "c2",
                "both");
        Comparison read = ASSESSOR.assess(
                        given().supports(Factors.SERVES_OPERATION).matter())
                .changesTo(ASSESSOR.reading(reading("other", serves())).assess(idle));
        assertEquals("[reading: both as in other 1 (was as in test 1)]", causes(read, BOTH));
    }

    @Test
    void aReadingThatDiffersInItsNameAlone_isListedAndChangesNothing() {
        Case matter = given().supports(Factors.SERVES_OPERATION).matter();
        Comparison comparison = ASSESSOR.assess(matter)
                .changesTo(ASSESSOR.reading(reading("namesake", all(serves(), built())))
                        .assess(matter));
        assertEquals(
                "[reading: namesake 1 (was test 1)]", comparison.differences().toString());
        assertTrue(comparison.changes().isEmpty());
    }

    /** A withdrawal takes away what the company's perspective would take away too. */
    @Test
    void claimsAreNamedBeforeAPerspective() {
        Case matter = given().supports(Factors.SERVES_OPERATION, Factors.BUILT_FOR_OPERATION)
                .withdraws("c1", LATER)
                .withdraws("c2", LATER)
                .matter();
        Comparison comparison = Comparison.of(
                ASSESSOR.asOf(DAY).assess(matter),
                ASSESSOR.asOf(LATER)
                        .perspective(Perspective.strictly(Given.ACME))
                        .assess(matter));
        assertEquals(
                "[c1 withdrawn 2031-04-01 by Watch, c2 withdrawn 2031-04-01 by Watch]", causes(comparison, EITHER));
    }

    // Firmness

    @Test
    void firmerWithTheSameWords_isListedApart() {
        Case matter = saidLater(
                given().says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, Factors.BUILT_FOR_OPERATION)
                        .says(Voice.BUREAU_DOCUMENTS, Stance.SUPPORTS, Factors.SERVES_OPERATION)
                        .disputes(Factors.SERVES_OPERATION)
                        .says(Voice.BUREAU_DOCUMENTS, Stance.DISPUTES, Factors.SERVES_OPERATION)
                        .matter(),
                "c4");
        Comparison comparison = compareDays(matter);
        assertFalse(isChanged(comparison, BOTH));
        assertEquals(
                "both (harm): as before, standing +strong -credible -> +strong -strong, because c4 newly in force "
                        + "(Bureau, 2031-04-01)",
                comparison.firmness().stream()
                        .filter(each -> each.concept().equals(BOTH))
                        .findFirst()
                        .orElseThrow()
                        .toString());
    }

    // Severity

    private static Rating rated(String id, LocalDate day, int scale) {
        return Rating.builder()
                .id(id)
                .by("assessor")
                .on(day)
                .of(IMPACT)
                .scale(RatingValue.parse(String.valueOf(scale)))
                .build();
    }

    @Test
    void severity_changesByARating() {
        Case matter = given().builder()
                .add(rated("r1", DAY, 4))
                .add(rated("r2", LATER, 1))
                .build();
        Comparison comparison = compareDays(matter);
        assertEquals(
                "[r2 newly made (assessor, 2031-04-01)]",
                comparison.differences().toString());
        SeverityChange change = comparison.severities().get(0);
        assertEquals(IMPACT, change.impact());
        assertEquals("[r2 newly made (assessor, 2031-04-01)]", change.causes().toString());
        assertEquals(
                "severity of harm: " + change.before() + " -> " + change.after()
                        + ", because r2 newly made (assessor, 2031-04-01)",
                change.toString());
        assertEquals(ASSESSOR.asOf(LATER).assess(matter).severity(IMPACT), change.after());
        assertTrue(comparison.toString().contains("  -> severity of harm\n"));
    }

    @Test
    void severity_isUnchangedByARatingOfTheSame() {
        Comparison comparison = compare(
                given().builder().add(rated("r1", DAY, 4)).build(),
                given().builder().add(rated("r3", DAY, 4)).build());
        assertTrue(comparison.severities().isEmpty());
        assertEquals(
                "[r1 no longer made (assessor, 2031-03-01), r3 newly made (assessor, 2031-03-01)]",
                comparison.idle().toString());
    }

    @Test
    void severity_changesByTheRatingsOfItsOwnImpact() {
        Case first = given().impact("harm-2", RELATIONSHIP).matter();
        Case second = given().impact("harm-2", RELATIONSHIP)
                .builder()
                .add(Rating.builder().from(rated("r1", DAY, 3)).of("harm-2").build())
                .add(rated("r2", DAY, 2))
                .build();
        assertEquals(
                List.of(
                        "harm: [r2 newly made (assessor, 2031-03-01)]",
                        "harm-2: [r1 newly made (assessor, 2031-03-01)]"),
                compare(first, second).severities().stream()
                        .map(each -> each.impact() + ": " + each.causes())
                        .toList());
    }

    @Test
    void ratingsThatCannotStandTogether_areNamedTogether() {
        Comparison comparison = compare(
                given().builder().add(rated("r1", DAY, 4)).build(),
                given().builder().add(rated("r3", DAY, 2)).build());
        assertEquals(
                "[r1 no longer made (assessor, 2031-03-01), r3 newly made (assessor, 2031-03-01)]",
                comparison.severities().get(0).causes().toString());
    }

    // Beside the result

    private static Source letter(LocalDate day) {
        return Source.builder()
                .id("letter")
                .title("Letter")
                .by(Given.WATCH)
                .kind(SourceKind.NGO_LETTER)
                .date(DateRange.of(day))
                .build();
    }

    @Test
    void questionsAndConclusions_areListedWithTheirSteps() {
        Case matter = given().builder()
                .add(letter(LATER))
                .add(Inquiry.builder()
                        .id("q1")
                        .in("letter")
                        .to(Given.ACME)
                        .asks("What was done?")
                        .addConcerns(Factors.SPECIFIC_SAFEGUARD.id())
                        .addOf(RELATIONSHIP)
                        .due(LATER.plusDays(10))
                        .build())
                .add(Opinion.builder()
                        .id("o1")
                        .in("letter")
                        .concept("directly-linked")
                        .addOf(Given.ACME, IMPACT)
                        .manner(Manner.STATES)
                        .quote("linked")
                        .condition("if so")
                        .build())
                .build();
        Comparison comparison = compareDays(matter);
        assertEquals(
                "[q1 \"What was done?\": not asked -> asked, still running]",
                comparison.inquiries().toString());
        assertEquals(matter.opinions(), comparison.opinionsMade());
        assertTrue(comparison.opinionsGone().isEmpty());
        String report = comparison.toString();
        assertTrue(report.contains(
                "ASKED  1 question by Watch on 2031-04-01, answer due 2031-04-11: not asked -> asked, still"));
        assertTrue(
                report.contains("  Watch, 2031-04-01, states, directly linked: \"linked\", on a condition: if so\n"));
        Comparison later = Comparison.of(
                ASSESSOR.asOf(LATER).assess(matter),
                ASSESSOR.asOf(LATER.plusDays(11)).assess(matter));
        assertEquals(
                "[q1 \"What was done?\": asked, still running -> asked, deadline passed without an answer on record]",
                later.inquiries().toString());
        Comparison back = Comparison.of(
                ASSESSOR.asOf(LATER).assess(matter), ASSESSOR.asOf(DAY).assess(matter));
        assertEquals(matter.opinions(), back.opinionsGone());
        assertTrue(back.toString().contains("CONCLUSIONS OF THE PARTIES, NO LONGER THERE"));
    }

    @Test
    void nothingChanged_isSaid() {
        Case matter = given().contests(Factors.SERVES_OPERATION).matter();
        Comparison comparison = compareDays(matter);
        assertTrue(comparison.isEmpty());
        assertEquals("""
                Acme and the bureau: tool: what changed, and why
                before  record to 2031-12-31, as of 2031-03-01, whole record, read under test 1
                after   record to 2031-12-31, as of 2031-04-01, whole record, read under test 1
                Assessment of recorded claims under stated assumptions. Not a finding of fact or law.

                Nothing changed.
                """, comparison.toString());
    }

    // Misuse

    @Test
    void of_refusesTwoCases() {
        Case matter = given().matter();
        UnaryOperator<Case.Builder> other = each -> each.id("another");
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> compare(matter, other.apply(given().builder()).build()));
        assertEquals(
                "assessments that are compared must be of one case, but were of \"fictional\" and \"another\"",
                refused.getMessage());
    }

    @Test
    void of_refusesTwoEnterprises() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> compare(
                        given().matter(),
                        given().builder().enterprise(Given.WATCH).build()));
        assertEquals(
                "assessments that are compared must be of one enterprise, but were of \"acme\" and \"watch\"",
                refused.getMessage());
    }

    @Test
    void results_cannotBeChanged() {
        Comparison comparison = compare(
                given().matter(), given().supports(Factors.SERVES_OPERATION).matter());
        assertThrows(
                UnsupportedOperationException.class, () -> comparison.changes().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> comparison.differences().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> comparison.changes().get(0).causes().clear());
        assertEquals(Optional.of("c1"), comparison.differences().get(0).of());
    }

    /** Taken together the two ratings are one too many for a day; apart they are two cases like any other. */
    @Test
    void ratingsOfOneDay_inTwoVersions_areCompared() {
        Comparison comparison = ASSESSOR.assess(ratedBy("r1", 4)).changesTo(ASSESSOR.assess(ratedBy("r2", 1)));
        assertEquals(1, comparison.severities().size());
        assertEquals(
                "[severe, report formally]",
                comparison.changes().stream()
                        .map(each -> each.concept().label())
                        .sorted(Comparator.reverseOrder())
                        .toList()
                        .toString());
    }

    private static Case ratedBy(String id, int level) {
        return given().supports(Factors.IMPACT_AT_RISK, Factors.SERVES_OPERATION)
                .builder()
                .add(Rating.builder()
                        .id(id)
                        .by("assessor")
                        .on(DAY)
                        .of(IMPACT)
                        .scale(RatingValue.of(level))
                        .scope(RatingValue.of(level))
                        .irremediability(RatingValue.of(level))
                        .build())
                .build();
    }
}
