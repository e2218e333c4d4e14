package org.salience.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salience.severity.uncertainty.MonteCarlo;
import org.salience.severity.uncertainty.RankAcceptability;
import org.salience.severity.uncertainty.SeverityDistribution;

/** Both sides answer the same question; otherwise their times could not be compared. */
class RankBenchmarkTest {
    /** Where a share rests on twenty draws or more; by chance one or two in 10,000 are further off. */
    @ParameterizedTest
    @ValueSource(ints = {4, 7})
    void draws_agreeWithinFourStandardErrors(int bands) {
        List<SeverityDistribution> impacts = RatedImpacts.made(RankBenchmark.IMPACTS, bands, 1);
        RankAcceptability exact = RankAcceptability.exact(impacts);
        RankAcceptability drawn = MonteCarlo.seed(1).rank(impacts);
        int compared = 0;
        int beyond = 0;
        for (String impact : exact.impacts()) {
            double sum = 0;
            for (int rank = 1; rank <= impacts.size(); rank++) {
                double p = exact.probability(impact, rank);
                sum += p;
                double error = drawn.standardError(p).orElseThrow();
                compared += p > 0.002 ? 1 : 0;
                beyond += p > 0.002 && Math.abs(p - drawn.probability(impact, rank)) > 4 * error ? 1 : 0;
            }
            assertEquals(1, sum, 1e-9);
        }
        assertTrue(compared > 10_000, compared + " compared");
        assertTrue(beyond <= compared * 3e-4, beyond + " of " + compared);
    }
}
