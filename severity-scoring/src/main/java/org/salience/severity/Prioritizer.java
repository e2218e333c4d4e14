package org.salience.severity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.salience.model.Case;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Factors;
import org.salience.model.Impact;
import org.salience.model.InvalidCaseException;
import org.salience.model.Rating;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Word;

/**
 * Puts impacts in the order in which to address them where not all can be addressed at once.
 *
 * <pre>{@code
 * Priorities priorities = Prioritizer.standard().prioritize(matter);
 * System.out.println(priorities);
 * System.out.println(priorities.why("imp-removal", "imp-profiling"));
 * }</pre>
 *
 * <ol>
 *   <li>The tier: the most severe, and those that delay would make irremediable.
 *   <li>The bands of the three axes, from the highest down, so that no number of low ones outweighs a high one.
 *   <li>If so chosen, irremediability.
 *   <li>What has occurred before what may occur, then the more likely. Likelihood is read only here, among impacts that are as
 *       grave as each other.
 *   <li>Otherwise they are equal. Nothing breaks a tie: no id, no order in the file.
 * </ol>
 *
 * <p>Nothing is added up over rights, sites or groups, and how the enterprise is involved, what leverage it has and what acting
 * would cost are not read: they bear on what to do (UNGP 19), not on what comes first.
 *
 * <p>Immutable and thread-safe.
 *
 * @see org.salience.model.norm.Ungp#PRINCIPLE_24
 */
public final class Prioritizer {
    private static final Prioritizer STANDARD = new Prioritizer(SeverityScorer.standard(), EqualKeys.BY_LIKELIHOOD);

    private final SeverityScorer scorer;
    private final EqualKeys equalKeys;

    private Prioritizer(SeverityScorer scorer, EqualKeys equalKeys) {
        this.scorer = scorer;
        this.equalKeys = equalKeys;
    }

    /**
     * {@return the prioritizer of the profile {@code ungp-severity-first}}
     */
    public static Prioritizer standard() {
        return STANDARD;
    }

    /**
     * {@return this prioritizer with another scorer}
     *
     * @param other what says how grave an impact is, with its rating scheme and first tier
     */
    public Prioritizer with(SeverityScorer other) {
        return new Prioritizer(Objects.requireNonNull(other, "other"), equalKeys);
    }

    /**
     * {@return this prioritizer with another choice of what orders impacts whose bands are the same}
     *
     * @param other the choice
     */
    public Prioritizer with(EqualKeys other) {
        return new Prioritizer(scorer, Objects.requireNonNull(other, "other"));
    }

    /**
     * {@return what says how grave an impact is}
     */
    public SeverityScorer scorer() {
        return scorer;
    }

    /**
     * {@return what orders impacts whose bands are the same}
     */
    public EqualKeys equalKeys() {
        return equalKeys;
    }

    /**
     * {@return the order of the impacts of a case, as of the end of its record, with everybody's word}
     *
     * @param matter the case
     * @throws InvalidCaseException naming every rating that does not fit the rating scheme
     * @throws IllegalArgumentException if one assessor rated the same twice on one day
     */
    public Priorities prioritize(Case matter) {
        Objects.requireNonNull(matter, "matter");
        return prioritize(record(matter));
    }

    /**
     * {@return the order of the impacts of a case, as of a day and from a perspective}
     *
     * <p>An impact has occurred if that is shown on reasonable grounds. Where it is contested the impact may have occurred, and
     * ranks, with caution, as if it had.
     *
     * @param record the case, as of a day
     * @throws InvalidCaseException naming every rating that does not fit the rating scheme
     * @throws IllegalArgumentException if one assessor rated the same twice on one day
     */
    public Priorities prioritize(EvidenceRecord record) {
        Objects.requireNonNull(record, "record");
        return prioritize(scorer.ratings(record), occurrences(record));
    }

    /**
     * {@return the order of some impacts}
     *
     * @param impacts the impacts, in any order
     * @throws IllegalArgumentException if an impact is given twice
     */
    public Priorities prioritize(Collection<Priority> impacts) {
        Objects.requireNonNull(impacts, "impacts");
        return new Priorities(this, impacts);
    }

