package org.salience.severity.agreement;

/** How much two levels count as agreeing, from 1 for the same level to 0. */
enum LevelWeights {
    /** Only the same level agrees. */
    IDENTITY {
        @Override
        double of(int k, int l, int levels) {
            return k == l ? 1 : 0;
        }
    },
    /** The same level or the next. */
    WITHIN_ONE {
        @Override
        double of(int k, int l, int levels) {
            return Math.abs(k - l) <= 1 ? 1 : 0;
        }
    },
    /** Falls evenly with the number of steps: treats levels as equally spaced. */
    LINEAR {
        @Override
        double of(int k, int l, int levels) {
            return 1 - Math.abs(k - l) / (levels - 1.0);
        }
    },
    /** Falls with the square of the number of steps: treats levels as equally spaced. */
    QUADRATIC {
        @Override
        double of(int k, int l, int levels) {
            double step = (k - l) / (levels - 1.0);
            return 1 - step * step;
        }
    },
    /** Gwet's ordinal weights: falls with the number of pairs of levels from the one to the other. */
    ORDINAL {
        @Override
        double of(int k, int l, int levels) {
            double steps = Math.abs(k - l);
            return 1 - steps * (steps + 1) / ((double) levels * (levels - 1));
        }
    };

    abstract double of(int k, int l, int levels);

    double[][] matrix(int levels) {
        double[][] weights = new double[levels][levels];
        for (int k = 0; k < levels; k++) {
            for (int l = 0; l < levels; l++) {
                weights[k][l] = of(k, l, levels);
            }
        }
        return weights;
    }
}
