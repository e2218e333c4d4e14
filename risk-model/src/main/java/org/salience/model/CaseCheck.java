package org.salience.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salience.model.norm.HumanRight;
import org.salience.model.norm.NormCatalog;

/** Checks what the shape of a case cannot: that references resolve and that claims fit their factors. */
final class CaseCheck {
    private static final Pattern PREFIXED = Pattern.compile("[a-z][a-z0-9-]*:[a-z][a-z0-9-]*");
    /** Far more than any quotation chain; it keeps hostile files from exhausting the stack. */
    private static final int MOST_LINKS = 100;

    /** From here on a file has a fault that no spelling hint mends, and hints would take more time than they save. */
    private static final int MOST_SUGGESTIONS = 100;

    private static final Set<String> SUBJECTS = Set.of("actors", "relationships", "products", "impacts", "measures");
    private static final Set<String> ORIGINS = Set.of("actors", "sources", "claims");

    /** Where a judgement can lie. */
    private static final Set<String> ON_A_PATHWAY = Set.of("relationships", "products", "impacts");

    private static final String TO_BE_JUDGED = "an open-textured concept, for example substantial or own-act: ";
    /** What follows from the rules once the open-textured concepts are decided: involvement and what it calls for. */
    private static final Set<String> FOLLOWS = Stream.of(
                    Concepts.CAUSES,
                    Concepts.CONTRIBUTES,
                    Concepts.DIRECTLY_LINKED,
                    Concepts.RISK_OF_CAUSING,
                    Concepts.RISK_OF_CONTRIBUTING,
                    Concepts.RISK_OF_DIRECT_LINK,
                    Concepts.DUTY_TO_CEASE,
                    Concepts.DUTY_TO_USE_LEVERAGE,
                    Concepts.DUTY_TO_REMEDIATE,
                    Concepts.DUTY_TO_REPORT,
                    Concepts.SOLELY_LINKED,
                    Concepts.LEGAL_COMPLIANCE_ISSUE,
                    Concepts.DUTY_TO_MITIGATE,
                    Concepts.DUTY_TO_INCREASE_LEVERAGE,
                    Concepts.TAKE_STEPS_TO_END,
                    Concepts.DUTY_TO_WEIGH_LEAVING,
                    Concepts.DUTY_TO_LEAVE_RESPONSIBLY,
                    Concepts.DUTY_TO_SHOW_EFFORTS,
                    Concepts.DUTY_TO_ACCEPT_CONSEQUENCES,
                    Concepts.ROLE_IN_REMEDY,
                    Concepts.DUTY_TO_HONOUR_PRINCIPLES,
                    Concepts.HEIGHTENED_DUE_DILIGENCE,
                    Concepts.CONSIDER_ENDING)
            .map(Concept::id)
            .collect(Collectors.toUnmodifiableSet());

    private static final String A_SOURCE = "the id of a source";
    private static final String AN_ACTOR = "the id of an actor";
    private static final String A_CLAIM = "the id of a claim";

    private final Case.Builder matter;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Impact> impacts = new HashMap<>();
    private final Map<String, Relationship> relationships = new HashMap<>();
    private final Map<String, Judgement> judgements = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Factor> factors = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();

    /** The part that is being checked; its path is put together only where there is a problem. */
    private String part = "";

    private String partId = "";

    CaseCheck(Case.Builder matter) {
        this.matter = matter;
    }

    List<Problem> problems() {
        head();
        index("actors", matter.actors, Actor::id, actors);
        index("products", matter.products, Product::id, null);
        index("relationships", matter.relationships, Relationship::id, relationships);
        index("impacts", matter.impacts, Impact::id, impacts);
        index("links", matter.links, ImpactLink::id, null);
        index("measures", matter.measures, Measure::id, null);
        index("sources", matter.sources, Source::id, sources);
        index("claims", matter.claims, Claim::id, claims);
        index("opinions", matter.opinions, Opinion::id, null);
        index("inquiries", matter.inquiries, Inquiry::id, null);
        index("judgements", matter.judgements, Judgement::id, judgements);
        index("ratings", matter.ratings, Rating::id, null);
        matter.factors.forEach(this::factor);
        if (matter.enterprise != null && !is(matter.enterprise, "actors")) {
            unknown("/enterprise", AN_ACTOR, matter.enterprise, Set.of("actors"));
        }
        matter.actors.forEach(this::actor);
        matter.products.forEach(this::product);
        matter.relationships.forEach(this::relationship);
        matter.impacts.forEach(this::impact);
        matter.links.forEach(this::link);
        matter.measures.forEach(this::measure);
        matter.sources.forEach(this::source);
        matter.claims.forEach(this::claim);
        matter.opinions.forEach(this::opinion);
        matter.inquiries.forEach(this::inquiry);
        matter.judgements.forEach(this::judgement);
        matter.ratings.forEach(this::rating);
        circles();
        return List.copyOf(problems);
    }

