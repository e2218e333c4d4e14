package org.salience.ungp;

import java.util.List;
import java.util.Optional;
import org.salience.model.Concept;
import org.salience.model.Factor;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Word;

/**
 * The lanes of an evaluation, 64 to a word: each lane reads the facts of one pathway at one standard of proof. What the
 * lanes stand for is the caller's affair.
 */
final class Lanes {
    /**
     * What one lane reads for one factor.
     *
     * @param standing how the fact stands
     * @param silenced whether the perspective left out what the enterprise itself says on it
     */
    record Cell(Standing standing, boolean silenced) {
        static final Cell UNKNOWN = new Cell(Standing.UNKNOWN, false);
    }

    /** Where lanes find their facts. */
    interface Facts {
        Cell cell(Factor factor, boolean whole, int lane);

        /** Whether the impact is severe; the same at every standard. */
        default Word severe(int lane) {
            return Word.UNKNOWN;
        }

        /** How a concept stands where an assessor judged it; empty where it reads as the record indicates. */
        default Optional<Standing> judged(Concept concept, int lane) {
            return Optional.empty();
        }
    }

    private final List<StandardOfProof> standards;
    private final long[][] at;

    /**
     * Creates lanes.
     *
     * @param standards the standard of each lane
     */
    Lanes(List<StandardOfProof> standards) {
        this.standards = List.copyOf(standards);
        this.at = new long[StandardOfProof.values().length][words()];
        for (int lane = 0; lane < count(); lane++) {
            at[standard(lane).ordinal()][lane / 64] |= 1L << lane;
        }
    }

    int count() {
        return standards.size();
    }

    int words() {
        return (count() + 63) / 64;
    }

    StandardOfProof standard(int lane) {
        return standards.get(lane);
    }

    /** The lanes of a word that are read at a standard. */
    long at(StandardOfProof standard, int word) {
        return at[standard.ordinal()][word];
    }
}
