package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parts of a case do to what they are given: lists that mean sets are sorted, lists with an order keep it. */
class PartsTest {
    private static final List<String> GIVEN = List.of("b", "a", "b", "c");
    private static final List<String> SET = List.of("a", "b", "c");

    @Test
    void product_sortsAliases() {
        assertEquals(
                SET, Product.builder().id("p").name("P").aliases(GIVEN).build().aliases());
    }

    @Test
    void relationship_sortsProducts() {
        assertEquals(SET, relationship().products(GIVEN).build().products());
    }

    private static Relationship.Builder relationship() {
        return Relationship.builder().id("r").with("a").direction(Direction.UPSTREAM);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void relationship_rejectsATierBelowOne(int tier) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> relationship().tier(tier).build());
        assertEquals("tier must be 1 or more, but was " + tier, e.getMessage());
    }

    @Test
    void relationship_tierAtAndAboveOne() {
        assertEquals(1, relationship().tier(1).build().tier().orElseThrow());
        assertEquals(2, relationship().tier(2).build().tier().orElseThrow());
    }

    @Test
    void impact_sortsRightsGroupsActorsAndRelationships() {
        Impact impact = Impact.builder()
                .id("i")
                .title("I")
                .rights(GIVEN)
                .groups(GIVEN)
                .by(GIVEN)
                .through(GIVEN)
                .build();
        assertEquals(SET, impact.rights());
        assertEquals(SET, impact.groups());
        assertEquals(SET, impact.by());
        assertEquals(SET, impact.through());
    }

    @Test
    void measure_sortsScope() {
        assertEquals(
                SET, Measure.builder().id("m").title("M").scope(GIVEN).build().scope());
    }

    @Test
    void source_sortsOrigins() {
        assertEquals(
                SET,
                Sample.source("s", "a", SourceKind.LEAK).origins(GIVEN).build().origins());
    }

    @Test
    void claim_sortsOrigins_butNotSubjects() {
        Claim claim = Sample.claim("c", "s").origins(GIVEN).of(GIVEN).build();
        assertEquals(SET, claim.origins());
        assertEquals(GIVEN, claim.of());
    }

    @Test
    void claim_isSpecificUnlessSaidToBeGeneral() {
        assertFalse(Sample.claim("c", "s").build().general());
    }

    @Test
    void inquiry_sortsFactors_butNotSubjects() {
        Inquiry inquiry = Inquiry.builder()
                .id("q")
                .in("s")
                .to("a")
                .asks("?")
                .concerns(GIVEN)
                .answers(GIVEN)
                .of(GIVEN)
                .build();
        assertEquals(SET, inquiry.concerns());
        assertEquals(SET, inquiry.answers());
        assertEquals(GIVEN, inquiry.of());
    }

    @Test
    void judgement_sortsGrounds() {
        Judgement judgement = Judgement.builder()
                .id("j")
                .by("me")
                .on(LocalDate.EPOCH)
                .concept("substantial")
                .holds(true)
                .grounds("because")
                .because(GIVEN)
                .build();
        assertEquals(SET, judgement.because());
    }

    private static Mitigation mitigation(Aspect of, String... because) {
        return new Mitigation(of, RatingValue.of(2), List.of("b", "a", "b"), List.of(because));
    }

    private static Rating.Builder rating() {
        return Rating.builder().id("r").by("me").on(LocalDate.of(2025, 1, 1)).of("harm");
    }

    @Test
    void rating_ordersMitigationsByAspect_andFindsThem() {
        Rating rating = rating().addMitigations(mitigation(Aspect.LIKELIHOOD), mitigation(Aspect.SCALE, "c2", "c1"))
                .build();
        assertEquals(
                "[scale to 2 by a, b, because of c1, c2, likelihood to 2 by a, b, without evidence]",
                rating.mitigations().toString());
        assertTrue(rating.mitigation(Aspect.SCALE).orElseThrow().hasEvidence());
        assertFalse(rating.mitigation(Aspect.LIKELIHOOD).orElseThrow().hasEvidence());
        assertTrue(rating.mitigation(Aspect.SCOPE).isEmpty());
    }

    @Test
    void rating_refusesTwoMitigationsOfOneAspect() {
        Rating.Builder twice = rating().addMitigations(mitigation(Aspect.SCALE), mitigation(Aspect.SCALE, "c1"));
        assertEquals(
                "rating r must mitigate each aspect once, but says"
                        + " [scale to 2 by a, b, without evidence, scale to 2 by a, b, because of c1]",
                assertThrows(IllegalArgumentException.class, twice::build).getMessage());
    }

    @Test
    void mitigation_saysWhatIsLeftAndByWhat() {
        assertEquals(
                "a mitigation of scope must name a measure, but names none",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Mitigation(Aspect.SCOPE, RatingValue.of(1), List.of(), List.of()))
                        .getMessage());
        assertEquals(
                "a mitigation must say what is left of scope, but was not-rated",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Mitigation(Aspect.SCOPE, RatingValue.NOT_RATED, SET, List.of()))
                        .getMessage());
    }

    @Test
    void delay_isRatedAndTakesAMonthOrMore() {
        assertEquals("irremediability 3-4", Delay.of(RatingValue.parse("3-4")).toString());
        assertEquals(
                "irremediability 4 within 1 month",
                Delay.of(RatingValue.of(4), 1).toString());
        assertEquals(
                "irremediability 4 within 6 months",
                Delay.of(RatingValue.of(4), 6).toString());
        assertEquals(
                "months must be 1 or more, but were 0",
                assertThrows(IllegalArgumentException.class, () -> Delay.of(RatingValue.of(4), 0))
                        .getMessage());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Delay.of(RatingValue.NOT_RATED))
                .getMessage()
                .startsWith("irremediability if delayed must be a level, an interval or shares, but was not-rated"));
    }

    @Test
    void rating_sortsGrounds_andIsNotRatedUnlessSaid() {
        Rating rating = Rating.builder()
                .id("r")
                .by("me")
                .on(LocalDate.EPOCH)
                .of("i")
                .because(GIVEN)
                .build();
        assertEquals(SET, rating.because());
        for (RatingValue axis :
                List.of(rating.scale(), rating.scope(), rating.irremediability(), rating.likelihood())) {
            assertEquals(RatingValue.NOT_RATED, axis);
        }
    }

    @Test
    void builders_rejectNullAndWhatIsMissing() {
        assertThrows(NullPointerException.class, () -> Actor.builder().id(null));
        assertThrows(IllegalStateException.class, () -> Actor.builder().id("a").build());
        assertThrows(NullPointerException.class, () -> Sample.claim("c", "s").addOf((String) null));
    }
}
