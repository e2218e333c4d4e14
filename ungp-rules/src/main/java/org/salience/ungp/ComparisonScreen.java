package org.salience.ungp;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Factor;
import org.salience.model.Impact;
import org.salience.model.Implication;
import org.salience.model.Opinion;
import org.salience.model.Source;
import org.salience.model.Stance;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.internal.PlainText;

/** The report of a comparison: each group of causes with the claims behind it, and below it all that changed by it. */
final class ComparisonScreen {
    private static final String REASON = "BECAUSE  ";
    private static final String FURTHER = "AND      ";

    private final Comparison comparison;
    private final Side first;
    private final Side second;
    private final Page page = new Page();
    private final Set<Cause> shown = new HashSet<>();

    ComparisonScreen(Comparison comparison, Side first, Side second) {
        this.comparison = comparison;
        this.first = first;
        this.second = second;
        head();
        if (comparison.isEmpty()) {
            page.line("");
            page.line("Nothing changed.");
            return;
        }
        impacts();
        groups();
        fallen();
        idle();
        asked();
        opinions("CONCLUSIONS OF THE PARTIES, NEW", second, comparison.opinionsMade());
        opinions("CONCLUSIONS OF THE PARTIES, NO LONGER THERE", first, comparison.opinionsGone());
        key();
    }

    private void head() {
        page.line(PlainText.of(second.matter().title()) + ": what changed, and why");
        seen("before  ", first);
        seen("after   ", second);
        page.line(Screen.NOTICE);
    }

    /** As on the first screen, a policy and a reading are named where they are not the default. */
    private void seen(String name, Side side) {
        EvidencePolicy policy = side.assessment().record().policy();
        Reading reading = side.assessment().reading();
        page.wrapped(
                name,
                "        ",
                "record to " + side.matter().recordUntil() + ", as of " + side.asOf() + ", "
                        + side.assessment().record().perspective()
                        + (policy.equals(EvidencePolicy.standard()) ? "" : ", weighed by " + policy)
                        + (reading.equals(Reading.standard()) ? "" : ", read under " + reading.name()));
    }

    private void impacts() {
        page.line("");
        for (Impact impact : second.matter().impacts()) {
            String after = headline(second, impact);
            String before = first.hasImpact(impact.id()) ? headline(first, impact) : "not in the case";
            impact(impact, before.equals(after) ? after + ", as before" : before + " -> " + after);
        }
        for (Impact impact : first.matter().impacts()) {
            if (!second.hasImpact(impact.id())) {
                impact(impact, headline(first, impact) + " -> no longer in the case");
            }
        }
        concepts("concluded only before", comparison.onlyBefore());
        concepts("concluded only after", comparison.onlyAfter());
    }

    private static String headline(Side side, Impact impact) {
        return side.assessment().involvement(impact.id()).headline().toString();
    }

    private void impact(Impact impact, String step) {
        page.wrapped("IMPACT  ", "        ", PlainText.of(impact.title()) + " (" + impact.id() + "): " + step);
    }

    /** Concepts that one reading concludes and the other does not, on impacts that both assessments have. */
    private void concepts(String heading, List<Determination> only) {
        List<String> labels = only.stream()
                .filter(each -> first.hasImpact(each.impact()) && second.hasImpact(each.impact()))
                .map(each -> each.concept().label())
                .distinct()
                .toList();
        if (!labels.isEmpty()) {
            page.wrapped("  ", "    ", heading + ": " + String.join(", ", labels));
        }
    }

    private void groups() {
        Map<List<Cause>, List<Change>> changes = grouped(
                Stream.of(comparison.changes(), comparison.firmness())
                        .flatMap(List::stream)
                        .toList(),
                Change::causes);
        Map<List<Cause>, List<FactChange>> facts = grouped(
                comparison.facts().stream()
                        .filter(change -> isMoreThanExcluded(change.before()) || isMoreThanExcluded(change.after()))
                        .toList(),
                FactChange::causes);
        Map<List<Cause>, List<SeverityChange>> severities = grouped(comparison.severities(), SeverityChange::causes);
        Set<List<Cause>> groups = new LinkedHashSet<>(changes.keySet());
        groups.addAll(facts.keySet());
        groups.addAll(severities.keySet());
        for (List<Cause> group : groups) {
            page.line("");
            causes(group);
            changed(changes.getOrDefault(group, List.of()));
            facts(facts.getOrDefault(group, List.of()));
            severities.getOrDefault(group, List.of()).forEach(this::severity);
        }
        if (groups.isEmpty()) {
            page.line("");
            page.line("No word, no standing and no severity changed.");
        }
    }

