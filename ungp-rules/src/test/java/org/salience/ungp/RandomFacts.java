package org.salience.ungp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.salience.model.Concept;
import org.salience.model.Factor;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.Word;

/** Random facts in lanes of random standards, as the engine and the oracle read them. */
final class RandomFacts implements Lanes.Facts {
    /**
     * One fact in one lane.
     *
     * @param seen how it stands from the perspective
     * @param whole how it stands on the whole record
     * @param silenced whether the perspective silenced the enterprise on it
     */
    private record Entry(Standing seen, Standing whole, boolean silenced) {}

    private final List<StandardOfProof> standards = new ArrayList<>();
    private final List<Map<Factor, Entry>> lanes = new ArrayList<>();
    private final List<Word> severe = new ArrayList<>();
    private final List<Map<Concept, Standing>> judged = new ArrayList<>();

    /** Everybody is heard: the whole record is what is seen. */
    static RandomFacts whole(int count, Random random) {
        return new RandomFacts(count, random, false);
    }

    /** Some facts are seen from a perspective that leaves claims out. */
    static RandomFacts fromAPerspective(int count, Random random) {
        return new RandomFacts(count, random, true);
    }

    private RandomFacts(int count, Random random, boolean perspective) {
        for (int lane = 0; lane < count; lane++) {
            standards.add(StandardOfProof.values()[random.nextInt(StandardOfProof.values().length)]);
            severe.add(List.of(Word.TRUE, Word.FALSE, Word.UNKNOWN).get(random.nextInt(3)));
            Map<Factor, Entry> entries = new HashMap<>();
            for (Factor factor : RuleBooks.FACTORS) {
                Standing whole = new Standing(strength(random), strength(random));
                boolean other = perspective && random.nextInt(3) == 0;
                Standing seen = other ? new Standing(strength(random), strength(random)) : whole;
                entries.put(factor, new Entry(seen, whole, other && random.nextBoolean()));
            }
            lanes.add(entries);
            judged.add(new HashMap<>());
        }
    }

    /** The same, and in some lanes somebody judged some of the concepts. */
    RandomFacts judged(List<Concept> concepts, Random random) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (Concept concept : concepts) {
                if (random.nextInt(3) == 0) {
                    judged.get(lane).put(concept, new Standing(strength(random), strength(random)));
                }
            }
        }
        return this;
    }

    private static Strength strength(Random random) {
        return Strength.values()[random.nextInt(Strength.values().length)];
    }

    Lanes lanes() {
        return new Lanes(standards);
    }

    StandardOfProof standard(int lane) {
        return standards.get(lane);
    }

    Standing seen(Factor factor, int lane) {
        return lanes.get(lane).get(factor).seen();
    }

    @Override
    public Lanes.Cell cell(Factor factor, boolean whole, int lane) {
        Entry entry = lanes.get(lane).get(factor);
        return new Lanes.Cell(whole ? entry.whole() : entry.seen(), entry.silenced());
    }

    @Override
    public Word severe(int lane) {
        return severe.get(lane);
    }

    @Override
    public Optional<Standing> judged(Concept concept, int lane) {
        return Optional.ofNullable(judged.get(lane).get(concept));
    }

    NaiveReading.Record naive(int lane) {
        Map<Factor, Entry> entries = lanes.get(lane);
        return new NaiveReading.Record() {
            @Override
            public Standing standing(Factor factor, boolean whole) {
                return whole ? entries.get(factor).whole() : entries.get(factor).seen();
            }

            @Override
            public boolean silenced(Factor factor) {
                return entries.get(factor).silenced();
            }

            @Override
            public Word severe() {
                return severe.get(lane);
            }

            @Override
            public Optional<Standing> judged(Concept concept) {
                return RandomFacts.this.judged(concept, lane);
            }
        };
    }
}
