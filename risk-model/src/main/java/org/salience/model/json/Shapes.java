package org.salience.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.salience.model.Actor;
import org.salience.model.ActorKind;
import org.salience.model.Aspect;
import org.salience.model.Bearing;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Delay;
import org.salience.model.Direction;
import org.salience.model.Factor;
import org.salience.model.FactorKind;
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

/** The fields of every type, in the order of the format: this is the format {@code salience-case/1}, and 1.1. */
final class Shapes {
    private Shapes() {}

    private static final Map<String, SubjectKind> SUBJECT_KINDS = Shape.words(SubjectKind.values(), SubjectKind::id);
    private static final Map<String, Aspect> ASPECTS = Shape.words(Aspect.values(), Aspect::id);

    static final Shape<Factor, Factor.Builder> FACTOR = new Shape<Factor, Factor.Builder>()
            .text("label", Factor.Builder::label, Factor::label)
            .value("of", Shapes::kinds, Factor.Builder::signature, List.of(), (out, factor) -> {
                out.writeArrayFieldStart("of");
                for (SubjectKind kind : factor.signature()) {
                    out.writeString(kind.id());
                }
                out.writeEndArray();
            })
            .word("kind", FactorKind.values(), FactorKind::id, Factor.Builder::kind, Factor::kind)
            .word("bearing", Bearing.values(), Bearing::id, Factor.Builder::bearing, Factor::bearing)
            .text("definition", Factor.Builder::definition, Factor::definition)
            .text("question", Factor.Builder::question, Factor::question)
            .maybeSet("sources", Factor.Builder::sources, Factor::sources);

    static final Shape<Actor, Actor.Builder> ACTOR = new Shape<Actor, Actor.Builder>()
            .text("name", Actor.Builder::name, Actor::name)
            .word("kind", ActorKind.values(), ActorKind::id, Actor.Builder::kind, Actor::kind, ActorKind.AFFECTED_GROUP)
            .maybeText("partOf", Actor.Builder::partOf, Actor::partOf)
            .maybeSet("vulnerability", Actor.Builder::vulnerability, Actor::vulnerability);

    static final Shape<Product, Product.Builder> PRODUCT = new Shape<Product, Product.Builder>()
            .text("name", Product.Builder::name, Product::name)
            .maybeSet("alias", Product.Builder::aliases, Product::aliases)
            .maybeText("buildsOn", Product.Builder::buildsOn, Product::buildsOn);

    static final Shape<Relationship, Relationship.Builder> RELATIONSHIP = new Shape<
                    Relationship, Relationship.Builder>()
            .text("with", Relationship.Builder::with, Relationship::with)
            .maybeText("user", Relationship.Builder::user, Relationship::user)
            .maybeSet("products", Relationship.Builder::products, Relationship::products)
            .word(
                    "direction",
                    Direction.values(),
                    Direction::id,
                    Relationship.Builder::direction,
                    Relationship::direction)
            .maybe("tier", Shapes::tier, Relationship.Builder::tier, (out, relationship) -> {
                if (relationship.tier().isPresent()) {
                    out.writeNumberField("tier", relationship.tier().get());
                }
            });

    static final Shape<Impact, Impact.Builder> IMPACT = new Shape<Impact, Impact.Builder>()
            .text("title", Impact.Builder::title, Impact::title)
            .maybeSet("rights", Impact.Builder::rights, Impact::rights)
            .maybeSet("groups", Impact.Builder::groups, Impact::groups)
            .maybeSet("by", Impact.Builder::by, Impact::by)
            .maybeSet("through", Impact.Builder::through, Impact::through)
            .maybeDates("period", Impact.Builder::period, Impact::period);

    static final Shape<ImpactLink, ImpactLink.Builder> LINK = new Shape<ImpactLink, ImpactLink.Builder>()
            .text("from", ImpactLink.Builder::earlier, ImpactLink::earlier)
            .text("to", ImpactLink.Builder::later, ImpactLink::later)
            .maybeText("by", ImpactLink.Builder::by, ImpactLink::by);

