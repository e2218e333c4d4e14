package org.salience.ungp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.salience.model.Case;
import org.salience.model.DateRange;
import org.salience.model.Inquiry;
import org.salience.model.Opinion;
import org.salience.model.Source;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.Perspective;
import org.salience.model.internal.PlainText;
import org.salience.model.norm.Checked;

/** The report of an assessment. Every claim stands with its speaker, day and manner, and both sides in the same weight. */
final class Screen {
    static final String NOTICE =
            "Assessment of recorded claims under stated assumptions. Not a finding of fact or law.";

    private final Assessment assessment;
    private final Case matter;
    private final Page page = new Page();

    Screen(Assessment assessment) {
        this.assessment = assessment;
        this.matter = assessment.matter();
        Assessment ownWord = assessment.according(Perspective.strictly(matter.enterprise()));
        head();
        assessment
                .involvements()
                .forEach(involvement -> new ImpactSection(page, assessment, ownWord, involvement).write());
        if (assessment.involvements().isEmpty()) {
            page.line("");
            page.line("No impact on rights is recorded, so there is no involvement to assess. Whose rights could be");
            page.line("affected?");
        }
        asked();
        opinions();
        leftOut();
        key();
    }

    private void head() {
        page.line(PlainText.of(matter.title()));
        page.line("record to " + matter.recordUntil() + ", as of "
                + assessment.record().asOf() + ", " + assessment.record().perspective());
        page.line(NOTICE);
    }

    private void asked() {
        Inquiries inquiries = new Inquiries(matter, assessment.record().asOf());
        Map<String, List<Inquiry>> bySource = inquiries.asked().stream()
                .collect(Collectors.groupingBy(
                        inquiry -> inquiry.in() + " " + inquiry.due() + inquiries.state(inquiry, Optional.empty()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        bySource.values().forEach(questions -> {
            Inquiry first = questions.get(0);
            Source source = matter.source(first.in());
            page.line("");
            page.wrapped(
                    "ASKED  ",
                    "       ",
                    questions.size() + (questions.size() == 1 ? " question" : " questions") + " by "
                            + Attribution.name(matter, source.by()) + " on "
                            + source.date().get()
                            + first.due().map(due -> ", answer due " + due).orElse("") + ": "
                            + inquiries.state(first, Optional.empty()));
        });
    }

    private boolean made(String source, LocalDate asOf) {
        return matter.source(source).date().filter(date -> date.endsBy(asOf)).isPresent();
    }

    private void opinions() {
        LocalDate asOf = assessment.record().asOf();
        List<Opinion> opinions = matter.opinions().stream()
                .filter(opinion -> made(opinion.in(), asOf))
                .toList();
        if (!opinions.isEmpty()) {
            page.line("");
            page.line("CONCLUSIONS OF THE PARTIES  (shown beside the result, never a premise)");
        }
        opinions.forEach(opinion -> {
            Source source = matter.source(opinion.in());
            page.wrapped(
                    "  ",
                    "    ",
                    Attribution.name(matter, opinion.by().orElse(source.by())) + ", "
                            + source.date().map(DateRange::toString).orElse("undated") + ", "
                            + opinion.manner().id().replace('-', ' ') + ", "
                            + Vocabulary.standard()
                                    .concept(opinion.concept())
                                    .orElseThrow()
                                    .label()
                            + opinion.quote()
                                    .map(quote -> ": \"" + PlainText.of(quote) + "\"")
                                    .orElse("")
                            + opinion.condition()
                                    .map(c -> "  on condition: " + PlainText.of(c))
                                    .orElse(""));
        });
    }

    private void key() {
        page.line("");
        page.line("KEY  + says so   - disputes it   x taken back   . nothing shown   ? a higher category is open");
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
        if (!notes.isEmpty()) {
            page.line("");
            page.wrapped("LEFT OUT  ", "          ", String.join("; ", notes));
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
