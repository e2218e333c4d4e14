package org.salience.severity.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a formula needs to know of one way in which all criteria may be filled.
 *
 * <p>Many ways come to the same totals, so the ways of eleven open criteria are few enough to look at each.
 *
 * @param sum the weighted sum of the levels
 * @param weight the sum of the weights
 * @param product the product of the levels
 * @param highest the highest level
 * @param highestOnAxes the highest level of those criteria that speak of scale, scope or irremediability
 * @param highestStopper the highest level of the stoppers; 0 if there are none
 */
record Totals(double sum, double weight, double product, int highest, int highestOnAxes, int highestStopper) {
    private static final Totals NONE = new Totals(0, 0, 1, 0, 0, 0);

    private Totals with(Criterion criterion, double weight, int level) {
        return new Totals(
                sum + weight * level,
                this.weight + weight,
                product * level,
                Math.max(highest, level),
                criterion.axis().isPresent() ? Math.max(highestOnAxes, level) : highestOnAxes,
                criterion.isStopper() ? Math.max(highestStopper, level) : highestStopper);
    }

    /** Every way to fill the criteria from their ranges. */
    static Set<Totals> all(List<Criterion> criteria, Weights weights, List<LevelRange> ranges) {
        Set<Totals> all = Set.of(NONE);
        for (int i = 0; i < criteria.size(); i++) {
            Set<Totals> next = new LinkedHashSet<>();
            for (Totals each : all) {
                for (int level = ranges.get(i).low(); level <= ranges.get(i).high(); level++) {
                    next.add(each.with(criteria.get(i), weights.part(i), level));
                }
            }
            all = next;
        }
        return all;
    }

    /** All criteria at one level. */
    static Totals uniform(List<Criterion> criteria, Weights weights, int level) {
        return all(
                        criteria,
                        weights,
                        criteria.stream()
                                .map(each -> new LevelRange(level, level))
                                .toList())
                .iterator()
                .next();
    }

    double mean() {
        return sum / weight;
    }
}
