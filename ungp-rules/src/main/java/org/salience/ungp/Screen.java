package org.salience.ungp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concept;
import org.salience.model.Inquiry;
import org.salience.model.Opinion;
import org.salience.model.Source;
import org.salience.model.Track;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.internal.PlainText;
import org.salience.model.norm.Checked;

/** The report of an assessment. Every claim stands with its speaker, day and manner, and both sides in the same weight. */
final class Screen {
    static final String NOTICE =
            "Assessment of recorded claims under stated assumptions. Not a finding of fact or law.";

    /** How many lines one claim may take on the first screen. */
    private static final int FIRST_LINES = 2;

    private final Assessment assessment;
    private final Case matter;
    private final Page page = new Page();
    private final Set<Claim> shown = new HashSet<>();

    private Screen(Assessment assessment) {
        this.assessment = assessment;
        this.matter = assessment.matter();
    }

    /** What comes first: every impact in a line, and the leading one with its reasons. */
    static String first(Assessment assessment) {
        Screen screen = new Screen(assessment);
        List<ImpactInvolvement> ranked = screen.ranked();
        screen.head();
        screen.overview(ranked);
        screen.sections(ranked.stream().limit(1).toList(), FIRST_LINES);
        screen.rest(FIRST_LINES);
        if (!ranked.isEmpty()) {
            String leading = ranked.get(0).impact().id();
            String other = ranked.get(Math.min(1, ranked.size() - 1)).impact().id();
            screen.page.line("");
            screen.page.wrapped(
                    "MORE  ",
                    "      ",
                    "show=all | impact:" + other + " | why:" + leading + " | matrix:" + leading
                            + " | response | diligence | timeline | claims | questions | "
                            + (assessment.asJudged().isPresent() ? "judged | " : "") + "json | receipt");
        }
        return screen.page.toString();
    }

    /** What every printed page of an assessment begins with. */
    static String heading(Assessment assessment) {
        Screen screen = new Screen(assessment);
        screen.head();
        return screen.page.toString();
    }

    /** Everything, with every quotation whole. */
    static String whole(Assessment assessment) {
        Screen screen = new Screen(assessment);
        screen.head();
        screen.overview(screen.ranked());
        screen.sections(screen.ranked(), Integer.MAX_VALUE);
        screen.rest(Integer.MAX_VALUE);
        return screen.page.toString();
    }

    /** One impact, with every quotation whole. */
    static String impact(Assessment assessment, ImpactInvolvement involvement) {
        Screen screen = new Screen(assessment);
        screen.head();
        screen.sections(List.of(involvement), Integer.MAX_VALUE);
        screen.key();
        return screen.page.toString();
    }

    /** What each impact calls for: every flag and every duty. */
    static String response(Assessment assessment) {
        Screen screen = new Screen(assessment);
        screen.head();
        screen.ranked()
                .forEach(involvement -> new ImpactSection(
                                screen.page, assessment, assessment, involvement, Integer.MAX_VALUE)
                        .wholeResponse());
        screen.key();
        return screen.page.toString();
    }

    private void sections(List<ImpactInvolvement> involvements, int lines) {
        Assessment ownWord = assessment.according(Perspective.strictly(matter.enterprise()));
        for (ImpactInvolvement involvement : involvements) {
            ImpactSection section = new ImpactSection(page, assessment, ownWord, involvement, lines);
            section.write();
            shown.addAll(section.withdrawn());
        }
        if (assessment.involvements().isEmpty()) {
            page.line("");
            page.line("No impact on rights is recorded, so there is no involvement to assess. Whose rights could be");
            page.line("affected?");
        }
    }

    private void rest(int lines) {
        page.line("");
        DiligencePage.summary(assessment.dueDiligence(), page);
        takenBack();
        asked(lines == Integer.MAX_VALUE);
        opinions(lines);
        leftOut();
        key();
    }

    /** The furthest involvement first, then the gravest impact; then by id. */
    private List<ImpactInvolvement> ranked() {
        return assessment.involvements().stream()
                .sorted(Comparator.comparing(
                                (ImpactInvolvement involvement) ->
                                        involvement.headline().point(),
                                Comparator.comparing(point ->
                                        -point.map(Involvement::ordinal).orElse(-1)))
                        .thenComparing(involvement -> involvement.headline().track() == Track.OCCURRED ? 0 : 1)
                        .thenComparing(involvement ->
                                assessment.severity(involvement.impact().id()).tier())
                        .thenComparing(involvement -> involvement.impact().id()))
                .toList();
    }

    private void overview(List<ImpactInvolvement> ranked) {
        if (ranked.size() < 2) {
            return;
        }
        page.line("");
        page.entry("IMPACTS, at reasonable grounds", "risk of harm", "harm that occurred");
        for (ImpactInvolvement involvement : ranked) {
            page.entry(
                    "  " + PlainText.of(involvement.impact().title()),
                    overviewed(involvement.finding(Track.RISK, StandardOfProof.REASONABLE_GROUNDS)),
                    overviewed(involvement.finding(Track.OCCURRED, StandardOfProof.REASONABLE_GROUNDS)));
        }
    }

