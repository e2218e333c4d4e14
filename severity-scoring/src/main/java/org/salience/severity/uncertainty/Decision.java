package org.salience.severity.uncertainty;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A choice between actions while it is not known which of some states holds, and what it would be worth to find out. Each
 * action has a loss in each state; the best action has the least expected loss (Raiffa 1968). A gain is a loss below 0.
 *
 * <p>Immutable and thread-safe.
 */
public final class Decision {
    /** Less than this part of the greatest loss is a rounding error, not a worth. */
    private static final double ROUNDING = 1e-13;

    private final OrdinalDistribution states;
    private final double[][] losses;

    private Decision(OrdinalDistribution states, double[][] losses) {
        this.states = states;
        this.losses = losses;
    }

    /**
     * {@return a decision}
     *
     * @param states how probable each state is
     * @param losses for each action its loss in each state, in any unit
     * @throws IllegalArgumentException if there is no action, or if one has not a finite loss for each state
     */
    public static Decision of(OrdinalDistribution states, Collection<double[]> losses) {
        double[][] copy = losses.stream().map(double[]::clone).toArray(double[][]::new);
        if (copy.length == 0
                || Arrays.stream(copy)
                        .anyMatch(each -> each.length != states.top()
                                || !DoubleStream.of(each).allMatch(Double::isFinite))) {
            throw new IllegalArgumentException("each action must have a finite loss for each of " + states.top()
                    + " states, but losses were " + Arrays.deepToString(copy));
        }
        return new Decision(states, copy);
    }

    /**
     * {@return the expected loss of the best action as things are known now}
     */
    public double loss() {
        return least(
                states.probabilities().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * {@return by how much the expected loss would fall if the state were known before acting; never below 0}
     */
    public double perfectInformation() {
        double[][] revealing = new double[states.top()][states.top()];
        IntStream.range(0, states.top()).forEach(i -> revealing[i][i] = 1);
        return information(Arrays.asList(revealing));
    }

    /**
     * {@return by how much the expected loss would fall if the outcome of a test were known before acting, its cost not
     * counted; never below 0}
     *
     * @param test for each state how probable each outcome is, given the state
     * @throws IllegalArgumentException unless there is a distribution over the same outcomes for each state
     */
    public double information(Collection<double[]> test) {
        double[][] likelihood = test.stream().map(double[]::clone).toArray(double[][]::new);
        if (likelihood.length != states.top()
                || Arrays.stream(likelihood).anyMatch(each -> each.length != likelihood[0].length)) {
            throw new IllegalArgumentException("a test must have the same outcomes for each of " + states.top()
                    + " states, but was " + Arrays.deepToString(likelihood));
        }
        Arrays.stream(likelihood).forEach(OrdinalDistribution::of);
        double informed = 0;
        for (int outcome = 0; outcome < likelihood[0].length; outcome++) {
            int seen = outcome;
            informed += least(IntStream.range(0, states.top())
                    .mapToDouble(state -> states.probability(state + 1) * likelihood[state][seen])
                    .toArray());
        }
        double worth = loss() - informed;
        return worth
                        > ROUNDING
                                * Arrays.stream(losses)
                                        .flatMapToDouble(DoubleStream::of)
                                        .map(Math::abs)
                                        .max()
                                        .orElse(0)
                ? worth
                : 0;
    }

    /** The least loss over the actions, each state weighted. */
    private double least(double[] weights) {
        return Arrays.stream(losses)
                .mapToDouble(loss -> IntStream.range(0, weights.length)
                        .mapToDouble(state -> weights[state] * loss[state])
                        .sum())
                .min()
                .orElseThrow();
    }

    /**
     * {@return for example {@code expected loss 0.400, worth of knowing 0.250 (4 states, 2 actions)}}
     */
    @Override
    public String toString() {
        return "expected loss " + Texts.number(loss()) + ", worth of knowing " + Texts.number(perfectInformation())
                + " (" + states.top() + " states, " + losses.length + " actions)";
    }
}
