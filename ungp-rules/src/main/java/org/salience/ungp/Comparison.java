package org.salience.ungp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.salience.model.Claim;
import org.salience.model.Fact;
import org.salience.model.Impact;
import org.salience.model.Inquiry;
import org.salience.model.Opinion;
import org.salience.model.evidence.Evidence;
import org.salience.severity.Severity;

/**
 * Two assessments of a case compared by cause: what changed from the first to the second, each change with the inputs that
 * make it. The two may be of two days, of two versions of the case, from two perspectives, or under two readings.
 *
 * <p>Every group of causes is minimal: applied to the first assessment, the group yields what the second says there, and
 * without any one member it does not, so what acts only jointly is named jointly. Where several minimal groups exist, one
 * is given, the same every time: a single claim where one suffices, else claims rather than a change of perspective,
 * policy, reading of a concept or structure, and lower ids rather than higher. A claim outside a group may therefore have sufficed too;
 * it is under {@link #idle()} unless something else rests on it.
 *
 * <p>The causes are changes of the record and of how it is read, not of the world. {@link #toString()} is a report.
 * Immutable and thread-safe.
 */
public final class Comparison {
    private final Side first;
    private final Side second;
    private final List<Cause> differences;
    private final List<Change> changes;
    private final List<Change> firmness;
    private final List<FactChange> facts;
    private final List<SeverityChange> severities;

    private Comparison(Side first, Side second) {
        this.first = first;
        this.second = second;
        differences = Differences.between(first, second);
        Causes causes = new Causes(first, second, differences);
        List<Change> words = new ArrayList<>();
        List<Change> standings = new ArrayList<>();
        Map<Readings.At, Determination> before = new HashMap<>();
        first.assessment().determinations().forEach(each -> before.put(Readings.At.of(each), each));
        for (Determination now : second.assessment().determinations()) {
            Readings.At at = Readings.At.of(now);
            Determination then = before.get(at);
            if (then != null && !then.words().equals(now.words())) {
                words.add(new Change(
                        then, now, causes.of(readings -> readings.words().get(at))));
            } else if (then != null && !then.standing().equals(now.standing())) {
                standings.add(new Change(
                        then, now, causes.of(readings -> readings.standings().get(at))));
            }
        }
        changes = List.copyOf(words);
        firmness = List.copyOf(standings);
        facts = facts(causes);
        severities = severities(causes);
    }

    /**
     * {@return what changed from one assessment to another}
     *
     * @param first the assessment from which the changes are counted
     * @param second the assessment to which they lead
     * @throws IllegalArgumentException if they are of two cases, or of two enterprises, or if either is
     *     {@linkplain Assessment#asJudged() as judged}: what changes is what the record indicates
     */
    public static Comparison of(Assessment first, Assessment second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        if (first.isAsJudged() || second.isAsJudged()) {
            throw new IllegalArgumentException(
                    "assessments that are compared must read as the record indicates, but the "
                            + (first.isAsJudged() ? "first" : "second") + " is as judged");
        }
        same("case", first.matter().id(), second.matter().id());
        same("enterprise", first.matter().enterprise(), second.matter().enterprise());
        return new Comparison(new Side(first), new Side(second));
    }

