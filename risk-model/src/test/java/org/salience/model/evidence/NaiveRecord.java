package org.salience.model.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Actor;
import org.salience.model.Bearing;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Stance;
import org.salience.model.Vocabulary;

/**
 * What the record of a case should say, worked out rule by rule from the rules as they are written, without memory,
 * order or explanation. It shares the policy's table with the engine, and nothing else.
 */
final class NaiveRecord {
    private final LocalDate day;
    private final Perspective perspective;
    private final String enterprise;
    private final EvidencePolicy policy;
    private final Collection<Claim> all;
    private final Map<String, Actor> actors;
    private final Map<String, Source> sources;
    private final Map<String, Claim> claims;
    private final Map<String, Factor> factors;
    private final Map<Fact, Standing> settled;
    private final Map<Fact, Standing> closed;

    NaiveRecord(Case matter, LocalDate day, Perspective perspective) {
        this(matter, day, perspective, EvidencePolicy.standard());
    }

    NaiveRecord(Case matter, LocalDate day, Perspective perspective, EvidencePolicy policy) {
        this(matter, matter.claims(), day, perspective, policy);
    }

    /** Hears what is said of a time: of what the enterprise knew, whatever it knew by the time's end. */
    static NaiveRecord holdingOn(DateRange time, Case matter, LocalDate day, Perspective perspective) {
        Set<String> known = Set.of("foreseeable", "knew", "put-on-notice", "risk-was-public", "declined-similar-work");
        LocalDate first = time.start().orElse(LocalDate.MIN);
        LocalDate last = time.end().orElse(LocalDate.MAX);
        List<Claim> heard = matter.claims().stream()
                .filter(claim -> {
                    LocalDate from = begins(claim, matter).orElse(LocalDate.MIN);
                    LocalDate to = claim.holds().flatMap(DateRange::end).orElse(LocalDate.MAX);
                    boolean ofKnowledge = known.contains(claim.factor())
                            || matter.factors().stream()
                                    .anyMatch(own -> own.id().equals(claim.factor())
                                            && own.kind().id().equals("knowledge"));
                    if (ofKnowledge && claim.stance() == Stance.SUPPORTS) {
                        return !from.isAfter(last);
                    }
                    if (ofKnowledge && time.end().isPresent()) {
                        return !to.isBefore(last);
                    }
                    return !from.isAfter(last) && !to.isBefore(first);
                })
                .toList();
        return new NaiveRecord(matter, heard, day, perspective, EvidencePolicy.standard());
    }

    /** Hears only some of the claims of a case. */
    private NaiveRecord(
            Case matter, Collection<Claim> heard, LocalDate day, Perspective perspective, EvidencePolicy policy) {
        this.policy = policy;
        this.day = day;
        this.perspective = perspective;
        enterprise = matter.enterprise();
        all = heard;
        actors = byId(matter.actors(), Actor::id);
        sources = byId(matter.sources(), Source::id);
        claims = byId(matter.claims(), Claim::id);
        factors = byId(matter.factors(), Factor::id);
        Vocabulary.standard().factors().forEach(each -> factors.put(each.id(), each));
        settled = perspective instanceof Perspective.Contested contested
                ? spokenTo(matter, Perspective.strictly(contested.actor()))
                : Map.of();
        Map<Fact, Standing> folded = new HashMap<>();
        // What is not yet said brings no fact into play.
        all.stream().filter(this::made).forEach(claim -> folded.computeIfAbsent(fact(claim), this::folded));
        matter.impacts()
                .forEach(impact -> impact.through()
                        .forEach(through -> afterNotice(matter, through, impact.id())
                                .ifPresent(strength -> folded.merge(
                                        new Fact(Factors.CONTINUED_AFTER_NOTICE, List.of(through, impact.id())),
                                        new Standing(strength, Strength.ABSENT),
                                        (said, computed) -> new Standing(
                                                Collections.max(List.of(said.support(), computed.support())),
                                                said.dispute())))));
        closed = NaiveClosure.of(matter, folded, settled);
    }

