package org.salience.model.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * How firmly something is supported and how firmly it is disputed, such as {@code +credible -weak}. The two sides are
 * kept apart: a dispute never subtracts from support. Standings form a product bilattice under {@link #and}, {@link #or}
 * and {@link #not}.
 *
 * @param support strength of what speaks for it
 * @param dispute strength of what speaks against it
 */
public record Standing(Strength support, Strength dispute) {
    /** Nothing is said either way. */
    public static final Standing UNKNOWN = new Standing(Strength.ABSENT, Strength.ABSENT);
    /** The neutral element of {@link #and}: as well supported as can be, and undisputed. */
    public static final Standing TRUE = new Standing(Strength.STRONG, Strength.ABSENT);
    /** The neutral element of {@link #or}: disputed as well as can be, and unsupported. */
    public static final Standing FALSE = new Standing(Strength.ABSENT, Strength.STRONG);

    /**
     * Creates a standing.
     *
     * @throws NullPointerException if a side is null
     */
    public Standing {
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(dispute, "dispute");
    }

    /**
     * {@return the standing of both together: as supported as the weaker, as disputed as the stronger}
     *
     * @param other the other
     */
    public Standing and(Standing other) {
        return new Standing(support.min(other.support), dispute.max(other.dispute));
    }

    /**
     * {@return the standing of one or the other: as supported as the stronger, as disputed as the weaker}
     *
     * @param other the other
     */
    public Standing or(Standing other) {
        return new Standing(support.max(other.support), dispute.min(other.dispute));
    }

    /**
     * {@return the standing of the opposite: the sides swapped}
     */
    public Standing not() {
        return new Standing(dispute, support);
    }

    /**
     * {@return the standing of at least {@code k} of several: supported as the k-th best supported, disputed as the
     * (n-k+1)-th most disputed}
     *
     * @param k how many, from 0 (which is {@link #TRUE}) to the number of standings
     * @param of the standings, n of them
     * @throws IllegalArgumentException if k is below 0 or above n
     */
    public static Standing atLeast(int k, Collection<Standing> of) {
        int n = of.size();
        if (k < 0 || k > n) {
            throw new IllegalArgumentException("k must be from 0 to " + n + ", but was " + k);
        }
        if (k == 0) {
            return TRUE;
        }
        List<Strength> supports = of.stream()
                .map(Standing::support)
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Strength> disputes = of.stream()
                .map(Standing::dispute)
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Standing(supports.get(k - 1), disputes.get(n - k));
    }

    /**
     * {@return the standing of "it is not shown", where a norm places the burden of showing it on the enterprise or makes
     * it an exception}: what disputes it supports this, and so does silence; what shows it disputes this
     *
     * @param bar what counts as shown
     * @param silence how much not being shown weighs
     */
    public Standing notShown(Strength bar, Strength silence) {
        boolean shown = support.reaches(bar);
        return new Standing(shown ? dispute : dispute.max(silence), shown ? support : Strength.ABSENT);
    }

    @Override
    public String toString() {
        return "+" + support + " -" + dispute;
    }
}
