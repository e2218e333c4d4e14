package org.salience.severity.uncertainty;

/** How the ratings of several assessors become one distribution. All assessors weigh the same. */
public enum Pooling {
    /**
     * The posterior mean of a Dirichlet distribution with a prior of 1/2 for each level (Jeffreys): with {@code c} ratings
     * of a level among {@code n}, {@code (c + 1/2) / (n + levels / 2)}. For levels or intervals from a few assessors. With
     * few assessors the prior moves the result, so bounds for any prior stand beside it. Where nobody rated, the prior is
     * all there is.
     */
    DIRICHLET("Dirichlet, prior 1/2 for each level"),
    /**
     * The mean of the assessors' own distributions (Stone 1961), which keeps their disagreement visible; in the logarithmic
     * pool, the alternative, a single zero would be a veto. For assessors who gave shares. A plain level counts as certain.
     * Where nobody rated, even over the levels, which is an assumption and said to be one.
     */
    LINEAR_POOL("linear pool of the assessors, equal weights");

    private final String words;

    Pooling(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
