package org.salience.ungp;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.Word;
import org.salience.model.norm.Citation;

/**
 * Where a duty stands on the record, at reasonable grounds: whether it is called for, and what is said on its having been
 * done. That nothing is said is no sign that nothing was done.
 *
 * @param duty the duty
 * @param determination whether the involvement found calls for it, with the reasons; through one relationship, if it is one
 *     that is done in a relationship
 * @param done what is said on whether it has been done; empty if nobody could say it of this impact
 */
public record DutyStatus(Duty duty, Determination determination, Optional<Evidence> done) {
    /**
     * Creates a status.
     *
     * @throws NullPointerException if a component is null
     */
    public DutyStatus {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(determination, "determination");
        Objects.requireNonNull(done, "done");
    }

    /**
     * {@return whether the involvement found calls for it}
     */
    public Word applies() {
        return determination.words().reasonableGrounds();
    }

    /**
     * {@return whether it is called for, in words}
     */
    public String called() {
        if (!duty.isRequired()) {
            return switch (applies()) {
                case TRUE -> "not required, but open to it";
                case FALSE -> "does not arise";
                default -> "not shown to arise";
            };
        }
        return switch (applies()) {
            case TRUE -> "called for";
            case FALSE -> "not called for";
            case CONTESTED -> "contested whether called for";
            case UNKNOWN -> "not shown to be called for";
        };
    }

    /**
     * {@return the provisions behind it: of the rules that call for it, or that could}
     */
    public List<Citation> provisions() {
        return Grounds.of(determination).provisions();
    }

    /**
     * {@return what it turns on where it is open, in the words of the rules that could call for it; empty where it is
     * settled}
     */
    public List<String> dependsOn() {
        return Grounds.of(determination).open();
    }

    /**
     * {@return the status in words: done, said not to be done, contested, said too weakly, or nothing on record}
     */
    public String status() {
        if (!isSpokenOf()) {
            return "no claim on record of a step";
        }
        return switch (StandardOfProof.REASONABLE_GROUNDS.word(done.get().standing())) {
            case TRUE -> "a step is claimed";
            case FALSE -> "that a step was taken is disputed";
            case CONTESTED -> "whether done is contested";
            case UNKNOWN -> "whether done is said too weakly to tell";
        };
    }

    private boolean isSpokenOf() {
        return done.flatMap(evidence -> evidence.claims().findAny()).isPresent();
    }

    /** Called for, or left open by something on record; the rest is only for whoever asks for all of it. */
    boolean isPressing() {
        boolean open = applies() == Word.UNKNOWN || applies() == Word.CONTESTED;
        return applies() == Word.TRUE
                || open && (isSpokenOf() || determination.standing().support() != Strength.ABSENT);
    }

    /** One line: what, under which provisions, whether it is called for, where it stands, and what it turns on. */
    @Override
    public String toString() {
        return duty + determination.through().map(id -> " (" + id + ")").orElse("") + ": " + line();
    }

    String line() {
        String open = dependsOn().isEmpty() ? "" : "; turns on: " + String.join(", ", dependsOn());
        return "[" + Grounds.cited(provisions()) + "]  " + called() + Grounds.silence(determination) + "; " + status()
                + open;
    }
}
