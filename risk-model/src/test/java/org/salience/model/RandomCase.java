package org.salience.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.salience.model.norm.HumanRight;
import org.salience.model.norm.NormCatalog;
import org.salience.model.norm.Provision;

/**
 * Draws one valid case. Sources and claims are drawn one after the other and refer back only, so nothing goes back to
 * itself, and a case with fewer statements is the beginning of one with more. Ids are drawn too: their order says nothing.
 */
final class RandomCase {
    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final int DAYS = 60;

    private static final List<Manner> MANNERS = Stream.concat(
                    Stream.of(Manner.STATES, Manner.STATES, Manner.STATES, Manner.DOCUMENTS, Manner.DOCUMENTS),
                    Arrays.stream(Manner.values()))
            .toList();
    private static final List<ActorKind> ACTORS = List.of(
            ActorKind.COMPANY,
            ActorKind.COMPANY,
            ActorKind.STATE_AGENCY,
            ActorKind.STATE_UNIT,
            ActorKind.STATE_UNIT,
            ActorKind.ORGANISATION,
            ActorKind.ORGANISATION);
    /** Legal, but apt to be mishandled: quotes, escapes, control characters, other scripts, surrogate pairs. */
    private static final List<String> TEXTS = List.of(
            "plain",
            " ",
            "\"quoted\"",
            "it\u2019s",
            "back\\slash",
            "a/b~c",
            "{}[],:",
            "\u0000\u0001\u001f",
            "\t\r\n\f\b",
            "\u007f\u0080\u00a0",
            "\u2028\u2029",
            "\ufeff",
            "\u00e9e\u0301",
            "\u0440\u0443\u0441",
            "\u4e2d\u6587",
            "\u0627\u0644",
            "\ud83d\ude00",
            "null",
            "\\u0041");

    private final Random random;
    private final Case.Builder matter = Case.builder();
    private final Set<String> ids = new HashSet<>();
    private final List<String> actors = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>(Vocabulary.standard().factors());
    private final Map<SubjectKind, List<String>> subjects = new EnumMap<>(SubjectKind.class);
    /** Each relationship with each product that it concerns. */
    private final List<List<String>> supplies = new ArrayList<>();

    private final List<Fact> facts = new ArrayList<>();
    private static final LocalDate LATEST = LocalDate.of(2025, 12, 31);

    private LocalDate until = LATEST;

    RandomCase(Random random) {
        this.random = random;
        for (SubjectKind kind : SubjectKind.values()) {
            subjects.put(kind, new ArrayList<>());
        }
    }

    Case draw(int statements) {
        people();
        head();
        subjects();
        facts();
        source();
        for (int i = 0; i < statements; i++) {
            if (oneIn(4)) {
                source();
            } else {
                claim();
            }
        }
        several(2, this::opinion);
        several(2, this::inquiry);
        several(2, this::judgement);
        several(2, this::rating);
        return matter.build();
    }

    private void head() {
        until = LATEST;
        String enterprise = one(actors.subList(0, 4));
        subjects.get(SubjectKind.ENTERPRISE).add(enterprise);
        matter.id(id("case")).title("T" + text()).enterprise(enterprise).recordUntil(until);
    }

    private void people() {
        for (ActorKind kind : ACTORS) {
            String id = id("actor");
            matter.add(Actor.builder()
                    .id(id)
                    .name(text())
                    .kind(kind)
                    .partOf(maybe(3, actors))
                    .build());
            actors.add(id);
        }
        groups.add(id("group"));
        matter.add(Actor.builder()
                .id(groups.get(0))
                .name(text())
                .kind(ActorKind.AFFECTED_GROUP)
                .vulnerability(some(Vocabulary.standard().vulnerabilities().stream()
                        .map(Vulnerability::id)
                        .toList()))
                .build());
    }

    private void subjects() {
        atLeastOne(this::product);
        atLeastOne(this::relationship);
        atLeastOne(this::impact);
        atLeastOne(this::measure);
        several(2, this::link);
        several(2, this::factor);
    }

    private void product() {
        List<String> products = subjects.get(SubjectKind.PRODUCT);
        String id = id("product");
        matter.add(Product.builder()
                .id(id)
                .name(text())
                .aliases(some(TEXTS))
                .buildsOn(maybe(2, products))
                .build());
        products.add(id);
    }

