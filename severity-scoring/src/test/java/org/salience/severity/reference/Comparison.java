package org.salience.severity.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How far what was computed lies from what was expected.
 *
 * @param difference the largest difference of two numbers; 0 if there are none to compare
 * @param mismatch where the two differ in anything but the size of a number
 */
record Comparison(double difference, Optional<String> mismatch) {
    private static final Comparison EQUAL = new Comparison(0, Optional.empty());
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");

    /** Whether all is the same and no number further off than {@code tolerance}; not-a-number is never within. */
    boolean within(double tolerance) {
        return mismatch.isEmpty() && difference <= tolerance;
    }

    /** Compares value by value, lists and objects member by member. */
    static Comparison of(JsonNode expected, Object got) {
        return compare("", expected, present(got));
    }

    /** Compares with what was printed, number by number: {@code "0.743"}, {@code "(0.461,1)"} or a list of such. */
    static Comparison ofPrinted(JsonNode printed, Object optional) {
        Object got = present(optional);
        List<Double> left = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(printed.isArray() ? printed.toString() : printed.asText());
        while (matcher.find()) {
            left.add(Double.valueOf(matcher.group()));
        }
        List<?> right = got instanceof Number ? List.of(got) : list(got);
        if (left.isEmpty() || left.size() != right.size()) {
            return differs("", printed, got);
        }
        return IntStream.range(0, left.size())
                .mapToObj(i -> numbers(left.get(i), (Number) right.get(i)))
                .reduce(EQUAL, Comparison::and);
    }

    private static Comparison compare(String at, JsonNode expected, Object got) {
        if (expected.isNumber() && got instanceof Number number) {
            return numbers(expected.doubleValue(), number);
        }
        if (expected.isArray() && isList(got)) {
            List<?> items = list(got);
            return items.size() != expected.size()
                    ? differs(at, expected, got)
                    : IntStream.range(0, items.size())
                            .mapToObj(i -> compare(at + "/" + i, expected.get(i), present(items.get(i))))
                            .reduce(EQUAL, Comparison::and);
        }
        if (expected.isObject() && got instanceof Map<?, ?> map) {
            return map.size() != expected.size()
                    ? differs(at, expected, got)
                    : expected.properties().stream()
                            .map(each -> map.containsKey(each.getKey())
                                    ? compare(
                                            at + "/" + each.getKey(), each.getValue(), present(map.get(each.getKey())))
                                    : differs(at + "/" + each.getKey(), each.getValue(), "nothing"))
                            .reduce(EQUAL, Comparison::and);
        }
        boolean same = expected.isTextual() && expected.textValue().equals(got)
                || expected.isBoolean()
                        && Boolean.valueOf(expected.booleanValue()).equals(got)
                || expected.isNull() && isAbsent(got);
        return same ? EQUAL : differs(at, expected, got);
    }

    private static Comparison numbers(double expected, Number got) {
        return new Comparison(Math.abs(expected - got.doubleValue()), Optional.empty());
    }

    private static Comparison differs(String at, JsonNode expected, Object got) {
        return new Comparison(
                0, Optional.of((at.isEmpty() ? "" : at + ": ") + "expected " + expected + ", got " + print(got)));
    }

    private Comparison and(Comparison other) {
        // Math.max keeps not-a-number
        return new Comparison(Math.max(difference, other.difference), mismatch.or(other::mismatch));
    }

    /** What an optional holds; anything else, and an empty one, as it is. */
    private static Object present(Object got) {
        if (got instanceof OptionalDouble optional && optional.isPresent()) {
            return optional.getAsDouble();
        }
        if (got instanceof OptionalInt optional && optional.isPresent()) {
            return optional.getAsInt();
        }
        return got instanceof Optional<?> optional && optional.isPresent() ? optional.get() : got;
    }

    private static boolean isAbsent(Object got) {
        return got.equals(Optional.empty()) || got.equals(OptionalDouble.empty()) || got.equals(OptionalInt.empty());
    }

    private static boolean isList(Object got) {
        return got instanceof List<?> || got.getClass().isArray();
    }

    private static List<?> list(Object got) {
        if (got instanceof List<?> items) {
            return items;
        }
        return got.getClass().isArray()
                ? IntStream.range(0, Array.getLength(got))
                        .mapToObj(i -> Array.get(got, i))
                        .toList()
                : List.of();
    }

    /** As text, with arrays as lists and optionals as what they hold. */
    static String print(Object optional) {
        Object got = present(optional);
        return got.getClass().isArray()
                ? list(got).stream().map(Comparison::print).toList().toString()
                : got.toString();
    }
}