    static final Shape<Measure, Measure.Builder> MEASURE = new Shape<Measure, Measure.Builder>()
            .text("title", Measure.Builder::title, Measure::title)
            .maybeText("by", Measure.Builder::by, Measure::by)
            .maybeSet("scope", Measure.Builder::scope, Measure::scope)
            .maybeText("element", Measure.Builder::element, Measure::element);

    static final Shape<Source, Source.Builder> SOURCE = new Shape<Source, Source.Builder>()
            .text("by", Source.Builder::by, Source::by)
            .word("kind", SourceKind.values(), SourceKind::id, Source.Builder::kind, Source::kind)
            .maybeDates("date", Source.Builder::date, Source::date)
            .maybeText("dateFrom", Source.Builder::dateFrom, Source::dateFrom)
            .maybeDates("putToEnterpriseOn", Source.Builder::putToEnterpriseOn, Source::putToEnterpriseOn)
            .maybeDates("publicOn", Source.Builder::publicOn, Source::publicOn)
            .maybeText("via", Source.Builder::via, Source::via)
            .maybeSet("origin", Source.Builder::origins, Source::origins)
            .text("title", Source.Builder::title, Source::title)
            .maybeText("link", Source.Builder::link, Source::link);

    static final Shape<Claim, ClaimDraft> CLAIM = new Shape<Claim, ClaimDraft>()
            .text("in", (draft, id) -> draft.claim.in(id), Claim::in)
            .maybeText("by", (draft, id) -> draft.claim.by(id), Claim::by)
            .maybeDates("on", (draft, on) -> draft.claim.on(on), Claim::on)
            .maybe("supports", JsonIn::text, (draft, id) -> draft.says(Stance.SUPPORTS, id), says(Stance.SUPPORTS))
            .maybe("disputes", JsonIn::text, (draft, id) -> draft.says(Stance.DISPUTES, id), says(Stance.DISPUTES))
            .texts("of", (draft, of) -> draft.claim.of(of), Claim::of)
            .word("as", Manner.values(), Manner::id, (draft, manner) -> draft.claim.manner(manner), Claim::manner)
            .flag("general", (draft, general) -> draft.claim.general(general), Claim::general)
            .maybeText("quote", (draft, quote) -> draft.claim.quote(quote), Claim::quote)
            .maybeText("at", (draft, at) -> draft.claim.at(at), Claim::at)
            .maybeText("characterisedBy", (draft, by) -> draft.claim.characterisedBy(by), Claim::characterisedBy)
            .maybeSet("origin", (draft, origins) -> draft.claim.origins(origins), Claim::origins)
            .maybeDates("holds", (draft, holds) -> draft.claim.holds(holds), Claim::holds)
            .maybe(
                    "withdrawn",
                    Shapes::withdrawal,
                    (draft, withdrawal) -> draft.claim.withdrawn(withdrawal),
                    (out, claim) -> {
                        if (claim.withdrawn().isPresent()) {
                            out.writeObjectFieldStart("withdrawn");
                            Shapes.WITHDRAWAL.write(out, claim.withdrawn().get());
                            out.writeEndObject();
                        }
                    })
            .maybeText("replacedBy", (draft, id) -> draft.claim.replacedBy(id), Claim::replacedBy)
            .maybeText("note", (draft, note) -> draft.claim.note(note), Claim::note);

    static final Shape<Opinion, Opinion.Builder> OPINION = new Shape<Opinion, Opinion.Builder>()
            .text("in", Opinion.Builder::in, Opinion::in)
            .maybeText("by", Opinion.Builder::by, Opinion::by)
            .text("concept", Opinion.Builder::concept, Opinion::concept)
            .texts("of", Opinion.Builder::of, Opinion::of)
            .word("as", Manner.values(), Manner::id, Opinion.Builder::manner, Opinion::manner)
            .maybeText("quote", Opinion.Builder::quote, Opinion::quote)
            .maybeText("at", Opinion.Builder::at, Opinion::at)
            .maybeText("condition", Opinion.Builder::condition, Opinion::condition)
            .maybeText("repeats", Opinion.Builder::repeats, Opinion::repeats);

