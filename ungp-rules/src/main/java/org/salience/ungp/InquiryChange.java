package org.salience.ungp;

import java.util.Objects;
import org.salience.model.Inquiry;

/**
 * A question to the enterprise that stands otherwise in the second of two assessments. Neither being asked nor not
 * answering is an admission.
 *
 * @param inquiry the question
 * @param before where it stood in the first assessment
 * @param after where it stands in the second
 */
public record InquiryChange(Inquiry inquiry, InquiryState before, InquiryState after) {
    /**
     * Creates a change.
     *
     * @throws NullPointerException if a component is null
     */
    public InquiryChange {
        Objects.requireNonNull(inquiry, "inquiry");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * {@return one line: the question, where it stood and stands}
     */
    @Override
    public String toString() {
        return inquiry.id() + " \"" + inquiry.asks() + "\": " + before + " -> " + after;
    }
}
