package org.salience.model.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.salience.model.Claim;
import org.salience.model.Fact;

/**
 * What a record says on one fact.
 *
 * @param fact the fact
 * @param supporting claims in force that support it, the strongest first, then by id
 * @param disputing claims in force that dispute it, the strongest first, then by id
 * @param withdrawn claims on it that were taken back, or that fell with what they go back to, by id
 * @param steps how corroboration raised a side, if it did
 * @param standing the two sides folded
 * @param silenced whether the perspective left out what the enterprise itself says on it
 */
public record Evidence(
        Fact fact,
        List<WeighedClaim> supporting,
        List<WeighedClaim> disputing,
        List<Claim> withdrawn,
        List<Step> steps,
        Standing standing,
        boolean silenced) {
    /** Creates what a record says on one fact. */
    public Evidence {
        supporting = List.copyOf(supporting);
        disputing = List.copyOf(disputing);
        withdrawn = List.copyOf(withdrawn);
        steps = List.copyOf(steps);
    }

    static Evidence none(Fact fact) {
        return new Evidence(fact, List.of(), List.of(), List.of(), List.of(), Standing.UNKNOWN, false);
    }

    /**
     * {@return the claims on both sides, those for it first}
     */
    public Stream<WeighedClaim> claims() {
        return Stream.concat(supporting.stream(), disputing.stream());
    }

    /**
     * {@return for example {@code serves-operation(rel-ero, imp-removal) +strong -absent: c48, c45}}
     */
    @Override
    public String toString() {
        return fact + " " + standing
                + (claims().findAny().isPresent()
                        ? ": "
                                + String.join(
                                        ", ",
                                        claims().map(each -> each.claim().id()).toList())
                        : "");
    }
}