    private void relationship() {
        String id = id("rel");
        List<String> others = new ArrayList<>(actors);
        others.removeAll(subjects.get(SubjectKind.ENTERPRISE));
        List<String> products = some(subjects.get(SubjectKind.PRODUCT));
        products.forEach(product -> supplies.add(List.of(id, product)));
        matter.add(Relationship.builder()
                .id(id)
                .with(one(others))
                .user(maybe(2, actors))
                .products(products)
                .direction(one(Direction.values()))
                .tier(maybe(2, List.of(1, 2, 7)))
                .build());
        subjects.get(SubjectKind.RELATIONSHIP).add(id);
    }

    private void impact() {
        String id = id("impact");
        matter.add(Impact.builder()
                .id(id)
                .title(text())
                .rights(some(NormCatalog.standard().rights().stream()
                        .map(HumanRight::id)
                        .toList()))
                .groups(some(groups))
                .by(some(actors))
                .through(some(subjects.get(SubjectKind.RELATIONSHIP)))
                .period(dates())
                .build());
        subjects.get(SubjectKind.IMPACT).add(id);
    }

    private void link() {
        List<String> impacts = subjects.get(SubjectKind.IMPACT);
        if (impacts.size() > 1) {
            matter.add(ImpactLink.builder()
                    .id(id("link"))
                    .earlier(impacts.get(0))
                    .later(impacts.get(1))
                    .by(maybe(2, actors))
                    .build());
        }
    }

    private void measure() {
        String id = id("measure");
        matter.add(Measure.builder()
                .id(id)
                .title(text())
                .by(maybe(2, actors))
                .scope(some(subjects.get(SubjectKind.RELATIONSHIP)))
                .element(maybe(2, provisions()))
                .build());
        subjects.get(SubjectKind.MEASURE).add(id);
    }

    private void factor() {
        Factor factor = Factor.builder()
                .id("own:" + id("factor"))
                .label(text())
                .signature(List.of(one(SubjectKind.values()), one(SubjectKind.values())))
                .kind(one(FactorKind.values()))
                .bearing(one(Bearing.values()))
                .definition(text())
                .question(text())
                .sources(some(provisions()))
                .build();
        matter.add(factor);
        factors.add(factor);
    }

    /** One or two, so that claims meet on them. */
    private void facts() {
        fact();
        several(1, this::fact);
    }

    private void fact() {
        Factor factor = one(factors);
        if (!Set.of(Factors.SUPPLIED, Factors.DELIVERED).contains(factor)) {
            facts.add(new Fact(
                    factor,
                    factor.signature().stream()
                            .map(kind -> one(subjects.get(kind)))
                            .toList()));
        } else if (supplies.isEmpty()) {
            fact();
        } else {
            facts.add(new Fact(factor, one(supplies)));
        }
    }

    private Source source() {
        return source(one(actors));
    }

    private Source source(String by) {
        Optional<DateRange> date = dates();
        Source source = Source.builder()
                .id(id("s"))
                .title(text())
                .by(by)
                .kind(one(SourceKind.values()))
                .date(date)
                .dateFrom(date.flatMap(known -> maybe(4, TEXTS)))
                .putToEnterpriseOn(notice(date))
                .publicOn(notice(date))
                .via(maybe(4, sources).map(Source::id))
                .origins(origins())
                .link(maybe(4, TEXTS))
                .build();
        matter.add(source);
        sources.add(source);
        return source;
    }

    private void claim() {
        Fact fact = one(facts);
        Source in = one(sources);
        Optional<String> by = maybe(5, actors);
        Optional<DateRange> on = oneIn(5) ? dates() : Optional.empty();
        Optional<Claim.Withdrawal> withdrawn =
                oneIn(5) ? Optional.of(withdrawal(by.orElse(in.by()), on.or(in::date))) : Optional.empty();
        Claim claim = Claim.builder()
                .id(id("c"))
                .in(in.id())
                .by(by)
                .on(on)
                .stance(oneIn(3) ? Stance.DISPUTES : Stance.SUPPORTS)
                .factor(fact.factor().id())
                .of(fact.subjects())
                .manner(one(MANNERS.stream()
                        .filter(manner -> manner.bearsOn(fact.factor().kind()))
                        .toList()))
                .general(oneIn(8))
                .quote(maybe(2, TEXTS))
                .at(maybe(4, TEXTS))
                .characterisedBy(maybe(10, actors))
                .origins(origins())
                .holds(oneIn(6) ? dates() : Optional.empty())
                .withdrawn(withdrawn)
                .replacedBy(withdrawn.flatMap(any -> maybe(2, claims)))
                .note(maybe(4, TEXTS))
                .build();
        matter.add(claim);
        claims.add(claim.id());
    }

