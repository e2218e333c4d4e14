package org.salience.ungp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.salience.model.Fact;
import org.salience.model.Impact;
import org.salience.model.Measure;
import org.salience.model.Track;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.Word;

/**
 * How the enterprise is involved in one impact, on both tracks and at every standard of proof.
 *
 * <p>Immutable and thread-safe.
 */
public final class ImpactInvolvement {
    private static final List<Involvement> FROM_THE_TOP =
            List.of(Involvement.CAUSES, Involvement.CONTRIBUTES, Involvement.DIRECTLY_LINKED);

    private final Deriver deriver;
    private final Impact impact;

    ImpactInvolvement(Deriver deriver, Impact impact) {
        this.deriver = deriver;
        this.impact = impact;
    }

    /**
     * {@return the impact}
     */
    public Impact impact() {
        return impact;
    }

    /**
     * {@return the record, seen for the time of the impact: its period, or the day as of which the case is seen}
     */
    public EvidenceRecord record() {
        return deriver.record(impact.id());
    }

    /**
     * {@return the pathways from the enterprise to the impact}
     */
    public List<Pathway> pathways() {
        return deriver.pathways(impact.id());
    }

    /** What the pathways run through, and the measures that cover any of it. */
    Set<String> reached() {
        Set<String> reached = new HashSet<>();
        pathways().forEach(pathway -> {
            reached.add(pathway.enterprise());
            reached.add(pathway.impact());
            pathway.relationship().ifPresent(reached::add);
            pathway.product().ifPresent(reached::add);
        });
        deriver.matter().measures().stream()
                .filter(measure ->
                        measure.scope().isEmpty() || measure.scope().stream().anyMatch(reached::contains))
                .map(Measure::id)
                .toList()
                .forEach(reached::add);
        return reached;
    }

    /**
     * {@return the determination of one category}
     *
     * @param category any category but {@link Involvement#NONE}
     * @param track harm that occurred, or a risk of harm
     * @throws IllegalArgumentException for {@link Involvement#NONE}, which holds where all others are false
     */
    public Determination determination(Involvement category, Track track) {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(track, "track");
        return new Determination(deriver, category.concept(track), impact.id());
    }

    /** The determination of a duty, through any relationship. */
    Determination determination(Duty duty) {
        return new Determination(deriver, duty.concept(), impact.id());
    }

    /**
     * {@return what the record says}; {@link Involvement#NONE} only where reasonable grounds bear it out too, since a bare
     * denial disproves nothing
     *
     * @param track harm that occurred, or a risk of harm
     * @param standard the standard of proof
     */
    public Finding finding(Track track, StandardOfProof standard) {
        Objects.requireNonNull(standard, "standard");
        Optional<Involvement> point = FROM_THE_TOP.stream()
                .filter(category -> word(category, track, standard) == Word.TRUE)
                .findFirst();
        Optional<Involvement> open = FROM_THE_TOP.stream()
                .filter(category -> word(category, track, standard) != Word.FALSE
                        || word(category, track, StandardOfProof.REASONABLE_GROUNDS) != Word.FALSE)
                .findFirst();
        if (open.isEmpty()) {
            return new Finding(
                    track, standard, Optional.of(Involvement.NONE), Involvement.NONE, false, Optional.empty());
        }
        return new Finding(
                track,
                standard,
                point,
                open.get(),
                supported(open.get(), track, standard.bar()),
                point.isPresent() ? Optional.empty() : Optional.of(insufficiency(track, standard)));
    }

    /**
     * {@return the finding that leads a report: at reasonable grounds, harm that occurred before a risk of harm}
     */
    public Finding headline() {
        return Stream.of(Track.OCCURRED, Track.RISK)
                .map(track -> finding(track, StandardOfProof.REASONABLE_GROUNDS))
                .filter(Finding::isInvolved)
                .findFirst()
                .orElseGet(() -> finding(Track.RISK, StandardOfProof.REASONABLE_GROUNDS));
    }

    /**
     * {@return the determination behind the headline: of its point, or of its ceiling where there is no point}
     */
    public Determination headlineDetermination() {
        Finding headline = headline();
        Involvement category = headline.isInvolved() ? headline.point().get() : headline.ceiling();
        return determination(category == Involvement.NONE ? Involvement.DIRECTLY_LINKED : category, headline.track());
    }

    /**
     * {@return the reasons for the headline, as a tree}
     */
    public Derivation derivation() {
        return headlineDetermination().derivation();
    }

    /**
     * {@return what one would ask next: the facts that are unknown at reasonable grounds and on which a category depends,
     * in order}
     */
    public List<Question> questions() {
        return determinations().stream()
                .flatMap(each -> each.derivation().unknown(StandardOfProof.REASONABLE_GROUNDS).stream())
                .distinct()
                .sorted()
                .map(Question::new)
                .toList();
    }

