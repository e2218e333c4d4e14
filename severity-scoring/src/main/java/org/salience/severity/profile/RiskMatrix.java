package org.salience.severity.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A square matrix of severity and likelihood with colours, and whether the colours can agree with severity times likelihood.
 *
 * <p>A diagnostic for profiles that multiply, since the check takes for granted that risk <em>is</em> that product. UNGP 24
 * does not: a matrix that puts the most severe first whatever the likelihood fails the check, as it must, and the default
 * profile has no such matrix.
 *
 * @param rows the colours: a row for each level of severity from the lowest, in it a cell for each level of likelihood
 * @see <a href="https://doi.org/10.1111/j.1539-6924.2008.01030.x">Cox, L. A. (2008). What's wrong with risk matrices? Risk
 *     Analysis 28(2):497-512</a>
 */
public record RiskMatrix(List<List<RiskColour>> rows) {
    private static final double ROUNDING = 1e-9;

    /**
     * Creates a matrix.
     *
     * @throws IllegalArgumentException unless it has 2 rows or more, each with as many cells
     */
    public RiskMatrix {
        rows = rows.stream().map(List::copyOf).toList();
        int size = rows.size();
        if (size < 2 || rows.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("a risk matrix must be square with 2 rows or more, but its rows have "
                    + rows.stream().map(List::size).toList() + " cells");
        }
    }

    /**
     * {@return a matrix}
     *
     * @param size how many levels severity and likelihood have each, 2 or more
     * @param colour the colour of a level of severity and a level of likelihood, each from 1
     * @throws IllegalArgumentException if there are fewer than 2 levels
     */
    public static RiskMatrix of(int size, BiFunction<Integer, Integer, RiskColour> colour) {
        return new RiskMatrix(IntStream.rangeClosed(1, size)
                .mapToObj(severity -> IntStream.rangeClosed(1, size)
                        .mapToObj(likelihood -> colour.apply(severity, likelihood))
                        .toList())
                .toList());
    }

    /**
     * {@return the matrix of a profile that multiplies severity and likelihood, with an impact of the same level on each
     * criterion for every level of severity}
     *
     * @param profile the profile
     * @param greenUpTo the highest priority that is green
     * @param redFrom the lowest priority that is red
     * @throws IllegalArgumentException if the profile does not multiply, or red begins at or below green
     */
    public static RiskMatrix of(Profile profile, double greenUpTo, double redFrom) {
        LikelihoodRule rule = profile.likelihoodRule();
        if (!rule.isProduct()) {
            throw new IllegalArgumentException(
                    "the check presumes that risk is severity times likelihood, but in profile " + profile.name()
                            + " likelihood " + rule);
        }
        if (!(greenUpTo < redFrom)) {
            throw new IllegalArgumentException(
                    "red must begin above green, but green is up to " + greenUpTo + " and red from " + redFrom);
        }
        return of(profile.scheme().bands(), (severity, likelihood) -> {
            double priority = profile.priority(severity, likelihood);
            return priority >= redFrom - ROUNDING
                    ? RiskColour.RED
                    : priority <= greenUpTo + ROUNDING ? RiskColour.GREEN : RiskColour.YELLOW;
        });
    }

    private record Cell(int severity, int likelihood, RiskColour colour) {
        /** The lowest product in the cell, in units of one over the square of the size. */
        int least() {
            return (severity - 1) * (likelihood - 1);
        }

        int most() {
            return severity * likelihood;
        }

        boolean isUpTo(Cell other) {
            return severity <= other.severity && likelihood <= other.likelihood;
        }
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i <= rows.size(); i++) {
            for (int j = 1; j <= rows.size(); j++) {
                cells.add(new Cell(i, j, rows.get(i - 1).get(j - 1)));
            }
        }
        return cells;
    }

    private Stream<Cell> cells(RiskColour colour) {
        return cells().stream().filter(each -> each.colour == colour);
    }

    /**
     * {@return the lowest product of severity and likelihood in any red cell, the whole matrix being 0 to {@code size}
     * squared; empty if none is red}
     */
    public OptionalInt leastRed() {
        return cells(RiskColour.RED).mapToInt(Cell::least).min();
    }

    /**
     * {@return the highest product in any green cell, in the same units; empty if none is green}
     */
    public OptionalInt mostGreen() {
        return cells(RiskColour.GREEN).mapToInt(Cell::most).max();
    }

    /**
     * {@return whether no point of a red cell has a lower product than a point of a green one: weak consistency}
     */
    public boolean isWeaklyConsistent() {
        return leastRed().isEmpty()
                || mostGreen().isEmpty()
                || leastRed().getAsInt() >= mostGreen().getAsInt();
    }

    /**
     * {@return whether no small rise leads from green straight into red: betweenness}
     *
     * <p>So no red cell lies next to a green one above it, to its right, or across the corner between.
     */
    public boolean isBetween() {
        return cells(RiskColour.GREEN)
                .noneMatch(green -> cells(RiskColour.RED)
                        .anyMatch(red -> green.isUpTo(red)
                                && red.severity - green.severity <= 1
                                && red.likelihood - green.likelihood <= 1));
    }

    /**
     * {@return whether cells of like products have like colours: consistent colouring}
     *
     * <p>A cell that reaches products of another red cell, and none of another green one, is red; the reverse is green; one
     * that reaches both is neither. One that reaches none may be yellow only between a green and a red cell.
     *
     * <p>The definition is recalled from Cox (2008), not read, and cells are taken with their borders. So taken, two
     * colourings of three levels satisfy all three conditions, one of which has red next to the lowest row; the paper is
     * said to admit the other only. To fail the check means something; to pass it, less.
     */
    public boolean isConsistentlyColoured() {
        return cells().stream().allMatch(this::isConsistent);
    }

    private boolean isConsistent(Cell cell) {
        boolean reachesRed = cells(RiskColour.RED).anyMatch(red -> !red.equals(cell) && cell.most() >= red.least());
        boolean reachesGreen =
                cells(RiskColour.GREEN).anyMatch(green -> !green.equals(cell) && cell.least() <= green.most());
        if (!reachesRed && !reachesGreen) {
            return cell.colour != RiskColour.YELLOW || liesBetween(cell);
        }
        return cell.colour == (!reachesGreen ? RiskColour.RED : !reachesRed ? RiskColour.GREEN : RiskColour.YELLOW);
    }

    private boolean liesBetween(Cell cell) {
        return cells(RiskColour.GREEN).anyMatch(green -> green.isUpTo(cell))
                && cells(RiskColour.RED).anyMatch(cell::isUpTo);
    }

    /**
     * {@return for example {@code 3 x 3: weakly consistent (red from 4, green to 3), between, consistently coloured}}
     */
    @Override
    public String toString() {
        return rows.size() + " x " + rows.size() + ": "
                + Stream.of(
                                (isWeaklyConsistent() ? "" : "not ") + "weakly consistent (red from "
                                        + print(leastRed()) + ", green to " + print(mostGreen()) + ")",
                                (isBetween() ? "" : "not ") + "between",
                                (isConsistentlyColoured() ? "" : "not ") + "consistently coloured")
                        .collect(Collectors.joining(", "));
    }

    private static String print(OptionalInt product) {
        return product.isPresent() ? Integer.toString(product.getAsInt()) : "nowhere";
    }
}
