package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Factors;
import org.salience.model.Stance;
import org.salience.model.SubjectKind;

/** Laws of what no pathway reads, on random claims where impacts are through some of the relationships only. */
class UnreadProperties {
    @Provide
    Arbitrary<Given> cases() {
        return Combinators.combine(RandomCases.cases(), ways(), ways())
                .as((given, first, second) ->
                        given.impact(Given.IMPACT, first).impact(RandomCases.SECOND_IMPACT, second));
    }

    private static Arbitrary<String[]> ways() {
        return Arbitraries.of(List.of(), List.of(Given.RELATIONSHIP), List.of("rel-2"))
                .map(ways -> ways.toArray(String[]::new));
    }

    /** What is said to be read by no pathway could be struck from the case, and every conclusion would read the same. */
    @Property(tries = 150)
    void unreadClaims_changeNoConclusion(@ForAll("cases") Given given) {
        Case matter = given.matter();
        Assessment assessment = Assessor.standard().assess(matter);
        Set<Claim> unread = Set.copyOf(assessment.unread());
        Statistics.collect(unread.isEmpty() ? "all read" : "some unread");
        Assessment without = Assessor.standard()
                .assess(Cases.withClaims(
                        matter,
                        matter.claims().stream()
                                .filter(claim -> !unread.contains(claim))
                                .toList()));
        assertEquals(conclusions(assessment), conclusions(without));
        assertEquals(List.of(), without.unread());
    }

    private static List<String> conclusions(Assessment assessment) {
        List<String> conclusions = new ArrayList<>();
        assessment
                .determinations()
                .forEach(each ->
                        conclusions.add(each + " " + each.words() + " " + each.standing() + " " + each.modality()));
        assessment
                .involvements()
                .forEach(each -> conclusions.add(each.questions().toString()));
        return conclusions;
    }

    /** By the case alone: what names a relationship, a product or an impact that is on a pathway with all else it names is read. */
    @Property(tries = 150)
    void claimsOnOnePathway_areNeverListed(@ForAll("cases") Given given) {
        Case matter = given.matter();
        Set<String> listed = new TreeSet<>();
        Assessor.standard().assess(matter).unread().forEach(claim -> listed.add(claim.id()));
        for (Claim claim : matter.claims()) {
            boolean onOne = matter.impacts().stream()
                    .anyMatch(impact -> Pathway.of(matter, impact).stream()
                            .anyMatch(pathway -> pathway.fact(matter.factor(claim.factor()))
                                    .filter(matter.fact(claim)::equals)
                                    .isPresent()));
            assertEquals(false, onOne && listed.contains(claim.id()), claim.id());
        }
    }

    /** And what names a relationship that no impact is through is listed, unless it is asked of that relationship or lent. */
    @Property(tries = 150)
    void claimsOnARelationshipAlone_areListedIfNoImpactIsThroughIt(@ForAll("cases") Given given) {
        Case matter = given.says(Given.Voice.WATCH_STATES, Stance.SUPPORTS, Factors.BUSINESS_RELATIONSHIP, "rel-2")
                .matter();
        boolean through =
                matter.impacts().stream().anyMatch(impact -> impact.through().contains("rel-2"));
        Claim last = matter.claim("c" + matter.claims().size());
        assertEquals(
                SubjectKind.RELATIONSHIP,
                matter.factor(last.factor()).signature().get(0));
        assertEquals(!through, Assessor.standard().assess(matter).unread().contains(last));
    }
}
