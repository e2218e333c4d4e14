package org.salience.model.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.salience.model.Claim;
import org.salience.model.Fact;
import org.salience.model.Stance;

/**
 * What a record says on one fact.
 *
 * @param fact the fact
 * @param supporting claims in force that support it, the strongest first, then by id
 * @param disputing claims in force that dispute it, the strongest first, then by id
 * @param withdrawn claims on it that were taken back, or that fell with what they go back to, by id
 * @param steps how corroboration raised a side, if it did
 * @param implied what other facts lend to it by implication, in order
 * @param standing the two sides folded and closed under implication
 * @param silenced whether the perspective left out what the enterprise itself says on it
 */
public record Evidence(
        Fact fact,
        List<WeighedClaim> supporting,
        List<WeighedClaim> disputing,
        List<Claim> withdrawn,
        List<Step> steps,
        List<Implied> implied,
        Standing standing,
        boolean silenced) {
    /** Creates what a record says on one fact. */
    public Evidence {
        supporting = List.copyOf(supporting);
        disputing = List.copyOf(disputing);
        withdrawn = List.copyOf(withdrawn);
        steps = List.copyOf(steps);
        implied = List.copyOf(implied);
    }

    static Evidence none(Fact fact) {
        return new Evidence(fact, List.of(), List.of(), List.of(), List.of(), List.of(), Standing.UNKNOWN, false);
    }

    /**
     * {@return the same evidence, marked or not as silenced by a perspective}
     *
     * @param by whether a perspective leaves out what the enterprise itself says on the fact
     */
    public Evidence silenced(boolean by) {
        return new Evidence(fact, supporting, disputing, withdrawn, steps, implied, standing, by);
    }

    /**
     * {@return the same claims, with only one side of the standing and of what is implied}: what this fact lends another by
     * implication
     *
     * @param side support or dispute
     */
    public Evidence lending(Stance side) {
        Standing lent = side == Stance.SUPPORTS
                ? new Standing(standing.support(), Strength.ABSENT)
                : new Standing(Strength.ABSENT, standing.dispute());
        List<Implied> behind =
                implied.stream().filter(each -> each.stance() == side).toList();
        return new Evidence(fact, supporting, disputing, withdrawn, steps, behind, lent, silenced);
    }

    /** This evidence, closed under what is implied. */
    Evidence closed(List<Implied> lent) {
        Standing closed = standing;
        for (Implied each : lent) {
            closed = each.stance() == Stance.SUPPORTS
                    ? new Standing(closed.support().max(each.strength()), closed.dispute())
                    : new Standing(closed.support(), closed.dispute().max(each.strength()));
        }
        List<Implied> both = Stream.concat(implied.stream(), lent.stream()).toList();
        return new Evidence(fact, supporting, disputing, withdrawn, steps, both, closed, silenced);
    }

    /**
     * {@return whether the implications alone make it contested: at reasonable grounds it is open only because of them}
     */
    public boolean isContradiction() {
        boolean both = standing.support().reaches(Strength.CREDIBLE)
                && standing.dispute().reaches(Strength.CREDIBLE);
        boolean own = !supporting.isEmpty()
                && !disputing.isEmpty()
                && supporting.get(0).strength().reaches(Strength.CREDIBLE)
                && disputing.get(0).strength().reaches(Strength.CREDIBLE);
        return both && !own;
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
