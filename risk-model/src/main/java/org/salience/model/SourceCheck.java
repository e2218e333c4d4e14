package org.salience.model;

import java.time.LocalDate;
import java.util.Optional;

/** Checks the documents of a case. */
final class SourceCheck {
    private final Findings found;

    SourceCheck(Findings found) {
        this.found = found;
    }

    void source(Source each) {
        found.at("sources", each.id());
        found.reference("by", each.by(), Findings.AN_ACTOR, "actors");
        found.optional("via", each.via(), Findings.A_SOURCE, "sources");
        found.origins(each.origins());
        each.date().ifPresent(date -> found.withinRecord("date", date));
        if (each.dateFrom().isPresent() && each.date().isEmpty()) {
            found.problem("dateFrom", "a date beside it", "none");
        }
        each.putToEnterpriseOn().ifPresent(day -> notice("putToEnterpriseOn", day, each));
        each.publicOn().ifPresent(day -> notice("publicOn", day, each));
    }

    /** Notice has an end, since it is a day, and no document gives it before it was made. */
    private void notice(String field, DateRange day, Source of) {
        found.withinRecord(field, day);
        Optional<LocalDate> made = of.date().flatMap(DateRange::start);
        if (day.start().isEmpty() || day.end().isEmpty()) {
            found.problem(field, "a day, a month or a year", day.toString());
        } else if (made.filter(day.end().get()::isBefore).isPresent()) {
            found.problem(
                    field, "a day not before the document's date, " + of.date().get(), day.toString());
        }
    }
}