    /** In order of first appearance. */
    private static <K, T> Map<K, List<T>> grouped(List<T> all, Function<T, K> by) {
        return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private void causes(List<Cause> group) {
        String heading = REASON;
        for (Cause cause : group) {
            page.wrapped(heading, " ".repeat(heading.length()), cause.toString());
            if (shown.add(cause)) {
                claims(cause);
            }
            heading = FURTHER;
        }
    }

    /** The claims behind a cause. What is printed of a claim is never less than who says it, when and how. */
    private void claims(Cause cause) {
        String id = cause.of().orElse("");
        switch (cause.kind()) {
            case CLAIM_IN_FORCE -> claim(second, id, "");
            case CLAIM_NOT_IN_FORCE -> claim(first, id, "");
            case CLAIM_WITHDRAWN -> withdrawn(id);
            case CLAIM_EDITED -> {
                claim(first, id, "before: ");
                claim(second, id, "after: ");
            }
            default -> {}
        }
    }

    private void withdrawn(String id) {
        Claim.Withdrawal withdrawal = second.withdrawal(id).orElseThrow();
        Side spoken = first.claim(id).isPresent() ? first : second;
        line(
                "x ",
                spoken,
                id,
                said(spoken, id) + "; " + Differences.withdrawn(second, id) + Attribution.quoted(withdrawal.quote()));
    }

    private void claim(Side side, String id, String when) {
        String sign = side.matter().claim(id).stance() == Stance.SUPPORTS ? "+ " : "- ";
        line(sign, side, id, when + said(side, id));
    }

    private void line(String sign, Side side, String id, String content) {
        Factor factor = side.matter().factor(side.matter().claim(id).factor());
        page.labelled(sign, factor.id().contains(":") ? factor.id() : factor.label(), content);
    }

    /** Who says it, when and how, and the words; what is not in force has no position and prints its manner alone. */
    private static String said(Side side, String id) {
        Case matter = side.matter();
        Claim claim = matter.claim(id);
        String who = side.weighed(id)
                .map(weighed -> Attribution.of(matter, weighed))
                .orElseGet(() -> Attribution.of(matter, claim) + ", "
                        + claim.manner().id().replace('-', ' '));
        return who + Attribution.quoted(claim.quote());
    }

    private void changed(List<Change> changes) {
        grouped(changes, Change::impact).forEach((impact, on) -> {
            page.line("  -> " + impact);
            on.forEach(each -> page.labelled("   ", each.concept().label(), each.step()));
        });
    }

    private void facts(List<FactChange> facts) {
        if (!facts.isEmpty()) {
            page.line("  -> facts");
        }
        facts.forEach(each -> page.wrapped(
                "     ",
                "       ",
                each.fact() + ": " + each.before().standing() + " -> "
                        + each.after().standing()));
    }

    private void severity(SeverityChange change) {
        page.line("  -> severity of " + change.impact());
        page.wrapped("     ", "       ", change.before() + " -> " + change.after());
    }

    private void fallen() {
        if (!comparison.fallen().isEmpty()) {
            page.line("");
            page.line("FALLEN WITH WHAT THEY GO BACK TO");
            comparison.fallen().forEach(claim -> {
                Side spoken = first.weighed(claim.id()).isPresent() ? first : second;
                String origins = String.join(", ", second.matter().origins(claim));
                page.wrapped("  ", "    ", claim.id() + " goes back to " + origins);
                line("x ", spoken, claim.id(), said(spoken, claim.id()));
            });
        }
    }

    private void idle() {
        if (!comparison.idle().isEmpty()) {
            page.line("");
            page.line("NO CHANGE ABOVE RESTS ON");
        }
        comparison.idle().forEach(cause -> {
            page.wrapped("  ", "    ", cause.toString());
            claims(cause);
        });
    }

    /** Questions asked in one document that took the same step are counted, not printed one by one. */
    private void asked() {
        Map<String, List<InquiryChange>> steps = grouped(
                comparison.inquiries(),
                each -> each.inquiry().in() + each.inquiry().due() + each.before() + " -> " + each.after());
        steps.values().forEach(questions -> {
            InquiryChange one = questions.get(0);
            Side side = one.after() == InquiryState.NOT_ASKED ? first : second;
            Source source = side.matter().source(one.inquiry().in());
            page.line("");
            page.wrapped(
                    "ASKED  ",
                    "       ",
                    questions.size() + (questions.size() == 1 ? " question" : " questions") + " by "
                            + Attribution.name(side.matter(), source.by()) + " on "
                            + source.date().map(DateRange::toString).orElseThrow()
                            + one.inquiry()
                                    .due()
                                    .map(due -> ", answer due " + due)
                                    .orElse(", no deadline") + ": "
                            + one.before() + " -> "
                            + one.after());
        });
    }

    private void opinions(String heading, Side side, List<Opinion> opinions) {
        if (!opinions.isEmpty()) {
            page.line("");
            page.line(heading + "  (shown beside the result, never a premise)");
        }
        opinions.forEach(
                opinion -> page.wrapped("  ", "    ", Attribution.of(side.matter(), opinion), Integer.MAX_VALUE));
    }

    private void key() {
        page.line("");
        page.line("KEY  + says so   - disputes it   x taken back   -> became");
        page.line("     words stand for possible / reasonable grounds / clear and convincing");
        page.line("     standings say how firmly something is supported (+) and disputed (-)");
    }

    /** A fact of which nobody speaks and which only something else excludes is no news of its own. */
    private static boolean isMoreThanExcluded(Evidence evidence) {
        return evidence.claims().findAny().isPresent()
                || !evidence.withdrawn().isEmpty()
                || evidence.implied().stream().anyMatch(each -> each.by() instanceof Implication);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
