package org.salience.model;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads the public constants of a class, to compare them with the data they stand for. */
public final class Constants {
    private Constants() {}

    /**
     * {@return the public constants of a type that a class declares, by name}
     *
     * @param owner the class
     * @param type the type
     * @param <T> the type
     */
    public static <T> Map<String, T> of(Class<?> owner, Class<T> type) {
        Map<String, T> constants = new TreeMap<>();
        Arrays.stream(owner.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> type.isAssignableFrom(field.getType()))
                .forEach(field -> constants.put(field.getName(), type.cast(value(field))));
        return constants;
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * {@return the name of the constant for an id: in capitals, with underscores}
     *
     * @param id for example {@code serves-operation}
     */
    public static String name(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
