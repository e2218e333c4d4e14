package org.salience.severity;

/**
 * The ranks that an impact can have, whatever is missing or open, for example {@code 2-5}.
 *
 * @param best the best, 1 or more
 * @param worst the worst
 */
public record RankRange(int best, int worst) {
    /**
     * {@return for example {@code 2-5}, or {@code 2} if only that}
     */
    @Override
    public String toString() {
        return best == worst ? Integer.toString(best) : best + "-" + worst;
    }
}
