package org.salience.ungp;

import java.util.Objects;
import java.util.function.Function;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Word;

/**
 * What something reads as at each standard of proof, for example {@code true / true / unknown}.
 *
 * @param possible at {@link StandardOfProof#POSSIBLE}
 * @param reasonableGrounds at {@link StandardOfProof#REASONABLE_GROUNDS}
 * @param clearAndConvincing at {@link StandardOfProof#CLEAR_AND_CONVINCING}
 */
public record Words(Word possible, Word reasonableGrounds, Word clearAndConvincing) {
    /** Nothing is known at any standard. */
    static final Words UNKNOWN = new Words(Word.UNKNOWN, Word.UNKNOWN, Word.UNKNOWN);

    /**
     * Creates the words.
     *
     * @throws NullPointerException if a word is null
     */
    public Words {
        Objects.requireNonNull(possible, "possible");
        Objects.requireNonNull(reasonableGrounds, "reasonableGrounds");
        Objects.requireNonNull(clearAndConvincing, "clearAndConvincing");
    }

    static Words of(Function<StandardOfProof, Word> at) {
        return new Words(
                at.apply(StandardOfProof.POSSIBLE),
                at.apply(StandardOfProof.REASONABLE_GROUNDS),
                at.apply(StandardOfProof.CLEAR_AND_CONVINCING));
    }

    /**
     * {@return the word at a standard}
     *
     * @param standard the standard of proof
     */
    public Word at(StandardOfProof standard) {
        return switch (standard) {
            case POSSIBLE -> possible;
            case REASONABLE_GROUNDS -> reasonableGrounds;
            case CLEAR_AND_CONVINCING -> clearAndConvincing;
        };
    }

    @Override
    public String toString() {
        return possible + " / " + reasonableGrounds + " / " + clearAndConvincing;
    }
}
