package org.salience.ungp;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.salience.model.Case;
import org.salience.model.Factor;
import org.salience.model.Inquiry;

/** The questions put to the enterprise, as of a day. A deadline has passed on the day after it. */
final class Inquiries {
    private final Case matter;
    private final LocalDate asOf;

    Inquiries(Case matter, LocalDate asOf) {
        this.matter = matter;
        // Nobody looked for answers after the record was closed.
        this.asOf = asOf.isAfter(matter.recordUntil()) ? matter.recordUntil() : asOf;
    }

    List<Inquiry> asked() {
        return matter.inquiries().stream().filter(inquiry -> made(inquiry.in())).toList();
    }

    /** The furthest state that any question about a factor has reached. */
    InquiryState state(Factor factor) {
        return asked().stream()
                .filter(inquiry -> inquiry.concerns().contains(factor.id()))
                .map(inquiry -> state(inquiry, Optional.of(factor)))
                .max(Comparator.naturalOrder())
                .orElse(InquiryState.NOT_ASKED);
    }

    /** The state of one question; with a factor, as far as that factor is concerned. */
    InquiryState state(Inquiry inquiry, Optional<Factor> factor) {
        if (inquiry.answeredIn().filter(this::mayBeGiven).isPresent()) {
            boolean addressed =
                    factor.isEmpty() || inquiry.answers().contains(factor.get().id());
            return addressed ? InquiryState.ANSWERED : InquiryState.ANSWERED_ELSEWHERE;
        }
        LocalDate sought = inquiry.soughtUntil().filter(asOf::isAfter).orElse(asOf);
        boolean passed = inquiry.due().filter(sought::isAfter).isPresent();
        return passed ? InquiryState.ASKED_UNANSWERED : InquiryState.ASKED_RUNNING;
    }

    /** Nobody is said not to have answered whose answer is on record, be its day uncertain. */
    private boolean mayBeGiven(String source) {
        return matter.source(source).date().filter(date -> !date.startsBy(asOf)).isEmpty();
    }

    private boolean made(String source) {
        return matter.source(source).date().filter(date -> date.endsBy(asOf)).isPresent();
    }
}
