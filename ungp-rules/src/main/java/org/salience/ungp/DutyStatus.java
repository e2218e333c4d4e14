package org.salience.ungp;

import java.util.Objects;
import java.util.Optional;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Word;

/**
 * Where a duty stands on the record, at reasonable grounds.
 *
 * @param duty the duty
 * @param applies whether the involvement found calls for it
 * @param done what is said on whether it has been done; empty if nobody could say it of this impact
 */
public record DutyStatus(Duty duty, Word applies, Optional<Evidence> done) {
    /**
     * Creates a status.
     *
     * @throws NullPointerException if a component is null
     */
    public DutyStatus {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(done, "done");
    }

    /**
     * {@return the status in words: done, said not to be done, contested, said too weakly, or nothing on record}
     */
    public String status() {
        if (done.isEmpty() || done.get().claims().findAny().isEmpty()) {
            return "no claim on record of a step";
        }
        return switch (StandardOfProof.REASONABLE_GROUNDS.word(done.get().standing())) {
            case TRUE -> "a step is claimed";
            case FALSE -> "that a step was taken is disputed";
            case CONTESTED -> "whether done is contested";
            case UNKNOWN -> "whether done is said too weakly to tell";
        };
    }

    @Override
    public String toString() {
        String when = switch (applies) {
            case TRUE -> "";
            case FALSE -> "does not apply; ";
            default -> "not shown to apply; ";
        };
        return duty + " (" + duty.provision() + "): " + when + status();
    }
}