    static final Shape<Inquiry, Inquiry.Builder> INQUIRY = new Shape<Inquiry, Inquiry.Builder>()
            .text("in", Inquiry.Builder::in, Inquiry::in)
            .text("to", Inquiry.Builder::to, Inquiry::to)
            .maybeDay("due", Inquiry.Builder::due, Inquiry::due)
            .maybeDay("soughtUntil", Inquiry.Builder::soughtUntil, Inquiry::soughtUntil)
            .maybeSet("concerns", Inquiry.Builder::concerns, Inquiry::concerns)
            .texts("of", Inquiry.Builder::of, Inquiry::of)
            .text("asks", Inquiry.Builder::asks, Inquiry::asks)
            .maybeText("answeredIn", Inquiry.Builder::answeredIn, Inquiry::answeredIn)
            .maybeSet("answers", Inquiry.Builder::answers, Inquiry::answers);

    static final Shape<Judgement, Judgement.Builder> JUDGEMENT = new Shape<Judgement, Judgement.Builder>()
            .text("by", Judgement.Builder::by, Judgement::by)
            .day("on", Judgement.Builder::on, Judgement::on)
            .text("concept", Judgement.Builder::concept, Judgement::concept)
            .texts("of", Judgement.Builder::of, Judgement::of)
            .value(
                    "holds",
                    JsonIn::bool,
                    Judgement.Builder::holds,
                    false,
                    (out, judgement) -> out.writeBooleanField("holds", judgement.holds()))
            .text("grounds", Judgement.Builder::grounds, Judgement::grounds)
            .maybeSet("because", Judgement.Builder::because, Judgement::because)
            .maybeText("supersedes", Judgement.Builder::supersedes, Judgement::supersedes);

    static final Shape<Rating, Rating.Builder> RATING = new Shape<Rating, Rating.Builder>()
            .text("by", Rating.Builder::by, Rating::by)
            .day("on", Rating.Builder::on, Rating::on)
            .text("of", Rating.Builder::of, Rating::of)
            .maybe("group", newer(JsonIn::text), Rating.Builder::group, (out, rating) -> {
                if (rating.group().isPresent()) {
                    out.writeStringField("group", rating.group().get());
                }
            })
            .maybe("scale", Shapes::level, Rating.Builder::scale, level("scale", Rating::scale))
            .maybe("scope", Shapes::level, Rating.Builder::scope, level("scope", Rating::scope))
            .maybe(
                    "irremediability",
                    Shapes::level,
                    Rating.Builder::irremediability,
                    level("irremediability", Rating::irremediability))
            .maybe("likelihood", Shapes::level, Rating.Builder::likelihood, level("likelihood", Rating::likelihood))
            .maybe("ifDelayed", newer(Shapes::delay), Rating.Builder::ifDelayed, (out, rating) -> {
                if (rating.ifDelayed().isPresent()) {
                    out.writeObjectFieldStart("ifDelayed");
                    Shapes.DELAY.write(out, rating.ifDelayed().get());
                    out.writeEndObject();
                }
            })
            .maybe("mitigations", newer(Shapes::mitigations), Rating.Builder::mitigations, (out, rating) -> {
                if (!rating.mitigations().isEmpty()) {
                    out.writeObjectFieldStart("mitigations");
                    for (Mitigation each : rating.mitigations()) {
                        out.writeObjectFieldStart(each.of().id());
                        Shapes.MITIGATION.write(out, each);
                        out.writeEndObject();
                    }
                    out.writeEndObject();
                }
            })
            .maybeSet("because", Rating.Builder::because, Rating::because);

    static final Shape<Delay, DelayDraft> DELAY = new Shape<Delay, DelayDraft>()
            .value(
                    "irremediability",
                    Shapes::rated,
                    (draft, value) -> draft.irremediability = value,
                    RatingValue.of(1),
                    level("irremediability", Delay::irremediability))
            .maybe(
                    "withinMonths",
                    Shapes::months,
                    (draft, months) -> draft.withinMonths = Optional.of(months),
                    (out, delay) -> {
                        if (delay.withinMonths().isPresent()) {
                            out.writeNumberField(
                                    "withinMonths", delay.withinMonths().get());
                        }
                    });

