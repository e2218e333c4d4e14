package org.salience.severity.profile;

import java.util.Locale;

/** Constants as data files write them: {@code mean-and-maximum} for {@code MEAN_AND_MAXIMUM}. */
final class Constants {
    private Constants() {}

    static <E extends Enum<E>> E named(E[] constants, String id) {
        for (E each : constants) {
            if (id(each).equals(id)) {
                return each;
            }
        }
        throw new IllegalStateException("no constant is called " + id);
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
