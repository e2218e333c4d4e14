package org.salience.ungp;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Source;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.Step;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.internal.PlainText;

/** Where a claim comes from, on one page: who says it, where, when, how, through whom we have it, and what it weighs. */
final class Provenance {
    private final Assessment assessment;
    private final Claim claim;
    private final Page page = new Page();

    private Provenance(Assessment assessment, Claim claim) {
        this.assessment = assessment;
        this.claim = claim;
    }

    static String of(Assessment assessment, String id) {
        Provenance provenance = new Provenance(assessment, assessment.matter().claim(id));
        provenance.write();
        return provenance.page.toString();
    }

    private void write() {
        Source source = assessment.matter().source(claim.in());
        Fact fact = assessment.matter().fact(claim);
        page.line(claim.id() + "  " + claim.stance().id() + " " + fact);
        claim.quote().ifPresent(quote -> page.wrapped("  \"", "   ", PlainText.of(quote) + "\""));
        row("speaker", Attribution.name(assessment.matter(), assessment.matter().speaker(claim)));
        row("said", stated() + ", " + (claim.general() ? "in general terms" : "specifically"));
        row("manner", claim.manner().id().replace('-', ' '));
        claim.characterisedBy().ifPresent(by -> row("in the words of", Attribution.name(assessment.matter(), by)));
        document("in", source);
        claim.at().ifPresent(at -> row("at", PlainText.of(at)));
        for (Optional<String> link = source.via(); link.isPresent(); ) {
            Source through = assessment.matter().source(link.get());
            document("known through", through);
            link = through.via();
        }
        row(
                "speaks of",
                assessment.matter().holds(claim).map(DateRange::toString).orElse("the time of the impact"));
        standing(fact);
        claim.withdrawn()
                .ifPresent(withdrawal -> row(
                        "withdrawn",
                        assessment
                                        .matter()
                                        .stated(withdrawal)
                                        .map(DateRange::toString)
                                        .orElse("on no certain day")
                                + " in " + withdrawal.in()
                                + withdrawal
                                        .quote()
                                        .map(quote -> ": \"" + PlainText.of(quote) + "\"")
                                        .orElse("")));
        claim.replacedBy().ifPresent(next -> row("replaced by", next));
        claim.note().ifPresent(note -> row("encoder's note", PlainText.of(note)));
    }

    private String stated() {
        return assessment
                .matter()
                .stated(claim)
                .map(on -> on + (claim.on().isPresent() ? ", as the case dates this claim" : ""))
                .orElse("on no certain day");
    }

    private void document(String label, Source source) {
        row(
                label,
                source.id() + ", " + source.kind() + " by " + Attribution.name(assessment.matter(), source.by()) + ", "
                        + source.date().map(DateRange::toString).orElse("undated")
                        + source.dateFrom()
                                .map(basis -> " (date from: " + PlainText.of(basis) + ")")
                                .orElse("")
                        + source.putToEnterpriseOn()
                                .map(day -> ", put to the enterprise " + day)
                                .orElse("")
                        + source.publicOn().map(day -> ", public " + day).orElse("")
                        + ": " + PlainText.of(source.title()));
    }

    /** What it weighs as of the day, step by step; or why it does not count. */
    private void standing(Fact fact) {
        Optional<WeighedClaim> weighed = assessment
                .record()
                .evidence(fact)
                .claims()
                .filter(each -> each.claim().equals(claim))
                .findFirst();
        weighed.ifPresent(each -> {
            row(
                    "goes back to",
                    each.roots().stream()
                            .map(root -> Attribution.name(assessment.matter(), root))
                            .collect(Collectors.joining(", ")));
            row("leaves the speaker", each.position().toString());
            row("weighs", each.strength().toString());
            each.steps().stream().map(Step::toString).forEach(step -> row("", step));
        });
        if (weighed.isEmpty()) {
            row("weighs", "nothing as of " + assessment.record().asOf() + ": " + why(fact));
        }
    }

    private String why(Fact fact) {
        Evidence evidence = assessment.record().evidence(fact);
        if (evidence.withdrawn().contains(claim)) {
            return claim.withdrawn().isPresent() ? "withdrawn" : "fell with what it goes back to";
        }
        if (assessment.record().undated().contains(claim)) {
            return "nothing dates it";
        }
        if (assessment.record().maybeMade().contains(claim)) {
            return "it may or may not have been said by then";
        }
        boolean counts = Stream.of(assessment.record().whole().evidence(fact))
                .flatMap(Evidence::claims)
                .anyMatch(each -> each.claim().equals(claim));
        return counts ? "left out from this perspective" : "not yet said";
    }

    private void row(String label, String content) {
        page.labelled("", label, content);
    }
}
