package org.salience.severity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.salience.model.Delay;
import org.salience.model.Rating;
import org.salience.model.RatingValue;

/**
 * What one assessor says of the severity of one impact, on one line: for example {@code UNGP:1.0/SC:4/SP:2/IR:3-4}.
 *
 * <p>It holds levels, not a result, and no name of an impact or an assessor: {@link #score} makes a severity of it.
 *
 * <pre>
 * vector   = name ":" version { "/" metric }
 * name     = "UNGP" for the standard rating scheme, otherwise the id of the scheme
 * version  = major "." minor
 * metric   = "SC:" value                      scale
 *          | "SP:" value                      scope
 *          | "IR:" value                      irremediability
 *          | "LI:" value                      likelihood, for a potential impact
 *          | "DL:" value [ "@" months "m" ]   irremediability if the response is delayed, and in how many months
 * value    = "-"                              not rated, the same as leaving the metric out
 *          | level [ "-" level ]              a level, or all levels from one to another
 *          | level "=" share { "," level "=" share }   shares of belief, which add up to 1
 * </pre>
 *
 * <p>The form follows the vector strings of CVSS, which readers of security advisories know: a name and version, then
 * metrics in capitals between slashes. As in CVSS 3.1, metrics are read in any order and printed in the order above, none
 * may be given twice, and case counts. Unlike there no metric must be given: what is left out is not rated, may be any
 * level, and is printed as {@code -} for the three axes.
 *
 * <p>A vector is read by the {@linkplain RatingScheme rating scheme} whose levels it holds: one of the same major and of
 * the same or an earlier minor version. Equal to a vector of the same scheme, version and values. Immutable and thread-safe.
 *
 * @see <a href="https://www.first.org/cvss/v3.1/specification-document">CVSS v3.1, section 6: vector string</a>
 */
public final class SeverityVector {
    static final String STANDARD_NAME = "UNGP";
    private static final Pattern VERSION = Pattern.compile("([0-9]{1,4}\\.[0-9]{1,4})([.+-].*)?");

    private final RatingScheme scheme;
    private final String version;
    private final Map<Axis, RatingValue> axes;
    private final RatingValue likelihood;
    private final Optional<Delay> delay;

    SeverityVector(
            RatingScheme scheme,
            String version,
            Map<Axis, RatingValue> axes,
            RatingValue likelihood,
            Optional<Delay> delay) {
        this.scheme = scheme;
        this.version = version;
        this.axes = Collections.unmodifiableMap(new EnumMap<>(axes));
        this.likelihood = likelihood;
        this.delay = delay;
        this.axes.forEach(scheme::bands);
        delay.ifPresent(each -> scheme.bands(Axis.IRREMEDIABILITY, each.irremediability()));
    }

    /**
     * {@return the vector that a text writes, in the standard rating scheme}
     *
     * @param text for example {@code UNGP:1.0/SC:4/SP:2/IR:3-4}
     * @throws InvalidVectorException if it is not one, or of a version that the scheme does not read; it shows where
     */
    public static SeverityVector parse(String text) {
        Objects.requireNonNull(text, "text");
        return parse(text, RatingScheme.standard());
    }

