package org.salience.severity.uncertainty;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.salience.model.Rating;
import org.salience.severity.SeverityScorer;
import org.salience.severity.Tier;

/**
 * What one change at a time does to the tier and rank of an impact: each rating one level up and down, each missing rating
 * filled with the lowest and the highest level, each assessor left out everywhere, each other first tier.
 *
 * <p>The rank is 1 and the number of impacts before this one, by tier and then by key; ties share the best rank. Likelihood and
 * delay are not read. Changes come one at a time: two ratings may matter together although neither does alone, which is what
 * {@link #smallestChange()} is for.
 *
 * <p>Nothing here is probable or improbable: it says what the result hangs on.
 *
 * @param impact the impact
 * @param now its tier and rank on the ratings as they are
 * @param impacts how many impacts are ranked
 * @param swings the changes, those first that change the tier, then those that move the rank furthest
 * @param smallestChange the fewest steps of one level, taken together, that change the tier; to fill a missing rating is one
 *     step; empty if none was found
 * @param searched up to how many steps all ways were tried
 */
public record Tornado(
        String impact,
        Place now,
        int impacts,
        List<Swing> swings,
        Optional<List<String>> smallestChange,
        int searched) {
    /**
     * A tier and a rank.
     *
     * @param tier the tier
     * @param rank the rank, from 1
     */
    public record Place(Tier tier, int rank) {
        @Override
        public String toString() {
            return tier + ", rank " + rank;
        }
    }

    /**
     * One change, and where the impact stands after it.
     *
     * @param change the change, for example {@code r1: scope 3 to 4}
     * @param after where the impact stands then
     */
    public record Swing(String change, Place after) {
        @Override
        public String toString() {
            return change + ": " + after;
        }
    }

    /** Creates a result. */
    public Tornado {
        swings = List.copyOf(swings);
        smallestChange = smallestChange.map(List::copyOf);
    }

    /**
     * {@return what changes the place of an impact}
     *
     * @param impact the impact
     * @param ratings the ratings of all impacts that are ranked
     * @param scorer how they are scored
     * @throws IllegalArgumentException if nobody rated the impact, or if the scorer cannot score the ratings
     */
    public static Tornado of(String impact, Collection<Rating> ratings, SeverityScorer scorer) {
        return new TornadoSearch(impact, ratings, scorer).result();
    }

    /**
     * {@return for example {@code imp-1: tier 1, rank 2 of 5; 3 of 14 changes alter the tier, the smallest: r1: scope 4 to 3}}
     */
    @Override
    public String toString() {
        long alter = swings.stream()
                .filter(each -> each.after().tier() != now.tier())
                .count();
        return impact + ": " + now + " of " + impacts + "; " + alter + " of " + swings.size()
                + " changes alter the tier, the smallest: "
                + smallestChange
                        .map(steps -> String.join(" and ", steps))
                        .orElse("none of up to " + searched + (searched == 1 ? " step" : " steps"));
    }
}
