package org.salience.severity.agreement;

/**
 * How the interval of an agreement statistic is found. Units are the sample in all of them; the raters are taken as those
 * there are. Not offered: the bootstrap over pairs of Hayes and Krippendorff (2007), which holds the expected disagreement
 * fixed and is too narrow (Zapf et al. 2016).
 */
public sealed interface IntervalMethod {
    /**
     * Leaves out one unit at a time; t quantile with units - 1 degrees of freedom. Source: Efron, B. and Tibshirani, R.
     * (1993). An Introduction to the Bootstrap, chapter 11; for alpha: Hughes, J. (2022), arXiv:2210.13265.
     *
     * @param level the confidence
     */
    record Jackknife(double level) implements IntervalMethod {
        /**
         * Creates the method.
         *
         * @throws IllegalArgumentException unless 0 &lt; level &lt; 1
         */
        public Jackknife {
            check(level);
        }

        @Override
        public String toString() {
            return "jackknife over units";
        }
    }

    /**
     * Draws as many units as there are, with replacement, again and again; percentiles of what comes out. The same seed
     * gives the same interval on any number of threads. Source: Efron and Tibshirani (1993), chapter 13.
     *
     * @param level the confidence
     * @param resamples how often, 100 or more
     * @param seed where the random numbers start
     */
    record Bootstrap(double level, int resamples, long seed) implements IntervalMethod {
        /**
         * Creates the method.
         *
         * @throws IllegalArgumentException unless 0 &lt; level &lt; 1 and there are 100 resamples or more
         */
        public Bootstrap {
            check(level);
            if (resamples < 100) {
                throw new IllegalArgumentException("a bootstrap needs 100 resamples or more, but was " + resamples);
            }
        }

        @Override
        public String toString() {
            return "bootstrap over units, " + resamples + " resamples, seed " + seed;
        }
    }

    /**
     * The published formula: Gwet (2014) for AC1 and AC2, t quantile with units - 1 degrees of freedom; Fleiss, Cohen and
     * Everitt (1969) for Cohen's kappa, normal quantile. The other statistics have none here.
     *
     * @param level the confidence
     */
    record LargeSample(double level) implements IntervalMethod {
        /**
         * Creates the method.
         *
         * @throws IllegalArgumentException unless 0 &lt; level &lt; 1
         */
        public LargeSample {
            check(level);
        }

        @Override
        public String toString() {
            return "large-sample formula";
        }
    }

    /** No interval; the result says that none was asked for. */
    record None() implements IntervalMethod {
        @Override
        public String toString() {
            return "no interval asked for";
        }
    }

    /**
     * {@return the jackknife at 95 %, which is the default}
     */
    static IntervalMethod jackknife() {
        return new Jackknife(0.95);
    }

    /**
     * {@return the bootstrap at 95 %}
     *
     * @param resamples how often, 100 or more
     * @param seed where the random numbers start
     * @throws IllegalArgumentException if there are fewer than 100 resamples
     */
    static IntervalMethod bootstrap(int resamples, long seed) {
        return new Bootstrap(0.95, resamples, seed);
    }

    /**
     * {@return the published formula at 95 %}
     */
    static IntervalMethod largeSample() {
        return new LargeSample(0.95);
    }

    /**
     * {@return no interval}
     */
    static IntervalMethod none() {
        return new None();
    }

    private static void check(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "the confidence level must be between 0 and 1, for example 0.95, but was " + level);
        }
    }
}
