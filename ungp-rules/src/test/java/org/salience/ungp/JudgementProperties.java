package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salience.model.Case;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Impact;
import org.salience.model.Judgement;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.evidence.Word;
import org.salience.model.norm.Ungp;

/** Laws of judgements, on random claims. What is judged is worked out again by plain recursion over changed rules. */
class JudgementProperties {
    private static final List<Concept> OPEN_TEXTURED =
            List.of(Concepts.SUBSTANTIAL, Concepts.OWN_ACT, Concepts.TIED_TO_OPERATION, Concepts.HARM_AT_STAKE);

    @Provide
    Arbitrary<Given> cases() {
        return RandomCases.cases();
    }

    /** Some judgements on random concepts and pathways, a few of which replace an earlier one. */
    private static Given judged(Given given, Random random) {
        List<String> claims =
                given.matter().claims().stream().map(claim -> claim.id()).toList();
        for (int i = 0; i < 4; i++) {
            Concept concept = any(OPEN_TEXTURED, random);
            String impact = any(List.of(Given.IMPACT, RandomCases.SECOND_IMPACT), random);
            Set<String> because = new HashSet<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                because.add(any(claims, random));
            }
            LocalDate day = Given.DAY.plusDays(random.nextInt(20));
            given.judges(
                    "j" + i,
                    judgement -> judgement
                            .on(day)
                            .concept(concept.id())
                            .of(random.nextInt(3) > 0 ? List.of(impact) : List.of(impact, through(impact)))
                            .holds(random.nextBoolean())
                            .because(because));
        }
        return given;
    }

    private static String through(String impact) {
        return impact.equals(Given.IMPACT) ? Given.RELATIONSHIP : "rel-2";
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @Property(tries = 15)
    void judgementsChangeNothingThatIsIndicated(@ForAll("cases") Given given, @ForAll Random random) {
        Assessment before = given.assess();
        String timeline = Assessor.standard().timeline(given.matter()).toString();
        Assessment after = judged(given, random).assess();
        assertEquals(timeline, Assessor.standard().timeline(after.matter()).toString());
        assertEquals(List.of(), before.changesTo(after).changes());
        for (int i = 0; i < before.determinations().size(); i++) {
            Determination one = before.determinations().get(i);
            Determination other = after.determinations().get(i);
            assertEquals(one.derivation().explain(), other.derivation().explain());
            assertEquals(one.standing(), other.standing());
        }
        for (Impact impact : after.matter().impacts()) {
            ImpactInvolvement indicated = before.involvement(impact.id());
            assertEquals(indicated.flips(), after.involvement(impact.id()).flips());
            assertEquals(
                    indicated.duties().toString(),
                    after.involvement(impact.id()).duties().toString());
            after.asJudged()
                    .ifPresent(second -> assertEquals(
                            indicated.flips(), second.involvement(impact.id()).flips()));
        }
    }

    @Property(tries = 20)
    void aLaterJudgementChangesNoByte(@ForAll("cases") Given given, @ForAll Random random) {
        LocalDate day = Given.DAY;
        Assessment before = given.assess(day);
        Assessment after = given.judges(
                        "later", judgement -> judgement.on(day.plusDays(1)).addBecause("c1"))
                .assess(day);
        assertEquals(before.toString(), after.toString());
        assertEquals(before.toJson(), after.toJson());
    }

    @Property(tries = 40)
    void asJudgedIsTheReadingWithTheRulesOfEachConceptReplaced(@ForAll("cases") Given given, @ForAll Random random) {
        Assessment assessment =
                judged(RandomCases.hinging(given, random), random).assess();
        Optional<Assessment> second = assessment.asJudged();
        if (second.isEmpty()) {
            return;
        }
        List<JudgementStatus> judgements = assessment.judgements();
        for (Impact impact : assessment.matter().impacts()) {
            List<Pathway> pathways = Pathway.of(assessment.matter(), impact);
            EvidenceRecord record = assessment.involvement(impact.id()).record();
            Map<StandardOfProof, List<NaiveReading>> readings = new EnumMap<>(StandardOfProof.class);
            for (StandardOfProof standard : StandardOfProof.values()) {
                readings.put(
                        standard,
                        pathways.stream()
                                .map(pathway -> naive(record, judgements, pathway, standard))
                                .toList());
            }
            for (Concept concept : RuleBook.standard().concepts()) {
                Determination found = Cases.determination(second.get(), concept, impact.id());
                assertEquals(
                        readings.get(StandardOfProof.POSSIBLE).stream()
                                .map(reading -> reading.standing(concept))
                                .reduce(Standing.FALSE, Standing::or),
                        found.standing());
                for (StandardOfProof standard : StandardOfProof.values()) {
                    List<Word> words = readings.get(standard).stream()
                            .map(reading -> reading.word(concept))
                            .toList();
                    Word word = found.words().at(standard);
                    assertEquals(words.contains(Word.TRUE), word == Word.TRUE);
                    assertEquals(words.stream().allMatch(each -> each == Word.FALSE), word == Word.FALSE);
                }
            }
        }
    }

    /** The reading for a pathway, with a constant as the one rule of each concept judged there. */
    private static NaiveReading naive(
            EvidenceRecord record, List<JudgementStatus> judgements, Pathway pathway, StandardOfProof standard) {
        List<Rule> rules = new ArrayList<>(Reading.standard().rules());
        List<Factor> constants = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        for (Concept concept : OPEN_TEXTURED) {
            List<JudgementStatus> here = judgements.stream()
                    .filter(JudgementStatus::isApplied)
                    .filter(each -> each.judgement().concept().equals(concept.id()))
                    .filter(each -> lies(each.judgement(), pathway))
                    .toList();
            if (!here.isEmpty()) {
                Factor constant = Factor.builder()
                        .from(Factors.IMPACT_AT_RISK)
                        .id("test:" + concept.id())
                        .build();
                rules.removeIf(rule -> rule.concept().equals(concept));
                rules.add(Rule.of(concept, Condition.fact(constant), "It is judged.", Ungp.PRINCIPLE_13_A));
                constants.add(constant);
                standings.add(new Standing(most(here, true), most(here, false)));
            }
        }
        return NaiveReading.of(new Reading("judged", "1", rules), standard, new NaiveReading.Record() {
            @Override
            public Standing standing(Factor factor, boolean whole) {
                int constant = constants.indexOf(factor);
                if (constant >= 0) {
                    return standings.get(constant);
                }
                boolean conduct = Set.of(Factors.OWN_ACTIVITY_SUFFICIENT, Factors.COMBINES_WITH_OTHERS)
                        .contains(factor);
                boolean elsewhere = Set.of(Factors.ARISES_IN_SUPPLY, Factors.ARISES_IN_WHAT_IS_FINANCED)
                        .contains(factor);
                boolean others = (elsewhere || conduct && pathway.impact().equals(Given.IMPACT))
                        && pathway.fact(factor)
                                .filter(fact ->
                                        record.evidence(fact).supporting().isEmpty())
                                .isPresent();
                return others
                        ? Standing.FALSE
                        : pathway.fact(factor)
                                .map(fact -> record.evidence(fact).standing())
                                .orElse(Standing.UNKNOWN);
            }

            @Override
            public boolean silenced(Factor factor) {
                return false;
            }
        });
    }

    private static boolean lies(Judgement judgement, Pathway pathway) {
        return judgement.of().stream()
                .allMatch(id -> id.equals(pathway.impact())
                        || Optional.of(id).equals(pathway.relationship())
                        || Optional.of(id).equals(pathway.product()));
    }

    private static Strength most(List<JudgementStatus> judgements, boolean holds) {
        return judgements.stream()
                .filter(each -> each.judgement().holds() == holds)
                .map(JudgementStatus::strength)
                .reduce(Strength.ABSENT, Strength::max);
    }

    @Property(tries = 60)
    void aJudgementIsAsStrongAsTheWeakestClaimThatItNames_orNotApplied(
            @ForAll("cases") Given given, @ForAll Random random) {
        Case matter = judged(given, random).matter();
        String fallen = any(matter.claims(), random).id();
        Assessment assessment = Assessor.standard()
                .assess(Cases.replacing(
                        matter, fallen, claim -> Cases.withdrawn(claim, Given.DAY.plusDays(random.nextInt(20)))));
        for (JudgementStatus status : assessment.judgements()) {
            List<Strength> named = status.judgement().because().stream()
                    .map(id -> weight(assessment, id))
                    .toList();
            assertTrue(named.stream().allMatch(each -> each.reaches(status.strength())), status.toString());
            if (status.isApplied()) {
                assertTrue(named.contains(status.strength()), status.toString());
                assertTrue(status.strength() != Strength.ABSENT, status.toString());
            } else {
                assertEquals(Strength.ABSENT, status.strength());
            }
        }
    }

    /** What a claim weighs on the record; nothing if it is not in force. */
    private static Strength weight(Assessment assessment, String claim) {
        return assessment.record().facts().stream()
                .flatMap(evidence -> evidence.claims())
                .filter(each -> each.claim().id().equals(claim))
                .map(WeighedClaim::strength)
                .findFirst()
                .orElse(Strength.ABSENT);
    }

    /** A judgement made on the last day of all that is said is applied exactly if each claim that it names counts then. */
    @Property(tries = 60)
    void aJudgementOnWhatStandsIsApplied_andOneOnWhatChangedIsNot(@ForAll("cases") Given given, @ForAll Random random) {
        Case matter = judged(given, random).matter();
        Case changed = Cases.replacing(
                matter, any(matter.claims(), random).id(), claim -> Cases.withdrawn(claim, Given.DAY.plusDays(10)));
        Map<LocalDate, EvidenceRecord> records = new HashMap<>();
        for (int later : List.of(0, 9, 10, 19)) {
            LocalDate day = Given.DAY.plusDays(later);
            Assessment assessment = Assessor.standard().asOf(day).assess(changed);
            for (JudgementStatus status : assessment.judgements()) {
                Judgement judgement = status.judgement();
                EvidenceRecord then = records.computeIfAbsent(
                        judgement.on(),
                        on -> EvidenceRecord.of(changed, on, Perspective.whole(), EvidencePolicy.standard()));
                boolean stands = judgement.because().stream()
                        .allMatch(id -> stands(changed.fact(changed.claim(id)), id, then, assessment.record()));
                assertEquals(stands && !judgement.on().isAfter(day), status.isApplied(), status.toString());
            }
        }
    }

    private static boolean stands(Fact fact, String claim, EvidenceRecord then, EvidenceRecord now) {
        return counts(then, claim)
                && counts(now, claim)
                && then.evidence(fact).standing().equals(now.evidence(fact).standing());
    }

    private static boolean counts(EvidenceRecord record, String claim) {
        return record.facts().stream()
                .flatMap(evidence -> evidence.claims())
                .anyMatch(each -> each.claim().id().equals(claim) && each.strength() != Strength.ABSENT);
    }

    @Property(tries = 20)
    void aTreeAsJudgedReadsAsItsDetermination_andNamesItsClaims(@ForAll("cases") Given given, @ForAll Random random) {
        judged(given, random)
                .assess()
                .asJudged()
                .ifPresent(second -> second.determinations().forEach(each -> {
                    Derivation derivation = each.derivation();
                    assertEquals(each.words(), derivation.words());
                    assertEquals(each.standing(), derivation.standing());
                    boolean supported = each.standing().support() != Strength.ABSENT;
                    assertEquals(supported, each.modality().isPresent(), each.toString());
                    derivation
                            .nodes()
                            .flatMap(node -> node.judgement().stream())
                            .forEach(judgement -> assertTrue(derivation.claims().containsAll(judgement.because())));
                    derivation
                            .nodes()
                            .filter(node -> node.kind() == Derivation.Kind.JUDGED)
                            .forEach(node -> assertTrue(node.parts().stream()
                                    .anyMatch(part -> part.kind() == Derivation.Kind.CONCEPT
                                            && Objects.equals(
                                                    part.what(), node.what().replace("as judged", "as indicated")))));
                }));
    }
}
