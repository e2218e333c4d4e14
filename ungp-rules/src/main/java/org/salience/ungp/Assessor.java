package org.salience.ungp;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.salience.model.Case;
import org.salience.model.InvalidCaseException;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Perspective;
import org.salience.severity.Severity;
import org.salience.severity.SeverityScorer;

/**
 * Assesses cases: under a rule book and an evidence policy, as of a day, from a perspective.
 *
 * <pre>{@code
 * Case matter = CaseJson.read(Path.of("case.json"));
 * Assessment assessment = Assessor.standard().assess(matter);
 * System.out.println(assessment);
 * }</pre>
 *
 * <p>Immutable and thread-safe; the same inputs give the same output on every machine.
 */
public final class Assessor {
    private final RuleBook book;
    private final EvidencePolicy policy;
    private final Optional<LocalDate> asOf;
    private final Perspective perspective;

    private Assessor(RuleBook book, EvidencePolicy policy, Optional<LocalDate> asOf, Perspective perspective) {
        this.book = book;
        this.policy = policy;
        this.asOf = asOf;
        this.perspective = perspective;
    }

    /**
     * {@return the default: standard reading and policy, the whole record, as of the day to which the case's record goes}
     */
    public static Assessor standard() {
        return new Assessor(RuleBook.standard(), EvidencePolicy.standard(), Optional.empty(), Perspective.whole());
    }

    /**
     * {@return an assessor that sees cases as of a day}
     *
     * @param day the day, inclusive
     * @throws IllegalArgumentException if its year has not four digits
     */
    public Assessor asOf(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("as of a day must name one in a year from 1 to 9999, but was " + day);
        }
        return new Assessor(book, policy, Optional.of(day), perspective);
    }

    /**
     * {@return an assessor with another perspective}
     *
     * @param other whose word counts
     */
    public Assessor perspective(Perspective other) {
        return new Assessor(book, policy, asOf, Objects.requireNonNull(other, "other"));
    }

    /**
     * {@return an assessor with another evidence policy}
     *
     * @param other what claims weigh, for example {@code EvidencePolicy.named("court-like")}
     */
    public Assessor policy(EvidencePolicy other) {
        return new Assessor(book, Objects.requireNonNull(other, "other"), asOf, perspective);
    }

    /**
     * {@return an assessor that reads the norms otherwise}
     *
     * @param other the reading, for example {@code Reading.named("lksg")}, or the default with a concept replaced
     * @throws IllegalArgumentException if it fails a check of {@link RuleBook#of}, or has no rule for something that an
     *     assessment reports
     */
    public Assessor reading(Reading other) {
        Objects.requireNonNull(other, "other");
        return new Assessor(RuleBook.of(other).complete(), policy, asOf, perspective);
    }

    /** The same with a reading that is compiled already. */
    Assessor rules(RuleBook other) {
        return new Assessor(other, policy, asOf, perspective);
    }

    /**
     * {@return what follows from a case}
     *
     * @param matter the case
     * @throws InvalidCaseException naming every rating that does not fit the rating scheme
     * @throws IllegalArgumentException if the perspective names an actor whom the case does not have, or an assessor rated the
     *     same twice on one day
     */
    public Assessment assess(Case matter) {
        Objects.requireNonNull(matter, "matter");
        EvidenceRecord record = EvidenceRecord.of(matter, asOf.orElse(matter.recordUntil()), perspective, policy);
        List<Pathway> pathways = matter.impacts().stream()
                .flatMap(impact -> Pathway.of(matter, impact).stream())
                .toList();
        Map<String, Severity> severities = SeverityScorer.standard().score(record);
        return new Assessment(this, record, book, new Deriver(record, book, pathways, severities), severities);
    }

    /**
     * {@return how the enterprise is involved in each impact of a case under this reading and others, and where and why they
     * part from it}
     *
     * @param matter the case
     * @param others the other readings; none for all that ship
     * @throws IllegalArgumentException as for {@link #assess}, or if a reading fails a check of {@link RuleBook#of}
     */
    public ReadingMatrix readings(Case matter, Reading... others) {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(others, "others");
        return new ReadingMatrix(
                assess(matter),
                (others.length == 0 ? Reading.all() : Arrays.asList(others))
                        .stream().map(other -> reading(other).assess(matter)).toList());
    }

    /**
     * {@return how what follows from a case changed, up to the day as of which it is assessed}
     *
     * @param matter the case
     * @throws IllegalArgumentException as for {@link #assess}
     */
    public Timeline timeline(Case matter) {
        Objects.requireNonNull(matter, "matter");
        return Timeline.of(this, matter, asOf.orElse(matter.recordUntil()));
    }

    @Override
    public String toString() {
        return "assessor: " + book.reading() + "; policy " + policy + "; "
                + asOf.map(day -> "as of " + day).orElse("as of the end of the record") + "; " + perspective;
    }
}