    private static String overviewed(Finding finding) {
        String cell = finding.cell();
        return finding.isInvolved() ? cell : cell.toLowerCase(Locale.ROOT);
    }

    private void head() {
        page.wrapped("", "", PlainText.of(matter.title()));
        page.line("record to " + matter.recordUntil() + ", as of "
                + assessment.record().asOf()
                + (assessment.record().asOf().isAfter(matter.recordUntil()) ? " (after its end)" : "") + ", "
                + assessment.seenAs());
        if (assessment.isAsJudged()) {
            page.wrapped("", "", "as judged by " + assessors() + ": personal, and beside what the record indicates");
        }
        if (assessment.record().policy() != EvidencePolicy.standard()) {
            page.line("weighed by the evidence policy " + assessment.record().policy() + ", not by the default");
        }
        if (!assessment.reading().equals(Reading.standard())) {
            page.wrapped(
                    "", "  ", "read under " + assessment.reading().name() + ", not under the default" + replaced());
            page.wrapped(
                    "",
                    "  ",
                    "none, no risk: nothing here ties it to the enterprise; people may be at risk all the same");
        }
        page.line(NOTICE);
    }

    private String assessors() {
        return assessment.judgements().stream()
                .filter(JudgementStatus::isApplied)
                .map(JudgementStatus::who)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String replaced() {
        List<Concept> replaced = assessment.reading().replaced();
        return replaced.isEmpty()
                ? ""
                : ", which it replaces in: "
                        + replaced.stream().map(Concept::label).collect(Collectors.joining(", "));
    }

    /** Whatever else was taken back: a correction must not be missed because it concerns another impact, or none. */
    private void takenBack() {
        List<Claim> others = assessment.record().facts().stream()
                .flatMap(evidence -> evidence.withdrawn().stream())
                .filter(claim -> !shown.contains(claim))
                .sorted(Comparator.comparing(Claim::id))
                .toList();
        if (!others.isEmpty()) {
            page.line("");
            page.line("TAKEN BACK");
            others.forEach(claim -> TakenBack.write(page, assessment, claim));
        }
    }

    private void asked(boolean each) {
        Inquiries inquiries = new Inquiries(matter, assessment.record().asOf());
        Map<String, List<Inquiry>> bySource = inquiries.asked().stream()
                .collect(Collectors.groupingBy(
                        inquiry -> inquiry.in()
                                + inquiry.due()
                                + inquiry.soughtUntil()
                                + inquiries.state(inquiry, Optional.empty()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        bySource.values().forEach(questions -> {
            Inquiry first = questions.get(0);
            Source source = matter.source(first.in());
            InquiryState state = inquiries.state(first, Optional.empty());
            page.line("");
            page.wrapped(
                    "ASKED  ",
                    "       ",
                    questions.size() + (questions.size() == 1 ? " question" : " questions") + " by "
                            + Attribution.name(matter, source.by()) + " on "
                            + source.date().get()
                            + first.due().map(due -> ", answer due " + due).orElse(", no deadline") + ": "
                            + state
                            + first.soughtUntil()
                                    .filter(day -> state == InquiryState.ASKED_RUNNING)
                                    .filter(day ->
                                            day.isBefore(assessment.record().asOf()))
                                    .map(day -> " on " + day + ", when an answer was last looked for")
                                    .orElse(""));
            if (each) {
                questions.forEach(
                        question -> page.wrapped("  ", "    ", question.id() + ": " + PlainText.of(question.asks())));
            }
        });
    }

    private void opinions(int lines) {
        List<Opinion> opinions = assessment.opinions();
        if (!opinions.isEmpty()) {
            page.line("");
            page.line("CONCLUSIONS OF THE PARTIES  (shown beside the result, never a premise)");
        }
        opinions.forEach(opinion -> page.wrapped("  ", "    ", Attribution.of(matter, opinion), lines));
    }

    private void key() {
        page.line("");
        page.wrapped(
                "KEY  ",
                "     ",
                "+ says so of the words on its left   - disputes it   x taken back   . nothing shown   ~ of another time"
                        + "   = why the record does not suffice   ? a higher category is open");
        boolean unread = assessment.reading().citations().stream()
                .anyMatch(citation -> citation.provision().checked() != Checked.SEEN);
        if (unread) {
            page.wrapped(
                    "     ",
                    "     ",
                    "(second-hand): the text cited was read as quoted by others; (recalled): it has not been read yet");
        }
    }

    private void leftOut() {
        List<String> notes = new ArrayList<>();
        assessment.record().undated().forEach(claim -> notes.add(claim.id() + " is undated"));
        assessment.record().maybeMade().forEach(claim -> notes.add(claim.id() + " may already have been said"));
        notes.addAll(assessment.record().warnings());
        List<Claim> unread = assessment.unread();
        if (!unread.isEmpty()) {
            notes.add(unread.stream()
                            .map(claim -> claim.id() + " (" + String.join(", ", claim.of()) + ")")
                            .collect(Collectors.joining(", ", "recorded, read by no pathway: ", ""))
                    + " (an impact reads what is on a pathway to it, by the relationships it is \"through\")");
        }
        if (!notes.isEmpty()) {
            page.line("");
            page.wrapped("LEFT OUT  ", "          ", String.join("; ", notes));
        }
    }
}
