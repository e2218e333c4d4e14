package org.salience.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Both sides compute the same; otherwise their times could not be compared. */
class AlphaBenchmarkTest {
    @Test
    void alpha_isTheSame() {
        AlphaBenchmark benchmark = new AlphaBenchmark();
        benchmark.ratings();
        assertEquals(benchmark.dkpro(), benchmark.salience().value().getAsDouble(), 1e-12);
        assertEquals(benchmark.salience().value(), benchmark.salienceBootstrap().value());
    }
}
