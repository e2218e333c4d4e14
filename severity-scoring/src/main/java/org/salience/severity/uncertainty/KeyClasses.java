package org.salience.severity.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.salience.severity.LeximaxKey;

/** The keys that there are for so many bands, numbered from the least grave: 20 for four bands, 84 for seven. */
final class KeyClasses {
    static final int FEWEST_BANDS = 3;
    static final int MOST_BANDS = 7;
    private static final List<KeyClasses> ALL =
            IntStream.rangeClosed(0, MOST_BANDS).mapToObj(KeyClasses::new).toList();

    private final int bands;
    private final List<LeximaxKey> keys;
    /** By first, second and third band, each from 1. */
    private final int[][][] number;

    private KeyClasses(int bands) {
        this.bands = bands;
        number = new int[bands + 1][bands + 1][bands + 1];
        List<LeximaxKey> rising = new ArrayList<>();
        for (int first = 1; first <= bands; first++) {
            for (int second = 1; second <= first; second++) {
                for (int third = 1; third <= second; third++) {
                    number[first][second][third] = rising.size();
                    rising.add(new LeximaxKey(first, second, third));
                }
            }
        }
        keys = List.copyOf(rising);
    }

    static KeyClasses of(int bands) {
        return ALL.get(bands);
    }

    int size() {
        return keys.size();
    }

    LeximaxKey key(int number) {
        return keys.get(number);
    }

    /** The number of the key of three bands in any order. */
    int number(int a, int b, int c) {
        int first = Math.max(a, Math.max(b, c));
        int third = Math.min(a, Math.min(b, c));
        return number[first][a + b + c - first - third][third];
    }

    /** The number of the first key whose highest band is at least this one. */
    int from(int band) {
        return number[band][1][1];
    }

    /** How probable each key is, the axes independent: all combinations of their bands. */
    double[] probabilities(OrdinalDistribution a, OrdinalDistribution b, OrdinalDistribution c) {
        double[] probabilities = new double[size()];
        for (int i = 1; i <= bands; i++) {
            for (int j = 1; j <= bands; j++) {
                double both = a.probability(i) * b.probability(j);
                for (int k = 1; k <= bands; k++) {
                    probabilities[number(i, j, k)] += both * c.probability(k);
                }
            }
        }
        return probabilities;
    }
}
