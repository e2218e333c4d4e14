package org.salience.ungp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.salience.model.Actor;
import org.salience.model.ActorKind;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concept;
import org.salience.model.DateRange;
import org.salience.model.Factors;
import org.salience.model.Impact;
import org.salience.model.InvalidCaseException;
import org.salience.model.Manner;
import org.salience.model.Measure;
import org.salience.model.Product;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Relationship;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Stance;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.Perspective;
import org.salience.model.norm.Ungp;

/** Random pairs of assessments of one case: of two days, of two versions, from two perspectives, under two readings. */
final class RandomPairs {
    /**
     * Two assessments.
     *
     * @param first the first
     * @param second the second
     */
    record Pair(Assessment first, Assessment second) {}

    /** In what two assessments differ. */
    enum Kind {
        DAYS,
        VERSIONS,
        VIEWS,
        EVERYTHING
    }

    private static final int MOST_EDITS = 6;
    private static final List<LocalDate> DAYS =
            IntStream.range(0, 5).mapToObj(Given.DAY::plusMonths).toList();
    private static final List<Perspective> PERSPECTIVES = List.of(
            Perspective.whole(),
            Perspective.strictly(Given.ACME),
            Perspective.contested(Given.ACME),
            Perspective.strictly(Given.WATCH),
            Perspective.contested(Given.WATCH));
    private static final List<RuleBook> BOOKS = books();
    private static final List<EvidencePolicy> POLICIES = EvidencePolicy.all();

    private final Random random;

    private RandomPairs(Random random) {
        this.random = random;
    }

    static Arbitrary<Pair> pairs() {
        return Combinators.combine(RandomCases.cases(), Arbitraries.of(Kind.values()), Arbitraries.longs())
                .as((given, kind, seed) -> new RandomPairs(new Random(seed)).pair(given.matter(), kind));
    }

    /** The standard reading, and readings that each take one more ground, or one less. */
    private static List<RuleBook> books() {
        List<RuleBook> books = new ArrayList<>(List.of(RuleBook.standard()));
        for (Concept concept : RuleBook.standard().concepts()) {
            List<Rule> more = new ArrayList<>(Reading.standard().rules());
            more.add(Rule.of(concept, Condition.fact(Factors.SERVES_OPERATION), "Made up.", Ungp.PRINCIPLE_13_A));
            books.add(RuleBook.of(new Reading("more-" + concept.id(), "1", more)));
            List<Rule> grounds = Reading.standard().rules(concept);
            if (grounds.size() > 1) {
                List<Rule> fewer = new ArrayList<>(Reading.standard().rules());
                fewer.remove(grounds.get(0));
                books.add(RuleBook.of(new Reading("less-" + concept.id(), "1", fewer)));
            }
        }
        return books;
    }

    private Pair pair(Case given, Kind kind) {
        Case matter = dated(given);
        boolean all = kind == Kind.EVERYTHING;
        LocalDate day = any(DAYS);
        Assessor assessor = Assessor.standard();
        Case one = kind == Kind.VERSIONS || all ? edited(matter) : matter;
        Case other = kind == Kind.VERSIONS || all ? edited(matter) : matter;
        Assessor first = assessor.asOf(day);
        Assessor second = assessor.asOf(kind == Kind.DAYS || all ? any(DAYS) : day);
        if (kind == Kind.VIEWS || all) {
            first = view(first);
            second = view(second);
        }
        return new Pair(first.assess(one), second.assess(other));
    }