    private void head() {
        if (matter.id == null || !isId(matter.id)) {
            problem("/id", "an id: a lower-case letter, then letters, digits and hyphens", quoted(matter.id));
        }
        if (matter.title == null || matter.title.isBlank()) {
            problem("/title", "a title", quoted(matter.title));
        }
        if (matter.enterprise == null) {
            problem("/enterprise", "the id of the actor who is assessed", "nothing");
        }
        if (matter.recordUntil == null) {
            problem("/recordUntil", "the last day of the record, for example 2025-08-20", "nothing");
        }
    }

    private <T> void index(String kind, List<T> values, Function<T, String> idOf, @Nullable Map<String, T> into) {
        for (T value : values) {
            String id = idOf.apply(value);
            if (!isId(id)) {
                problem(path(kind, id), "an id: a lower-case letter, then letters, digits and hyphens", quoted(id));
            }
            String before = kindOf.putIfAbsent(id, kind);
            if (before != null) {
                problem(
                        path(kind, id),
                        "an id that nothing else in the case has",
                        quoted(id) + ", which is also under " + before);
            }
            if (into != null) {
                into.put(id, value);
            }
        }
    }

    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (i == 0 || !(c == '-' || c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private void factor(Factor factor) {
        if (!PREFIXED.matcher(factor.id()).matches()) {
            problem(
                    path("factors", factor.id()),
                    "a factor id with a prefix that says whose it is, for example aclu:bespoke",
                    quoted(factor.id()));
        }
        if (factors.put(factor.id(), factor) != null) {
            problem(path("factors", factor.id()), "each factor once", quoted(factor.id()) + " twice");
        }
        if (factor.signature().isEmpty()) {
            problem(path("factors", factor.id(), "of"), "at least one kind of subject", "none");
        }
        for (int i = 0; i < factor.sources().size(); i++) {
            String source = factor.sources().get(i);
            if (NormCatalog.standard().provisions().stream()
                    .noneMatch(each -> each.id().equals(source))) {
                problems.add(Problem.of(
                                path("factors", factor.id(), "sources", i),
                                "the id of a provision in the norm catalogue",
                                quoted(source))
                        .withNearest(Nearest.to(
                                source,
                                NormCatalog.standard().provisions().stream().map(each -> each.id()))));
            }
        }
    }

    private void actor(Actor actor) {
        at("actors", actor.id());
        optional("partOf", actor.partOf(), AN_ACTOR, "actors");
        if (actor.kind() != ActorKind.AFFECTED_GROUP && !actor.vulnerability().isEmpty()) {
            // Placed at the kind, so that a misspelt kind is reported once.
            problem(
                    here("kind"),
                    "affected-group, since only affected groups have a vulnerability",
                    actor.kind() + ", with the vulnerability " + actor.vulnerability());
        }
        for (String word : actor.vulnerability()) {
            if (Vocabulary.standard().vulnerability(word).isEmpty()) {
                problems.add(Problem.of(
                                path("actors", actor.id(), "vulnerability", word),
                                "the id of a vulnerability in the vocabulary",
                                quoted(word))
                        .withNearest(Nearest.to(
                                word,
                                Vocabulary.standard().vulnerabilities().stream().map(Vulnerability::id))));
            }
        }
    }

    private void product(Product each) {
        at("products", each.id());
        optional("buildsOn", each.buildsOn(), "the id of a product", "products");
    }

    private void relationship(Relationship each) {
        at("relationships", each.id());
        reference("with", each.with(), AN_ACTOR, "actors");
        optional("user", each.user(), AN_ACTOR, "actors");
        all("products", each.products(), "the id of a product", "products");
        if (each.with().equals(matter.enterprise)) {
            problem(here("with"), "a counterparty other than the enterprise itself", quoted(each.with()));
        }
    }

    private void impact(Impact each) {
        at("impacts", each.id());
        for (String right : each.rights()) {
            if (NormCatalog.standard().right(right).isEmpty()) {
                problems.add(Problem.of(here("rights/" + right), "the id of a right in the catalogue", quoted(right))
                        .withNearest(Nearest.to(
                                right, NormCatalog.standard().rights().stream().map(HumanRight::id))));
            }
        }
        all("groups", each.groups(), "the id of an affected group", "actors");
        for (String group : each.groups()) {
            Actor actor = actors.get(group);
            if (actor != null && actor.kind() != ActorKind.AFFECTED_GROUP) {
                problem(here("groups/" + group), "an actor of kind affected-group", group + ", " + a(actor.kind()));
            }
        }
        all("by", each.by(), AN_ACTOR, "actors");
        all("through", each.through(), "the id of a relationship", "relationships");
    }

    private void link(ImpactLink each) {
        at("links", each.id());
        reference("from", each.earlier(), "the id of an impact", "impacts");
        reference("to", each.later(), "the id of an impact", "impacts");
        optional("by", each.by(), AN_ACTOR, "actors");
        if (each.earlier().equals(each.later())) {
            problem(here("to"), "another impact than the one it follows from", quoted(each.later()));
        }
    }

    private void measure(Measure each) {
        at("measures", each.id());
        optional("by", each.by(), AN_ACTOR, "actors");
        for (String subject : each.scope()) {
            if (!is(subject, "relationships") && !subject.equals(matter.enterprise)) {
                unknown(
                        here("scope/" + subject),
                        "the id of a relationship, or of the enterprise",
                        subject,
                        Set.of("relationships"));
            }
        }
        each.element().ifPresent(element -> {
            if (NormCatalog.standard().provisions().stream().noneMatch(p -> p.id().equals(element))) {
                problems.add(Problem.of(here("element"), "the id of a provision in the norm catalogue", quoted(element))
                        .withNearest(Nearest.to(
                                element,
                                NormCatalog.standard().provisions().stream().map(p -> p.id()))));
            }
        });
    }

    private void source(Source each) {
        at("sources", each.id());
        reference("by", each.by(), AN_ACTOR, "actors");
        optional("via", each.via(), A_SOURCE, "sources");
        origins(each.origins());
        each.date().ifPresent(date -> withinRecord("date", date));
        if (each.dateFrom().isPresent() && each.date().isEmpty()) {
            problem(here("dateFrom"), "a date beside it", "none");
        }
        each.putToEnterpriseOn().ifPresent(day -> notice("putToEnterpriseOn", day, each));
        each.publicOn().ifPresent(day -> notice("publicOn", day, each));
    }

    /** Notice has an end, since it is a day, and no document gives it before it was made. */
    private void notice(String field, DateRange day, Source of) {
        withinRecord(field, day);
        Optional<LocalDate> made = of.date().flatMap(DateRange::start);
        if (day.start().isEmpty() || day.end().isEmpty()) {
            problem(here(field), "a day, a month or a year", day.toString());
        } else if (made.filter(day.end().get()::isBefore).isPresent()) {
            problem(
                    here(field),
                    "a day not before the document's date, " + of.date().get(),
                    day.toString());
        }
    }

    private void withinRecord(String field, DateRange date) {
        if (matter.recordUntil != null && !date.startsBy(matter.recordUntil)) {
            problem(here(field), "a date within the record, which goes to " + matter.recordUntil, date.toString());
        }
    }

    private void origins(List<String> origins) {
        for (String origin : origins) {
            if (!ORIGINS.contains(kindOf.getOrDefault(origin, ""))) {
                unknown(here("origin/" + origin), "the id of an actor, a source or a claim", origin, ORIGINS);
            }
        }
    }

    private void claim(Claim each) {
        at("claims", each.id());
        reference("in", each.in(), A_SOURCE, "sources");
        optional("by", each.by(), AN_ACTOR, "actors");
        optional("characterisedBy", each.characterisedBy(), AN_ACTOR, "actors");
        origins(each.origins());
        Factor factor = known(each.stance().id(), each.factor());
        if (factor != null) {
            signature(factor, each.of());
            if (!each.manner().bearsOn(factor.kind())) {
                problem(
                        here("as"),
                        each.manner() == Manner.INFERS_FROM_CAPABILITY
                                ? "another manner: a likeness of capabilities bears on what a product can do and on nothing else"
                                : "another manner: assessing a risk cannot show that \"" + factor.label()
                                        + "\" has happened",
                        quoted(each.manner().id()) + " on " + factor.id());
            }
        }
        each.on().ifPresent(on -> withinRecord("on", on));
        each.withdrawn().ifPresent(withdrawal -> withdrawal(each, withdrawal));
        each.replacedBy().ifPresent(next -> {
            reference("replacedBy", next, A_CLAIM, "claims");
            if (each.withdrawn().isEmpty()) {
                problem(
                        here("replacedBy"),
                        "\"withdrawn\" beside it: narrowing is a withdrawal and a new claim",
                        "none");
            }
        });
    }

    private void withdrawal(Claim claim, Claim.Withdrawal withdrawal) {
        if (!reference("withdrawn/in", withdrawal.in(), A_SOURCE, "sources") || !sources.containsKey(claim.in())) {
            return;
        }
        withdrawal.on().ifPresent(on -> withinRecord("withdrawn/on", on));
        Source in = sources.get(withdrawal.in());
        String speaker = claim.by().orElse(sources.get(claim.in()).by());
        if (!in.by().equals(speaker)) {
            problem(
                    here("withdrawn/in"),
                    "a source by " + speaker + ", since only the speaker withdraws (anyone else disputes)",
                    quoted(in.id()) + " by " + in.by());
        }
        Optional<DateRange> on = withdrawal.on().or(in::date);
        Optional<DateRange> stated = claim.on().or(sources.get(claim.in())::date);
        if (on.isEmpty()) {
            problem(here("withdrawn"), "a dated withdrawal", quoted(in.id()) + ", which has no date");
        } else if (stated.flatMap(DateRange::start).isPresent()
                && on.get().end().isPresent()
                && on.get().end().get().isBefore(stated.get().start().get())) {
            problem(
                    here("withdrawn"),
                    "a withdrawal after the claim of " + stated.get(),
                    on.get().toString());
        }
    }

    /** A factor, or null after reporting that there is none with the id. */
    private @Nullable Factor known(String field, String id) {
        Factor own = factors.get(id);
        Factor factor = own != null ? own : Vocabulary.standard().factor(id).orElse(null);
        if (factor == null) {
            boolean concept = Vocabulary.standard().concept(id).isPresent();
            problems.add(Problem.of(
                            here(field),
                            concept
                                    ? "a factor: conclusions such as this one go under \"opinions\""
                                    : "a factor of the vocabulary, or one that the case defines under \"factors\"",
                            quoted(id))
                    .withNearest(
                            concept
                                    ? Optional.empty()
                                    : Nearest.to(
                                            id,
                                            Stream.concat(
                                                    Vocabulary.standard().factors().stream()
                                                            .map(Factor::id),
                                                    factors.keySet().stream()))));
        }
        return factor;
    }

    private void allKnown(String field, List<String> ids) {
        for (String id : ids) {
            known(field + "/" + id, id);
        }
    }

    private void signature(Factor factor, List<String> subjects) {
        if (factor.signature().isEmpty()) {
            return;
        }
        if (subjects.size() != factor.signature().size()) {
            problem(
                    here("of"),
                    "the subjects of " + factor.id() + ": " + factor.signature(),
                    subjects.size() + (subjects.size() == 1 ? " subject " : " subjects ") + subjects);
            return;
        }
        for (int i = 0; i < subjects.size(); i++) {
            SubjectKind kind = factor.signature().get(i);
            String id = subjects.get(i);
            if (kind == SubjectKind.ENTERPRISE) {
                if (actors.containsKey(String.valueOf(matter.enterprise)) && !id.equals(matter.enterprise)) {
                    problem(here("of/" + i), "the enterprise assessed, " + quoted(matter.enterprise), quoted(id));
                }
            } else if (!is(id, plural(kind))) {
                unknown(here("of/" + i), "the id of " + a(kind), id, Set.of(plural(kind)));
            }
        }
        if (Set.of(Factors.SUPPLIED, Factors.DELIVERED).contains(factor)) {
            concerned(subjects.get(0), subjects.get(1));
        }
    }

    /** What is supplied in a relationship is among the products that the relationship concerns: pathways lead through these. */
    private void concerned(String relationship, String product) {
        matter.relationships.stream()
                .filter(each ->
                        each.id().equals(relationship) && !each.products().contains(product))
                .filter(each -> is(product, "products"))
                .forEach(each -> problem(
                        here("of/1"),
                        "a product that " + quoted(relationship) + " concerns: " + each.products()
                                + "; add it to the relationship's \"products\"",
                        quoted(product)));
    }

    private static String plural(SubjectKind kind) {
        return switch (kind) {
            case ENTERPRISE -> "actors";
            case RELATIONSHIP -> "relationships";
            case PRODUCT -> "products";
            case IMPACT -> "impacts";
            case MEASURE -> "measures";
        };
    }

    private void opinion(Opinion each) {
        at("opinions", each.id());
        reference("in", each.in(), A_SOURCE, "sources");
        optional("by", each.by(), AN_ACTOR, "actors");
        concept(each.concept());
        subjects(each.of());
        optional("repeats", each.repeats(), "the id of an opinion", "opinions");
    }

    private void inquiry(Inquiry each) {
        at("inquiries", each.id());
        reference("in", each.in(), A_SOURCE, "sources");
        if (reference("to", each.to(), AN_ACTOR, "actors")
                && actors.containsKey(String.valueOf(matter.enterprise))
                && !each.to().equals(matter.enterprise)) {
            problem(here("to"), "the enterprise assessed, " + quoted(matter.enterprise), quoted(each.to()));
        }
        optional("answeredIn", each.answeredIn(), A_SOURCE, "sources");
        int before = problems.size();
        allKnown("concerns", each.concerns());
        allKnown("answers", each.answers());
        boolean known = problems.size() == before;
        for (String answered : each.answers()) {
            if (known && !each.concerns().contains(answered)) {
                problem(
                        here("answers/" + answered),
                        "one of the factors that the question concerns, " + each.concerns(),
                        quoted(answered));
            }
        }
        subjects(each.of());
    }

    private void judgement(Judgement each) {
        at("judgements", each.id());
        concept(each.concept());
        if (FOLLOWS.contains(each.concept())) {
            problem(
                    here("concept"),
                    TO_BE_JUDGED + "involvement and duties follow from the rules; judge what they turn on",
                    quoted(each.concept()));
        }
        if (each.concept().equals(Concepts.SEVERE.id())) {
            problem(here("concept"), TO_BE_JUDGED + "severity is rated, under \"ratings\"", quoted(each.concept()));
        }
        judged(each.of());
        all("because", each.because(), A_CLAIM, "claims");
        optional("supersedes", each.supersedes(), "the id of a judgement", "judgements");
        each.supersedes().map(judgements::get).ifPresent(earlier -> superseded(each, earlier));
    }

    /** A judgement lies on an impact, by every pathway to it or by those through a relationship or a product. */
    private void judged(List<String> of) {
        boolean known = true;
        for (int i = 0; i < of.size(); i++) {
            if (!ON_A_PATHWAY.contains(kindOf.getOrDefault(of.get(i), ""))) {
                unknown(here("of/" + i), "the id of an impact, a relationship or a product", of.get(i), ON_A_PATHWAY);
                known = false;
            }
        }
        List<String> on = subjects(of, "impacts");
        List<String> through = subjects(of, "relationships");
        List<String> products = subjects(of, "products");
        if (on.size() != 1 || through.size() > 1 || products.size() > 1) {
            if (known) {
                problem(
                        here("of"),
                        "one impact, and to narrow it one relationship or product by which it is reached",
                        of.toString());
            }
            return;
        }
        List<String> ways = impacts.get(on.get(0)).through();
        if (!relationships.keySet().containsAll(ways)) {
            return;
        }
        narrowed(of, through, ways, "a relationship that " + quoted(on.get(0)) + " is \"through\", " + ways);
        List<String> supplied = (through.isEmpty() ? ways : through)
                .stream()
                        .flatMap(relationship -> relationships.get(relationship).products().stream())
                        .distinct()
                        .sorted()
                        .toList();
        narrowed(of, products, supplied, "a product of a relationship by which it is reached, " + supplied);
    }

    private void narrowed(List<String> of, List<String> to, List<String> possible, String expected) {
        for (String id : to) {
            if (!possible.contains(id)) {
                problem(here("of/" + of.indexOf(id)), expected, quoted(id));
            }
        }
    }

    private List<String> subjects(List<String> of, String kind) {
        return of.stream().filter(id -> is(id, kind)).toList();
    }

    private void superseded(Judgement each, Judgement earlier) {
        boolean same = earlier.concept().equals(each.concept())
                && subjects(earlier.of(), "impacts").equals(subjects(each.of(), "impacts"));
        if (!same || earlier.on().isAfter(each.on())) {
            problem(
                    here("supersedes"),
                    "a judgement on " + each.concept() + " and " + subjects(each.of(), "impacts") + ", made by "
                            + each.on(),
                    quoted(earlier.id()) + " on " + earlier.concept() + " and " + subjects(earlier.of(), "impacts")
                            + ", made on " + earlier.on());
        }
    }

    private void rating(Rating each) {
        at("ratings", each.id());
        reference("of", each.of(), "the id of an impact", "impacts");
        all("because", each.because(), A_CLAIM, "claims");
        Impact impact = impacts.get(each.of());
        boolean past = impact != null && isPast(impact);
        if (impact != null && past && !(each.likelihood() instanceof RatingValue.NotRated)) {
            problem(
                    here("likelihood"),
                    "no likelihood" + sinceItIsPast(impact),
                    each.likelihood().toString());
        }
        if (impact != null
                && each.group().isPresent()
                && !impact.groups().contains(each.group().get())) {
            problem(
                    here("group"),
                    impact.groups().isEmpty()
                            ? "no group, since " + impact.id() + " names none; name it there under \"groups\""
                            : "one of the groups that " + impact.id() + " names, " + impact.groups(),
                    quoted(each.group().get()));
        }
        each.ifDelayed().ifPresent(delay -> delay(each, delay));
        for (Mitigation mitigation : each.mitigations()) {
            mitigation(each, mitigation);
            if (impact != null && past && (mitigation.of() == Aspect.SCALE || mitigation.of() == Aspect.SCOPE)) {
                problem(
                        here("mitigations/" + mitigation.of()),
                        "no mitigation of scale or scope" + sinceItIsPast(impact)
                                + ", and what has happened can only be remedied",
                        mitigation.toString());
            }
        }
    }

    private boolean isPast(Impact impact) {
        LocalDate until = matter.recordUntil;
        return until != null
                && impact.period().filter(period -> period.endsBy(until)).isPresent();
    }

    private static String sinceItIsPast(Impact impact) {
        return ", since the case fixes " + impact.id() + " as past ("
                + impact.period().map(DateRange::toString).orElse("") + ")";
    }

    private void delay(Rating rating, Delay delay) {
        if (!isAtMost(rating.irremediability(), delay.irremediability())) {
            problem(
                    here("ifDelayed/irremediability"),
                    "no less than the irremediability without delay, " + rating.irremediability(),
                    delay.irremediability().toString());
        }
    }

    private void mitigation(Rating rating, Mitigation mitigation) {
        String field = "mitigations/" + mitigation.of();
        all(field + "/by", mitigation.by(), "the id of a measure", "measures");
        all(field + "/because", mitigation.because(), A_CLAIM, "claims");
        RatingValue gross = mitigation.of().of(rating);
        if (gross instanceof RatingValue.NotRated) {
            problem(here(field), "a rating of " + mitigation.of() + " without the measures beside it", "none");
        } else if (!isAtMost(mitigation.to(), gross)) {
            problem(
                    here(field + "/to"),
                    "no more than " + mitigation.of() + " without the measures, " + gross,
                    mitigation.to().toString());
        }
        boolean bears = mitigation.because().stream()
                .map(claims::get)
                .anyMatch(claim -> claim == null
                        || claim.stance() == Stance.SUPPORTS
                                && claim.of().stream().anyMatch(mitigation.by()::contains));
        boolean known = mitigation.by().stream().allMatch(id -> is(id, "measures"));
        if (mitigation.hasEvidence() && known && !bears) {
            problem(
                    here(field + "/because"),
                    "a claim that supports something of " + mitigation.by()
                            + "; without evidence leave \"because\" out, and nothing is credited",
                    mitigation.because().toString());
        }
    }

    /** Whether neither end of a value lies above that of another; a value that is not rated is above nothing. */
    private static boolean isAtMost(RatingValue value, RatingValue other) {
        return ends(value).isEmpty()
                || ends(other).isEmpty()
                || ends(value).get(0) <= ends(other).get(0)
                        && ends(value).get(1) <= ends(other).get(1);
    }

    private static List<Integer> ends(RatingValue value) {
        if (value instanceof RatingValue.Levels levels) {
            return List.of(levels.low(), levels.high());
        }
        return value instanceof RatingValue.Shares shares
                ? List.of(shares.shares().firstKey(), shares.shares().lastKey())
                : List.of();
    }

    private void concept(String id) {
        if (Vocabulary.standard().concept(id).isEmpty()) {
            problems.add(Problem.of(here("concept"), "a concept of the vocabulary", quoted(id))
                    .withNearest(Nearest.to(
                            id, Vocabulary.standard().concepts().stream().map(Concept::id))));
        }
    }

    private void subjects(List<String> subjects) {
        if (subjects.isEmpty()) {
            problem(here("of"), "at least one subject", "none");
        }
        for (int i = 0; i < subjects.size(); i++) {
            subject("of", i, subjects.get(i));
        }
    }

    private void subject(String field, Object entry, String id) {
        if (!SUBJECTS.contains(kindOf.getOrDefault(id, ""))) {
            unknown(
                    here(field + "/" + entry),
                    "the id of an actor, relationship, product, impact or measure",
                    id,
                    SUBJECTS);
        }
    }

    private void all(String field, List<String> ids, String expected, String kind) {
        for (String id : ids) {
            if (!is(id, kind)) {
                unknown(here(field + "/" + id), expected, id, Set.of(kind));
            }
        }
    }

    private void optional(String field, Optional<String> id, String expected, String kind) {
        if (id.isPresent()) {
            reference(field, id.get(), expected, kind);
        }
    }

    private boolean reference(String field, String id, String expected, String kind) {
        boolean known = is(id, kind);
        if (!known) {
            unknown(here(field), expected, id, Set.of(kind));
        }
        return known;
    }

    private boolean is(String id, String kind) {
        return kind.equals(kindOf.get(id));
    }

    private void unknown(String path, String expected, String id, Set<String> kinds) {
        String other = kindOf.get(id);
        problems.add(Problem.of(path, expected, quoted(id) + (other == null ? "" : ", which is under " + other))
                .withNearest(
                        problems.size() < MOST_SUGGESTIONS
                                ? Nearest.to(
                                        id,
                                        kindOf.entrySet().stream()
                                                .filter(entry -> kinds.contains(entry.getValue()))
                                                .map(Map.Entry::getKey))
                                : Optional.empty()));
    }

    private void circles() {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        matter.actors.forEach(each -> edges.put(each.id(), list(each.partOf())));
        circle(edges, "partOf", "an actor that is no part of itself");
        edges.clear();
        matter.products.forEach(each -> edges.put(each.id(), list(each.buildsOn())));
        circle(edges, "buildsOn", "a product that does not build on itself");
        edges.clear();
        matter.sources.forEach(each -> edges.put(each.id(), list(each.via())));
        circle(edges, "via", "a source that is not known through itself");
        edges.clear();
        matter.opinions.forEach(each -> edges.put(each.id(), list(each.repeats())));
        circle(edges, "repeats", "an opinion that does not repeat itself");
        edges.clear();
        matter.judgements.forEach(each -> edges.put(each.id(), list(each.supersedes())));
        circle(edges, "supersedes", "a judgement that does not supersede itself");
        edges.clear();
        if (originsNameDocuments()) {
            matter.sources.forEach(each -> edges.put(each.id(), each.origins()));
            matter.claims.forEach(
                    each -> edges.put(each.id(), each.origins().isEmpty() ? List.of(each.in()) : each.origins()));
            circle(edges, "origin", "something that does not go back to itself");
        }
    }

    /** Whether any origin is a source or a claim; if all are actors, which go back to nothing, there is no chain. */
    private boolean originsNameDocuments() {
        for (Source source : matter.sources) {
            if (!areActors(source.origins())) {
                return true;
            }
        }
        for (Claim claim : matter.claims) {
            if (!areActors(claim.origins())) {
                return true;
            }
        }
        return false;
    }

    private boolean areActors(List<String> ids) {
        for (String id : ids) {
            if (!is(id, "actors")) {
                return false;
            }
        }
        return true;
    }

    private void circle(Map<String, List<String>> next, String field, String expected) {
        if (!hasChain(next)) {
            return;
        }
        Map<String, Integer> lengths = lengths(next);
        next.forEach((id, targets) -> {
            Integer length = lengths.get(id);
            if (length == null && reaches(id, next)) {
                problem(path(kindOf.get(id), id, field), expected, "a circle through " + new TreeSet<>(targets));
            } else if (length != null && length == MOST_LINKS + 1) {
                problem(path(kindOf.get(id), id, field), "a chain of at most " + MOST_LINKS + " links", "a longer one");
            }
        });
    }

    /** Whether any link leads on to another: only then there can be a circle, or a long chain. */
    private static boolean hasChain(Map<String, List<String>> next) {
        for (List<String> targets : next.values()) {
            for (String target : targets) {
                if (!next.getOrDefault(target, List.of()).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How long the longest chain from each id is; ids from which a circle is reached are left out. */
    private static Map<String, Integer> lengths(Map<String, List<String>> next) {
        Map<String, List<String>> before = new HashMap<>();
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, Integer> lengths = new HashMap<>();
        List<String> ready = new ArrayList<>();
        next.forEach((id, targets) -> {
            int known = 0;
            for (String target : targets) {
                if (next.containsKey(target)) {
                    before.computeIfAbsent(target, key -> new ArrayList<>()).add(id);
                    known++;
                }
            }
            waiting.put(id, known);
            if (known == 0) {
                ready.add(id);
            }
        });
        while (!ready.isEmpty()) {
            String id = ready.remove(ready.size() - 1);
            int length = 0;
            for (String target : next.get(id)) {
                length = Math.max(length, lengths.getOrDefault(target, -1) + 1);
            }
            lengths.put(id, length);
            for (String earlier : before.getOrDefault(id, List.of())) {
                if (waiting.merge(earlier, -1, Integer::sum) == 0) {
                    ready.add(earlier);
                }
            }
        }
        return lengths;
    }

    private static boolean reaches(String start, Map<String, List<String>> next) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(next.get(start));
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            if (id.equals(start)) {
                return true;
            }
            if (seen.add(id)) {
                open.addAll(next.getOrDefault(id, List.of()));
            }
        }
        return false;
    }

    private static String a(Object kind) {
        return ("aeiou".indexOf(kind.toString().charAt(0)) < 0 ? "a " : "an ") + kind;
    }

    private static List<String> list(Optional<String> id) {
        return id.map(List::of).orElse(List.of());
    }

    private void at(String kind, String id) {
        part = kind;
        partId = id;
    }

    private String here(String field) {
        return path(part, partId) + "/" + field;
    }

    private void problem(String path, String expected, String found) {
        problems.add(Problem.of(path, expected, found));
    }

    private static String path(Object... parts) {
        StringBuilder path = new StringBuilder();
        for (Object part : parts) {
            path.append('/').append(part.toString().replace("~", "~0").replace("/", "~1"));
        }
        return path.toString();
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "nothing" : "\"" + text + "\"";
    }
}
