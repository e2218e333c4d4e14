package org.salience.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A case: an enterprise, what surrounds it, and what parties claim. Read one with {@code CaseJson.read}, or build it.
 *
 * <p>A case asserts nothing by itself; see {@link Claim}. Its parts are kept by id, so two cases with the same parts
 * are equal whatever the order in which they were given. Every reference in it resolves.
 *
 * <p>Immutable and thread-safe.
 */
public final class Case {
    private final String id;
    private final String title;
    private final String enterprise;
    private final LocalDate recordUntil;
    private final SortedMap<String, Factor> factors;
    private final SortedMap<String, Actor> actors;
    private final SortedMap<String, Product> products;
    private final SortedMap<String, Relationship> relationships;
    private final SortedMap<String, Impact> impacts;
    private final SortedMap<String, ImpactLink> links;
    private final SortedMap<String, Measure> measures;
    private final SortedMap<String, Source> sources;
    private final SortedMap<String, Claim> claims;
    private final SortedMap<String, Opinion> opinions;
    private final SortedMap<String, Inquiry> inquiries;
    private final SortedMap<String, Judgement> judgements;
    private final SortedMap<String, Rating> ratings;

    private Case(Builder builder) {
        id = Objects.requireNonNull(builder.id);
        title = Objects.requireNonNull(builder.title);
        enterprise = Objects.requireNonNull(builder.enterprise);
        recordUntil = Objects.requireNonNull(builder.recordUntil);
        factors = sorted(builder.factors, Factor::id);
        actors = sorted(builder.actors, Actor::id);
        products = sorted(builder.products, Product::id);
        relationships = sorted(builder.relationships, Relationship::id);
        impacts = sorted(builder.impacts, Impact::id);
        links = sorted(builder.links, ImpactLink::id);
        measures = sorted(builder.measures, Measure::id);
        sources = sorted(builder.sources, Source::id);
        claims = sorted(builder.claims, Claim::id);
        opinions = sorted(builder.opinions, Opinion::id);
        inquiries = sorted(builder.inquiries, Inquiry::id);
        judgements = sorted(builder.judgements, Judgement::id);
        ratings = sorted(builder.ratings, Rating::id);
    }

    private static <T> SortedMap<String, T> sorted(List<T> values, Function<T, String> id) {
        SortedMap<String, T> map = new TreeMap<>();
        values.forEach(value -> map.put(id.apply(value), value));
        return Collections.unmodifiableSortedMap(map);
    }

    /**
     * {@return a new builder}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the id of the case}
     */
    public String id() {
        return id;
    }

    /**
     * {@return its title, which names a relationship or product and no verdict}
     */
    public String title() {
        return title;
    }

    /**
     * {@return the id of the enterprise assessed}
     */
    public String enterprise() {
        return enterprise;
    }

    /**
     * {@return the last day up to which the record was gathered}
     */
    public LocalDate recordUntil() {
        return recordUntil;
    }

    /**
     * {@return the case's own factors, by id}
     */
    public List<Factor> factors() {
        return List.copyOf(factors.values());
    }

    /**
     * {@return the actors, by id}
     */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /**
     * {@return the products, by id}
     */
    public List<Product> products() {
        return List.copyOf(products.values());
    }

    /**
     * {@return the relationships, by id}
     */
    public List<Relationship> relationships() {
        return List.copyOf(relationships.values());
    }

    /**
     * {@return the impacts, by id}
     */
    public List<Impact> impacts() {
        return List.copyOf(impacts.values());
    }

    /**
     * {@return the links between impacts, by id}
     */
    public List<ImpactLink> links() {
        return List.copyOf(links.values());
    }

    /**
     * {@return the measures, by id}
     */
    public List<Measure> measures() {
        return List.copyOf(measures.values());
    }

    /**
     * {@return the sources, by id}
     */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /**
     * {@return the claims, by id}
     */
    public List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /**
     * {@return the opinions, by id}
     */
    public List<Opinion> opinions() {
        return List.copyOf(opinions.values());
    }

    /**
     * {@return the inquiries, by id}
     */
    public List<Inquiry> inquiries() {
        return List.copyOf(inquiries.values());
    }

