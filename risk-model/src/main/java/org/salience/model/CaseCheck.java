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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salience.model.norm.HumanRight;
import org.salience.model.norm.NormCatalog;

/** Checks what the shape of a case cannot: that references resolve and that claims fit their factors. */
final class CaseCheck {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern PREFIXED = Pattern.compile("[a-z][a-z0-9-]*:[a-z][a-z0-9-]*");
    /** Far more than any quotation chain; it keeps hostile files from exhausting the stack. */
    private static final int MOST_LINKS = 100;

    private static final String A_SOURCE = "the id of a source";
    private static final String AN_ACTOR = "the id of an actor";
    private static final String A_CLAIM = "the id of a claim";

    private final Case.Builder matter;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Impact> impacts = new HashMap<>();
    private final Map<String, Factor> factors = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();

    CaseCheck(Case.Builder matter) {
        this.matter = matter;
    }

    List<Problem> problems() {
        head();
        index("actors", matter.actors, Actor::id, actors);
        index("products", matter.products, Product::id, new HashMap<>());
        index("relationships", matter.relationships, Relationship::id, new HashMap<>());
        index("impacts", matter.impacts, Impact::id, impacts);
        index("links", matter.links, ImpactLink::id, new HashMap<>());
        index("measures", matter.measures, Measure::id, new HashMap<>());
        index("sources", matter.sources, Source::id, sources);
        index("claims", matter.claims, Claim::id, claims);
        index("opinions", matter.opinions, Opinion::id, new HashMap<>());
        index("inquiries", matter.inquiries, Inquiry::id, new HashMap<>());
        index("judgements", matter.judgements, Judgement::id, new HashMap<>());
        index("ratings", matter.ratings, Rating::id, new HashMap<>());
        matter.factors.forEach(this::factor);
        if (matter.enterprise != null) {
            reference("/enterprise", matter.enterprise, AN_ACTOR, "actors");
        }
        matter.actors.forEach(this::actor);
        matter.products.forEach(each ->
                optional(path("products", each.id(), "buildsOn"), each.buildsOn(), "the id of a product", "products"));
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
        if (problems.isEmpty()) {
            circles();
        }
        return List.copyOf(problems);
    }