    /** From when a claim speaks: of notice, from the last day on which it may have been given. */
    private static Optional<LocalDate> begins(Claim claim, Case matter) {
        Source source = matter.source(claim.in());
        Optional<DateRange> given = claim.factor().equals("put-on-notice")
                ? source.putToEnterpriseOn()
                : claim.factor().equals("risk-was-public") ? source.publicOn() : Optional.empty();
        return claim.holds().isPresent() ? claim.holds().get().start() : given.flatMap(DateRange::end);
    }

    /** What went on after notice, as firmly as the firmest pair of a notice and something that is said of a later day. */
    private Optional<Strength> afterNotice(Case matter, String through, String impact) {
        List<Fact> going = new ArrayList<>(List.of(
                new Fact(Factors.BUSINESS_RELATIONSHIP, List.of(through)),
                new Fact(Factors.SERVES_OPERATION, List.of(through, impact)),
                new Fact(Factors.USED_FOR, List.of(through, impact))));
        List<String> products = matter.relationship(through).products();
        if (products.size() == 1) {
            going.add(new Fact(Factors.SUPPLIED, List.of(through, products.get(0))));
        }
        return heard(new Fact(Factors.PUT_ON_NOTICE, List.of(enterprise, impact)), Stance.SUPPORTS)
                .filter(notice -> begins(notice, matter).isPresent())
                .flatMap(notice -> going.stream()
                        .flatMap(fact -> heard(fact, Stance.SUPPORTS))
                        .filter(claim ->
                                saidOfADayAfter(claim, begins(notice, matter).get()))
                        .map(claim -> Collections.min(List.of(strength(notice), strength(claim)))))
                .max(Comparator.naturalOrder());
    }

