package org.salience.model.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.FactorKind;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Stance;

/**
 * A case seen as of a day, from a perspective, under a policy: for every fact that anybody speaks to, who says what and
 * how firmly.
 *
 * <p>As of a day, a claim is in force if it was certainly made by then (the whole span of its date has passed) and was
 * not withdrawn by then. Undated claims are left out and listed. Immutable and thread-safe.
 */
public final class EvidenceRecord {
    /** Claims come by id, and of equals the order stays. */
    private static final Comparator<WeighedClaim> STRONGEST_FIRST =
            Comparator.comparing(WeighedClaim::strength, Comparator.reverseOrder());

    private final Case matter;
    private final LocalDate asOf;
    private final Perspective perspective;
    private final EvidencePolicy policy;
    private final Optional<DateRange> holding;
    private final Weighing weighing;
    private final List<Claim> inForce = new ArrayList<>();
    private final List<Claim> withdrawn = new ArrayList<>();
    private final SortedMap<Fact, Evidence> facts;
    private final List<Claim> undated = new ArrayList<>();
    private final List<Claim> maybeMade = new ArrayList<>();
    private final List<Claim> ofAnotherTime = new ArrayList<>();

    private EvidenceRecord(
            Case matter, LocalDate asOf, Perspective perspective, EvidencePolicy policy, Optional<DateRange> holding) {
        this.matter = matter;
        this.holding = holding;
        this.asOf = asOf;
        this.perspective = perspective;
        this.policy = policy;
        this.weighing = new Weighing(matter, policy, asOf);
        sort();
        this.facts = view();
    }

    /**
     * {@return a case seen as of a day, from a perspective, under a policy}
     *
     * @param matter the case
     * @param asOf the day, inclusive
     * @param perspective whose word counts
     * @param policy what claims weigh
     * @throws IllegalArgumentException if the perspective names an actor whom the case does not have, or as opposed to the
     *     enterprise one that is part of it or of which it is part
     */
    public static EvidenceRecord of(Case matter, LocalDate asOf, Perspective perspective, EvidencePolicy policy) {
        perspective.actors().forEach(matter::actor);
        if (perspective instanceof Perspective.Agreed agreed) {
            agreed.opposed().forEach(opposed -> refuseAgreementWithItself(matter, opposed));
        }
        return new EvidenceRecord(matter, asOf, perspective, policy, Optional.empty());
    }

    private static void refuseAgreementWithItself(Case matter, String opposed) {
        if (matter.isEnterprise(opposed) || matter.isPartOf(matter.enterprise(), opposed)) {
            throw new IllegalArgumentException("an opponent must stand outside the enterprise " + matter.enterprise()
                    + ", but \"" + opposed + "\" does not");
        }
    }

    /**
     * {@return the case}
     */
    public Case matter() {
        return matter;
    }

    /**
     * {@return the day as of which it is seen}
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * {@return whose word counts}
     */
    public Perspective perspective() {
        return perspective;
    }

    /**
     * {@return what claims weigh}
     */
    public EvidencePolicy policy() {
        return policy;
    }

    /**
     * {@return this record with everybody's word}
     */
    public EvidenceRecord whole() {
        return perspective instanceof Perspective.Whole
                ? this
                : new EvidenceRecord(matter, asOf, Perspective.whole(), policy, holding);
    }

    /**
     * {@return this record, seen for what was so in a time: a claim that speaks of another time alone does not count}; what the
     * enterprise knew is read up to the end of the time; this record itself where no claim is left out by that
     *
     * @param time the time, for example the period of an impact
     */
    public EvidenceRecord holdingOn(DateRange time) {
        return holding.isEmpty() && matter.claims().stream().noneMatch(claim -> isOfAnotherTime(claim, time))
                ? this
                : new EvidenceRecord(matter, asOf, perspective, policy, Optional.of(time));
    }

    /**
     * {@return what is said on a fact; empty sides if nothing is}
     *
     * @param fact the fact
     */
    public Evidence evidence(Fact fact) {
        Evidence known = facts.get(fact);
        return known == null ? Evidence.none(fact) : known;
    }

    /**
     * {@return what is said on every fact that a claim in force or a withdrawn claim speaks to, directly or by implication, in
     * order}
     */
    public List<Evidence> facts() {
        return List.copyOf(facts.values());
    }

    /**
     * {@return claims that are left out because nothing dates them, by id}
     */
    public List<Claim> undated() {
        return Collections.unmodifiableList(undated);
    }

    /**
     * {@return claims that are left out because they may or may not have been made by the day, by id}
     */
    public List<Claim> maybeMade() {
        return Collections.unmodifiableList(maybeMade);
    }

    /**
     * {@return claims that are left out because they speak of another time than the one the record is seen for, by id}
     */
    public List<Claim> ofAnotherTime() {
        return Collections.unmodifiableList(ofAnotherTime);
    }

