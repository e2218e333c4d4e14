package org.salience.ungp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salience.model.Case;
import org.salience.model.Impact;
import org.salience.model.Track;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.internal.PlainText;

/**
 * How the enterprise is involved in one impact by whose word counts and by standard of proof. It shows on whose word a
 * result depends; no row says who is right.
 *
 * <p>Immutable and thread-safe.
 */
public final class Matrix {
    private final String impact;
    private final Map<Perspective, Assessment> rows = new LinkedHashMap<>();

    private Matrix(String impact, Assessment assessment, List<Perspective> perspectives) {
        this.impact = impact;
        perspectives.forEach(each -> rows.computeIfAbsent(each, assessment::according));
    }

    /** With no perspectives, those that every case has: all, the enterprise and whoever else speaks. */
    static Matrix of(Assessment assessment, String impact, List<Perspective> perspectives) {
        String known = assessment.matter().impact(impact).id();
        return new Matrix(
                known,
                assessment,
                perspectives.isEmpty() ? everySpeaker(assessment.record().whole()) : perspectives);
    }

    /** Units of the enterprise speak with it. */
    private static List<Perspective> everySpeaker(EvidenceRecord record) {
        Case matter = record.matter();
        List<Perspective> perspectives = new ArrayList<>(List.of(
                Perspective.whole(),
                Perspective.strictly(matter.enterprise()),
                Perspective.contested(matter.enterprise())));
        record.facts().stream()
                .flatMap(evidence -> evidence.claims())
                .map(each -> each.speaker())
                .filter(speaker -> !matter.isEnterprise(speaker))
                .distinct()
                .sorted()
                .map(Perspective::strictly)
                .forEach(perspectives::add);
        return perspectives;
    }

    /**
     * {@return the id of the impact}
     */
    public String impact() {
        return impact;
    }

    /**
     * {@return whose word counts in each row, in order}
     */
    public List<Perspective> perspectives() {
        return List.copyOf(rows.keySet());
    }

    /**
     * {@return what follows if only the word of a row counts}
     *
     * @param perspective whose word counts
     * @param track harm that occurred, or a risk of harm
     * @param standard the standard of proof
     * @throws IllegalArgumentException if the matrix has no such row
     */
    public Finding finding(Perspective perspective, Track track, StandardOfProof standard) {
        Assessment row = rows.get(perspective);
        if (row == null) {
            throw new IllegalArgumentException(
                    "the matrix has no row \"" + perspective + "\"; it has " + rows.keySet());
        }
        return row.involvement(impact).finding(track, standard);
    }

    /**
     * {@return a table of at most 96 columns: two lines for each perspective, a column for each standard of proof}
     */
    @Override
    public String toString() {
        Page page = new Page();
        EvidenceRecord first = rows.values().iterator().next().record();
        Impact of = first.matter().impact(impact);
        page.wrapped(
                "IMPACT  ",
                "        ",
                PlainText.of(of.title()) + ", as of " + first.asOf() + ", by whose word counts");
        page.line(Screen.NOTICE);
        page.row("", StandardOfProof::toString);
        rows.forEach((perspective, assessment) -> row(page, perspective, assessment.record()));
        page.line("KEY  ? a higher category is open");
        page.line("     strictly, contested: it is supposed that the party's own word is true");
        return page.toString();
    }

    private void row(Page page, Perspective perspective, EvidenceRecord record) {
        page.wrapped("", "  ", perspective.toString());
        record.warnings().forEach(warning -> page.wrapped("  ! ", "    ", warning));
        if (record.facts().stream().noneMatch(fact -> fact.claims().findAny().isPresent())) {
            page.line("  nothing on record counts");
            return;
        }
        page.row(
                "risk of harm",
                standard -> finding(perspective, Track.RISK, standard).cell());
        page.row(
                "harm that occurred",
                standard -> finding(perspective, Track.OCCURRED, standard).cell());
    }
}
