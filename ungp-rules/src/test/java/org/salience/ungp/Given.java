package org.salience.ungp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.salience.model.Actor;
import org.salience.model.ActorKind;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.DateRange;
import org.salience.model.Direction;
import org.salience.model.Factor;
import org.salience.model.Impact;
import org.salience.model.Judgement;
import org.salience.model.Manner;
import org.salience.model.Measure;
import org.salience.model.Product;
import org.salience.model.Relationship;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Stance;
import org.salience.model.evidence.Word;

/**
 * A fictional case: the company acme supplies a tool to a bureau, whose patrol uses it, and people may come to harm. It
 * claims nothing until told to. Claims are numbered c1, c2 and so on in the order in which they are made.
 */
final class Given {
    static final String ACME = "acme";
    static final String WATCH = "watch";
    static final String RELATIONSHIP = "rel-bureau";
    static final String PRODUCT = "tool";
    static final String IMPACT = "harm";
    static final LocalDate DAY = LocalDate.parse("2031-03-01");

    /** Who says something, and how. */
    enum Voice {
        /** Weak: the press reports it without vouching for it. */
        HERALD_ALLEGES("article", Manner.ALLEGES, false),
        /** Credible. */
        HERALD_STATES("article", Manner.STATES, false),
        /** Credible. */
        WATCH_STATES("report", Manner.STATES, false),
        /** Credible, and bears on risks only. */
        WATCH_ASSESSES_RISK("report", Manner.ASSESSES_RISK, false),
        /** Strong: the counterparty's own document. */
        BUREAU_DOCUMENTS("notice", Manner.DOCUMENTS, false),
        /** Credible; strong where it tells against the company. */
        ACME_STATES("reply", Manner.STATES, false),
        /** Weak. */
        ACME_STATES_GENERALLY("reply", Manner.STATES, true);

        private final String source;
        private final Manner manner;
        private final boolean general;

        Voice(String source, Manner manner, boolean general) {
            this.source = source;
            this.manner = manner;
            this.general = general;
        }
    }

    private String title = "Acme and the bureau: tool";
    private final List<Actor> actors = new ArrayList<>();
    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, Relationship> relationships = new LinkedHashMap<>();
    private final Map<String, Impact> impacts = new LinkedHashMap<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    private Given() {
        actor(ACME, "Acme", ActorKind.COMPANY);
        actor("bureau", "Bureau", ActorKind.STATE_AGENCY);
        unit("patrol", "bureau");
        actor(WATCH, "Watch", ActorKind.ORGANISATION);
        actor("herald", "Herald", ActorKind.ORGANISATION);
        actor("people", "People", ActorKind.AFFECTED_GROUP);
        product(PRODUCT);
        relationship(RELATIONSHIP, PRODUCT);
        impact(IMPACT, RELATIONSHIP);
        source("reply", ACME, SourceKind.COMPANY_STATEMENT);
        source("notice", "bureau", SourceKind.CLIENT_DOCUMENT);
        source("report", WATCH, SourceKind.NGO_REPORT);
        source("article", "herald", SourceKind.PRESS_REPORT);
    }

    static Given given() {
        return new Given();
    }

    Given title(String text) {
        title = text;
        return this;
    }

    private void actor(String id, String name, ActorKind kind) {
        actors.add(Actor.builder().id(id).name(name).kind(kind).build());
    }

    /** Adds a unit of an actor. */
    Given unit(String id, String of) {
        actors.add(Actor.builder()
                .id(id)
                .name(id)
                .kind(ActorKind.STATE_UNIT)
                .partOf(of)
                .build());
        return this;
    }

    private void source(String id, String by, SourceKind kind) {
        sources.add(Source.builder()
                .id(id)
                .title(id)
                .by(by)
                .kind(kind)
                .date(DateRange.of(DAY))
                .build());
    }

    /** Adds a measure of the company's, on the whole of it or on what is named. */
    Given measure(String id, String... scope) {
        measures.add(Measure.builder().id(id).title(id).scope(List.of(scope)).build());
        return this;
    }

    Given product(String id) {
        products.put(id, Product.builder().id(id).name(id).build());
        return this;
    }

    /** Adds or replaces a relationship with the bureau, used by its patrol. */
    Given relationship(String id, String... ofProducts) {
        relationships.put(
                id,
                Relationship.builder()
                        .id(id)
                        .with("bureau")
                        .user("patrol")
                        .addProducts(ofProducts)
                        .direction(Direction.DOWNSTREAM)
                        .build());
        return this;
    }

