package org.salience.model.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.salience.model.Actor;
import org.salience.model.ActorKind;
import org.salience.model.Aspect;
import org.salience.model.Bearing;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concept;
import org.salience.model.DateRange;
import org.salience.model.Delay;
import org.salience.model.Direction;
import org.salience.model.Factor;
import org.salience.model.FactorKind;
import org.salience.model.Factors;
import org.salience.model.Impact;
import org.salience.model.ImpactLink;
import org.salience.model.Inquiry;
import org.salience.model.Judgement;
import org.salience.model.Manner;
import org.salience.model.Measure;
import org.salience.model.Mitigation;
import org.salience.model.Opinion;
import org.salience.model.Product;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Relationship;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Stance;
import org.salience.model.SubjectKind;
import org.salience.model.Vocabulary;
import org.salience.model.Vulnerability;
import org.salience.model.norm.HumanRight;
import org.salience.model.norm.NormCatalog;
import org.salience.model.norm.Provision;

/** Makes valid cases that use every kind, field and word of the format. References go backwards, so none is circular. */
final class RandomCase {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final List<String> TEXTS = List.of(
            "plain words",
            "",
            " ",
            "quotation \"marks\" and a \\",
            "line\nbreak\ttab",
            "\u00e9\u4e2d\u6587\u0627\u0644",
            "\ud83d\udd0d",
            "a/b~c",
            "\u0000\u202e");

    private final Random random;
    private final int most;
    private final double optional;
    private final List<String> actors = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final List<String> products = new ArrayList<>();
    private final List<String> relationships = new ArrayList<>();
    private final List<List<String>> supplies = new ArrayList<>();
    private final List<String> impacts = new ArrayList<>();
    private final Map<String, List<String>> affected = new HashMap<>();
    private final List<String> measures = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>(Vocabulary.standard().factors());
    private final Case.Builder matter = Case.builder();

    private RandomCase(Random random, int most, double optional) {
        this.random = random;
        this.most = most;
        this.optional = optional;
    }

    /** A case with up to five things of each kind, and each optional field in half of them. */
    static Case of(long seed) {
        return new RandomCase(new Random(seed), 5, 0.5).make();
    }

    /** A case with two things of each kind and every optional field present, with one entry in each list. */
    static Case complete() {
        return new RandomCase(new Random(1), 0, 1).make();
    }

    private Case make() {
        matter.id("case").title("A case").enterprise("actor-0").recordUntil(LocalDate.of(2025, 12, 31));
        times("aclu:factor", this::factor);
        times("actor", this::actor);
        group("group-0");
        times("product", this::product);
        times("relationship", this::relationship);
        times("impact", this::impact);
        times("link", this::link);
        times("measure", this::measure);
        times("source", this::source);
        times("claim", this::claim);
        evidence();
        times("opinion", this::opinion);
        times("inquiry", this::inquiry);
        times("judgement", this::judgement);
        times("rating", this::rating);
        return matter.build();
    }

