package org.salience.ungp;

import java.util.Comparator;
import java.util.List;
import org.salience.model.Case;
import org.salience.model.Factor;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Perspective;
import org.salience.severity.Severity;
import org.salience.severity.SeverityScorer;

/**
 * What follows from a case. It is an assessment of recorded claims under stated assumptions, not a finding of fact or law
 * about anybody.
 *
 * <p>{@link #toString()} is a report on one screen. Immutable and thread-safe; derivations, text and JSON are computed
 * when asked.
 */
public final class Assessment {
    private final Assessor assessor;
    private final EvidenceRecord record;
    private final RuleBook book;
    private final Deriver deriver;

    Assessment(Assessor assessor, EvidenceRecord record, RuleBook book, Deriver deriver) {
        this.assessor = assessor;
        this.record = record;
        this.book = book;
        this.deriver = deriver;
    }

    /**
     * {@return the case}
     */
    public Case matter() {
        return record.matter();
    }

    /**
     * {@return the case as it was seen: day, perspective, policy}
     */
    public EvidenceRecord record() {
        return record;
    }

    /**
     * {@return the reading of the norms}
     */
    public Reading reading() {
        return book.reading();
    }

    /**
     * {@return how the enterprise is involved in an impact}
     *
     * @param impact the id of the impact
     * @throws IllegalArgumentException if the case has no such impact
     */
    public ImpactInvolvement involvement(String impact) {
        return new ImpactInvolvement(deriver, matter().impact(impact));
    }

    /**
     * {@return how the enterprise is involved in each impact, by id; empty if the case records none}
     */
    public List<ImpactInvolvement> involvements() {
        return matter().impacts().stream()
                .map(impact -> new ImpactInvolvement(deriver, impact))
                .toList();
    }

    /**
     * {@return every concept on every impact, by impact and then in the order of the rule book}
     */
    public List<Determination> determinations() {
        return matter().impacts().stream()
                .flatMap(impact ->
                        book.concepts().stream().map(concept -> new Determination(deriver, concept, impact.id())))
                .toList();
    }

    /**
     * {@return how grave an impact is, from the ratings made by the day as of which the case is seen}; likelihood plays no
     * part in it
     *
     * @param impact the id of the impact
     * @throws IllegalArgumentException if the case has no such impact, or a rating does not fit the scheme
     */
    public Severity severity(String impact) {
        String known = matter().impact(impact).id();
        return SeverityScorer.standard()
                .score(matter().ratings().stream()
                        .filter(rating -> rating.of().equals(known))
                        .filter(rating -> !rating.on().isAfter(record.asOf()))
                        .toList());
    }

    /**
     * {@return what one would ask next, on any impact, in order}
     */
    public List<Question> questions() {
        return involvements().stream()
                .flatMap(involvement -> involvement.questions().stream())
                .distinct()
                .sorted(Comparator.comparing(Question::fact))
                .toList();
    }

    /**
     * {@return whether a matter was put to the enterprise, and what came of it}
     *
     * @param factor the matter
     */
    public InquiryState asked(Factor factor) {
        return new Inquiries(matter(), record.asOf()).state(factor);
    }

    /**
     * {@return the same case, day, reading and policy from another perspective}
     *
     * @param perspective whose word counts
     */
    public Assessment according(Perspective perspective) {
        return assessor.asOf(record.asOf()).perspective(perspective).assess(matter());
    }

    /**
     * {@return how the enterprise is involved in an impact by whose word counts, on the same day and under the same reading
     * and policy}
     *
     * @param impact the id of the impact
     * @param perspectives whose word counts, a row each; none for the whole record, strictly the enterprise, contested by
     *     the enterprise, and strictly each other speaker in the record, by id
     * @throws IllegalArgumentException if the case has no such impact, or a perspective does not fit it
     */
    public Matrix matrix(String impact, Perspective... perspectives) {
        return Matrix.of(this, impact, List.of(perspectives));
    }

    /**
     * {@return the assessment as JSON text, in the format {@code salience-assessment/1}}
     */
    public String toJson() {
        return AssessmentWriter.write(this);
    }

    /**
     * {@return a report on one screen, in at most 96 columns}
     */
    @Override
    public String toString() {
        return new Screen(this).toString();
    }
}
