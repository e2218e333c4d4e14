package org.salience.ungp;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Manner;
import org.salience.model.Stance;
import org.salience.model.SubjectKind;
import org.salience.model.Vocabulary;
import org.salience.ungp.Given.Voice;

/** Random claims on a case with two impacts, one reached by three pathways and the other by the company's own conduct too. */
final class RandomCases {
    static final String SECOND_IMPACT = "harm-2";

    private static final List<Voice> SPECIFIC =
            List.of(Voice.WATCH_STATES, Voice.ACME_STATES, Voice.HERALD_STATES, Voice.BUREAU_DOCUMENTS);
    private static final String SECOND_PRODUCT = "kit";
    private static final String SECOND_RELATIONSHIP = "rel-2";
    private static final String SPECIFIC_MEASURE = "guardrail";
    private static final String GENERAL_MEASURE = "policy";

    private record Said(Voice voice, Stance stance, Factor factor, List<String> subjects) {}

    private RandomCases() {}

    static Arbitrary<Given> cases() {
        return cases(Voice.values());
    }

    /** Cases in which nothing is said more than weakly. */
    static Arbitrary<Given> weakCases() {
        return cases(Voice.HERALD_ALLEGES, Voice.ACME_STATES_GENERALLY);
    }

    private static Arbitrary<Given> cases(Voice... voices) {
        return said(voices).list().ofMinSize(1).ofMaxSize(40).map(RandomCases::given);
    }

    private static Arbitrary<Said> said(Voice... voices) {
        return Combinators.combine(
                        Arbitraries.of(voices),
                        Arbitraries.of(Stance.values()),
                        Arbitraries.of(List.copyOf(Vocabulary.standard().factors())))
                .flatAs((voice, stance, factor) ->
                        subjects(factor).map(subjects -> new Said(fitting(voice, factor), stance, factor, subjects)));
    }

    /** That something is a risk does not bear on what happened. */
    private static Voice fitting(Voice voice, Factor factor) {
        return voice != Voice.WATCH_ASSESSES_RISK || Manner.ASSESSES_RISK.bearsOn(factor.kind())
                ? voice
                : Voice.WATCH_STATES;
    }

    private static Arbitrary<List<String>> subjects(Factor factor) {
        if (factor.equals(Factors.SUPPLIED) || factor.equals(Factors.DELIVERED)) {
            return Arbitraries.just(List.of(Given.RELATIONSHIP, Given.PRODUCT));
        }
        return Combinators.combine(factor.signature().stream()
                        .map(kind -> Arbitraries.of(subjects(kind)))
                        .toList())
                .as(subjects -> subjects);
    }

    private static List<String> subjects(SubjectKind kind) {
        return switch (kind) {
            case ENTERPRISE -> List.of(Given.ACME);
            case RELATIONSHIP -> List.of(Given.RELATIONSHIP, SECOND_RELATIONSHIP);
            case PRODUCT -> List.of(Given.PRODUCT, SECOND_PRODUCT);
            case IMPACT -> List.of(Given.IMPACT, SECOND_IMPACT);
            case MEASURE -> List.of(SPECIFIC_MEASURE, GENERAL_MEASURE);
        };
    }

    private static Given given(List<Said> claims) {
        Given given = Given.given()
                .product(SECOND_PRODUCT)
                .relationship(Given.RELATIONSHIP, Given.PRODUCT, SECOND_PRODUCT)
                .relationship(SECOND_RELATIONSHIP)
                .measure(SPECIFIC_MEASURE, Given.RELATIONSHIP, SECOND_RELATIONSHIP)
                .measure(GENERAL_MEASURE)
                .impact(SECOND_IMPACT, SECOND_RELATIONSHIP)
                .by(SECOND_IMPACT, Given.ACME, "patrol")
                .impact(Given.IMPACT, Given.RELATIONSHIP, SECOND_RELATIONSHIP);
        claims.forEach(said -> given.says(
                said.voice(), said.stance(), said.factor(), said.subjects().toArray(String[]::new)));
        return given;
    }

    /** Says more of what involvement hinges on, so that random claims decide it more often. */
    static Given hinging(Given given, Random random) {
        for (Factor factor : List.of(
                Factors.IMPACT_AT_RISK,
                Factors.BUSINESS_RELATIONSHIP,
                Factors.SERVES_OPERATION,
                Factors.BUILT_FOR_OPERATION,
                Factors.FORESEEABLE,
                Factors.SPECIFIC_SAFEGUARD)) {
            for (int i = 0; i < 3; i++) {
                boolean against = factor.equals(Factors.FORESEEABLE) != (random.nextInt(8) == 0);
                Voice voice = SPECIFIC.get(random.nextInt(SPECIFIC.size()));
                given.says(voice, against ? Stance.DISPUTES : Stance.SUPPORTS, factor);
            }
        }
        return given;
    }
}
