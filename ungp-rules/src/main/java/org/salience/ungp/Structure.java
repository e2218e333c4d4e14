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
import org.salience.model.Relationship;

/**
 * What a case's own structure settles as not so, unless somebody claims it: that the enterprise's conduct was in acts which
 * the case sets out as other people's, that harm arose at the end of a relationship from which it runs the other way, that
 * something of the first tier was resold, or that harm done by the user arose on the way to the user.
 */
final class Structure {
    private static final Set<Factor> OWN_CONDUCT =
            Set.of(Factors.OWN_ACTIVITY_SUFFICIENT, Factors.COMBINES_WITH_OTHERS);

    private static final Map<Direction, Set<Factor>> OTHER_END = new EnumMap<>(Map.of(
            Direction.DOWNSTREAM,
                    Set.of(Factors.ARISES_IN_SUPPLY, Factors.ARISES_IN_WHAT_IS_FINANCED, Factors.HELD_FOR_OTHERS),
            Direction.UPSTREAM,
                    Set.of(
                            Factors.USED_FOR,
                            Factors.USED_IN_INCIDENT,
                            Factors.ARISES_IN_WHAT_IS_FINANCED,
                            Factors.ARISES_IN_DISTRIBUTION,
                            Factors.RESOLD,
                            Factors.HELD_FOR_OTHERS),
            Direction.INVESTMENT,
                    Set.of(
                            Factors.USED_FOR,
                            Factors.USED_IN_INCIDENT,
                            Factors.ARISES_IN_SUPPLY,
                            Factors.ARISES_IN_DISTRIBUTION,
                            Factors.RESOLD),
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
                .map(matter::relationship)
                .flatMap(relationship -> settles(fact, relationship, impact));
    }

    private static Optional<String> settles(Fact fact, Relationship relationship, Impact impact) {
        if (OTHER_END.get(relationship.direction()).contains(fact.factor())) {
            return Optional.of(
                    "the relationship is recorded as " + relationship.direction() + ", and nobody claims otherwise");
        }
        if (fact.factor().equals(Factors.RESOLD) && relationship.tier().equals(Optional.of(1))) {
            return Optional.of("the relationship is recorded as of the first tier, and nobody claims otherwise");
        }
        if (fact.factor().equals(Factors.ARISES_IN_DISTRIBUTION)
                && !impact.by().isEmpty()
                && impact.by().stream().allMatch(relationship.user().stream().toList()::contains)) {
            return Optional.of("whoever is recorded as acting uses what is supplied, and nobody claims otherwise");
        }
        return Optional.empty();
    }
}