    private Claim.Withdrawal withdrawal(String speaker, Optional<DateRange> stated) {
        Source in = oneIn(3)
                ? source(speaker)
                : sources.stream()
                        .filter(source -> source.by().equals(speaker))
                        .findFirst()
                        .orElseGet(() -> source(speaker));
        Optional<DateRange> on = oneIn(2) ? dates() : Optional.empty();
        Optional<LocalDate> from = stated.flatMap(DateRange::start);
        boolean possible = on.or(in::date)
                .filter(span -> from.isEmpty()
                        || span.end().isEmpty()
                        || !span.end().get().isBefore(from.get()))
                .isPresent();
        return new Claim.Withdrawal(
                in.id(),
                possible ? on : Optional.of(DateRange.of(from.orElse(FIRST).plusDays(random.nextInt(20)))),
                maybe(2, TEXTS));
    }

    private List<String> origins() {
        if (!oneIn(3)) {
            return List.of();
        }
        List<String> known = new ArrayList<>(sources.stream().map(Source::id).toList());
        known.addAll(claims);
        known.addAll(claims);
        known.add(one(actors));
        return Stream.generate(() -> one(known)).limit(1 + random.nextInt(2)).toList();
    }

    private void opinion() {
        matter.add(Opinion.builder()
                .id(id("opinion"))
                .in(one(sources).id())
                .by(maybe(2, actors))
                .concept(concept())
                .of(conclusionSubjects())
                .manner(one(Manner.values()))
                .quote(maybe(2, TEXTS))
                .at(maybe(2, TEXTS))
                .condition(maybe(2, TEXTS))
                .build());
    }

    private void inquiry() {
        Source in = one(sources);
        LocalDate asked = in.date().flatMap(DateRange::start).orElse(FIRST);
        List<String> known = some(factors.stream().map(Factor::id).toList());
        matter.add(Inquiry.builder()
                .id(id("inquiry"))
                .in(in.id())
                .to(subjects.get(SubjectKind.ENTERPRISE).get(0))
                .asks(text())
                .due(maybe(2, List.of(asked, asked.plusDays(random.nextInt(DAYS)))))
                .soughtUntil(maybe(2, List.of(asked, until)))
                .concerns(known)
                .of(conclusionSubjects())
                .answeredIn(maybe(
                                2,
                                sources.stream()
                                        .filter(source -> in.date().isEmpty()
                                                || source.date().isEmpty()
                                                || in.date()
                                                        .get()
                                                        .startsBefore(
                                                                source.date().get()))
                                        .toList())
                        .map(Source::id))
                .answers(some(known))
                .build());
    }

    private void judgement() {
        Impact impact = one(matter.impacts);
        Judgement first = Judgement.builder()
                .id(id("judgement"))
                .by("T" + text())
                .on(day())
                .concept(one(List.of("substantial", "own-act", "tied-to-operation", "harm-at-stake")))
                .of(pathway(impact))
                .holds(oneIn(2))
                .grounds(text())
                .because(some(claims))
                .build();
        matter.add(first);
        matter.add(Judgement.builder()
                .from(first)
                .id(id("judgement"))
                .by("T" + text())
                .on(first.on().plusDays(random.nextInt(3)))
                .of(pathway(impact))
                .holds(oneIn(2))
                .supersedes(first.id())
                .build());
    }

    /** An impact, and perhaps a relationship by which it is reached. */
    private List<String> pathway(Impact impact) {
        List<String> of = new ArrayList<>(List.of(impact.id()));
        maybe(2, impact.through()).ifPresent(of::add);
        return of;
    }