    static final Shape<Mitigation, MitigationDraft> MITIGATION = new Shape<Mitigation, MitigationDraft>()
            .value(
                    "to",
                    Shapes::rated,
                    (draft, value) -> draft.to = value,
                    RatingValue.of(1),
                    level("to", Mitigation::to))
            .value(
                    "by",
                    Shapes::measures,
                    (MitigationDraft draft, List<String> by) -> draft.by = by,
                    List.of(),
                    (out, mitigation) -> Shape.list(out, "by", mitigation.by()))
            .maybeSet("because", (draft, because) -> draft.because = because, Mitigation::because);

    static final Shape<Claim.Withdrawal, WithdrawalDraft> WITHDRAWAL = new Shape<Claim.Withdrawal, WithdrawalDraft>()
            .text("in", (draft, in) -> draft.in = in, Claim.Withdrawal::in)
            .maybeDates("on", (draft, on) -> draft.on = Optional.of(on), Claim.Withdrawal::on)
            .maybeText("quote", (draft, quote) -> draft.quote = Optional.of(quote), Claim.Withdrawal::quote);

    /** A claim being read: it must support or dispute exactly one factor. */
    static final class ClaimDraft {
        final Claim.Builder claim = Claim.builder();
        int stances;

        void says(Stance stance, String factor) {
            stances++;
            claim.stance(stance).factor(factor);
        }
    }

    static final class WithdrawalDraft {
        String in = "";
        Optional<DateRange> on = Optional.empty();
        Optional<String> quote = Optional.empty();
    }

    static final class DelayDraft {
        RatingValue irremediability = RatingValue.of(1);
        Optional<Integer> withinMonths = Optional.empty();
    }

    static final class MitigationDraft {
        RatingValue to = RatingValue.of(1);
        List<String> by = List.of();
        List<String> because = List.of();
    }

    private static <V> Shape.Value<V> newer(Shape.Value<V> value) {
        return in -> {
            in.isNewer();
            return value.read(in);
        };
    }

    @Nullable
    private static Delay delay(JsonIn in) throws IOException {
        DelayDraft draft = new DelayDraft();
        int problems = in.problems().size();
        DELAY.read(in, draft);
        return in.problems().size() > problems ? null : new Delay(draft.irremediability, draft.withinMonths);
    }