    /**
     * {@return how the order of the impacts of a case changes with each other option, and without each assessor, by id}
     *
     * @param matter the case
     * @throws InvalidCaseException naming every rating that does not fit the rating scheme
     * @throws IllegalArgumentException if one assessor rated the same twice on one day
     */
    public List<Alternative> alternatives(Case matter) {
        Objects.requireNonNull(matter, "matter");
        return alternatives(record(matter));
    }

    /**
     * {@return how the order of the impacts of a case changes with each other option, and without each assessor, by id}
     *
     * @param record the case, as of a day
     * @throws InvalidCaseException naming every rating that does not fit the rating scheme
     * @throws IllegalArgumentException if one assessor rated the same twice on one day
     */
    public List<Alternative> alternatives(EvidenceRecord record) {
        Objects.requireNonNull(record, "record");
        SortedMap<String, List<Rating>> ratings = scorer.ratings(record);
        Map<String, Word> occurrences = occurrences(record);
        Priorities base = prioritize(ratings, occurrences);
        List<Alternative> alternatives = new ArrayList<>();
        for (FirstTier each : FirstTier.values()) {
            if (each != scorer.firstTier()) {
                Priorities other = with(scorer.with(each)).prioritize(ratings, occurrences);
                alternatives.add(new Alternative("first tier: " + each, other, base.stability(other)));
            }
        }
        for (EqualKeys each : EqualKeys.values()) {
            if (each != equalKeys) {
                Priorities other = with(each).prioritize(ratings, occurrences);
                alternatives.add(new Alternative("equal bands: " + each, other, base.stability(other)));
            }
        }
        Set<String> assessors = new TreeSet<>();
        ratings.values().forEach(each -> each.forEach(rating -> assessors.add(rating.by())));
        for (String assessor : assessors) {
            Priorities other = prioritize(without(assessor, ratings), occurrences);
            alternatives.add(new Alternative("without " + assessor, other, base.stability(other)));
        }
        return List.copyOf(alternatives);
    }

    private static SortedMap<String, List<Rating>> without(String assessor, SortedMap<String, List<Rating>> ratings) {
        SortedMap<String, List<Rating>> rest = new TreeMap<>();
        ratings.forEach((impact, all) -> rest.put(
                impact, all.stream().filter(each -> !each.by().equals(assessor)).toList()));
        return rest;
    }

    private Priorities prioritize(SortedMap<String, List<Rating>> ratings, Map<String, Word> occurrences) {
        List<Priority> impacts = new ArrayList<>();
        ratings.forEach((impact, all) -> {
            Severity severity = scorer.score(all);
            impacts.add(Priority.of(impact, severity, likelihood(severity, occurrences.get(impact))));
        });
        return prioritize(impacts);
    }

    private Likelihood likelihood(Severity severity, Word occurred) {
        return switch (occurred) {
            case TRUE -> Likelihood.occurred(scorer.scheme().likelihood().size());
            case CONTESTED -> Likelihood.of(severity).orOccurred();
            default -> Likelihood.of(severity);
        };
    }

    private static EvidenceRecord record(Case matter) {
        return EvidenceRecord.of(matter, matter.recordUntil(), Perspective.whole(), EvidencePolicy.standard());
    }

    /** Whether each impact has occurred, at the standard that headlines are read at, seen for its own time. */
    private static Map<String, Word> occurrences(EvidenceRecord record) {
        Map<DateRange, EvidenceRecord> holding = new HashMap<>();
        Map<String, Word> words = new TreeMap<>();
        for (Impact impact : record.matter().impacts()) {
            DateRange time = impact.period().orElse(DateRange.of(record.asOf()));
            Fact occurs = new Fact(Factors.IMPACT_OCCURS, List.of(impact.id()));
            words.put(
                    impact.id(),
                    StandardOfProof.REASONABLE_GROUNDS.word(holding.computeIfAbsent(time, record::holdingOn)
                            .evidence(occurs)
                            .standing()));
        }
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prioritizer that && scorer.equals(that.scorer) && equalKeys == that.equalKeys;
    }

    @Override
    public int hashCode() {
        return Objects.hash(scorer, equalKeys);
    }

    /**
     * {@return for example {@code ungp-severity-first 1.0.0, scheme salience-four 1.0.0, first tier: top band, equal bands: by
     * likelihood}}
     */
    @Override
    public String toString() {
        return scorer + ", equal bands: " + equalKeys;
    }
}
