package org.salience.ungp;

import java.util.List;
import java.util.Objects;
import org.salience.model.evidence.Word;
import org.salience.model.norm.Citation;

/**
 * Whether a flag is raised on an impact, at reasonable grounds.
 *
 * @param flag the flag
 * @param determination whether it is raised, with the reasons
 */
public record FlagStatus(Flag flag, Determination determination) {
    /**
     * Creates a status.
     *
     * @throws NullPointerException if a component is null
     */
    public FlagStatus {
        Objects.requireNonNull(flag, "flag");
        Objects.requireNonNull(determination, "determination");
    }

    /**
     * {@return whether it is raised: TRUE, FALSE, CONTESTED or UNKNOWN}
     */
    public Word raised() {
        return determination.words().reasonableGrounds();
    }

    /**
     * {@return the provisions behind it: of the rules that raise it, or that could}
     */
    public List<Citation> provisions() {
        return Grounds.of(determination).provisions();
    }

    /**
     * {@return which of the grounds of a flag that has several are on record, in words; empty if it has one ground only}
     */
    public List<String> grounds() {
        return grounds(Word.TRUE);
    }

    /**
     * {@return which of the grounds of a flag that has several are contested, in words}
     */
    public List<String> contested() {
        return grounds(Word.CONTESTED).stream()
                .filter(label -> !grounds().contains(label))
                .toList();
    }

    private List<String> grounds(Word as) {
        Grounds grounds = Grounds.of(determination);
        return grounds.count() < 2 ? List.of() : grounds.facts(as);
    }

    /** One line: what, under which provisions, whether it is raised and how many grounds it has, and what it means. */
    @Override
    public String toString() {
        return flag + ": " + line();
    }

    String line() {
        return "[" + Grounds.cited(provisions()) + "]  " + said() + counted() + "; " + flag.means();
    }

    private String said() {
        String word = switch (raised()) {
            case TRUE -> "on record";
            case FALSE -> "not raised";
            case CONTESTED -> "contested";
            case UNKNOWN -> "not known";
        };
        boolean carries = raised() == Word.TRUE || raised() == Word.CONTESTED;
        return word
                + Grounds.silence(determination)
                + determination
                        .modality()
                        .filter(manner -> carries)
                        .map(manner -> ", no firmer than " + manner.participle())
                        .orElse("");
    }

    private String counted() {
        return counted("", grounds()) + counted(" contested", contested());
    }

    private String counted(String what, List<String> labels) {
        return labels.isEmpty()
                ? ""
                : "; " + labels.size() + " of " + Grounds.of(determination).count() + what + ": "
                        + String.join(", ", labels);
    }
}