    Given relationship(String id, UnaryOperator<Relationship.Builder> change) {
        Relationship.Builder builder = Relationship.builder().from(relationships.get(id));
        relationships.put(id, change.apply(builder).build());
        return this;
    }

    /** Adds or replaces an impact by the patrol. */
    Given impact(String id, String... through) {
        impacts.put(
                id,
                Impact.builder()
                        .id(id)
                        .title("Harm")
                        .addRights("iccpr-17")
                        .addGroups("people")
                        .addBy("patrol")
                        .addThrough(through)
                        .build());
        return this;
    }

    /** Says who acts in an impact. */
    Given by(String impact, String... who) {
        impacts.computeIfPresent(
                impact,
                (id, given) -> Impact.builder().from(given).by(List.of(who)).build());
        return this;
    }

    Given withoutImpacts() {
        impacts.clear();
        return this;
    }

    /** Makes a claim on the pathway's own subjects, or on others where given. */
    Given says(Voice voice, Stance stance, Factor factor, String... subjects) {
        Claim claim = Claim.builder()
                .id("c" + (claims.size() + 1))
                .in(voice.source)
                .stance(stance)
                .factor(factor.id())
                .of(subjects.length == 0 ? subjects(factor) : List.of(subjects))
                .manner(voice.manner)
                .general(voice.general)
                .build();
        claims.put(claim.id(), claim);
        return this;
    }

    private static List<String> subjects(Factor factor) {
        return factor.signature().stream()
                .map(kind -> switch (kind) {
                    case ENTERPRISE -> ACME;
                    case RELATIONSHIP -> RELATIONSHIP;
                    case PRODUCT -> PRODUCT;
                    case IMPACT -> IMPACT;
                    case MEASURE -> throw new IllegalArgumentException("no measure is given");
                })
                .toList();
    }

    /** Credible support for each. */
    Given supports(Factor... factors) {
        return each(Voice.WATCH_STATES, Stance.SUPPORTS, factors);
    }

    /** Credible dispute of each. */
    Given disputes(Factor... factors) {
        return each(Voice.HERALD_STATES, Stance.DISPUTES, factors);
    }

    /** Credible claims on both sides of each. */
    Given contests(Factor... factors) {
        return supports(factors).disputes(factors);
    }

    /** Weak support for each. */
    Given alleges(Factor... factors) {
        return each(Voice.HERALD_ALLEGES, Stance.SUPPORTS, factors);
    }

    private Given each(Voice voice, Stance stance, Factor... factors) {
        for (Factor factor : factors) {
            says(voice, stance, factor);
        }
        return this;
    }

    /** The speaker takes a claim back on a day. */
    Given withdraws(String claim, LocalDate day) {
        claims.computeIfPresent(claim, (id, made) -> Cases.withdrawn(made, day));
        return this;
    }

    /** Says when a claim is made. */
    Given on(String claim, LocalDate day) {
        claims.computeIfPresent(
                claim,
                (id, made) -> Claim.builder().from(made).on(DateRange.of(day)).build());
        return this;
    }

    /** An assessor judges, on the day of the claims unless changed, that what the company adds to the harm is substantial. */
    Given judges(String id, UnaryOperator<Judgement.Builder> change) {
        judgements.add(change.apply(Judgement.builder()
                        .id(id)
                        .by("assessor-a")
                        .on(DAY)
                        .concept(Concepts.SUBSTANTIAL.id())
                        .addOf(IMPACT)
                        .holds(true)
                        .grounds("It weighs."))
                .build());
        return this;
    }

    Case.Builder builder() {
        Case.Builder matter =
                Case.builder().id("fictional").title(title).enterprise(ACME).recordUntil(LocalDate.parse("2031-12-31"));
        actors.forEach(matter::add);
        products.values().forEach(matter::add);
        relationships.values().forEach(matter::add);
        impacts.values().forEach(matter::add);
        measures.forEach(matter::add);
        sources.forEach(matter::add);
        claims.values().forEach(matter::add);
        judgements.forEach(matter::add);
        return matter;
    }

    Case matter() {
        return builder().build();
    }

    Assessment assess(LocalDate day) {
        return Assessor.standard().asOf(day).assess(matter());
    }

    Assessment assess() {
        return Assessor.standard().assess(matter());
    }

    ImpactInvolvement involvement() {
        return assess().involvement(IMPACT);
    }

    Determination determination(Concept concept) {
        return Cases.determination(assess(), concept, IMPACT);
    }

    /** What a concept reads as at reasonable grounds. */
    Word word(Concept concept) {
        return determination(concept).words().reasonableGrounds();
    }
}
