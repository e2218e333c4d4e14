package org.salience.severity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.salience.model.Delay;
import org.salience.model.RatingValue;

/** Reads one {@link SeverityVector}, from left to right; the grammar stands there. Used once. */
final class VectorParser {
    private static final int MOST_LEVELS = 999_999_999;

    private final String text;
    private final RatingScheme scheme;
    private final Map<Axis, RatingValue> axes = new EnumMap<>(Axis.class);
    private RatingValue likelihood = RatingValue.NOT_RATED;
    private Optional<Delay> delay = Optional.empty();
    private int at;

    VectorParser(String text, RatingScheme scheme) {
        this.text = text;
        this.scheme = scheme;
        for (Axis axis : Axis.values()) {
            axes.put(axis, RatingValue.NOT_RATED);
        }
    }

    SeverityVector parse() {
        String version = head();
        Set<String> seen = new HashSet<>();
        while (at < text.length()) {
            expect('/', "\"/\" and a metric, or the end");
            int start = at;
            String key = token();
            if (!Set.of("SC", "SP", "IR", "LI", "DL").contains(key)) {
                throw unexpected(start, "one of SC, SP, IR, LI and DL");
            }
            if (!seen.add(key)) {
                throw problem(start, key + " must be given once only");
            }
            at += key.length();
            expect(':', "\":\" after " + key);
            metric(key);
        }
        return new SeverityVector(scheme, version, axes, likelihood, delay);
    }

    private String head() {
        String name = SeverityVector.name(scheme);
        String known = SeverityVector.version(scheme);
        if (!token().equals(name)) {
            throw unexpected(at, "\"" + name + "\", the name of rating scheme " + scheme);
        }
        at += name.length();
        expect(':', "\":\" and a version after " + name);
        int start = at;
        String version = upTo("/");
        if (!version.matches("(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})")) {
            throw unexpected(start, "a version such as " + known);
        }
        if (!isReadBy(known, version)) {
            throw problem(
                    start,
                    "version " + version + " of " + name + " is not read here: the rating scheme is " + scheme
                            + ", and levels of a later or of another major version may mean something else");
        }
        at += version.length();
        return version;
    }

    /** The same major version, and a minor version that is not later. */
    private static boolean isReadBy(String known, String found) {
        String[] ours = known.split("\\.");
        String[] theirs = found.split("\\.");
        return Integer.parseInt(ours[0]) == Integer.parseInt(theirs[0])
                && Integer.parseInt(theirs[1]) <= Integer.parseInt(ours[1]);
    }

    private void metric(String key) {
        switch (key) {
            case "LI" -> likelihood = value("likelihood", MOST_LEVELS);
            case "DL" -> delay();
            default -> {
                for (Axis axis : Axis.values()) {
                    if (SeverityVector.key(axis).equals(key)) {
                        axes.put(axis, value(axis.id(), scheme.levels(axis).size()));
                    }
                }
            }
        }
    }

    private void delay() {
        RatingValue value = value(
                "irremediability if delayed",
                scheme.levels(Axis.IRREMEDIABILITY).size());
        if (!(value instanceof RatingValue.NotRated)) {
            delay = Optional.of(new Delay(value, isNext('@') ? Optional.of(months()) : Optional.empty()));
        }
    }

    private int months() {
        at++;
        int months = number("a number of months from 1 up", 1, Integer.MAX_VALUE);
        expect('m', "\"m\" for months after " + months);
        return months;
    }

    private RatingValue value(String what, int most) {
        if (isNext('-')) {
            at++;
            return RatingValue.NOT_RATED;
        }
        int start = at;
        int low = level(what, 1, most);
        if (isNext('=')) {
            at = start;
            return shares(what, most);
        }
        if (!isNext('-')) {
            return RatingValue.of(low);
        }
        at++;
        return new RatingValue.Levels(low, level(what, low, most));
    }

    private RatingValue shares(String what, int most) {
        int start = at;
        SortedMap<Integer, Double> shares = new TreeMap<>();
        do {
            if (!shares.isEmpty()) {
                at++;
            }
            int level = at;
            int key = level(what, 1, most);
            expect('=', "\"=\" and a share after level " + key);
            if (shares.put(key, share()) != null) {
                throw problem(level, "level " + key + " must have one share only");
            }
        } while (isNext(','));
        try {
            return new RatingValue.Shares(shares);
        } catch (IllegalArgumentException e) {
            throw problem(start, e.getMessage());
        }
    }

    private double share() {
        int start = at;
        String share = upTo("/,@");
        if (!share.matches("0\\.[0-9]+|1(\\.0+)?") || Double.parseDouble(share) == 0) {
            throw unexpected(start, "a share above 0 and up to 1, such as 0.5");
        }
        at += share.length();
        return Double.parseDouble(share);
    }

    private int level(String what, int least, int most) {
        String orNone = text.charAt(at - 1) == ':' ? ", or \"-\" for not rated" : "";
        String range = most == MOST_LEVELS ? " from " + least + " up" : " from " + least + " to " + most;
        return number("a level of " + what + range + orNone, least, most);
    }

    private int number(String expected, int least, int most) {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        String digits = text.substring(start, at);
        if (!digits.matches("[1-9][0-9]{0,9}") || Long.parseLong(digits) < least || Long.parseLong(digits) > most) {
            throw unexpected(start, expected);
        }
        return Integer.parseInt(digits);
    }

    private boolean isNext(char expected) {
        return at < text.length() && text.charAt(at) == expected;
    }

    private void expect(char expected, String words) {
        if (!isNext(expected)) {
            throw unexpected(at, words);
        }
        at++;
    }

    /** What stands before the next slash or colon. */
    private String token() {
        return upTo("/:");
    }

    private String upTo(String ends) {
        int end = at;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(at, end);
    }

    private InvalidVectorException unexpected(int index, String expected) {
        at = index;
        String found = upTo("/:=,@-");
        String shown = found.length() > 20 ? found.substring(0, 20) + "..." : found;
        return problem(
                index,
                "expected " + expected + ", found "
                        + (index == text.length()
                                ? "the end"
                                : "\"" + (shown.isEmpty() ? text.substring(index, index + 1) : shown) + "\""));
    }

    private InvalidVectorException problem(int index, String problem) {
        return new InvalidVectorException(text, index, problem);
    }
}
