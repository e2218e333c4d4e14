package org.salience.ungp;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.salience.model.Concept;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.Word;

/**
 * A rule book evaluated over lanes, 64 at a time. Each node of the book has nine planes of bits: whether its support, and
 * whether its dispute, reaches each of the three strengths; whether it must and whether it may hold; and whether the
 * perspective silenced something under it.
 *
 * <p>Standings come from the first six: cutting a standing at a strength commutes with every connective. Words come from
 * must and may, so that they are true or false in every way in which the open facts could turn out.
 *
 * <p>Where an assessor judged a concept, the judgement stands in for its rules, as if the concept were a fact.
 */
final class Evaluation {
    private static final int STRENGTHS = 3;
    private static final int SUPPORT = 0;
    private static final int DISPUTE = STRENGTHS;
    private static final int MUST = 2 * STRENGTHS;
    private static final int MAY = MUST + 1;
    private static final int SILENCED = MUST + 2;
    private static final int PLANES = MUST + 3;

    private final List<RuleBook.Node> nodes;
    private final Lanes lanes;
    private final Strength bar;
    private final Strength silence;
    private final long[][] planes;

    private Evaluation(RuleBook book, Lanes lanes, Strength bar, Strength silence) {
        this.nodes = book.nodes();
        this.lanes = lanes;
        this.bar = bar;
        this.silence = silence;
        this.planes = new long[lanes.words()][nodes.size() * PLANES];
    }

    /**
     * Evaluates a book.
     *
     * @param book the book
     * @param lanes the lanes
     * @param facts where the lanes find their facts
     * @param policy what counts as shown, and what silence weighs
     */
    static Evaluation of(RuleBook book, Lanes lanes, Lanes.Facts facts, EvidencePolicy policy) {
        return run(new Evaluation(book, lanes, policy.burdenBar(), policy.silence()), facts);
    }

    /** Evaluates a book as if silence weighed nothing: what differs from {@link #of} rests on silence. */
    static Evaluation withoutSilence(RuleBook book, Lanes lanes, Lanes.Facts facts, EvidencePolicy policy) {
        return run(new Evaluation(book, lanes, policy.burdenBar(), Strength.ABSENT), facts);
    }

    private static Evaluation run(Evaluation evaluation, Lanes.Facts facts) {
        for (int word = 0; word < evaluation.lanes.words(); word++) {
            for (int node = 0; node < evaluation.nodes.size(); node++) {
                evaluation.node(word, node, facts);
            }
        }
        return evaluation;
    }

    boolean must(int node, int lane) {
        return bit(node, MUST, lane);
    }

    boolean may(int node, int lane) {
        return bit(node, MAY, lane);
    }

    Standing standing(int node, int lane) {
        return new Standing(strength(node, SUPPORT, lane), strength(node, DISPUTE, lane));
    }

    Word word(int node, int lane) {
        return lanes.standard(lane).word(must(node, lane), may(node, lane), standing(node, lane));
    }

    private boolean bit(int node, int plane, int lane) {
        return (planes[lane / 64][node * PLANES + plane] >>> lane & 1) != 0;
    }

    private Strength strength(int node, int side, int lane) {
        int strength = 0;
        while (strength < STRENGTHS && bit(node, side + strength, lane)) {
            strength++;
        }
        return Strength.values()[strength];
    }

    private void node(int word, int node, Lanes.Facts facts) {
        RuleBook.Node step = nodes.get(node);
        long[] p = planes[word];
        int to = node * PLANES;
        switch (step.op()) {
            case FACT -> fact(word, to, step, facts);
            case NEVER -> never(p, to);
            case SEVERE -> severe(word, to, facts);
            case ALL -> fold(p, to, step.args(), true);
            case ANY -> fold(p, to, step.args(), false);
            case NOT -> not(p, to, step.args()[0] * PLANES);
            case AT_LEAST -> atLeast(p, to, step);
            case NOT_SHOWN -> notShown(word, to, step.args()[0] * PLANES);
            case JUDGEMENT -> judgement(word, to, Objects.requireNonNull(step.concept()), facts);
            case UNLESS_JUDGED -> unlessJudged(word, to, step, facts);
        }
    }

    private void fact(int word, int to, RuleBook.Node step, Lanes.Facts facts) {
        long[] p = planes[word];
        for (int lane = word * 64; lane < Math.min(lanes.count(), word * 64 + 64); lane++) {
            Lanes.Cell cell = facts.cell(step.factor(), step.whole(), lane);
            long bit = 1L << lane;
            stand(p, to, cell.standing(), bit);
            if (cell.silenced()) {
                p[to + SILENCED] |= bit;
            }
        }
        settle(word, to);
    }

    /** Severity is what it is at every standard: as firm as can be, or open. */
    private void severe(int word, int to, Lanes.Facts facts) {
        long[] p = planes[word];
        for (int lane = word * 64; lane < Math.min(lanes.count(), word * 64 + 64); lane++) {
            Word severe = facts.severe(lane);
            int side = severe == Word.TRUE ? SUPPORT : DISPUTE;
            for (int i = 0; i < STRENGTHS && severe != Word.UNKNOWN; i++) {
                p[to + side + i] |= 1L << lane;
            }
        }
        settle(word, to);
    }

