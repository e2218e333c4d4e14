package org.salience.ungp;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salience.model.Case;
import org.salience.model.Direction;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Impact;

/**
 * What a case's own structure settles as not so, unless somebody claims it: that the enterprise's conduct was in acts which
 * the case sets out as other people's, or that harm arose at the end of a relationship from which it runs the other way.
 */
final class Structure {
    private static final Set<Factor> OWN_CONDUCT =
            Set.of(Factors.OWN_ACTIVITY_SUFFICIENT, Factors.COMBINES_WITH_OTHERS);

    private static final Map<Direction, Set<Factor>> OTHER_END = new EnumMap<>(Map.of(
            Direction.DOWNSTREAM, Set.of(Factors.ARISES_IN_SUPPLY, Factors.ARISES_IN_WHAT_IS_FINANCED),
            Direction.UPSTREAM, Set.of(Factors.USED_FOR, Factors.USED_IN_INCIDENT, Factors.ARISES_IN_WHAT_IS_FINANCED),
            Direction.INVESTMENT, Set.of(Factors.USED_FOR, Factors.USED_IN_INCIDENT, Factors.ARISES_IN_SUPPLY),
            Direction.PARTNERSHIP, Set.of()));

    private Structure() {}

    /** Why a fact that nobody supports is not so, as the case is set out; empty if the case leaves it open. */
    static Optional<String> settles(Fact fact, Pathway pathway, Impact impact, Case matter) {
        if (OWN_CONDUCT.contains(fact.factor())
                && !impact.by().isEmpty()
                && impact.by().stream().noneMatch(matter::isEnterprise)) {
            return Optional.of("everybody recorded as acting is someone else, and nobody claims otherwise");
        }
        return pathway.relationship()
                .map(id -> matter.relationship(id).direction())
                .filter(direction -> OTHER_END.get(direction).contains(fact.factor()))
                .map(direction -> "the relationship is recorded as " + direction + ", and nobody claims otherwise");
    }
}
