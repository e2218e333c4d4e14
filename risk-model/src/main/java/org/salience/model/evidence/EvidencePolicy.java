package org.salience.model.evidence;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.salience.model.Manner;
import org.salience.model.SourceKind;
import org.salience.model.internal.DataFile;

/**
 * What a claim weighs, by the kind of its source and the manner in which it is put, and how strength may grow. Versioned
 * data: the table is in {@code evidence-policy.json}, and {@code examples/docs/evidence-policy.md} gives the reasons.
 *
 * <p>Strength grows in two ways only: a specific statement of the enterprise against its own interest rises by at most one
 * step, and independent claims that are each credible may together be strong. Immutable and thread-safe.
 */
public final class EvidencePolicy {
    private final String id;
    private final String version;
    private final Map<SourceKind, Map<Manner, Strength>> table = new EnumMap<>(SourceKind.class);
    private final Map<SourceKind, Strength> relays = new EnumMap<>(SourceKind.class);
    private final Map<Manner, Strength> ceilings = new EnumMap<>(Manner.class);
    private final Strength general;
    private final boolean raisesConcessions;
    private final Corroboration corroboration;
    private final Strength burdenBar;
    private final Strength silence;

    /**
     * How independent claims strengthen each other.
     *
     * @param groups how many claims, no two of which go back to the same body
     * @param at how strong each must be
     * @param manners the manners that count
     * @param gives the strength they have together
     */
    public record Corroboration(int groups, Strength at, Set<Manner> manners, Strength gives) {
        /** Creates the rule. */
        public Corroboration {
            manners = Set.copyOf(manners);
        }
    }

    /** Reads a policy; only the one that ships is public. */
    EvidencePolicy(DataFile data) {
        id = data.text("id");
        version = data.text("version");
        for (Manner manner : Manner.values()) {
            ceilings.put(manner, strength(data.object("ceilings"), manner.id()));
        }
        for (SourceKind kind : SourceKind.values()) {
            DataFile row = data.object("table").object(kind.id());
            Map<Manner, Strength> byManner = new EnumMap<>(Manner.class);
            for (Manner manner : Manner.values()) {
                byManner.put(manner, strength(row, manner.id()));
            }
            table.put(kind, byManner);
            relays.put(kind, strength(row, "relays"));
        }
        general = strength(data, "general");
        raisesConcessions = data.object("againstInterest").number("steps") > 0;
        DataFile joint = data.object("corroboration");
        Set<Manner> manners = EnumSet.noneOf(Manner.class);
        for (Manner manner : Manner.values()) {
            if (joint.texts("manners").contains(manner.id())) {
                manners.add(manner);
            }
        }
        corroboration =
                new Corroboration(joint.number("groups"), strength(joint, "at"), manners, strength(joint, "gives"));
        burdenBar = strength(data.object("burden"), "bar");
        silence = strength(data.object("burden"), "silence");
    }

    private static Strength strength(DataFile data, String field) {
        return Strength.valueOf(data.text(field).toUpperCase(Locale.ROOT));
    }

    private static final class Holder {
        static final EvidencePolicy STANDARD =
                new EvidencePolicy(DataFile.of(EvidencePolicy.class, "evidence-policy.json"));
    }

    /**
     * {@return the policy that ships with this version}
     */
    public static EvidencePolicy standard() {
        return Holder.STANDARD;
    }

    /**
     * {@return its id}
     */
    public String id() {
        return id;
    }

    /**
     * {@return its version}
     */
    public String version() {
        return version;
    }

    /**
     * {@return what a claim weighs by its source and manner}
     *
     * @param kind the kind of source in which the claim is made
     * @param manner how it is put
     */
    public Strength weight(SourceKind kind, Manner manner) {
        return table.get(kind).get(manner);
    }

    /**
     * {@return the most that a claim in a manner can ever weigh}
     *
     * @param manner how it is put
     */
    public Strength ceiling(Manner manner) {
        return ceilings.get(manner);
    }

    /**
     * {@return the most that a claim can weigh of which we know only through a source of a kind}
     *
     * @param kind the kind of the source that quotes it
     */
    public Strength relays(SourceKind kind) {
        return relays.get(kind);
    }

    /**
     * {@return the most that a general statement can weigh}
     */
    public Strength general() {
        return general;
    }

    /**
     * {@return whether a specific statement against the speaker's interest weighs one step more}
     */
    public boolean raisesConcessions() {
        return raisesConcessions;
    }

    /**
     * {@return how independent claims strengthen each other}
     */
    public Corroboration corroboration() {
        return corroboration;
    }

    /**
     * {@return what counts as shown where a norm places the burden on the enterprise}
     */
    public Strength burdenBar() {
        return burdenBar;
    }

    /**
     * {@return how much it weighs that something is not shown where it ought to be}
     */
    public Strength silence() {
        return silence;
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