    private boolean saidOfADayAfter(Claim claim, LocalDate notice) {
        if (claim.holds().isEmpty() || stated(claim).flatMap(DateRange::start).isEmpty()) {
            return false;
        }
        LocalDate first = claim.holds().get().start().orElse(LocalDate.MIN);
        LocalDate last = claim.holds().get().end().orElse(LocalDate.MAX);
        LocalDate said = stated(claim).get().start().get();
        return notice.plusDays(1)
                .datesUntil(notice.isBefore(said) ? said.plusDays(1) : notice.plusDays(1))
                .anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    /** The facts to which a word speaks specifically, directly or by implication, as they stand on that word. */
    private Map<Fact, Standing> spokenTo(Case matter, Perspective word) {
        NaiveRecord full = new NaiveRecord(matter, all, day, word, policy);
        NaiveRecord specific = new NaiveRecord(
                matter, all.stream().filter(claim -> !claim.general()).toList(), day, word, policy);
        return specific.facts().stream()
                .filter(fact -> !specific.standing(fact).equals(Standing.UNKNOWN))
                .collect(Collectors.toMap(fact -> fact, full::standing));
    }

    private static <T> Map<String, T> byId(Collection<T> values, Function<T, String> id) {
        Map<String, T> map = new HashMap<>();
        values.forEach(value -> map.put(id.apply(value), value));
        return map;
    }

    Set<Fact> facts() {
        return closed.keySet();
    }

    Standing standing(Fact fact) {
        return closed.getOrDefault(fact, Standing.UNKNOWN);
    }

    private Fact fact(Claim claim) {
        return new Fact(factors.get(claim.factor()), claim.of());
    }

    private Standing folded(Fact fact) {
        return new Standing(side(fact, Stance.SUPPORTS), side(fact, Stance.DISPUTES));
    }

    boolean silenced(Fact fact) {
        return said(fact)
                .filter(claim -> claim.characterisedBy().isEmpty())
                .anyMatch(claim -> inForce(claim) && !counted(claim) && isPartOf(speaker(claim), enterprise));
    }

    List<String> inForce(Fact fact, Stance stance) {
        return heard(fact, stance)
                .sorted(Comparator.comparing(this::strength, Comparator.reverseOrder())
                        .thenComparing(Claim::id))
                .map(Claim::id)
                .toList();
    }

    List<String> withdrawn(Fact fact) {
        return ids(said(fact).filter(claim -> made(claim) && hasFallen(claim.id())));
    }

    List<String> undated() {
        return ids(all.stream().filter(claim -> end(claim).isEmpty()));
    }

    List<String> maybeMade() {
        return ids(all.stream()
                .filter(claim -> end(claim).isPresent() && !made(claim))
                .filter(claim ->
                        stated(claim).flatMap(DateRange::start).stream().noneMatch(day::isBefore)));
    }

    private static List<String> ids(Stream<Claim> of) {
        return of.map(Claim::id).sorted().toList();
    }

    /** What a claim weighs, taken at its word where the perspective has it so. */
    Strength strength(Claim claim) {
        boolean atItsWord = perspective instanceof Perspective.Strictly strictly && own(claim, strictly.actor())
                || perspective instanceof Perspective.Contested contested && own(claim, contested.actor());
        return atItsWord ? policy.ceiling(claim.manner()) : weight(claim);
    }

    /** The weakest of all that limits a claim. */
    private Strength weight(Claim claim) {
        Set<Strength> limits = new HashSet<>();
        limits.add(inItself(claim));
        limits.add(policy.ceiling(claim.manner()));
        limits.add(way(sources.get(claim.in())));
        if (claim.general() || claim.characterisedBy().isPresent()) {
            limits.add(policy.general());
        }
        if (!body(speaker(claim)).equals(body(sources.get(claim.in()).by()))) {
            limits.add(policy.relays(sources.get(claim.in()).kind()));
        }
        if (servesEnterprise(claim) && isPartOf(speaker(claim), enterprise)) {
            limits.add(policy.inOwnInterest(claim.manner()));
        }
        limits.add(strongest(origins(claim), claim));
        return Collections.min(limits);
    }

    /** The table, and one step more for the speaker's own specific words against its interest. */
    private Strength inItself(Claim claim) {
        Strength table = policy.weight(sources.get(claim.in()).kind(), claim.manner());
        boolean ownSpecificWords = !claim.general() && claim.characterisedBy().isEmpty();
        SourceKind kind = sources.get(claim.in()).kind();
        boolean attested = kind != SourceKind.LEAK && kind != SourceKind.TESTIMONY;
        Strength most = attested ? Strength.STRONG : Strength.CREDIBLE;
        return ownSpecificWords
                        && policy.raisesConcessions()
                        && againstInterest(claim)
                        && table.ordinal() < most.ordinal()
                ? Strength.values()[table.ordinal() + 1]
                : table;
    }

    private boolean againstInterest(Claim claim) {
        Bearing bearing = factors.get(claim.factor()).bearing();
        Bearing harmful = claim.stance() == Stance.SUPPORTS ? Bearing.ADVERSE : Bearing.FAVOURABLE;
        return isPartOf(speaker(claim), enterprise) && bearing == harmful;
    }

    private boolean servesEnterprise(Claim claim) {
        Bearing bearing = factors.get(claim.factor()).bearing();
        return bearing == (claim.stance() == Stance.SUPPORTS ? Bearing.FAVOURABLE : Bearing.ADVERSE);
    }

    /** The weakest link between a document and us. */
    private Strength way(Source source) {
        return source.via()
                .map(sources::get)
                .map(link -> Collections.min(List.of(policy.relays(link.kind()), way(link))))
                .orElse(Strength.STRONG);
    }

    /** The strongest of what something goes back to; a body that said it somewhere sets no limit but its own interest. */
    private Strength strongest(List<String> origins, Claim of) {
        return origins.stream()
                .map(origin -> limit(origin, of))
                .max(Comparator.naturalOrder())
                .orElse(Strength.STRONG);
    }

    private Strength limit(String origin, Claim of) {
        if (claims.containsKey(origin)) {
            return weight(claims.get(origin));
        }
        String word = actors.containsKey(origin) ? origin : sources.get(origin).by();
        Strength interest = servesEnterprise(of) && isPartOf(word, enterprise)
                ? policy.inOwnInterest(of.manner())
                : Strength.STRONG;
        if (actors.containsKey(origin)) {
            return interest;
        }
        Source source = sources.get(origin);
        return Collections.min(List.of(
                interest,
                policy.weight(source.kind(), of.manner()),
                way(source),
                strongest(live(source.origins()), of)));
    }

    private Strength side(Fact fact, Stance stance) {
        List<Claim> heard = heard(fact, stance).toList();
        Strength best = heard.stream()
                .map(this::strength)
                .max(Comparator.naturalOrder())
                .orElse(Strength.ABSENT);
        List<Set<String>> bodies = heard.stream()
                .filter(this::corroborates)
                .map(this::roots)
                .distinct()
                .toList();
        EvidencePolicy.Corroboration rule = policy.corroboration();
        return strangers(bodies, Set.of()) >= rule.groups() && best.compareTo(rule.gives()) < 0 ? rule.gives() : best;
    }

    /** The most claims that can be chosen so that no two share a body, nor any a body that is taken. */
    private static int strangers(List<Set<String>> bodies, Set<String> taken) {
        int most = 0;
        for (Set<String> one : bodies) {
            if (Collections.disjoint(one, taken)) {
                Set<String> more = new HashSet<>(taken);
                more.addAll(one);
                most = Math.max(most, 1 + strangers(bodies, more));
            }
        }
        return most;
    }

    private boolean corroborates(Claim claim) {
        return strength(claim).compareTo(policy.corroboration().at()) >= 0 && vouches(claim);
    }

    /** Stated or documented, and not merely repeated from what is neither. */
    private boolean vouches(Claim claim) {
        return policy.corroboration().manners().contains(claim.manner()) && vouch(origins(claim));
    }

    private boolean vouch(List<String> origins) {
        return origins.isEmpty()
                || origins.stream().anyMatch(origin -> {
                    if (claims.containsKey(origin)) {
                        return vouches(claims.get(origin));
                    }
                    return actors.containsKey(origin)
                            || vouch(live(sources.get(origin).origins()));
                });
    }

    /** The bodies a claim goes back to; the publisher's where nothing else is known. */
    private Set<String> roots(Claim claim) {
        Set<String> roots = new LinkedHashSet<>(
                claim.origins().isEmpty() ? roots(sources.get(claim.in())) : roots(live(claim.origins())));
        roots.add(body(speaker(claim)));
        roots.add(body(publisher(sources.get(claim.in())).by()));
        return roots;
    }

    private Set<String> roots(Source source) {
        return source.origins().isEmpty() ? Set.of(body(publisher(source).by())) : roots(live(source.origins()));
    }

    private Set<String> roots(List<String> origins) {
        Set<String> roots = new LinkedHashSet<>();
        for (String origin : origins) {
            if (actors.containsKey(origin)) {
                roots.add(body(origin));
            } else {
                roots.addAll(claims.containsKey(origin) ? roots(claims.get(origin)) : roots(sources.get(origin)));
            }
        }
        return roots;
    }

    private List<String> origins(Claim claim) {
        return live(claim.origins().isEmpty() ? sources.get(claim.in()).origins() : claim.origins());
    }

    private List<String> live(List<String> origins) {
        return origins.stream().filter(Predicate.not(this::hasFallen)).toList();
    }

    /** Whether a claim was withdrawn by its speaker, or everything that it, or a source, goes back to has fallen. */
    boolean hasFallen(String id) {
        if (actors.containsKey(id)) {
            return false;
        }
        Claim claim = claims.get(id);
        if (claim == null) {
            return allFallen(sources.get(id).origins());
        }
        return claim.withdrawn().filter(this::takenBack).isPresent()
                || allFallen(claim.origins().isEmpty() ? sources.get(claim.in()).origins() : claim.origins());
    }

    private boolean allFallen(List<String> origins) {
        return !origins.isEmpty() && origins.stream().allMatch(this::hasFallen);
    }

    /** In force only while it is certain that the withdrawal lies ahead. */
    private boolean takenBack(Claim.Withdrawal withdrawal) {
        DateRange on =
                withdrawal.on().or(() -> sources.get(withdrawal.in()).date()).orElseThrow();
        return on.start().stream().noneMatch(day::isBefore);
    }

    private boolean made(Claim claim) {
        return end(claim).stream().anyMatch(end -> !end.isAfter(day));
    }

    private Optional<LocalDate> end(Claim claim) {
        return stated(claim).flatMap(DateRange::end);
    }

    private Optional<DateRange> stated(Claim claim) {
        return claim.on().or(() -> sources.get(claim.in()).date());
    }

    private boolean inForce(Claim claim) {
        return made(claim) && !hasFallen(claim.id());
    }

    private Stream<Claim> said(Fact fact) {
        return all.stream()
                .filter(claim -> claim.factor().equals(fact.factor().id()))
                .filter(claim -> claim.of().equals(fact.subjects()));
    }

    private Stream<Claim> heard(Fact fact, Stance stance) {
        return said(fact).filter(claim -> claim.stance() == stance).filter(claim -> inForce(claim) && counted(claim));
    }

    /** Section by section, what a perspective leaves of the list of claims. */
    private boolean counted(Claim claim) {
        if (perspective instanceof Perspective.Strictly strictly) {
            return own(claim, strictly.actor());
        }
        if (perspective instanceof Perspective.Contested contested) {
            return !settled.containsKey(fact(claim)) || own(claim, contested.actor());
        }
        if (perspective instanceof Perspective.Agreed agreed) {
            return agreed(claim, agreed.opposed());
        }
        if (perspective instanceof Perspective.WithoutSpeaker without) {
            return !isPartOf(speaker(claim), without.actor());
        }
        if (perspective instanceof Perspective.WithoutPublisher without) {
            return !isPartOf(publisher(sources.get(claim.in())).by(), without.actor());
        }
        return true;
    }

    private boolean own(Claim claim, String actor) {
        return isPartOf(speaker(claim), actor)
                && isPartOf(sources.get(claim.in()).by(), actor)
                && sources.get(claim.in()).kind() != SourceKind.LEAK
                && claim.characterisedBy().isEmpty();
    }

    /** One of each side says the same in its own words, and nobody of either side is recorded as saying the contrary. */
    private boolean agreed(Claim claim, List<String> opposed) {
        List<String> parties = new ArrayList<>(opposed);
        parties.add(enterprise);
        List<Claim> onFact = all.stream()
                .filter(this::inForce)
                .filter(other -> fact(other).equals(fact(claim)))
                .toList();
        boolean contradicted = onFact.stream()
                .filter(other -> other.stance() != claim.stance()
                        && other.characterisedBy().isEmpty())
                .anyMatch(other -> parties.stream().anyMatch(party -> isPartOf(speaker(other), party)));
        List<Claim> same = onFact.stream()
                .filter(other -> other.stance() == claim.stance())
                .toList();
        return !contradicted
                && same.stream().anyMatch(other -> !other.general() && own(other, enterprise))
                && same.stream()
                        .anyMatch(other -> !other.general() && opposed.stream().anyMatch(party -> own(other, party)))
                && parties.stream().anyMatch(party -> own(claim, party));
    }

    /** Other parties' own words that go when a publisher goes, as {@code party: claims}. */
    List<String> wordsOfOthersPublishedBy(String actor) {
        Map<String, List<String>> words = new TreeMap<>();
        all.stream()
                .filter(claim -> inForce(claim) && claim.characterisedBy().isEmpty())
                .filter(claim -> isPartOf(publisher(sources.get(claim.in())).by(), actor))
                .filter(claim -> !isPartOf(speaker(claim), actor))
                .map(Claim::id)
                .sorted()
                .forEach(id -> words.computeIfAbsent(speaker(claims.get(id)), party -> new ArrayList<>())
                        .add(id));
        return words.entrySet().stream()
                .map(party -> party.getKey() + ": " + String.join(", ", party.getValue()))
                .toList();
    }

    private String speaker(Claim claim) {
        return claim.by().orElse(sources.get(claim.in()).by());
    }

    private Source publisher(Source source) {
        return source.via().map(sources::get).map(this::publisher).orElse(source);
    }

    private String body(String actor) {
        return actors.get(actor).partOf().map(this::body).orElse(actor);
    }

    private boolean isPartOf(String actor, String whole) {
        return actor.equals(whole) || actors.get(actor).partOf().stream().anyMatch(outer -> isPartOf(outer, whole));
    }
}