    private void times(String name, Consumer<String> part) {
        int count = 2 + random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            part.accept(name + "-" + i);
        }
    }

    private void factor(String id) {
        Factor factor = Factor.builder()
                .id(id)
                .label(text())
                .signature(atLeastOne(List.of(SubjectKind.values())))
                .kind(pick(FactorKind.values()))
                .bearing(pick(Bearing.values()))
                .definition(text())
                .question(text())
                .sources(some(NormCatalog.standard().provisions().stream()
                        .map(Provision::id)
                        .toList()))
                .build();
        factors.add(factor);
        matter.add(factor);
    }

    private void actor(String id) {
        ActorKind kind = actors.isEmpty()
                ? ActorKind.COMPANY
                : actors.size() == 1 ? ActorKind.ORGANISATION : pick(ActorKind.values());
        Actor.Builder actor = Actor.builder().id(id).name(text()).kind(kind);
        if (kind == ActorKind.AFFECTED_GROUP) {
            group(id);
        } else {
            maybe(actors.size() == 1 ? List.of() : actors, actor::partOf);
            matter.add(actor.build());
        }
        actors.add(id);
    }

    /** Affected people are no part of the enterprise, which is the first actor; the second stands outside it. */
    private void group(String id) {
        Actor.Builder group = Actor.builder()
                .id(id)
                .name(text())
                .kind(ActorKind.AFFECTED_GROUP)
                .vulnerability(some(Vocabulary.standard().vulnerabilities().stream()
                        .map(Vulnerability::id)
                        .toList()));
        maybe(() -> "actor-1", group::partOf);
        matter.add(group.build());
        groups.add(id);
    }

    private void product(String id) {
        Product.Builder product = Product.builder().id(id).name(text()).aliases(some(TEXTS));
        maybe(products, product::buildsOn);
        matter.add(product.build());
        products.add(id);
    }

    private void relationship(String id) {
        List<String> concerned = some(products);
        concerned.forEach(product -> supplies.add(List.of(id, product)));
        Relationship.Builder relationship = Relationship.builder()
                .id(id)
                .with(actors.get(1 + random.nextInt(actors.size() - 1)))
                .products(concerned)
                .direction(pick(Direction.values()));
        maybe(actors, relationship::user);
        maybe(() -> 1 + random.nextInt(4), relationship::tier);
        matter.add(relationship.build());
        relationships.add(id);
    }

    private void impact(String id) {
        affected.put(id, some(groups));
        Impact.Builder impact = Impact.builder()
                .id(id)
                .title(text())
                .rights(some(NormCatalog.standard().rights().stream()
                        .map(HumanRight::id)
                        .toList()))
                .groups(affected.get(id))
                .by(some(actors))
                .through(some(relationships));
        // Open at the end: a likelihood is refused where the case fixes the impact as past.
        maybe(() -> new DateRange(Optional.of(day()), Optional.empty()), impact::period);
        matter.add(impact.build());
        impacts.add(id);
    }

    private void link(String id) {
        ImpactLink.Builder link =
                ImpactLink.builder().id(id).earlier("impact-0").later("impact-1");
        maybe(actors, link::by);
        matter.add(link.build());
    }

    private void measure(String id) {
        Measure.Builder measure = Measure.builder().id(id).title(text()).scope(some(relationships));
        maybe(actors, measure::by);
        maybe(
                () -> pick(NormCatalog.standard().provisions().stream()
                        .map(Provision::id)
                        .toList()),
                measure::element);
        matter.add(measure.build());
        measures.add(id);
    }

    private void source(String id) {
        Source.Builder source = Source.builder()
                .id(id)
                .title(text())
                .by(pick(actors))
                .kind(pick(SourceKind.values()))
                .date(dates())
                .origins(some(actors));
        maybe(this::text, source::dateFrom);
        maybe(sources.stream().map(Source::id).toList(), source::via);
        maybe(() -> DateRange.parse("2025-12"), source::putToEnterpriseOn);
        maybe(() -> DateRange.parse("2025-12-31"), source::publicOn);
        maybe(this::text, source::link);
        sources.add(source.build());
        matter.add(source.build());
    }

    private void claim(String id) {
        Factor picked = pick(factors);
        boolean supply = Set.of(Factors.SUPPLIED, Factors.DELIVERED).contains(picked);
        Factor factor = supply && supplies.isEmpty() ? Factors.IMPACT_OCCURS : picked;
        Source in = pick(sources);
        List<Manner> manners = List.of(Manner.values()).stream()
                .filter(manner -> manner.bearsOn(factor.kind()))
                .toList();
        Claim.Builder claim = Claim.builder()
                .id(id)
                .in(in.id())
                .stance(pick(Stance.values()))
                .factor(factor.id())
                .of(
                        supply && !supplies.isEmpty()
                                ? pick(supplies)
                                : factor.signature().stream().map(this::subject).toList())
                .manner(pick(manners))
                .origins(some(claims))
                .general(chance());
        maybe(in::by, claim::by);
        maybe(() -> DateRange.of(START), claim::on);
        maybe(this::text, claim::quote);
        maybe(this::text, claim::at);
        maybe(actors, claim::characterisedBy);
        maybe(this::dates, claim::holds);
        maybe(this::text, claim::note);
        maybe(() -> new Claim.Withdrawal(in.id(), Optional.of(dates()), present(this::text)), withdrawal -> {
            claim.withdrawn(withdrawal).on(DateRange.of(START));
            maybe(claims, claim::replacedBy);
        });
        matter.add(claim.build());
        claims.add(id);
    }

    private void opinion(String id) {
        Opinion.Builder opinion = Opinion.builder()
                .id(id)
                .in(pick(sources).id())
                .concept(concept())
                .of(atLeastOne(subjects()))
                .manner(pick(Manner.values()));
        maybe(actors, opinion::by);
        maybe(this::text, opinion::quote);
        maybe(this::text, opinion::at);
        maybe(this::text, opinion::condition);
        if (!id.endsWith("-0")) {
            maybe(() -> "opinion-0", opinion::repeats);
        }
        matter.add(opinion.build());
    }

    private void inquiry(String id) {
        Source in = pick(sources);
        LocalDate asked = in.date().flatMap(DateRange::start).orElse(START);
        List<String> ids = some(factors.stream().map(Factor::id).toList());
        Inquiry.Builder inquiry = Inquiry.builder()
                .id(id)
                .in(in.id())
                .to("actor-0")
                .asks(text())
                .concerns(ids)
                .of(atLeastOne(subjects()))
                .answers(some(ids));
        maybe(() -> asked.plusDays(random.nextInt(700)), inquiry::due);
        maybe(() -> asked, inquiry::soughtUntil);
        maybe(
                sources.stream()
                        .filter(source -> in.date().isEmpty()
                                || source.date().isEmpty()
                                || in.date().get().startsBefore(source.date().get()))
                        .map(Source::id)
                        .toList(),
                inquiry::answeredIn);
        matter.add(inquiry.build());
    }

    /** All but the first may replace the first. */
    private void judgement(String id) {
        boolean later = !id.endsWith("-0") && random.nextDouble() < optional;
        Judgement first = later ? matter.build().judgements().get(0) : null;
        Judgement.Builder judgement = Judgement.builder()
                .id(id)
                .by("T" + text())
                .on(first == null ? day() : first.on().plusDays(random.nextInt(3)))
                .concept(first == null ? openTextured() : first.concept())
                .of(first == null ? pathway(pick(impacts)) : pathway(first.of().get(0)))
                .holds(random.nextBoolean())
                .grounds(text())
                .because(some(claims));
        if (first != null) {
            judgement.supersedes(first.id());
        }
        matter.add(judgement.build());
    }

    private String openTextured() {
        return pick(List.of("substantial", "own-act", "tied-to-operation", "harm-at-stake"));
    }

    /** An impact, and perhaps a relationship and a product of it by which it is reached. */
    private List<String> pathway(String impact) {
        List<String> of = new ArrayList<>(List.of(impact));
        Case now = matter.build();
        List<String> through = now.impact(impact).through();
        if (!through.isEmpty() && random.nextDouble() < optional) {
            String relationship = pick(through);
            of.add(relationship);
            List<String> products = now.relationship(relationship).products();
            if (!products.isEmpty() && random.nextDouble() < optional) {
                of.add(pick(products));
            }
        }
        return of;
    }

    private void rating(String id) {
        String impact = pick(impacts);
        Rating.Builder rating =
                Rating.builder().id(id).by("T" + text()).on(day()).of(impact).because(some(claims));
        maybe(affected.get(impact), rating::group);
        maybe(this::level, rating::scale);
        maybe(this::level, rating::scope);
        maybe(this::level, rating::irremediability);
        maybe(this::level, rating::likelihood);
        maybe(() -> new Delay(RatingValue.of(9), present(() -> 1 + random.nextInt(24))), rating::ifDelayed);
        Rating gross = rating.build();
        for (Aspect aspect : Aspect.values()) {
            if (chance() && !(aspect.of(gross) instanceof RatingValue.NotRated)) {
                rating.addMitigations(new Mitigation(
                        aspect, RatingValue.of(1), List.of("measure-0"), chance() ? List.of("evidence") : List.of()));
            }
        }
        matter.add(rating.build());
    }

    /** A claim on which a mitigation can rest. */
    private void evidence() {
        matter.add(Claim.builder()
                .id("evidence")
                .in("source-0")
                .stance(Stance.SUPPORTS)
                .factor("measure-effective")
                .of(List.of("measure-0"))
                .manner(Manner.STATES)
                .build());
    }

    private RatingValue level() {
        int low = 1 + random.nextInt(4);
        return switch (random.nextInt(3)) {
            case 0 -> RatingValue.of(low);
            case 1 -> new RatingValue.Levels(low, low + random.nextInt(3));
            default -> {
                TreeMap<Integer, Double> shares = new TreeMap<>();
                shares.put(low, 0.25);
                shares.put(low + 1, 0.75);
                yield new RatingValue.Shares(shares);
            }
        };
    }

    private String subject(SubjectKind kind) {
        return switch (kind) {
            case ENTERPRISE -> "actor-0";
            case RELATIONSHIP -> pick(relationships);
            case PRODUCT -> pick(products);
            case IMPACT -> pick(impacts);
            case MEASURE -> pick(measures);
        };
    }

    private List<String> subjects() {
        List<String> all = new ArrayList<>(actors);
        all.addAll(products);
        all.addAll(relationships);
        all.addAll(impacts);
        all.addAll(measures);
        return all;
    }

    private String concept() {
        return pick(Vocabulary.standard().concepts().stream().map(Concept::id).toList());
    }

    private String text() {
        return pick(TEXTS);
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(700));
    }

    private DateRange dates() {
        LocalDate day = day();
        return switch (random.nextInt(5)) {
            case 0 -> DateRange.of(day);
            case 1 -> DateRange.parse(day.toString().substring(0, 7));
            case 2 -> DateRange.parse(day.toString().substring(0, 4));
            case 3 -> new DateRange(Optional.empty(), Optional.of(day));
            default -> DateRange.of(day, day.plusDays(random.nextInt(100)));
        };
    }

    private boolean chance() {
        return random.nextDouble() < optional;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(List<T> values) {
        return optional == 1
                ? values.subList(0, Math.min(1, values.size()))
                : values.stream().filter(value -> random.nextInt(3) == 0).toList();
    }

    private <T> List<T> atLeastOne(List<T> values) {
        List<T> some = some(values);
        return some.isEmpty() ? List.of(pick(values)) : some;
    }

    private <T> Optional<T> present(Supplier<T> value) {
        return chance() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> void maybe(Supplier<T> value, Consumer<T> set) {
        present(value).ifPresent(set);
    }

    private <T> void maybe(List<T> values, Consumer<T> set) {
        if (!values.isEmpty()) {
            maybe(() -> pick(values), set);
        }
    }
}