    private Assessor view(Assessor assessor) {
        return assessor.perspective(any(PERSPECTIVES)).rules(any(BOOKS)).policy(any(POLICIES));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** The case with its claims made on several days, some taken back, some repeating others. */
    private Case dated(Case matter) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : matter.claims()) {
            List<Claim> before = List.copyOf(claims);
            claims.add(repeating(takenBack(made(timed(claim))), before));
        }
        Parts parts = new Parts(Cases.withClaims(matter, claims));
        IntStream.range(0, random.nextInt(4)).forEach(i -> parts.ratings.add(rating("r" + i, parts)));
        return parts.build();
    }

    /** Speaks of a time of its own, now and then. */
    private Claim timed(Claim claim) {
        return oneIn(4)
                ? Claim.builder()
                        .from(claim)
                        .holds(any(List.of(
                                DateRange.parse("../2031-04-15"),
                                DateRange.parse("2031-04-15/.."),
                                DateRange.parse("2031-05"),
                                DateRange.parse("2030"))))
                        .build()
                : claim;
    }

    private Rating rating(String id, Parts parts) {
        return Rating.builder()
                .id(id)
                .by("assessor of " + id)
                .on(any(DAYS))
                .of(any(parts.impacts).id())
                .scale(RatingValue.of(1 + random.nextInt(4)))
                .scope(RatingValue.of(1 + random.nextInt(4)))
                .irremediability(oneIn(3) ? RatingValue.NOT_RATED : RatingValue.of(1 + random.nextInt(4)))
                .build();
    }

    private Claim made(Claim claim) {
        Optional<DateRange> on = switch (random.nextInt(8)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(DateRange.parse("2031-03-01/.."));
            case 2 -> Optional.of(DateRange.of(Given.DAY, any(DAYS)));
            default -> Optional.of(DateRange.of(any(DAYS)));
        };
        return Claim.builder().from(claim).on(on).withdrawn(Optional.empty()).build();
    }

    private Claim takenBack(Claim claim) {
        LocalDate made = claim.on().flatMap(DateRange::end).orElse(Given.DAY);
        return oneIn(4) ? Cases.withdrawn(claim, made.plusDays(random.nextInt(90))) : claim;
    }

    private Claim repeating(Claim claim, List<Claim> before) {
        if (before.isEmpty() || !oneIn(4)) {
            return claim;
        }
        List<String> origins = new ArrayList<>(List.of(any(before).id()));
        if (oneIn(3)) {
            origins.add("people");
        }
        return Claim.builder().from(claim).origins(origins).build();
    }

    /** The case after a few random edits; an edit that makes no valid case is dropped. */
    private Case edited(Case matter) {
        Case edited = matter;
        int edits = random.nextInt(MOST_EDITS);
        for (int i = 0; i < edits; i++) {
            Parts parts = new Parts(edited);
            edit(parts);
            try {
                edited = parts.build();
            } catch (InvalidCaseException e) {
                continue;
            }
        }
        return edited;
    }

    private void edit(Parts parts) {
        switch (random.nextInt(12)) {
            case 10 -> replace(parts.ratings, each -> rating(each.id(), parts));
            case 11 -> replace(parts.measures, this::changed);
            case 0 -> remove(parts);
            case 1, 2 -> add(parts);
            case 3, 4, 5 -> replace(parts.claims, this::reworded);
            case 6 -> replace(parts.sources, this::changed);
            case 7 -> replace(parts.relationships, this::changed);
            case 8 -> replace(parts.impacts, this::changed);
            default -> replace(parts.actors, this::changed);
        }
    }

    private <T> void replace(List<T> parts, UnaryOperator<T> change) {
        if (!parts.isEmpty()) {
            int at = random.nextInt(parts.size());
            parts.set(at, change.apply(parts.get(at)));
        }
    }

    private void remove(Parts parts) {
        if (!parts.claims.isEmpty()) {
            String gone =
                    parts.claims.remove(random.nextInt(parts.claims.size())).id();
            parts.claims.replaceAll(claim -> Claim.builder()
                    .from(claim)
                    .origins(claim.origins().stream()
                            .filter(each -> !each.equals(gone))
                            .toList())
                    .build());
        }
    }

    /** Adds a claim like another, in a new source by a new organisation. */
    private void add(Parts parts) {
        String id = "x" + random.nextInt(1_000_000);
        parts.actors.add(Actor.builder()
                .from(parts.actors.get(0))
                .id("actor-" + id)
                .name("Other")
                .kind(ActorKind.ORGANISATION)
                .partOf(Optional.empty())
                .build());
        parts.sources.add(Source.builder()
                .id("source-" + id)
                .title("other")
                .by("actor-" + id)
                .kind(SourceKind.NGO_REPORT)
                .date(DateRange.of(any(DAYS)))
                .build());
        if (!parts.claims.isEmpty()) {
            Claim like = any(parts.claims);
            parts.claims.add(Claim.builder()
                    .from(like)
                    .id("claim-" + id)
                    .in("source-" + id)
                    .on(Optional.empty())
                    .withdrawn(Optional.empty())
                    .manner(Manner.STATES)
                    .origins(oneIn(2) ? List.of(like.id()) : List.of())
                    .build());
        }
    }

    private Claim reworded(Claim claim) {
        Claim.Builder changed = Claim.builder().from(claim);
        return switch (random.nextInt(6)) {
            case 0 -> takenBack(made(claim));
            case 1 ->
                changed.stance(claim.stance() == Stance.SUPPORTS ? Stance.DISPUTES : Stance.SUPPORTS)
                        .build();
            case 2 -> changed.general(!claim.general()).build();
            case 3 ->
                changed.manner(any(List.of(Manner.STATES, Manner.DOCUMENTS, Manner.ALLEGES, Manner.INFERS)))
                        .build();
            case 4 ->
                changed.in(any(List.of("reply", "notice", "report", "article")))
                        .withdrawn(Optional.empty())
                        .build();
            default -> changed.quote("words " + random.nextInt(100)).build();
        };
    }

    private Source changed(Source source) {
        Source.Builder changed = Source.builder().from(source);
        return switch (random.nextInt(4)) {
            case 0 -> changed.kind(any(List.of(SourceKind.values()))).build();
            case 1 ->
                changed.by(any(List.of(Given.ACME, Given.WATCH, "herald", "bureau")))
                        .build();
            case 2 -> changed.date(DateRange.of(any(DAYS))).build();
            default -> changed.via(any(List.of("report", "article"))).build();
        };
    }

    private Relationship changed(Relationship relationship) {
        List<String> products = oneIn(2) ? List.of(Given.PRODUCT) : List.of();
        return Relationship.builder().from(relationship).products(products).build();
    }

    private Impact changed(Impact impact) {
        Impact.Builder changed = Impact.builder().from(impact);
        return switch (random.nextInt(5)) {
            case 4 -> changed.period(DateRange.parse("2031-04")).build();
            case 0 -> changed.by(List.of(any(List.of(Given.ACME, "patrol")))).build();
            case 1 -> changed.through(List.of(Given.RELATIONSHIP)).build();
            case 2 -> changed.through(List.of()).build();
            default -> changed.id("harm-" + random.nextInt(100)).build();
        };
    }

    private Measure changed(Measure measure) {
        return Measure.builder()
                .from(measure)
                .scope(oneIn(2) ? List.of() : List.of(Given.RELATIONSHIP))
                .build();
    }

    private Actor changed(Actor actor) {
        return Actor.builder()
                .from(actor)
                .partOf(oneIn(2) ? Optional.empty() : Optional.of(Given.ACME))
                .build();
    }

    /** The parts of a case, to be edited. */
    private static final class Parts {
        private final Case matter;
        private final List<Actor> actors;
        private final List<Product> products;
        private final List<Relationship> relationships;
        private final List<Impact> impacts;
        private final List<Source> sources;
        private final List<Claim> claims;
        private final List<Measure> measures;
        private final List<Rating> ratings;

        Parts(Case matter) {
            this.matter = matter;
            actors = new ArrayList<>(matter.actors());
            products = new ArrayList<>(matter.products());
            relationships = new ArrayList<>(matter.relationships());
            impacts = new ArrayList<>(matter.impacts());
            sources = new ArrayList<>(matter.sources());
            claims = new ArrayList<>(matter.claims());
            measures = new ArrayList<>(matter.measures());
            ratings = new ArrayList<>(matter.ratings());
        }

        Case build() {
            Case.Builder to = Case.builder()
                    .id(matter.id())
                    .title(matter.title())
                    .enterprise(matter.enterprise())
                    .recordUntil(matter.recordUntil());
            actors.forEach(to::add);
            products.forEach(to::add);
            relationships.forEach(to::add);
            impacts.forEach(to::add);
            sources.forEach(to::add);
            claims.forEach(to::add);
            measures.forEach(to::add);
            ratings.forEach(to::add);
            return to.build();
        }
    }
}
