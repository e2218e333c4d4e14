package org.salience.severity.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an agreement statistic comes to and how firmly, for example {@code Krippendorff's alpha, ordinal: 0.815 (95 %: 0.573
 * to 1.000, jackknife over units; 11 units, 4 raters; fewer than 30 units)}. It says how far raters agree, not whether they
 * are right. A statistic that is undefined has no value, and says why.
 */
public final class Agreement {
    /** With fewer units intervals are rough, and the result says so. */
    static final int FEW_UNITS = 30;

    private final String name;
    private final Value value;
    private final OptionalDouble standardError;
    private final Optional<Interval> interval;
    private final String method;
    private final int units;
    private final int raters;
    private final List<String> notes;
    private final Optional<String> convention;
    private final String source;

    private Agreement(Draft draft) {
        this.name = draft.name;
        this.value = draft.value;
        this.standardError = draft.standardError;
        this.interval = draft.interval;
        this.method = draft.method;
        this.units = draft.units;
        this.raters = draft.raters;
        this.notes = List.copyOf(draft.notes);
        this.convention = draft.convention;
        this.source = draft.source;
    }

    /** What is known of a result while it is put together. */
    static final class Draft {
        private final String name;
        private final String source;
        private final Value value;
        private OptionalDouble standardError = OptionalDouble.empty();
        private Optional<Interval> interval = Optional.empty();
        private String method = "no interval";
        private int units;
        private int raters;
        private final List<String> notes = new ArrayList<>();
        private Optional<String> convention = Optional.empty();

        Draft(String name, String source, Value value) {
            this.name = name;
            this.source = source;
            this.value = value;
        }

        Value value() {
            return value;
        }

        Draft of(int theUnits, int theRaters) {
            units = theUnits;
            raters = theRaters;
            return this;
        }

        Draft error(double error) {
            standardError = OptionalDouble.of(error);
            return this;
        }

        /** Ends are cut to what the statistic can be, but never so that the value falls outside. */
        Draft interval(double low, double high, double level, double least) {
            double at = value.number().getAsDouble();
            interval = Optional.of(
                    new Interval(Math.min(at, Math.max(least, low)), Math.max(at, Math.min(1, high)), level));
            return this;
        }

        Draft method(String words) {
            method = words;
            return this;
        }

        Draft note(String note) {
            notes.add(note);
            return this;
        }

        Draft convention(Optional<String> words) {
            convention = words;
            return this;
        }

        Agreement done() {
            return new Agreement(this);
        }
    }

    /**
     * {@return the value; empty where the statistic is undefined}
     */
    public OptionalDouble value() {
        return value.number();
    }

    /**
     * {@return why the statistic is undefined, for example {@code no unit has two ratings}; empty where it is not}
     */
    public Optional<String> undefined() {
        return value.undefined();
    }

    /**
     * {@return the confidence interval; empty where none was asked for, or none can be given, as {@link #toString} says}
     */
    public Optional<Interval> interval() {
        return interval;
    }

    /**
     * {@return the standard error that goes with the interval}
     */
    public OptionalDouble standardError() {
        return standardError;
    }

    /**
     * {@return how many units it rests on; those with too few ratings are not counted}
     */
    public int units() {
        return units;
    }

    /**
     * {@return how many raters there are}
     */
    public int raters() {
        return raters;
    }

    /**
     * {@return what to keep in mind, for example {@code fewer than 30 units}}
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * {@return the numbers that the value was computed from, by name, in the order of the computation, for example
     * {@code observed disagreement}}
     */
    public Map<String, Double> parts() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(value.parts()));
    }

    /**
     * {@return what a value of this size is called by convention; empty where there is no convention, or no value} Nothing
     * in this library depends on it.
     */
    public Optional<String> convention() {
        return convention;
    }

    /**
     * {@return the publication that defines the statistic}
     */
    public String source() {
        return source;
    }

    /**
     * {@return the result with what it was computed from, its convention and its source, line by line}
     */
    public String explain() {
        StringBuilder text = new StringBuilder(toString()).append('\n');
        value.parts()
                .forEach((part, number) -> text.append("  ")
                        .append(part)
                        .append(": ")
                        .append(Words.number(number))
                        .append('\n'));
        standardError.ifPresent(error ->
                text.append("  standard error: ").append(Words.number(error)).append('\n'));
        convention.ifPresent(
                words -> text.append("  by convention: ").append(words).append('\n'));
        return text.append("  source: ").append(source).append('\n').toString();
    }

    @Override
    public String toString() {
        List<String> remarks = new ArrayList<>();
        if (value.number().isPresent()) {
            remarks.add(interval.map(each -> each + ", ").orElse("") + method);
        }
        remarks.add(Words.count(units, "unit") + ", " + Words.count(raters, "rater"));
        remarks.addAll(notes);
        String what = value.number().isPresent()
                ? Words.number(value.number().getAsDouble())
                : "undefined, because " + value.undefined().orElseThrow();
        return name + ": " + what + " (" + String.join("; ", remarks) + ")";
    }
}