    private boolean isOfAnotherTime(Claim claim, DateRange time) {
        if (matter.holds(claim).isEmpty()) {
            return false;
        }
        DateRange holds = matter.holds(claim).get();
        if (matter.factor(claim.factor()).kind() != FactorKind.KNOWLEDGE) {
            return !holds.overlaps(time);
        }
        // What was known stays known; what could not be known even later could not be known before.
        if (claim.stance() == Stance.SUPPORTS) {
            return !holds.startsBefore(time);
        }
        return time.end().isPresent()
                ? holds.end().filter(time.end().get()::isAfter).isPresent()
                : !holds.overlaps(time);
    }

    /**
     * {@return what to know before relying on the perspective, one line each, by party; empty if nothing}: a perspective
     * without a publisher names the other parties whose own words it leaves out with it, for example
     * {@code leaves out own words of acme that herald published: c12, c15}
     */
    public List<String> warnings() {
        if (!(perspective instanceof Perspective.WithoutPublisher without)) {
            return List.of();
        }
        SortedMap<String, List<String>> leftOut = new TreeMap<>();
        for (Claim claim : inForce) {
            String speaker = matter.speaker(claim);
            if (isPublishedBy(claim, without.actor())
                    && !matter.isPartOf(speaker, without.actor())
                    && claim.characterisedBy().isEmpty()) {
                leftOut.computeIfAbsent(speaker, party -> new ArrayList<>()).add(claim.id());
            }
        }
        return leftOut.entrySet().stream()
                .map(party -> "leaves out own words of " + party.getKey() + " that " + without.actor() + " published: "
                        + String.join(", ", party.getValue()))
                .toList();
    }

    /** Claims in force are folded as the perspective has it, then closed under implication. */
    private SortedMap<Fact, Evidence> view() {
        if (perspective instanceof Perspective.Strictly strictly) {
            Predicate<WeighedClaim> own = own(strictly.actor());
            return closed(fold(own, own), Map.of());
        }
        if (perspective instanceof Perspective.Contested contested) {
            Predicate<WeighedClaim> own = own(contested.actor());
            Predicate<WeighedClaim> specific = own.and(each -> !each.claim().general());
            Map<Fact, Evidence> word = closed(fold(own, own), Map.of());
            Map<Fact, Evidence> spokenTo = new TreeMap<>();
            closed(fold(specific, own), Map.of()).forEach((fact, evidence) -> {
                if (!evidence.standing().equals(Standing.UNKNOWN)) {
                    spokenTo.put(fact, word.get(fact));
                }
            });
            return closed(fold(each -> true, own), spokenTo);
        }
        return closed(fold(kept(), each -> false), Map.of());
    }

    /** The claims that count, where nobody is taken at its word. */
    private Predicate<WeighedClaim> kept() {
        if (perspective instanceof Perspective.Agreed agreed) {
            return agreed(agreed.opposed());
        }
        if (perspective instanceof Perspective.WithoutSpeaker without) {
            return each -> !matter.isPartOf(each.speaker(), without.actor());
        }
        if (perspective instanceof Perspective.WithoutPublisher without) {
            return each -> !isPublishedBy(each.claim(), without.actor());
        }
        return each -> true;
    }

    private boolean isPublishedBy(Claim claim, String actor) {
        return matter.isPartOf(matter.publisher(matter.source(claim.in())), actor);
    }

    /** It takes own and specific words to agree; to disagree, whatever is recorded as said. */
    private Predicate<WeighedClaim> agreed(List<String> opposed) {
        Predicate<WeighedClaim> ours = own(matter.enterprise());
        Predicate<WeighedClaim> theirs = opposed.stream().map(this::own).reduce(each -> false, Predicate::or);
        Predicate<WeighedClaim> recorded =
                each -> each.claim().characterisedBy().isEmpty()
                        && (matter.isEnterprise(each.speaker())
                                || opposed.stream().anyMatch(actor -> matter.isPartOf(each.speaker(), actor)));
        Predicate<WeighedClaim> specific = each -> !each.claim().general();
        Set<Fact> agreed = facts(ours.and(specific));
        agreed.retainAll(facts(theirs.and(specific)));
        Set<Fact> split = facts(recorded.and(each -> each.claim().stance() == Stance.SUPPORTS));
        split.retainAll(facts(recorded.and(each -> each.claim().stance() == Stance.DISPUTES)));
        agreed.removeAll(split);
        return ours.or(theirs).and(each -> agreed.contains(matter.fact(each.claim())));
    }