    /**
     * {@return the judgements, by id}
     */
    public List<Judgement> judgements() {
        return List.copyOf(judgements.values());
    }

    /**
     * {@return the ratings, by id}
     */
    public List<Rating> ratings() {
        return List.copyOf(ratings.values());
    }

    /**
     * {@return the actor with an id}
     *
     * @param of the id
     * @throws IllegalArgumentException if the case has none
     */
    public Actor actor(String of) {
        return find(actors, of, "actor");
    }

    /**
     * {@return the product with an id}
     *
     * @param of the id
     * @throws IllegalArgumentException if the case has none
     */
    public Product product(String of) {
        return find(products, of, "product");
    }

    /**
     * {@return the relationship with an id}
     *
     * @param of the id
     * @throws IllegalArgumentException if the case has none
     */
    public Relationship relationship(String of) {
        return find(relationships, of, "relationship");
    }

    /**
     * {@return the measure with an id}
     *
     * @param of the id
     * @throws IllegalArgumentException if the case has none
     */
    public Measure measure(String of) {
        return find(measures, of, "measure");
    }

    /**
     * {@return the impact with an id}
     *
     * @param of the id
     * @throws IllegalArgumentException if the case has none
     */
    public Impact impact(String of) {
        return find(impacts, of, "impact");
    }

    /**
     * {@return the source with an id}
     *
     * @param of the id
     * @throws IllegalArgumentException if the case has none
     */
    public Source source(String of) {
        return find(sources, of, "source");
    }

    /**
     * {@return the claim with an id}
     *
     * @param of the id
     * @throws IllegalArgumentException if the case has none
     */
    public Claim claim(String of) {
        return find(claims, of, "claim");
    }

    /**
     * {@return the factor with an id, from the case or from the standard vocabulary}
     *
     * @param of the id
     * @throws IllegalArgumentException if neither has it
     */
    public Factor factor(String of) {
        Objects.requireNonNull(of, "of");
        return Optional.ofNullable(factors.get(of))
                .or(() -> Vocabulary.standard().factor(of))
                .orElseThrow(() -> new IllegalArgumentException("no factor has the id \"" + of + "\""));
    }

    /**
     * {@return the fact that a claim speaks to}
     *
     * @param claim a claim of this case
     */
    public Fact fact(Claim claim) {
        Objects.requireNonNull(claim, "claim");
        return new Fact(factor(claim.factor()), claim.of());
    }

    /**
     * {@return the id of the actor who makes a claim}
     *
     * @param claim a claim of this case
     */
    public String speaker(Claim claim) {
        Objects.requireNonNull(claim, "claim");
        return claim.by().orElseGet(() -> source(claim.in()).by());
    }

    /**
     * {@return when a claim was made, or empty if nothing dates it}
     *
     * @param claim a claim of this case
     */
    public Optional<DateRange> stated(Claim claim) {
        Objects.requireNonNull(claim, "claim");
        return claim.on().or(() -> source(claim.in()).date());
    }

    /**
     * {@return the time of which a claim speaks, where it is not that of the impact}: what the claim itself says; of a claim
     * that the enterprise was put on notice, the time from the day on which its source was put to the enterprise, and of a
     * claim that the risk was public, the time from the day on which its source became public
     *
     * @param claim a claim of this case
     */
    public Optional<DateRange> holds(Claim claim) {
        Objects.requireNonNull(claim, "claim");
        if (claim.holds().isPresent()) {
            return claim.holds();
        }
        Optional<DateRange> begins = claim.factor().equals(Factors.PUT_ON_NOTICE.id())
                ? source(claim.in()).putToEnterpriseOn()
                : claim.factor().equals(Factors.RISK_WAS_PUBLIC.id())
                        ? source(claim.in()).publicOn()
                        : Optional.empty();
        return begins.map(day -> new DateRange(day.end(), Optional.empty()));
    }

    /**
     * {@return when a withdrawal was made, or empty if nothing dates it}
     *
     * @param withdrawal the withdrawal of a claim of this case
     */
    public Optional<DateRange> stated(Claim.Withdrawal withdrawal) {
        Objects.requireNonNull(withdrawal, "withdrawal");
        return withdrawal.on().or(() -> source(withdrawal.in()).date());
    }

