package org.salience.model;

import java.time.LocalDate;
import java.util.List;

/** Checks ratings against the impact that they rate, and what measures change in them. */
final class RatingCheck {
    private final CaseParts parts;
    private final Findings found;

    RatingCheck(CaseParts parts, Findings found) {
        this.parts = parts;
        this.found = found;
    }

    void rating(Rating each) {
        found.at("ratings", each.id());
        found.assessor(each.by());
        found.withinRecord("on", DateRange.of(each.on()));
        found.reference("of", each.of(), "the id of an impact", "impacts");
        found.all("because", each.because(), Findings.A_CLAIM, "claims");
        Impact impact = parts.impacts.get(each.of());
        boolean past = impact != null && isPast(impact);
        if (impact != null && past && !(each.likelihood() instanceof RatingValue.NotRated)) {
            found.problem(
                    "likelihood",
                    "no likelihood" + sinceItIsPast(impact),
                    each.likelihood().toString());
        }
        if (impact != null
                && each.group().isPresent()
                && !impact.groups().contains(each.group().get())) {
            found.problem(
                    "group",
                    impact.groups().isEmpty()
                            ? "no group, since " + impact.id() + " names none; name it there under \"groups\""
                            : "one of the groups that " + impact.id() + " names, " + impact.groups(),
                    Findings.quoted(each.group().get()));
        }
        each.ifDelayed().ifPresent(delay -> delay(each, delay));
        for (Mitigation mitigation : each.mitigations()) {
            mitigation(each, mitigation);
            if (impact != null && past && (mitigation.of() == Aspect.SCALE || mitigation.of() == Aspect.SCOPE)) {
                found.problem(
                        "mitigations/" + mitigation.of(),
                        "no mitigation of scale or scope" + sinceItIsPast(impact)
                                + ", and what has happened can only be remedied",
                        mitigation.toString());
            }
        }
    }

    private boolean isPast(Impact impact) {
        LocalDate until = parts.matter.recordUntil;
        return until != null
                && impact.period().filter(period -> period.endsBy(until)).isPresent();
    }

    private static String sinceItIsPast(Impact impact) {
        return ", since the case fixes " + impact.id() + " as past ("
                + impact.period().map(DateRange::toString).orElse("") + ")";
    }

    private void delay(Rating rating, Delay delay) {
        if (!isAtMost(rating.irremediability(), delay.irremediability())) {
            found.problem(
                    "ifDelayed/irremediability",
                    "no less than the irremediability without delay, " + rating.irremediability(),
                    delay.irremediability().toString());
        }
    }

    private void mitigation(Rating rating, Mitigation mitigation) {
        String field = "mitigations/" + mitigation.of();
        found.all(field + "/by", mitigation.by(), "the id of a measure", "measures");
        found.all(field + "/because", mitigation.because(), Findings.A_CLAIM, "claims");
        RatingValue gross = mitigation.of().of(rating);
        if (gross instanceof RatingValue.NotRated) {
            found.problem(field, "a rating of " + mitigation.of() + " without the measures beside it", "none");
        } else if (!isAtMost(mitigation.to(), gross)) {
            found.problem(
                    field + "/to",
                    "no more than " + mitigation.of() + " without the measures, " + gross,
                    mitigation.to().toString());
        }
        boolean bears = mitigation.because().stream()
                .map(parts.claims::get)
                .anyMatch(claim -> claim == null
                        || claim.stance() == Stance.SUPPORTS
                                && claim.of().stream().anyMatch(mitigation.by()::contains));
        boolean known = mitigation.by().stream().allMatch(id -> parts.is(id, "measures"));
        if (mitigation.hasEvidence() && known && !bears) {
            found.problem(
                    field + "/because",
                    "a claim that supports something of " + mitigation.by()
                            + "; without evidence leave \"because\" out, and nothing is credited",
                    mitigation.because().toString());
        }
    }

    /** Whether neither end of a value lies above that of another; a value that is not rated is above nothing. */
    private static boolean isAtMost(RatingValue value, RatingValue other) {
        return ends(value).isEmpty()
                || ends(other).isEmpty()
                || ends(value).get(0) <= ends(other).get(0)
                        && ends(value).get(1) <= ends(other).get(1);
    }

    private static List<Integer> ends(RatingValue value) {
        if (value instanceof RatingValue.Levels levels) {
            return List.of(levels.low(), levels.high());
        }
        return value instanceof RatingValue.Shares shares
                ? List.of(shares.shares().firstKey(), shares.shares().lastKey())
                : List.of();
    }
}
