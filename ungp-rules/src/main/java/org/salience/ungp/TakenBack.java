package org.salience.ungp;

import java.util.ArrayList;
import java.util.List;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Fact;
import org.salience.model.SubjectKind;

/** A line for a claim that was taken back: of what, by whom, when, in which words, and what its speaker says instead. */
final class TakenBack {
    private TakenBack() {}

    static void write(Page page, Assessment assessment, Claim claim) {
        Case matter = assessment.matter();
        String taken = claim.withdrawn()
                .map(withdrawal -> ", withdrawn"
                        + matter.stated(withdrawal).map(on -> " " + on).orElse("")
                        + Attribution.quoted(withdrawal.quote()))
                .orElse(", fell with what it goes back to");
        page.labelled(
                "x ",
                matter.factor(claim.factor()).label(),
                subject(matter, matter.fact(claim))
                        + Attribution.of(matter, claim)
                        + taken
                        + narrowed(assessment, claim));
    }

    /** With whom and on what, since the line may stand apart from the impact it concerns. */
    private static String subject(Case matter, Fact fact) {
        List<String> subjects = new ArrayList<>();
        for (int i = 0; i < fact.subjects().size(); i++) {
            SubjectKind kind = fact.factor().signature().get(i);
            String subject = fact.subjects().get(i);
            if (kind == SubjectKind.RELATIONSHIP) {
                subjects.add("with "
                        + Attribution.name(matter, matter.relationship(subject).with()));
            } else if (kind == SubjectKind.IMPACT) {
                subjects.add("on " + subject);
            }
        }
        return subjects.isEmpty() ? "" : String.join(", ", subjects) + ": ";
    }

    /** What the speaker says instead, if it narrowed the claim and still says that. */
    private static String narrowed(Assessment assessment, Claim claim) {
        Case matter = assessment.matter();
        return claim.replacedBy()
                .map(matter::claim)
                .flatMap(next -> assessment
                        .record()
                        .evidence(matter.fact(next))
                        .claims()
                        .filter(each -> each.claim().equals(next))
                        .findFirst())
                .map(next -> "; in its place " + Attribution.of(matter, next)
                        + Attribution.quoted(next.claim().quote()))
                .orElse("");
    }
}
