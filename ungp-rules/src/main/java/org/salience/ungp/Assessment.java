package org.salience.ungp;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Factor;
import org.salience.model.Opinion;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Perspective;
import org.salience.severity.Priorities;
import org.salience.severity.Prioritizer;
import org.salience.severity.Severity;

/**
 * What follows from a case. It is an assessment of recorded claims under stated assumptions, not a finding of fact or law
 * about anybody.
 *
 * <p>{@link #toString()} is the first screen of the report, {@link #report()} all of it. Immutable and thread-safe; derivations, text and JSON are computed
 * when asked.
 */
public final class Assessment {
    private final Assessor assessor;
    private final EvidenceRecord record;
    private final RuleBook book;
    private final Deriver deriver;
    private final Map<String, Severity> severities;

    Assessment(
            Assessor assessor,
            EvidenceRecord record,
            RuleBook book,
            Deriver deriver,
            Map<String, Severity> severities) {
        this.severities = severities;
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

    RuleBook book() {
        return book;
    }

    /**
     * {@return how the enterprise is involved in an impact}
     *
     * @param impact the id of the impact
     * @throws IllegalArgumentException if the case has no such impact
     */
    public ImpactInvolvement involvement(String impact) {
        Objects.requireNonNull(impact, "impact");
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
     * @throws IllegalArgumentException if the case has no such impact
     */
    public Severity severity(String impact) {
        Objects.requireNonNull(impact, "impact");
        return severities.get(matter().impact(impact).id());
    }

    /**
     * {@return the impacts in the order in which to address them where not all can be addressed at once}: by severity as rated
     * by the day, actual before potential where equally grave, ties kept, nothing dropped; it depends on no involvement
     */
    public Priorities priorities() {
        return Prioritizer.standard().prioritize(record());
    }

    /**
     * {@return the enterprise's due diligence, element by element, as things stand on the day as of which the case is seen};
     * it depends on no involvement
     */
    public DueDiligence dueDiligence() {
        return DueDiligence.of(record.holdingOn(DateRange.of(record.asOf())));
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
     * {@return where each judgement of the case stands here, by day and then by id}: applied in {@link #asJudged()}, or not and
     * why. A judgement is the assessor's own: it counts only on the whole record, from the day it was made, until another
     * replaces it or something on which it rests changes
     */
    public List<JudgementStatus> judgements() {
        return Judgements.of(record, book);
    }

    /**
     * {@return the second evaluation: the same record and reading, with each {@linkplain #judgements() judgement applied} in
     * place of the rules of its concept, by the pathways on which it lies; empty if none is applied}
     *
     * <p>It never takes the place of this assessment, which reads as the record indicates. It says who judged what wherever it
     * is printed. Two assessors who differ leave a concept contested. What hangs on single facts
     * ({@link ImpactInvolvement#flips()}), other perspectives, timelines and comparisons are as indicated.
     */
    public Optional<Assessment> asJudged() {
        List<JudgementStatus> applied =
                judgements().stream().filter(JudgementStatus::isApplied).toList();
        return applied.isEmpty() ? Optional.empty() : Optional.of(judgedBy(applied));
    }

    /** This assessment as the record indicates, without judgements. */
    Assessment asIndicated() {
        return isAsJudged() ? judgedBy(List.of()) : this;
    }

    private Assessment judgedBy(List<JudgementStatus> applied) {
        return new Assessment(assessor, record, book, deriver.judged(applied), severities);
    }

    /** Whether judgements are applied. */
    boolean isAsJudged() {
        return !deriver.judgements().isEmpty();
    }

    /** Whose word counts, and whether judgements are applied. */
    String seenAs() {
        return record.perspective() + (isAsJudged() ? ", as judged" : "");
    }

    /**
     * {@return the conclusions that parties had drawn by the day as of which the case is seen, by date and then by id}; they
     * stand beside the result and are never a premise
     */
    public List<Opinion> opinions() {
        return matter().opinions().stream()
                .filter(opinion ->
                        drawnOn(opinion).filter(record.asOf()::isBefore).isEmpty())
                .filter(opinion -> drawnOn(opinion).isPresent())
                .sorted(Comparator.comparing(
                                (Opinion opinion) -> drawnOn(opinion).get())
                        .thenComparing(Opinion::id))
                .toList();
    }

    private Optional<LocalDate> drawnOn(Opinion opinion) {
        return matter().source(opinion.in()).date().flatMap(DateRange::end);
    }

    /**
     * {@return the claims that count and that no pathway reads, by id}: nothing that they speak of lies on a pathway to an
     * impact, or follows from what does, and the review of due diligence does not ask for them. A relationship may be on record
     * before an impact is recorded as {@link org.salience.model.Impact#through() through} it
     */
    public List<Claim> unread() {
        return Unread.of(this);
    }

    /**
     * {@return whether a matter was put to the enterprise, and what came of it}
     *
     * @param factor the matter
     */
    public InquiryState asked(Factor factor) {
        Objects.requireNonNull(factor, "factor");
        return new Inquiries(matter(), record.asOf()).state(factor);
    }

    /**
     * {@return the same case, day, reading and policy from another perspective}
     *
     * @param perspective whose word counts
     */
    public Assessment according(Perspective perspective) {
        Objects.requireNonNull(perspective, "perspective");
        return assessor.asOf(record.asOf()).perspective(perspective).assess(matter());
    }

    /**
     * {@return what changes from this assessment to another of the same case, and by which inputs}
     *
     * @param other the other assessment: of another day or version of the case, from another perspective, or under another
     *     reading
     * @throws IllegalArgumentException if it is of another case, or of another enterprise, or if either is
     *     {@linkplain #asJudged() as judged}
     */
    public Comparison changesTo(Assessment other) {
        Objects.requireNonNull(other, "other");
        return Comparison.of(this, other);
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
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(perspectives, "perspectives");
        return Matrix.of(this, impact, List.of(perspectives));
    }

    /**
     * {@return the assessment as JSON text, in the format {@code salience-assessment/1}; its {@linkplain #receipt() receipt}
     * is not part of it}
     */
    public String toJson() {
        return AssessmentWriter.write(this);
    }

    /**
     * {@return what it was made from and the hash of what came out, so that anybody can run it again}
     */
    public Receipt receipt() {
        return Receipt.of(this);
    }

    /**
     * {@return the lines with which every printed page begins: case, day, perspective, policy if it is not the default, and
     * that this is no finding}
     */
    public String heading() {
        return Screen.heading(this);
    }

    /**
     * {@return where a claim comes from, in at most 96 columns: speaker, day, manner, document, quotation chain with the basis
     * of each date, the time it speaks of, the bodies it goes back to, and what it weighs, step by step}
     *
     * @param claim the id of the claim
     * @throws IllegalArgumentException if the case has no such claim
     */
    public String provenance(String claim) {
        Objects.requireNonNull(claim, "claim");
        return Provenance.of(this, claim);
    }

    /**
     * {@return the whole report: every impact, every quotation whole, and the receipt, in at most 96 columns}
     */
    public String report() {
        return Screen.whole(this) + "\n" + receipt();
    }

    /**
     * {@return the report on one impact, every quotation whole, in at most 96 columns}
     *
     * @param impact the id of the impact
     * @throws IllegalArgumentException if the case has no such impact
     */
    public String report(String impact) {
        Objects.requireNonNull(impact, "impact");
        return Screen.impact(this, involvement(impact));
    }

    /**
     * {@return what each impact calls for, in at most 96 columns: every flag and every duty, whether it is called for, and
     * what it turns on where that is open}
     */
    public String response() {
        return Screen.response(this);
    }

    /**
     * {@return the first screen, in at most 96 columns: every impact in a line, and the leading one with its reasons}
     */
    @Override
    public String toString() {
        return Screen.first(this);
    }
}