    /**
     * {@return the facts each of which would change a finding at reasonable grounds, if it alone were settled the other
     * way; by fact, what would be shown before what would be refuted}; always as the record indicates, whatever is judged
     */
    public List<Flip> flips() {
        if (!deriver.judgements().isEmpty()) {
            return new ImpactInvolvement(deriver.judged(List.of()), impact).flips();
        }
        SortedSet<Fact> facts = openFacts();
        Settlement settlement = new Settlement(facts, deriver.matter());
        List<Flip> flips = new ArrayList<>();
        for (Fact fact : facts) {
            Word now = word(fact);
            for (boolean shown : new boolean[] {true, false}) {
                if (now != (shown ? Word.TRUE : Word.FALSE)) {
                    flip(settlement.of(fact, shown), fact, shown).ifPresent(flips::add);
                }
            }
        }
        return flips;
    }

    /** The same, with some facts supposed to be settled. */
    ImpactInvolvement supposing(SortedMap<Fact, Standing> settled) {
        return new ImpactInvolvement(deriver.supposing(settled, impact.id()), impact);
    }

    /** The facts on which the conclusions may turn, in order. */
    SortedSet<Fact> openFacts() {
        return deriver.openFacts(
                impact.id(),
                determinations().stream().map(Determination::concept).toList());
    }

    /** What a fact reads as at reasonable grounds. */
    Word word(Fact fact) {
        return StandardOfProof.REASONABLE_GROUNDS.word(
                deriver.evidence(fact, impact.id()).standing());
    }

    private Optional<Flip> flip(SortedMap<Fact, Standing> settled, Fact fact, boolean shown) {
        ImpactInvolvement then = supposing(settled);
        List<Finding> changed = Stream.of(Track.RISK, Track.OCCURRED)
                .map(track -> then.finding(track, StandardOfProof.REASONABLE_GROUNDS))
                .filter(finding -> !finding.point()
                        .equals(finding(finding.track(), finding.standard()).point()))
                .toList();
        List<Fact> forced =
                settled.keySet().stream().filter(each -> !each.equals(fact)).toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of(new Flip(fact, shown, forced, changed));
    }

    /**
     * {@return the enterprise's due diligence for the time of the impact, on the relationships through which the case ties it
     * to the enterprise}; it depends on no involvement
     */
    public DueDiligence dueDiligence() {
        return DueDiligence.of(record(), impact.through());
    }

    /**
     * {@return what the involvement calls for, and where each duty stands on the record: one status for each relationship in
     * which it would be done, and one for the whole impact where no relationship alone accounts for it}
     */
    public List<DutyStatus> duties() {
        return Arrays.stream(Duty.values()).flatMap(this::statuses).toList();
    }

    private Stream<DutyStatus> statuses(Duty duty) {
        DutyStatus whole = status(duty, Optional.empty());
        if (!duty.isOfRelationship()) {
            return Stream.of(whole);
        }
        List<DutyStatus> each = pathways().stream()
                .flatMap(pathway -> pathway.relationship().stream())
                .distinct()
                .map(relationship -> status(duty, Optional.of(relationship)))
                .toList();
        boolean accounted = each.stream().anyMatch(status -> status.applies() == whole.applies());
        return accounted ? each.stream() : Stream.concat(Stream.of(whole), each.stream());
    }

    private DutyStatus status(Duty duty, Optional<String> through) {
        Optional<Fact> done = pathways().stream()
                .filter(pathway ->
                        !duty.isOfRelationship() || pathway.relationship().equals(through))
                .flatMap(pathway -> pathway.fact(duty.fulfilment()).stream())
                .findFirst();
        return new DutyStatus(
                duty,
                new Determination(deriver, duty.concept(), impact.id(), through),
                done.map(fact -> deriver.evidence(fact, impact.id())));
    }

    /**
     * {@return what stands beside the involvement, raised or not}
     */
    public List<FlagStatus> flags() {
        return Arrays.stream(Flag.values())
                .map(flag -> new FlagStatus(flag, new Determination(deriver, flag.concept(), impact.id())))
                .toList();
    }

    /**
     * {@return all six determinations: each category on each track}
     */
    public List<Determination> determinations() {
        return Arrays.stream(Track.values())
                .flatMap(track -> FROM_THE_TOP.stream().map(category -> determination(category, track)))
                .sorted(Comparator.comparing(each -> each.concept().id()))
                .toList();
    }

    private Word word(Involvement category, Track track, StandardOfProof standard) {
        return determination(category, track).words().at(standard);
    }

    private boolean supported(Involvement category, Track track, Strength bar) {
        return determination(category, track).standing().support().reaches(bar);
    }

    private Insufficiency insufficiency(Track track, StandardOfProof standard) {
        if (pathways().isEmpty()) {
            return Insufficiency.NO_PATHWAY_RECORDED;
        }
        if (FROM_THE_TOP.stream().noneMatch(category -> supported(category, track, Strength.WEAK))) {
            return Insufficiency.NOT_ALLEGED;
        }
        boolean contested =
                FROM_THE_TOP.stream().anyMatch(category -> word(category, track, standard) == Word.CONTESTED);
        return contested ? Insufficiency.CONTESTED : Insufficiency.BELOW_STANDARD;
    }

    /**
     * {@return one line: the impact and the headline}
     */
    @Override
    public String toString() {
        return impact.id() + ": " + headline();
    }
}
