package org.salience.severity.profile;

/**
 * How significant a positive impact is by a profile. Not a severity, and comparable with none.
 *
 * @param profile the profile
 * @param impact the impact
 * @param significance its score
 */
public record PositiveScore(Profile profile, PositiveImpact impact, ScoreRange significance) {
    /**
     * {@return for example {@code positive impact imp-jobs: 3.5 by netcero-mean-capped 1.0.0 (compensatory)}}
     */
    @Override
    public String toString() {
        return "positive impact " + impact.impact() + ": " + significance + " by " + profile;
    }
}