    /**
     * {@return the vector that a text writes, in another rating scheme}
     *
     * @param text for example {@code acme-five:2.1/SC:5/SP:2/IR:3-4}
     * @param scheme the scheme that it names
     * @throws InvalidVectorException if it is not one, or of a version that the scheme does not read; it shows where
     * @throws IllegalArgumentException if no vector can name the scheme
     */
    public static SeverityVector parse(String text, RatingScheme scheme) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(scheme, "scheme");
        return new VectorParser(text, scheme).parse();
    }

    /**
     * {@return the vector of a rating in the standard scheme; it leaves out of whom the rating speaks, what measures change, and
     * the claims it rests on}
     *
     * @param rating the rating
     * @throws IllegalArgumentException if it has a level above those of the scheme
     */
    public static SeverityVector from(Rating rating) {
        Objects.requireNonNull(rating, "rating");
        return from(rating, RatingScheme.standard());
    }

    /**
     * {@return the vector of a rating in another scheme; it leaves out of whom the rating speaks, what measures change, and the
     * claims it rests on}
     *
     * @param rating the rating
     * @param scheme the scheme in whose levels it is
     * @throws IllegalArgumentException if it has a level above those of the scheme, or no vector can name the scheme
     */
    public static SeverityVector from(Rating rating, RatingScheme scheme) {
        Objects.requireNonNull(rating, "rating");
        name(scheme);
        Map<Axis, RatingValue> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, axis.of(rating));
        }
        return new SeverityVector(scheme, version(scheme), axes, rating.likelihood(), rating.ifDelayed());
    }

    /** What vectors call a scheme. */
    static String name(RatingScheme scheme) {
        if (scheme.id().equals(RatingScheme.standard().id())) {
            return STANDARD_NAME;
        }
        if (!scheme.id().matches("[A-Za-z][A-Za-z0-9-]*") || scheme.id().equals(STANDARD_NAME)) {
            throw new IllegalArgumentException(
                    "a vector can name a rating scheme only by letters, digits and hyphens, and " + STANDARD_NAME
                            + " is the standard one, but its id is \"" + scheme.id() + "\"");
        }
        return scheme.id();
    }

    /** The major and minor version of a scheme. */
    static String version(RatingScheme scheme) {
        Matcher matcher = VERSION.matcher(scheme.version());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a vector can name a rating scheme only by a version such as 1.0.0, but "
                    + scheme.id() + " has \"" + scheme.version() + "\"");
        }
        return matcher.group(1);
    }

    /**
     * {@return the rating scheme in whose levels it is read}
     */
    public RatingScheme scheme() {
        return scheme;
    }

    /**
     * {@return the major and minor version of the scheme that it was written in, for example {@code 1.0}}
     */
    public String version() {
        return version;
    }

    /**
     * {@return what it says of an axis}
     *
     * @param axis the axis
     */
    public RatingValue value(Axis axis) {
        return Objects.requireNonNull(axes.get(axis));
    }

    /**
     * {@return how likely the impact is}
     */
    public RatingValue likelihood() {
        return likelihood;
    }

    /**
     * {@return what delay would do, if it says}
     */
    public Optional<Delay> delay() {
        return delay;
    }

    /**
     * {@return the rating that it stands for}
     *
     * @param id the id of the rating
     * @param by the assessor
     * @param on the day
     * @param of the impact
     */
    public Rating rating(String id, String by, LocalDate on, String of) {
        return Rating.builder()
                .id(id)
                .by(by)
                .on(on)
                .of(of)
                .scale(value(Axis.SCALE))
                .scope(value(Axis.SCOPE))
                .irremediability(value(Axis.IRREMEDIABILITY))
                .likelihood(likelihood)
                .ifDelayed(delay)
                .build();
    }

    /**
     * {@return how grave the impact is if this is the only rating of it, by the profile {@code ungp-severity-first}; what is
     * not rated may be any level}
     *
     * @param by the assessor
     * @param on the day
     * @param of the impact
     */
    public Severity score(String by, LocalDate on, String of) {
        return SeverityScorer.standard().with(scheme).score(Collections.singleton(rating("vector", by, on, of)));
    }

    static String key(Axis axis) {
        return switch (axis) {
            case SCALE -> "SC";
            case SCOPE -> "SP";
            case IRREMEDIABILITY -> "IR";
        };
    }

    private static String print(RatingValue value) {
        if (value instanceof RatingValue.Shares shares) {
            return shares.shares().entrySet().stream()
                    .map(each -> each.getKey() + "="
                            + new BigDecimal(each.getValue().toString())
                                    .stripTrailingZeros()
                                    .toPlainString())
                    .collect(Collectors.joining(","));
        }
        return value instanceof RatingValue.NotRated ? "-" : value.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeverityVector that
                && scheme.equals(that.scheme)
                && version.equals(that.version)
                && axes.equals(that.axes)
                && likelihood.equals(that.likelihood)
                && delay.equals(that.delay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scheme, version, axes, likelihood, delay);
    }

    /**
     * {@return the text that {@link #parse(String, RatingScheme) parse} reads, for example
     * {@code UNGP:1.0/SC:4/SP:2/IR:-/LI:3/DL:4@6m}}
     */
    @Override
    public String toString() {
        return name(scheme) + ":" + version
                + axes.entrySet().stream()
                        .map(each -> "/" + key(each.getKey()) + ":" + print(each.getValue()))
                        .collect(Collectors.joining())
                + (likelihood instanceof RatingValue.NotRated ? "" : "/LI:" + print(likelihood))
                + delay.map(each -> "/DL:" + print(each.irremediability())
                                + each.withinMonths()
                                        .map(months -> "@" + months + "m")
                                        .orElse(""))
                        .orElse("");
    }
}
