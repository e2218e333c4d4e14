package org.salience.ungp;

import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Source;
import org.salience.model.evidence.Position;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.internal.PlainText;

/** Who says something, when and how: {@code Palantir Technologies, 2025-07-24, concedes}. No claim prints without it. */
final class Attribution {
    private Attribution() {}

    static String of(Case matter, WeighedClaim weighed) {
        return who(matter, weighed.claim()) + ", " + how(weighed) + via(matter, weighed.claim());
    }

    private static String how(WeighedClaim weighed) {
        String manner = weighed.claim().manner().id().replace('-', ' ');
        String how = weighed.position() == Position.STATES
                ? manner
                : weighed.position().toString();
        return weighed.claim().general() ? how + " in general terms" : how;
    }

    static String of(Case matter, Claim claim) {
        return who(matter, claim) + via(matter, claim);
    }

    private static String who(Case matter, Claim claim) {
        return PlainText.of(matter.actor(matter.speaker(claim)).name()) + ", "
                + matter.stated(claim).map(DateRange::toString).orElse("undated");
    }

    private static String via(Case matter, Claim claim) {
        Source source = matter.source(claim.in());
        return source.via()
                .map(via -> ", as quoted by "
                        + PlainText.of(matter.actor(matter.source(via).by()).name()))
                .orElse("");
    }
}
