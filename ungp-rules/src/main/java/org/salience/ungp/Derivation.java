package org.salience.ungp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Fact;
import org.salience.model.Judgement;
import org.salience.model.Manner;
import org.salience.model.Sequence;
import org.salience.model.Stance;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.Implied;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.evidence.Word;
import org.salience.model.norm.Citation;

/**
 * Why something reads as it does: a tree from the conclusion through rules and their citations down to facts, the claims
 * for and against each, and whatever rests on silence. It shows every ground, those that fail included.
 *
 * <p>Immutable and thread-safe.
 */
public final class Derivation {
    /** What a node of the tree is. */
    public enum Kind {
        /** A conclusion; its parts are the rules that could ground it. */
        CONCEPT,
        /** A conclusion on an impact; its parts are the pathways it could run by. */
        PATHWAYS,
        /** A rule; its one part is its condition. */
        RULE,
        /** All parts must hold. */
        ALL,
        /** One part must hold. */
        ANY,
        /** Some number of parts must hold. */
        AT_LEAST,
        /** A ground that the reading takes away: it never holds. */
        NEVER,
        /** The part must not hold. */
        NOT,
        /** A fact, with the claims on it. */
        FACT,
        /** Whether the impact is severe; the note is the tree of its ratings. */
        SEVERITY,
        /** A conclusion that an assessor judged; its parts are the judgements, then the conclusion as indicated. */
        JUDGED,
        /** A judgement; its parts are the facts to which the claims that it names speak, and its note its grounds. */
        JUDGEMENT,
        /** The part would have to be shown by the enterprise; silence weighs. */
        NOT_SHOWN,
        /** The part is an exception; silence is read as its absence. */
        UNLESS
    }

    private final Case matter;
    private final Kind kind;
    private final String what;
    private final Words words;
    private final Standing standing;
    private final List<Citation> citations;
    private final Optional<Evidence> evidence;
    private final Optional<String> note;
    private final Set<StandardOfProof> unspoken;
    private final List<Derivation> parts;
    private final int needed;
    private final Optional<Judgement> judgement;

    Derivation(
            Case matter,
            Kind kind,
            String what,
            Words words,
            Standing standing,
            List<Citation> citations,
            Optional<Evidence> evidence,
            Optional<String> note,
            Set<StandardOfProof> unspoken,
            List<Derivation> parts,
            int needed) {
        this(matter, kind, what, words, standing, citations, evidence, note, unspoken, parts, needed, Optional.empty());
    }

    Derivation(
            Case matter,
            Kind kind,
            String what,
            Words words,
            Standing standing,
            List<Citation> citations,
            Optional<Evidence> evidence,
            Optional<String> note,
            Set<StandardOfProof> unspoken,
            List<Derivation> parts,
            int needed,
            Optional<Judgement> judgement) {
        this.judgement = judgement;
        this.matter = matter;
        this.kind = kind;
        this.what = what;
        this.words = words;
        this.standing = standing;
        this.citations = List.copyOf(citations);
        this.evidence = evidence;
        this.note = note;
        this.unspoken = Set.copyOf(unspoken);
        this.parts = List.copyOf(parts);
        this.needed = needed;
    }

    /**
     * {@return what kind of node this is}
     */
    public Kind kind() {
        return kind;
    }

    /**
     * {@return what the node says: a label, or a rule's reason}
     */
    public String what() {
        return what;
    }

    /**
     * {@return what it reads as at each standard}
     */
    public Words words() {
        return words;
    }

    /**
     * {@return how firmly it is supported and disputed}
     */
    public Standing standing() {
        return standing;
    }

    /**
     * {@return the provisions relied on at this node}
     */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * {@return what is said on the fact, for a fact}
     */
    public Optional<Evidence> evidence() {
        return evidence;
    }

    /**
     * {@return a remark, for example that the case's own structure settles a fact}
     */
    public Optional<String> note() {
        return note;
    }

    /**
     * {@return the judgement, for a judgement}
     */
    public Optional<Judgement> judgement() {
        return judgement;
    }

    /**
     * {@return whether the word at a standard rests on something not being shown that is for the enterprise to show: it
     * would be another if silence weighed nothing}
     *
     * @param standard the standard of proof
     */
    public boolean restsOnSilence(StandardOfProof standard) {
        return unspoken(Kind.NOT_SHOWN, standard);
    }

    /**
     * {@return whether the word at a standard assumes that no exception applies of which nothing is shown: it would be
     * another if silence weighed nothing}
     *
     * @param standard the standard of proof
     */
    public boolean assumesNoException(StandardOfProof standard) {
        return unspoken(Kind.UNLESS, standard);
    }

    private boolean unspoken(Kind by, StandardOfProof standard) {
        return unspoken.contains(standard)
                && (kind == by || parts.stream().anyMatch(part -> part.unspoken(by, standard)));
    }