    private void rating() {
        Impact impact = one(matter.impacts);
        boolean past = impact.period()
                .flatMap(DateRange::end)
                .filter(end -> !end.isAfter(until))
                .isPresent();
        Rating rating = Rating.builder()
                .id(id("rating"))
                .by("T" + text())
                .on(day())
                .of(impact.id())
                .group(impact.groups().isEmpty() || oneIn(2) ? Optional.empty() : Optional.of(one(impact.groups())))
                .scale(level())
                .scope(level())
                .irremediability(level())
                .likelihood(past ? RatingValue.NOT_RATED : level())
                .ifDelayed(
                        oneIn(2) ? Optional.empty() : Optional.of(Delay.of(RatingValue.of(9), 1 + random.nextInt(24))))
                .because(some(claims))
                .build();
        matter.add(Rating.builder()
                .from(rating)
                .mitigations(Stream.of(Aspect.values())
                        .filter(aspect -> !past || aspect.ordinal() >= Aspect.IRREMEDIABILITY.ordinal())
                        .filter(aspect -> !(aspect.of(rating) instanceof RatingValue.NotRated) && oneIn(3))
                        .map(this::mitigation)
                        .toList())
                .build());
    }

    /** With a claim of the measure, where the case has one. */
    private Mitigation mitigation(Aspect aspect) {
        String measure = one(subjects.get(SubjectKind.MEASURE));
        List<String> evidence = matter.claims.stream()
                .filter(claim -> claim.stance() == Stance.SUPPORTS && claim.of().contains(measure))
                .map(Claim::id)
                .limit(1)
                .toList();
        return new Mitigation(aspect, RatingValue.of(1), List.of(measure), evidence);
    }

    private RatingValue level() {
        int low = 1 + random.nextInt(4);
        return switch (random.nextInt(4)) {
            case 0 -> RatingValue.NOT_RATED;
            case 1 -> RatingValue.of(low);
            case 2 -> new RatingValue.Levels(low, low + random.nextInt(3));
            default -> shares(low, 0.01 + random.nextInt(98) / 100.0);
        };
    }

    private static RatingValue shares(int low, double share) {
        return new RatingValue.Shares(new TreeMap<>(Map.of(low, share, low + 1, 1 - share)));
    }

    private static List<String> provisions() {
        return NormCatalog.standard().provisions().stream().map(Provision::id).toList();
    }

    private String concept() {
        return one(Vocabulary.standard().concepts().stream().map(Concept::id).toList());
    }

    private List<String> conclusionSubjects() {
        return List.of(one(actors), one(subjects.get(one(SubjectKind.values()))));
    }

    private Optional<DateRange> dates() {
        LocalDate day = day();
        return switch (random.nextInt(16)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(DateRange.parse(oneIn(2) ? "2025-01" : "2025-02"));
            case 2 -> Optional.of(DateRange.of(day, day.plusDays(random.nextInt(40))));
            case 3 -> Optional.of(new DateRange(Optional.empty(), Optional.of(day)));
            case 4 -> Optional.of(new DateRange(Optional.of(day), Optional.empty()));
            default -> Optional.of(DateRange.of(day));
        };
    }

    /** A day on which a document was given or published: never before it was made. */
    private Optional<DateRange> notice(Optional<DateRange> made) {
        LocalDate from = made.flatMap(DateRange::start).orElse(FIRST);
        LocalDate day = day();
        return oneIn(2) && !day.isBefore(from) ? Optional.of(DateRange.of(day)) : Optional.empty();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private String id(String prefix) {
        String id = prefix + "-" + random.nextInt(1000);
        return ids.add(id) ? id : id(prefix);
    }

    private String text() {
        return one(TEXTS) + one(TEXTS);
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private void several(int most, Runnable draw) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            draw.run();
        }
    }

    private void atLeastOne(Runnable draw) {
        draw.run();
        several(2, draw);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> Optional<T> maybe(int n, List<T> of) {
        return of.isEmpty() || !oneIn(n) ? Optional.empty() : Optional.of(one(of));
    }

    private <T> List<T> some(List<T> of) {
        Supplier<T> draw = () -> one(of);
        return of.isEmpty()
                ? List.of()
                : Stream.generate(draw).limit(random.nextInt(3)).distinct().toList();
    }
}
