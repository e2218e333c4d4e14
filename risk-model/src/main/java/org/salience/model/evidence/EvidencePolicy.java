package org.salience.model.evidence;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Manner;
import org.salience.model.SourceKind;
import org.salience.model.internal.DataFile;
import org.salience.model.internal.Sha256;

/**
 * What a claim weighs, by the kind of its source and the manner in which it is put, and how strength may grow. Versioned
 * data; {@code examples/docs/evidence-policy.md} gives the reasons, and what depends on the choice.
 *
 * <p>Three policies ship: {@linkplain #standard() the default}, {@code court-like} and {@code survivor-centred}. Under each
 * of them strength grows in two ways only: a specific statement of the enterprise against its own interest rises by at most
 * one step, and independent claims that are each credible may together be strong. Immutable and thread-safe.
 */
public final class EvidencePolicy {
    private final String id;
    private final String version;
    private final String sha256;
    private final Map<SourceKind, Map<Manner, Strength>> table = new EnumMap<>(SourceKind.class);
    private final Map<SourceKind, Strength> relays = new EnumMap<>(SourceKind.class);
    private final Map<Manner, Strength> ceilings;
    private final Map<Manner, Strength> inOwnInterest;
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

    private EvidencePolicy(String name, String json) {
        DataFile data = DataFile.parse(name, json);
        id = data.text("id");
        version = data.text("version");
        sha256 = Sha256.of(json);
        ceilings = byManner(data.object("ceilings"));
        inOwnInterest = byManner(data.object("inOwnInterest"));
        for (SourceKind kind : SourceKind.values()) {
            DataFile row = data.object("table").object(kind.id());
            table.put(kind, byManner(row));
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

    private static Map<Manner, Strength> byManner(DataFile data) {
        Map<Manner, Strength> strengths = new EnumMap<>(Manner.class);
        for (Manner manner : Manner.values()) {
            strengths.put(manner, strength(data, manner.id()));
        }
        return strengths;
    }

    private static Strength strength(DataFile data, String field) {
        return Strength.valueOf(data.text(field).toUpperCase(Locale.ROOT));
    }

    private static final class Holder {
        static final List<EvidencePolicy> ALL = Stream.of(
                        "evidence-policy.json",
                        "evidence-policy-court-like.json",
                        "evidence-policy-survivor-centred.json")
                .map(file -> new EvidencePolicy(file, DataFile.read(EvidencePolicy.class, file)))
                .toList();
    }

    /** Reads a policy that does not ship. */
    static EvidencePolicy parse(String json) {
        return new EvidencePolicy("policy", json);
    }

    /**
     * {@return every policy that ships with this version, the default first, then by id}
     */
    public static List<EvidencePolicy> all() {
        return Holder.ALL;
    }

    /**
     * {@return the default}
     */
    public static EvidencePolicy standard() {
        return all().get(0);
    }

    /**
     * {@return the policy with an id}
     *
     * @param id for example {@code court-like}
     * @throws IllegalArgumentException if no policy has it; the message names those that ship
     */
    public static EvidencePolicy named(String id) {
        return all().stream()
                .filter(policy -> policy.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no evidence policy is called \"" + id + "\"; there are "
                                + all().stream().map(EvidencePolicy::id).collect(Collectors.joining(", "))));
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
     * {@return the SHA-256 of its data file, 64 hexadecimal digits}
     */
    public String sha256() {
        return sha256;
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
     * {@return the most that an assurance or a denial by the enterprise can weigh, whoever passes it on}
     *
     * @param manner how it is put
     */
    public Strength inOwnInterest(Manner manner) {
        return inOwnInterest.get(manner);
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
