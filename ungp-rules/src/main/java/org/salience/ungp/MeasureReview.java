package org.salience.ungp;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Measure;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.StandardOfProof;

/**
 * What is said of a measure that addresses an element of due diligence. That it is listed asserts nothing: without a claim on
 * it, it counts for nothing.
 *
 * @param measure the measure
 * @param general whether it covers the enterprise as a whole, rather than what it names
 * @param covers whether it covers all that the element is asked of
 * @param evidence what is said of it: that it is in place, is adequate, was verified, is effective; in this order
 */
public record MeasureReview(Measure measure, boolean general, boolean covers, List<Evidence> evidence) {
    static final List<Factor> ASKED = List.of(
            Factors.MEASURE_IN_PLACE, Factors.MEASURE_ADEQUATE, Factors.MEASURE_VERIFIED, Factors.MEASURE_EFFECTIVE);
    private static final List<String> WORDS = List.of("in place", "adequate", "verified", "effective");

    /**
     * Creates a review.
     *
     * @throws IllegalArgumentException if there is not one piece of evidence for each of the four
     */
    public MeasureReview {
        Objects.requireNonNull(measure, "measure");
        evidence = List.copyOf(evidence);
        if (!evidence.stream().map(each -> each.fact().factor()).toList().equals(ASKED)) {
            throw new IllegalArgumentException("evidence must be on " + ASKED + ", but was " + evidence);
        }
    }

    static String words(Factor factor) {
        return WORDS.get(ASKED.indexOf(factor));
    }

    Evidence inPlace() {
        return evidence.get(0);
    }

    Evidence adequate() {
        return evidence.get(1);
    }

    /** Whether enough is said for it to meet a standard; a bare assurance, or a denial alone, brings no measure into play. */
    boolean isInPlay(StandardOfProof standard) {
        return inPlace().standing().support().reaches(standard.bar());
    }

    /**
     * {@return what is shown of it at a standard, for example {@code in place, verified}; or that nothing is}
     *
     * @param standard the standard of proof
     */
    public String shown(StandardOfProof standard) {
        String shown = IntStream.range(0, WORDS.size())
                .filter(i -> standard.proves(evidence.get(i).standing()))
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(", "));
        return shown.isEmpty() ? "nothing shown of it" : shown;
    }

    /**
     * {@return for example {@code audit (specific): in place, verified}, at reasonable grounds}
     */
    @Override
    public String toString() {
        return measure.id() + (general ? " (general): " : " (specific): ") + shown(StandardOfProof.REASONABLE_GROUNDS);
    }
}