    /**
     * {@return whom or what a claim goes back to: as it says itself, or else as its source says; empty if neither does}
     *
     * @param claim a claim of this case
     */
    public List<String> origins(Claim claim) {
        Objects.requireNonNull(claim, "claim");
        return claim.origins().isEmpty() ? source(claim.in()).origins() : claim.origins();
    }

    /**
     * {@return the id of the actor from whose document we have a source: the author of the last in its quotation chain}
     *
     * @param source a source of this case
     */
    public String publisher(Source source) {
        Objects.requireNonNull(source, "source");
        Source last = source;
        while (last.via().isPresent()) {
            last = source(last.via().get());
        }
        return last.by();
    }

    /**
     * {@return the outermost body an actor is a unit of; itself if it is none's}
     *
     * @param actor the id of an actor of this case
     */
    public String body(String actor) {
        Objects.requireNonNull(actor, "actor");
        String outer = actor;
        while (actor(outer).partOf().isPresent()) {
            outer = actor(outer).partOf().get();
        }
        return outer;
    }

    /**
     * {@return whether an actor is the enterprise assessed or a unit of it}
     *
     * @param actor the id of an actor of this case
     */
    public boolean isEnterprise(String actor) {
        Objects.requireNonNull(actor, "actor");
        return isPartOf(actor, enterprise);
    }

