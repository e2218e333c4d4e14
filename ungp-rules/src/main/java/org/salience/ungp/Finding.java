package org.salience.ungp;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.salience.model.Track;
import org.salience.model.evidence.StandardOfProof;

/**
 * What a record says, on one track and at one standard, of how the enterprise is involved in an impact: a point with a
 * ceiling, or that it does not suffice. An assessment of recorded claims, never a finding of fact.
 *
 * @param track harm that occurred, or a risk of harm
 * @param standard the standard of proof
 * @param point the highest category that holds; {@link Involvement#NONE} if every category is shown not to; empty if the
 *     record does not suffice
 * @param ceiling the highest category that is not shown not to hold
 * @param indicated whether the ceiling has support at the standard; if not, it is merely not excluded
 * @param insufficiency why the record does not suffice; empty if there is a point
 */
public record Finding(
        Track track,
        StandardOfProof standard,
        Optional<Involvement> point,
        Involvement ceiling,
        boolean indicated,
        Optional<Insufficiency> insufficiency) {
    /**
     * Creates a finding.
     *
     * @throws IllegalArgumentException unless there is either a point or a reason why there is none
     */
    public Finding {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(insufficiency, "insufficiency");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(ceiling, "ceiling");
        if (point.isPresent() == insufficiency.isPresent()) {
            throw new IllegalArgumentException("a finding must have a point or say why it has none");
        }
    }

    /**
     * {@return whether a category is found to hold}
     */
    public boolean isInvolved() {
        return point.isPresent() && point.get() != Involvement.NONE;
    }

    /** Whether a higher category than the point is indicated. */
    boolean isOpenAbove() {
        return indicated
                && point.filter(category -> category.compareTo(ceiling) < 0).isPresent();
    }

    /** In a table: the point, with a question mark where a higher category is open; in capitals at the headline standard. */
    String cell() {
        String cell = point.map(category -> category.on(track) + (isOpenAbove() ? " ?" : ""))
                .orElse(insufficiency.equals(Optional.of(Insufficiency.CONTESTED)) ? "contested" : "insufficient");
        return standard == StandardOfProof.REASONABLE_GROUNDS ? cell.toUpperCase(Locale.ROOT) : cell;
    }

    /**
     * {@return for example {@code risk of contributing}, or {@code insufficient (not alleged)}}
     */
    @Override
    public String toString() {
        if (point.isEmpty()) {
            return "insufficient (" + insufficiency.get() + ")";
        }
        return point.get().on(track) + (isOpenAbove() ? " (" + ceiling.on(track) + "?)" : "");
    }
}
