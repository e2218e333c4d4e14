package org.salience.severity.agreement;

/**
 * A confidence interval, for example {@code 95 %: 0.573 to 1.000}. Over many samples of units, so many intervals hold the
 * value of the population; it does not say how probable a value is.
 *
 * @param low the lower end
 * @param high the upper end
 * @param level the confidence, for example 0.95
 */
public record Interval(double low, double high, double level) {
    /**
     * Creates an interval.
     *
     * @throws IllegalArgumentException unless low &lt;= high and 0 &lt; level &lt; 1
     */
    public Interval {
        if (!(low <= high) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("an interval must rise and its level lie between 0 and 1, but was " + low
                    + " to " + high + " at " + level);
        }
    }

    @Override
    public String toString() {
        return Words.percent(level) + ": " + Words.number(low) + " to " + Words.number(high);
    }
}
