package org.salience.severity.uncertainty;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salience.severity.Axis;

/**
 * What it would be worth to learn the band of one axis of one impact before deciding its tier, for example
 * {@code scope of imp-1: worth 0.120 of an expected loss of 0.400}. It says whom to ask what first, not which impact is
 * grave.
 *
 * <p>The states are the bands of the axis; the decision is the tier; the loss is that of missing an impact of the first tier,
 * or of a false alarm. The worth is the expected loss now less the expected loss after learning the axis, all other axes as
 * uncertain as before. An axis may be worth nothing although it is not rated: no answer would change the tier.
 *
 * @param impact the impact
 * @param axis the axis
 * @param worth by how much the expected loss would fall, from 0 to {@code loss}
 * @param loss the expected loss of the better tier as things are known now
 * @param missed the loss of an impact of the first tier that is put into the second
 * @param falseAlarm the loss of an impact of the second tier that is put into the first
 */
public record OpenQuestion(String impact, Axis axis, double worth, double loss, double missed, double falseAlarm) {
    private static final Comparator<OpenQuestion> ORDER = Comparator.comparingDouble(OpenQuestion::worth)
            .reversed()
            .thenComparing(OpenQuestion::impact)
            .thenComparing(OpenQuestion::axis);

    /**
     * {@return all axes of all impacts, those first that are worth most; where worth is equal, by impact and axis}
     *
     * @param impacts the impacts; their axes are taken as independent
     * @param missed the loss of an impact of the first tier that is put into the second, in any unit
     * @param falseAlarm the loss of the opposite, in the same unit
     * @throws IllegalArgumentException if a loss is below 0 or not finite
     */
    public static List<OpenQuestion> rank(Collection<SeverityDistribution> impacts, double missed, double falseAlarm) {
        if (!(missed >= 0 && falseAlarm >= 0 && Double.isFinite(missed + falseAlarm))) {
            throw new IllegalArgumentException(
                    "losses must be finite and not below 0, but were " + missed + " and " + falseAlarm);
        }
        return impacts.stream()
                .flatMap(impact -> Stream.of(Axis.values()).map(axis -> of(impact, axis, missed, falseAlarm)))
                .sorted(ORDER)
                .toList();
    }

    private static OpenQuestion of(SeverityDistribution impact, Axis axis, double missed, double falseAlarm) {
        double[] first = IntStream.rangeClosed(1, impact.top())
                .mapToDouble(band -> impact.firstTierGiven(axis, band))
                .toArray();
        Decision tier = Decision.of(
                impact.axis(axis),
                List.of(
                        IntStream.range(0, first.length)
                                .mapToDouble(i -> falseAlarm * (1 - first[i]))
                                .toArray(),
                        IntStream.range(0, first.length)
                                .mapToDouble(i -> missed * first[i])
                                .toArray()));
        return new OpenQuestion(impact.impact(), axis, tier.perfectInformation(), tier.loss(), missed, falseAlarm);
    }

    /**
     * {@return for example {@code scope of imp-1: worth 0.120 of an expected loss of 0.400 (missed 10.000, false alarm 1.000;
     * axes independent)}}
     */
    @Override
    public String toString() {
        return axis + " of " + impact + ": worth " + Texts.number(worth) + " of an expected loss of "
                + Texts.number(loss) + " (missed " + Texts.number(missed) + ", false alarm " + Texts.number(falseAlarm)
                + "; axes independent)";
    }
}
