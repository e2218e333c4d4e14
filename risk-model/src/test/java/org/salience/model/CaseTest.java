package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CaseTest {
    private final Case.Builder builder = Sample.matter()
            .add(Sample.source("letter", "watch", SourceKind.NGO_LETTER).build())
            .add(Sample.source("tender", "office", SourceKind.CLIENT_DOCUMENT)
                    .via("letter")
                    .build())
            .add(Sample.source("memo", "labs", SourceKind.LEAK).via("tender").build());

    private Case withClaim(Function<Claim.Builder, Claim.Builder> change) {
        return builder.add(change.apply(Sample.claim("c1", "memo")).build()).build();
    }

    @Test
    void lookups_findByKindAndId() {
        Case matter = withClaim(claim -> claim);
        assertEquals("acme", matter.actor("acme").id());
        assertEquals("tool", matter.product("tool").id());
        assertEquals("rel", matter.relationship("rel").id());
        assertEquals("harm", matter.impact("harm").id());
        assertEquals("memo", matter.source("memo").id());
        assertEquals("c1", matter.claim("c1").id());
        assertEquals(Factors.USED_IN_INCIDENT, matter.factor("used-in-incident"));
    }

    @Test
    void lookups_sayWhatIsKnown() {
        Case matter = builder.build();
        assertMessage("case sample has no actor \"acmee\"; did you mean \"acme\"?", () -> matter.actor("acmee"));
        assertMessage("case sample has no product \"rel\"; known: [tool]", () -> matter.product("rel"));
        assertMessage("case sample has no claim \"c1\"; known: []", () -> matter.claim("c1"));
        assertMessage("no factor has the id \"x:y\"", () -> matter.factor("x:y"));
    }

    private static void assertMessage(String expected, Executable call) {
        assertEquals(
                expected, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void factor_findsTheCasesOwn() {
        Factor own = Factor.builder()
                .id("watch:bespoke")
                .label("bespoke")
                .addSignature(SubjectKind.PRODUCT)
                .kind(FactorKind.CIRCUMSTANCE)
                .bearing(Bearing.ADVERSE)
                .definition("Made to order.")
                .question("Was it made to order?")
                .build();
        Case matter = builder.add(own)
                .add(Sample.claim("c1", "memo", own).of(List.of("tool")).build())
                .build();
        assertEquals(own, matter.factor("watch:bespoke"));
        assertEquals(List.of(own), matter.factors());
        assertEquals("watch:bespoke(tool)", matter.fact(matter.claim("c1")).toString());
    }

    @Test
    void speaker_isTheSourcesAuthor_unlessTheClaimNamesAnother() {
        Case matter = withClaim(claim -> claim);
        assertEquals("labs", matter.speaker(matter.claim("c1")));
        assertEquals(
                "desk", matter.speaker(Sample.claim("c2", "memo").by("desk").build()));
    }

    @Test
    void stated_isTheSourcesDate_unlessTheClaimHasItsOwn() {
        Case matter = builder.build();
        Claim.Builder claim = Sample.claim("c1", "memo");
        assertEquals(Optional.of(DateRange.parse("2025-01-10")), matter.stated(claim.build()));
        assertEquals(
                Optional.of(DateRange.parse("2024")),
                matter.stated(claim.on(DateRange.parse("2024")).build()));
    }

    @Test
    void stated_ofAWithdrawal_isItsSourcesDate_unlessItHasItsOwn() {
        Case matter = builder.build();
        Optional<DateRange> own = Optional.of(DateRange.parse("2025-02"));
        assertEquals(
                Optional.of(DateRange.parse("2025-01-10")),
                matter.stated(new Claim.Withdrawal("letter", Optional.empty(), Optional.empty())));
        assertEquals(own, matter.stated(new Claim.Withdrawal("letter", own, Optional.empty())));
    }

    @Test
    void origins_areTheSources_unlessTheClaimHasItsOwn() {
        Case matter = builder.add(Sample.source("echo", "paper", SourceKind.PRESS_REPORT)
                        .addOrigins("letter")
                        .build())
                .build();
        assertEquals(
                List.of("letter"), matter.origins(Sample.claim("c1", "echo").build()));
        assertEquals(
                List.of("desk"),
                matter.origins(Sample.claim("c1", "echo").addOrigins("desk").build()));
        assertEquals(List.of(), matter.origins(Sample.claim("c1", "memo").build()));
    }

    @Test
    void publisher_isTheAuthorOfTheLastLink() {
        Case matter = builder.build();
        assertEquals("watch", matter.publisher(matter.source("memo")));
        assertEquals("watch", matter.publisher(matter.source("letter")));
    }

    @Test
    void body_isTheOutermostOfAUnit() {
        Case matter = builder.build();
        assertEquals("agency", matter.body("desk"));
        assertEquals("agency", matter.body("agency"));
    }

    @Test
    void isEnterprise_itselfAndItsUnits() {
        Case matter = builder.build();
        assertTrue(matter.isEnterprise("acme"));
        assertTrue(matter.isEnterprise("labs"));
        assertFalse(matter.isEnterprise("agency"));
    }

    @Test
    void isEnterprise_notTheGroupThatAnEnterpriseBelongsTo_norItsSisters() {
        Case matter = Sample.matter().enterprise("office").build();
        assertTrue(matter.isEnterprise("desk"));
        assertFalse(matter.isEnterprise("agency"));
        assertFalse(matter.isEnterprise("acme"));
    }

    @Test
    void equals_isByContent() {
        Case matter = builder.build();
        assertEquals(matter, builder.build());
        assertNotEquals(matter, withClaim(claim -> claim));
        assertNotEquals(matter, CaseEdits.copy(matter).title("Another").build());
        assertNotEquals(matter, CaseEdits.copy(matter).id("another").build());
        assertNotEquals(matter, CaseEdits.copy(matter).enterprise("labs").build());
        assertNotEquals(
                matter,
                CaseEdits.copy(matter).recordUntil(Sample.UNTIL.plusDays(1)).build());
    }

    @Test
    void build_takesNoNoticeOfLaterAdditions() {
        Case before = builder.build();
        builder.add(Sample.claim("c1", "memo").build());
        assertEquals(List.of(), before.claims());
    }

    @Test
    void build_namesEveryProblem_withoutPlaces() {
        InvalidCaseException e =
                assertThrows(InvalidCaseException.class, () -> Case.builder().build());
        assertEquals("""
                4 problems in the case
                  the case at /id: expected an id: a lower-case letter, then letters, digits and hyphens, found nothing
                  the case at /title: expected a title, found nothing
                  the case at /enterprise: expected the id of the actor who is assessed, found nothing
                  the case at /recordUntil: expected the last day of the record, for example 2025-08-20, found nothing""", e.getMessage());
    }

    @Test
    void build_rejectsTheSameIdTwice_acrossKinds() {
        assertProblem(
                "at /actors/acme: expected an id that nothing else in the case has,"
                        + " found \"acme\", which is also under actors",
                matter -> matter.add(Sample.actor("acme", ActorKind.COMPANY).build()));
        assertProblem(
                "at /sources/tool: expected an id that nothing else in the case has,"
                        + " found \"tool\", which is also under products",
                matter -> matter.add(
                        Sample.source("tool", "acme", SourceKind.LEAK).build()));
    }

    private static void assertProblem(String expected, Consumer<Case.Builder> change) {
        Case.Builder matter = Sample.matter();
        change.accept(matter);
        assertEquals(
                List.of(expected),
                matter.problems().stream().map(Problem::toString).toList());
    }

    /** Two mistakes are found at once even if one of them is a circle. */
    @Test
    void problems_findCirclesBesideOtherMistakes() {
        List<String> paths = Sample.matter()
                .title(" ")
                .add(Sample.actor("ring", ActorKind.COMPANY).partOf("ring").build())
                .problems()
                .stream()
                .map(Problem::path)
                .toList();
        assertEquals(List.of("/title", "/actors/ring/partOf"), paths);
    }

    private static List<String> problemsOfUnits(int links) {
        Case.Builder matter = Sample.matter();
        matter.add(Sample.actor("u-0", ActorKind.STATE_UNIT).build());
        for (int i = 1; i <= links; i++) {
            matter.add(Sample.actor("u-" + i, ActorKind.STATE_UNIT)
                    .partOf("u-" + (i - 1))
                    .build());
        }
        return matter.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void problems_chainsBelowAtAndAboveAHundredLinks() {
        String tooLong = "at /actors/u-101/partOf: expected a chain of at most 100 links, found a longer one";
        assertEquals(List.of(), problemsOfUnits(99));
        assertEquals(List.of(), problemsOfUnits(100));
        assertEquals(List.of(tooLong), problemsOfUnits(101));
        assertEquals(List.of(tooLong), problemsOfUnits(20_000));
    }

    @Test
    void problems_aLongCircleIsFoundOnceForEachOfItsLinks() {
        Case.Builder matter = Sample.matter();
        for (int i = 0; i < 300; i++) {
            matter.add(Sample.actor("u-" + i, ActorKind.STATE_UNIT)
                    .partOf("u-" + (i + 1) % 300)
                    .build());
        }
        matter.add(Sample.actor("outside", ActorKind.STATE_UNIT).partOf("u-0").build());
        assertEquals(300, matter.problems().size());
    }

    @Test
    void toString_isOneLine() {
        assertEquals(
                "sample \"Acme and the agency\": 1 impacts, 1 claims in 3 sources, record to 2025-06-30",
                withClaim(claim -> claim).toString());
    }

    @Test
    void lists_areUnmodifiable_andById() {
        Case matter = builder.build();
        assertEquals(
                List.of("letter", "memo", "tender"),
                matter.sources().stream().map(Source::id).toList());
        assertThrows(UnsupportedOperationException.class, () -> matter.sources().clear());
    }
}
