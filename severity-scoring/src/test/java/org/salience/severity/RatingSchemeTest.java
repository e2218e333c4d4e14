package org.salience.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.model.RatingValue;

class RatingSchemeTest {
    private static String refusal(int bands, Integer... bandOfLevel) {
        return assertThrows(IllegalArgumentException.class, () -> Ratings.scheme(bands, bandOfLevel))
                .getMessage();
    }

    @ParameterizedTest
    @EnumSource
    void standard_hasFourLevelsEachABandOfItsOwn(Axis axis) {
        RatingScheme standard = RatingScheme.standard();
        assertEquals(4, standard.bands());
        assertEquals(
                List.of(1, 2, 3, 4),
                standard.levels(axis).stream().map(RatingScheme.Level::band).toList());
    }

    @Test
    void standard_saysWhatItIs() {
        assertEquals("salience-four 1.0.0", RatingScheme.standard().toString());
        assertEquals(
                "they cannot be restored",
                RatingScheme.standard().levels(Axis.IRREMEDIABILITY).get(3).meaning());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 7})
    void of_acceptsThreeToSevenBands(int bands) {
        assertEquals(bands, Ratings.plain(bands).bands());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void of_rejectsOtherNumbersOfBands(int bands) {
        assertEquals(
                "rating scheme test 1.0.0: bands must be between 3 and 7, but was " + bands,
                refusal(bands, IntStream.rangeClosed(1, bands).boxed().toArray(Integer[]::new)));
    }

    @Test
    void of_rejectsBandsThatFall() {
        assertEquals(
                "rating scheme test 1.0.0: scale must not fall to a lower band at a higher level,"
                        + " but its bands are [1, 3, 2, 4]",
                refusal(4, 1, 3, 2, 4));
    }

    @Test
    void of_rejectsAnAxisThatCannotBeSevereAlone() {
        assertEquals(
                "rating scheme test 1.0.0: scale must run from band 1 to band 4,"
                        + " because each axis alone can make an impact severe, but its bands are [1, 2, 3]",
                refusal(4, 1, 2, 3));
    }

    @Test
    void of_rejectsAnAxisThatStartsAboveTheLowestBand() {
        assertEquals(
                "rating scheme test 1.0.0: scale must run from band 1 to band 4,"
                        + " because each axis alone can make an impact severe, but its bands are [2, 3, 4]",
                refusal(4, 2, 3, 4));
    }

    @Test
    void of_rejectsAMissingAxis() {
        assertEquals(
                "rating scheme test 1.0.0: scale must have levels, but has none",
                assertThrows(IllegalArgumentException.class, () -> RatingScheme.of("test", "1.0.0", 4, Map.of()))
                        .getMessage());
    }

    @Test
    void level_rejectsNoMeaning() {
        assertEquals(
                "a level must say what it means",
                assertThrows(IllegalArgumentException.class, () -> RatingScheme.Level.of(1, " "))
                        .getMessage());
    }

    @Test
    void bands_ofAnIntervalAreThoseOfItsEnds() {
        RatingScheme scheme = Ratings.scheme(3, 1, 1, 2, 3, 3);
        assertEquals(new BandRange(1, 2, 3), scheme.bands(Axis.SCOPE, RatingValue.parse("2-3")));
        assertEquals(new BandRange(3, 3, 3), scheme.bands(Axis.SCOPE, RatingValue.parse("4-5")));
        assertEquals(BandRange.all(3), scheme.bands(Axis.SCOPE, RatingValue.NOT_RATED));
    }
}