    /** The burdens and exceptions whose silence decides the word at a standard, each once. */
    List<Derivation> silent(StandardOfProof standard) {
        if (!unspoken.contains(standard)) {
            return List.of();
        }
        if (kind == Kind.NOT_SHOWN || kind == Kind.UNLESS) {
            return List.of(this);
        }
        List<Derivation> silent = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        parts.stream().flatMap(part -> part.silent(standard).stream()).forEach(node -> {
            if (seen.add(node.explain(standard))) {
                silent.add(node);
            }
        });
        return silent;
    }

    /**
     * {@return the nodes below this one}
     */
    public List<Derivation> parts() {
        return parts;
    }

    /**
     * {@return this node and all below it, from top to bottom}
     */
    public Stream<Derivation> nodes() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Derivation::nodes));
    }

    /** This node and what is below it, without the rules that do not hold at a standard and so carry nothing. */
    Stream<Derivation> carrying(StandardOfProof standard) {
        return kind == Kind.RULE && words.at(standard) != Word.TRUE
                ? Stream.empty()
                : Stream.concat(Stream.of(this), parts.stream().flatMap(part -> part.carrying(standard)));
    }

    /** The facts that conditions ask for; not those that lend to them by implication, or that a judgement names. */
    Stream<Derivation> facts() {
        return kind == Kind.FACT
                ? Stream.of(this)
                : parts.stream().filter(part -> part.kind != Kind.JUDGEMENT).flatMap(Derivation::facts);
    }

    /**
     * {@return ids of all claims it names, withdrawn ones included}
     */
    public SortedSet<String> claims() {
        SortedSet<String> claims = new TreeSet<>();
        nodes().flatMap(node -> node.evidence.stream()).forEach(each -> {
            each.claims().forEach(claim -> claims.add(claim.claim().id()));
            each.withdrawn().forEach(claim -> claims.add(claim.id()));
        });
        return claims;
    }

    /**
     * {@return the facts it depends on that are unknown at a standard, in order}
     *
     * @param standard the standard of proof
     */
    public SortedSet<Fact> unknown(StandardOfProof standard) {
        SortedSet<Fact> facts = new TreeSet<>();
        facts().filter(node -> node.words.at(standard) == Word.UNKNOWN)
                .flatMap(node -> node.evidence.stream())
                .forEach(each -> facts.add(each.fact()));
        return facts;
    }

    /**
     * {@return the weakest manner of claim on the strongest supporting branch, or empty if no claim supports it}; reports
     * carry it beside the conclusion, which is never put more firmly
     */
    public Optional<Manner> modality() {
        if (standing.support() == Strength.ABSENT) {
            return Optional.empty();
        }
        return grounds().stream().map(Ground::manner).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /**
     * One leaf of the strongest supporting branch.
     *
     * @param leaf a fact, a judgement, or something not shown that silence supports
     * @param opposed whether it is the dispute of the fact that supports the conclusion
     */
    record Ground(Derivation leaf, boolean opposed) {
        /** The claims on the side that counts, or those that a judgement names. */
        List<WeighedClaim> claims() {
            return leaf.judgement.isPresent() ? named(leaf.judgement.get()) : sided();
        }

        private List<WeighedClaim> named(Judgement judgement) {
            return leaf.parts.stream()
                    .flatMap(part -> part.evidence.stream())
                    .flatMap(Evidence::claims)
                    .filter(claim -> judgement.because().contains(claim.claim().id()))
                    .toList();
        }

        private List<WeighedClaim> sided() {
            return leaf.evidence
                    .map(each -> opposed ? each.disputing() : each.supporting())
                    .orElse(List.of());
        }

        /** The firmest manner among the strongest claims on the side that counts; of a judgement the weakest that it names. */
        Optional<Manner> manner() {
            if (leaf.judgement.isPresent()) {
                return claims().stream().map(claim -> claim.claim().manner()).max(Comparator.naturalOrder());
            }
            return claims().stream()
                    .filter(claim -> claim.strength() == claims().get(0).strength())
                    .map(claim -> claim.claim().manner())
                    .min(Comparator.naturalOrder());
        }
    }

    /** The leaves of the strongest supporting branch; among equally strong ones, that with the firmest claims, then the first. */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        grounds(false, grounds);
        return grounds;
    }

    private void grounds(boolean opposed, List<Ground> into) {
        switch (kind) {
            case FACT -> fact(opposed, into);
            case JUDGEMENT -> into.add(new Ground(this, opposed));
            case JUDGED -> strongest(1, judgements(), opposed, into);
            case NEVER -> into.add(new Ground(this, opposed));
            case NOT -> parts.get(0).grounds(!opposed, into);
            case NOT_SHOWN, UNLESS -> notShown(opposed, into);
            case RULE -> parts.get(0).grounds(opposed, into);
            case ALL -> several(!opposed, opposed, into);
            case ANY, CONCEPT, PATHWAYS -> several(opposed, opposed, into);
            case AT_LEAST -> strongest(opposed ? parts.size() - needed + 1 : needed, opposed, into);
        }
    }

    /** A fact's own claims, or what it is lent by implication where that is firmer. */
    private void fact(boolean opposed, List<Ground> into) {
        List<WeighedClaim> own = evidence.map(each -> opposed ? each.disputing() : each.supporting())
                .orElse(List.of());
        Stance stance = opposed ? Stance.DISPUTES : Stance.SUPPORTS;
        boolean lent = own.isEmpty() || !own.get(0).strength().reaches(side(standing, opposed));
        Optional<Implied> lender = evidence.stream()
                .flatMap(each -> each.implied().stream())
                .filter(each -> lent && each.stance() == stance && each.strength() == side(standing, opposed))
                .findFirst();
        if (lender.isEmpty()) {
            into.add(new Ground(this, opposed));
        } else {
            lenders(lender.get())
                    .forEach(from -> parts.stream()
                            .filter(part -> part.evidence.map(Evidence::fact).equals(Optional.of(from)))
                            .findFirst()
                            .ifPresent(part -> part.fact(lender.get().lends() == Stance.DISPUTES, into)));
        }
    }

    /** One fact lends by implication; a sequence takes both of its facts. */
    private Stream<Fact> lenders(Implied lender) {
        return lender.by() instanceof Sequence
                ? evidence.stream()
                        .flatMap(each -> each.implied().stream())
                        .filter(each -> each.by().equals(lender.by()))
                        .map(Implied::from)
                : Stream.of(lender.from());
    }

    private void notShown(boolean opposed, List<Ground> into) {
        boolean spoken = side(parts.get(0).standing, !opposed).compareTo(side(standing, opposed)) >= 0;
        if (opposed || spoken) {
            parts.get(0).grounds(!opposed, into);
        } else {
            into.add(new Ground(this, false));
        }
    }

    private void several(boolean all, boolean opposed, List<Ground> into) {
        if (all) {
            parts.forEach(part -> part.grounds(opposed, into));
            return;
        }
        strongest(1, opposed, into);
    }

    private List<Derivation> judgements() {
        return parts.stream().filter(part -> part.kind == Kind.JUDGEMENT).toList();
    }

    private void strongest(int number, boolean opposed, List<Ground> into) {
        strongest(number, parts, opposed, into);
    }

    /** Among equally strong parts those with the firmest claims, then the first. */
    private static void strongest(int number, List<Derivation> parts, boolean opposed, List<Ground> into) {
        parts.stream()
                .sorted(Comparator.<Derivation, Strength>comparing(part -> side(part.standing, opposed))
                        .thenComparing(part -> firmness(part, opposed))
                        .reversed())
                .limit(number)
                .forEach(part -> part.grounds(opposed, into));
    }

    private static Strength side(Standing standing, boolean opposed) {
        return opposed ? standing.dispute() : standing.support();
    }

    /** The firmer the weakest manner of a branch, the higher; a branch of silence is the lowest. */
    private static int firmness(Derivation part, boolean opposed) {
        List<Ground> grounds = new ArrayList<>();
        part.grounds(opposed, grounds);
        return grounds.stream()
                .map(Ground::manner)
                .mapToInt(manner -> manner.map(each -> -each.ordinal()).orElse(-Manner.values().length))
                .min()
                .orElse(-Manner.values().length);
    }

    /**
     * {@return ids of the claims on the strongest supporting branch: what the conclusion rests on; empty if nothing
     * supports it}
     */
    public SortedSet<String> restsOn() {
        SortedSet<String> claims = new TreeSet<>();
        if (standing.support() != Strength.ABSENT) {
            grounds()
                    .forEach(ground -> ground.claims()
                            .forEach(claim -> claims.add(claim.claim().id())));
        }
        return claims;
    }

    /** What nobody claims and would have to be claimed for this to have any support: labels, with {@code or} between. */
    String missing() {
        if (standing.support() != Strength.ABSENT || kind == Kind.FACT && note.isPresent() || isTakenAway()) {
            return "";
        }
        boolean every = kind == Kind.ALL;
        Set<String> missing = parts.stream()
                .map(Derivation::missing)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean leaf = missing.isEmpty() || kind == Kind.FACT || kind == Kind.JUDGED;
        return leaf ? what : String.join(every ? ", and " : ", or ", missing);
    }

    /** Whether the reading takes every ground of this away, so that no claim could support it. */
    private boolean isTakenAway() {
        return kind == Kind.NEVER
                || (kind == Kind.RULE || kind == Kind.CONCEPT) && parts.stream().allMatch(Derivation::isTakenAway);
    }

    /**
     * {@return the tree as indented text, at reasonable grounds}
     */
    public String explain() {
        return explain(StandardOfProof.REASONABLE_GROUNDS);
    }

    /**
     * {@return the tree as indented text}
     *
     * @param standard the standard of proof whose words are shown
     */
    public String explain(StandardOfProof standard) {
        return new Explanation(matter, standard).of(this);
    }

    /** The claims that were withdrawn, below this node. */
    List<Claim> withdrawn() {
        return nodes().flatMap(node -> node.evidence.stream())
                .flatMap(each -> each.withdrawn().stream())
                .distinct()
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }

    /**
     * {@return one line: what, and what it reads as at each standard}
     */
    @Override
    public String toString() {
        return what + ": " + words;
    }
}
