package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.ungp.ElementState.CONTESTED;
import static org.salience.ungp.ElementState.MET;
import static org.salience.ungp.ElementState.NOT_MET;
import static org.salience.ungp.ElementState.NOT_SHOWN;
import static org.salience.ungp.ElementState.PARTLY_MET;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.model.Case;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Measure;
import org.salience.model.Stance;
import org.salience.model.SubjectKind;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.ungp.Given.Voice;

/** Laws of the due diligence review, and the review against the table read by hand. */
class DueDiligenceProperties {
    /** What each element asks, as a person would copy it from the norm: what is asked, then what shows it in general. */
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("ungp-16", "policy-commitment"),
            Map.entry("ungp-16-a", "policy-approved"),
            Map.entry("ungp-16-b", "policy-informed-by-expertise"),
            Map.entry("ungp-16-c", "policy-sets-expectations"),
            Map.entry("ungp-16-d", "policy-public"),
            Map.entry("ungp-16-e", "policy-embedded"),
            Map.entry("ungp-18", "impact-assessment | general-assessment"),
            Map.entry("ungp-17-c", "assessed-before-start assessment-renewed"),
            Map.entry("ungp-18-a", "assessment-uses-expertise"),
            Map.entry("ungp-18-b", "affected-people-consulted | general-engagement"),
            Map.entry("ungp-18-commentary-groups", "heightened-risk-groups-considered"),
            Map.entry("ungp-19-a", "responsibility-assigned decisions-and-oversight"),
            Map.entry("ungp-19-b", "specific-safeguard | general-safeguard"),
            Map.entry("ungp-20", "response-tracked | general-tracking"),
            Map.entry("ungp-20-a", "tracks-with-indicators"),
            Map.entry("ungp-20-b", "tracks-with-feedback"),
            Map.entry("ungp-21", "communicates"),
            Map.entry("ungp-21-a", "communication-accessible"),
            Map.entry("ungp-21-b", "communication-sufficient | communicates"),
            Map.entry("ungp-21-c", "communication-safe"),
            Map.entry("ungp-21-commentary", "formal-report"),
            Map.entry("ungp-15-c", "remediation-process"),
            Map.entry("ungp-29", "grievance-mechanism"),
            Map.entry("ungp-31-a", "grievance-legitimate"),
            Map.entry("ungp-31-b", "grievance-accessible"),
            Map.entry("ungp-31-c", "grievance-predictable"),
            Map.entry("ungp-31-d", "grievance-equitable"),
            Map.entry("ungp-31-e", "grievance-transparent"),
            Map.entry("ungp-31-f", "grievance-rights-compatible"),
            Map.entry("ungp-31-g", "grievance-learning"),
            Map.entry("ungp-31-h", "grievance-dialogue"));

    private static final List<Factor> ASKED = Stream.concat(
                    TABLE.values().stream().flatMap(row -> Stream.of(row.split("[ |]+"))),
                    Stream.of("measure-in-place", "measure-adequate", "measure-verified", "measure-effective"))
            .distinct()
            .sorted()
            .map(id -> Vocabulary.standard().factor(id).orElseThrow())
            .toList();
    private static final List<String> MEASURES = List.of("general", "specific", "both", "elsewhere");

    private record Said(Voice voice, Stance stance, Factor factor, String subject) {
        Given on(Given given) {
            return given.says(voice, stance, factor, subject);
        }
    }

    /** Each measure addresses an element about which something is likely to be said. */
    @Provide
    Arbitrary<Given> cases() {
        Arbitrary<String> provision = Arbitraries.of("ungp-16-a", "ungp-20", "ungp-19-a", "ungp-18-b", "ungp-17");
        return Combinators.combine(
                        Arbitraries.oneOf(said(Voice.values()), focused())
                                .list()
                                .ofMaxSize(40),
                        provision.list().ofSize(MEASURES.size()))
                .as((claims, provisions) -> {
                    Given given = Given.given().relationship("rel-2");
                    List<List<String>> scopes =
                            List.of(List.of(), List.of("rel-bureau"), List.of("acme", "rel-bureau"), List.of("rel-2"));
                    for (int i = 0; i < MEASURES.size(); i++) {
                        int each = i;
                        given.measure(
                                MEASURES.get(i),
                                measure -> measure.element(provisions.get(each)).scope(scopes.get(each)));
                    }
                    claims.forEach(said -> said.on(given));
                    return given;
                });
    }

    private static Arbitrary<Said> said(Voice... voices) {
        return said(ASKED, voices);
    }

    private static Arbitrary<Said> focused() {
        return said(
                List.of(
                        Factors.RESPONSE_TRACKED,
                        Factors.GENERAL_TRACKING,
                        Factors.RESPONSIBILITY_ASSIGNED,
                        Factors.DECISIONS_AND_OVERSIGHT,
                        Factors.AFFECTED_PEOPLE_CONSULTED,
                        Factors.MEASURE_IN_PLACE,
                        Factors.MEASURE_ADEQUATE),
                Voice.values());
    }

    private static Arbitrary<Said> said(List<Factor> factors, Voice... voices) {
        return Combinators.combine(Arbitraries.of(voices), Arbitraries.of(Stance.values()), Arbitraries.of(factors))
                .flatAs((voice, stance, factor) ->
                        Arbitraries.of(subjects(factor)).map(subject -> new Said(voice, stance, factor, subject)));
    }

    private static List<String> subjects(Factor factor) {
        return switch (factor.signature().get(0)) {
            case ENTERPRISE -> List.of("acme");
            case RELATIONSHIP -> List.of("rel-bureau", "rel-2");
            default -> MEASURES;
        };
    }

    @Provide
    Arbitrary<Said> favourable() {
        return said(Voice.WATCH_STATES, Voice.HERALD_STATES, Voice.BUREAU_DOCUMENTS, Voice.ACME_STATES)
                .map(said -> new Said(said.voice(), Stance.SUPPORTS, said.factor(), said.subject()));
    }

    @Property(tries = 300)
    void favourableCredibleClaim_neverWorsensAState(@ForAll("cases") Given given, @ForAll("favourable") Said more) {
        List<ElementReview> before = given.assess().dueDiligence().elements();
        List<ElementReview> after = more.on(given).assess().dueDiligence().elements();
        for (int i = 0; i < before.size(); i++) {
            for (StandardOfProof standard : StandardOfProof.values()) {
                ElementState was = before.get(i).state(standard);
                ElementState is = after.get(i).state(standard);
                Set<ElementState> worse = switch (was) {
                    case MET -> EnumSet.complementOf(EnumSet.of(MET));
                    case PARTLY_MET, CONTESTED -> EnumSet.of(NOT_SHOWN, NOT_MET);
                    case NOT_SHOWN -> EnumSet.of(NOT_MET);
                    case NOT_MET -> EnumSet.noneOf(ElementState.class);
                };
                assertFalse(worse.contains(is), before.get(i) + " becomes " + after.get(i) + " by " + more);
            }
        }
    }

    @Property(tries = 300)
    void state_isWhatTheTableSays(@ForAll("cases") Given given) {
        Assessment assessment = given.assess();
        for (ElementReview review : assessment.dueDiligence().elements()) {
            for (StandardOfProof standard : StandardOfProof.values()) {
                assertEquals(naive(assessment.record(), review, standard), review.state(standard), review::toString);
            }
        }
    }

    @Property(tries = 100)
    void whatIsSaidOfHarm_andOfPartInIt_changesNothing(
            @ForAll("cases") Given given, @ForAll("ofHarm") List<Said> more) {
        List<String> before = reads(given.assess());
        more.forEach(said -> given.says(
                said.voice(),
                said.stance(),
                said.factor(),
                said.factor().signature().stream()
                        .map(kind -> switch (kind) {
                            case ENTERPRISE -> "acme";
                            case RELATIONSHIP -> "rel-bureau";
                            case PRODUCT -> "tool";
                            default -> "harm";
                        })
                        .toArray(String[]::new)));
        assertEquals(before, reads(given.assess()));
    }

    @Provide
    Arbitrary<List<Said>> ofHarm() {
        List<Factor> factors = Vocabulary.standard().factors().stream()
                .filter(factor -> factor.signature().contains(SubjectKind.IMPACT))
                .toList();
        return Combinators.combine(
                        Arbitraries.of(Voice.WATCH_STATES, Voice.ACME_STATES, Voice.HERALD_STATES),
                        Arbitraries.of(Stance.values()),
                        Arbitraries.of(factors))
                .as((voice, stance, factor) -> new Said(voice, stance, factor, ""))
                .list()
                .ofMaxSize(15);
    }

    @Property(tries = 100)
    void silenced_isNotShown_andOnlyFromAPerspective(@ForAll("cases") Given given) {
        Assessment whole = given.assess();
        for (Perspective perspective : List.of(
                Perspective.whole(),
                Perspective.withoutSpeaker("acme"),
                Perspective.strictly("watch"),
                Perspective.agreed("watch"))) {
            List<ElementReview> seen =
                    whole.according(perspective).dueDiligence().elements();
            List<ElementReview> all = whole.dueDiligence().elements();
            for (int i = 0; i < seen.size(); i++) {
                for (StandardOfProof standard : StandardOfProof.values()) {
                    boolean silenced = seen.get(i).isSilenced(standard);
                    assertFalse(silenced && seen.get(i).state(standard) != NOT_SHOWN);
                    assertFalse(silenced && perspective.equals(Perspective.whole()));
                    if (seen.get(i).state(standard) == NOT_SHOWN && all.get(i).state(standard) != NOT_SHOWN) {
                        assertTrue(silenced, seen.get(i)::toString);
                    }
                }
            }
        }
    }

    private static List<String> reads(Assessment assessment) {
        return assessment.dueDiligence().elements().stream()
                .map(ElementReview::toString)
                .toList();
    }

    /** Settles each contested thing both ways, as shown and as not shown, and reads the table for each. */
    private static ElementState naive(EvidenceRecord record, ElementReview review, StandardOfProof standard) {
        Case matter = record.matter();
        String[] row = TABLE.get(review.element().provisions().get(0).id()).split(" \\| ");
        String subject = review.relationship().orElse("acme");
        List<Measure> measures = matter.measures().stream()
                .filter(each -> each.element()
                        .equals(Optional.of(review.element().provisions().get(0).id())))
                .filter(each -> subject.equals("acme")
                        || each.scope().isEmpty()
                        || each.scope().contains("acme")
                        || each.scope().contains(subject))
                .toList();
        Function<Measure, Boolean> covers = each -> each.scope().contains(subject)
                || subject.equals("acme") && each.scope().isEmpty();
        List<Character> parts = new ArrayList<>();
        for (String factor : row[0].split(" ")) {
            List<Standing> ways = new ArrayList<>();
            ways.add(standing(record, factor, subject));
            measures.stream()
                    .filter(covers::apply)
                    .filter(each -> standing(record, "measure-in-place", each.id())
                                    .support()
                                    .ordinal()
                            >= bar(standard))
                    .forEach(each -> ways.add(standing(record, "measure-adequate", each.id())));
            parts.add(best(ways, standard));
        }
        List<Character> partial = new ArrayList<>();
        if (row.length > 1) {
            partial.add(mark(record, row[1], "acme", standard));
        }
        measures.forEach(each -> partial.add(mark(record, "measure-in-place", each.id(), standard)));
        Set<ElementState> states = EnumSet.noneOf(ElementState.class);
        settle(parts, partial, 0, states);
        return states.size() == 1 ? states.iterator().next() : CONTESTED;
    }

    private static void settle(List<Character> parts, List<Character> partial, int from, Set<ElementState> states) {
        List<Character> all = new ArrayList<>(parts);
        all.addAll(partial);
        for (int i = from; i < all.size(); i++) {
            if (all.get(i) == 'c') {
                for (char settled : new char[] {'+', '?'}) {
                    all.set(i, settled);
                    settle(all.subList(0, parts.size()), all.subList(parts.size(), all.size()), i + 1, states);
                }
                return;
            }
        }
        states.add(table(parts, partial));
    }

    private static ElementState table(List<Character> parts, List<Character> partial) {
        if (parts.stream().allMatch(each -> each == '+')) {
            return MET;
        }
        if (parts.contains('+')) {
            return PARTLY_MET;
        }
        if (partial.contains('+') && parts.contains('?')) {
            return PARTLY_MET;
        }
        return parts.contains('-') ? NOT_MET : NOT_SHOWN;
    }

    /** Any way will do; it fails only if all of them do. Open, it is contested if it is heard on a side. */
    private static char best(List<Standing> ways, StandardOfProof standard) {
        List<Character> marks = ways.stream().map(each -> mark(each, standard)).toList();
        if (marks.contains('+')) {
            return '+';
        }
        if (marks.stream().allMatch(each -> each == '-')) {
            return '-';
        }
        boolean forIt = ways.stream().anyMatch(each -> each.support().ordinal() >= bar(standard));
        boolean againstIt = ways.stream().allMatch(each -> each.dispute().ordinal() >= bar(standard));
        return forIt || againstIt ? 'c' : '?';
    }

    private static int bar(StandardOfProof standard) {
        return standard == StandardOfProof.POSSIBLE ? 1 : standard == StandardOfProof.REASONABLE_GROUNDS ? 2 : 3;
    }

    private static Standing standing(EvidenceRecord record, String factor, String subject) {
        return record.evidence(new Fact(Vocabulary.standard().factor(factor).orElseThrow(), List.of(subject)))
                .standing();
    }

    private static char mark(EvidenceRecord record, String factor, String subject, StandardOfProof standard) {
        return mark(standing(record, factor, subject), standard);
    }

    private static char mark(Standing standing, StandardOfProof standard) {
        int bar = bar(standard);
        int counter = Math.min(bar, 2);
        int support = standing.support().ordinal();
        int dispute = standing.dispute().ordinal();
        if (support >= bar && dispute < counter) {
            return '+';
        }
        if (dispute >= bar && support < counter) {
            return '-';
        }
        return support >= bar || dispute >= bar ? 'c' : '?';
    }
}
