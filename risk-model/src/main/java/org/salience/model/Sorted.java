package org.salience.model;

import java.util.List;

/** Canonical order of lists that mean sets. */
final class Sorted {
    private Sorted() {}

    static boolean isSorted(List<String> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).compareTo(values.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    static List<String> copy(List<String> values) {
        return values.stream().sorted().distinct().toList();
    }
}
