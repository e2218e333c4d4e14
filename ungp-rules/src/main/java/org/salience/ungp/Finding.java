package org.salience.ungp;

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

    /**
     * {@return for example {@code risk of contributing}, or {@code insufficient (not alleged)}}
     */
    @Override
    public String toString() {
        if (point.isEmpty()) {
            return "insufficient (" + insufficiency.get() + ")";
        }
        Involvement category = point.get();
        boolean higher = indicated && ceiling.compareTo(category) > 0;
        return category.on(track) + (higher ? " (" + ceiling.on(track) + "?)" : "");
    }
}
