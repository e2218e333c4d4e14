package org.salience.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an assessor says of one axis: a level or an interval of levels ({@code 4}, {@code 3-4}), shares of belief over
 * levels, or {@code not-rated}, which is not a low level. Which levels exist is for the rating scheme to say.
 */
public sealed interface RatingValue {
    /** The axis was not rated. */
    RatingValue NOT_RATED = new NotRated();

    /** The axis was not rated. */
    record NotRated() implements RatingValue {
        @Override
        public String toString() {
            return "not-rated";
        }
    }

    /**
     * A level, or all levels from one to another.
     *
     * @param low the lowest level, 1 or more
     * @param high the highest level
     */
    record Levels(int low, int high) implements RatingValue {
        private static final Pattern TEXT = Pattern.compile("[0-9]{1,9}(-[0-9]{1,9})?");

        /**
         * Creates an interval.
         *
         * @throws IllegalArgumentException unless 1 &lt;= low &lt;= high
         */
        public Levels {
            if (low < 1 || high < low || high > 999_999_999) {
                throw new IllegalArgumentException(
                        "levels must rise from 1 or more, for example 3 or 3-4, but were " + low + "-" + high);
            }
        }

        @Override
        public String toString() {
            return low == high ? Integer.toString(low) : low + "-" + high;
        }
    }

    /**
     * Shares of belief over levels, which add up to 1.
     *
     * @param shares by level
     */
    record Shares(SortedMap<Integer, Double> shares) implements RatingValue {
        /**
         * Creates a distribution.
         *
         * @throws IllegalArgumentException if a level is below 1, a share is not above 0, or they do not add up to 1
         *     within 1e-9
         */
        public Shares {
            Objects.requireNonNull(shares, "shares");
            shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
            double sum = 0;
            for (Map.Entry<Integer, Double> each : shares.entrySet()) {
                if (each.getKey() < 1 || each.getKey() > 999_999_999 || !(each.getValue() > 0)) {
                    throw new IllegalArgumentException(
                            "levels must be 1 or more and shares above 0, but were " + shares);
                }
                sum += each.getValue();
            }
            if (!(Math.abs(sum - 1) <= 1e-9)) {
                throw new IllegalArgumentException("shares must add up to 1, but " + shares + " add up to " + sum);
            }
        }

        @Override
        public String toString() {
            return shares.toString();
        }
    }

    /**
     * {@return a single level}
     *
     * @param level 1 or more
     */
    static RatingValue of(int level) {
        return new Levels(level, level);
    }

    /**
     * {@return what a text writes}
     *
     * @param text {@code 4}, {@code 3-4} or {@code not-rated}
     * @throws IllegalArgumentException if it is none of these
     */
    static RatingValue parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.equals("not-rated")) {
            return NOT_RATED;
        }
        if (!Levels.TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "must be a level (4), an interval (\"3-4\"), shares ({\"3\": 0.5, \"4\": 0.5}) or \"not-rated\", but was \""
                            + text + "\"");
        }
        String[] ends = text.split("-");
        return new Levels(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
}