    @Nullable
    private static List<Mitigation> mitigations(JsonIn in) throws IOException {
        if (!in.expect(
                JsonToken.START_OBJECT, "an object whose fields are what measures change: { \"scope\": { ... } }")) {
            return null;
        }
        Map<Aspect, Mitigation> mitigations = new EnumMap<>(Aspect.class);
        Set<Aspect> seen = EnumSet.noneOf(Aspect.class);
        JsonParser parser = in.parser();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Aspect of = ASPECTS.get(name);
            if (of == null) {
                in.unknownField(name, ASPECTS.keySet().stream());
            } else if (!seen.add(of)) {
                in.twice("each field once", name);
            } else {
                MitigationDraft draft = new MitigationDraft();
                int problems = in.problems().size();
                MITIGATION.read(in.next(), draft);
                if (in.problems().size() == problems) {
                    mitigations.put(of, new Mitigation(of, draft.to, draft.by, draft.because));
                }
            }
        }
        return List.copyOf(mitigations.values());
    }

    @Nullable
    private static List<String> measures(JsonIn in) throws IOException {
        List<String> measures = in.set();
        if (measures != null && measures.isEmpty()) {
            in.problem("at least one measure", "none");
            return null;
        }
        return measures;
    }

    @Nullable
    private static Integer months(JsonIn in) throws IOException {
        Integer months = in.wholeNumber("a number of months, 1 or more");
        if (months != null && months < 1) {
            in.problem("a number of months, 1 or more", months.toString());
            return null;
        }
        return months;
    }

    /** A level where leaving the whole field out is how to say that nothing is known. */
    @Nullable
    private static RatingValue rated(JsonIn in) throws IOException {
        RatingValue value = level(in);
        if (value instanceof RatingValue.NotRated) {
            in.problem(
                    "a level (4), an interval (\"3-4\") or shares ({\"3\": 0.5, \"4\": 0.5})",
                    JsonIn.quoted("not-rated"));
            return null;
        }
        return value;
    }

    private static Claim.Withdrawal withdrawal(JsonIn in) throws IOException {
        WithdrawalDraft draft = new WithdrawalDraft();
        WITHDRAWAL.read(in, draft);
        return new Claim.Withdrawal(draft.in, draft.on, draft.quote);
    }

    private static Shape.Out<Claim> says(Stance stance) {
        return (out, claim) -> {
            if (claim.stance() == stance) {
                out.writeStringField(stance.id(), claim.factor());
            }
        };
    }

    @Nullable
    private static List<SubjectKind> kinds(JsonIn in) throws IOException {
        if (!in.expect(JsonToken.START_ARRAY, "a list of subject kinds in square brackets")) {
            return null;
        }
        List<SubjectKind> kinds = new ArrayList<>();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            SubjectKind kind = in.word(SUBJECT_KINDS);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    @Nullable
    private static Integer tier(JsonIn in) throws IOException {
        Integer tier = in.wholeNumber("a tier: 1 for a direct partner, 2 for a partner's partner, and so on");
        if (tier != null && tier < 1) {
            in.problem("a tier of 1 or more", tier.toString());
            return null;
        }
        return tier;
    }

    @Nullable
    private static RatingValue level(JsonIn in) throws IOException {
        String expected = "a level (4), an interval (\"3-4\"), shares ({\"3\": 0.5, \"4\": 0.5}) or \"not-rated\"";
        return switch (in.parser().currentToken()) {
            case VALUE_STRING -> in.parsed(RatingValue::parse);
            case START_OBJECT -> shares(in);
            default -> {
                Integer level = in.wholeNumber(expected);
                if (level != null && level < 1) {
                    in.problem("a level of 1 or more", level.toString());
                    yield null;
                }
                yield level == null ? null : RatingValue.of(level);
            }
        };
    }

    @Nullable
    private static RatingValue shares(JsonIn in) throws IOException {
        SortedMap<Integer, Double> shares = new TreeMap<>();
        int problems = in.problems().size();
        while (in.parser().nextToken() != JsonToken.END_OBJECT) {
            String level = in.parser().currentName();
            in.parser().nextToken();
            if (!level.matches("[1-9][0-9]{0,8}")) {
                in.problem("a share for each level, for example \"3\": 0.5", JsonIn.quoted(level));
                in.parser().skipChildren();
            } else if (!in.parser().currentToken().isNumeric()) {
                in.problem("a share for each level, for example \"3\": 0.5", in.found());
                in.parser().skipChildren();
            } else if (shares.put(Integer.valueOf(level), in.parser().getDoubleValue()) != null) {
                in.problem("each level once", JsonIn.quoted(level) + " twice");
            }
        }
        if (in.problems().size() > problems) {
            return null;
        }
        try {
            return new RatingValue.Shares(shares);
        } catch (IllegalArgumentException e) {
            in.problem("shares above 0 that add up to 1", shares.toString());
            return null;
        }
    }

    private static <T> Shape.Out<T> level(String name, Function<T, RatingValue> get) {
        return (out, rated) -> {
            RatingValue value = get.apply(rated);
            if (value instanceof RatingValue.Levels levels && levels.low() == levels.high()) {
                out.writeNumberField(name, levels.low());
            } else if (value instanceof RatingValue.Shares shares) {
                write(out, name, shares);
            } else if (!(value instanceof RatingValue.NotRated)) {
                out.writeStringField(name, value.toString());
            }
        };
    }

    private static void write(JsonGenerator out, String name, RatingValue.Shares shares) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<Integer, Double> share : shares.shares().entrySet()) {
            out.writeNumberField(share.getKey().toString(), share.getValue());
        }
        out.writeEndObject();
    }
}