    private static void same(String what, String one, String other) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException("assessments that are compared must be of one " + what
                    + ", but were of \"" + one + "\" and \"" + other + "\"");
        }
    }

    private List<FactChange> facts(Causes causes) {
        SortedMap<String, Fact> all = new TreeMap<>();
        Stream.of(first, second)
                .flatMap(side -> side.assessment().record().facts().stream())
                .map(Evidence::fact)
                .filter(fact -> isReached(first, fact) && isReached(second, fact))
                .forEach(fact -> all.put(fact.toString(), fact));
        List<FactChange> found = new ArrayList<>();
        all.forEach((text, fact) -> {
            Evidence before = first.evidence(fact);
            Evidence after = second.evidence(fact);
            if (!before.standing().equals(after.standing())) {
                found.add(new FactChange(before, after, causes.of(readings -> readings.fact(text))));
            }
        });
        return List.copyOf(found);
    }

    /** Whether an assessment has a pathway to a fact, on an impact that both have. */
    private boolean isReached(Side side, Fact fact) {
        return side.matter().impacts().stream()
                .filter(impact -> first.hasImpact(impact.id()) && second.hasImpact(impact.id()))
                .flatMap(impact -> Pathway.of(side.matter(), impact).stream())
                .anyMatch(pathway -> pathway.fact(fact.factor()).equals(Optional.of(fact)));
    }

    private List<SeverityChange> severities(Causes causes) {
        List<SeverityChange> found = new ArrayList<>();
        for (Impact impact : second.matter().impacts()) {
            if (first.hasImpact(impact.id())) {
                Severity before = first.assessment().severity(impact.id());
                Severity after = second.assessment().severity(impact.id());
                if (!before.toString().equals(after.toString())) {
                    found.add(new SeverityChange(impact.id(), before, after, causes.ofSeverity(impact.id())));
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * {@return the assessment from which the changes are counted}
     */
    public Assessment first() {
        return first.assessment();
    }

    /**
     * {@return the assessment to which they lead}
     */
    public Assessment second() {
        return second.assessment();
    }

    /**
     * {@return the inputs in which the two differ: claims and ratings by id, then what acts on the whole record}
     */
    public List<Cause> differences() {
        return differences;
    }

    /**
     * {@return the differences that no group of causes in {@link #changes()}, {@link #firmness()}, {@link #facts()} and
     * {@link #severities()} names}; what changed follows without them
     */
    public List<Cause> idle() {
        Set<Cause> needed = new HashSet<>();
        Stream.of(
                        changes.stream().map(Change::causes),
                        firmness.stream().map(Change::causes),
                        facts.stream().map(FactChange::causes),
                        severities.stream().map(SeverityChange::causes))
                .flatMap(each -> each)
                .forEach(needed::addAll);
        return differences.stream().filter(each -> !needed.contains(each)).toList();
    }

    /**
     * {@return the determinations whose word differs at some standard, by impact and then in the order of the rule book}
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * {@return the determinations whose words are the same and that are firmer or less firm, in the same order}
     */
    public List<Change> firmness() {
        return firmness;
    }

    /**
     * {@return the facts that stand otherwise, by factor and subjects}; only facts on pathways that both assessments have,
     * since rules read no others, and where one has no pathway there is nothing to compare
     */
    public List<FactChange> facts() {
        return facts;
    }

    /**
     * {@return the impacts whose severity reads otherwise, by id}
     */
    public List<SeverityChange> severities() {
        return severities;
    }

    /**
     * {@return the determinations that only the first assessment has, since the other has not the impact or not the concept}
     */
    public List<Determination> onlyBefore() {
        return only(first, second);
    }

    /**
     * {@return the determinations that only the second assessment has, since the other has not the impact or not the
     * concept}
     */
    public List<Determination> onlyAfter() {
        return only(second, first);
    }

    private static List<Determination> only(Side one, Side other) {
        Set<Readings.At> known = new HashSet<>();
        other.assessment().determinations().forEach(each -> known.add(Readings.At.of(each)));
        return one.assessment().determinations().stream()
                .filter(each -> !known.contains(Readings.At.of(each)))
                .toList();
    }

    /**
     * {@return claims of the second assessment that no longer count because all that they go back to was withdrawn, by id};
     * a consequence, not a cause
     */
    public List<Claim> fallen() {
        return second.matter().claims().stream()
                .filter(claim -> second.hasFallen(claim.id()) && !first.hasFallen(claim.id()))
                .toList();
    }

    /**
     * {@return the parties' conclusions that stand beside the second assessment and not beside the first, by id}
     */
    public List<Opinion> opinionsMade() {
        return minus(second.opinions(), first.opinions());
    }

    /**
     * {@return the parties' conclusions that stood beside the first assessment and not beside the second, by id}
     */
    public List<Opinion> opinionsGone() {
        return minus(first.opinions(), second.opinions());
    }

    private static List<Opinion> minus(List<Opinion> opinions, Collection<Opinion> known) {
        return opinions.stream().filter(each -> !known.contains(each)).toList();
    }

    /**
     * {@return the questions to the enterprise that stand otherwise, by id}
     */
    public List<InquiryChange> inquiries() {
        SortedMap<String, Inquiry> all = new TreeMap<>();
        Map<String, InquiryState> before = new HashMap<>();
        Map<String, InquiryState> after = new HashMap<>();
        first.inquiries().forEach((inquiry, state) -> {
            all.put(inquiry.id(), inquiry);
            before.put(inquiry.id(), state);
        });
        second.inquiries().forEach((inquiry, state) -> {
            all.put(inquiry.id(), inquiry);
            after.put(inquiry.id(), state);
        });
        return all.values().stream()
                .map(inquiry -> new InquiryChange(
                        inquiry,
                        before.getOrDefault(inquiry.id(), InquiryState.NOT_ASKED),
                        after.getOrDefault(inquiry.id(), InquiryState.NOT_ASKED)))
                .filter(change -> change.before() != change.after())
                .toList();
    }

    /**
     * {@return whether the two say the same of the same record: no input differs, no conclusion of a party, and no question}
     */
    public boolean isEmpty() {
        return differences.isEmpty()
                && onlyBefore().isEmpty()
                && onlyAfter().isEmpty()
                && opinionsMade().isEmpty()
                && opinionsGone().isEmpty()
                && inquiries().isEmpty();
    }

    /**
     * {@return a report by cause, in at most 96 columns}
     */
    @Override
    public String toString() {
        return new ComparisonScreen(this, first, second).toString();
    }
}