    /** A judgement stands like a fact. */
    private void judgement(int word, int to, Concept concept, Lanes.Facts facts) {
        long[] p = planes[word];
        for (int lane = word * 64; lane < Math.min(lanes.count(), word * 64 + 64); lane++) {
            stand(p, to, facts.judged(concept, lane).orElse(Standing.UNKNOWN), 1L << lane);
        }
        settle(word, to);
    }

    private void unlessJudged(int word, int to, RuleBook.Node step, Lanes.Facts facts) {
        long[] p = planes[word];
        long judged = 0;
        for (int lane = word * 64; lane < Math.min(lanes.count(), word * 64 + 64); lane++) {
            judged |= facts.judged(Objects.requireNonNull(step.concept()), lane).isPresent() ? 1L << lane : 0;
        }
        int indicated = step.args()[0] * PLANES;
        int otherwise = step.args()[1] * PLANES;
        for (int plane = 0; plane < PLANES; plane++) {
            p[to + plane] = p[indicated + plane] & ~judged | p[otherwise + plane] & judged;
        }
    }

    private static void stand(long[] p, int to, Standing standing, long bit) {
        for (int i = 0; i < standing.support().ordinal(); i++) {
            p[to + SUPPORT + i] |= bit;
        }
        for (int i = 0; i < standing.dispute().ordinal(); i++) {
            p[to + DISPUTE + i] |= bit;
        }
    }

    /** Reads must and may off the standing, as is right for facts. */
    private void settle(int word, int to) {
        long[] p = planes[word];
        long must = 0;
        long never = 0;
        for (StandardOfProof standard : StandardOfProof.values()) {
            long at = lanes.at(standard, word);
            int high = standard.bar().ordinal() - 1;
            int counter = standard.counterBar().ordinal() - 1;
            must |= at & p[to + SUPPORT + high] & ~p[to + DISPUTE + counter];
            never |= at & p[to + DISPUTE + high] & ~p[to + SUPPORT + counter];
        }
        p[to + MUST] = must;
        p[to + MAY] = ~never;
    }

    private static void never(long[] p, int to) {
        Arrays.fill(p, to, to + PLANES, 0);
        Arrays.fill(p, to + DISPUTE, to + MUST, ~0L);
    }

    private static void fold(long[] p, int to, int[] args, boolean all) {
        System.arraycopy(p, args[0] * PLANES, p, to, PLANES);
        for (int arg = 1; arg < args.length; arg++) {
            int from = args[arg] * PLANES;
            for (int plane = 0; plane < PLANES; plane++) {
                boolean dispute = plane >= DISPUTE && plane < MUST;
                boolean and = plane != SILENCED && all != dispute;
                p[to + plane] = and ? p[to + plane] & p[from + plane] : p[to + plane] | p[from + plane];
            }
        }
    }

    private static void not(long[] p, int to, int from) {
        System.arraycopy(p, from + DISPUTE, p, to + SUPPORT, STRENGTHS);
        System.arraycopy(p, from + SUPPORT, p, to + DISPUTE, STRENGTHS);
        p[to + MUST] = ~p[from + MAY];
        p[to + MAY] = ~p[from + MUST];
        p[to + SILENCED] = p[from + SILENCED];
    }

    private static void atLeast(long[] p, int to, RuleBook.Node step) {
        int n = step.args().length;
        for (int plane = 0; plane < PLANES; plane++) {
            boolean dispute = plane >= DISPUTE && plane < MUST;
            int wanted = plane == SILENCED ? 1 : dispute ? n - step.k() + 1 : step.k();
            p[to + plane] = counted(p, step.args(), plane, wanted);
        }
    }

    /** The lanes in which at least some number of the arguments have a bit. */
    private static long counted(long[] p, int[] args, int plane, int wanted) {
        if (wanted > args.length) {
            return 0;
        }
        long[] reached = new long[wanted + 1];
        reached[0] = ~0L;
        for (int arg : args) {
            for (int i = wanted; i > 0; i--) {
                reached[i] |= reached[i - 1] & p[arg * PLANES + plane];
            }
        }
        return reached[wanted];
    }

    private void notShown(int word, int to, int from) {
        long[] p = planes[word];
        long shown = p[from + SUPPORT + bar.ordinal() - 1];
        long silenced = p[from + SILENCED];
        for (int i = 0; i < STRENGTHS; i++) {
            long silent = i < silence.ordinal() ? ~shown : 0;
            p[to + SUPPORT + i] = (p[from + DISPUTE + i] | silent) & ~silenced;
            p[to + DISPUTE + i] = p[from + SUPPORT + i] & shown & ~silenced;
        }
        p[to + MUST] = (~p[from + MAY] | ~shown & metBySilence(word)) & ~silenced;
        p[to + MAY] = ~(p[from + MUST] & shown) | silenced;
        p[to + SILENCED] = 0;
    }

    /** The lanes whose standard silence alone meets. */
    private long metBySilence(int word) {
        long lanesMet = 0;
        for (StandardOfProof standard : StandardOfProof.values()) {
            lanesMet |= silence.reaches(standard.bar()) ? lanes.at(standard, word) : 0;
        }
        return lanesMet;
    }
}