    private void head() {
        if (matter.id == null || !ID.matcher(matter.id).matches()) {
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

    private <T> void index(String kind, List<T> values, Function<T, String> idOf, Map<String, T> into) {
        for (T value : values) {
            String id = idOf.apply(value);
            if (!ID.matcher(id).matches()) {
                problem(path(kind, id), "an id: a lower-case letter, then letters, digits and hyphens", quoted(id));
            }
            String before = kindOf.putIfAbsent(id, kind);
            if (before != null) {
                problem(
                        path(kind, id),
                        "an id that nothing else in the case has",
                        quoted(id) + ", which is also under " + before);
            }
            into.put(id, value);
        }
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
        optional(path("actors", actor.id(), "partOf"), actor.partOf(), AN_ACTOR, "actors");
        if (actor.kind() != ActorKind.AFFECTED_GROUP && !actor.vulnerability().isEmpty()) {
            // Placed at the kind, so that a misspelt kind is reported once.
            problem(
                    path("actors", actor.id(), "kind"),
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

    private void relationship(Relationship each) {
        String path = path("relationships", each.id());
        reference(path + "/with", each.with(), AN_ACTOR, "actors");
        optional(path + "/user", each.user(), AN_ACTOR, "actors");
        all(path + "/products", each.products(), "the id of a product", "products");
        if (each.with().equals(matter.enterprise)) {
            problem(path + "/with", "a counterparty other than the enterprise itself", quoted(each.with()));
        }
    }

    private void impact(Impact each) {
        String path = path("impacts", each.id());
        for (int i = 0; i < each.rights().size(); i++) {
            String right = each.rights().get(i);
            if (NormCatalog.standard().right(right).isEmpty()) {
                problems.add(Problem.of(path + "/rights/" + right, "the id of a right in the catalogue", quoted(right))
                        .withNearest(Nearest.to(
                                right, NormCatalog.standard().rights().stream().map(HumanRight::id))));
            }
        }
        all(path + "/groups", each.groups(), "the id of an affected group", "actors");
        for (String group : each.groups()) {
            Actor actor = actors.get(group);
            if (actor != null && actor.kind() != ActorKind.AFFECTED_GROUP) {
                problem(path + "/groups/" + group, "an actor of kind affected-group", group + ", a " + actor.kind());
            }
        }
        all(path + "/by", each.by(), AN_ACTOR, "actors");
        all(path + "/through", each.through(), "the id of a relationship", "relationships");
    }

    private void link(ImpactLink each) {
        String path = path("links", each.id());
        reference(path + "/from", each.earlier(), "the id of an impact", "impacts");
        reference(path + "/to", each.later(), "the id of an impact", "impacts");
        optional(path + "/by", each.by(), AN_ACTOR, "actors");
        if (each.earlier().equals(each.later())) {
            problem(path + "/to", "another impact than the one it follows from", quoted(each.later()));
        }
    }

    private void measure(Measure each) {
        String path = path("measures", each.id());
        optional(path + "/by", each.by(), AN_ACTOR, "actors");
        for (String subject : each.scope()) {
            subject(path + "/scope/" + subject, subject);
        }
        each.element().ifPresent(element -> {
            if (NormCatalog.standard().provisions().stream().noneMatch(p -> p.id().equals(element))) {
                problem(path + "/element", "the id of a provision in the norm catalogue", quoted(element));
            }
        });
    }

    private void source(Source each) {
        String path = path("sources", each.id());
        reference(path + "/by", each.by(), AN_ACTOR, "actors");
        optional(path + "/via", each.via(), A_SOURCE, "sources");
        origins(path, each.origins());
        each.date().ifPresent(date -> withinRecord(path + "/date", date));
        if (each.dateFrom().isPresent() && each.date().isEmpty()) {
            problem(path + "/dateFrom", "a date beside it", "none");
        }
    }

    private void withinRecord(String path, DateRange date) {
        if (matter.recordUntil != null && !date.startsBy(matter.recordUntil)) {
            problem(path, "a date within the record, which goes to " + matter.recordUntil, date.toString());
        }
    }

    private void origins(String path, List<String> origins) {
        for (String origin : origins) {
            String kind = kindOf.get(origin);
            if (kind == null || !(kind.equals("actors") || kind.equals("sources") || kind.equals("claims"))) {
                unknown(
                        path + "/origin/" + origin,
                        "the id of an actor, a source or a claim",
                        origin,
                        Set.of("actors", "sources", "claims"));
            }
        }
    }

    private void claim(Claim each) {
        String path = path("claims", each.id());
        reference(path + "/in", each.in(), A_SOURCE, "sources");
        optional(path + "/by", each.by(), AN_ACTOR, "actors");
        optional(path + "/characterisedBy", each.characterisedBy(), AN_ACTOR, "actors");
        origins(path, each.origins());
        Optional<Factor> factor = known(path + "/" + each.stance().id(), each.factor());
        factor.ifPresent(known -> {
            signature(path + "/of", known, each.of());
            if (!each.manner().bearsOn(known.kind())) {
                problem(
                        path + "/as",
                        each.manner() == Manner.INFERS_FROM_CAPABILITY
                                ? "another manner: a likeness of capabilities bears on what a product can do and on nothing else"
                                : "another manner: assessing a risk cannot show that \"" + known.label()
                                        + "\" has happened",
                        quoted(each.manner().id()) + " on " + known.id());
            }
        });
        each.on().ifPresent(on -> withinRecord(path + "/on", on));
        each.withdrawn().ifPresent(withdrawal -> withdrawal(path + "/withdrawn", each, withdrawal));
        each.replacedBy().ifPresent(next -> {
            reference(path + "/replacedBy", next, A_CLAIM, "claims");
            if (each.withdrawn().isEmpty()) {
                problem(
                        path + "/replacedBy",
                        "\"withdrawn\" beside it: narrowing is a withdrawal and a new claim",
                        "none");
            }
        });
    }

    private void withdrawal(String path, Claim claim, Claim.Withdrawal withdrawal) {
        if (!reference(path + "/in", withdrawal.in(), A_SOURCE, "sources") || !sources.containsKey(claim.in())) {
            return;
        }
        Source in = sources.get(withdrawal.in());
        String speaker = claim.by().orElse(sources.get(claim.in()).by());
        if (!in.by().equals(speaker)) {
            problem(
                    path + "/in",
                    "a source by " + speaker + ", since only the speaker withdraws (anyone else disputes)",
                    quoted(in.id()) + " by " + in.by());
        }
        Optional<DateRange> on = withdrawal.on().or(in::date);
        Optional<DateRange> stated = claim.on().or(sources.get(claim.in())::date);
        if (on.isEmpty()) {
            problem(path, "a dated withdrawal", quoted(in.id()) + ", which has no date");
        } else if (stated.flatMap(DateRange::start).isPresent()
                && on.get().end().isPresent()
                && on.get().end().get().isBefore(stated.get().start().get())) {
            problem(
                    path,
                    "a withdrawal after the claim of " + stated.get(),
                    on.get().toString());
        }
    }

    private Optional<Factor> known(String path, String id) {
        Optional<Factor> factor = Optional.ofNullable(factors.get(id))
                .or(() -> Vocabulary.standard().factor(id));
        if (factor.isEmpty()) {
            boolean concept = Vocabulary.standard().concept(id).isPresent();
            problems.add(Problem.of(
                            path,
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

    private void signature(String path, Factor factor, List<String> subjects) {
        if (subjects.size() != factor.signature().size()) {
            problem(
                    path,
                    "the subjects of " + factor.id() + ": " + factor.signature(),
                    subjects.size() + " subjects " + subjects);
            return;
        }
        for (int i = 0; i < subjects.size(); i++) {
            SubjectKind kind = factor.signature().get(i);
            String id = subjects.get(i);
            if (kind == SubjectKind.ENTERPRISE) {
                if (!id.equals(matter.enterprise)) {
                    problem(path + "/" + i, "the enterprise assessed, " + quoted(matter.enterprise), quoted(id));
                }
            } else {
                reference(
                        path + "/" + i,
                        id,
                        "the id of " + (kind == SubjectKind.IMPACT ? "an " : "a ") + kind,
                        kind.id() + "s");
            }
        }
    }

    private void opinion(Opinion each) {
        String path = path("opinions", each.id());
        reference(path + "/in", each.in(), A_SOURCE, "sources");
        optional(path + "/by", each.by(), AN_ACTOR, "actors");
        concept(path, each.concept());
        subjects(path, each.of());
    }

    private void inquiry(Inquiry each) {
        String path = path("inquiries", each.id());
        reference(path + "/in", each.in(), A_SOURCE, "sources");
        if (reference(path + "/to", each.to(), AN_ACTOR, "actors") && !each.to().equals(matter.enterprise)) {
            problem(path + "/to", "the enterprise assessed, " + quoted(matter.enterprise), quoted(each.to()));
        }
        optional(path + "/answeredIn", each.answeredIn(), A_SOURCE, "sources");
        each.concerns().forEach(factor -> known(path + "/concerns/" + factor, factor));
        each.answers().forEach(factor -> known(path + "/answers/" + factor, factor));
        subjects(path, each.of());
    }

    private void judgement(Judgement each) {
        String path = path("judgements", each.id());
        concept(path, each.concept());
        subjects(path, each.of());
        each.because().forEach(claim -> reference(path + "/because/" + claim, claim, A_CLAIM, "claims"));
        optional(path + "/supersedes", each.supersedes(), "the id of a judgement", "judgements");
    }

    private void rating(Rating each) {
        String path = path("ratings", each.id());
        reference(path + "/of", each.of(), "the id of an impact", "impacts");
        each.because().forEach(claim -> reference(path + "/because/" + claim, claim, A_CLAIM, "claims"));
        Impact impact = impacts.get(each.of());
        LocalDate until = matter.recordUntil;
        if (impact != null
                && until != null
                && !(each.likelihood() instanceof RatingValue.NotRated)
                && impact.period().filter(period -> period.endsBy(until)).isPresent()) {
            problem(
                    path + "/likelihood",
                    "no likelihood, since the case fixes " + impact.id() + " as past ("
                            + impact.period().get() + ")",
                    each.likelihood().toString());
        }
    }

    private void concept(String path, String id) {
        if (Vocabulary.standard().concept(id).isEmpty()) {
            problems.add(Problem.of(path + "/concept", "a concept of the vocabulary", quoted(id))
                    .withNearest(Nearest.to(
                            id, Vocabulary.standard().concepts().stream().map(Concept::id))));
        }
    }

    private void subjects(String path, List<String> subjects) {
        if (subjects.isEmpty()) {
            problem(path + "/of", "at least one subject", "none");
        }
        for (int i = 0; i < subjects.size(); i++) {
            subject(path + "/of/" + i, subjects.get(i));
        }
    }

    private void subject(String path, String id) {
        Set<String> kinds = Set.of("actors", "relationships", "products", "impacts", "measures");
        if (!kinds.contains(kindOf.getOrDefault(id, ""))) {
            unknown(path, "the id of an actor, relationship, product, impact or measure", id, kinds);
        }
    }

    private void all(String path, List<String> ids, String expected, String kind) {
        ids.forEach(id -> reference(path + "/" + id, id, expected, kind));
    }

    private void optional(String path, Optional<String> id, String expected, String kind) {
        id.ifPresent(present -> reference(path, present, expected, kind));
    }

    private boolean reference(String path, String id, String expected, String kind) {
        if (kind.equals(kindOf.get(id))) {
            return true;
        }
        unknown(path, expected, id, Set.of(kind));
        return false;
    }

    private void unknown(String path, String expected, String id, Set<String> kinds) {
        String other = kindOf.get(id);
        problems.add(Problem.of(path, expected, quoted(id) + (other == null ? "" : ", which is under " + other))
                .withNearest(Nearest.to(
                        id,
                        kindOf.entrySet().stream()
                                .filter(entry -> kinds.contains(entry.getValue()))
                                .map(Map.Entry::getKey))));
    }

    private void circles() {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        matter.actors.forEach(each -> edges.put(path("actors", each.id(), "partOf"), list(each.partOf())));
        circle(edges, "an actor that is no part of itself");
        edges.clear();
        matter.products.forEach(each -> edges.put(path("products", each.id(), "buildsOn"), list(each.buildsOn())));
        circle(edges, "a product that does not build on itself");
        edges.clear();
        matter.sources.forEach(each -> edges.put(path("sources", each.id(), "via"), list(each.via())));
        circle(edges, "a source that is not known through itself");
        edges.clear();
        matter.sources.forEach(each -> edges.put(path("sources", each.id(), "origin"), each.origins()));
        matter.claims.forEach(each -> edges.put(
                path("claims", each.id(), "origin"), each.origins().isEmpty() ? List.of(each.in()) : each.origins()));
        circle(edges, "something that does not go back to itself");
    }

    private void circle(Map<String, List<String>> edges, String expected) {
        Map<String, List<String>> next = new LinkedHashMap<>();
        edges.forEach((path, targets) -> next.put(path.split("/")[2], targets));
        Map<String, Integer> lengths = lengths(next);
        edges.forEach((path, targets) -> {
            String start = path.split("/")[2];
            Integer length = lengths.get(start);
            if (length == null && reaches(start, next)) {
                problem(path, expected, "a circle through " + new TreeSet<>(targets));
            } else if (length != null && length == MOST_LINKS + 1) {
                problem(path, "a chain of at most " + MOST_LINKS + " links", "a longer one");
            }
        });
    }

    /** How long the longest chain from each id is; ids from which a circle is reached are left out. */
    private static Map<String, Integer> lengths(Map<String, List<String>> next) {
        Map<String, List<String>> before = new HashMap<>();
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, Integer> lengths = new HashMap<>();
        List<String> ready = new ArrayList<>();
        next.forEach((id, targets) -> {
            List<String> known = targets.stream().filter(next::containsKey).toList();
            known.forEach(target ->
                    before.computeIfAbsent(target, key -> new ArrayList<>()).add(id));
            waiting.put(id, known.size());
            if (known.isEmpty()) {
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

    private static List<String> list(Optional<String> id) {
        return id.map(List::of).orElse(List.of());
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