    /**
     * {@return whether an actor is another or a unit of it}
     *
     * @param actor the id of an actor of this case
     * @param whole the id of the other
     */
    public boolean isPartOf(String actor, String whole) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(whole, "whole");
        String outer = actor;
        while (!outer.equals(whole) && actor(outer).partOf().isPresent()) {
            outer = actor(outer).partOf().get();
        }
        return outer.equals(whole);
    }

    private <T> T find(SortedMap<String, T> map, String of, String kind) {
        Objects.requireNonNull(of, "of");
        T found = map.get(of);
        if (found == null) {
            throw new IllegalArgumentException("case " + id + " has no " + kind + " \"" + of + "\""
                    + Nearest.to(of, map.keySet().stream())
                            .map(name -> "; did you mean \"" + name + "\"?")
                            .orElse("; known: " + map.keySet()));
        }
        return found;
    }

    private List<Object> parts() {
        return List.of(
                id,
                title,
                enterprise,
                recordUntil,
                factors,
                actors,
                products,
                relationships,
                impacts,
                links,
                measures,
                sources,
                claims,
                opinions,
                inquiries,
                judgements,
                ratings);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Case that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return id + " \"" + title + "\": " + impacts.size() + " impacts, " + claims.size() + " claims in "
                + sources.size() + " sources, record to " + recordUntil;
    }

    /** Builds cases; {@link #build()} checks them. Not thread-safe. */
    public static final class Builder {
        @Nullable
        String id;

        @Nullable
        String title;

        @Nullable
        String enterprise;

        @Nullable
        LocalDate recordUntil;

        final List<Factor> factors = new ArrayList<>();
        final List<Actor> actors = new ArrayList<>();
        final List<Product> products = new ArrayList<>();
        final List<Relationship> relationships = new ArrayList<>();
        final List<Impact> impacts = new ArrayList<>();
        final List<ImpactLink> links = new ArrayList<>();
        final List<Measure> measures = new ArrayList<>();
        final List<Source> sources = new ArrayList<>();
        final List<Claim> claims = new ArrayList<>();
        final List<Opinion> opinions = new ArrayList<>();
        final List<Inquiry> inquiries = new ArrayList<>();
        final List<Judgement> judgements = new ArrayList<>();
        final List<Rating> ratings = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the id of the case.
         *
         * @param value a lower-case letter, then letters, digits and hyphens
         * @return this builder
         */
        public Builder id(String value) {
            Objects.requireNonNull(value, "value");
            id = value;
            return this;
        }

        /**
         * Sets the title.
         *
         * @param value a title that names a relationship or product and no verdict
         * @return this builder
         */
        public Builder title(String value) {
            Objects.requireNonNull(value, "value");
            title = value;
            return this;
        }

        /**
         * Sets the enterprise assessed.
         *
         * @param value the id of an actor
         * @return this builder
         */
        public Builder enterprise(String value) {
            Objects.requireNonNull(value, "value");
            enterprise = value;
            return this;
        }

        /**
         * Sets the last day up to which the record was gathered.
         *
         * @param value the day
         * @return this builder
         */
        public Builder recordUntil(LocalDate value) {
            Objects.requireNonNull(value, "value");
            recordUntil = value;
            return this;
        }

        /**
         * Adds a factor of the case's own.
         *
         * @param factor the factor
         * @return this builder
         */
        public Builder add(Factor factor) {
            Objects.requireNonNull(factor, "factor");
            factors.add(factor);
            return this;
        }

        /**
         * Adds an actor.
         *
         * @param actor the actor
         * @return this builder
         */
        public Builder add(Actor actor) {
            Objects.requireNonNull(actor, "actor");
            actors.add(actor);
            return this;
        }

        /**
         * Adds a product.
         *
         * @param product the product
         * @return this builder
         */
        public Builder add(Product product) {
            Objects.requireNonNull(product, "product");
            products.add(product);
            return this;
        }

        /**
         * Adds a relationship.
         *
         * @param relationship the relationship
         * @return this builder
         */
        public Builder add(Relationship relationship) {
            Objects.requireNonNull(relationship, "relationship");
            relationships.add(relationship);
            return this;
        }

        /**
         * Adds an impact.
         *
         * @param impact the impact
         * @return this builder
         */
        public Builder add(Impact impact) {
            Objects.requireNonNull(impact, "impact");
            impacts.add(impact);
            return this;
        }

        /**
         * Adds a link.
         *
         * @param link the link
         * @return this builder
         */
        public Builder add(ImpactLink link) {
            Objects.requireNonNull(link, "link");
            links.add(link);
            return this;
        }

        /**
         * Adds a measure.
         *
         * @param measure the measure
         * @return this builder
         */
        public Builder add(Measure measure) {
            Objects.requireNonNull(measure, "measure");
            measures.add(measure);
            return this;
        }

        /**
         * Adds a source.
         *
         * @param source the source
         * @return this builder
         */
        public Builder add(Source source) {
            Objects.requireNonNull(source, "source");
            sources.add(source);
            return this;
        }

        /**
         * Adds a claim.
         *
         * @param claim the claim
         * @return this builder
         */
        public Builder add(Claim claim) {
            Objects.requireNonNull(claim, "claim");
            claims.add(claim);
            return this;
        }

        /**
         * Adds an opinion.
         *
         * @param opinion the opinion
         * @return this builder
         */
        public Builder add(Opinion opinion) {
            Objects.requireNonNull(opinion, "opinion");
            opinions.add(opinion);
            return this;
        }

        /**
         * Adds an inquiry.
         *
         * @param inquiry the inquiry
         * @return this builder
         */
        public Builder add(Inquiry inquiry) {
            Objects.requireNonNull(inquiry, "inquiry");
            inquiries.add(inquiry);
            return this;
        }

        /**
         * Adds a judgement.
         *
         * @param judgement the judgement
         * @return this builder
         */
        public Builder add(Judgement judgement) {
            Objects.requireNonNull(judgement, "judgement");
            judgements.add(judgement);
            return this;
        }

        /**
         * Adds a rating.
         *
         * @param rating the rating
         * @return this builder
         */
        public Builder add(Rating rating) {
            Objects.requireNonNull(rating, "rating");
            ratings.add(rating);
            return this;
        }

        /**
         * {@return everything that is wrong with the case as it stands; empty if {@link #build()} would succeed}
         */
        public List<Problem> problems() {
            return new CaseCheck(this).problems();
        }

        /**
         * {@return the case}
         *
         * @throws InvalidCaseException naming every problem, if a reference does not resolve, an id is not unique or a
         *     claim does not fit its factor
         */
        public Case build() {
            List<Problem> problems = problems();
            if (!problems.isEmpty()) {
                throw new InvalidCaseException(id == null ? "the case" : "case " + id, problems);
            }
            return new Case(this);
        }
    }
}
