package org.salience.model;

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
}
