package org.salience.severity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.salience.model.RatingValue;

/**
 * The order of impacts by brute force: every way of completing what one assessor says is written out, and the rule applied to
 * it word by word. Shares no code with the library; one level is one band.
 */
final class NaiveOrder {
    /** What one assessor says of one impact. */
    record Impact(
            RatingValue scale,
            RatingValue scope,
            RatingValue irremediability,
            RatingValue ifDelayed,
            RatingValue likelihood,
            boolean occurred) {
        /** Nothing rated on any axis, and delay would not make it irremediable. */
        boolean isUnrated(int top) {
            return scale == RatingValue.NOT_RATED
                    && scope == RatingValue.NOT_RATED
                    && irremediability == RatingValue.NOT_RATED
                    && (ifDelayed == RatingValue.NOT_RATED
                            || choices(ifDelayed, top)
                                            .get(choices(ifDelayed, top).size() - 1)
                                    < top);
        }

        Impact raised(int what, int top) {
            return switch (what) {
                case 0 -> new Impact(raised(scale, top), scope, irremediability, ifDelayed, likelihood, occurred);
                case 1 -> new Impact(scale, raised(scope, top), irremediability, ifDelayed, likelihood, occurred);
                case 2 -> new Impact(scale, scope, raised(irremediability, top), ifDelayed, likelihood, occurred);
                default -> new Impact(scale, scope, irremediability, ifDelayed, raised(likelihood, top), occurred);
            };
        }

        private static RatingValue raised(RatingValue value, int top) {
            return value instanceof RatingValue.Levels levels && levels.high() < top
                    ? new RatingValue.Levels(levels.low() + 1, levels.high() + 1)
                    : value;
        }

        Impact withLikelihoodOf(Impact other) {
            return new Impact(scale, scope, irremediability, ifDelayed, other.likelihood, other.occurred);
        }
    }

    private final int top;
    private final int levels;
    private final boolean irremediabilityFirst;

    NaiveOrder(int top, int levels, boolean irremediabilityFirst) {
        this.top = top;
        this.levels = levels;
        this.irremediabilityFirst = irremediabilityFirst;
    }

    private static List<Integer> choices(RatingValue value, int top) {
        return value instanceof RatingValue.Levels of
                ? IntStream.rangeClosed(of.low(), of.high()).boxed().toList()
                : IntStream.rangeClosed(1, top).boxed().toList();
    }

    /** Each completion as what is compared: tier, bands from the highest, irremediability, likelihood. */
    private List<int[]> completions(Impact impact) {
        List<int[]> all = new ArrayList<>();
        List<Integer> delays =
                impact.ifDelayed() == RatingValue.NOT_RATED ? List.of(0) : choices(impact.ifDelayed(), top);
        List<Integer> likely = impact.occurred() ? List.of(99) : choices(impact.likelihood(), levels);
        for (int scale : choices(impact.scale(), top)) {
            for (int scope : choices(impact.scope(), top)) {
                for (int restored : choices(impact.irremediability(), top)) {
                    for (int delay : delays) {
                        for (int likelihood : likely) {
                            int[] bands = {scale, scope, restored};
                            Arrays.sort(bands);
                            boolean first = bands[2] == top || delay == top;
                            all.add(new int[] {
                                first ? 1 : 0,
                                bands[2],
                                bands[1],
                                bands[0],
                                irremediabilityFirst ? restored : 0,
                                likelihood
                            });
                        }
                    }
                }
            }
        }
        return all;
    }

    private static int compare(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                return one[i] - other[i];
            }
        }
        return 0;
    }

    int highest(Impact one, Impact other) {
        return compare(
                completions(one).stream().max(NaiveOrder::compare).orElseThrow(),
                completions(other).stream().max(NaiveOrder::compare).orElseThrow());
    }

    boolean inEveryCompletion(Impact one, Impact other) {
        return completions(one).stream()
                .allMatch(a -> completions(other).stream().allMatch(b -> compare(a, b) > 0));
    }

    boolean inSomeCompletion(Impact one, Impact other) {
        return completions(one).stream()
                .anyMatch(a -> completions(other).stream().anyMatch(b -> compare(a, b) > 0));
    }
}
