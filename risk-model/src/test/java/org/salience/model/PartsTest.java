package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
