package org.salience.model;

import java.util.Optional;

/** Checks the questions put to the enterprise. */
final class InquiryCheck {
    private final CaseParts parts;
    private final FactorCheck factors;
    private final Findings found;

    InquiryCheck(CaseParts parts, FactorCheck factors, Findings found) {
        this.parts = parts;
        this.factors = factors;
        this.found = found;
    }

    void inquiry(Inquiry each) {
        found.at("inquiries", each.id());
        found.reference("in", each.in(), Findings.A_SOURCE, "sources");
        if (found.reference("to", each.to(), Findings.AN_ACTOR, "actors")
                && parts.hasEnterprise()
                && !each.to().equals(parts.matter.enterprise)) {
            found.problem(
                    "to",
                    "the enterprise assessed, " + Findings.quoted(parts.matter.enterprise),
                    Findings.quoted(each.to()));
        }
        found.optional("answeredIn", each.answeredIn(), Findings.A_SOURCE, "sources");
        Optional.ofNullable(parts.sources.get(each.in()))
                .flatMap(Source::date)
                .ifPresent(asked -> inOrder(each, asked));
        each.soughtUntil().ifPresent(day -> found.withinRecord("soughtUntil", DateRange.of(day)));
        int before = found.count();
        factors.allKnown("concerns", each.concerns());
        factors.allKnown("answers", each.answers());
        boolean known = found.count() == before;
        for (String answered : each.answers()) {
            if (known && !each.concerns().contains(answered)) {
                found.problem(
                        "answers/" + answered,
                        "one of the factors that the question concerns, " + each.concerns(),
                        Findings.quoted(answered));
            }
        }
        found.subjects(each.of());
    }

    /** Nothing comes of a question before it is asked. What only may have come too early is not refused. */
    private void inOrder(Inquiry each, DateRange asked) {
        String notBefore = " not before the question was asked, " + asked;
        each.due()
                .filter(day -> isBefore(DateRange.of(day), asked))
                .ifPresent(day -> found.problem("due", "a day" + notBefore, day.toString()));
        each.soughtUntil()
                .filter(day -> isBefore(DateRange.of(day), asked))
                .ifPresent(day -> found.problem("soughtUntil", "a day" + notBefore, day.toString()));
        each.answeredIn()
                .map(parts.sources::get)
                .filter(answer ->
                        answer.date().filter(date -> isBefore(date, asked)).isPresent())
                .ifPresent(answer -> found.problem(
                        "answeredIn",
                        "a source" + notBefore,
                        Findings.quoted(answer.id()) + " of " + answer.date().get()));
    }

    private static boolean isBefore(DateRange date, DateRange other) {
        return !other.startsBefore(date);
    }
}