    private Set<Fact> facts(Predicate<WeighedClaim> by) {
        return inForce.stream()
                .filter(claim -> by.test(weighing.weigh(claim)))
                .map(matter::fact)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private SortedMap<Fact, Evidence> closed(SortedMap<Fact, Evidence> direct, Map<Fact, Evidence> fixed) {
        Sequences.add(matter, direct);
        return new Closure(matter, direct, fixed).closed();
    }

    /**
     * An actor's own words, and those of its units, in documents of its own that it published; not what others say that it
     * said.
     */
    private Predicate<WeighedClaim> own(String actor) {
        return each -> {
            Source source = matter.source(each.claim().in());
            return matter.isPartOf(each.speaker(), actor)
                    && matter.isPartOf(source.by(), actor)
                    && source.kind() != SourceKind.LEAK
                    && each.claim().characterisedBy().isEmpty();
        };
    }

    /**
     * The claims on each fact, folded.
     *
     * @param counts the claims that count
     * @param supposed those of them that are taken at the speaker's word
     */
    private SortedMap<Fact, Evidence> fold(Predicate<WeighedClaim> counts, Predicate<WeighedClaim> supposed) {
        SortedMap<Fact, Sides> sides = new TreeMap<>();
        for (Claim claim : inForce) {
            WeighedClaim weighed = weighing.weigh(claim);
            Sides side = sides.computeIfAbsent(matter.fact(claim), fact -> new Sides());
            if (counts.test(weighed)) {
                side.add(supposed.test(weighed) ? supposed(weighed) : weighed);
            } else {
                side.silenced |= matter.isEnterprise(weighed.speaker())
                        && claim.characterisedBy().isEmpty();
            }
        }
        for (Claim claim : withdrawn) {
            sides.computeIfAbsent(matter.fact(claim), fact -> new Sides())
                    .withdrawn
                    .add(claim);
        }
        SortedMap<Fact, Evidence> folded = new TreeMap<>();
        sides.forEach((fact, side) -> folded.put(fact, side.fold(fact)));
        return folded;
    }

    /** Taken at its word, a claim is as strong as its manner allows: what is alleged stays alleged. */
    private WeighedClaim supposed(WeighedClaim weighed) {
        return new WeighedClaim(
                weighed.claim(),
                weighed.speaker(),
                weighed.position(),
                weighed.roots(),
                List.of(new Step(
                        "on " + weighed.speaker() + "'s word",
                        policy.ceiling(weighed.claim().manner()))));
    }

    /** Sorts the claims by whether they are in force as of the day. */
    private void sort() {
        for (Claim claim : matter.claims()) {
            Optional<DateRange> stated = matter.stated(claim);
            if (stated.flatMap(DateRange::end).isEmpty()) {
                undated.add(claim);
            } else if (!stated.get().endsBy(asOf)) {
                if (stated.get().startsBy(asOf)) {
                    maybeMade.add(claim);
                }
            } else if (holding.filter(time -> isOfAnotherTime(claim, time)).isPresent()) {
                ofAnotherTime.add(claim);
            } else {
                (weighing.hasFallen(claim) ? withdrawn : inForce).add(claim);
            }
        }
    }

    /** The claims on one fact, before they are folded. */
    private final class Sides {
        private final List<WeighedClaim> supporting = new ArrayList<>();
        private final List<WeighedClaim> disputing = new ArrayList<>();
        private final List<Claim> withdrawn = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private boolean silenced;

        void add(WeighedClaim weighed) {
            (weighed.claim().stance() == Stance.SUPPORTS ? supporting : disputing).add(weighed);
        }

        Evidence fold(Fact fact) {
            supporting.sort(STRONGEST_FIRST);
            disputing.sort(STRONGEST_FIRST);
            Standing standing = new Standing(side(supporting, "support"), side(disputing, "dispute"));
            return new Evidence(fact, supporting, disputing, withdrawn, steps, List.of(), standing, silenced);
        }

        private Strength side(List<WeighedClaim> claims, String name) {
            Strength best = claims.isEmpty() ? Strength.ABSENT : claims.get(0).strength();
            EvidencePolicy.Corroboration rule = policy.corroboration();
            if (best.reaches(rule.at()) && !best.reaches(rule.gives()) && independent(claims, rule)) {
                steps.add(new Step(name + " corroborated by " + rule.groups() + " independent origins", rule.gives()));
                return rule.gives();
            }
            return best;
        }
    }

    /** Whether enough claims that count can be chosen so that no two go back to the same body. */
    private boolean independent(List<WeighedClaim> claims, EvidencePolicy.Corroboration rule) {
        List<Set<String>> origins = claims.stream()
                .filter(each -> each.strength().reaches(rule.at()))
                .filter(weighing::vouches)
                .map(each -> Set.copyOf(each.roots()))
                .distinct()
                .toList();
        return disjoint(origins, 0, Set.of(), rule.groups());
    }

    private static boolean disjoint(List<Set<String>> origins, int from, Set<String> taken, int wanted) {
        if (wanted == 0) {
            return true;
        }
        for (int i = from; i < origins.size(); i++) {
            Set<String> next = origins.get(i);
            if (Collections.disjoint(next, taken)) {
                Set<String> both = new HashSet<>(taken);
                both.addAll(next);
                if (disjoint(origins, i + 1, both, wanted - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * {@return one line: case, day, perspective, policy}
     */
    @Override
    public String toString() {
        return matter.id() + " as of " + asOf
                + holding.map(time -> ", holding on " + time).orElse("") + ", " + perspective + ", policy " + policy;
    }
}
