package org.salience.model.norm;

import java.util.List;
import java.util.Objects;

/**
 * A question on which sources of standing part, for example whether contributing to harm needs knowledge. Both answers are
 * kept and neither is averaged away; {@link #why()} gives the reason for the one that the default rules follow.
 *
 * @param id for example {@code knowledge-for-contribution}
 * @param question what is contested
 * @param coded the answer that the default rules follow
 * @param rival the other answer, and who gives it
 * @param differ a case that the two decide differently
 * @param why why the first is coded
 * @param provisions ids of the provisions concerned, at least one
 */
public record ContestedReading(
        String id, String question, String coded, String rival, String differ, String why, List<String> provisions) {
    /**
     * Creates a contested reading.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if no provision is named
     */
    public ContestedReading {
        Objects.requireNonNull(provisions, "provisions");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(coded, "coded");
        Objects.requireNonNull(rival, "rival");
        Objects.requireNonNull(differ, "differ");
        Objects.requireNonNull(why, "why");
        provisions = List.copyOf(provisions);
        if (provisions.isEmpty()) {
            throw new IllegalArgumentException(
                    "the contested reading " + id + " must name a provision, but names none");
        }
    }

    /**
     * {@return the question, for example {@code Does contributing to harm need knowledge of it?}}
     */
    @Override
    public String toString() {
        return question;
    }
}
